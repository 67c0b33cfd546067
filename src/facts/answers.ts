import type { Slot } from '../model/fact';
import { addressAnswered } from './read/addresses';
import { asPhone } from './read/contacts';
import { deliveryAnswered } from './read/delivery';
import { stepsAnswered } from './read/matters';
import { hasDigit } from './read/codes';
import { readPostcodes } from './read/postcodes';
import { IDENTIFIER_SLOTS, normaliseCode, readCodes } from './read/identifiers';
import { nameAnswered, skipOpening } from './read/names';
import type { Found, Reading } from './read/reading';
import { overlaps } from './text';
import type { Span } from './text';
import { anyOf, byLexicon } from './lexicon';

const isFree = (span: Span, taken: readonly Span[]): boolean => !taken.some((one) => overlaps(one, span));

/** How many digits a code of this kind may have, where several are asked at once. */
const fits = (slot: Slot, code: string, isOnly: boolean): boolean => {
  const digits = code.replace(/\D/g, '').length;
  if (slot === 'securityAnswer') return digits >= 3 && digits <= 6;
  if (slot === 'postcode') return digits >= 3 && digits <= 6;
  return isOnly || digits >= 3;
};

/** The first that fits; a short one only where it is the only answer to the only question. */
const bestOf = (
  codes: Span[],
  isFit: (code: Span, isOnly: boolean) => boolean,
  slots: Slot[],
  mayBeShort: boolean,
): number => {
  const index = codes.findIndex((code) => isFit(code, false));
  return index < 0 && slots.length === 1 && mayBeShort ? codes.findIndex((code) => isFit(code, true)) : index;
};

/** "Why do you need 2 know" is no answer: a short number has few words around it. */
const MOST_AROUND_SHORT = 5;

const codeAnswers = (reading: Reading, slots: Slot[], taken: readonly Found[]): Found[] => {
  const free = readCodes(reading).filter((code) => isFree(code, taken));
  const { folded } = reading;
  // What is spelled out has many words, and no digits.
  const isBrief = !hasDigit(folded) || folded.split(' ').length <= MOST_AROUND_SHORT;
  const mayBeShort = isBrief && !noAnswer().test(folded);
  const answers: Found[] = [];
  for (const slot of slots) {
    const index = bestOf(
      free,
      (code, isOnly) => fits(slot, reading.folded.slice(code.start, code.end), isOnly),
      slots,
      mayBeShort,
    );
    const code = free[index];
    if (!code) continue;
    free.splice(index, 1);
    answers.push({ slot, ...code, value: normaliseCode(reading.text.slice(code.start, code.end)) });
  }
  return answers;
};

