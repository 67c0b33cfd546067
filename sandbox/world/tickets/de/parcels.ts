import type { Kit } from '../kit';
import { bot, customer, form, stub } from '../lines';
import { hello } from './hello';
import { hours } from '../../time';

/** The parcel stands still in Cologne, a few streets from where it is wanted. */
export function orderLate(kit: Kit): void {
  kit.order({
    number: 3042,
    buyer: 'katharina',
    lines: [
      ['kiruna', 1, 1],
      ['tid', 0, 1],
    ],
    parcels: [
      {
        daysAgo: 5,
        carrier: 'DHL',
        number: '4417203342',
        promisedDaysAgo: 3,
        scans: [
          { daysAgo: 5, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 4.1, status: 'IN_TRANSIT', city: 'Hagen', country: 'DE' },
          { daysAgo: 3.1, status: 'IN_TRANSIT', city: 'Köln', country: 'DE' },
        ],
      },
    ],
  });
  kit.order({
    number: 3010,
    buyer: 'katharina',
    lines: [['sapin', 0, 2]],
    parcels: [{ daysAgo: 16, carrier: 'DHL', deliveredDaysAgo: 13, displayStatus: 'DELIVERED' }],
  });
  kit.ticket('order-late-de', {
    requester: 'katharina',
    assignee: 'jonas',
    group: 'de',
    bot: 'lotte',
    tags: ['bot_handover', 'lieferung'],
    lines: [
      hello(24),
      customer(23, 'Hallo, wo bleibt mein Paket?'),
      bot(23, 'Das sehe ich gerne nach. Wie lautet Ihre Bestellnummer?'),
      customer(22, '3042, Schreibtischlampe und Wanduhr'),
      bot(
        22,
        `Ihre Bestellung #3042 wurde am ${kit.day(5, 'de')} mit DHL verschickt. Die Lieferung ist für den ${kit.day(3, 'de')} geplant. Hier können Sie sie verfolgen: https://www.dhl.com/global-en/home/tracking.html?tracking-id=4417203342`,
        'Danke, das hilft mir',
        'Ich habe noch eine Frage',
      ),
      customer(
        20,
        'Den Link kenne ich, da steht seit drei Tagen nur, dass es in Köln liegt. Da wohne ich doch!',
      ),
      bot(
        20,
        `Ich verstehe Ihre Ungeduld. Ihr Paket kommt voraussichtlich am ${kit.day(3, 'de')}.`,
        'Danke, das hilft mir',
        'Mit einem Menschen sprechen',
      ),
      customer(
        18,
        `Der ${kit.day(3, 'de')} ist vorbei. Die Lampe ist für meinen Sohn, der fängt am Montag seine Ausbildung an. Wo ist das Paket denn jetzt?`,
      ),
      bot(18, 'Ich verbinde Sie mit einer Kollegin oder einem Kollegen.'),
      stub(17),
      customer(4, 'Ist da jemand?'),
    ],
  });
}

/** The carrier says delivered, nobody has it. */
export function deliveredNotReceived(kit: Kit): void {
  kit.order({
    number: 3047,
    buyer: 'florian',
    lines: [['oslo', 2, 1]],
    parcels: [
      {
        daysAgo: 4,
        carrier: 'DPD',
        number: '01986220047315',
        promisedDaysAgo: 2,
        deliveredDaysAgo: 2,
        scans: [
          { daysAgo: 4, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 2.8, status: 'IN_TRANSIT', city: 'Aschheim', country: 'DE' },
          { daysAgo: 2.3, status: 'OUT_FOR_DELIVERY', city: 'München', country: 'DE' },
          { daysAgo: 2, status: 'DELIVERED', city: 'München', country: 'DE' },
        ],
      },
    ],
  });
  kit.ticket('delivered-not-received-de', {
    requester: 'florian',
    assignee: 'jonas',
    group: 'de',
    bot: 'lotte',
    tags: ['bot_handover', 'lieferung'],
    lines: [
      hello(hours(5)),
      customer(hours(5) - 1, 'Bestellung verfolgen'),
      bot(hours(5) - 1, 'Gerne. Bitte füllen Sie dazu diese beiden Felder aus.'),
      ...form(
        hours(5) - 2,
        { type: 'text', name: 'order_number', label: 'Bestellnummer', value: '#3047' },
        { type: 'email', name: 'email', label: 'E-Mail-Adresse', value: 'florian.huber@example.de' },
      ),
      bot(
        hours(5) - 5,
        `Gute Nachricht: Ihre Bestellung #3047 wurde am ${kit.day(2, 'de')} von DPD zugestellt. Kann ich sonst noch etwas für Sie tun?`,
        'Nein danke',
        'Ich habe nichts erhalten',
      ),
      customer(hours(5) - 6, 'Ich habe nichts erhalten'),
      bot(hours(5) - 6, 'Haben Sie im Briefkasten nachgesehen und die Nachbarn gefragt?', 'Ja', 'Noch nicht'),
      customer(
        hours(5) - 8,
        'Ja, beides. Alle Nachbarn im Haus gefragt, keiner hat etwas angenommen, und im Briefkasten ist auch keine Karte. Ich war den ganzen Tag zu Hause.',
      ),
      bot(hours(5) - 8, 'Danke. Eine Kollegin oder ein Kollege meldet sich bei Ihnen.'),
      stub(hours(5) - 9),
      customer(hours(1), 'Klenzestraße 18, Hinterhaus, 2. Stock, falls das hilft. Wie geht es jetzt weiter?'),
    ],
  });
}
