/** Letters that no decomposition takes apart, and the apostrophe that no keyboard has. */
const LETTERS: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', ς: 'σ', '’': "'" };

/** Without case and accents, so that "deja" finds "déjà" and "coeur" finds "cœur"; every kind of space is one. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłς’]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s/g, ' ');

export interface Range {
  start: number;
  /** Exclusive. */
  end: number;
}

/** Where the words stand in the text as it was written, in order and without overlaps. */
export function findRanges(text: string, search: string): Range[] {
  const needle = searchKey(search);
  if (needle === '' || !foldText(text).includes(needle)) return [];
  const { folded, at } = foldWithPlaces(text);
  const ranges: Range[] = [];
  for (let from = folded.indexOf(needle); from >= 0; from = folded.indexOf(needle, from + needle.length)) {
    ranges.push({ start: at[from] ?? 0, end: at[from + needle.length] ?? text.length });
  }
  return ranges;
}

/** Searches that differ only in case, accents or outer spaces are one; '' searches for nothing. */
export const searchKey = (search: string): string => foldText(search.trim());

/** A long text is looked through in stretches of so many characters, each with some of the one before. */
const STRETCH = 4_096;
const OVERLAP = 512;

/** The first place of the words in a text of any length, null if there is none. */
export function findFirst(text: string, search: string): Range | null {
  for (let from = 0; from < text.length; from += STRETCH - OVERLAP) {
    const [found] = findRanges(text.slice(from, from + STRETCH), search);
    if (found) return { start: from + found.start, end: from + found.end };
  }
  return null;
}

/** The folded text, and for each of its characters (and its end) the place it comes from. */
function foldWithPlaces(text: string): { folded: string; at: number[] } {
  const at: number[] = [];
  let folded = '';
  let place = 0;
  for (const character of text) {
    const part = character < '\u0080' && character > ' ' ? character.toLowerCase() : foldText(character);
    for (let index = 0; index < part.length; index += 1) at.push(place);
    folded += part;
    place += character.length;
  }
  return { folded, at: [...at, text.length] };
}
