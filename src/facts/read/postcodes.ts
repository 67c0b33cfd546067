import { anyOf, byLexicon } from '../lexicon';
import { allMatches } from '../text';
import { LIVING } from './living';
import { countryOf } from './reading';
import type { Found, Reading } from './reading';

const UK = String.raw`[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}`;
const CANADA = String.raw`[a-z]\d[a-z] ?\d[a-z]\d`;
const IRELAND = String.raw`[a-z]\d[\dw] ?[a-z\d]{4}`;
const NETHERLANDS = String.raw`\d{4} ?[a-z]{2}`;

/** How each country writes them; those that are not named write five digits, or four. */
const SHAPES: Readonly<Record<string, string>> = {
  GB: UK,
  IE: IRELAND,
  CA: CANADA,
  NL: NETHERLANDS,
  US: String.raw`\d{5}(?:-\d{4})?`,
  AU: String.raw`\d{4}`,
  NZ: String.raw`\d{4}`,
  FR: String.raw`\d{5}`,
  DE: String.raw`\d{5}`,
  ES: String.raw`\d{5}`,
  IT: String.raw`\d{5}`,
  MX: String.raw`\d{5}`,
  AT: String.raw`\d{4}`,
  CH: String.raw`\d{4}`,
  BE: String.raw`\d{4}`,
  PT: String.raw`\d{4}-\d{3}`,
};
const ANY = String.raw`${UK}|${CANADA}|\d{5}(?:-\d{4})?|\d{4}`;

/** A letter beside digits belongs to it; so does a mark of thousands or of a time. */
const bounded = (shape: string, flags: string): RegExp =>
  new RegExp(String.raw`(?<![a-z0-9#-])(?<!\d[.,:/])(?:${shape})(?![a-z0-9-]|[.,:/]\d)`, flags);

const shaped = new Map<string, { here: RegExp; own: RegExp; all: RegExp }>();

/** What is a postcode in a country, at a place, alone or anywhere. */
const shapesOf = (country: string): { here: RegExp; own: RegExp; all: RegExp } => {
  const known = shaped.get(country);
  if (known) return known;
  const own = SHAPES[country] ?? String.raw`\d{4,6}`;
  const made = {
    here: bounded(`${own}|${ANY}`, 'y'),
    own: bounded(own, 'g'),
    all: bounded(`${own}|${ANY}`, 'g'),
  };
  shaped.set(country, made);
  return made;
};

const foundAt = ({ text }: Reading, start: number, written: string): Found => ({
  slot: 'postcode',
  value: text.slice(start, start + written.length).toUpperCase(),
  start,
  end: start + written.length,
});

/** The postcode that begins here, behind a street or a town. */
export function postcodeAt(reading: Reading, at: number): Found | null {
  const { here } = shapesOf(countryOf(reading.locale));
  here.lastIndex = at;
  const match = here.exec(reading.folded);
  return match ? foundAt(reading, at, match[0]) : null;
}

const named = byLexicon(
  (vocabularies) =>
    new RegExp(
      String.raw`(?<![a-z0-9])(?:${anyOf(vocabularies, ({ labels }) =>
        labels.flatMap(([slot, source]) => (slot === 'postcode' ? [source] : [])).join('|'),
      )})[^a-z0-9]{0,3}(?:(?:is|est|ist|es|lautet|:|=) ?)?(${IRELAND}|${UK}|${CANADA}|${NETHERLANDS}|\d{4,6}(?:-\d{4})?)(?![a-z0-9])`,
      'g',
    ),
);

/** Before a town, in brackets behind it, or behind a state: "69003 Lyon", "Lille (59000)", "Dayton, OH 45404". */
const BESIDE =
  /(?<![\p{L}\d-])(?:(\d{5})(?= (?!\p{Lu}{2,}\b)\p{Lu}[\p{L}'’ -]{2,30}(?:[,.\n]|$))|(?<=\p{L} \()(\d{4,5})(?=\))|(?<=, [A-Z]{2,3} )(\d{4,5}(?:-\d{4})?)(?![\p{L}\d]))/gu;

/** "J'habite à Lyon, 69003" */
const BEHIND_HOME = new RegExp(String.raw`${LIVING} [a-z][a-z' -]{2,30},? (\d{5})(?![\d-])`, 'g');

/** Letters and digits in one, with the space between its halves: nothing else is written so in that country. */
const isTelling = (written: string): boolean => /[a-z]/.test(written) && written.includes(' ');

/**
 * Postcodes that are named, that stand beside their town, or whose shape the customer's country uses for nothing else; any
 * that has a shape at all where one `isAsked`.
 */
export function readPostcodes(reading: Reading, isAsked = false): Found[] {
  const { folded, text, locale } = reading;
  if (!/\d/.test(folded)) return [];
  const { own, all } = shapesOf(countryOf(locale));
  const told = [...allMatches(named(), folded, 20), ...allMatches(BEHIND_HOME, folded, 20)];
  const labelled = told.map((match) => {
    const written = match[1] ?? '';
    return foundAt(reading, match.index + match[0].lastIndexOf(written), written);
  });
  const beside = allMatches(BESIDE, text, 20).map((match) => foundAt(reading, match.index, match[0]));
  const shaped = allMatches(isAsked ? all : own, folded, 20)
    .filter((match) => isAsked || isTelling(match[0]))
    .map((match) => foundAt(reading, match.index, match[0]));
  const found: Found[] = [];
  for (const one of [...labelled, ...beside, ...shaped])
    if (!found.some((other) => one.start < other.end && other.start < one.end)) found.push(one);
  return found;
}
