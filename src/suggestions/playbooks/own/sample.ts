import type { Fact } from '../../../model/fact';
import type { ReplyLanguage } from '../../../model/language';
import type { Money, Order, Payment, Return, Shipment } from '../../../model/order';
import type { Candidate, Situation } from '../../engine';
import { readCase } from '../draftPlaybook';
import type { AnyPlaybook } from '../more/names';
import { allValues } from '../more/values';
import type { Values } from '../values';

/** The moment of every sample; days are counted back from it. */
const NOW = Date.parse('2026-11-17T09:00:00Z');
const ago = (days: number): string => new Date(NOW - days * 86_400_000).toISOString();
const euros = (amount: string): Money => ({ amount, currency: 'EUR' });

const parcel = (over: Partial<Shipment> = {}): Shipment => ({
  id: 'p1',
  shopStatus: null,
  carrier: 'DHL',
  trackingNumber: '3384410275',
  trackingUrl: 'https://www.dhl.com/track?id=3384410275',
  shippedAt: ago(5),
  estimatedAt: null,
  deliveredAt: null,
  scans: [{ status: 'IN_TRANSIT', at: ago(2), place: 'Lyon' }],
  itemIds: ['i1'],
  ...over,
});
const arrived = parcel({ shippedAt: ago(6), deliveredAt: ago(4), itemIds: ['i1', 'i2'] });
const paid = (status = 'success'): Payment => ({
  kind: 'sale',
  status,
  method: 'Visa',
  amount: euros('89.00'),
  at: ago(8),
});
const sentBack = (status: Return['status'], days: number): Return => ({
  id: 'r1',
  name: null,
  status,
  at: ago(days),
  itemIds: [],
});
const refund = (amount: string) => ({
  refunded: euros(amount),
  refunds: [{ id: 'f1', amount: euros(amount), at: ago(2), note: null }],
});

const item = (id: string, title: string) => ({
  id,
  title,
  variant: null,
  sku: null,
  quantity: 1,
  price: null,
  imageUrl: null,
});

const ORDER: Order = {
  id: 'sample',
  source: 'sample',
  shopName: '',
  number: '#1042',
  status: 'delivered',
  shopStatus: '',
  placedAt: ago(8),
  cancelledAt: null,
  total: euros('89.00'),
  refunded: null,
  items: [item('i1', 'Oslo'), item('i2', 'Alma')],
  shipments: [arrived],
  payments: [paid()],
  refunds: [],
  returns: [],
  shippingAddress: null,
  email: 'marie@example.com',
  phone: null,
  promisedAt: null,
  adminUrl: null,
  match: { by: 'email', level: 'verified' },
};

const unsent: Partial<Order> = { status: 'processing', shipments: [], promisedAt: ago(-3) };
const shipped: Partial<Order> = { status: 'shipped', shipments: [parcel({ itemIds: ['i1', 'i2'] })] };
const late: Partial<Order> = { ...shipped, promisedAt: ago(3) };
const inParts: Partial<Order> = { status: 'partlyShipped', shipments: [parcel()], promisedAt: ago(-3) };
const cancelled: Partial<Order> = { status: 'cancelled', shipments: [], cancelledAt: ago(3) };

