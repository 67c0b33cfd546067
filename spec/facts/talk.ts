import type { Order } from '../../src/model/order';
import type { Message, Speaker, Transcript } from '../../src/model/transcript';

const SPEAKERS: Record<string, Speaker> = { c: 'customer', b: 'bot', a: 'agent', n: 'agent', s: 'system' };

/** What a message may have beside its text. */
export type Extras = Partial<Omit<Message, 'id' | 'speaker' | 'text'>>;

const BEGUN = Date.parse('2026-11-17T08:50:00Z');

/** A message; `who` is c(ustomer), b(ot), a(gent), n(ote of an agent) or s(ystem). */
export const say = (who: string, text: string, extras: Extras = {}, turn = 0): Message => ({
  id: `m${turn}`,
  speaker: SPEAKERS[who] ?? 'system',
  name: '',
  text,
  at: new Date(BEGUN + turn * 60_000).toISOString(),
  isPublic: who !== 'n',
  attachments: [],
  choices: [],
  form: [],
  ...extras,
});

type Line = readonly [string, string] | readonly [string, string, Extras];

/** A conversation, a minute between the lines. */
export const talk = (...lines: Line[]): Transcript => ({
  source: 'spec',
  messages: lines.map(([who, text, extras], turn) => say(who, text, extras, turn)),
  isComplete: true,
});

export const NOW = Date.parse('2026-11-17T09:10:00Z');

/** The order #1042: a lamp on its way, three days late. */
export const order = (changes: Partial<Order> = {}): Order => ({
  id: 'shop:1042',
  source: 'shop',
  shopName: 'Shop',
  number: '#1042',
  status: 'shipped',
  shopStatus: 'FULFILLED',
  placedAt: '2026-11-10T10:00:00Z',
  cancelledAt: null,
  total: { amount: '89.00', currency: 'EUR' },
  refunded: null,
  items: [
    {
      id: 'i1',
      title: 'Lampe Oslo',
      variant: null,
      sku: null,
      quantity: 1,
      price: { amount: '69.00', currency: 'EUR' },
      imageUrl: null,
    },
  ],
  shipments: [
    {
      id: 's1',
      shopStatus: 'IN_TRANSIT',
      carrier: 'Colissimo',
      trackingNumber: '6A12345678901',
      trackingUrl: 'https://suivi.example/6A12345678901',
      shippedAt: '2026-11-12T09:00:00Z',
      estimatedAt: null,
      deliveredAt: null,
      scans: [],
      itemIds: ['i1'],
    },
  ],
  payments: [],
  refunds: [],
  returns: [],
  shippingAddress: {
    name: 'Marie Durand',
    lines: ['12 rue des Lilas'],
    postcode: '69003',
    city: 'Lyon',
    country: 'FR',
  },
  email: 'marie@example.fr',
  phone: '+33612345678',
  promisedAt: '2026-11-14T12:00:00Z',
  adminUrl: null,
  match: { by: 'email', level: 'verified' },
  ...changes,
});
