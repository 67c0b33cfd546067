import { anyOf, byLexicon } from '../lexicon';
import { allMatches } from '../text';
import type { Found, Reading } from './reading';

const told = byLexicon(
  (vocabularies) =>
    new RegExp(
      String.raw`(?<![a-z])${anyOf(vocabularies, ({ says }) => says.secret ?? '')}[\s:"']{1,3}`,
      'g',
    ),
);
/** One word, and a second one where both are written large: "Biscuit", "De Luca". */
const ANSWER = /(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|[\p{L}\d'’-]{2,})/uy;

/** Answers to security questions that name what they answer: "my first pet was Biscuit". */
export function readSecrets({ text, folded }: Reading): Found[] {
  return allMatches(told(), folded, 10).flatMap((match) => {
    const start = match.index + match[0].length;
    ANSWER.lastIndex = start;
    const value = ANSWER.exec(text)?.[0];
    return value === undefined || smallWords().has(value.toLowerCase())
      ? []
      : [{ slot: 'securityAnswer' as const, value, start, end: start + value.length }];
  });
}

const smallWords = byLexicon(
  (vocabularies) => new Set(vocabularies.flatMap(({ stopWords }) => stopWords.split(' '))),
);
