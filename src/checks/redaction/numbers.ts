import { isIban, overlaps } from '../../facts';
import type { Finder, Personal } from './kinds';

/** Sum of digits in which every second one from the right counts double (ISO/IEC 7812): what a card's number passes. */
const passesLuhn = (digits: string): boolean =>
  digits
    .split('')
    .toReversed()
    .reduce((sum, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return sum + (value > 9 ? value - 9 : value);
    }, 0) %
    10 ===
  0;

const find =
  (
    kind: Personal['kind'],
    pattern: RegExp,
    accepts: (words: string, text: string, at: number) => boolean = () => true,
  ): Finder =>
  (text) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      accepts(match[0], text, match.index)
        ? [{ start: match.index, end: match.index + match[0].length, kind }]
        : [],
    );

const digitsOf = (words: string): string => words.replace(/\D/g, '');

/** What may stand between the groups of a number. */
const GAPS = /[ \n./_-]/g;
/** Of a card's number; each may stand alone. */
const MOST_DIGITS = 19;

/** Among digits a letter that looks like one is a slip of the finger, or of a machine that read a picture. The length stays. */
export const withDigits = (text: string): string =>
  text.replace(/(?<![\p{L}\d])(?=[OoIl]{0,4}\d)[\dOoIl]+(?![\p{L}\d])/gu, (word) =>
    word.replace(/[Oo]/g, '0').replace(/[Il](?=\d)/g, '1'),
  );

/** Four groups of hexadecimal signs, or four bytes. */
export const findAddressesOfMachines = find(
  'ip',
  /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}|(?:[a-f\d]{1,4}:){7}[a-f\d]{1,4}|(?:[a-f\d]{1,4}:){1,6}(?::[a-f\d]{1,4}){1,6})(?![\w]|\.\d)/gi,
);

const isAsIban = (words: string): boolean => {
  const compact = words.replace(GAPS, '');
  return (
    compact.length >= 15 &&
    compact.length <= 34 &&
    (isIban(compact) || /^[a-z]{4}\d|^[a-z]{2}\d{2}[a-z]{4}\d{6}|^[a-z]{2}\d{13}/i.test(compact))
  );
};

/** Whatever looks like one: a slip of the finger must not let the rest of the number leave. */
const findGroupedIbans = find(
  'iban',
  /(?<![\p{L}\d])[a-z]{2}\d{2}(?:[ \n./_-]{0,2}[a-z\d]{4}){2,7}(?:[ \n./_-]{0,2}[a-z\d]{1,3})?(?![\p{L}\d])/giu,
  isAsIban,
);

/** Looked for from every place, since what only begins like one may hold the start of one. */
const IBAN_RUN =
  /(?<![\p{L}\d])(?=([a-z][ ./_-]{0,2}[a-z](?:[ ./_-]{0,2}\d){2}(?:[ \n./_-]{0,2}[a-z\d]){11,30}))/giu;

/** Every country's has as many digits; words behind a number ("at 15 Main Street") have not. */
const FEWEST_DIGITS = 12;

const isSurelyIban = (words: string): boolean =>
  digitsOf(words).length >= FEWEST_DIGITS && isIban(words.replace(GAPS, ''));

/** In whatever groups: the longest part that ends with a word and passes the check of such numbers. */
const findOtherIbans: Finder = (text) =>
  [...text.matchAll(IBAN_RUN)].flatMap(({ 1: run = '', index }) => {
    const ends = [...run.matchAll(/[a-z\d](?![a-z\d])/gi)].map((end) => end.index + 1).toReversed();
    const end = ends.find(
      (each) => !/[\p{L}\d]/u.test(text.charAt(index + each)) && isSurelyIban(run.slice(0, each)),
    );
    return end === undefined ? [] : [{ start: index, end: index + end, kind: 'iban' as const }];
  });

export const findIbans: Finder = (text) => {
  const exact = findOtherIbans(text).reduce<Personal[]>(
    (found, each) => (found.some((other) => overlaps(each, other)) ? found : [...found, each]),
    [],
  );
  const grouped = findGroupedIbans(text).filter((each) => !exact.some((other) => overlaps(each, other)));
  return [...exact, ...grouped];
};

const CARD_RUN = /(?<![\p{L}\d]|\d[.,]|[\p{L}\d]-)\d(?:[ ./_-]{0,2}\d){11,}(?![\p{L}\d]|,\d)/gu;
/** Groups of four, or those of American Express: a card's also with a slip in them. */
const IN_CARD_GROUPS = /^\d{4}([ ._-])\d{4}\1\d{4}\1\d{1,7}$|^[34]\d{3}([ ._-])\d{6}\2\d{5}$/;
const HAS_DAY = /\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}-\d{2}-\d{2}/;

