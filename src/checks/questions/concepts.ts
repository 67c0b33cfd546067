import { detectLanguage } from '../../facts';
import { remember } from '../../lib/remember';
import { plainWords } from './conceptIndex';
import type { ConceptIndex, Phrase } from './conceptIndex';
import { byQuestionWords, conceptIndexes } from './words';

/** What one word or phrase may mean, the likeliest first. */
export type Topic = readonly string[];

interface Hit {
  /** What it may mean, the likeliest first. */
  concepts: string[];
  /** How many words it takes: the more, the better. */
  size: number;
  /** How many words are read with it; those in a gap are read on their own. */
  length: number;
}

/** A text as words and their stems in one language. */
interface Read {
  index: ConceptIndex;
  words: readonly string[];
  stems: readonly string[];
}

const LONGEST_GAP = 3;

/** Where `parts` from `part` on fit the words from `at` on: the place behind them, or -1. */
function fits(parts: readonly string[], words: readonly string[], part: number, at: number): number {
  const next = parts[part];
  if (next === undefined) return at;
  if (next !== '*') return words[at] === next ? fits(parts, words, part + 1, at + 1) : -1;
  for (let gap = 0; gap <= LONGEST_GAP; gap += 1) {
    const end = fits(parts, words, part + 1, at + gap);
    if (end >= 0) return end;
  }
  return -1;
}

const hitOf = ({ concept, words }: Phrase, at: number, end: number): Hit => ({
  concepts: [concept],
  size: words.length,
  length: words.includes('*') ? 1 : end - at,
});

/** The longest phrase at a place; of equals those in the very words. A little word alone is none. */
function phraseAt({ index, words, stems }: Read, at: number): Hit | null {
  const isLittle = index.frame.has(words[at] ?? '');
  let best: Hit | null = null;
  let isExact = false;
  for (const phrase of index.phrases.get(stems[at] ?? '') ?? []) {
    if (best && phrase.words.length < best.size) break;
    if (isLittle && phrase.words.length === 1) continue;
    const exact = fits(phrase.words, words, 0, at);
    const end = exact < 0 && !isExact ? fits(phrase.stems, stems, 0, at) : exact;
    if (end < 0) continue;
    if (best && isExact === exact >= 0) best.concepts.push(phrase.concept);
    else best = hitOf(phrase, at, end);
    isExact ||= exact >= 0;
  }
  return best ?? compoundAt(index, words[at] ?? '');
}

/** A first part of a compound is no shorter, nor is the word at its end. */
const SHORTEST_PART = 3;
const SHORTEST_END = 5;

/** "Staubfilter" is a filter: the longest known word that a compound ends with. */
function compoundAt({ hasCompounds, stem, phrases, frame }: ConceptIndex, word: string): Hit | null {
  if (!hasCompounds || frame.has(word)) return null;
  for (let from = SHORTEST_PART; from <= word.length - SHORTEST_END; from += 1) {
    const end = phrases.get(stem(word.slice(from)))?.find(({ words }) => words.length === 1);
    if (end) return { concepts: [end.concept], size: 1, length: 1 };
  }
  return null;
}

const SHORTEST = 3;

const isTopic = (at: number, reads: readonly Read[]): boolean => {
  const word = reads[0]?.words[at] ?? '';
  const isLittle = reads.some(
    ({ index, stems }) => index.frame.has(word) || index.frame.has(stems[at] ?? ''),
  );
  return word.length >= SHORTEST && !/^\d/.test(word) && !isLittle;
};

function readTopics(folded: string): readonly Topic[] {
  const words = plainWords(folded);
  const indexes = conceptIndexes();
  const language = indexes.length > 1 ? detectLanguage(folded) : null;
  const reads = indexes
    .toSorted((a, b) => Number(b.language === language) - Number(a.language === language))
    .map((index): Read => ({ index, words, stems: words.map(index.stem) }));
  const own = language === null ? null : indexes.find((index) => index.language === language);
  const found: Topic[] = [];
  for (let at = 0; at < words.length;) {
    let best: Hit | null = null;
    // German "die" and "wir" are no English "died" and "wire".
    const isLittle = own?.frame.has(words[at] ?? '') === true;
    for (const read of isLittle ? reads.slice(0, 1) : reads) {
      const hit = phraseAt(read, at);
      if (hit && hit.size > (best?.size ?? 0)) best = hit;
    }
    if (best) found.push(best.concepts);
    else if (isTopic(at, reads)) found.push([`~${reads[0]?.stems[at] ?? ''}`]);
    at += best?.length ?? 1;
  }
  return found;
}

/** The same sentences are looked at from many sides. */
const MOST_KEPT = 2_000;
const kept = byQuestionWords(() => remember(MOST_KEPT, readTopics));

/**
 * What folded words are about, in their order, and each with whatever else it may mean: names of concepts, and stems (with a
 * `~`) of words that no concept has.
 */
export const topicsIn = (folded: string): readonly Topic[] => kept()(folded);

/** The same with the likeliest meaning only. */
export const conceptList = (folded: string): readonly string[] =>
  topicsIn(folded).map(([first]) => first ?? '');

export const conceptsOf = (folded: string): Set<string> => new Set(conceptList(folded));

const named = (name: 'common' | 'attributes' | 'events' | 'steps') =>
  byQuestionWords((all) => new Set(all.flatMap((one) => one[name].split(' '))));
const common = named('common');
const attributes = named('attributes');
const events = named('events');
const steps = named('steps');

export const isCommon = (concept: string): boolean => common().has(concept);
export const isAttribute = (concept: string): boolean => attributes().has(concept);
export const isEvent = (concept: string): boolean => events().has(concept);
export const isStep = (concept: string): boolean => steps().has(concept);
