import { REPLY_LANGUAGES, type ReplyLanguage } from '../../model/language';
import { fold } from './fold';
import { type LanguageTable, stem } from './stem';

const TABLES = new Map<ReplyLanguage, LanguageTable>();

/** Hands in the words of a language: fetched with what is needed to read it; an index has all (`topics.ts`). */
export const learnTable = (language: ReplyLanguage, table: LanguageTable): void =>
  void TABLES.set(language, table);

const PLACEHOLDER = /\{\{[^}]*\}\}|\{%[^%]*%\}/g;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+/g;
const WORD = /[\p{L}\p{N}]+/gu;
const DIGIT = /\p{N}/u;

/** Folded words as they stand. Links, e-mail addresses and placeholders name one case, not a kind of case: left out. */
export function wordsOf(text: string): string[] {
  let plain = text.includes('{') ? text.replace(PLACEHOLDER, ' ') : text;
  if (plain.includes('@') || plain.includes('://') || plain.includes('www.')) {
    plain = plain.replace(ADDRESS, ' ');
  }
  return fold(plain).match(WORD) ?? [];
}

/**
 * The stem that stands for a folded word; null for stop words, single letters, and whatever has a digit in it. In a language
 * whose words were never handed in, each word stands for itself.
 */
export function termOf(word: string, language: ReplyLanguage): string | null {
  const table = TABLES.get(language);
  if (word.length < 2 || table?.stopWords.has(word) || DIGIT.test(word)) return null;
  return table ? stem(word, table) : word;
}

/** The stem of a folded word, also of one that carries no meaning by itself. */
export function stemOf(word: string, language: ReplyLanguage): string {
  const table = TABLES.get(language);
  return table && !table.stopWords.has(word) ? stem(word, table) : word;
}

/** Little words that carry no meaning; none of a language whose words were never handed in. */
export const stopWordsOf = (language: ReplyLanguage): ReadonlySet<string> =>
  TABLES.get(language)?.stopWords ?? new Set<string>();

/** The meaningful stems of a text in its order, repeats kept. A text of unknown language is read in all of ours. */
export function termsOf(text: string, language: ReplyLanguage | null): string[] {
  const terms: string[] = [];
  const languages = language === null ? REPLY_LANGUAGES : [language];
  for (const word of wordsOf(text)) {
    for (const each of languages) {
      const term = termOf(word, each);
      if (term !== null) terms.push(term);
    }
  }
  return terms;
}
