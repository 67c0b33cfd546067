import { REPLY_LANGUAGES, type ReplyLanguage } from '../../model/language';
import { de } from './languages/de';
import { en } from './languages/en';
import { es } from './languages/es';
import { fr } from './languages/fr';
import type { LanguageTable } from './stem';
import { learnTable, termsOf } from './tokenize';

/** An index holds texts of every language: whoever builds one has the words of all. */
const TABLES: Record<ReplyLanguage, LanguageTable> = { en, fr, de, es };
for (const language of REPLY_LANGUAGES) learnTable(language, TABLES[language]);

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
