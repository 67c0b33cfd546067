import type { Candidate } from '../engine';
import { termsOf } from './tokenize';

/** Two texts that share more of their words than this say the same. */
const SAME = 0.7;
/** The beginning tells texts apart; the rest of a long article only costs time. */
const LOOKED_AT = 400;

/** The best of a ranked list, without a second text under one key and without texts that say the same. */
export function pickDiverse(ranked: readonly Candidate[], limit: number): Candidate[] {
  const picked: { candidate: Candidate; words: Set<string> }[] = [];
  for (const candidate of ranked) {
    if (picked.length >= limit) break;
    if (picked.some((other) => other.candidate.key === candidate.key)) continue;
    const words = signature(candidate);
    if (picked.every((other) => similarity(words, other.words) < SAME)) picked.push({ candidate, words });
  }
  return picked.map(({ candidate }) => candidate);
}

const signature = ({ text, language }: Candidate): Set<string> =>
  new Set(termsOf(text.slice(0, LOOKED_AT), language));

/** Shared words over all words, 0 to 1; texts without words are unlike anything. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}
