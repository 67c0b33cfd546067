import { anyOf, byLexicon } from '../lexicon';
import { allMatches, overlaps } from '../text';
import type { Span } from '../text';
import { postcodeAt, readPostcodes } from './postcodes';
import type { Found, Reading } from './reading';

/** "12", "14b", "12 bis", "2/88", "905-33". */
const HOUSE = String.raw`(?<![a-z0-9]|\d[:/.,-]|[#$€£])\d{1,5}(?: ?(?:bis|ter)|[a-d])?(?:[-/]\d{1,5}[a-z]?)?(?![a-z0-9:])`;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?![\p{L}\d])`;
const TOWN = String.raw`${NAME}(?:[ -](?:(?:sur|sous|la|le|les|en|de|du|des|del|los|am|an der|upon|of)[ -])?${NAME}){0,3}`;
/** "Fremantle", "Dayton, OH". */
const TOWN_AT = new RegExp(String.raw`(?:${TOWN})(?:,? [A-Z]{2,3}(?![\p{L}\d]))?`, 'uy');
const SMALL_TOWN = /[\p{Ll}'’-]{3,24}(?=[\s,.]|$)/uy;
const GAP = /,? ?\n? ?/y;
const COMMA = /[,\n]/;
const MOST_PARTS = 5;

const patterns = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): string => anyOf(vocabularies, pick);
  const plain = any(({ places }) => places?.streets ?? '');
  const rather = any(({ places }) => places?.streetsRather ?? '');
  const first = any(({ places }) => places?.streetsFirst ?? '');
  const links = any(({ places }) => places?.streetLinks ?? '');
  const units = any(({ places }) => places?.units ?? '');
  const name = String.raw`(?:[a-z0-9'.-]{1,20} ){1,4}?`;
  const inFirst = String.raw`${first}\.? (?:${links})?[a-z][a-z0-9'.-]*(?: [a-z'-]+){0,4}?(?=[,.\n]|$| \d{4,5})`;
  return {
    street: new RegExp(
      String.raw`(?:(?<![a-z0-9])(?<unit>${units}) ?[a-z0-9-]{1,6},? )?${HOUSE},? (?:${inFirst}|${name}(?:(?<plain>${plain})|(?<rather>${rather}))(?![a-z'-])\.?)`,
      'g',
    ),
    /** "Main Street, 14". */
    numberBehind: new RegExp(
      String.raw`(?<![a-z0-9])(?:[a-z'-]{2,20} ){1,3}${plain},? \d{1,4}[a-z]?(?=[,.\n]|$)`,
      'g',
    ),
    unit: new RegExp(String.raw`(?:${units}|#) ?[a-z0-9-]{1,6}(?![a-z0-9])`, 'y'),
  };
});

const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2));

/** Every word of a name is written large: "12 Elm Park", not "2 dark green towels by the park". */
const isWrittenAsName = (words: string): boolean =>
  words
    .split(' ')
    .filter((word) => /^\p{L}{3,}/u.test(word))
    .every((word) => /^\p{Lu}/u.test(word) || /^(?:the|de|du|des|del|van|von|of)$/.test(word));

const littleWords = byLexicon(
  (vocabularies) => new Set(vocabularies.flatMap(({ stopWords }) => stopWords.split(' '))),
);
/** "2 of the street": no name has such words and small letters. */
const hasLittleWords = (words: string): boolean => words.split(' ').some((word) => littleWords().has(word));

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

const townAt = ({ text }: Reading, at: number, mayBeSmall: boolean): number =>
  matchAt(TOWN_AT, text, at) || (mayBeSmall ? matchAt(SMALL_TOWN, text, at) : 0);

/** What follows the street: flat, town and postcode, in any order and on one line or several. */
function tailOf(reading: Reading, street: Span): { end: number; postcode: Found | null } {
  const { text, folded } = reading;
  let end = street.end;
  let postcode: Found | null = null;
  let hasTown = false;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const gap = matchAt(GAP, text, end);
    const at = end + gap;
    if (gap === 0 || at >= text.length) break;
    const unit = matchAt(patterns().unit, folded, at);
    const code: Found | null = unit || postcode ? null : postcodeAt(reading, at);
    const isApart = COMMA.test(text.slice(end, at)) || postcode !== null;
    const town: number = unit || code || hasTown || !isApart ? 0 : townAt(reading, at, postcode !== null);
    const taken = unit || (code ? code.end - code.start : 0) || town;
    if (taken === 0) break;
    postcode ??= code;
    hasTown ||= town > 0;
    end = at + taken;
  }
  return { end, postcode };
}

const withTail = (reading: Reading, street: Span): Found[] => {
  const { text } = reading;
  const { start } = street;
  const { end, postcode } = tailOf(reading, street);
  const trimmed = start + text.slice(start, end).replace(/[\s,.]+$/, '').length;
  const value = text.slice(start, trimmed).replace(/\s+/g, ' ');
  return [{ slot: 'address', value, start, end: trimmed }, ...(postcode ? [postcode] : [])];
};

/**
 * Street addresses with a house number, each with its flat, town and postcode; the postcode is a fact of its own as well.
 * Where the number stands behind, or the kind of street is a word like any other ("park"), the name must be written large.
 */
export function readAddresses(reading: Reading): Found[] {
  const { folded, text } = reading;
  if (!/\d/.test(folded)) return [];
  let own: Found[] = [];
  for (const read of ownForms())
    own = [...own, ...read(reading).filter((one) => !own.some((other) => overlaps(one, other)))];
  const streets = allMatches(patterns().street, folded, 20).filter((match) => {
    const { unit = '' } = match.groups ?? {};
    const words = text.slice(match.index + unit.length, match.index + match[0].length);
    const { plain, rather } = match.groups ?? {};
    if (plain === undefined && rather === undefined) return true;
    return isWrittenAsName(words) || (rather === undefined && !hasLittleWords(match[0]));
  });
  const behind = allMatches(patterns().numberBehind, folded, 20).flatMap((match) => {
    const words = text.slice(match.index, match.index + match[0].length);
    const skipped = /^(?:\P{Lu}\S* )*/u.exec(words)?.[0].length ?? 0;
    return isCapital(words, skipped) ? [{ index: match.index + skipped, 0: words.slice(skipped) }] : [];
  });
  let found = own;
  for (const match of [...streets, ...behind]) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!found.some((one) => overlaps(one, span))) found = [...found, ...withTail(reading, span)];
  }
  return found;
}

/** "Hauptstraße 12": the order of words that only one language writes, addresses and postcodes. */
const ownForms = byLexicon((vocabularies) => vocabularies.flatMap(({ readAddresses: read }) => read ?? []));

/** An answer to "which address?" that begins with a house number or a name, whatever kind of street it has. */
export function addressAnswered(reading: Reading, from: number): Found[] {
  const { text } = reading;
  const line = /^[^\n.!?]{6,90}/.exec(text.slice(from))?.[0] ?? '';
  if (!/\d/.test(line) || !/^(?:\d{1,5}[a-z]?(?:[-/]\d+)?,? \p{L}{2}|\p{Lu}[^\d]{3,40}\d)/iu.test(line))
    return [];
  const postcode = readPostcodes(reading, true).find(
    ({ start }) => start >= from && start < from + line.length,
  );
  const end = from + line.replace(/[\s,;]+$/, '').length;
  return [
    { slot: 'address', value: text.slice(from, end), start: from, end },
    ...(postcode ? [postcode] : []),
  ];
}
