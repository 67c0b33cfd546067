import { allMatches, fold, overlaps } from '../text';
import { byLexicon } from '../lexicon';
import type { Found, Reading } from './reading';

const STREET = String.raw`street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|ct|square|place|terrace|close|crescent|parkway|highway`;
const STREET_FIRST = String.raw`rue|avenue|av|boulevard|bd|place|allee|chemin|impasse|route|quai|cours|passage|square|faubourg`;
const REST = String.raw`(?:,? ?\n? ?(?:(?:apt|apartment|unit|suite|floor|appt|bat|batiment|etage|#) ?[a-z0-9-]{1,6}))?(?:,? ?\n? ?[a-z' -]{2,40}?,? [a-z]{2},? \d{5}|,? ?\n? ?\d{5} [a-z'-]{2,24}(?: [a-z'-]{1,24}){0,2}?(?=[,.\n]|$| (?:au|a|instead|et|and|ou|or|svp|please|merci|plutot) )|,? ?\n? ?[a-z' -]{2,30},? (?:\d{4,5}|[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}))?`;
const ADDRESS = new RegExp(
  String.raw`(?<![a-z0-9])(?:\d{1,5}(?: ?(?:bis|ter|[a-d]))?,? (?:(?:${STREET_FIRST})\.? (?:de |du |des |de la |d'|l')?[a-z][a-z0-9' -]{1,40}?(?=[,.\n]|$| \d{5})|(?:[a-z0-9'.-]{1,20} ){1,4}(?:${STREET})\b\.?)${REST})`,
  'g',
);

/** Street addresses with a house number, in the English and the French order. */
export function readAddresses(reading: Reading): Found[] {
  const { folded, text } = reading;
  if (!/\d/.test(folded)) return [];
  const own = ownForms().flatMap((read) => read(reading));
  const shared = allMatches(ADDRESS, folded, 20).map((match) => {
    const start = match.index;
    const end = start + match[0].replace(/[\s,.]+$/, '').length;
    return { slot: 'address' as const, value: text.slice(start, end).replace(/\s+/g, ' '), start, end };
  });
  return [...own, ...shared.filter((one) => !own.some((other) => overlaps(one, other)))];
}

/** "Hauptstraße 12": the order of words that only one language writes, addresses and postcodes. */
const ownForms = byLexicon((vocabularies) => vocabularies.flatMap(({ readAddresses: read }) => read ?? []));

const UK = String.raw`[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}`;
const CANADA = String.raw`[a-z]\d[a-z] ?\d[a-z]\d`;
const POSTCODE = new RegExp(
  String.raw`(?<![a-z0-9-])(?:(?:(?:code postal|post(?:al)? ?code|zip(?: ?code)?)[^a-z0-9]{0,3}(?:is |est |: ?|=)?(${UK}|${CANADA}|\d{4,6}(?:-\d{4})?))|(\d{5})(?= [a-z][a-z' -]{2,30}(?:[,.\n]|$))|(?<=[a-z] \()(\d{5})(?=\)))`,
  'g',
);

/** Postcodes that are named, or that stand before their town. */
export function readPostcodes({ folded, text }: Reading): Found[] {
  return allMatches(POSTCODE, folded, 20).flatMap((match) => {
    const written = match[1] ?? match[2] ?? match[3] ?? '';
    if (match[2] !== undefined && !/^\p{Lu}/u.test(text.slice(match.index + 6, match.index + 7))) return [];
    const start = match.index + match[0].lastIndexOf(written);
    return [{ slot: 'postcode' as const, value: written.toUpperCase(), start, end: start + written.length }];
  });
}

const CAPITAL = String.raw`\p{Lu}[\p{L}'’-]*`;
const PREPOSITION =
  'in|at|near|around|to|from|towards|leaving|leave|departing|visiting|toward|à|vers|depuis|près de|en';
/** The same words at the beginning of a sentence. */
const INITIAL = PREPOSITION.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase());
const PLACE = new RegExp(
  String.raw`(?<![\p{L}\d'])(${PREPOSITION}|${INITIAL})\s+(?:the |la |le |l'|les )?(${CAPITAL}(?:(?: (?:of|de|du|des|la|le|and|&))? ${CAPITAL}){0,4}(?:, ${CAPITAL})?)`,
  'gu',
);
const DIRECTIONS: Readonly<Record<string, 'other:destination' | 'other:origin'>> = {
  to: 'other:destination',
  towards: 'other:destination',
  toward: 'other:destination',
  vers: 'other:destination',
  from: 'other:origin',
  leaving: 'other:origin',
  leave: 'other:origin',
  departing: 'other:origin',
  depuis: 'other:origin',
};

const notPlaces = byLexicon(
  (vocabularies) =>
    new Set(
      vocabularies.flatMap(({ time, stopWords, says }) => [
        ...[...time.months, ...time.weekdays].flatMap((names) => names.split('|')),
        ...stopWords.split(' '),
        ...says.notPlaces.split(' '),
      ]),
    ),
);

/** "A charge from ATELIER NORD", "bought from Harlow": who it came from, not where. */
const FROM_SOMEBODY =
  /(?:charge|payment|debit|refund|e-?mail|message|letter|order(?:ed)?|bought|purchased?|prelevement|paiement|debit|remboursement|courriel|commandee?|achetee?)(?: [^?!\n]{0,40})?$/;
const NEAR = 60;

/** Towns, stations and other places after "in", "to", "from": written with a capital letter. */
export function readPlaces({ text }: Reading): Found[] {
  return allMatches(PLACE, text, 50).flatMap((match) => {
    const [, preposition = '', written = ''] = match;
    const end = match.index + match[0].length;
    // "London E8": the letter belongs to the number.
    const whole = /\d/.test(text.charAt(end)) ? written.replace(/ \p{Lu}{1,2}$/u, '') : written;
    const value = whole.replace(/[.'’-]+$/, '');
    if (notPlaces().has(fold(value.split(' ')[0] ?? ''))) return [];
    const start = end - written.length;
    const slot = DIRECTIONS[preposition.toLowerCase()] ?? ('other:place' as const);
    const before = fold(text.slice(Math.max(0, match.index - NEAR), match.index));
    if (slot === 'other:origin' && FROM_SOMEBODY.test(before.trimEnd())) return [];
    return [{ slot, value, start, end: start + value.length }];
  });
}
