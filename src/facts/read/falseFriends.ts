import { detectLanguage } from '../language';
import { byLexicon } from '../lexicon';

const byLanguage = byLexicon(
  (vocabularies) =>
    new Map(
      vocabularies.map(({ language, falseFriends }) => [
        language,
        new RegExp(`^(?:${falseFriends ?? '(?!)'})$`),
      ]),
    ),
);

/** What was found without the common words of the language that a text is written in; of any language where it cannot be told. */
export function withoutFriends<T>(found: T[], wordOf: (one: T) => string, text: string): T[] {
  const languages = Array.from(byLanguage().values());
  if (!found.some((one) => languages.some((words) => words.test(wordOf(one))))) return found;
  const language = detectLanguage(text);
  const ours = language ? [byLanguage().get(language) ?? /(?!)/] : languages;
  return found.filter((one) => !ours.some((words) => words.test(wordOf(one))));
}
