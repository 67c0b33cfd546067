import { latestWish, withoutQuotes } from '../facts';
import type { Fact } from '../model/fact';
import type { Order, OrderChoice } from '../model/order';
import type { Message } from '../model/transcript';
import { asTold, concerned } from './order/concerns';
import { isElsewhere, ordersWithItem, ordersWithVariant } from './order/items';
import { readNumbers } from './order/numbers';
import { readSignals, type Signals } from './order/signals';

/** More candidates than this are no question that an agent could ask. */
const MOST_CANDIDATES = 4;

type Reason = Extract<OrderChoice, { kind: 'chosen' }>['reason'];

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
 * customer to decide. A number that is none of theirs decides too: it is of something that we do not see.
 */
export function chooseOrder({ facts, messages, orders, agentsChoice, now }: Asked): OrderChoice {
  if (agentsChoice && orders.some(({ id }) => id === agentsChoice)) return chosen(agentsChoice, 'agent');
  const possible = orders.filter(({ status }) => status !== 'draft');
  const byNumber = ofNumbers(facts, orders);
  if (byNumber.choice) return byNumber.choice;
  const said = customersWords(messages);
  const spoken: Spoken = { facts, said, signals: readSignals(said.map(({ text }) => text)), now };
  return (
    ofItems(spoken, byNumber.candidates ?? possible) ??
    (byNumber.candidates ? tie(byNumber.candidates) : ofWish(spoken, possible))
  );
}

interface Spoken {
  facts: Fact[];
  said: Said[];
  signals: Signals;
  now: number;
}

interface Said {
  turn: number;
  text: string;
}

const chosen = (orderId: string, reason: Reason): OrderChoice => ({ kind: 'chosen', orderId, reason });

/** The newest first: of more than can be asked about, those are meant most likely. */
function tie(orders: readonly Order[]): OrderChoice {
  const newest = orders.toSorted((a, b) => (b.placedAt ?? '').localeCompare(a.placedAt ?? ''));
  return { kind: 'tie', orderIds: newest.slice(0, MOST_CANDIDATES).map(({ id }) => id) };
}

/** One is the answer, several a question, none no answer. */
function oneOf(orders: readonly Order[], reason: Reason): OrderChoice | null {
  const [only, second] = orders;
  if (!only) return null;
  return second ? tie(orders) : chosen(only.id, reason);
}

/** Numbers decide, unless several were given: then one of these it is. */
function ofNumbers(facts: Fact[], orders: Order[]): { choice?: OrderChoice; candidates?: Order[] } {
  const { exact, near, isUnknown } = readNumbers(facts, orders);
  const since = latestWish(facts)?.place.turn ?? 0;
  const latest = [...exact].filter(([, turn]) => turn >= since).map(([id]) => id);
  const ids = latest.length > 0 ? latest : [...exact.keys()];
  const [named, other] = ids;
  if (named !== undefined && other === undefined) return { choice: chosen(named, 'named') };
  if (named !== undefined) return { candidates: orders.filter(({ id }) => ids.includes(id)) };
  const choice = oneOf(
    orders.filter(({ id }) => near.includes(id)),
    'near',
  );
  if (choice) return { choice };
  return isUnknown ? { choice: { kind: 'none', why: 'unknownNumber' } } : {};
}

const customersWords = (messages: readonly Message[]): Said[] =>
  messages.flatMap(({ speaker, isPublic, text, form }, turn) =>
    speaker === 'customer' && isPublic
      ? [{ turn, text: [withoutQuotes(text), ...form.map(({ value }) => value)].join('\n') }]
      : [],
  );

/** What they speak of: since they said what they want now, else before. */
function ofItems({ facts, said, signals, now }: Spoken, orders: Order[]): OrderChoice | null {
  const since = latestWish(facts)?.place.turn ?? 0;
  const recent = said.filter(({ turn }) => turn >= since).map(({ text }) => text);
  const texts = said.map(({ text }) => text);
  const found = [recent, texts]
    .map((words) => ordersWithItem(words, orders))
    .find(({ length }) => length > 0);
  if (!found) return null;
  const variant = ordersWithVariant(texts, found);
  const fitting = asTold(variant.length > 0 ? variant : found, facts, signals);
  if (fitting.length === 1) return oneOf(fitting, 'item');
  const meant = concerned(fitting, facts, signals, now);
  return oneOf(meant.length > 0 ? meant : fitting, 'item');
}

function ofWish({ facts, signals, now }: Spoken, orders: Order[]): OrderChoice {
  if (isElsewhere(thingsOf(facts), orders)) return { kind: 'none' };
  const told = asTold(orders, facts, signals);
  if (told.length === 1 && orders.length > 1) return oneOf(told, 'only') ?? { kind: 'none' };
  return oneOf(concerned(told, facts, signals, now), 'only') ?? { kind: 'none' };
}

/** What they call by its name, in their words. */
export const thingsOf = (facts: readonly Fact[]): string[] =>
  facts.filter(({ slot, isSuperseded }) => slot === 'product' && !isSuperseded).map(({ value }) => value);