/** What the record says in each situation; where nothing stands, the order has arrived. */
const RECORDS: Partial<Record<AnyPlaybook, Partial<Order>>> = {
  'whereIsOrder/unpaid': { status: 'unpaid', shipments: [], payments: [] },
  'payment/failed': { status: 'unpaid', shipments: [], payments: [paid('failure')] },
  'whereIsOrder/notDispatched': unsent,
  'whereIsOrder/notDispatchedLate': { ...unsent, promisedAt: ago(3) },
  'refund/beforeDispatch': unsent,
  'cancel/beforeDispatch': unsent,
  'address/before': unsent,
  'address/ask': unsent,
  'whereIsOrder/partlyShipped': inParts,
  'cancel/partlyDispatched': inParts,
  'whereIsOrder/severalParcels': {
    ...late,
    shipments: [
      parcel(),
      parcel({ id: 'p2', trackingNumber: '3384410276', deliveredAt: ago(1), itemIds: ['i2'] }),
    ],
  },
  'whereIsOrder/inTransit': { ...shipped, promisedAt: ago(-3) },
  'whereIsOrder/late': late,
  'whereIsOrder/lost': {
    ...late,
    shipments: [parcel({ shippedAt: ago(12), scans: [{ status: 'IN_TRANSIT', at: ago(9), place: 'Lyon' }] })],
  },
  'whereIsOrder/outForDelivery': { ...shipped, status: 'outForDelivery' },
  'whereIsOrder/deliveryFailed': { ...shipped, status: 'deliveryFailed' },
  'cancel/afterDispatch': shipped,
  'return/underWay': shipped,
  'refund/underWay': shipped,
  'address/after': shipped,
  'delivery/change': shipped,
  'return/requested': { returns: [sentBack('requested', 2)] },
  'return/open': { returns: [sentBack('open', 3)] },
  'return/check': { returns: [sentBack('open', 20)] },
  'return/received': { returns: [sentBack('closed', 3)] },
  'refund/overdue': { returns: [sentBack('closed', 20)] },
  'refund/issued': { ...refund('89.00'), status: 'refunded' },
  'refund/partly': { ...refund('20.00'), status: 'partlyRefunded' },
  'refund/afterCancel': cancelled,
  'cancel/already': { ...cancelled, ...refund('89.00') },
  'payment/double': { ...refund('89.00'), payments: [paid(), paid()] },
  'subscription/cancel': shipped,
  'subscription/pause': shipped,
  'subscription/change': shipped,
};

const fact = (slot: Fact['slot'], value: string): Fact => ({
  id: slot,
  slot,
  value,
  quote: value,
  place: { messageId: 'sample', turn: 0, start: 0, end: 0 },
  at: null,
  how: 'said',
  isSuperseded: false,
  standing: slot === 'orderNumber' ? 'confirmed' : 'unchecked',
});

const TROUBLES: ReadonlySet<string> = new Set(['damaged', 'wrongItem', 'missingItem', 'defective']);

/** Everything that a customer may have told in this situation. */
function told(name: AnyPlaybook): Fact[] {
  const always = [
    fact('orderNumber', '1042'),
    fact('email', 'marie@example.com'),
    fact('personName', 'Marie Durand'),
    fact('product', 'Oslo'),
  ];
  const hasPhoto = /^(?:damaged|wrongItem|defective)\/(?!askPhoto)/.test(name);
  const [group = ''] = name.split('/');
  return [
    ...always,
    ...(TROUBLES.has(group) ? [fact('problem', group)] : []),
    ...(hasPhoto ? [fact('photo', 'photo.jpg')] : []),
    ...(name === 'address/before' ? [fact('address', '14 Mill Lane, York YO1 7HH')] : []),
    ...(name === 'invoice/send' ? [fact('company', 'Lumen')] : []),
    ...(name.startsWith('defective/') ? [fact('stepTried', 'another plug')] : []),
  ];
}

/** Public article that the sample of account access rests on. */
export const SAMPLE_ARTICLE: Candidate = {
  key: 'article:1',
  origin: 'article',
  title: 'Password',
  text: '',
  language: null,
  url: 'https://help.example.com/password',
  score: 1,
};

/** A ticket in this situation, with everything known that can be known in it. */
export function sampleSituation(name: AnyPlaybook, language: ReplyLanguage): Situation {
  const order: Order = { ...ORDER, ...RECORDS[name] };
  return {
    ticket: {
      id: 0,
      subject: '',
      status: 'open',
      channel: 'email',
      isMessaging: false,
      brandId: null,
      groupId: null,
      tags: [],
      requester: { id: 0, name: 'Marie Durand', email: 'marie@example.com', externalId: null },
    },
    agent: { id: 0, name: 'Alex Martin', role: 'agent', locale: language, timeZone: 'UTC' },
    transcript: null,
    facts: told(name),
    customer: null,
    orders: [order],
    order,
    isTie: false,
    hasOrderData: true,
    language,
    now: NOW,
  };
}

/** What its lines may say. */
export function sampleValues(name: AnyPlaybook, situation: Situation): Values {
  const article = name.startsWith('access/') ? SAMPLE_ARTICLE : null;
  const values = allValues(situation, readCase(situation), article);
  // Told in writing, of which a sample has nothing.
  return name === 'return/check' ? { ...values, broken: 'yes', promisedSum: values['total'] } : values;
}
