import { guardDraft } from '../src/checks';
import { confrontFacts, extractFacts } from '../src/facts';
import type { Fact } from '../src/model/fact';
import type { DraftTarget } from '../src/model/ticket';
import type { Transcript } from '../src/model/transcript';
import { toOrders } from './orders';
import type { RecordedOrder } from './orders';
import { toMessage } from './rows';
import type { Turn } from './rows';
import { countAnswer } from './score';
import type { Tally } from './score';

/** A value that the second author found in a turn. */
interface Gold {
  slot: string;
  quote: string;
  value: string;
  turn: number;
  superseded?: boolean;
}

export interface Told {
  id: string;
  locale: string;
  /** When it was said, where the turns do not tell. */
  at: string;
}

export interface OwnFactsRow extends Told {
  turns: Turn[];
  gold: Gold[];
}

export interface OwnFact {
  slot: string;
  value: string;
  quote: string;
  turn: number;
  start: number;
  end: number;
  isSuperseded: boolean;
  isAsked: boolean;
}

export const transcriptOf = (turns: readonly Turn[], at: string): Transcript => ({
  source: 'evaluation',
  messages: turns.map((turn, index) => toMessage({ at, ...turn }, index)),
  isComplete: true,
});

export const factsOf = (transcript: Transcript, { locale, at }: Told): Fact[] =>
  extractFacts(transcript, { now: Date.parse(at), locale });

export const predictOwnFacts = (row: OwnFactsRow): { facts: OwnFact[] } => ({
  facts: factsOf(transcriptOf(row.turns, row.at), row).map((fact) => ({
    slot: fact.slot,
    value: fact.value,
    quote: fact.quote,
    turn: fact.place.turn,
    start: fact.place.start,
    end: fact.place.end,
    isSuperseded: fact.isSuperseded,
    isAsked: fact.how !== 'said',
  })),
});

/** Rules are mended by reading the errors of even rows; the odd ones stay unread, and show whether the mending fits the task. */
export const halfOf = ({ id }: Pick<Told, 'id'>): string =>
  Number(id.at(-1)) % 2 === 0 ? '(even rows)' : '(odd rows)';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What is told in words rather than as a value: the place counts, not where exactly the words begin and end. */
const WORDY = new Set([
  'product',
  'variant',
  'deliveryMode',
  'pickupPoint',
  'address',
  'company',
  'problem',
  'stepTried',
  'other',
]);

const kindOf = (slot: string): string => (slot.startsWith('other:') ? 'other' : slot);

const touches = ({ turns }: OwnFactsRow, gold: Gold, fact: OwnFact): boolean => {
  if (gold.turn !== fact.turn) return false;
  const start = turns[gold.turn]?.t.indexOf(gold.quote) ?? -1;
  if (start < 0) return plain(fact.value) === plain(gold.value) || plain(fact.value) === plain(gold.quote);
  return fact.start < start + gold.quote.length && start < fact.end;
};

const isHit = (row: OwnFactsRow, gold: Gold, fact: OwnFact): boolean => {
  if (kindOf(gold.slot) !== kindOf(fact.slot)) return false;
  const isSameValue = plain(gold.value) === plain(fact.value);
  if (gold.slot === 'wish' || gold.slot === 'problem') return isSameValue;
  return (
    isSameValue ||
    plain(gold.quote) === plain(fact.quote) ||
    (WORDY.has(kindOf(gold.slot)) && touches(row, gold, fact))
  );
};

/** Facts that the set does not label. */
const isLabelled = (fact: OwnFact): boolean =>
  fact.slot !== 'language' &&
  (!fact.slot.startsWith('other:') || (fact.isAsked && fact.slot !== 'other:choice'));

export function countOwnFacts(
  row: OwnFactsRow,
  { facts }: { facts: OwnFact[] },
  tally: (name: string) => Tally,
): void {
  const count = (name: string, label: boolean, answer: boolean): void => {
    for (const each of [name, 'all', halfOf(row)]) countAnswer(tally(each), label, answer);
  };
  for (const gold of row.gold) {
    const hits = facts.filter((fact) => isHit(row, gold, fact));
    count(kindOf(gold.slot), true, hits.length > 0);
    if (gold.superseded)
      countAnswer(
        tally('(superseded)'),
        true,
        hits.some(({ isSuperseded }) => isSuperseded),
      );
    else if (hits.length > 0 && hits.every(({ isSuperseded }) => isSuperseded))
      tally('(superseded)').wrong += 1;
  }
  const needless = facts.filter(
    (fact) => isLabelled(fact) && !row.gold.some((gold) => isHit(row, gold, fact)),
  );
  const seen = new Set<string>();
  for (const { slot, value } of needless) {
    const key = `${kindOf(slot)} ${plain(value)}`;
    if (!seen.has(key)) count(kindOf(slot), false, true);
    seen.add(key);
  }
}

export interface OwnGuardRow extends Told {
  history: Turn[];
  orders: RecordedOrder[];
  draft: string;
  target: DraftTarget;
  warn: boolean;
  slot?: string;
  value?: string;
  turn?: number;
  case: string;
}

export interface OwnWarning {
  warn: boolean;
  slot?: string;
  value?: string;
  quote?: string;
  turn?: number;
}

export function predictOwnGuard(row: OwnGuardRow): OwnWarning {
  const transcript = transcriptOf(row.history, row.at);
  const orders = toOrders(row.orders);
  const facts = confrontFacts(factsOf(transcript, row), orders);
  const warning = guardDraft({ text: row.draft, target: row.target, facts, transcript, orders });
  if (!warning) return { warn: false };
  const { known } = warning;
  if (known.kind === 'answer')
    return { warn: true, slot: 'question', value: known.answer, quote: known.answer, turn: known.turn };
  const { slot, value, quote, place } = known.fact;
  return { warn: true, slot, value, quote, turn: place.turn };
}

/** The same answer: its value, its words, or at least the turn in which it was given. */
const isSameAnswer = (row: OwnGuardRow, warning: OwnWarning): boolean =>
  [warning.value, warning.quote].some(
    (said) => said !== undefined && plain(said) === plain(row.value ?? ''),
  ) || warning.turn === row.turn;

export function countOwnGuard(row: OwnGuardRow, warning: OwnWarning, tally: (name: string) => Tally): void {
  for (const each of ['warn', halfOf(row)]) countAnswer(tally(each), row.warn, warning.warn);
  if (row.warn)
    countAnswer(tally(row.slot === 'question' ? '(by question)' : '(by slot)'), true, warning.warn);
  else countAnswer(tally(`silent: ${row.case}`), true, !warning.warn);
  if (row.warn && warning.warn) countAnswer(tally('right value'), true, isSameAnswer(row, warning));
  if (!row.warn) countAnswer(tally('silent: all'), true, !warning.warn);
}
