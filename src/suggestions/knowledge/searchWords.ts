import type { ReplyLanguage } from '../../model/language';
import { createTopicReader } from '../retrieval/topics';
import { termOf, wordsOf } from '../retrieval/tokenize';

/** More words find less in a search that wants them all. */
const MOST_WORDS = 4;

/** What somebody would type to find what a message asks for: first the words that name what it is about, then long ones. */
export function searchWords(text: string, language: ReplyLanguage): string[] {
  const words = [...new Set(wordsOf(text))].filter((word) => termOf(word, language) !== null);
  const topicsOf = createTopicReader(language);
  const isNamed = (word: string): boolean => topicsOf([word]).length > 0;
  const worth = (word: string): number => (isNamed(word) ? 100 : 0) + word.length;
  return words.toSorted((a, b) => worth(b) - worth(a)).slice(0, MOST_WORDS);
}
