import { fold } from '../facts';
import type { Span } from '../facts';

/** What a sentence says of a value, in en, fr, de, es, by the placeholder that holds it. Folded. */
const TELLING: readonly (readonly [placeholder: string, words: RegExp])[] = [
  ['order.refunded', /refund|rembours|erstatt|reembols|devol|paid back|zuruck/],
  ['order.refunded_on', /refund|rembours|erstatt|reembols|devol|paid back|zuruck/],
  ['order.cancelled_on', /cancel|annul|storn/],
  ['order.promised_on', /expect|estimat|due|promis|prevu|voraussicht|erwart|previst|should arrive/],
  ['order.delivered_on', /deliver|livr|zugestellt|geliefert|entreg|arriv/],
  ['order.shipped_on', /ship|dispatch|sent|left|expedi|parti|envoy|versand|verschick|enviad|salio|salid/],
  ['order.placed_on', /placed|ordered|passe|bestellt|realiz/],
];

/** Days of an order that no placeholder names, and how a clause tells of them. */
const UNNAMED = {
  scan: /scan|track|seen|gesehen|\bvue?\b|visto|last|dernier|letzt|ultim|status|statut|depot|estado/,
  payment: /\bpay|paid|paie|bezahl|zahlung|\bpag/,
  return: /return|retour|renvoy|rucksend|retourn|devol/,
} as const;
export type UnnamedDay = keyof typeof UNNAMED;

const BOUND = /[.!?\n]/;
const CLAUSE_BOUND = /[.!?\n,;:()]/;

/** The sentence around a span, folded. */
function sentenceAt(folded: string, { start, end }: Span, bound = BOUND): string {
  let from = start;
  while (from > 0 && !bound.test(folded.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < folded.length && !bound.test(folded.charAt(to))) to += 1;
  return folded.slice(from, to);
}

/**
 * Which of several placeholders with the same value is meant, by the words of its sentence; all of them where that does not
 * tell. A wrong guess misleads nobody: what is filled in for another customer is checked against their record.
 */
export function meantBy(names: readonly string[], text: string, span: Span): readonly string[] {
  if (names.length < 2) return names;
  const sentence = sentenceAt(fold(text), span);
  const told = TELLING.find(([name, words]) => names.includes(name) && words.test(sentence));
  if (told) return [told[0]];
  const others = names.filter((name) => name !== 'order.refunded');
  return others.length === 1 ? others : names;
}

/**
 * The same for a day. `unnamed`: what else happened to the order on it, which no placeholder names. Where the clause tells of
 * that, or may, none is meant: [].
 */
export function dayMeantBy(
  names: readonly string[],
  unnamed: ReadonlySet<UnnamedDay>,
  text: string,
  span: Span,
): readonly string[] {
  const clause = sentenceAt(fold(text), span, CLAUSE_BOUND);
  const told = TELLING.filter(([name, words]) => names.includes(name) && words.test(clause));
  if ([...unnamed].some((kind) => UNNAMED[kind].test(clause))) return [];
  const [only, ...others] = told;
  if (only && others.length === 0) return [only[0]];
  // Where a parcel was on a day is told in many ways: only what says so plainly is its shipping, arrival or promised day.
  const left = unnamed.has('scan') ? names.filter((name) => name === 'order.placed_on') : names;
  return meantBy(left, text, span);
}
