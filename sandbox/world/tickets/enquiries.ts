import type { Kit } from './kit';
import { agent, customer, note, stub } from './lines';
import { hours } from '../time';

/** A designer with an installation on Friday; the account has been promised a call before any change. */
export function vip(kit: Kit): void {
  kit.order({
    number: 1058,
    buyer: 'charlotte',
    lines: [
      ['bergen', 0, 8],
      ['bergen', 1, 4],
    ],
    discountCents: 16800,
    tags: ['trade', 'vip'],
    note: 'Installation Friday. Deliver complete.',
    parcels: [
      {
        daysAgo: 1,
        carrier: 'UPS',
        number: '1Z4R77W20391188204',
        promisedDaysAgo: -2,
        lines: [0],
        scans: [
          { daysAgo: 1, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 0.3, status: 'IN_TRANSIT', city: 'Roissy', country: 'FR' },
        ],
      },
    ],
  });
  for (const [number, key, quantity] of [
    [16940, 'lund', 10],
    [16610, 'tromso', 6],
    [16044, 'skagen', 4],
  ] as const) {
    const age = 21 + (17000 - number) * 0.4;
    kit.order({
      number,
      buyer: 'charlotte',
      lines: [[key, 0, quantity]],
      tags: ['trade'],
      parcels: [{ daysAgo: age - 1, carrier: 'UPS', deliveredDaysAgo: age - 4, displayStatus: 'DELIVERED' }],
    });
  }
  kit.ticket('vip', {
    requester: 'charlotte',
    assignee: 'james',
    group: 'en',
    brand: 'pro',
    subject: 'Order 1058, installation on Friday',
    priority: 'high',
    tags: ['vip', 'delivery'],
    lines: [
      customer(
        hours(3),
        `Dear James,

I see that only eight of our twelve Bergen pendants (order 1058) have been dispatched. The four black ones are not in the UPS consignment. As I said on the phone, the electricians are on site on Friday and I cannot have them come twice.

Could you let me know by noon whether the remaining four will make it? If not, please tell me what you have in stock in brass so that I can decide.

Best,
Charlotte

Charlotte Whitmore
Whitmore & Vale Interiors
07700 900058`,
      ),
      note(
        hours(2),
        'james',
        'Asked the warehouse about the 4 black pendants, waiting. Call her, do not e-mail, if the date moves.',
      ),
    ],
  });
}

/** Four questions in one message. */
export function severalQuestions(kit: Kit): void {
  kit.order({
    number: 1049,
    buyer: 'grace',
    lines: [
      ['freya', 2, 1],
      ['oslo', 2, 1],
    ],
    parcels: [
      {
        daysAgo: 2,
        carrier: 'Royal Mail',
        number: 'QF771188231GB',
        promisedDaysAgo: -1,
        scans: [
          { daysAgo: 2, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 0.8, status: 'IN_TRANSIT', city: 'Bristol', country: 'GB' },
        ],
      },
    ],
  });
  kit.ticket('several-questions', {
    requester: 'grace',
    assignee: 'megan',
    group: 'en',
    subject: 'A few questions about my order',
    tags: ['delivery', 'invoice'],
    lines: [
      customer(
        hours(8),
        `Hello!

I have a couple of questions about order no. 1049:

- when will it arrive? I'm away from ${kit.day(-9, 'en')}.
- could I have an invoice with VAT shown separately please
- the lamp is a present for my sister, can you still put a little note in ("Happy new home, love Grace")?
- which bulb does the Oslo take? The product page says E27 but the picture looks like E14

Thank you so much, and sorry for the list!

Grace Mbeki`,
      ),
    ],
  });
}

/** Live chat without a bot: the address was typed in and is not verified. */
export function liveChat(kit: Kit): void {
  kit.order({
    number: 1052,
    buyer: 'ava',
    lines: [['kiruna', 0, 1]],
    parcels: [
      {
        daysAgo: 3,
        carrier: 'UPS',
        number: '1Z4R77W20391190017',
        promisedDaysAgo: -1,
        scans: [
          { daysAgo: 3, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 1, status: 'IN_TRANSIT', city: 'Louisville', country: 'US' },
        ],
      },
    ],
  });
  kit.ticket('live-chat', {
    requester: 'ava',
    assignee: 'tom',
    group: 'en',
    bot: 'nora',
    tags: ['chat'],
    lines: [
      stub(12),
      customer(12, 'hey, anyone there?'),
      agent(11, 'tom', "Hi Ava, I'm Tom. How can I help?"),
      customer(10, 'wondering where my desk lamp is, order 1052'),
      customer(10, 'ordered as ava.johnson@example.com, zip 10013'),
      agent(8, 'tom', 'Thanks, let me have a look.'),
      customer(5, 'also does it come with a US plug or do i need an adapter'),
      customer(2, '?'),
    ],
  });
}
