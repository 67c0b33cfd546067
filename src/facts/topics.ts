import type { Slot } from '../model/fact';
import { anyOf, byLexicon } from './lexicon';
import { IDENTIFIER_SLOTS, labelsIn } from './read/identifiers';
import { fold } from './text';

const LONGEST = 300;
/** "Licence plate", "mail room". */
const MOST_WORDS = 3;
const SHORTEST = 3;

const patterns = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): string => anyOf(vocabularies, pick);
  return {
    reason: new RegExp(`(?<![a-z])${any(({ topics }) => topics?.reason ?? '')}(?![a-z])`),
    open: new RegExp(`(?<![a-z])${any(({ topics }) => topics?.open ?? '')}(?![a-z])`),
    idle: new RegExp(`(?<![a-z])${any(({ topics }) => topics?.idle ?? '')}(?![a-z])`),
    noun: new RegExp(
      String.raw`(?<![a-z])${any(({ topics }) => topics?.before ?? '')} (?:(?:${any(({ topics }) => topics?.between ?? '')}) ){0,2}([a-z][a-z -]{2,50})`,
    ),
    goods: new RegExp(`^${any(({ goods }) => goods.heads)}$`),
    little: new Set(vocabularies.flatMap(({ stopWords }) => stopWords.split(' '))),
  };
});

/** "Danke. Kennzeichen?" */
const BARE = /^(?:[a-z ,]{1,30}[.!,] ?)?(?:und |noch |and |y |et )?([a-z][a-z-]{4,29}) ?\?$/;

/**
 * What a question is about that names no slot of ours: "which vehicle is it?" → `other:vehicle`, "why?" → `other:reason`.
 * Null for what is answered by yes or no, and for courtesy.
 */
export function topicOf(question: string): Slot | null {
  const folded = fold(question.slice(0, LONGEST));
  const { reason, open, idle, noun, little, goods } = patterns();
  if (idle.test(folded)) return null;
  if (reason.test(folded)) return 'other:reason';
  const named = noun.exec(folded)?.[1]?.split(' ') ?? [];
  const end = named.findIndex((word) => little.has(word));
  const words = (end < 0 ? named : named.slice(0, end)).slice(0, MOST_WORDS);
  const last = words.at(-1);
  if (last === undefined || last.length < SHORTEST) {
    const bare = BARE.exec(folded.trim())?.[1];
    if (bare !== undefined && !little.has(bare)) return `other:${bare}`;
    return open.test(folded) ? 'other:answer' : null;
  }
  // "Which couch is it?" asks for the thing.
  if (words.length === 1 && goods.test(last)) return 'product';
  return numberNamed(words.join(' ')) ?? `other:${last}`;
}

/** "Which contract is it?" is answered by its number. */
const numberNamed = (words: string): Slot | null =>
  labelsIn(words).find(({ slot, end }) => IDENTIFIER_SLOTS.has(slot) && end === words.length)?.slot ?? null;

const LATEST_WHY = 24;

/** True where a question asks for a reason, in its first words. */
export const asksWhy = (question: string): boolean => {
  const at = fold(question.slice(0, LONGEST)).search(patterns().reason);
  return at >= 0 && at < LATEST_WHY && question.includes('?');
};
