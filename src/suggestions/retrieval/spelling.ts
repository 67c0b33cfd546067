/** Shorter words have too many neighbours. */
const SHORTEST = 6;
const DIGIT = /\p{N}/u;

/** True when one word becomes the other by one letter more, less or else, or by two neighbours that changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (one.length > other.length) return isOneSlip(other, one);
  if (other.length - one.length > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (one.length < other.length) return one.slice(at) === other.slice(at + 1);
  if (one.slice(at + 1) === other.slice(at + 1)) return true;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Words that an index knows, to find the one that was meant. */
export interface Spelling {
  add(word: string): void;
  /** The word itself when it is known, too short or has no neighbour among the known words. */
  meant(word: string): string;
}

export function createSpelling(): Spelling {
  const known = new Set<string>();
  /** Words of one first letter and length: a slip hardly ever meets the first. */
  const shelves = new Map<string, string[]>();
  const shelf = (word: string, length: number): readonly string[] =>
    shelves.get(`${word[0] ?? ''}${length}`) ?? [];
  return {
    add(word) {
      if (known.has(word)) return;
      known.add(word);
      if (word.length < SHORTEST - 1 || DIGIT.test(word)) return;
      const name = `${word[0] ?? ''}${word.length}`;
      const words = shelves.get(name);
      if (words) words.push(word);
      else shelves.set(name, [word]);
    },
    meant(word) {
      if (known.has(word) || word.length < SHORTEST || DIGIT.test(word)) return word;
      // A letter is left out more often than one is added.
      const lengths = [word.length + 1, word.length, word.length - 1];
      for (const length of lengths) {
        const near = shelf(word, length).find((each) => isOneSlip(word, each));
        if (near !== undefined) return near;
      }
      return word;
    },
  };
}
