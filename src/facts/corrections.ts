import type { Fact, Slot } from '../model/fact';
import { editDistance } from './editDistance';
import type { Known } from './known';
import { IDENTIFIER_SLOTS, normaliseCode, readCodes } from './read/identifiers';
import type { Reading } from './read/reading';
import { fold, overlaps } from './text';
import { anyOf, byLexicon } from './lexicon';

/** Besides the words of each language: a star before or behind a value that was mistyped. */
const STAR = String.raw`^\s*\*(?=[^\s*])|(?<=[^\s*])\*\s*$`;
const cue = byLexicon(
  (vocabularies) => new RegExp(`${STAR}|(?<![a-z0-9])${anyOf(vocabularies, ({ says }) => says.correction)}`),
);

/** Where a message begins to correct something; -1 where it does not. */
export const correctionAt = ({ folded }: Reading): number => folded.search(cue());

/** Slots of which a later word replaces the former. */
const REPLACEABLE: ReadonlySet<Slot> = new Set<Slot>([
  ...IDENTIFIER_SLOTS,
  'email',
  'phone',
  'date',
  'time',
  'amount',
  'personName',
  'address',
  'quantity',
  'variant',
]);

const isAlike = (code: string, value: string): boolean =>
  Math.abs(code.length - value.length) <= (value.length < 5 ? 1 : 2) &&
  /[A-Z]/.test(code) === /[A-Z]/.test(value);

/** What a bare number in "no, 1042" stands for: the latest number of like shape. */
const slotMeant = (code: string, facts: readonly Fact[]): Slot | null => {
  const alike = facts.filter(
    (fact) => IDENTIFIER_SLOTS.has(fact.slot) && !fact.isSuperseded && isAlike(code, fact.value),
  );
  const closest = alike.findLast(({ value }) => value.length === code.length) ?? alike.at(-1);
  return closest?.slot ?? null;
};

/** "Not 1042": the wrong one once more. */
const isDenied = ({ folded }: Reading, start: number): boolean =>
  denial().test(folded.slice(Math.max(0, start - 12), start));
const denial = byLexicon(
  (vocabularies) => new RegExp(`(?<![a-z])${anyOf(vocabularies, ({ says }) => says.not ?? '')} $`),
);

const bareCodes = (
  reading: Reading,
  known: readonly Known[],
  facts: readonly Fact[],
  from: number,
): Known[] =>
  readCodes(reading).flatMap((code) => {
    if (code.start < from || isDenied(reading, code.start) || known.some((one) => overlaps(one, code)))
      return [];
    const value = normaliseCode(reading.text.slice(code.start, code.end));
    const slot = slotMeant(value, facts);
    return slot ? [{ slot, value, ...code, how: 'corrected' as const }] : [];
  });

/** Nobody corrects what lies further back; and however long a transcript is, no more facts are gone through. */
const LATEST = 100;
const MOST_SLIPS = 2;
/** In a short code two slips make another one. */
const SHORT_CODE = 5;
/** "1042" and "1024" one after the other, or the same address with a slip: the second is the first said right. */
const isSaidAgain = (fact: Fact, one: Known): boolean =>
  (IDENTIFIER_SLOTS.has(one.slot) || one.slot === 'email' || one.slot === 'phone') &&
  one.value.length >= 4 &&
  Math.abs(fact.value.length - one.value.length) <= 1 &&
  editDistance(fact.value, one.value) <= (one.value.length < SHORT_CODE ? 1 : MOST_SLIPS);

/**
 * "No, 1042", "sorry, I meant …": the later word wins, the older one stays as superseded. Without such words nothing is
 * replaced, since a second order number is a second order; unless it follows at once (from `since` on, a turn) and differs
 * by a slip of the fingers only.
 */
export function correct(
  reading: Reading,
  known: Known[],
  facts: Fact[],
  since: number,
): { known: Known[]; facts: Fact[]; replaced: Fact[] } {
  const from = correctionAt(reading);
  if (facts.length === 0 || (from < 0 && !isBare(reading, known))) return { known, facts, replaced: [] };
  const late = facts.slice(-LATEST);
  const all = from < 0 ? known : [...known, ...bareCodes(reading, known, late, from)];
  const replaced = new Set<Fact>();
  const marked = all.map((one) => {
    if (!REPLACEABLE.has(one.slot) || one.start < from || isDenied(reading, one.start)) return one;
    const former = late.findLast(
      (fact) => fact.slot === one.slot && !fact.isSuperseded && fact.value !== one.value,
    );
    if (!former || replaced.has(former)) return one;
    if (from < 0 && !(former.place.turn >= since && isSaidAgain(former, one))) return one;
    replaced.add(former);
    return { ...one, how: 'corrected' as const };
  });
  return { known: marked, facts: withReplaced(facts, replaced), replaced: [...replaced] };
}

const withReplaced = (facts: Fact[], replaced: ReadonlySet<Fact>): Fact[] =>
  replaced.size === 0
    ? facts
    : facts.map((fact) => (replaced.has(fact) ? { ...fact, isSuperseded: true } : fact));

/** One value and little else, nothing that says "and another". */
const isBare = ({ folded }: Reading, known: readonly Known[]): boolean =>
  known.length === 1 && folded.length < 60 && !more().test(folded);
const more = byLexicon(
  (vocabularies) =>
    new RegExp(
      `(?<![a-z])${anyOf(vocabularies, ({ says, asks }) => `${says.conjunction}|${asks.another}`)}(?![a-z])`,
    ),
);

/** Nothing but digits, letters and marks, and not long: a piece of a number. */
const LONGEST_PIECE = 12;
const isPiece = (text: string): boolean =>
  /^[a-z0-9][a-z0-9 ./-]*$/i.test(text.trim()) && /\d/.test(text) && text.trim().length <= LONGEST_PIECE;

/**
 * A number that was split over two messages: the code in `reading` completes the one that the customer gave just before.
 * The whole value, or null where the two are two values, or one and its correction.
 */
export function completed(reading: Reading, former: Fact | undefined): string | null {
  if (!former || !IDENTIFIER_SLOTS.has(former.slot) || !isPiece(reading.text)) return null;
  const value = normaliseCode(reading.text);
  const isAnother = Math.abs(value.length - former.value.length) <= 1 && value.length > 4;
  const isSlip = editDistance(fold(value), fold(former.value)) <= MOST_SLIPS && value.length >= 4;
  return isAnother || isSlip || former.value.length > LONGEST_PIECE ? null : former.value + value;
}
