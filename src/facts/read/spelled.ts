import { anyOf, byLexicon } from '../lexicon';
import { fold } from '../text';
import type { Span } from '../text';

/** "R as in Romeo", "double seven", "four four seven". */
const patterns = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): string => anyOf(vocabularies, pick);
  const digits = new Map<string, string>(
    vocabularies.flatMap(({ time, codes }) => [
      ...Object.entries(time.numbers).flatMap(([word, value]) =>
        value <= 9 ? [[word, String(value)] as const] : [],
      ),
      ...(codes.zero ?? '').split('|').map((word) => [word, '0'] as const),
    ]),
  );
  digits.delete('');
  const digit = [...digits.keys()].join('|');
  const asIn = any(({ codes }) => codes.asIn ?? '');
  const twice = any(({ codes }) => codes.double ?? '');
  const dash = any(({ codes }) => codes.dash ?? '');
  const telling = String.raw`(?:[a-z]{1,4}|\d{1,10}) ${dash}(?= [a-z0-9])|[a-z] ${asIn} [a-z]+|${twice} (?:${digit}|[a-z0-9])(?![a-z0-9])|(?:${digit})(?![a-z0-9])`;
  return {
    digits,
    run: new RegExp(
      String.raw`(?<![a-z0-9])(?:(?:${telling}|\d{1,10}(?![a-z0-9])|[a-z](?=,? (?:\d|${digit}|${twice})))(?:,? ?- ?|, ?| |$)?)+`,
      'y',
    ),
    telling: new RegExp(String.raw`(?<![a-z0-9])(?:${telling})`, 'g'),
    dash: new RegExp(String.raw` ${dash} `),
    asIn: new RegExp(String.raw`(?<![a-z0-9])([a-z]) ${asIn} [a-z]+,?`, 'g'),
    twice: new RegExp(String.raw`(?<![a-z0-9])${twice} (${digit}|[a-z0-9])(?![a-z0-9])`, 'g'),
    digit: new RegExp(String.raw`(?<![a-z0-9])(?:${digit})(?![a-z0-9])`, 'g'),
  };
});

/** So many pieces are told in words before it is a dictated code and no count. */
const FEWEST = 3;

/** True where a text has three words for digits, or a spelled letter: it may hold a code without digits. */
export const mayBeSpelled = (folded: string): boolean =>
  (folded.match(patterns().telling) ?? []).length >= FEWEST;

/** A code that is spelled in words and begins here; null where it is none, or is written in digits. */
export function spelledAt(folded: string, at: number): Span | null {
  const { run, telling, asIn, twice, dash } = patterns();
  run.lastIndex = at;
  const words = run.exec(folded)?.[0].replace(/[\s,-]+$/, '') ?? '';
  const told = words.match(telling) ?? [];
  const isTold =
    told.length >= FEWEST ||
    told.some((one) => one.search(asIn) >= 0 || one.search(twice) >= 0) ||
    dash.test(words);
  return isTold && spoken(words).length > FEWEST ? { start: at, end: at + words.length } : null;
}

/** "R as in Romeo, 4 4 double seven" → "r447…"; what is not spelled in words stays as it is. */
export function unspell(written: string): string {
  const folded = fold(written);
  if (!/[a-z]{3}/.test(folded) || spelledAt(folded, 0)?.end !== folded.length) return written;
  return spoken(folded);
}

const spoken = (words: string): string => {
  const { digits, asIn, twice, digit, dash } = patterns();
  return words
    .replace(dash, '')
    .replace(asIn, '$1')
    .replace(twice, '$1 $1')
    .replace(digit, (word) => digits.get(word) ?? word)
    .replace(/[^a-z0-9]/g, '');
};
