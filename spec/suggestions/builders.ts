import type { Fact } from '../../src/model/fact';
import type { Money, Order, Refund, Return, Shipment } from '../../src/model/order';
import type { Candidate, Situation } from '../../src/suggestions/engine';
import { aFact } from '../builders/fact';
import { anOrder } from '../builders/order';
import { aCustomer, anAgent, aTicket } from '../builders/ticket';

/** Tuesday. */
const NOW = Date.parse('2026-11-17T09:00:00Z');

/** The start of a day `days` before NOW's. */
export const daysAgo = (days: number): string =>
  new Date(Date.parse('2026-11-17T08:00:00Z') - days * 86_400_000).toISOString();

export const euros = (amount: string): Money => ({ amount, currency: 'EUR' });

/** A parcel that left five days ago and was scanned in Lyon three days ago. */
export const aShipment = (over: Partial<Shipment> = {}): Shipment => ({
  id: 's1',
  shopStatus: 'IN_TRANSIT',
  carrier: 'Colissimo',
  trackingNumber: '6A12345678901',
  trackingUrl: 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A12345678901',
  shippedAt: daysAgo(5),
  estimatedAt: null,
  deliveredAt: null,
  scans: [{ status: 'IN_TRANSIT', at: daysAgo(3), place: 'Lyon' }],
  itemIds: ['i1'],
  ...over,
});

export const aRefund = (amount: string, days: number): Refund => ({
  id: 'r1',
  amount: euros(amount),
  at: daysAgo(days),
  note: null,
});

export const aReturn = (status: Return['status'], days: number): Return => ({
  id: 'ret1',
  name: '#1042-R1',
  status,
  at: daysAgo(days),
  itemIds: [],
});

/** A customer in e-mail, in French, about one order, unless told. */
export const aSituation = (over: Partial<Situation> = {}): Situation => {
  const order = over.order === undefined ? anOrder() : over.order;
  const language = over.language ?? 'fr';
  return {
    ticket: aTicket({ channel: 'email', isMessaging: false, subject: '' }),
    agent: anAgent({ locale: language }),
    transcript: null,
    facts: [],
    customer: aCustomer({ locale: language }),
    orders: order ? [order] : [],
    isTie: false,
    hasOrderData: true,
    language,
    now: NOW,
    ...over,
    order,
  };
};

export const wish = (value: string): Fact => aFact({ slot: 'wish', value });
export const problem = (value: string): Fact => aFact({ slot: 'problem', value });

export const aCandidate = (over: Partial<Candidate> = {}): Candidate => ({
  key: 'macro:1',
  origin: 'macro',
  title: 'Délais de livraison',
  text: 'Votre colis est en cours de livraison.',
  language: 'fr',
  url: null,
  score: 5,
  ...over,
});

/** An order in one of the states that decide a reply. */
export interface RecordState {
  name: string;
  facts: Fact[];
  order: Partial<Order>;
  playbook: string;
}

const delivered = (days: number): Partial<Order> => ({
  status: 'delivered',
  shipments: [aShipment({ deliveredAt: daysAgo(days), scans: [] })],
});

const twoItems: Order['items'] = [
  { id: 'i1', title: 'Lampe Oslo', variant: null, sku: null, quantity: 1, price: null, imageUrl: null },
  { id: 'i2', title: 'Coussin Alma', variant: null, sku: null, quantity: 2, price: null, imageUrl: null },
];

const failed: Order['payments'][number] = {
  kind: 'SALE',
  status: 'FAILURE',
  method: 'visa',
  amount: euros('89.00'),
  at: daysAgo(1),
};

const photo = aFact({ slot: 'photo', value: 'photo.jpg' });
const where = wish('whereIsOrder');

