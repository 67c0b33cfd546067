import { WISHES } from '../model/fact';
import type { Fact, Wish } from '../model/fact';

/** A fact that says what the customer wants. */
export type WishFact = Fact & { slot: 'wish'; value: Wish };

const isWish = (fact: Fact): fact is WishFact =>
  fact.slot === 'wish' && (WISHES as readonly string[]).includes(fact.value);

/** What the customer last said that they want: of one message the most telling wish; null if they said none. */
export function latestWish(facts: readonly Fact[]): WishFact | null {
  const wishes = facts.filter(isWish).filter(({ isSuperseded }) => !isSuperseded);
  const telling = wishes.filter(({ value }) => value !== 'information');
  const from = telling.length > 0 ? telling : wishes;
  const last = Math.max(...from.map(({ place }) => place.turn));
  return from.find(({ place }) => place.turn === last) ?? null;
}
