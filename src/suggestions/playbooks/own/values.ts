import type { Values } from '../values';

/** What the admin writes between braces, and what a line of ours calls it. */
export const VALUES: Readonly<Record<string, string | undefined>> = {
  'order.number': 'order',
  'order.total': 'total',
  'order.paid': 'paid',
  'order.payments': 'payments',
  'order.refunded': 'refunded',
  'order.refundedOn': 'refundedOn',
  'order.promisedOn': 'promisedOn',
  'order.missedOn': 'missedOn',
  'order.daysLate': 'daysLate',
  'order.shippedOn': 'leftOn',
  'order.deliveredOn': 'deliveredOn',
  'order.cancelledOn': 'cancelledOn',
  'order.carrier': 'carrier',
  'order.trackingUrl': 'trackingUrl',
  'order.lastScanOn': 'lastScanOn',
  'order.lastScanPlace': 'place',
  'order.lastSignOn': 'lastSignOn',
  'order.parcels': 'parcels',
  'order.parcelsUnderWay': 'underWay',
  'order.itemsUnderWay': 'underWayItems',
  'order.itemsSent': 'sentItems',
  'order.itemsToCome': 'restItems',
  'order.item': 'thing',
  'return.since': 'returnOn',
  'refund.promisedSum': 'promisedSum',
  'customer.firstName': 'firstName',
  'customer.company': 'company',
  'customer.newAddress': 'newAddress',
  'agent.name': 'agent',
  'agent.firstName': 'agentFirst',
  'article.url': 'articleUrl',
};

type Condition = (values: Values) => boolean;
const isThere =
  (key: string): Condition =>
  (values) =>
    values[key] !== undefined;
const isOne =
  (key: string): Condition =>
  (values) =>
    values[key] === 1;

/** What may stand behind `if`. */
export const CONDITIONS: Readonly<Record<string, Condition | undefined>> = {
  'photo.sent': isThere('photo'),
  'steps.tried': isThere('tried'),
  'refund.wanted': (values) => values['wanted'] === 'refund',
  'replacement.wanted': (values) => values['wanted'] === 'replacement',
  'refund.single': isOne('refunds'),
  'payment.single': isOne('payments'),
  'parcel.single': isOne('underWay'),
  'parcels.allUnderWay': (values) => values['allUnderWay'] === 'yes',
  'order.travels': isThere('travels'),
  'order.outForDelivery': (values) => values['out'] === 'yes',
  'order.isPaid': isThere('paid'),
  'pickUp.wanted': (values) => values['pickup'] === 'yes',
  'code.missing': isThere('noCode'),
  'promise.broken': isThere('broken'),
};

/** Own names only: "constructor" is none. */
export const isKnown = (names: Readonly<Record<string, unknown>>, name: string): boolean =>
  Object.hasOwn(names, name);
