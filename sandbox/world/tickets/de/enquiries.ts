import type { Kit } from '../kit';
import { agent, customer, note, stub } from '../lines';
import { days, hours } from '../../time';

/** Several questions in one message. */
export function severalQuestions(kit: Kit): void {
  kit.order({
    number: 3049,
    buyer: 'miriam',
    lines: [
      ['freya', 2, 1],
      ['oslo', 2, 1],
    ],
    parcels: [
      {
        daysAgo: 2,
        carrier: 'DHL',
        number: '4417203849',
        promisedDaysAgo: -1,
        scans: [
          { daysAgo: 2, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 0.8, status: 'IN_TRANSIT', city: 'Ottendorf-Okrilla', country: 'DE' },
        ],
      },
    ],
  });
  kit.ticket('several-questions-de', {
    requester: 'miriam',
    assignee: 'jonas',
    group: 'de',
    subject: 'Ein paar Fragen zu meiner Bestellung',
    tags: ['lieferung', 'rechnung'],
    lines: [
      customer(
        hours(8),
        `Hallo!

Ich hätte ein paar Fragen zu meiner Bestellung Nr. 3049:

- Wann kommt sie an? Ab dem ${kit.day(-9, 'de')} bin ich verreist.
- Könnte ich bitte eine Rechnung mit ausgewiesener Mehrwertsteuer bekommen?
- Welche Glühbirne braucht die Lampe Oslo?

Vielen Dank und entschuldigen Sie die Liste!

Miriam Albrecht`,
      ),
    ],
  });
}

/** Two e-mails without an answer, a desk without a date, and now a threat. Written as in Switzerland. */
export function angry(kit: Kit): void {
  kit.order({
    number: 3020,
    buyer: 'rolf',
    lines: [
      ['aarhus', 1, 1],
      ['kiruna', 1, 1],
    ],
    parcels: [
      {
        daysAgo: 10,
        carrier: 'DHL',
        number: '3384411320',
        promisedDaysAgo: 6,
        scans: [
          { daysAgo: 10, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 8, status: 'IN_TRANSIT', city: 'Saint-Louis', country: 'FR' },
          { daysAgo: 6, status: 'DELAYED', city: 'Basel', country: 'CH' },
        ],
      },
    ],
  });
  kit.ticket('angry-de', {
    requester: 'rolf',
    assignee: 'jonas',
    group: 'de',
    subject: 'UNGLAUBLICH, Bestellung 3020',
    priority: 'urgent',
    tags: ['lieferung', 'beschwerde'],
    lines: [
      customer(
        days(5),
        `Guten Tag, meine Bestellung Nr. 3020 (Schreibtisch Aarhus und Lampe) hätte am ${kit.day(6, 'de')} geliefert werden sollen. Es ist niemand gekommen. Bitte nennen Sie mir einen neuen Termin.
R. Steiner`,
      ),
      customer(
        days(3),
        'Immer noch keine Antwort! Ich habe für die Lieferung extra einen Tag freigenommen. Wann kommt der Schreibtisch?',
      ),
      customer(
        hours(2),
        `Das ist jetzt mein DRITTES Mail, und Sie haben kein einziges beantwortet. Ich habe vor zwei Wochen 358 Euro bezahlt und arbeite auf dem Boden.

Entweder Sie liefern bis Freitag, oder ich will mein ganzes Geld zurück. Sonst lasse ich die Zahlung von meiner Bank zurückbuchen. Bei Ihnen bestelle ich NIE wieder.

Rolf Steiner
Klybeckstrasse 70, 4057 Basel`,
      ),
      note(
        hours(1),
        'claire',
        'Jonas, bitte heute zuerst. Erstattung ist in Ordnung, wenn DHL keinen festen Termin nennt.',
      ),
    ],
  });
}

/** Live chat without a bot: the address was typed in and is not verified. */
export function liveChat(kit: Kit): void {
  kit.order({
    number: 3052,
    buyer: 'nina',
    lines: [['kiruna', 0, 1]],
    parcels: [
      {
        daysAgo: 3,
        carrier: 'DHL',
        number: '4417203952',
        promisedDaysAgo: -1,
        scans: [
          { daysAgo: 3, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 1, status: 'IN_TRANSIT', city: 'Aschheim', country: 'DE' },
        ],
      },
    ],
  });
  kit.ticket('live-chat-de', {
    requester: 'nina',
    assignee: 'jonas',
    group: 'de',
    bot: 'lotte',
    tags: ['chat'],
    lines: [
      stub(12),
      customer(12, 'Hallo, ist da jemand?'),
      agent(11, 'jonas', 'Hallo Frau Keller, hier ist Jonas. Wie kann ich helfen?'),
      customer(10, 'ich wollte wissen, wo meine Schreibtischlampe bleibt, Bestellung 3052'),
      customer(10, 'bestellt mit nina.keller@example.de, PLZ 80469'),
      agent(8, 'jonas', 'Danke, ich sehe nach.'),
      customer(2, 'und?'),
    ],
  });
}
