import { fold, overlaps } from '../../facts';
import { addressPlaces } from './addresses';
import type { Dictionary, Personal, PersonalKind } from './kinds';
import { isAlsoAWord } from './names';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What may stand between the signs of a number. */
const GAP = '[ ./_-]{0,2}';
/** Fewer digits in groups could be anything. */
const SHORTEST_NUMBER = 6;
/** By as many a number is the same in every spelling: what stands before is a country's prefix or the trunk's nought. */
const PHONE_DIGITS = 9;
const PHONE_GAP = '[ ()./_-]{0,3}';
const COUNTRY = String.raw`\(?(?:\+|00) ?\d{1,3}\)?${PHONE_GAP}`;
const PHONE_START = String.raw`(?<![\d+])(?:${COUNTRY})?(?:\(?\d{1,4}\)?|\(?\d{1,4}\) |0 |1[ .-]\(?\d?)?`;

const NUMBERS: readonly PersonalKind[] = ['orderNumber', 'secret', 'iban', 'card', 'nationalId'];
const apart = (pattern: string): string => String.raw`(?<![\p{L}\d])${pattern}(?![\p{L}\d])`;

/** What of a name parts its words: "Jean-Luc" is "Jean Luc". */
const ofName = (words: readonly string[]): string => words.map(escaped).join(String.raw`[^\p{L}\d]{1,3}`);

/** How a value may be written, as a pattern for folded text. */
function patternOf(kind: PersonalKind, folded: string): string {
  const value = folded.trim();
  const signs = value.match(/[\p{L}\d]/gu) ?? [];
  const digits = value.replace(/\D/g, '');
  if (kind === 'phone' && digits.length >= PHONE_DIGITS)
    return `${PHONE_START}${digits.slice(-PHONE_DIGITS).split('').join(PHONE_GAP)}(?!\\d)`;
  if (NUMBERS.includes(kind) && digits.length >= SHORTEST_NUMBER && !/\p{L}{3}/u.test(value))
    return apart(signs.join(GAP));
  const words = value.match(/[\p{L}\p{M}\d]+/gu) ?? [];
  if (kind === 'person' && words.length > 0) return apart(ofName(words));
  return apart(escaped(value).replace(/\s+/g, String.raw`\s+`));
}

/** Where the values of the dictionary stand, the longest first; in any case, with or without accents. */
export function findListed(text: string, dictionary: Dictionary): Personal[] {
  const folded = fold(text);
  const places = dictionary.flatMap(({ kind, value }): Personal[] => {
    const known = fold(value);
    if (known.trim().length < 2) return [];
    const isCommon = kind === 'person' && isAlsoAWord(known.trim());
    return [...folded.matchAll(new RegExp(patternOf(kind, known), 'gu'))]
      .map(({ index, 0: match }) => ({ start: index, end: index + match.length, kind }))
      .filter(({ start }) => !isCommon || /\p{Lu}/u.test(text.charAt(start)));
  });
  const addresses = dictionary.filter(({ kind }) => kind === 'address').map(({ value }) => fold(value));
  places.push(...addressPlaces(folded, addresses));
  const found: Personal[] = [];
  for (const place of places.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (found.every((other) => !overlaps(place, other))) found.push(place);
  return found;
}
