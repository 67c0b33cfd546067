import { calendarDay } from '../../facts';
import { hasPaid, paymentsOf } from '../../checks';
import type { Order, Payment, Refund, Return, Shipment } from '../../model/order';

const DAY_MS = 86_400_000;

/** What the record says about an order, in the terms that decide a reply. Times are ISO 8601, null when unknown. */
export interface OrderState {
  order: Order;
  /** Parcels that have left and are not delivered. */
  underWay: Shipment[];
  delivered: Shipment[];
  /** The parcel that a reply speaks of: the latest under way, else the latest delivered. */
  parcel: Shipment | null;
  /** Last sign of life of that parcel: its newest scan, else its dispatch. */
  lastSignAt: string | null;
  lastScan: { at: string; place: string | null } | null;
  promisedAt: string | null;
  /** Whole days past the promised day, 0 when not late or nothing was promised. */
  daysLate: number;
  /** Whole days since the last sign of life, 0 when unknown. */
  daysQuiet: number;
  openReturn: Return | null;
  closedReturn: Return | null;
  /** Whole days since the open return, else since the closed one; 0 when there is none or its time is unknown. */
  daysSinceReturn: number;
  /** Of money: an entry of nothing pays nothing back. Newest first. */
  refunds: Refund[];
  lastRefund: Refund | null;
  /** The shop refused the newest return. */
  isReturnDeclined: boolean;
  /** When the last parcel arrived, else when it or the order was begun; null when nothing of it is known. */
  arrivedAt: string | null;
  /** Whole days since then; 0 when unknown. */
  daysSinceArrival: number;
  /** Payments that took money. */
  payments: Payment[];
  /** True when a payment was tried and none took any money. */
  hasFailedPayment: boolean;
}

/** Now in ms since 1970, and the IANA zone in which days are counted. */
export interface Clock {
  now: number;
  timeZone: string;
}

/** Calendar days from a moment to now where the reply is written; 0 when it is unknown or lies ahead. */
function daysSince(iso: string | null, { now, timeZone }: Clock): number {
  const then = calendarDay(iso, timeZone);
  const today = calendarDay(now, timeZone);
  return then && today ? Math.max(0, (Date.parse(today) - Date.parse(then)) / DAY_MS) : 0;
}

/** Newest first by a time that may be unknown; unknown last. */
const newestFirst = <T>(items: readonly T[], at: (item: T) => string | null): T[] =>
  items.toSorted((a, b) => (at(b) ?? '').localeCompare(at(a) ?? ''));

/** With these nothing is on its way any more, whatever a parcel's own record leaves out. */
const ARRIVED: ReadonlySet<string> = new Set(['delivered']);

const LEFT: ReadonlySet<string> = new Set(['shipped', 'outForDelivery', 'deliveryFailed']);

const isDelivered = (shipment: Shipment, order: Order): boolean =>
  shipment.deliveredAt !== null || ARRIVED.has(order.status);

const hasLeft = (shipment: Shipment, order: Order): boolean =>
  shipment.shippedAt !== null || shipment.scans.length > 0 || LEFT.has(order.status);

export function readOrderState(order: Order, clock: Clock): OrderState {
  const shipments = newestFirst(order.shipments, (shipment) => shipment.shippedAt);
  const delivered = shipments.filter((shipment) => isDelivered(shipment, order));
  const underWay = shipments.filter((each) => !isDelivered(each, order) && hasLeft(each, order));
  const parcel = underWay[0] ?? newestFirst(delivered, (each) => each.deliveredAt)[0] ?? null;
  const lastScan = newestFirst(parcel?.scans ?? [], (scan) => scan.at)[0] ?? null;
  const lastSignAt = lastScan?.at ?? parcel?.shippedAt ?? null;
  const promisedAt = order.promisedAt ?? parcel?.estimatedAt ?? null;
  const refunds = newestFirst(
    order.refunds.filter(({ amount }) => Number(amount.amount) > 0),
    (refund) => refund.at,
  );
  const arrivedAt = parcel?.deliveredAt ?? parcel?.shippedAt ?? order.placedAt;
  const returns = newestFirst(order.returns, (each) => each.at);
  const openReturn = returns.find(({ status }) => status === 'open' || status === 'requested') ?? null;
  const closedReturn = returns.find(({ status }) => status === 'closed') ?? null;
  return {
    order,
    underWay,
    delivered,
    parcel,
    lastScan,
    lastSignAt,
    promisedAt,
    daysLate: daysSince(promisedAt, clock),
    daysQuiet: daysSince(lastSignAt, clock),
    openReturn,
    closedReturn,
    daysSinceReturn: daysSince((openReturn ?? closedReturn)?.at ?? null, clock),
    refunds,
    lastRefund: refunds[0] ?? null,
    isReturnDeclined: returns[0]?.status === 'declined',
    arrivedAt,
    daysSinceArrival: daysSince(arrivedAt, clock),
    payments: paymentsOf(order),
    hasFailedPayment: order.payments.length > 0 && !hasPaid(order),
  };
}
