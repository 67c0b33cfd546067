import { fold } from '../../facts';
import type { ReadLanguage } from '../../model/language';
import type { QuestionWords } from './questionWords';

/** A phrase as the stems of its words, and what it means. */
interface Phrase {
  stems: readonly string[];
  concept: string;
}

/** The concepts of one language, by the first stem of each phrase, longest phrases first. */
export interface ConceptIndex {
  language: ReadLanguage;
  stem: (word: string) => string;
  frame: ReadonlySet<string>;
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const SHORTEST = 2;

const stemmer = (suffix: string): ((word: string) => string) => {
  const pattern = new RegExp(`(?:${suffix})$`);
  return (word) => {
    const cut = word.replace(pattern, '');
    const stem = cut.length < SHORTEST || /^[a-z]{2}$/.test(word) ? word : cut;
    return stem.length > 3 ? stem.replace(/([bdfglmnprt])\1$/, '$1') : stem;
  };
};

export const plainWords = (folded: string): string[] => folded.match(/[a-z0-9]+/g) ?? [];

/** Reads the lines `name: word other_word` of a language. */
export function conceptIndex({ language, suffix, frame, concepts }: QuestionWords): ConceptIndex {
  const stem = stemmer(suffix);
  const phrases = new Map<string, Phrase[]>();
  for (const line of concepts.trim().split('\n')) {
    const [concept = '', words = ''] = line.split(': ');
    for (const phrase of words.split(' ')) {
      const stems = plainWords(fold(phrase)).map(stem);
      const [first] = stems;
      if (first === undefined) continue;
      const list = phrases.get(first) ?? [];
      list.push({ stems, concept });
      phrases.set(first, list);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { language, stem, frame: new Set(plainWords(fold(frame))), phrases };
}
