import { REPLY_LANGUAGES, type ReplyLanguage } from '../../model/language';
import { fold } from './fold';
import { en } from './languages/en';
import { fr } from './languages/fr';
import { type LanguageTable, stem } from './stem';

const TABLES: Record<ReplyLanguage, LanguageTable> = { en, fr };

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

/** The stem that stands for a folded word; null for stop words, single letters, and whatever has a digit in it. */
export function termOf(word: string, language: ReplyLanguage): string | null {
  const table = TABLES[language];
  if (word.length < 2 || table.stopWords.has(word) || DIGIT.test(word)) return null;
  return stem(word, table);
}

/** Stems that mean nearly the same, by stem. A word of several groups has the words of all. */
function relatedStems(language: ReplyLanguage): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  for (const group of TABLES[language].related) {
    const stems = termsOf(group, language);
    for (const one of stems) related.set(one, new Set([...(related.get(one) ?? []), ...stems]));
  }
  return related;
}

const RELATED = new Map(REPLY_LANGUAGES.map((language) => [language, relatedStems(language)]));

/** Other stems under which what is asked for may be found; empty for most. */
export const relatedTo = (term: string, language: ReplyLanguage): ReadonlySet<string> =>
  RELATED.get(language)?.get(term) ?? new Set<string>();

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
