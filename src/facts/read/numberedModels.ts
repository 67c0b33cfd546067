import { anyOf, byLexicon } from '../lexicon';
import { allMatches } from '../text';
import type { Found, Reading } from './reading';

const patterns = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): string => anyOf(vocabularies, pick);
  return {
    determined: new RegExp(`(?<![a-z'])${any(({ says }) => says.determiner)}$`),
    /** "The 3 March", "order 12": numbered by other things than makes. */
    numbered: new RegExp(
      `^(?:${any(({ time }) => [...time.months, ...time.weekdays].join('|'))}|${any(({ labels }) => labels.map(([, source]) => source).join('|'))})(?![a-z])`,
    ),
  };
});

/** "The Fibrebox 2": a name with the number of a model, behind "the" or "my". */
export function readNumberedModels(reading: Reading): Found[] {
  const { text, folded } = reading;
  return allMatches(MODEL, text, 10).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const before = folded.slice(Math.max(0, start - 12), start);
    const isNamed = patterns().determined.test(before) && !patterns().numbered.test(folded.slice(start, end));
    return isNamed ? [{ slot: 'product' as const, value: match[0], start, end }] : [];
  });
}
const MODEL =
  /(?<![\p{L}\d])\p{Lu}\p{Ll}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2} \d{1,2}[a-z]?(?![\p{L}\d]|[.,:/-]\d)/gu;
