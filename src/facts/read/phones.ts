import { noteLearned } from '../lexicon';
import type { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Reads a number with the country that it is dialled in. */
export type ParsePhone = typeof parsePhoneNumberFromString;

let parse: ParsePhone | null = null;

/**
 * Hands in the library that knows the numbers of every country: it is heavier than all our readers together, so it is
 * fetched only where somebody wrote a number that may be one. True when it was not there before.
 */
export function learnPhones(parsePhone: ParsePhone): boolean {
  const isNew = parse === null;
  parse = parsePhone;
  if (isNew) noteLearned();
  return isNew;
}

/** Null until the library is there: then a number stays its digits. */
export const phoneParser = (): ParsePhone | null => parse;

/** Digits as many as a phone number has, in groups or not. */
const DIGITS = /\d(?:[ ().\-/]{0,2}\d){6}/;

/** Whether phone numbers may stand in one of these texts. */
export const hasPhones = (texts: readonly string[]): boolean => texts.some((text) => DIGITS.test(text));
