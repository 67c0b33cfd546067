const LETTERS: Readonly<Record<string, string>> = { ä: 'ae?', ö: 'oe?', ü: 'ue?', ß: '(?:ß|ss)' };

/** A pattern for folded text that also takes what is written without umlauts: "für", "fuer" and "fur", "groß" and "gross". */
export const spelled = (pattern: string): string =>
  pattern.replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter);

const FOLDED: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ß' };
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const replaced = (word: string, letters: Readonly<Record<string, string>>): string =>
  word.replace(/[äöüß]/g, (letter) => letters[letter] ?? letter);

/** How a word looks in folded text, as it should be written and without umlauts: "fünf" → "funf", "fuenf". */
export const spellings = (word: string): string[] => [
  ...new Set([replaced(word, FOLDED), replaced(word, WRITTEN_OUT), replaced(word, { ...FOLDED, ß: 'ss' })]),
];

/** The same for words that are separated by spaces. */
export const spelledWords = (words: string): string => words.split(' ').flatMap(spellings).join(' ');

/** The same for names that map to numbers. */
export const spelledNames = (names: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([name, value]) => spellings(name).map((one) => [one, value])),
  );

/** Patterns by their names, each also for what is written without umlauts. */
export const spelledAll = <Words extends object>(words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([name, pattern]: [string, string]) => [name, spelled(pattern)]),
  ) as Words;

/** Pairs of a name and a pattern. */
export const spelledKinds = <Name extends string>(
  kinds: readonly (readonly [Name, string])[],
): (readonly [Name, string])[] => kinds.map(([name, pattern]) => [name, spelled(pattern)] as const);
