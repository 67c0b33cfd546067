import { digitsIn } from './read/codes';
import { IDENTIFIER_SLOTS, labelsIn, normaliseCode, readCodes } from './read/identifiers';
import { nameAnswered, skipOpening } from './read/names';
import { createReading } from './read/reading';
import type { Found, Reading } from './read/reading';
import { anyOf, byLexicon } from './lexicon';
import { overlaps } from './text';
import type { Span } from './text';
import type { Slot } from '../model/fact';

const LONG_ENOUGH = 6;
const points = byLexicon(
  (vocabularies) => new RegExp(String.raw`(?:${anyOf(vocabularies, ({ codes }) => codes.points)}|:|#)\s*$`),
);
const betweenCodes = byLexicon(
  (vocabularies) =>
    new RegExp(String.raw`^[\s.,!&-]*(?:${anyOf(vocabularies, ({ says }) => says.conjunction)}[\s.,!&-]*)*$`),
);

const isFree = (span: Span, taken: readonly Span[]): boolean => !taken.some((one) => overlaps(one, span));

/**
 * A number that stands apart from its name: "What about my ride? It's 660." When the message names one kind of number
 * without giving it, a number that is pointed at, or a long one, is that.
 */
export function numberInTheAir(reading: Reading, found: readonly Found[]): Found[] {
  const { folded, text } = reading;
  const kinds = new Set(
    labelsIn(folded)
      .map(({ slot }) => slot)
      .filter((slot) => IDENTIFIER_SLOTS.has(slot)),
  );
  for (const { slot } of found) kinds.delete(slot);
  const [slot] = kinds;
  if (slot === undefined || kinds.size > 1) return [];
  const code = readCodes(reading).find((one) => {
    const digits = digitsIn(folded.slice(one.start, one.end));
    const isPointed = digits >= 3 && points().test(folded.slice(Math.max(0, one.start - 12), one.start));
    return isFree(one, found) && (isPointed || digits >= LONG_ENOUGH);
  });
  return code ? [{ slot, ...code, value: normaliseCode(text.slice(code.start, code.end)) }] : [];
}

/** "CA-771" and "CA-717" are of one kind: the same letters, nearly as many digits, the same marks. */
const shapeOf = (code: string): string => code.replace(/\d+/g, '0');
const isOfOneShape = (one: string, other: string): boolean =>
  /[A-Z]/.test(one)
    ? shapeOf(one) === shapeOf(other) && Math.abs(one.length - other.length) <= 1
    : digitsIn(one) >= LONG_ENOUGH && one.length === other.length && one.slice(0, 2) === other.slice(0, 2);

/** "44120 and 44121". */
const isNextInList = ({ folded }: Reading, one: Found, code: Span, value: string): boolean =>
  one.end < code.start &&
  code.start - one.end < 8 &&
  Math.abs(one.value.length - value.length) <= 1 &&
  digitsIn(value) >= 3 &&
  betweenCodes().test(folded.slice(one.end, code.start));

/** So many facts back a code may be like. */
const LATEST = 100;

/** Codes that nothing names and that look like one which was named before. */
export function codesLikeBefore(
  reading: Reading,
  found: readonly Found[],
  before: readonly { slot: Slot; value: string }[],
): Found[] {
  const codes = readCodes(reading).filter((code) => isFree(code, found));
  if (codes.length === 0) return [];
  const own = found.filter(({ slot }) => IDENTIFIER_SLOTS.has(slot));
  const named = [...before.slice(-LATEST).filter(({ slot }) => IDENTIFIER_SLOTS.has(slot)), ...own];
  const alike: Found[] = [];
  for (const code of codes) {
    const value = normaliseCode(reading.text.slice(code.start, code.end));
    const listed = [...own, ...alike].find((one) => isNextInList(reading, one, code, value));
    const like = listed ?? named.find((one) => isOfOneShape(one.value, value));
    if (like) alike.push({ slot: like.slot, ...code, value });
  }
  return alike;
}

