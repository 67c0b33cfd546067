import { madeFrom } from '../lib/madeFrom';
import type { ReadLanguage } from '../model/language';
import { NO_GOODS } from './languages/noGoods';
import type { LaterWords, Vocabulary } from './vocabulary';

let known: readonly Vocabulary[] = [];
let edition = 0;

/** Counts what was learned: what was read in an earlier edition is worth reading again. */
export const lexiconEdition = (): number => edition;

export const noteLearned = (): void => {
  edition += 1;
};

/**
 * Adds languages to those that are understood, all at once from then on: people mix them. Each is a file of its own, so
 * that nobody loads what nobody speaks. True when one of them is new.
 */
export function learn(vocabularies: readonly Vocabulary[]): boolean {
  const added = vocabularies.filter(({ language }) => !known.some((one) => one.language === language));
  if (added.length > 0) {
    known = [...known, ...added];
    noteLearned();
  }
  return added.length > 0;
}

/** Hands in the rest of a language that is understood. True when it was not there before. */
export function learnLater(language: ReadLanguage, later: LaterWords): boolean {
  const isNew = known.some((one) => one.language === language && one.goods === NO_GOODS);
  if (isNew) {
    known = known.map((one) => (one.language === language ? { ...one, ...later } : one));
    noteLearned();
  }
  return isNew;
}

/** False until a language is there: then nothing can be read, and nothing is. */
export const canRead = (): boolean => known.length > 0;

/** Whether texts of this language can be read. */
export const understands = (language: ReadLanguage): boolean =>
  known.some((one) => one.language === language);

/** What is made from the vocabularies, made again when a language was learned since. */
export const byLexicon = madeFrom(() => known);

const NEVER = '(?!)';

/** The same words of every language, as alternatives of one pattern; where no language has any, it fits nothing. */
export const anyOf = (
  vocabularies: readonly Vocabulary[],
  pick: (vocabulary: Vocabulary) => string,
): string => `(?:${vocabularies.map(pick).filter(Boolean).join('|') || NEVER})`;
