import type { Kit } from '../kit';
import { bot, customer, stub } from '../lines';
import { hello } from './hello';
import { hours } from '../../time';

/** Bought last night, regretted this morning; nothing has left yet. */
export function cancelBeforeDispatch(kit: Kit): void {
  kit.order({ number: 3063, buyer: 'deniz', lines: [['skagen', 0, 1]] });
  kit.ticket('cancel-before-dispatch-de', {
    requester: 'deniz',
    assignee: 'jonas',
    group: 'de',
    bot: 'lotte',
    tags: ['bot_handover', 'storno'],
    lines: [
      hello(14),
      customer(13, 'Ich möchte eine Bestellung stornieren'),
      bot(13, 'Dabei helfe ich Ihnen. Wie lautet die Bestellnummer?'),
      customer(12, '3063, der Sessel Skagen, gestern Abend bestellt'),
      bot(
        12,
        'Für eine Rücksendung haben Sie 30 Tage ab Erhalt Zeit. Möchten Sie wissen, wie es geht?',
        'Ja',
        'Mit einem Menschen sprechen',
      ),
      customer(
        11,
        'Nein, keine Rücksendung, ich will stornieren, bevor er losgeht! Der passt nicht durch die Tür',
      ),
      bot(11, 'In Ordnung, ich verbinde Sie.'),
      stub(10),
      customer(3, 'Geht das noch? Und bekomme ich das Geld wieder auf die Karte?'),
    ],
  });
}

/** Too late to stop: the parcel is with the carrier. */
export function cancelAfterDispatch(kit: Kit): void {
  kit.order({
    number: 3055,
    buyer: 'anja',
    lines: [['fjord', 0, 1]],
    parcels: [
      {
        daysAgo: 1.2,
        carrier: 'DHL',
        promisedDaysAgo: -2,
        scans: [
          { daysAgo: 1.2, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 0.4, status: 'IN_TRANSIT', city: 'Hagen', country: 'DE' },
        ],
      },
    ],
  });
  kit.ticket('cancel-after-dispatch-de', {
    requester: 'anja',
    assignee: 'jonas',
    group: 'de',
    subject: 'Bitte Bestellung 3055 stornieren',
    tags: ['storno'],
    lines: [
      customer(
        hours(1),
        `Guten Tag,

können Sie bitte meine Bestellung 3055 stornieren? Es geht um den Beistelltisch Fjord in heller Eiche. Meine Schwester schenkt uns einen, wir brauchen ihn nicht mehr.

Falls er schon unterwegs ist: Was mache ich dann?

Danke und viele Grüße
Anja Schröder`,
      ),
    ],
  });
}

/** House number 3 instead of 13, noticed in time. */
export function addressChange(kit: Kit): void {
  kit.order({
    number: 3061,
    buyer: 'moritz',
    lines: [
      ['lund', 0, 2],
      ['bulbs', 1, 1],
    ],
    fulfillment: 'IN_PROGRESS',
  });
  kit.ticket('address-change-de', {
    requester: 'moritz',
    assignee: 'jonas',
    group: 'de',
    bot: 'lotte',
    tags: ['bot_handover', 'adresse'],
    lines: [
      hello(hours(2)),
      customer(hours(2) - 1, 'Etwas anderes'),
      bot(hours(2) - 1, 'Gerne, worum geht es?'),
      customer(
        hours(2) - 2,
        'Bei meiner Bestellung 3061 habe ich die falsche Hausnummer angegeben, richtig ist Herrengasse 13, 8010 Graz',
      ),
      bot(
        hours(2) - 2,
        'Eine aufgegebene Bestellung kann ich leider nicht ändern. Ein Mensch aus unserem Team meldet sich.',
      ),
      stub(hours(2) - 3),
      customer(hours(1), 'Ist sie schon verschickt worden? In der 3 wohnt niemand, der das annehmen würde'),
    ],
  });
}

/** Nothing says which of three he means. */
export function threeOpenOrders(kit: Kit): void {
  kit.order({
    number: 3053,
    buyer: 'juergen',
    lines: [['tromso', 1, 1]],
    parcels: [
      {
        daysAgo: 2,
        carrier: 'DHL',
        promisedDaysAgo: -1,
        scans: [
          { daysAgo: 2, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 1, status: 'IN_TRANSIT', city: 'Hagen', country: 'DE' },
        ],
      },
    ],
  });
  kit.order({
    number: 3046,
    buyer: 'juergen',
    lines: [
      ['mora', 0, 2],
      ['dal', 0, 1],
    ],
    parcels: [
      {
        daysAgo: 1,
        carrier: 'DPD',
        promisedDaysAgo: -2,
        lines: [0],
        scans: [{ daysAgo: 1, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' }],
      },
    ],
  });
  kit.order({ number: 3058, buyer: 'juergen', lines: [['alma', 1, 1]], fulfillment: 'IN_PROGRESS' });
  kit.ticket('three-open-orders-de', {
    requester: 'juergen',
    assignee: 'jonas',
    group: 'de',
    bot: 'lotte',
    tags: ['bot_handover', 'lieferung'],
    lines: [
      hello(17),
      customer(16, 'Bestellung verfolgen'),
      bot(16, 'Sie haben mehrere offene Bestellungen. Um welche geht es?'),
      customer(15, 'na um meine Bestellung'),
      bot(15, 'Das habe ich nicht verstanden. Wie lautet die Bestellnummer?', 'Mit einem Menschen sprechen'),
      customer(14, 'habe ich gerade nicht da. Mit einem Menschen sprechen'),
      bot(14, 'Ich verbinde Sie.'),
      stub(13),
      customer(
        5,
        'Guten Tag, ich wollte nur wissen, wann meine Bestellung kommt, ich bin ab Donnerstag auf Dienstreise',
      ),
    ],
  });
}
