import { latestWish } from '../facts';
import type { Fact, Wish } from '../model/fact';
import type { Order, OrderChoice, OrderStatus } from '../model/order';

const DAY_MS = 86_400_000;
/** How long after it was placed a wish can still concern an order, in days. */
const RECENT_DAYS = 120;
/** More candidates than this are no question that an agent could ask. */
const MOST_CANDIDATES = 4;

const UNDER_WAY: readonly OrderStatus[] = [
  'processing',
  'partlyShipped',
  'shipped',
  'outForDelivery',
  'deliveryFailed',
];

/** In which states an order can be what the wish is about. A wish that is not here can concern any order. */
const CONCERNS: Partial<Record<Wish, readonly OrderStatus[]>> = {
  whereIsOrder: [...UNDER_WAY, 'delivered', 'unpaid'],
  cancel: ['unpaid', 'processing', 'partlyShipped', 'shipped', 'outForDelivery'],
  changeAddress: ['unpaid', 'processing', 'partlyShipped', 'shipped', 'outForDelivery'],
  changeDelivery: [...UNDER_WAY, 'unpaid'],
  return: ['delivered', 'partlyRefunded', 'shipped', 'partlyShipped'],
  replacement: ['delivered', 'partlyRefunded', 'shipped', 'partlyShipped'],
};

/**
 * Which order the ticket is about, and why. The agent's choice wins; then a number that the customer named, an item that
 * fits one order only, the only order that the wish can concern. Anything else is a tie.
 */
export function chooseOrder(
  facts: Fact[],
  orders: Order[],
  agentsChoice: string | null,
  now: number,
): OrderChoice {
  if (agentsChoice && orders.some((order) => order.id === agentsChoice)) return chosen(agentsChoice, 'agent');
  if (orders.length === 0) return { kind: 'none' };
  const named = orderIdsOf(facts, 'orderNumber');
  if (named.length === 1) return chosen(named[0], 'named');
  const candidates =
    named.length > 1 ? orders.filter((order) => named.includes(order.id)) : plausible(facts, orders, now);
  const fitting = orderIdsOf(facts, 'product').filter((id) => candidates.some((order) => order.id === id));
  if (fitting.length === 1) return chosen(fitting[0], 'item');
  if (candidates.length === 1) return chosen(candidates[0]?.id, 'only');
  if (candidates.length === 0) return { kind: 'none' };
  return { kind: 'tie', orderIds: candidates.slice(0, MOST_CANDIDATES).map((order) => order.id) };
}

const chosen = (orderId: string | undefined, reason: 'named' | 'item' | 'only' | 'agent'): OrderChoice =>
  orderId === undefined ? { kind: 'none' } : { kind: 'chosen', orderId, reason };

/** Orders that confirmed facts of a slot point to, in the order they were said. */
function orderIdsOf(facts: Fact[], slot: 'orderNumber' | 'product'): string[] {
  const ids = facts
    .filter((fact) => fact.slot === slot && fact.standing === 'confirmed' && !fact.isSuperseded)
    .flatMap((fact) => fact.orderId ?? []);
  return [...new Set(ids)];
}

function plausible(facts: Fact[], orders: Order[], now: number): Order[] {
  const wish = latestWish(facts)?.value;
  const states = wish && CONCERNS[wish];
  const recent = orders.filter((order) => isRecent(order, now));
  const fitting = recent.filter(
    (order) => order.status !== 'draft' && (!states || states.includes(order.status)),
  );
  if (wish !== 'whereIsOrder') return fitting;
  // "Where is it?" is about what is on its way; a delivered one is meant only if nothing else is.
  const awaited = fitting.filter((order) => UNDER_WAY.includes(order.status));
  return awaited.length > 0 ? awaited : fitting;
}

const isRecent = (order: Order, now: number): boolean =>
  order.placedAt === null || now - Date.parse(order.placedAt) < RECENT_DAYS * DAY_MS;
