import { learnKindsFrom } from './kinds';
import type { Phrases } from './phrases';

interface Words {
  articles: ReadonlySet<string>;
  places: ReadonlySet<string>;
  mine: ReadonlySet<string>;
}

let words: Words = { articles: new Set(), places: new Set(), mine: new Set() };
let phrases: Phrases | null = null;

/** Phrases that tell what a ticket is about; null until they were fetched. */
export const learnedPhrases = (): Phrases | null => phrases;

/** Small words that stand before things; none until they were fetched. */
export const learnedWords = (): Words => words;

/**
 * Fetches what only tickets without a number need to be understood: other words for the same things, and phrases that tell
 * what is wanted. True when it was not there before.
 */
export async function learnOrderWords(): Promise<boolean> {
  if (phrases) return false;
  const [{ KINDS, ARTICLES, PLACES, MINE }, { PHRASES }] = await Promise.all([
    import('./kindsOfThings'),
    import('./phrases'),
  ]);
  learnKindsFrom(KINDS);
  words = { articles: ARTICLES, places: PLACES, mine: MINE };
  phrases = PHRASES;
  return true;
}