/** Twelve to nineteen digits, alone or in groups; what stands among other numbers has to look more like one. */
function isCard(words: string, isWhole: boolean): boolean {
  const digits = digitsOf(words);
  if (digits.length < 12 || digits.length > 19) return false;
  if (isWhole && (/^(?:\d{4}[ -]){3}\d{1,7}$/.test(words) || IN_CARD_GROUPS.test(words))) return true;
  if (!passesLuhn(digits)) return false;
  if (isWhole && !/[./_]|[ -]{2}/.test(words)) return true;
  if (digits.length < 13 || !/^[2-6]/.test(digits) || HAS_DAY.test(words)) return false;
  return isWhole || IN_CARD_GROUPS.test(words) || isEvenlyParted(words);
}

/** Groups of one size but for the last, with the same sign between them. */
function isEvenlyParted(words: string): boolean {
  const sizes = (words.match(/\d+/g) ?? []).map(({ length }) => length);
  const [first = 0] = sizes;
  return (
    new Set(words.match(/\D+/g)).size <= 1 &&
    sizes.slice(0, -1).every((size) => size === first) &&
    (sizes.at(-1) ?? 0) <= first
  );
}

/** The longest card that begins with the first of the groups that can begin one, then what follows it. */
const findCardsInGroups: Finder = (text) =>
  [...text.matchAll(CARD_RUN)].flatMap(({ 0: run, index }) => {
    const groups = [...run.matchAll(/\d+/g)].map((each) => ({
      start: each.index,
      end: each.index + each[0].length,
    }));
    const found: Personal[] = [];
    for (const [at, { start }] of groups.entries()) {
      if (start < (found.at(-1)?.end ?? -Infinity) - index) continue;
      const last = groups
        .slice(at, at + MOST_DIGITS)
        .findLast(({ end }) => isCard(run.slice(start, end), start === 0 && end === run.length));
      if (last) found.push({ start: index + start, end: index + last.end, kind: 'card' });
    }
    return found;
  });

/** With other signs between its groups, or a word run into it: only what passes its check. */
const ODD_CARDS: readonly RegExp[] = [
  /(?<![\p{L}\d])[2-6]\d{3}( {3,5}| ?[*|:;•·\n] ?)\d{4}\1\d{4}\1\d{4}(?![\p{L}\d])/gu,
  /(?<![\d\p{Lu}]|\d[.,])(?:[2-6]\d{15}|3[47]\d{13})(?![\d\p{Lu}])/gu,
];

export const findCards: Finder = (text) => {
  const found = findCardsInGroups(text);
  const odd = ODD_CARDS.flatMap((pattern) =>
    find('card', pattern, (words) => passesLuhn(digitsOf(words)))(text),
  );
  return [...found, ...odd.filter((each) => !found.some((other) => overlaps(each, other)))];
};

/** Numbers that a state gives to a person, where their form or their check sign tells: US, GB, FR, ES, IT, DE, CH. */
const NATIONAL: [RegExp, (words: string) => boolean][] = [
  [/(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g, () => true],
  [/(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/gu, () => true],
  [
    /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})?(?!\d)/gi,
    () => true,
  ],
  [
    /(?<![\p{L}\d])[XYZ\d]\d{7}-?[A-Z](?![\p{L}\d])/gu,
    (words) => {
      const number = Number(words.slice(0, 8).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))));
      return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === words.at(-1);
    },
  ],
  [/(?<![\p{L}\d])[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\d])/gu, () => true],
  [/(?<!\d)756\.\d{4}\.\d{4}\.\d{2}(?!\d)/g, () => true],
  [/(?<![\p{L}\d])\d{2} ?[0-3]\d[01]\d{3} ?[A-Z] ?\d{3}(?![\p{L}\d])/gu, () => true],
];
/** By what it is called before it. */
const NAMED_ID =
  /(?<=(?<!\p{L})(?:ssn|social security(?: number)?|national insurance(?: number)?|passport(?: number)?|s[eé]curit[eé] sociale|passeport|carte d['’]identit[eé]|reisepass(?:nummer)?|personalausweis(?:nummer)?|ausweisnummer|steuer(?:-?id(?:entifikationsnummer)?|nummer)|nif|tax ?id|num[eé]ro fiscal|sozialversicherungsnummer|pasaporte|dni|nie)(?!\p{L})[^\d\n]{0,20}?)(?<![\p{L}\d])[A-Z]{0,3} ?\d(?:[ ./-]?\d|[A-Z]){5,13}(?![\p{L}\d])/giu;

export const findNationalIds: Finder = (text) => {
  const found = NATIONAL.flatMap(([pattern, accepts]) => find('nationalId', pattern, accepts)(text));
  const named = find('nationalId', NAMED_ID)(text);
  return [...found, ...named.filter((each) => !found.some((other) => overlaps(each, other)))];
};
