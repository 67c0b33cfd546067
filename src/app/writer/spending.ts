import type { Ids, Store } from '../../model/ports';
import type { WriterBudget } from '../../model/writer';
import type { WriterSetup } from './setup';

/** Tokens of one exchange. */
export interface Used {
  input: number;
  output: number;
}

/** Signs that make a token in the languages we write; models differ, so this leans to too many. */
const SIGNS_OF_A_TOKEN = 3;
const MILLION = 1_000_000;

export const tokensOf = (text: string): number => Math.ceil(text.length / SIGNS_OF_A_TOKEN);

/**
 * What this agent has used on a day, kept by the browser under the name of account, installation and agent. Every exchange
 * is an entry of its own, so that two tabs add up. `day` is the account's.
 */
export function createSpending(store: Store, ids: Ids, day: () => string) {
  const prefix = () => `writer:used:${day()}:`;
  return {
    note: (used: Used): Promise<void> => store.set(prefix() + ids.next(), used),
    async today(): Promise<Used> {
      const entries = await store.entries(prefix());
      return entries
        .map(([, used]) => used)
        .filter(isUsed)
        .reduce((sum, one) => ({ input: sum.input + one.input, output: sum.output + one.output }), NOTHING);
    },
  };
}

export const NOTHING: Used = { input: 0, output: 0 };

const isUsed = (value: unknown): value is Used =>
  typeof value === 'object' &&
  value !== null &&
  'input' in value &&
  'output' in value &&
  Number.isFinite(value.input) &&
  Number.isFinite(value.output);

/** Null where no prices are known. */
const costOf = ({ input, output }: Used, prices: WriterSetup['prices']): number | null =>
  prices && (input * prices.input + output * prices.output) / MILLION;

export function budgetOf(used: Used, setup: WriterSetup | null): WriterBudget {
  const { prices = null, mostTokens = null, mostCost = null } = setup ?? {};
  return {
    tokens: used.input + used.output,
    mostTokens,
    cost: costOf(used, prices),
    mostCost,
    currency: prices?.currency ?? '',
  };
}

/** True when an exchange of this size would still be within what is allowed for the day. */
export function isAffordable(used: Used, next: Used, setup: WriterSetup): boolean {
  const after = { input: used.input + next.input, output: used.output + next.output };
  const cost = costOf(after, setup.prices);
  const isTooMany = setup.mostTokens !== null && after.input + after.output > setup.mostTokens;
  return !isTooMany && (setup.mostCost === null || cost === null || cost <= setup.mostCost);
}
