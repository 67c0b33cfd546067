import type { Kit } from '../kit';
import { agent, customer } from '../lines';
import { days, hours } from '../../time';

/** The refund is on its way to the bank; the customer does not see it yet. Written as in Switzerland. */
export function refundPending(kit: Kit): void {
  kit.order({
    number: 3012,
    buyer: 'ursula',
    lines: [['tromso', 0, 1]],
    parcels: [{ daysAgo: 16, carrier: 'DHL', deliveredDaysAgo: 13, displayStatus: 'DELIVERED' }],
    returns: [{ daysAgo: 11, status: 'CLOSED', reason: 'COLOR', lines: [0] }],
    refunds: [{ daysAgo: 2, lines: [0], note: 'Rücksendung geprüft, in Ordnung', status: 'PENDING' }],
  });
  kit.ticket('refund-pending-de', {
    requester: 'ursula',
    assignee: 'jonas',
    group: 'de',
    subject: 'Rückerstattung Stehlampe',
    tags: ['erstattung'],
    lines: [
      customer(
        hours(7),
        `Guten Tag

Ich habe die Stehlampe Tromsø (Bestellung 3012) letzte Woche zurückgeschickt, und Sie haben mir den Eingang bestätigt. Bezahlt habe ich 189 Euro mit der Kreditkarte, bis heute ist aber nichts gutgeschrieben.

Wann bekomme ich mein Geld zurück?

Freundliche Grüsse
Ursula Brunner

Von meinem iPhone gesendet`,
      ),
    ],
  });
}

/** A company needs its invoice, with its name and VAT number on it. */
export function invoice(kit: Kit): void {
  kit.order({
    number: 3034,
    buyer: 'petra',
    lines: [
      ['kiruna', 2, 4],
      ['tid', 0, 1],
    ],
    discountCents: 3610,
    tags: ['pro'],
    parcels: [{ daysAgo: 8.5, carrier: 'DHL', deliveredDaysAgo: 5, displayStatus: 'DELIVERED' }],
  });
  kit.ticket('invoice-de', {
    requester: 'petra',
    assignee: 'jonas',
    group: 'de',
    brand: 'pro',
    subject: 'Rechnung zur Bestellung 3034',
    tags: ['rechnung', 'pro'],
    lines: [
      customer(
        hours(9),
        `Guten Tag,

könnten Sie mir bitte die Rechnung zur Bestellung 3034 (vier Schreibtischlampen Kiruna und eine Wanduhr) auf folgende Adresse ausstellen:

Praxis Nordlicht GmbH
Sandweg 52
60316 Frankfurt am Main
USt-IdNr. DE999999988

Ich brauche sie bis Ende des Monats für die Buchhaltung.

Vielen Dank im Voraus
Petra Neumann
Praxis Nordlicht GmbH`,
      ),
    ],
  });
}

/** The card was declined; the customer fears that it was charged all the same. */
export function paymentFailed(kit: Kit): void {
  kit.order({
    number: 3062,
    buyer: 'lukas',
    lines: [['halo', 1, 1]],
    payment: 'failed',
    note: 'Card declined: insufficient_funds',
  });
  kit.ticket('payment-failed-de', {
    requester: 'lukas',
    assignee: 'jonas',
    group: 'de',
    subject: 'Zahlung fehlgeschlagen, aber abgebucht?',
    tags: ['zahlung'],
    lines: [
      customer(
        hours(6),
        `Hallo,

ich wollte gestern den Spiegel Halo (80 cm) kaufen, Bestellung 3062. Auf Ihrer Seite stand „Zahlung fehlgeschlagen“, in meiner Banking-App sind aber 89,00 € von ATELIER NORD vorgemerkt.

Hat es jetzt geklappt oder nicht? Ich möchte nicht zweimal bestellen.

Lukas Hofmann`,
      ),
    ],
  });
}

/** The parcel came back twelve days ago, and a colleague promised the money within five working days. */
export function returnOverdue(kit: Kit): void {
  kit.order({
    number: 3001,
    buyer: 'gabriele',
    lines: [
      ['fjord', 1, 1],
      ['tid', 1, 1],
    ],
    parcels: [{ daysAgo: 19.5, carrier: 'DHL', deliveredDaysAgo: 17, displayStatus: 'DELIVERED' }],
    returns: [{ daysAgo: 16, status: 'OPEN', reason: 'NOT_AS_DESCRIBED', lines: [0] }],
    returnStatus: 'INSPECTION_COMPLETE',
    note: `Return parcel received ${kit.day(12, 'en')}, warehouse Roubaix.`,
  });
  kit.ticket('return-overdue-de', {
    requester: 'gabriele',
    assignee: 'jonas',
    group: 'returns',
    subject: 'Rückerstattung Beistelltisch, Bestellung 3001',
    priority: 'high',
    tags: ['erstattung', 'ruecksendung'],
    lines: [
      customer(
        days(11),
        `Guten Tag,

ich habe den Beistelltisch Fjord aus der Bestellung 3001 am ${kit.day(15, 'de')} zurückgeschickt. Laut DHL ist er seit ${kit.day(12, 'de')} bei Ihnen. Können Sie mir das bitte bestätigen?

Mit besten Grüßen
Gabriele Fuchs`,
      ),
      agent(
        days(10),
        'jonas',
        `Guten Tag Frau Fuchs,

vielen Dank für Ihre Nachricht. Ihre Rücksendung ist bei uns eingegangen und wird geprüft. Sie erhalten Ihre Erstattung von 119,00 € innerhalb von 5 Werktagen.

Jonas Weber`,
      ),
      customer(
        hours(4),
        `Guten Tag Herr Weber,

inzwischen sind zehn Tage vergangen, und von den 119 Euro ist noch immer nichts da. Wann genau ist das Geld auf meinem Konto?

Gabriele Fuchs`,
      ),
    ],
  });
}
