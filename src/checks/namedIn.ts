import { fold, wordsOf } from '../facts';
import type { Fact } from '../model/fact';

/** Words of a draft name what is known: its writer does not ask for it. */
export function isNamedIn(draft: string, { value }: Fact): boolean {
  const said = fold(value);
  const folded = fold(draft);
  return said.length > 3 && (said.includes('@') ? folded.includes(said) : wordsOf(folded).includes(said));
}
