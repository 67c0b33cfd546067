import type { ReplyLanguage } from '../model/language';
import { fold, wordsOf } from './text';
import { VOCABULARIES } from './languages';

const LISTS = VOCABULARIES.map(({ language, stopWords }) => ({
  language,
  words: new Set(stopWords.split(' ')),
}));

/** Enough to tell languages apart; more words change nothing. */
const READ = 3_000;

const count = (words: readonly string[], list: ReadonlySet<string>): number =>
  words.reduce((total, word) => total + (list.has(word) ? 1 : 0), 0);

/**
 * The language of a text by its most frequent little words; null when it is too short to tell or two languages are alike
 * in it. An accent that one language never writes settles a short text.
 */
export function detectLanguage(text: string): ReplyLanguage | null {
  const words = wordsOf(fold(text.slice(0, READ)).replaceAll("'", ' '));
  const [best, second] = LISTS.map(({ language, words: list }) => ({
    language,
    hits: count(words, list),
  })).sort((a, b) => b.hits - a.hits);
  if (!best) return null;
  const lead = best.hits - (second?.hits ?? 0);
  if (best.hits > 0 && lead > 0 && best.hits / Math.max(words.length, 1) > 0.1) return best.language;
  return /[éèêàùçœ]/i.test(text) && words.length > 0 ? 'fr' : null;
}