const about = byLexicon(
  (vocabularies) => new RegExp(`(?<![a-z])${anyOf(vocabularies, ({ codes }) => codes.about ?? '')} $`),
);
/** Wishes that concern an order. */
const OF_ORDERS = new Set(
  'whereIsOrder refund return replacement cancel changeAddress changeDelivery invoice'.split(' '),
);
const ORDER_SHAPE = /^(?:[A-Z]{1,4}-?\d{4,10}|\d{5,10}|\d{2,4}-\d{4,8})$/;
/** What a wish says may hold the number of its order: "when does 1042 arrive". */
const isWords = ({ slot }: Found): boolean => slot === 'wish' || slot === 'problem' || slot === 'stepTried';

/** "The invoice for BC-40118": what a wish concerns is an order where nothing else is named. */
export function orderWished(reading: Reading, found: readonly Found[]): Found[] {
  const isWished = found.some(({ slot, value }) => slot === 'wish' && OF_ORDERS.has(value));
  if (!isWished || found.some(({ slot }) => slot === 'orderNumber')) return [];
  const { folded, text } = reading;
  const values = found.filter((one) => !isWords(one));
  return readCodes(reading)
    .filter(
      (code) => isFree(code, values) && about().test(folded.slice(Math.max(0, code.start - 14), code.start)),
    )
    .map((code) => ({
      slot: 'orderNumber' as const,
      ...code,
      value: normaliseCode(text.slice(code.start, code.end)),
    }))
    .filter(({ value }) => ORDER_SHAPE.test(value))
    .slice(0, 2);
}

/** A code between the marks of a sentence, or at its very beginning. */
const ALONE_BEFORE = /(?:^|[.!?,;:()\n…])\s*$/;
const ALONE_AFTER = /^\s*(?:$|[.!?,;)\n])/;
/** Letters with digits, written large, or many digits. */
const OWN_CODE =
  /^(?:[A-Z]{1,5}[-/]?\d{3,10}(?:[-/][A-Z\d]{1,6})?|\d{2,5}-\d{2,5}(?:-\d{1,4})?|\d{5,10}|[A-Z\d]{6})$/;
const LEAST_WORDS = 4;

const contexts = byLexicon((vocabularies) => {
  const words = (pick: Parameters<typeof anyOf>[1]): RegExp =>
    new RegExp(`(?<![a-z])${anyOf(vocabularies, pick)}(?![a-z])`);
  return [
    ['bookingReference', words(({ codes }) => codes.journeys ?? '')],
    ['policyOrClaimNumber', words(({ codes }) => codes.insured ?? '')],
    ['accountNumber', words(({ codes }) => codes.accounts ?? '')],
  ] as const;
});

/** What a number is that nothing names: what the message is about tells; else an order where something is wanted or went wrong. */
const slotInContext = (folded: string, found: readonly Found[]): Slot | null => {
  const context = contexts().find(([, words]) => words.test(folded));
  if (context) return context[0];
  return found.some(({ slot }) => slot === 'wish' || slot === 'problem') ? 'orderNumber' : null;
};

/** "Package says delivered, it isn't here. CR88124": a code that stands alone in what else is told. */
export function codesAlone(reading: Reading, found: readonly Found[]): Found[] {
  const { folded, text } = reading;
  const values = found.filter((one) => !isWords(one));
  if (values.some(({ slot }) => IDENTIFIER_SLOTS.has(slot) && slot !== 'postcode')) return [];
  if (folded.split(' ').length < LEAST_WORDS) return [];
  const [code, ...more] = readCodes(reading).filter(({ start, end }) => {
    const written = text.slice(start, end);
    const isAtStart = folded.slice(0, start).trim() === '' && /[A-Z]/.test(written);
    return (
      isFree({ start, end }, values) &&
      OWN_CODE.test(written) &&
      ALONE_BEFORE.test(folded.slice(0, start)) &&
      (isAtStart || ALONE_AFTER.test(folded.slice(end)))
    );
  });
  const slot = code && more.length === 0 ? slotInContext(folded, found) : null;
  return code && slot ? [{ slot, ...code, value: normaliseCode(text.slice(code.start, code.end)) }] : [];
}

