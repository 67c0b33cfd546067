import { noteLearned } from '../lexicon';
import type { Found, Reading } from './reading';

type ReadThings = (reading: Reading) => Found[];

let read: ReadThings | null = null;

/** Hands in the reader of things that people buy, which comes with their names. */
export function learnThings(readThings: ReadThings): void {
  if (read === null) noteLearned();
  read = readThings;
}

/** Things that are told by what they are; none until their reader is there. */
export const readThings: ReadThings = (reading) => read?.(reading) ?? [];
