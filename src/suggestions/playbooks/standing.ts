import { hasPaid } from '../../checks';
import type { Wish } from '../../model/fact';
import type { OrderState } from './orderState';

/** A return that has been open or complete for this long without a refund is overdue, in days. */
const REFUND_DUE_DAYS = 14;

/** Nothing is taken back without a look into the case after this long, in days. */
const RETURNABLE_DAYS = 365;

/** With these the shop says that the goods have left. */
const SENT: ReadonlySet<string> = new Set(['shipped', 'outForDelivery', 'deliveryFailed']);

/** The shop's word for the order, and no entry that shows what stands behind it: no parcel, or no refund. */
export function isUntold(state: OrderState, wish: Wish | null): boolean {
  const { order, lastRefund } = state;
  if (isCancelled(state)) return false;
  if (order.status === 'refunded') return lastRefund === null || order.refunded === null;
  if (!SENT.has(order.status) || order.shipments.length > 0) return false;
  const isGivenBack = state.openReturn !== null || state.closedReturn !== null || lastRefund !== null;
  return !((wish === 'refund' || wish === 'return') && isGivenBack);
}

export const isCancelled = ({ order }: OrderState): boolean =>
  order.status === 'cancelled' || order.cancelledAt !== null;

/** Nothing of it will arrive any more. */
export const isOver = (state: OrderState): boolean => isCancelled(state) || state.order.status === 'refunded';

export const hasArrived = ({ order, delivered }: OrderState): boolean =>
  order.status === 'delivered' || delivered.length > 0;

/** Everything that was sent has arrived, and nothing is still to be sent. */
export const isDelivered = ({ order, delivered }: OrderState): boolean =>
  order.status === 'delivered' ||
  (delivered.length > 0 && delivered.length === order.shipments.length && order.status !== 'partlyShipped');

/** The same sum was taken twice, and none of it was paid back. */
export const isPaidTwice = ({ payments, lastRefund, order }: OrderState): boolean =>
  lastRefund === null &&
  payments.filter(({ amount }) => Number(amount.amount) === Number(order.total.amount)).length > 1;

/** A part of it has arrived, or left, and the rest has not. */
export const isInParts = (state: OrderState): boolean =>
  state.order.status === 'partlyShipped' || (state.delivered.length > 0 && state.underWay.length > 0);

export const isUnsent = (state: OrderState): boolean =>
  (state.order.status === 'unpaid' || state.order.status === 'processing') && !isCancelled(state);

/** A complete return may have been an exchange: money is due only where it is asked for and was paid. */
export const isRefundDue = (wish: 'refund' | 'return', state: OrderState): boolean =>
  wish === 'refund' && hasPaid(state.order) && isRefundOverdue(state);

/** Nothing that the shop refused, and nothing of years ago, is taken back just like that. */
export const isReturnable = ({ isReturnDeclined, daysSinceArrival }: OrderState): boolean =>
  !isReturnDeclined && daysSinceArrival <= RETURNABLE_DAYS;

export const isRefundOverdue = ({ daysSinceReturn }: OrderState): boolean =>
  daysSinceReturn >= REFUND_DUE_DAYS;

/** Paid back or sent back after it arrived; what was done before is about something else. */
export function isSettling({ arrivedAt, lastRefund, openReturn, closedReturn }: OrderState): boolean {
  const since = Date.parse(arrivedAt ?? '');
  const isAfter = (at: string | null): boolean => !(Date.parse(at ?? '') < since);
  return [lastRefund, openReturn, closedReturn].some((one) => one !== null && isAfter(one.at));
}
