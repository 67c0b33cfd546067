import type { Kit } from '../kit';
import { bot, customer, stub } from '../lines';
import { hello } from './hello';
import { hours } from '../../time';

/** A cracked mirror; the photo has already been sent to the bot, who asked for it twice. */
export function damagedPhoto(kit: Kit): void {
  kit.order({
    number: 3039,
    buyer: 'sabine',
    lines: [
      ['halo', 0, 1],
      ['sapin', 0, 1],
    ],
    parcels: [
      {
        daysAgo: 4,
        carrier: 'DHL',
        promisedDaysAgo: 1,
        deliveredDaysAgo: 1,
        scans: [
          { daysAgo: 4, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 2.4, status: 'IN_TRANSIT', city: 'Bremen', country: 'DE' },
          { daysAgo: 1, status: 'DELIVERED', city: 'Hamburg', country: 'DE' },
        ],
      },
    ],
  });
  kit.ticket('damaged-photo-de', {
    requester: 'sabine',
    assignee: 'jonas',
    group: 'de',
    bot: 'lotte',
    tags: ['bot_handover', 'beschaedigt'],
    lines: [
      hello(34),
      customer(33, 'der Spiegel ist mit einem Sprung angekommen 😢'),
      bot(33, 'Das tut mir leid! Wie lautet Ihre Bestellnummer?'),
      customer(32, '#3039, kam gestern'),
      bot(32, 'Können Sie mir bitte ein Foto vom Artikel und von der Verpackung schicken?'),
      customer(30, '', { name: 'spiegel-sprung.jpg', type: 'image/jpeg', size: 1_913_200 }),
      customer(30, 'hier, quer durch die Mitte. Der Karton war an einer Ecke ganz eingedrückt'),
      bot(29, 'Das habe ich leider nicht verstanden. Können Sie mir ein Foto vom Artikel schicken?'),
      customer(28, 'habe ich doch gerade!'),
      bot(
        28,
        'Danke. Was ist Ihnen lieber?',
        'Einen neuen Spiegel',
        'Geld zurück',
        'Mit einem Menschen sprechen',
      ),
      customer(27, 'Einen neuen Spiegel'),
      bot(27, 'Ist notiert. Eine Kollegin oder ein Kollege bestätigt Ihnen den Versand.'),
      stub(26),
      customer(9, 'Muss ich den kaputten zurückschicken? Die Kerze ist übrigens heil geblieben'),
    ],
  });
}

/** Blue ordered, ochre received: by mail, with a photo. */
export function wrongItem(kit: Kit): void {
  kit.order({
    number: 3045,
    buyer: 'matthias',
    lines: [
      ['vega', 1, 1],
      ['alma', 1, 2],
    ],
    parcels: [
      {
        daysAgo: 5,
        carrier: 'DHL',
        promisedDaysAgo: 2,
        deliveredDaysAgo: 2,
        scans: [
          { daysAgo: 5, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 3, status: 'IN_TRANSIT', city: 'Salzburg', country: 'AT' },
          { daysAgo: 2, status: 'DELIVERED', city: 'Wien', country: 'AT' },
        ],
      },
    ],
  });
  kit.ticket('wrong-item-de', {
    requester: 'matthias',
    assignee: 'jonas',
    group: 'de',
    subject: 'Falsche Farbe, Bestellung 3045',
    tags: ['falscher_artikel'],
    lines: [
      customer(
        hours(4),
        `Grüß Gott,

bei meiner Bestellung 3045 haben Sie mir die falsche Decke geschickt: bestellt hatte ich die Wolldecke Vega in Nachtblau, gekommen ist sie in Ocker. Ein Foto vom Etikett hängt an. Die beiden Kissen passen.

Ich hätte gerne die richtige Decke. Muss ich die falsche vorher zurückschicken?

Mit freundlichen Grüßen
Matthias Gruber
Neubaugasse 25/8, 1070 Wien`,
        { name: 'Etikett.jpg', type: 'image/jpeg', size: 1_204_511 },
      ),
    ],
  });
}

/** A plain e-mail, no bot before it: one chair of two is to go back. */
export function emailWithoutBot(kit: Kit): void {
  kit.order({
    number: 3028,
    buyer: 'heike',
    lines: [['malmo', 0, 2]],
    parcels: [
      {
        daysAgo: 10.5,
        carrier: 'DHL',
        promisedDaysAgo: 7,
        deliveredDaysAgo: 6,
        scans: [
          { daysAgo: 10.5, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 6, status: 'DELIVERED', city: 'Hamburg', country: 'DE' },
        ],
      },
    ],
  });
  kit.ticket('email-without-bot-de', {
    requester: 'heike',
    assignee: null,
    group: 'de',
    subject: 'Rücksendung eines Stuhls',
    status: 'new',
    lines: [
      customer(
        hours(2),
        `Guten Morgen,

ich habe bei Ihnen zwei Stühle Malmö in heller Eiche gekauft (Bestellung 3028, letzte Woche geliefert). Sie sind sehr schön, aber unter meinen Schreibtisch passt nur einer, den anderen möchte ich deshalb zurückgeben. Er ist unbenutzt, den Karton habe ich noch.

Wie gehe ich da vor, und wer bezahlt das Porto? Einen Drucker habe ich nicht.

Viele Grüße
Heike Baumann`,
      ),
    ],
  });
}
