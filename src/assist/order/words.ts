import { editDistance } from '../../facts/editDistance';
import { fold } from '../../facts';

/** Words of any text for comparing: lower case, no accents, no apostrophes. */
export const tokens = (text: string): string[] =>
  fold(text)
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Endings of plurals and of adjectives in the languages that we read, longest first. */
const ENDINGS = ['aux', 'es', 'en', 'er', 'em', 's', 'x', 'e', 'n'];
const LEAST_STEM = 3;

const isInflected = (short: string, long: string): boolean =>
  short.length >= LEAST_STEM && long.startsWith(short) && ENDINGS.includes(long.slice(short.length));

/** "Chevaux" and "cheval", "shelves" and "shelf", "Lampen" and "Lampe". */
const stemOf = (word: string): string =>
  word
    .replace(/(?<=...)aux$/, 'al')
    .replace(/(?<=..)ves$/, 'f')
    .replace(/(?<=...)ies$/, 'y');

/** From here on one wrong letter leaves a word recognisable. */
const SLIP_FROM = 7;

const isSlip = (one: string, other: string): boolean =>
  Math.max(one.length, other.length) >= SLIP_FROM && one[0] === other[0] && editDistance(one, other) <= 1;

/** What ends like a thing and is none: "portable" is no table. */
const NO_COMPOUND = /(?:[aei]ble|ment|tion)s?$/;

/** A word without its ending, as far as it may have one. */
const formsOf = (word: string): string[] => [
  word,
  ...ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length)),
];

const isCompound = (part: string, whole: string, least: number): boolean =>
  !NO_COMPOUND.test(whole) &&
  formsOf(part).some(
    (form) =>
      form.length >= least &&
      formsOf(whole).some((long) => long.length >= form.length + 3 && long.endsWith(form)),
  );

/** The same word but for its ending, a slip, or what it is compounded with: "lampes", "Stehlampe" and "Lampe". */
export function isSameWord(said: string, written: string): boolean {
  if (said === written) return true;
  if (/\d/.test(said) || /\d/.test(written)) return false;
  if (isInflected(said, written) || isInflected(written, said)) return true;
  if (stemOf(said) === stemOf(written) || isSlip(said, written)) return true;
  if (isSlip(singular(said), singular(written))) return true;
  return isCompound(said, written, 4) || isCompound(written, said, 5);
}

const singular = (word: string): string => word.replace(/(?<=...)[sx]$/, '');
