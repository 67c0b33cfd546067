const SPACE = /^[\t\p{Zs}]/u;
const BREAK = /^[\u2028\u2029\u0085]/;
const DASH = /^[\p{Pd}\u2212]/u;
/** Joiners, marks of direction, soft hyphens: nobody sees them, yet they part the digits of a number. */
const UNSEEN = /[\p{Cf}\p{DI}]/gu;
/** Full width, small, in circles, as in formulas: another dress of plain letters, digits and signs. */
const DRESSED = /^[\u2460-\u24ff\ufe50-\ufe6b\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;
const PLAIN = /^[\n -~\u00a1-\u00ac\u00ae-\u02ff\u2019\u20ac]*$/;
/** A sign with the accents that stand on it. */
const SIGN = /\P{M}\p{M}*|\p{M}+/gu;

/** A text to search in, and where its stretches stand in the original. Offsets in UTF-16 units, end exclusive. */
export interface EvenText {
  text: string;
  original: (start: number, end: number) => { start: number; end: number };
}

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The digits of a script follow each other from its nought on. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value += 1;
  return String(value);
}

function even(sign: string): string {
  const seen = sign.replace(UNSEEN, '');
  if (/^[!-~]$/.test(seen)) return seen;
  if (SPACE.test(seen)) return ' ';
  if (BREAK.test(seen)) return '\n';
  if (DASH.test(seen)) return '-';
  if (DRESSED.test(seen)) return seen.normalize('NFKC');
  return /^\p{Nd}/u.test(seen) ? digitOf(seen) : seen.normalize('NFC');
}

/** Every space, dash, digit and dressed-up sign as on a plain keyboard, accents on their letters, without what nobody sees. */
export function evenSigns(original: string): EvenText {
  if (PLAIN.test(original)) return { text: original, original: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  for (const { 0: sign, index } of original.matchAll(SIGN)) {
    const plain = even(sign);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index);
      ends.push(index + sign.length);
    }
    parts.push(plain);
  }
  return {
    text: parts.join(''),
    original: (start, end) => ({ start: starts[start] ?? original.length, end: ends[end - 1] ?? 0 }),
  };
}
