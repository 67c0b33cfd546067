import { anyOf, byLexicon } from '../lexicon';
import type { Span } from '../text';
import type { Reading } from './reading';
import { mayBeSpelled, spelledAt, unspell } from './spelled';

/** Measures that are written alike everywhere. */
const UNITS = 'gb|mb|tb|kg|g|km|cm|mm|m|ml|cl|l|h|min|mins|euros?|dollars?';

const patterns = byLexicon((vocabularies) => {
  const units = anyOf(vocabularies, ({ codes }) => codes.units);
  const labels = anyOf(vocabularies, (one) => one.labels.map(([, source]) => source).join('|'));
  return {
    unit: new RegExp(
      String.raw`(?:[a-z]*\d+(?:${UNITS}|${units})|\d+ (?:${UNITS}|${units}))(?![a-z0-9])`,
      'y',
    ),
    label: new RegExp(`^${labels}$`),
    smallWords: new Set(vocabularies.flatMap(({ codes }) => codes.smallWords.split(' '))),
  };
});

/** With fewer it may be a count. */
export const FEWEST_DIGITS = 3;
export const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

const WORD = /[a-z0-9]+(?:[-_/][a-z0-9]+)*/y;

export const hasDigit = (text: string): boolean => /\d/.test(text);

const wordAt = (folded: string, at: number): string => {
  WORD.lastIndex = at;
  return WORD.exec(folded)?.[0] ?? '';
};

/** A piece of a code that is dictated: digits, a letter or two, or both: "k 2 a 9", "fhg 478", "1111 1111". */
const isPiece = (word: string): boolean =>
  word !== '' &&
  (hasDigit(word) || (word.length <= 3 && !patterns().smallWords.has(word) && !patterns().label.test(word)));

const isMeasure = (folded: string, at: number): boolean => {
  const { unit } = patterns();
  unit.lastIndex = at;
  return unit.test(folded);
};

/** Letters after the digits belong to a dictated code ("43 e 56 y") only when letters stood in it before. */
const withoutTail = (folded: string, at: number, end: number): number => {
  const pieces = folded.slice(at, end).split(' ');
  const last = pieces.at(-1) ?? '';
  const isDictated = pieces.slice(0, -1).some((piece) => /[a-z]/.test(piece)) && last.length <= 2;
  if (pieces.length < 2 || hasDigit(last) || isDictated) return end;
  return withoutTail(folded, at, end - last.length - 1);
};

/** "… 40118 2) when …": the number of a point. */
const isListed = (folded: string, at: number, word: string): boolean =>
  word.length === 1 && folded[at + 1] === ')';

/** "G 5 h 6 j 7", "a 12 bc 3": letters and digits in turn, whatever they would measure. */
const ALTERNATING =
  /(?:[a-z]{1,2} \d{1,3}|\d{1,3} [a-z]{1,2})(?: (?:[a-z]{1,2} \d{1,3}|\d{1,3} [a-z]{1,2}|[a-z]{1,2}|\d{1,3}))+(?![a-z0-9'.,:/-][a-z0-9]|[a-z0-9])/y;
const SHORTEST_ALTERNATING = 4;
function alternatingAt(folded: string, at: number): Span | null {
  ALTERNATING.lastIndex = at;
  const words = ALTERNATING.exec(folded)?.[0];
  if (words === undefined) return null;
  const pieces = words.split(' ');
  const isWord = pieces.some(
    (piece, index) => patterns().smallWords.has(piece) && !(piece.length === 1 || index === 0),
  );
  const isCode =
    words.replaceAll(' ', '').length > SHORTEST_ALTERNATING &&
    !isWord &&
    /[a-z].*\d.*[a-z]|\d.*[a-z].*\d/.test(words);
  return isCode ? { start: at, end: at + words.length } : null;
}

/** So many digits are a number of their own, not a piece of one. */
const WHOLE_NUMBER = 9;

/** The code that begins here, dictated pieces joined; null when there is none. Letters alone make no code. */
export function codeAt(folded: string, at: number): Span | null {
  const spelled = spelledAt(folded, at) ?? alternatingAt(folded, at);
  if (spelled) return spelled;
  let end = at;
  let pieces = 0;
  for (let next = at; pieces < 12;) {
    const word = wordAt(folded, next);
    if (!isPiece(word) || (pieces > 0 && (isMeasure(folded, next) || isListed(folded, next, word)))) break;
    if (pieces > 0 && digitsIn(word) >= WHOLE_NUMBER && digitsIn(folded.slice(at, end)) >= FEWEST_DIGITS + 1)
      break;
    end = next + word.length;
    pieces += 1;
    if (folded[end] !== ' ' && folded[end] !== '-') break;
    next = end + 1;
  }
  end = withoutTail(folded, at, end);
  const code = folded.slice(at, end);
  return hasDigit(code) && !isMeasure(folded, at) ? { start: at, end } : null;
}

/** How a code is kept: upper case, no spaces, no "#"; what was spelled as it is written. */
export const normaliseCode = (written: string): string =>
  unspell(written).toUpperCase().replace(/[\s#]/g, '');

const codesRead = new WeakMap<Reading, readonly Span[]>();

/** Every code in a text, whatever it may be the number of. Several readers look at the codes of one message. */
export function readCodes(reading: Reading): readonly Span[] {
  const known = codesRead.get(reading);
  if (known) return known;
  const codes = codesIn(reading.folded);
  codesRead.set(reading, codes);
  return codes;
}

function codesIn(folded: string): Span[] {
  if (!hasDigit(folded) && !mayBeSpelled(folded)) return [];
  const codes: Span[] = [];
  for (let at = 0; at < folded.length && codes.length < 100;) {
    const word = wordAt(folded, at);
    const isStart = word !== '' && !/[a-z0-9'/.,:]/.test(folded[at - 1] ?? ' ');
    const code = isStart && (isPiece(word) || spelledAt(folded, at)) ? codeAt(folded, at) : null;
    if (code) codes.push(code);
    at = code ? code.end : at + Math.max(1, word.length);
  }
  return codes;
}