export const STATES: RecordState[] = [
  { name: 'unpaid', facts: [where], order: { status: 'unpaid' }, playbook: 'whereIsOrder/unpaid' },
  {
    name: 'in preparation',
    facts: [where],
    order: { status: 'processing' },
    playbook: 'whereIsOrder/notDispatched',
  },
  {
    name: 'in preparation, with a promise',
    facts: [where],
    order: { status: 'processing', promisedAt: daysAgo(-3) },
    playbook: 'whereIsOrder/notDispatched',
  },
  {
    name: 'in preparation, money wanted',
    facts: [wish('refund')],
    order: { status: 'processing' },
    playbook: 'refund/beforeDispatch',
  },
  {
    name: 'in preparation past the promise',
    facts: [where],
    order: { status: 'processing', promisedAt: daysAgo(2) },
    playbook: 'whereIsOrder/notDispatchedLate',
  },
  {
    name: 'partly shipped',
    facts: [where],
    order: { status: 'partlyShipped', items: twoItems, shipments: [aShipment()] },
    playbook: 'whereIsOrder/partlyShipped',
  },
  {
    name: 'in two parcels, one delivered',
    facts: [where],
    order: {
      items: twoItems,
      shipments: [
        aShipment(),
        aShipment({ id: 's2', trackingNumber: '6A12345678902', itemIds: ['i2'], deliveredAt: daysAgo(1) }),
      ],
    },
    playbook: 'whereIsOrder/severalParcels',
  },
  {
    name: 'in two parcels, both under way',
    facts: [where],
    order: {
      items: twoItems,
      shipments: [aShipment(), aShipment({ id: 's2', trackingNumber: '6A12345678902', itemIds: ['i2'] })],
    },
    playbook: 'whereIsOrder/severalParcels',
  },
  {
    name: 'on its way',
    facts: [where],
    order: { shipments: [aShipment()], promisedAt: daysAgo(-1) },
    playbook: 'whereIsOrder/inTransit',
  },
  {
    name: 'on its way, nothing else known',
    facts: [where],
    order: {
      shipments: [
        aShipment({ carrier: null, trackingUrl: null, trackingNumber: null, scans: [], itemIds: [] }),
      ],
    },
    playbook: 'whereIsOrder/inTransit',
  },
  {
    name: 'in two parcels, both under way, late',
    facts: [where],
    order: {
      items: twoItems,
      shipments: [aShipment(), aShipment({ id: 's2', trackingNumber: '6A12345678902', itemIds: ['i2'] })],
      promisedAt: daysAgo(3),
    },
    playbook: 'whereIsOrder/severalParcels',
  },
  {
    name: 'shipped two weeks ago without tracking',
    facts: [where],
    order: {
      shipments: [aShipment({ trackingNumber: null, trackingUrl: null, scans: [], shippedAt: daysAgo(14) })],
    },
    playbook: 'whereIsOrder/inTransit',
  },
  {
    name: 'late by one day',
    facts: [where],
    order: { shipments: [aShipment()], promisedAt: daysAgo(1) },
    playbook: 'whereIsOrder/late',
  },
  {
    name: 'late by three days',
    facts: [where],
    order: { shipments: [aShipment()], promisedAt: daysAgo(3) },
    playbook: 'whereIsOrder/late',
  },
  {
    name: 'late, not received, wish unknown',
    facts: [problem('late')],
    order: { shipments: [aShipment({ carrier: null })], promisedAt: daysAgo(3) },
    playbook: 'whereIsOrder/late',
  },
  {
    name: 'without a scan for nine days',
    facts: [where],
    order: {
      shipments: [
        aShipment({
          shippedAt: daysAgo(12),
          scans: [{ status: 'IN_TRANSIT', at: daysAgo(9), place: 'Le Havre' }],
        }),
      ],
      promisedAt: daysAgo(8),
    },
    playbook: 'whereIsOrder/lost',
  },
  {
    name: 'out for delivery',
    facts: [where],
    order: { status: 'outForDelivery', shipments: [aShipment()] },
    playbook: 'whereIsOrder/outForDelivery',
  },
  {
    name: 'delivery failed',
    facts: [where],
    order: { status: 'deliveryFailed', shipments: [aShipment()] },
    playbook: 'whereIsOrder/deliveryFailed',
  },
  { name: 'delivered', facts: [where], order: delivered(2), playbook: 'whereIsOrder/delivered' },
  {
    name: 'delivered but not received',
    facts: [where, problem('notReceived')],
    order: delivered(2),
    playbook: 'whereIsOrder/notReceived',
  },
  {
    name: 'cancelled, asked where',
    facts: [where],
    order: { status: 'cancelled', cancelledAt: daysAgo(2) },
    playbook: 'cancel/already',
  },
  { name: 'delivered, to return', facts: [wish('return')], order: delivered(4), playbook: 'return/none' },
  { name: 'delivered, refund wanted', facts: [wish('refund')], order: delivered(4), playbook: 'return/none' },
  {
    name: 'return requested',
    facts: [wish('return')],
    order: { ...delivered(9), returns: [aReturn('requested', 2)] },
    playbook: 'return/requested',
  },
  {
    name: 'return open',
    facts: [wish('refund'), problem('notReceived')],
    order: { ...delivered(9), returns: [aReturn('open', 5)] },
    playbook: 'return/open',
  },
  {
    name: 'return complete',
    facts: [wish('refund')],
    order: { ...delivered(12), returns: [aReturn('closed', 5)] },
    playbook: 'return/received',
  },
  {
    name: 'return complete for three weeks',
    facts: [wish('refund')],
    order: {
      ...delivered(40),
      returns: [aReturn('closed', 21)],
      payments: [{ ...failed, status: 'SUCCESS' }],
    },
    playbook: 'refund/overdue',
  },
  {
    name: 'refunded',
    facts: [wish('refund')],
    order: { ...delivered(20), status: 'refunded', refunded: euros('89.00'), refunds: [aRefund('89.00', 3)] },
    playbook: 'refund/issued',
  },
  {
    name: 'refunded in two parts',
    facts: [wish('refund')],
    order: {
      ...delivered(20),
      status: 'refunded',
      refunded: euros('89.00'),
      refunds: [aRefund('20.00', 9), aRefund('69.00', 3), aRefund('0.00', 1)],
    },
    playbook: 'refund/issued',
  },
  {
    name: 'cancelled and refunded in two parts',
    facts: [wish('cancel')],
    order: {
      status: 'cancelled',
      cancelledAt: daysAgo(9),
      refunded: euros('89.00'),
      refunds: [aRefund('20.00', 9), aRefund('69.00', 3)],
    },
    playbook: 'cancel/already',
  },
  {
    name: 'cancelled, still called in preparation',
    facts: [where],
    order: { status: 'processing', cancelledAt: daysAgo(1) },
    playbook: 'cancel/already',
  },
  {
    name: 'refunded in part',
    facts: [wish('refund')],
    order: {
      ...delivered(20),
      status: 'partlyRefunded',
      refunded: euros('19.90'),
      refunds: [aRefund('19.90', 3)],
    },
    playbook: 'refund/partly',
  },
  {
    name: 'cancelled without a refund',
    facts: [wish('refund')],
    order: { status: 'cancelled', cancelledAt: daysAgo(3) },
    playbook: 'refund/afterCancel',
  },
  {
    name: 'to cancel before dispatch',
    facts: [wish('cancel')],
    order: { status: 'processing' },
    playbook: 'cancel/beforeDispatch',
  },
  {
    name: 'to cancel, partly shipped',
    facts: [wish('cancel')],
    order: { status: 'partlyShipped', items: twoItems, shipments: [aShipment()] },
    playbook: 'cancel/partlyDispatched',
  },
  {
    name: 'to cancel after dispatch',
    facts: [wish('cancel')],
    order: { shipments: [aShipment()] },
    playbook: 'cancel/afterDispatch',
  },
  {
    name: 'to cancel after delivery',
    facts: [wish('cancel')],
    order: delivered(3),
    playbook: 'cancel/delivered',
  },
  {
    name: 'cancelled and refunded already',
    facts: [wish('cancel')],
    order: {
      status: 'cancelled',
      cancelledAt: daysAgo(3),
      refunded: euros('89.00'),
      refunds: [aRefund('89.00', 2)],
    },
    playbook: 'cancel/already',
  },
  {
    name: 'new address before dispatch',
    facts: [wish('changeAddress'), aFact({ slot: 'address', value: '12 rue des Lilas, 69003 Lyon' })],
    order: { status: 'processing' },
    playbook: 'address/before',
  },
  {
    name: 'address to change, not told which',
    facts: [wish('changeAddress')],
    order: { status: 'processing' },
    playbook: 'address/ask',
  },
  {
    name: 'address to change after dispatch',
    facts: [wish('changeAddress')],
    order: { shipments: [aShipment()] },
    playbook: 'address/after',
  },
  {
    name: 'to be delivered differently',
    facts: [wish('changeDelivery')],
    order: { status: 'outForDelivery', shipments: [aShipment()] },
    playbook: 'delivery/change',
  },
  {
    name: 'payment failed',
    facts: [wish('payment'), problem('paymentFailed')],
    order: { status: 'unpaid', payments: [failed] },
    playbook: 'payment/failed',
  },
  {
    name: 'money back, but none was taken',
    facts: [wish('refund')],
    order: { status: 'unpaid', payments: [failed] },
    playbook: 'payment/failed',
  },
  {
    name: 'payment not confirmed',
    facts: [wish('payment')],
    order: { status: 'unpaid', payments: [{ ...failed, status: 'PENDING' }] },
    playbook: 'whereIsOrder/unpaid',
  },
  {
    name: 'to return while under way',
    facts: [wish('return')],
    order: { shipments: [aShipment()] },
    playbook: 'return/underWay',
  },
  {
    name: 'return open for three weeks',
    facts: [wish('refund')],
    order: { ...delivered(25), returns: [aReturn('open', 20)] },
    playbook: 'return/check',
  },
  {
    name: 'money back while under way',
    facts: [wish('refund')],
    order: { shipments: [aShipment()], promisedAt: daysAgo(-1) },
    playbook: 'refund/underWay',
  },
  {
    name: 'money back for what is late',
    facts: [wish('refund'), problem('late')],
    order: { shipments: [aShipment()], promisedAt: daysAgo(3) },
    playbook: 'whereIsOrder/late',
  },
  {
    name: 'money back for what never came',
    facts: [wish('refund'), problem('notReceived')],
    order: delivered(2),
    playbook: 'whereIsOrder/notReceived',
  },
  {
    name: 'asked where the refund is, none on record',
    facts: [aFact({ slot: 'wish', value: 'refund', quote: 'where is my refund?' })],
    order: delivered(60),
    playbook: 'refund/none',
  },
  {
    name: 'asked where the exchange is, none on record',
    facts: [aFact({ slot: 'wish', value: 'replacement', quote: 'où en est mon échange' })],
    order: delivered(6),
    playbook: 'replacement/none',
  },
  {
    name: 'charged twice, one payment on record',
    facts: [problem('doubleCharge')],
    order: {
      ...delivered(20),
      payments: [{ ...failed, status: 'SUCCESS' }, failed],
      refunded: euros('20.00'),
      refunds: [aRefund('20.00', 3)],
    },
    playbook: 'payment/double',
  },
  {
    name: 'to cancel what was sent back and refunded in part',
    facts: [wish('cancel')],
    order: {
      ...delivered(20),
      status: 'partlyRefunded',
      refunded: euros('19.90'),
      refunds: [aRefund('19.90', 3)],
      returns: [aReturn('closed', 9)],
    },
    playbook: 'refund/partly',
  },
  {
    name: 'address to change after delivery',
    facts: [wish('changeAddress')],
    order: delivered(20),
    playbook: 'address/delivered',
  },
  {
    name: 'item missing, so that it does not hold',
    facts: [problem('missingItem'), problem('defective')],
    order: delivered(1),
    playbook: 'missingItem/check',
  },
  {
    name: 'wrong item, to be sent back',
    facts: [problem('wrongItem'), photo, wish('return')],
    order: delivered(1),
    playbook: 'wrongItem/choose',
  },
  {
    name: 'wrong item, no photo, the right one wanted',
    facts: [problem('wrongItem'), wish('replacement')],
    order: delivered(1),
    playbook: 'wrongItem/askPhoto',
  },
  { name: 'invoice', facts: [wish('invoice')], order: delivered(6), playbook: 'invoice/send' },
  {
    name: 'damaged, no photo',
    facts: [problem('damaged')],
    order: delivered(1),
    playbook: 'damaged/askPhoto',
  },
  {
    name: 'damaged, photo sent',
    facts: [problem('damaged'), photo],
    order: delivered(1),
    playbook: 'damaged/choose',
  },
  {
    name: 'damaged, photo sent, replacement wanted',
    facts: [problem('damaged'), photo, wish('replacement')],
    order: delivered(1),
    playbook: 'damaged/replace',
  },
  {
    name: 'damaged, photo sent, refund wanted',
    facts: [problem('damaged'), photo, wish('refund')],
    order: delivered(1),
    playbook: 'damaged/refund',
  },
  {
    name: 'damaged, with a goodwill refund from before it arrived',
    facts: [problem('damaged'), photo, wish('refund')],
    order: { ...delivered(1), refunded: euros('5.00'), refunds: [aRefund('5.00', 8)] },
    playbook: 'damaged/refund',
  },
  {
    name: 'damaged, refunded in part since',
    facts: [problem('damaged'), photo, wish('refund')],
    order: { ...delivered(4), refunded: euros('5.00'), refunds: [aRefund('5.00', 2)] },
    playbook: 'refund/partly',
  },
  {
    name: 'wrong item, no photo',
    facts: [problem('wrongItem')],
    order: delivered(1),
    playbook: 'wrongItem/askPhoto',
  },
  {
    name: 'wrong item, photo sent',
    facts: [problem('wrongItem'), photo],
    order: delivered(1),
    playbook: 'wrongItem/choose',
  },
  {
    name: 'wrong item, photo sent, replacement wanted',
    facts: [problem('wrongItem'), photo, wish('replacement')],
    order: delivered(1),
    playbook: 'wrongItem/replace',
  },
  {
    name: 'wrong item, photo sent, refund wanted',
    facts: [problem('wrongItem'), photo, wish('refund')],
    order: delivered(1),
    playbook: 'wrongItem/refund',
  },
  {
    name: 'item missing',
    facts: [problem('missingItem')],
    order: delivered(1),
    playbook: 'missingItem/check',
  },
];
