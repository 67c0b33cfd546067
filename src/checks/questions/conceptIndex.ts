import { fold } from '../../facts';
import type { ReadLanguage } from '../../model/language';
import type { QuestionWords } from './questionWords';

/** A phrase with the stems of its words, and what it means; `*` stands for up to three words. */
export interface Phrase {
  words: readonly string[];
  stems: readonly string[];
  concept: string;
}

/** The concepts of one language, by the first stem of each phrase, longest phrases first. */
export interface ConceptIndex {
  language: ReadLanguage;
  stem: (word: string) => string;
  /** Words, and stems of words, that say nothing about what a question is about. */
  frame: ReadonlySet<string>;
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  hasCompounds: boolean;
}

const SHORTEST = 3;
const TELLING = 4;

const stemmer = (suffix: string): ((word: string) => string) => {
  const pattern = new RegExp(`(?:${suffix})$`);
  return (word) => {
    const cut = word.replace(pattern, '');
    const stem = cut.length < SHORTEST || /^[a-z]{2}$/.test(word) ? word : cut;
    return stem.length > 3 ? stem.replace(/([bdfglmnprt])\1$/, '$1') : stem;
  };
};

export const plainWords = (folded: string): string[] => folded.match(/[a-z0-9ß]+/g) ?? [];

/** Reads the lines `name: word other_word` of a language. */
export function conceptIndex({
  language,
  suffix,
  frame,
  concepts,
  hasCompounds = false,
}: QuestionWords): ConceptIndex {
  const stem = stemmer(suffix);
  const phrases = new Map<string, Phrase[]>();
  for (const line of concepts.trim().split('\n')) {
    const [concept = '', listed = ''] = line.split(': ');
    for (const phrase of listed.split(' ')) {
      const words = fold(phrase).match(/[a-z0-9ß]+|\*/g) ?? [];
      const stems = words.map(stem);
      const [first] = stems;
      if (first === undefined) continue;
      const list = phrases.get(first) ?? [];
      list.push({ words, stems, concept });
      phrases.set(first, list);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  const little = plainWords(fold(frame));
  const stems = little.map(stem).filter(({ length }) => length >= TELLING);
  return { language, stem, frame: new Set([...little, ...stems]), phrases, hasCompounds };
}
