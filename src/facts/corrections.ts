import type { Fact, Slot } from '../model/fact';
import type { Known } from './known';
import { IDENTIFIER_SLOTS, normaliseCode, readCodes } from './read/identifiers';
import type { Reading } from './read/reading';
import { overlaps } from './text';
import { anyOf, byLexicon } from './lexicon';

const cue = byLexicon(
  (vocabularies) => new RegExp(`(?<![a-z0-9])${anyOf(vocabularies, ({ says }) => says.correction)}`),
);

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

const bareCodes = (reading: Reading, known: readonly Known[], facts: readonly Fact[]): Known[] =>
  readCodes(reading).flatMap((code) => {
    if (known.some((one) => overlaps(one, code))) return [];
    const value = normaliseCode(reading.text.slice(code.start, code.end));
    const slot = slotMeant(value, facts);
    return slot ? [{ slot, value, ...code, how: 'corrected' as const }] : [];
  });

/**
 * "No, 1042", "sorry, I meant …": the later word wins, the older one stays as superseded. Without such words nothing is
 * replaced: a second order number is a second order.
 */
export function correct(
  reading: Reading,
  known: Known[],
  facts: Fact[],
): { known: Known[]; facts: Fact[]; replaced: Fact[] } {
  if (facts.length === 0 || !cue().test(reading.folded)) return { known, facts, replaced: [] };
  const all = [...known, ...bareCodes(reading, known, facts)];
  const replaced = new Set<Fact>();
  const marked = all.map((one) => {
    if (!REPLACEABLE.has(one.slot)) return one;
    const former = facts.findLast(
      (fact) => fact.slot === one.slot && !fact.isSuperseded && fact.value !== one.value,
    );
    if (!former) return one;
    replaced.add(former);
    return { ...one, how: 'corrected' as const };
  });
  const superseded = facts.map((fact) => (replaced.has(fact) ? { ...fact, isSuperseded: true } : fact));
  return { known: marked, facts: superseded, replaced: [...replaced] };
}
