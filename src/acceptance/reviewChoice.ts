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

const BOUND = /[.!?\n]/;

/** The sentence around a span, folded. */
function sentenceAt(folded: string, { start, end }: Span): string {
  let from = start;
  while (from > 0 && !BOUND.test(folded.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < folded.length && !BOUND.test(folded.charAt(to))) to += 1;
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
