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

/** Of these words, folded, those that are common words of the language that a text is written in, whatever another makes of them. */
export function withoutFriends<T>(found: T[], wordOf: (one: T) => string, text: string): T[] {
  const languages = Array.from(byLanguage().values());
  if (!found.some((one) => languages.some((words) => words.test(wordOf(one))))) return found;
  const language = detectLanguage(text);
  const words = language ? byLanguage().get(language) : undefined;
  return words ? found.filter((one) => !words.test(wordOf(one))) : found;
}
