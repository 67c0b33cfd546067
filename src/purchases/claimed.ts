import type { Order, OrderMatch } from '../model/order';

/** An order in the shop's words, and why we believe that it is this customer's. */
export interface Claimed<Their> {
  their: Their;
  match: OrderMatch;
}

/** The order that details are worth a request for: one that the customer named, else the newest of those that have any. */
export function inQuestion<Their>(
  claimed: Claimed<Their>[],
  spokenNumbers: string[],
  numberOf: (their: Their) => string,
  hasMore: (their: Their) => boolean,
): Their | null {
  const candidates = claimed.map(({ their }) => their).filter(hasMore);
  const spoken = new Set(spokenNumbers.map(bareNumber));
  return candidates.find((their) => spoken.has(bareNumber(numberOf(their)))) ?? candidates[0] ?? null;
}

/** "#1042" and "1042" are the same number. */
export const bareNumber = (number: string): string => number.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

export const newestFirst = (orders: Order[]): Order[] =>
  orders.toSorted((a, b) => (b.placedAt ?? '').localeCompare(a.placedAt ?? ''));

/** One of each: the last of those with the same key. */
export const unique = <Item>(items: Item[], keyOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];
