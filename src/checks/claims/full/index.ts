import { learnClaims } from '../../checkClaims';
import { readClaims } from './readClaims';
import { learnClaimWords } from './words';
import type { ClaimWords } from './words';

/** Hands in the words of languages, and everything that reads claims with them. True when one of them is new. */
export function learnClaimsIn(words: readonly ClaimWords[]): boolean {
  learnClaims(readClaims);
  return learnClaimWords(words);
}
