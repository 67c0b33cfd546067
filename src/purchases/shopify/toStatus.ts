import type { OrderStatus } from '../../model/order';
import type { ShopifyFulfillment, ShopifyOrder } from './schema';

/** How far a parcel is, by the newest word of shop or carrier. */
type Progress = 'void' | 'prepared' | 'forPickup' | 'underWay' | 'outForDelivery' | 'failed' | 'delivered';

const PROGRESS: Record<string, Progress> = {
  CANCELED: 'void',
  LABEL_VOIDED: 'void',
  CONFIRMED: 'prepared',
  LABEL_PRINTED: 'prepared',
  LABEL_PURCHASED: 'prepared',
  SUBMITTED: 'prepared',
  CARRIER_PICKED_UP: 'underWay',
  DELAYED: 'underWay',
  FULFILLED: 'underWay',
  IN_TRANSIT: 'underWay',
  MARKED_AS_FULFILLED: 'underWay',
  READY_FOR_PICKUP: 'forPickup',
  OUT_FOR_DELIVERY: 'outForDelivery',
  ATTEMPTED_DELIVERY: 'failed',
  FAILURE: 'failed',
  NOT_DELIVERED: 'failed',
  DELIVERED: 'delivered',
  PICKED_UP: 'delivered',
};

/** `status` tells only whether the shop's request to ship went through. */
const NOT_SHIPPED = new Set(['CANCELLED', 'ERROR', 'FAILURE']);

/** A word that we do not know means that it left the shop: nothing more is claimed. */
export function progressOf(parcel: ShopifyFulfillment): Progress {
  if (NOT_SHIPPED.has(parcel.status ?? '')) return 'void';
  if (parcel.deliveredAt) return 'delivered';
  const word = parcel.displayStatus ?? parcel.events?.nodes[0]?.status ?? 'FULFILLED';
  return (Object.hasOwn(PROGRESS, word) ? PROGRESS[word] : null) ?? 'underWay';
}

const AS_STATUS: Record<Progress, OrderStatus> = {
  void: 'processing',
  prepared: 'processing',
  forPickup: 'other', // no carrier has it, and no delivery can be late
  underWay: 'shipped',
  outForDelivery: 'outForDelivery',
  failed: 'deliveryFailed',
  delivered: 'delivered',
};

/** Not ON_HOLD: what is held back is not being prepared. */
const PREPARING = new Set(['UNFULFILLED', 'IN_PROGRESS', 'OPEN', 'PENDING_FULFILLMENT', 'SCHEDULED']);
const UNPAID = new Set(['PENDING', 'PARTIALLY_PAID', 'EXPIRED', 'VOIDED']);

/**
 * One word for where the order stands: what ended it first (cancelled, refunded), then where the goods are. With several
 * parcels it is the newest that has not arrived; only when all have is it `delivered`. Partly refunded is said where
 * nothing is still on its way.
 */
export function toStatus(order: ShopifyOrder): OrderStatus {
  const payment = order.displayFinancialStatus ?? '';
  if (order.cancelledAt) return 'cancelled';
  if (payment === 'REFUNDED') return 'refunded';
  const goods = whereGoodsAre(order);
  if (payment === 'PARTIALLY_REFUNDED' && (goods === 'delivered' || goods === 'other'))
    return 'partlyRefunded';
  return goods === 'processing' && UNPAID.has(payment) ? 'unpaid' : goods;
}

function whereGoodsAre({ displayFulfillmentStatus: word, fulfillments }: ShopifyOrder): OrderStatus {
  if (word === 'PARTIALLY_FULFILLED') return 'partlyShipped';
  if (word === 'FULFILLED') return newestStatus(fulfillments);
  return PREPARING.has(word ?? '') ? 'processing' : 'other';
}

/** Goods that need no parcel (or whose parcels we may not see) are `FULFILLED` too: then nothing is known to be on its way. */
function newestStatus(fulfillments: ShopifyFulfillment[]): OrderStatus {
  const newestFirst = fulfillments
    .toSorted((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? ''))
    .map(progressOf)
    .filter((progress) => progress !== 'void');
  const newest = newestFirst.find((progress) => progress !== 'delivered') ?? newestFirst[0];
  return newest ? AS_STATUS[newest] : 'other';
}
