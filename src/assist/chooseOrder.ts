import type { Fact } from '../model/fact';
import type { Order, OrderChoice } from '../model/order';
import type { Message } from '../model/transcript';
import { chosen, oneOf, tie } from './order/choice';
import { learnedWords } from './order/learned';
import { readNumbers } from './order/numbers';
import { customersWords, inLastRequest, requestsOf } from './order/said';
import type { Said } from './order/said';

interface Asked {
  facts: Fact[];
  /** What was said. */
  messages: readonly Message[];
  /** Orders of this customer, and of nobody else. */
  orders: Order[];
  agentsChoice: string | null;
  /** ms since 1970. */
  now: number;
}

/**
 * Which order the ticket is about, and why. The agent's choice wins; then a number that the customer gave (or nearly gave),
 * an item that is in one order only, the only order that the wish can concern. Several are a tie, for the agent or the
 * customer to decide. A number that is none of theirs decides too: it is of something that we do not see. Until words are
 * understood (`learnOrderWords`), numbers alone decide.
 */
export function chooseOrder({ facts, messages, orders, agentsChoice, now }: Asked): OrderChoice {
  if (agentsChoice && orders.some(({ id }) => id === agentsChoice)) return chosen(agentsChoice, 'agent');
  const said = customersWords(messages);
  const { choice, candidates } = ofNumbers(facts, said, messages, orders);
  if (choice) return choice;
  const spoken = { facts, said, messages, now };
  const byWords = learnedWords();
  if (candidates) return byWords?.ofItems(spoken, candidates) ?? tie(candidates);
  return byWords?.ofWords(spoken, orders) ?? { kind: 'none' };
}

/** Numbers decide, unless several were given: then one of these it is. */
function ofNumbers(
  facts: Fact[],
  said: Said[],
  messages: readonly Message[],
  orders: Order[],
): { choice?: OrderChoice; candidates?: Order[] } {
  const { exact, near, isUnknown } = readNumbers(facts, said, messages, orders);
  const ids = new Set(inLastRequest(exact, said, requestsOf(facts)).map(({ orderId }) => orderId));
  const [named, other] = ids;
  if (named !== undefined && other === undefined) return { choice: chosen(named, 'named') };
  if (named !== undefined) return { candidates: orders.filter(({ id }) => ids.has(id)) };
  const choice = oneOf(
    orders.filter(({ id }) => near.includes(id)),
    'near',
  );
  if (choice) return { choice };
  return isUnknown ? { choice: { kind: 'none', why: 'unknownNumber' } } : {};
}
