import { allMatches } from '../../../facts';
import type { Span } from '../../../facts';
import type { Lexicon } from './lexicon';

export interface Sentence extends Span {
  isQuestion: boolean;
  clauses: Span[];
}

/** A full stop behind a number ends nothing where a month or a small letter follows: "am 10. November", "24.1. verschickt". */
const ORDINAL_GOES_ON = /^ +(?:[a-zà-ÿ]|(?:Jan|Feb|M[äa]r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))/;
const ABBREVIATION = /(?<![a-z])(?:mr|mrs|ms|dr|sra?|srta|mme|st|av|d|n|ca|bzw|nr|no|fr)$/;

function endsAt(text: string, folded: string, at: number): boolean {
  const sign = text[at];
  if (sign === '\n' || sign === '!' || sign === '?') return true;
  if (sign !== '.' || !/^(?:\s|$)/.test(text.slice(at + 1, at + 2))) return false;
  const after = text.slice(at + 1, at + 12);
  if (/\d/.test(text.charAt(at - 1)) && ORDINAL_GOES_ON.test(after)) return false;
  return !ABBREVIATION.test(folded.slice(Math.max(0, at - 6), at));
}

function clausesIn(folded: string, { start, end }: Span, lexicon: Lexicon): Span[] {
  const said = folded.slice(start, end);
  const marks = allMatches(/[;:()–—]|,(?!\d)/g, said).map(({ index }) => index + 1);
  const joins = allMatches(lexicon.joins, said).map(({ index }) => index);
  const cuts = [0, ...new Set([...marks, ...joins])].toSorted((a, b) => a - b);
  return cuts
    .map((cut, index) => ({ start: start + cut, end: start + (cuts[index + 1] ?? said.length) }))
    .filter((clause) => clause.end > clause.start);
}

/** Sentences and their clauses, in order. Linear in the text. */
export function sentencesOf(text: string, folded: string, lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !endsAt(text, folded, at)) continue;
    const span = { start, end: Math.min(at + 1, text.length) };
    if (span.end > span.start)
      sentences.push({ ...span, isQuestion: text[at] === '?', clauses: clausesIn(folded, span, lexicon) });
    start = at + 1;
  }
  return sentences;
}

/** The last of these, in order, that begins at or before a place. */
export function lastBefore<One extends Span>(spans: readonly One[], at: number): One | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
