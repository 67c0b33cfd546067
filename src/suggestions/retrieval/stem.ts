/** `[ending, replacement, letters that must remain before it]`. */
type Ending = readonly [ending: string, replacement: string, least: number];

/** One language's words: what carries no meaning, and how endings come off. All of it folded. */
export interface LanguageTable {
  stopWords: ReadonlySet<string>;
  /** In each step the first ending that fits comes off; the steps follow one another. Longest endings first. */
  steps: readonly (readonly Ending[])[];
  /** Whole words that the rules would spoil, with their stem. */
  irregular: ReadonlyMap<string, string>;
}

const DOUBLED = /([bcdfghjklmnpqrtvwxz])\1$/;

/** "shipped" → "ship", "remboursement" → "rembours". Light on purpose: a wrong stem costs more than a missed one. */
export function stem(word: string, table: LanguageTable): string {
  const known = table.irregular.get(word);
  if (known !== undefined) return known;
  let stemmed = word;
  for (const endings of table.steps) stemmed = withoutEnding(stemmed, endings);
  return stemmed === word ? word : stemmed.replace(DOUBLED, '$1');
}

function withoutEnding(word: string, endings: readonly Ending[]): string {
  for (const [ending, replacement, least] of endings) {
    if (word.length - ending.length >= least && word.endsWith(ending)) {
      return word.slice(0, word.length - ending.length) + replacement;
    }
  }
  return word;
}

/** A list of words as people write it in a table. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