const phoneAnswer = (reading: Reading, taken: readonly Found[]): Found | null => {
  const match = /(?:\+|\()?\d[\d ().,-]{5,24}\d/.exec(reading.folded);
  if (!match) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const value = isFree(span, taken) ? asPhone(match[0], reading.locale) : null;
  return value ? { slot: 'phone', value, ...span } : null;
};

const noAnswer = byLexicon(
  (vocabularies) =>
    new RegExp(
      String.raw`^(?:${anyOf(vocabularies, ({ says }) => says.courtesy)}(?:[\s,.!]|$))+$|\?|${anyOf(vocabularies, ({ says }) => says.noAnswer)}`,
    ),
);
const thanks = byLexicon(
  (vocabularies) =>
    new RegExp(String.raw`[\s,;:]+$|,? ${anyOf(vocabularies, ({ says }) => says.thanks)}$`, 'i'),
);
const MAX_WORDS = 12;
const leadIn = byLexicon(
  (vocabularies) =>
    new RegExp(String.raw`(?:${anyOf(vocabularies, ({ says }) => says.leadIn)}\s+){1,3}`, 'y'),
);

const skipLeadIn = (folded: string, from: number): number => {
  const pattern = leadIn();
  pattern.lastIndex = from;
  return from + (pattern.exec(folded)?.[0].length ?? 0);
};

/** The answer itself, without courtesy around it: what an open question was answered with. */
function wordsAnswered({ text, folded }: Reading): Span | null {
  if (noAnswer().test(folded)) return null;
  const start = skipLeadIn(folded, skipOpening(folded));
  const stop = /[!?\n]|\.(?!\d)/.exec(folded.slice(start))?.index ?? folded.length - start;
  const words = text.slice(start, start + stop).replace(thanks(), '');
  const count = words.split(/\s+/).length;
  return words.trim() !== '' && count <= MAX_WORDS ? { start, end: start + words.length } : null;
}

/** Slots that only the question can tell: the answer is words like any other. */
const isOpen = (slot: Slot): boolean =>
  slot.startsWith('other:') ||
  ['product', 'variant', 'company', 'deliveryMode', 'pickupPoint', 'address'].includes(slot);

const placeWords = byLexicon((vocabularies) => {
  const little = vocabularies.flatMap(({ stopWords, says }) => [
    ...stopWords.split(' '),
    ...says.notPlaceWords.split(' '),
  ]);
  return new RegExp(`^(?:(?!(?:${little.join('|')})(?![a-z]))[a-z0-9.'-]+,? ?){1,5}`);
});
const placeLead = byLexicon(
  (vocabularies) => new RegExp(`^${anyOf(vocabularies, ({ says }) => says.placeLead)} `, 'i'),
);
const PLACES: readonly Slot[] = ['other:place', 'other:origin', 'other:destination'];

/** The words of a place: up to the first little word after it. */
const placeIn = (reading: Reading, span: Span): Span | null => {
  const words = reading.text.slice(span.start, span.end);
  const lead = placeLead().exec(words)?.[0].length ?? 0;
  const match = placeWords().exec(reading.folded.slice(span.start + lead, span.end));
  if (!match || match[0].trim() === '') return null;
  const start = span.start + lead;
  return { start, end: start + match[0].trimEnd().replace(/,$/, '').length };
};

const isPlace = ({ slot }: Found): boolean => PLACES.includes(slot);

const openAnswers = (reading: Reading, slots: Slot[], found: readonly Found[]): Found[] => {
  const [slot] = slots.filter(isOpen);
  // What the message tells by itself is the answer to a question of any other kind.
  const isTold = slot !== 'other:reason' && !found.every(isPlace);
  if (slot?.startsWith('other:') && !PLACES.includes(slot) && isTold) return [];
  const words = slot && slots.length === 1 ? wordsAnswered(reading) : null;
  const span = words && slot && PLACES.includes(slot) ? placeIn(reading, words) : words;
  return slot && span ? [{ slot, value: reading.text.slice(span.start, span.end), ...span }] : [];
};

const counts = byLexicon((vocabularies) => {
  const numbers = new Map(vocabularies.flatMap(({ time }) => Object.entries(time.numbers)));
  const one = anyOf(vocabularies, ({ goods }) => goods.one ?? '');
  return { numbers, told: new RegExp(`^(?:(${[...numbers.keys()].join('|')})|${one})(?![a-z])`) };
});

const quantityAnswer = ({ folded }: Reading): Found | null => {
  const match = /(?<![\d.,])\d{1,4}(?![\d.,])/.exec(folded);
  if (match)
    return { slot: 'quantity', value: match[0], start: match.index, end: match.index + match[0].length };
  const start = skipOpening(folded);
  const told = counts().told.exec(folded.slice(start));
  const value = String(counts().numbers.get(told?.[1] ?? '') ?? 1);
  return told ? { slot: 'quantity', value, start, end: start + told[0].length } : null;
};

/** A day that is asked as the day of birth is one. */
const asBirthDay = (found: Found[], slots: readonly Slot[]): Found[] =>
  slots.includes('dateOfBirth') && !found.some(({ slot }) => slot === 'dateOfBirth')
    ? found.map((one) => (one.slot === 'date' ? { ...one, slot: 'dateOfBirth' as const } : one))
    : found;

/** Where one place was asked and one is named, it is the one that was asked. */
const asPlaceAsked = (found: Found[], slots: readonly Slot[]): Found[] => {
  const [asked, ...more] = slots.filter((slot) => PLACES.includes(slot));
  const places = found.filter(({ slot }) => PLACES.includes(slot));
  const isClear =
    asked !== undefined && more.length === 0 && places.length === 1 && places[0]?.slot === 'other:place';
  return isClear ? found.map((one) => (one.slot === 'other:place' ? { ...one, slot: asked } : one)) : found;
};

const unlessTaken = (more: Found[], taken: readonly Found[]): Found[] =>
  more.some(
    (one) =>
      !isFree(
        one,
        taken.filter((other) => !isPlace(other)),
      ),
  )
    ? []
    : more;

/**
 * What a message says in the light of the question before it. A bare "4312" is an order number when an order number was
 * asked; several answers are matched to several questions in their order.
 */
export function readAnswers(
  reading: Reading,
  found: Found[],
  { slots: asked, isOfDelivery }: { slots: readonly Slot[]; isOfDelivery: boolean },
): Found[] {
  const known = asPlaceAsked(asBirthDay(found, asked), asked);
  const open = asked.filter((slot) => !known.some((one) => one.slot === slot));
  const answers = [...known];
  const add = (more: (Found | null)[]): void => {
    answers.push(...more.filter((one) => one !== null));
  };
  if (open.includes('address') || open.some((slot) => PLACES.includes(slot)))
    add(
      open.includes('address') || /^\W*\d/.test(reading.text)
        ? unlessTaken(addressAnswered(reading, skipOpening(reading.folded)), answers)
        : [],
    );
  if (open.includes('postcode')) add(unlessTaken(readPostcodes(reading, true).slice(0, 1), answers));
  if (
    ((isOfDelivery && !open.includes('pickupPoint')) || open.includes('deliveryMode')) &&
    !answers.some(({ slot }) => slot === 'deliveryMode')
  )
    add([deliveryAnswered(reading)]);
  if (open.includes('stepTried')) add(stepsAnswered(reading));
  if (open.includes('phone')) add([phoneAnswer(reading, answers)]);
  if (open.includes('personName'))
    add([nameAnswered(reading)].filter((name) => name && isFree(name, answers)));
  add(
    codeAnswers(
      reading,
      open.filter((slot) => IDENTIFIER_SLOTS.has(slot)),
      answers,
    ),
  );
  if (open.includes('problem')) open.push('other:reason');
  if (open.includes('quantity')) add([quantityAnswer(reading)]);
  if (open.includes('securityAnswer') && !answers.some(({ slot }) => slot === 'securityAnswer'))
    add([secretAnswer(reading, answers)]);
  if (answers.length === found.length) add(openAnswers(reading, [...open], found));
  return withoutPlacesAnswered(answers);
}

/** "Kendal" answers "which store?": it is told once. */
const withoutPlacesAnswered = (answers: Found[]): Found[] =>
  answers.filter(
    (one) =>
      !isPlace(one) ||
      !answers.some(
        (other) => other !== one && !isPlace(other) && isOpen(other.slot) && overlaps(one, other),
      ),
  );

const secretAnswer = (reading: Reading, taken: readonly Found[]): Found | null => {
  if (noAnswer().test(reading.folded)) return null;
  const name = nameAnswered(reading);
  return name && isFree(name, taken) ? { ...name, slot: 'securityAnswer' } : null;
};
