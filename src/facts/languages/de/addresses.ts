import { detectLanguage } from '../../language';
import { allMatches } from '../../text';
import { countryOf } from '../../read/reading';
import type { Found, Reading } from '../../read/reading';

const KINDS =
  'straße strasse str\\.? gasse weg platz allee ring damm ufer steig stieg chaussee gürtel hof kai markt zeile promenade graben berg feld grund höhe wiese park winkel twiete kamp anger rain lände hang garten tor brücke brunnen wall siedlung bogen pfad';
/** Behind a name ("Linzer Straße") or within one ("Tannenweg"). */
const KIND = KINDS.split(' ')
  .map(
    (kind) =>
      `${kind === 'höhe' ? '(?<!Rahmen|Sitz|Raum|Bau|Steh|Körper|Gesamt|Arbeits)' : ''}[${kind.charAt(0).toUpperCase()}${kind.charAt(0)}]${kind.slice(1)}`,
  )
  .join('|');
const WORD = String.raw`(?!(?:Bräuchte|Brauche|Rahmenhöhe|Sitzhöhe|Bauhöhe|Höhe|Raumhöhe|Adresse|Anschrift|Lieferadresse|Rechnungsadresse|Wohnadresse|Bestellung|Auftrag|Frau|Herr|Familie|Firma|Filiale|Neue Adresse)(?![\p{L}]))[\p{Lu}][\p{L}.'’-]*`;
/** "Mühlgasse", "Linzer Straße", "Bahnhofstr.", "Unter den Linden", "Zum Alten Speicher", "Rue de Lausanne", "Via Cantonale". */
const STREET = String.raw`(?:(?:${WORD} ){0,3}(?:[\p{Lu}][\p{L}-]*)?(?:${KIND})|(?:Am|An|Auf|Im|In|Zum|Zur|Unter|Hinter|Vor|Bei|Beim|Obere|Untere|Alte|Neue)(?: (?:dem|den|der|die|das))?(?: ${WORD}){1,3}|(?:Rue|Chemin|Avenue|Route|Place|Via|Viale|Piazza|Contrada)(?: (?:de|du|des|la|le|della|dei))*(?: ${WORD}){1,3}|(?:Haupt|Bahnhof|Schul|Dorf|Kirch)[\p{L}]*)`;
const NUMBER = String.raw`\d{1,4} ?(?:[a-hA-H](?![\p{L}]))?(?: ?[/–-] ?\d{1,4}[a-z]?){0,3}`;
const EXTRA = String.raw`(?:,? (?:Top|Tür|Stiege|Stg\.?|Wohnung|Whg\.?|App?\.?|\d{1,2}\. (?:OG|Stock|Etage)) ?\d{0,3})?`;
const TOWN = String.raw`\p{Lu}[\p{L}.-]+(?:[ /-](?:an|am|im|bei|ob|der|\p{Lu}\p{L}*\.?)){0,4}`;
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\d])(${STREET} ${NUMBER}${EXTRA})(?![\p{L}\d€]|[.,]\d| ?(?:€|EUR|Uhr|Euro|Tage|Stück))`,
  'gu',
);
const CITY = new RegExp(
  String.raw`(?<![\p{L}\d#.,/-])(?:[DA]-|CH-)?(\d{4,5})(?= ${TOWN})(?! (?:Uhr|Euro|EUR|Stück|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Mal|Tage|Bestellung|Ich|Und|Die|Der|Das))`,
  'gu',
);
const LABELLED =
  /(?<![a-z])(?:plz|postleitzahl)(?: (?:ist|lautet|war))?[\s:=.]{0,3}(?:(?:d|a|ch)-)?(\d{4,5})(?!\d)/g;

/** Five digits in Germany, four in Austria and Switzerland; of four, the word of a town must follow an address or a comma. */
const fits = (digits: string, before: string, locale: string): boolean => {
  if (digits.length === 5) return !['AT', 'CH', 'LI'].includes(countryOf(locale)) || /[,\n] ?$/.test(before);
  return /(?:^|[,\n]|\d[a-z]?) ?(?:a-|ch-)?$/i.test(before);
};

/** What is written small in a hurry: "gartenstr. 18". */
const SMALL =
  /(?<![a-zß\d])[a-zß-]{3,30}(?:stra(?:ß|ss)e|str\.?|gasse|platz|allee|weg) \d{1,4} ?(?:[a-h](?![a-z]))?(?![a-zß\d])/g;

const streets = ({ text, folded }: Reading): Found[] =>
  [...allMatches(ADDRESS, text, 20), ...allMatches(SMALL, folded, 20)].map((match) => {
    const end = match.index + match[0].trimEnd().length;
    const value = text.slice(match.index, end).replace(/\s+/g, ' ');
    return { slot: 'address', value, start: match.index, end };
  });

const postcodes = (reading: Reading): Found[] => {
  const { text, folded, locale } = reading;
  const beforeTown = allMatches(CITY, text, 20).filter((match) =>
    fits(match[1] ?? '', text.slice(Math.max(0, match.index - 8), match.index), locale),
  );
  return [...allMatches(LABELLED, folded, 20), ...beforeTown].map((match) => {
    const digits = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(digits);
    return { slot: 'postcode', value: digits, start, end: start + digits.length };
  });
};

const COUNTRIES = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);
/** Whether what stands in a message is written as where German is spoken. */
export const isGerman = ({ text, locale }: Reading): boolean =>
  COUNTRIES.has(countryOf(locale)) || detectLanguage(text) === 'de';

/** "Mühlgasse 9, 69117 Heidelberg": the street with its number, and the postcode before the town. */
export function readAddresses(reading: Reading): Found[] {
  if (!/\d/.test(reading.text) || !isGerman(reading)) return [];
  const found = [...streets(reading), ...postcodes(reading)];
  return found.filter(
    (one, index) => !found.slice(0, index).some((other) => one.start < other.end && other.start < one.end),
  );
}
