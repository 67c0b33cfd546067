import type { Order, OrderChoice } from '../../model/order';

/** More candidates than this are no question that an agent could ask. */
const MOST_CANDIDATES = 4;

type Reason = Extract<OrderChoice, { kind: 'chosen' }>['reason'];

export const chosen = (orderId: string, reason: Reason): OrderChoice => ({ kind: 'chosen', orderId, reason });

/** The newest first: of more than can be asked about, those are meant most likely. */
export function tie(orders: readonly Order[]): OrderChoice {
  const newest = orders.toSorted((a, b) => (b.placedAt ?? '').localeCompare(a.placedAt ?? ''));
  return { kind: 'tie', orderIds: newest.slice(0, MOST_CANDIDATES).map(({ id }) => id) };
}

/** One is the answer, several a question, none no answer. */
export function oneOf(orders: readonly Order[], reason: Reason): OrderChoice | null {
  const [only, second] = orders;
  if (!only) return null;
  return second ? tie(orders) : chosen(only.id, reason);
}
