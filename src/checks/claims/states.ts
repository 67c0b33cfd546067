import type { Money, Order, OrderStatus } from '../../model/order';
import { hasPaid } from './payments';
import type { Statement } from './sources';

/** Which states of an order make a wording true. */
const TRUE_WHEN: Readonly<Record<string, readonly OrderStatus[]>> = {
  shipped: ['shipped', 'partlyShipped', 'outForDelivery', 'deliveryFailed', 'delivered'],
  underWay: ['shipped', 'partlyShipped', 'outForDelivery', 'deliveryFailed'],
  cancelled: ['cancelled'],
  processing: ['processing', 'unpaid', 'draft'],
  missed: ['deliveryFailed'],
};

/** What decides where the status alone does not. */
const HOLDS: Readonly<Record<string, (order: Order, statement: Statement) => boolean>> = {
  delivered: isDelivered,
  shipped: ({ shipments }) =>
    shipments.some(({ shippedAt, deliveredAt }) => shippedAt !== null || deliveredAt !== null),
  cancelled: ({ cancelledAt }) => cancelledAt !== null,
  refunded: isRefunded,
  returned: ({ returns }) => returns.some(({ status }) => status === 'closed'),
  notCharged: (order) => order.status === 'unpaid' && !hasPaid(order),
  severalParcels: ({ status, shipments }) => shipments.length > 1 || status === 'partlyShipped',
};

/** "Delivered" is said of every parcel, unless it is said of a part. */
function isDelivered({ status, shipments }: Order, { extent }: Statement): boolean {
  if (status === 'delivered') return true;
  const arrived = shipments.filter(({ deliveredAt }) => deliveredAt !== null).length;
  if (extent === 'part') return arrived > 0;
  return arrived > 0 && arrived === shipments.length && status !== 'partlyShipped';
}

export const isSame = (value: string, money: Money): boolean => {
  const [amount = '', currency = ''] = value.split(' ');
  return money.currency === currency && Number(money.amount) === Number(amount);
};

/** What was paid back: the sum, and each refund. */
export const refundsOf = ({ refunded, refunds }: Order): Money[] =>
  [...(refunded ? [refunded] : []), ...refunds.map(({ amount }) => amount)].filter(
    ({ amount }) => Number(amount) > 0,
  );

function isRefundedInFull({ status, refunded, total }: Order): boolean {
  if (status === 'refunded') return true;
  return refunded !== null && Number(refunded.amount) > 0 && Number(refunded.amount) >= Number(total.amount);
}

/**
 * "The order has been refunded" is said of all its money, "a refund was issued" of any; a part must be called one, or named
 * by its amount.
 */
function isRefunded(order: Order, { extent, beside = [], isOfOrder }: Statement): boolean {
  if (isRefundedInFull(order)) return extent !== 'part' || refundsOf(order).length > 0;
  const paid = refundsOf(order);
  const isAny = paid.length > 0 || order.status === 'partlyRefunded';
  if (extent === 'whole' || !isAny) return false;
  return (
    extent === 'part' || !isOfOrder || paid.some((money) => beside.some((value) => isSame(value, money)))
  );
}

/** True when the record shows what is said of the order. */
export const isTrueOf = (statement: Statement, order: Order): boolean =>
  TRUE_WHEN[statement.value]?.includes(order.status) === true ||
  HOLDS[statement.value]?.(order, statement) === true;

/** False for what no order record can show: an inquiry, a replacement on its way, a change that was made. */
export const isOnRecord = (value: string): boolean => value in TRUE_WHEN || value in HOLDS;

/** The moments at which an order came into a state, null where the record has none for it. */
export function timesOfState(state: string, order: Order): string[] {
  const times: Readonly<Record<string, (string | null)[]>> = {
    delivered: order.shipments.map(({ deliveredAt }) => deliveredAt),
    shipped: order.shipments.map(({ shippedAt }) => shippedAt),
    underWay: order.shipments.map(({ shippedAt }) => shippedAt),
    cancelled: [order.cancelledAt],
    refunded: order.refunds.filter(({ amount }) => Number(amount.amount) > 0).map(({ at }) => at),
  };
  return (times[state] ?? []).filter((time) => time !== null);
}
