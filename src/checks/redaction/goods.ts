import { fold } from '../../facts';
import { anyOf, byLexicon } from '../../facts/lexicon';

/** What things are called, their colours, and how a word may end that is made of two: "Stehlampe". */
const patterns = byLexicon((vocabularies) => {
  const heads = anyOf(vocabularies, ({ goods }) => goods.heads);
  const colours = anyOf(vocabularies, ({ goods }) => goods.colours);
  return { whole: new RegExp(`^(?:${heads}|${colours})$`, 'u'), ending: new RegExp(`(?:${heads})$`, 'u') };
});

/** "Döring" is no ring. */
const SHORTEST_ENDING = 5;

function isThing(word: string): boolean {
  const { whole, ending } = patterns();
  const folded = fold(word);
  return whole.test(folded) || (ending.exec(folded)?.[0].length ?? 0) >= SHORTEST_ENDING;
}

/** Between the parts of a person's name. */
const OF_NAMES = new Set('de la du des le van von der den ter ten di da do dos del della al el y'.split(' '));

const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * Whether a title is the name of goods and nobody's: besides what things are called ("lamp", "en chêne") it has at most one
 * word of its own, the name of a line. Two such words may be a buyer's name that was engraved.
 */
export function isNameOfGoods(title: string): boolean {
  const words = title.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const own = words.filter((word, index) => isLarge(word) && !isThing(word) && !beginsPhrase(words, index));
  return own.length <= 1;
}

/** "Parure de lit Freya": a first word that small ones go on from is a thing; "Maria de Silva" is none. */
function beginsPhrase(words: readonly string[], index: number): boolean {
  if (index > 0) return false;
  const next = words.slice(1, 3);
  const small = next.findIndex((word) => !isLarge(word) && !OF_NAMES.has(fold(word)));
  return small === 0 || (small === 1 && !isLarge(next[0] ?? ''));
}
