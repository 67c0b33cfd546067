import { editDistance } from '../../facts/editDistance';
import { fold } from '../../facts';

/** Words of any text for comparing: lower case, no accents, no apostrophes. */
export const tokens = (text: string): string[] =>
  fold(text)
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Endings of plurals and of adjectives in the languages that we read, longest first. */
const ENDINGS = ['es', 'en', 'er', 'em', 's', 'x', 'e', 'n'];
const LEAST_STEM = 3;

const isInflected = (short: string, long: string): boolean =>
  short.length >= LEAST_STEM && long.startsWith(short) && ENDINGS.includes(long.slice(short.length));

/** "Chevaux" and "cheval", "shelves" and "shelf", "Lampen" and "Lampe". */
export const stemOf = (word: string): string =>
  word
    .replace(/(?<=...)aux$/, 'al')
    .replace(/(?<=..)ves$/, 'f')
    .replace(/(?<=...)ies$/, 'y');

/** From here on any wrong letter leaves a word recognisable, from the other on one too many or too few. */
const SLIP_FROM = 7;
const SHORT_SLIP_FROM = 5;

const isSlip = (one: string, other: string): boolean =>
  Math.max(one.length, other.length) >= SLIP_FROM && one[0] === other[0] && editDistance(one, other) <= 1;

const isShortSlip = (one: string, other: string): boolean =>
  Math.max(one.length, other.length) >= SHORT_SLIP_FROM &&
  one[0] === other[0] &&
  one.length !== other.length &&
  editDistance(one, other) <= 1;

/** What ends like a thing and is none: "portable" is no table. */
const NO_COMPOUND = /(?:[aei]ble|ment|tion|embolso)s?$/;

/** A word without its ending, as far as it may have one. */
export const formsOf = (word: string): string[] => [
  word,
  ...ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length)),
];

/** Whether `whole` ends with `part`, of at least so many letters: "Stehlampen" and "Lampe". */
const isCompound = (part: string, whole: string, least: number): boolean =>
  !NO_COMPOUND.test(whole) &&
  formsOf(part).some(
    (form) =>
      form.length >= (form === part ? least : Math.max(least, LEAST_END)) &&
      formsOf(whole).some((long) => long.length >= form.length + LEAST_REST && long.endsWith(form)),
  );

const LEAST_REST = 3;
const LEAST_END = 5;

/** Ends of a word that may be words of their own, the longest first: "handschuh" is a compound of "schuh". */
export const endsOf = (word: string): string[] =>
  NO_COMPOUND.test(word)
    ? []
    : formsOf(word)
        .flatMap((form) =>
          Array.from({ length: Math.max(0, form.length - LEAST_REST - LEAST_END + 1) }, (_, cut) =>
            form.slice(LEAST_REST + cut),
          ),
        )
        .toSorted((one, other) => other.length - one.length);

/** The same word but for its ending. */
function isInflectedAlike(said: string, written: string): boolean {
  if (said === written) return true;
  if (/\d/.test(said) || /\d/.test(written)) return false;
  return isInflected(said, written) || isInflected(written, said) || stemOf(said) === stemOf(written);
}

const singular = (word: string): string => word.replace(/(?<=...)[sx]$/, '');

/**
 * How far a word that was said is from one of a title: 0 the same or a part of it ("lampes", "Lampe" for "Stehlampe"), 1 more
 * than it ("Stehlampe" for "Lampe") or a slip, 3 a slip in a short word; infinite where they are different words.
 */
export function distanceOf(said: string, written: string): number {
  if (isInflectedAlike(said, written)) return 0;
  if (/\d/.test(said) || /\d/.test(written)) return Number.POSITIVE_INFINITY;
  if (isCompound(said, written, 4)) return 0;
  if (isSlip(said, written) || isSlip(singular(said), singular(written))) return 1;
  if (isCompound(written, said, 5)) return 1;
  return isShortSlip(said, written) ? 3 : Number.POSITIVE_INFINITY;
}

/** The same word but for its ending, a slip, or what it is compounded with: "lampes", "Stehlampe" and "Lampe". */
export const isSameWord = (said: string, written: string): boolean => distanceOf(said, written) <= 1;
