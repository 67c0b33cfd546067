import { fold, wordsOf } from '../facts';
import type { Fact } from '../model/fact';

/** Words of a draft name what is known: its writer does not ask for it. */
export function isNamedIn(draft: string, { slot, value }: Fact): boolean {
  // Of an address its first line is enough.
  const said = fold(slot === 'address' ? (value.split(',')[0] ?? '') : value);
  const folded = fold(draft);
  if (slot === 'address') return said.length > 5 && /\d/.test(said) && folded.includes(said);
  return said.length > 3 && (said.includes('@') ? folded.includes(said) : wordsOf(folded).includes(said));
}
