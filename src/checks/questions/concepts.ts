import { detectLanguage } from '../../facts';
import { plainWords } from './conceptIndex';
import type { ConceptIndex } from './conceptIndex';
import { byQuestionWords, conceptIndexes } from './words';

interface Hit {
  concept: string;
  length: number;
}

const phraseAt = (stems: readonly string[], at: number, { phrases }: ConceptIndex): Hit | null => {
  const fitting = phrases
    .get(stems[at] ?? '')
    ?.find((phrase) => phrase.stems.every((stem, offset) => stems[at + offset] === stem));
  return fitting ? { concept: fitting.concept, length: fitting.stems.length } : null;
};

const longest = (
  words: readonly string[],
  indexes: readonly ConceptIndex[],
): ((at: number) => Hit | null) => {
  const stemmed = indexes.map((index) => ({ index, stems: words.map(index.stem) }));
  return (at) => {
    let best: Hit | null = null;
    for (const { index, stems } of stemmed) {
      const hit = phraseAt(stems, at, index);
      if (hit && hit.length > (best?.length ?? 0)) best = hit;
    }
    return best;
  };
};

const SHORTEST = 3;

/** What folded words are about, in their order: names of concepts, and stems (with a `~`) of words that no concept has. */
export function conceptList(folded: string): string[] {
  const language = detectLanguage(folded);
  const indexes = conceptIndexes().toSorted(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  );
  const words = plainWords(folded);
  const hitAt = longest(words, indexes);
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const hit = hitAt(at);
    if (hit) found.push(hit.concept);
    else if (word.length >= SHORTEST && !/^\d/.test(word) && !indexes.some(({ frame }) => frame.has(word)))
      found.push(`~${indexes[0]?.stem(word) ?? word}`);
    at += hit?.length ?? 1;
  }
  return found;
}

export const conceptsOf = (folded: string): Set<string> => new Set(conceptList(folded));

const named = (name: 'common' | 'attributes' | 'events') =>
  byQuestionWords((all) => new Set(all.flatMap((one) => one[name].split(' '))));
const common = named('common');
const attributes = named('attributes');
const events = named('events');

export const isCommon = (concept: string): boolean => common().has(concept);
export const isAttribute = (concept: string): boolean => attributes().has(concept);
export const isEvent = (concept: string): boolean => events().has(concept);

const LITTLE = 0.4;

/** How much concepts weigh together: what every question may speak of counts little. */
export const weightOf = (concepts: Iterable<string>): number => {
  let total = 0;
  for (const concept of concepts) total += isCommon(concept) ? LITTLE : 1;
  return total;
};
