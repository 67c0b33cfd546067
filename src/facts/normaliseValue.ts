import { WISHES, type Refusal, type Slot } from '../model/fact';
import { readAmounts } from './read/amounts';
import { asPhone, readEmails, readIbans } from './read/contacts';
import { readDates, readTimes } from './read/dates';
import { normaliseCode } from './read/identifiers';
import { createReading } from './read/reading';
import type { Found, Reading } from './read/reading';

/** Nobody types more than this for one value. */
const LONGEST = 200;
const LONGEST_CODE = 40;

type Read = (reading: Reading) => string | null;

/** The value of a reader, where it took the text as a whole for one. */
const whole =
  (read: (reading: Reading) => Found[]): Read =>
  (reading) =>
    read(reading).find(({ start, end }) => start === 0 && end === reading.text.length)?.value ?? null;

const fitting =
  (pattern: RegExp, normalise: (text: string) => string = (text) => text): Read =>
  ({ text }) => {
    const value = normalise(text);
    return pattern.test(value) ? value : null;
  };

const oneOf =
  (values: ReadonlySet<string>): Read =>
  ({ text }) =>
    values.has(text) ? text : null;

/** A reader gives the words themselves for the 31st of June. */
const day: Read = (reading) => {
  const value = whole(readDates)(reading);
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
};

const birthday: Read = (reading) => {
  const value = day(reading);
  return value && value >= '1900' && Date.parse(value) <= reading.at ? value : null;
};

const phone: Read = ({ text, locale }) => (/^\+?[\d\s().\-/]+$/.test(text) ? asPhone(text, locale) : null);

const numbered: Read = fitting(new RegExp(`^(?=.*\\d)[A-Z0-9_./-]{1,${LONGEST_CODE}}$`), normaliseCode);
const lettered: Read = fitting(new RegExp(`^[A-Z0-9_./-]{3,${LONGEST_CODE}}$`), normaliseCode);

const READS: Partial<Record<Slot, [Read, Refusal]>> = {
  orderNumber: [numbered, 'code'],
  trackingNumber: [numbered, 'code'],
  accountNumber: [numbered, 'code'],
  policyOrClaimNumber: [numbered, 'code'],
  serialNumber: [lettered, 'code'],
  bookingReference: [lettered, 'code'],
  quantity: [fitting(/^[1-9]\d{0,4}$/), 'number'],
  amount: [whole(readAmounts), 'amount'],
  date: [day, 'date'],
  dateOfBirth: [birthday, 'date'],
  time: [whole(readTimes), 'time'],
  email: [whole(readEmails), 'email'],
  phone: [phone, 'phone'],
  postcode: [fitting(/^(?=.*\d)[A-Z0-9][A-Z0-9 -]{2,9}$/, (text) => text.toUpperCase()), 'postcode'],
  wish: [oneOf(new Set(WISHES)), 'choice'],
};

/** Kinds that are only ever hidden; and a bank account is one wherever it is typed. */
const isSecret = (slot: Slot, reading: Reading): boolean =>
  slot === 'iban' || slot === 'securityAnswer' || readIbans(reading).length > 0;

/**
 * What somebody typed as the value of a slot, in the form that facts have it: E.164, ISO date, digits of an order number,
 * "89.00 EUR"; free text as it is, on one line. What cannot be such a value is refused, secrets always. `now` (ms) is what
 * a day without a year is near to.
 */
export function normaliseValue(
  slot: Slot,
  text: string,
  { locale, now }: { locale: string; now: number },
): { value: string } | { refusal: Refusal } {
  // Whatever is invisible or breaks the line has no place in a value.
  const plain = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  if (plain === '') return { refusal: 'empty' };
  if (plain.length > LONGEST) return { refusal: 'tooLong' };
  const reading = createReading(plain, now, locale);
  if (isSecret(slot, reading)) return { refusal: 'neverKept' };
  const [read, refusal] = READS[slot] ?? [];
  if (!read || !refusal) return { value: plain };
  const value = read(reading);
  return value === null ? { refusal } : { value };
}
