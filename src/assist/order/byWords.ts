import { fold, latestWish } from '../../facts';
import { any } from './anyOf';
import type { Fact } from '../../model/fact';
import type { Order, OrderChoice } from '../../model/order';
import type { Message } from '../../model/transcript';
import { oneOf } from './choice';
import { concerned } from './concerns';
import { callsTheirs, ordersWithItem, ordersWithUnknown, ordersWithVariant } from './items';
import { lastRequest, requestsOf, stretches } from './said';
import type { Said } from './said';
import { readSignals } from './signals';
import type { Signals } from './signals';
import { wordsSaid } from './spoken';
import { asTold } from './told';

export { gistOf } from './gist';

interface Spoken {
  facts: Fact[];
  said: Said[];
  messages: readonly Message[];
  /** ms since 1970. */
  now: number;
}

interface Read extends Spoken {
  signals: Signals;
}

const withSignals = (spoken: Spoken): Read => ({ ...spoken, signals: readSignals(spoken.said) });

/** Of several orders, the one with what they speak of; null where they speak of nothing that is in them. */
export const ofItems = (spoken: Spoken, orders: Order[]): OrderChoice | null =>
  byItems(withSignals(spoken), orders);

/** The order with what they speak of, else the only one that their wish can concern. */
export function ofWords(spoken: Spoken, orders: Order[]): OrderChoice {
  const possible = orders.filter(({ status }) => status !== 'draft');
  const read = withSignals(spoken);
  const isOfNone =
    isOfNoOrder(read, 'isBeforeBuying') || isOfNoOrder(read, 'isAboutPolicy') || isIdle(read, possible);
  return isOfNone ? { kind: 'none' } : (byItems(read, possible) ?? byWish(read, possible));
}

/** What somebody may want of a shop though it is about no order of theirs, by what their words tell. */
const OPEN: Readonly<Record<'isBeforeBuying' | 'isAboutShop' | 'isAboutPolicy', readonly string[]>> = {
  isBeforeBuying: ['information', 'payment', 'replacement'],
  isAboutShop: ['information', 'payment', 'cancel', 'changeAddress'],
  isAboutPolicy: ['information', 'return', 'refund', 'replacement', 'whereIsOrder'],
};

/** They ask something of the shop, and complain about nothing. */
function isOfNoOrder({ facts, signals }: Read, signal: keyof typeof OPEN): boolean {
  const isTrouble = ({ slot, value, isSuperseded }: Fact): boolean =>
    slot === 'problem' && !isSuperseded && !(signals.isSiteFailing && value === 'defective');
  const wish = latestWish(facts)?.value ?? 'information';
  return signals[signal] && OPEN[signal].includes(wish) && !facts.some(isTrouble);
}

const PART_END = /(?<=[,.;:!?\n])/;

/** A question about a thing that they do not call theirs, and for which nothing is wanted: anybody may ask it. */
function isIdle({ facts, said, signals }: Read, orders: Order[]): boolean {
  const texts = said.map(({ text }) => text);
  const isWanted = facts.some(
    ({ slot, value, isSuperseded }) =>
      !isSuperseded && (slot === 'problem' || (slot === 'wish' && value !== 'information')),
  );
  const parts = texts.flatMap((text) => text.split(PART_END));
  if (isWanted || !signals.isNothing || !parts.some((part) => part.endsWith('?'))) return false;
  return (
    parts.every((part) => part.endsWith('?') || ordersWithItem([part], orders).length === 0) &&
    !callsTheirs(texts, orders)
  );
}

/** What they speak of: where they last wanted something, else wherever they last named a thing. */
function byItems(spoken: Read, orders: Order[]): OrderChoice | null {
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

function byWish(spoken: Read, possible: Order[]): OrderChoice {
  const { facts, said, signals, now } = spoken;
  if (isOfNoOrder(spoken, 'isAboutShop') && signals.matter !== 'moneyAwaited') return { kind: 'none' };
  const orders = ordersWithUnknown(
    said.map(({ text }) => text),
    thingsOf(facts),
    possible,
  );
  const told = asTold(orders, facts, said, signals);
  if (told.length === 1 && orders.length > 1) return oneOf(told, 'only') ?? { kind: 'none' };
  const meant = concerned(told, facts, signals, now);
  const isOnlyOne = possible.length === 1 && isToldOfAThing(spoken);
  return oneOf(meant.length === 0 && isOnlyOne ? told : meant, 'only') ?? { kind: 'none' };
}

/** More than a greeting, no question, and nothing of the shop's ways: somebody who bought one thing speaks of that. */
function isToldOfAThing({ said, signals }: Read): boolean {
  const { isAboutShop, isBeforeBuying, isAboutPolicy, isSiteFailing } = signals;
  if (isAboutShop || isBeforeBuying || isAboutPolicy || isSiteFailing) return false;
  const texts = said.map(({ text }) => text);
  if (texts.some((text) => text.includes('?') || fold(text).search(ABOUT_US) >= 0)) return false;
  return (
    wordsSaid(texts).filter(({ text, isSmall }) => !isSmall && !COURTEOUS.has(text)).length >= LEAST_TOLD
  );
}

/** Thanks, and who it is that they want to speak to. */
const ABOUT_US = any(
  'thank|cheers|manager|(?:speak|talk) (?:to|with)|call me',
  'merci (?:beaucoup|pour|bien|infiniment)|responsable|parler (?:a|avec)|rappel',
  'danke (?:fur|schon|sehr|dir|euch|ihnen)|vielen dank|vorgesetzt|sprechen|ruckruf',
  'gracias (?:por|a)|muchas gracias|encargado|hablar con|llamadme|llamen',
);

const LEAST_TOLD = 2;

const COURTEOUS = new Set(
  (
    'hi hello hey dear thanks thank please good morning afternoon evening help kind regards ok yes no sorry human agent speak talk ' +
    'bonjour bonsoir salut merci cordialement bonne journee aide svp oui non conseiller parler humain ' +
    'hallo guten tag morgen danke bitte hilfe gruss grusse freundliche liebe moin servus ja nein mitarbeiter sprechen ' +
    'hola buenos dias buenas tardes gracias ayuda saludos por favor si no agente hablar persona'
  ).split(' '),
);

/** What they call by its name, in their words. */
const thingsOf = (facts: readonly Fact[]): string[] =>
  facts.filter(({ slot, isSuperseded }) => slot === 'product' && !isSuperseded).map(({ value }) => value);
