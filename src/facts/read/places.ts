import { allMatches, fold } from '../text';
import { anyOf, byLexicon } from '../lexicon';
import type { Found, Reading } from './reading';

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

/** "In Blau": a language that writes nouns large writes colours like places. */
const colours = byLexicon(
  (vocabularies) => new RegExp(`^${anyOf(vocabularies, ({ goods }) => goods.colours)}$`),
);
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
    const first = fold(value.split(/[ ,]/)[0] ?? '');
    if (notPlaces().has(first) || colours().test(first)) return [];
    const start = end - written.length;
    const slot = DIRECTIONS[preposition.toLowerCase()] ?? ('other:place' as const);
    const before = fold(text.slice(Math.max(0, match.index - NEAR), match.index));
    if (slot === 'other:origin' && FROM_SOMEBODY.test(before.trimEnd())) return [];
    return [{ slot, value, start, end: start + value.length }];
  });
}
