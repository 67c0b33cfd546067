import type { Order, OrderStatus, Payment } from '../../model/order';

const WAY = ['placed', 'paid', 'prepared', 'shipped', 'onTheRoad', 'delivered'] as const;
type StepName = (typeof WAY)[number] | 'cancelled' | 'refunded' | 'partlyRefunded';

/** A station of an order's way; words: `order.step.NAME`, `order.stepState.STATE`. */
export interface Step {
  name: StepName;
  state: 'done' | 'current' | 'todo';
  /** When it was reached, where the shop says. */
  at: string | null;
}

/** How many stations are behind it, and whether the next one is under way. */
const REACHED: Partial<Record<OrderStatus, [done: number, isNextUnderWay: boolean]>> = {
  unpaid: [1, true],
  processing: [2, true],
  partlyShipped: [3, true],
  shipped: [4, true],
  outForDelivery: [4, true],
  deliveryFailed: [4, true],
  delivered: [6, false],
};

/**
 * The way of an order from the shop to the door, and back where it was cancelled or paid back. Empty where nobody can tell
 * how far it is (a draft, an unknown status).
 */
export function viewTimeline(order: Order): Step[] {
  const { status } = order;
  if (status === 'cancelled') return [...known(order, ['placed', 'paid']), ...end('cancelled', order)];
  const way = toTheDoor(order);
  const isRefund = status === 'refunded' || status === 'partlyRefunded';
  if (isRefund) return [...(way ?? known(order, ['placed', 'paid'])), ...end(status, order)];
  if (!way) return [];
  return order.refunds.length > 0 ? [...way, ...end('partlyRefunded', order)] : way;
}

function toTheDoor(order: Order): Step[] | null {
  const reached = REACHED[order.status] ?? reachedBeforeRefund(order);
  if (!reached) return null;
  const [done, isNextUnderWay] = reached;
  return WAY.map((name, index) => {
    const isDone = index < done;
    const isCurrent = index === done && isNextUnderWay;
    return {
      name,
      state: isDone ? 'done' : isCurrent ? 'current' : 'todo',
      at: isDone || isCurrent ? timeOf(name, order) : null,
    };
  });
}

/** A refund says nothing of the parcel: what the shipments say still stands. */
function reachedBeforeRefund({ status, shipments }: Order): [number, boolean] | null {
  if (status !== 'refunded' && status !== 'partlyRefunded') return null;
  if (shipments.length === 0) return null;
  return shipments.every((shipment) => shipment.deliveredAt !== null) ? [6, false] : [4, true];
}

const known = (order: Order, names: StepName[]): Step[] =>
  names.map((name): Step => ({ name, state: 'done', at: timeOf(name, order) })).filter(({ at }) => at);

const end = (name: StepName, order: Order): Step[] => [{ name, state: 'done', at: timeOf(name, order) }];

function timeOf(name: StepName, order: Order): string | null {
  const { shipments, refunds } = order;
  const times = (values: (string | null)[]) => values.filter((at) => at !== null).toSorted();
  if (name === 'placed') return order.placedAt;
  if (name === 'paid') return times(order.payments.filter(isPaid).map(({ at }) => at))[0] ?? null;
  if (name === 'shipped') return times(shipments.map(({ shippedAt }) => shippedAt))[0] ?? null;
  if (name === 'onTheRoad') return times(shipments.map(({ scans }) => scans[0]?.at ?? null)).at(-1) ?? null;
  if (name === 'delivered') return times(shipments.map(({ deliveredAt }) => deliveredAt)).at(-1) ?? null;
  if (name === 'cancelled') return order.cancelledAt;
  return name === 'prepared' ? null : (times(refunds.map(({ at }) => at || null)).at(-1) ?? null);
}

/** Each shop has words of its own for a payment: what plainly is none is left out. */
const isPaid = ({ kind, status }: Payment): boolean =>
  !/refund|void|authori[sz]|change/i.test(kind) && !/fail|error|pending|declin|void|cancel/i.test(status);
