import { WISHES } from '../model/fact';
import type { Fact, Wish } from '../model/fact';

/** A fact that says what the customer wants. */
export type WishFact = Fact & { slot: 'wish'; value: Wish };

const isWish = (fact: Fact): fact is WishFact =>
  fact.slot === 'wish' && (WISHES as readonly string[]).includes(fact.value);

/** What somebody wants who only says what went wrong: "it never came". */
export const IMPLIED_WISHES: Readonly<Record<string, Wish>> = {
  notReceived: 'whereIsOrder',
  late: 'whereIsOrder',
  doubleCharge: 'payment',
  paymentFailed: 'payment',
};

const implied = (facts: readonly Fact[]): WishFact | null => {
  const problem = facts.findLast(
    ({ slot, value, isSuperseded }) => slot === 'problem' && value in IMPLIED_WISHES && !isSuperseded,
  );
  const value = IMPLIED_WISHES[problem?.value ?? ''];
  return problem && value ? { ...problem, slot: 'wish', value } : null;
};

/**
 * What the customer last said that they want: of one message the most telling wish. Where they only said what went wrong,
 * what that implies; null where it implies nothing.
 */
export function latestWish(facts: readonly Fact[]): WishFact | null {
  const wishes = facts.filter(isWish).filter(({ isSuperseded }) => !isSuperseded);
  const telling = wishes.filter(({ value }) => value !== 'information');
  if (telling.length === 0) {
    const meant = implied(facts);
    if (meant) return meant;
  }
  const from = telling.length > 0 ? telling : wishes;
  const last = Math.max(...from.map(({ place }) => place.turn));
  return from.find(({ place }) => place.turn === last) ?? null;
}
