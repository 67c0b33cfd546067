import { latestWish } from '../facts';
import type { Fact } from '../model/fact';
import type { Order, OrderChoice } from '../model/order';
import type { Message } from '../model/transcript';
import { asTold, concerned } from './order/concerns';
import { callsTheirs, ordersWithItem, ordersWithUnknown, ordersWithVariant } from './order/items';
import { readNumbers } from './order/numbers';
import { customersWords, inLastRequest, lastRequest, requestsOf, stretches } from './order/said';
import type { Said } from './order/said';
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
  const said = customersWords(messages);
  const byNumber = ofNumbers(facts, said, messages, orders);
  if (byNumber.choice) return byNumber.choice;
  const spoken: Spoken = { facts, said, messages, signals: readSignals(said), now };
  if (byNumber.candidates) return ofItems(spoken, byNumber.candidates) ?? tie(byNumber.candidates);
  if (isOfNoOrder(spoken, 'isBeforeBuying') || isOfNoOrder(spoken, 'isAboutPolicy')) return { kind: 'none' };
  if (isIdle(spoken, possible)) return { kind: 'none' };
  return ofItems(spoken, possible) ?? ofWish(spoken, possible);
}

interface Spoken {
  facts: Fact[];
  said: Said[];
  messages: readonly Message[];
  signals: Signals;
  now: number;
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

/** What somebody may want of a shop though it is about no order of theirs, by what their words tell. */
const OPEN: Readonly<Record<'isBeforeBuying' | 'isAboutShop' | 'isAboutPolicy', readonly string[]>> = {
  isBeforeBuying: ['information', 'payment'],
  isAboutShop: ['information', 'payment', 'cancel', 'changeAddress'],
  isAboutPolicy: ['information', 'return', 'refund', 'replacement', 'whereIsOrder'],
};

/** They ask something of the shop, and complain about nothing. */
function isOfNoOrder({ facts, signals }: Spoken, signal: keyof typeof OPEN): boolean {
  const isTrouble = ({ slot, value, isSuperseded }: Fact): boolean =>
    slot === 'problem' && !isSuperseded && !(signals.isSiteFailing && value === 'defective');
  const wish = latestWish(facts)?.value ?? 'information';
  return signals[signal] && OPEN[signal].includes(wish) && !facts.some(isTrouble);
}

const PART_END = /(?<=[,.;:!?\n])/;

/** A question about a thing that they do not call theirs, and for which nothing is wanted: anybody may ask it. */
function isIdle({ facts, said, signals }: Spoken, orders: Order[]): boolean {
  const texts = said.map(({ text }) => text);
  const isWanted = facts.some(
    ({ slot, value, isSuperseded }) =>
      !isSuperseded && (slot === 'problem' || (slot === 'wish' && value !== 'information')),
  );
  const parts = texts.flatMap((text) => text.split(PART_END));
  const isAsked = parts.every((part) => part.endsWith('?') || ordersWithItem([part], orders).length === 0);
  const isQuestion = parts.some((part) => part.endsWith('?'));
  return isQuestion && isAsked && !isWanted && signals.isNothing && !callsTheirs(texts, orders);
}

/** What they speak of: where they last wanted something, else wherever they last named a thing. */
function ofItems(spoken: Spoken, orders: Order[]): OrderChoice | null {
  const { facts, said, messages, signals, now } = spoken;
  const texts = said.map(({ text }) => text);
  const block = stretches(said, messages)
    .map((turns) => ({
      turns,
      found: ordersWithItem(
        turns.map(({ text }) => text),
        orders,
      ),
    }))
    .find(({ found }) => found.length > 0);
  if (!block) return null;
  const found = narrowed(block.found, lastRequest(block.turns, [...requestsOf(facts), ...signals.spots]));
  const variant = ordersWithVariant(texts, found);
  const fitting = asTold(variant.length > 0 ? variant : found, facts, said, signals);
  if (fitting.length === 1) return oneOf(fitting, 'item');
  const meant = concerned(fitting, facts, signals, now);
  return oneOf(meant.length > 0 ? meant : fitting, 'item');
}

/** "The lamp is fine, but the vase is broken": of things in several orders, those in the words of the last request. */
function narrowed(found: Order[], words: string | null): Order[] {
  if (words === null || found.length < 2) return found;
  const meant = ordersWithItem([words], found);
  return meant.length > 0 ? meant : found;
}

function ofWish(spoken: Spoken, possible: Order[]): OrderChoice {
  const { facts, said, signals, now } = spoken;
  if (isOfNoOrder(spoken, 'isAboutShop')) return { kind: 'none' };
  const orders = ordersWithUnknown(
    said.map(({ text }) => text),
    thingsOf(facts),
    possible,
  );
  const told = asTold(orders, facts, said, signals);
  if (told.length === 1 && orders.length > 1) return oneOf(told, 'only') ?? { kind: 'none' };
  return oneOf(concerned(told, facts, signals, now), 'only') ?? { kind: 'none' };
}

/** What they call by its name, in their words. */
const thingsOf = (facts: readonly Fact[]): string[] =>
  facts.filter(({ slot, isSuperseded }) => slot === 'product' && !isSuperseded).map(({ value }) => value);
