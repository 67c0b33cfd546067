import { madeFrom } from '../../lib/madeFrom';
import { conceptIndex } from './conceptIndex';
import type { ConceptIndex } from './conceptIndex';
import { piecesOf } from './pieces';
import type { QuestionWords } from './questionWords';

let known: readonly QuestionWords[] = [];
let indexes: readonly ConceptIndex[] = [];

/** Adds languages in which questions are compared; until then the guard knows only the slots. */
export function learnWords(added: readonly QuestionWords[]): void {
  const fresh = added.filter(({ language }) => !known.some((one) => one.language === language));
  if (fresh.length === 0) return;
  known = [...known, ...fresh];
  indexes = known.map(conceptIndex);
}

/** The concepts of every language that was learned; a new array when one was added. */
export const conceptIndexes = (): readonly ConceptIndex[] => indexes;

/** What is made from the words of all languages, made again when one was added. */
export const byQuestionWords = madeFrom(() => known);

const NEVER = '(?!)';

type Patterns = {
  [Name in keyof QuestionWords]-?: QuestionWords[Name] extends string | undefined ? Name : never;
};
export type PatternName = Patterns[keyof QuestionWords];

/** The same words of every language as one pattern of whole words. */
export const patternOf = (all: readonly QuestionWords[], name: PatternName, flags = ''): RegExp =>
  wholeWords(
    all.map((one) => one[name] ?? ''),
    flags,
  );

/** True where one of several patterns fits. */
interface Test {
  test: (folded: string) => boolean;
}

/** The same, where only matters whether it fits: long lists stay quick. */
export const testOf = (all: readonly QuestionWords[], name: PatternName): Test => {
  const pieces = all.flatMap((one) => piecesOf(one[name] ?? '')).map((source) => wholeWords([source]));
  return { test: (folded) => pieces.some((pattern) => pattern.test(folded)) };
};

/** Alternatives as one pattern of whole words; it fits nothing where there are none. */
export const wholeWords = (sources: readonly string[], flags = ''): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${sources.filter(Boolean).join('|') || NEVER})(?![a-z0-9])`, flags);