/** Beside a name: a few digits, a year, or as many as a postcode has. */
const NOT_BESIDE_NAME = /^(?:\d{1,3}|(?:19|20)\d\d|\d{5,6}|[A-Z]{2}\d{5})$/;
const PHONE_DIGITS = 10;

/**
 * What a code is when nobody asked and nothing names it, by its shape alone. Letters among the digits, or two letters
 * before a few: a record locator. Letters and then seven digits or more: a policy. Ten digits: no number of ours. A state
 * and five digits are a postcode.
 */
const slotByShape = (code: string, isAfterName: boolean, isOneOfSeveral: boolean): Slot | null => {
  const digits = digitsIn(code);
  const letters = code.length - digits;
  if (letters === 0) {
    const isLastFour = isAfterName && digits === 4 && !/^(?:19|20)/.test(code);
    return digits > PHONE_DIGITS + 2 || isLastFour ? 'accountNumber' : null;
  }
  if (letters <= 4 && digits >= 7 && /^[A-Z]+\d+$/.test(code)) return 'policyOrClaimNumber';
  if (/^(?:[A-Z]{2}\d{5}|\d{3}[A-Z]\d{1,2}|\d{1,2}[A-Z]{2,3})$/.test(code) && !isOneOfSeveral) return null;
  return code.length >= 5 && code.length <= 9 && digits >= 2 && letters <= 5 ? 'bookingReference' : null;
};

/** Beside the number of a policy a shorter code is that of a claim on it. */
const asClaims = (found: Found[]): Found[] =>
  found.some(({ slot }) => slot === 'policyOrClaimNumber')
    ? found.map((one) =>
        one.slot === 'bookingReference' ? { ...one, slot: 'policyOrClaimNumber' as const } : one,
      )
    : found;

/**
 * A message that is nothing but a name, a code, or both, when no question is known: a record locator of five to nine signs,
 * a long number after letters, a number after a name.
 */
export function readBareLine(reading: Reading): Found[] {
  const { folded, text } = reading;
  const codes = readCodes(reading).flatMap((code) => parted(folded, code));
  const name = nameBefore(reading, codes[0]?.start ?? folded.length);
  const found: Found[] = name ? [name] : [];
  let from = name?.end ?? skipOpening(folded);
  for (const code of codes) {
    if (code.start < from || !isBetween(folded.slice(from, code.start))) return [];
    const value = normaliseCode(text.slice(code.start, code.end));
    // "Hartford 06101", "focus 2016": a town and its postcode, a thing and its year.
    if (name && NOT_BESIDE_NAME.test(value)) return [];
    const slot = slotByShape(value, name !== null, codes.length > 1);
    if (slot) found.push({ slot, ...code, value });
    from = code.end;
  }
  return isBetween(folded.slice(from)) ? asClaims(found) : [];
}

const isBetween = (rest: string): boolean => betweenCodes().test(rest);

/** Three letters before a longer number are a name, not a part of the code: "sam 1234". */
const parted = (folded: string, code: Span): Span[] => {
  const written = folded.slice(code.start, code.end);
  const letters = /^[a-z]{3} (?=\d{4,6}$)/.exec(written)?.[0].length ?? 0;
  return [{ start: code.start + letters, end: code.end }];
};

/** "Thanks Drew", "hi Sam": whom they talk to. */
const spokenTo = byLexicon(
  (vocabularies) =>
    new RegExp(String.raw`(?<![a-z])${anyOf(vocabularies, ({ says }) => says.addresses ?? '')}[\s.!]*$`),
);
const SHORTEST_NAME = 4;

const nameBefore = (reading: Reading, end: number): Found | null => {
  const before = createReading(reading.text.slice(0, end), reading.at, reading.locale);
  const name = nameAnswered(before);
  const words = name?.value.split(' ').length ?? 0;
  const isLong =
    name !== null && (words > 1 || name.value.length >= SHORTEST_NAME || end < reading.text.length);
  return name && isLong && words <= 2 && !spokenTo().test(before.folded.slice(0, name.start)) ? name : null;
};
