import type { gistOf, ofItems, ofWords } from './byWords';

interface Words {
  ofItems: typeof ofItems;
  ofWords: typeof ofWords;
  gistOf: typeof gistOf;
}

let words: Words | null = null;

/** Choosing by words; null until it was fetched. */
export const learnedWords = (): Words | null => words;

/**
 * Fetches what only tickets without a number need: names of things, and phrases that tell what is wanted. True when it was
 * not there before.
 */
export async function learnOrderWords(): Promise<boolean> {
  if (words) return false;
  words = await import('./byWords');
  return true;
}
