import type { Order, OrderStatus } from '../../model/order';

export const STEPS = ['paid', 'prepared', 'shipped', 'onTheRoad', 'delivered'] as const;
export type Step = { name: (typeof STEPS)[number]; state: 'done' | 'current' | 'todo' };

/** How many steps are done, and whether the next one is under way. */
const REACHED: Partial<Record<OrderStatus, [done: number, isNextUnderWay: boolean]>> = {
  unpaid: [0, true],
  processing: [1, true],
  partlyShipped: [2, true],
  shipped: [3, true],
  outForDelivery: [3, true],
  deliveryFailed: [3, true],
  delivered: [5, false],
};

/** The way of an order from payment to the door; null where it has none (cancelled, a draft, an unknown status). */
export function viewProgress(order: Order): Step[] | null {
  const reached = REACHED[order.status] ?? reachedBeforeRefund(order);
  if (!reached) return null;
  const [done, isNextUnderWay] = reached;
  return STEPS.map((name, index) => {
    if (index < done) return { name, state: 'done' };
    return { name, state: index === done && isNextUnderWay ? 'current' : 'todo' };
  });
}

/** A refund says nothing of the parcel: what the shipments say still stands. */
function reachedBeforeRefund({ status, shipments }: Order): [number, boolean] | null {
  if (status !== 'refunded' && status !== 'partlyRefunded') return null;
  if (shipments.length === 0) return null;
  return shipments.every((shipment) => shipment.deliveredAt !== null) ? [5, false] : [3, true];
}
