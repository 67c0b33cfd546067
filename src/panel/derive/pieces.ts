import { findFirst, findRanges, type Range } from './foldText';

/** A stretch of a text: as it is, found by the search, or not to be shown. */
export interface Piece {
  kind: 'plain' | 'found' | 'secret';
  text: string;
  /** Where it begins in the whole text. */
  start: number;
}

/** The whole of it, cut where something is found or hidden. What is hidden is not searched. */
export function cutPieces(text: string, search: string, hidden: readonly Range[]): Piece[] {
  const open = gaps(text.length, hidden);
  return [
    ...hidden.map(({ start, end }) => piece('secret', text, start, end)),
    ...open.flatMap(({ start, end }) => cutFound(text, start, end, search)),
  ].toSorted((a, b) => a.start - b.start);
}

const piece = (kind: Piece['kind'], text: string, start: number, end: number): Piece => ({
  kind,
  text: text.slice(start, end),
  start,
});

function cutFound(text: string, from: number, to: number, search: string): Piece[] {
  const part = text.slice(from, to);
  const found = findRanges(part, search);
  return [
    ...found.map(({ start, end }) => piece('found', text, from + start, from + end)),
    ...gaps(part.length, found).map(({ start, end }) => piece('plain', text, from + start, from + end)),
  ];
}

/** What lies between ranges that are in order. */
function gaps(length: number, ranges: readonly Range[]): Range[] {
  const starts = [0, ...ranges.map(({ end }) => end)];
  return starts
    .map((start, index) => ({ start, end: ranges[index]?.start ?? length }))
    .filter(({ start, end }) => start < end);
}

/** The stretch of a long text that is drawn: its beginning, or where something is found beyond that, what is around it. */
export function windowOf(text: string, search: string, most: number): Range {
  const whole = { start: 0, end: Math.min(most, text.length) };
  const first = text.length > most ? findFirst(text, search) : null;
  if (!first || first.end <= whole.end) return whole;
  const start = Math.max(0, first.start - Math.floor(most / 4));
  return { start, end: Math.min(text.length, start + most) };
}
