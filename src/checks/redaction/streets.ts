import { overlaps } from '../../facts';
import type { Finder, Personal } from './kinds';

/** A word of a street's name, with particles: "de la Paix", "Anker Heegaards". */
const WORD = String.raw`\p{Lu}[\p{L}\d.'’-]*`;
const PARTICLE =
  "d[eauio]s?|del|della|delle|di|la|le|les|los|las|l'|am|an|der|dem|den|zum|zur|im|van|von|ter|ten|do|of|the|y|et|und";
const NAME = String.raw`(?:(?:${PARTICLE}) ){0,3}${WORD}(?: (?:${PARTICLE}|${WORD})){0,5}`;
const HOUSE = String.raw`\d{1,5}(?: ?[a-zA-Z]|[-/]\d{1,4}[a-z]?| ?(?:bis|ter))?(?![\p{L}\d])`;
/** What a way is called, before its name or after it, or as its ending. */
const KIND = String.raw`(?:street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|court|ct|boulevard|blvd|bd|way|square|sq|terrace|close|crescent|grove|parkway|pkwy|highway|hwy|place|pl|alley|mews|row|walk|quay|hill|rise|gardens?|rue|chemin|impasse|all[ée]e|quai|cours|route|passage|sentier|faubourg|calle|c/|avenida|avda|paseo|plaza|camino|carrera|ronda|via|viale|vicolo|piazza|corso|largo|rua|travessa|praceta|estrada|ul|ulica|aleja|al|straße|strasse|str|weg|platz|gasse|ring|damm|ufer|chaussee|utca|u|út|tér|katu|tie|kuja|polku|gatan?|vägen|väg|vej|gade|allé|laan|straat|plein|dreef|steenweg|cesta|ulice|n[áa]m[ěe]st[íi])`;
const ENDING = String.raw`\p{Lu}[\p{L}-]*(?:stra[sß]s?e|str\.|weg|platz|gasse|allee|ring|damm|ufer|straat|laan|plein|weg|dreef|gatan|gata|v[äa]gen|vej|veien|gade|gt|gaten|katu|tie|kuja|utca|ová|ská|ého)`;
const UNIT = String.raw`(?:apt|apartment|appt|appartement|unit|suite|ste|flat|floor|wohnung|whg|etage|[ée]tage|b[âa]t(?:iment)?|esc(?:alier)?|piso|puerta|p\.? ?o\.? ?box|box|bp|cs|postfach|apartado|casella postale|psc|lot)\.? ?#?(?:\d[\dA-Z-]{0,5}|[A-Z](?![\p{L}\d])|[A-Z]\d[\dA-Z-]{0,4})`;

/** Before a name that somebody wrote small: "12 rue des lilas". */
const ROMANCE =
  'rue|avenue|boulevard|chemin|impasse|all[ée]e|quai|calle|avenida|paseo|plaza|camino|via|viale';

const before = String.raw`(?<![\p{L}\d])`;

/** Sure by their words. With the `i` flag a large letter is any: so these say where a name begins by the house number. */
const CERTAIN: readonly RegExp[] = [
  new RegExp(
    String.raw`${before}${HOUSE},? (?:${HOUSE} )?(?:${NAME} )?(?:${bothCases(KIND)})\.?(?: ${NAME})?(?: ${HOUSE})?(?![\p{L}])`,
    'gu',
  ),
  new RegExp(String.raw`${before}(?:${HOUSE} )?(?:${bothCases(KIND)})\.? ${NAME},? ${HOUSE}`, 'gu'),
  new RegExp(String.raw`${before}(?:${HOUSE} )?(?:${NAME} )?(?:${bothCases(KIND)})\.? ${HOUSE}`, 'gu'),
  new RegExp(String.raw`${before}(?:${HOUSE} )?${ENDING},? ${HOUSE}`, 'gu'),
  new RegExp(String.raw`${before}${HOUSE} ${ENDING}`, 'gu'),
  new RegExp(
    String.raw`${before}${HOUSE},? (?:${ROMANCE}) (?:(?:${PARTICLE}) ?){1,3}\p{Ll}{3,}(?![\p{L}])`,
    'gu',
  ),
  new RegExp(String.raw`${before}\p{Ll}{3,}(?:stra(?:ß|ss)e|str\.|gasse|allee) ${HOUSE}`, 'gu'),
  new RegExp(`${before}(?:${bothCases(UNIT)})(?![\\p{L}\\d])`, 'gu'),
];

/** A number beside a name: a street only where it is spoken of as one. */
const LIKELY: readonly RegExp[] = [
  new RegExp(String.raw`${before}(?:${HOUSE} )?${NAME} ${HOUSE}`, 'gu'),
  new RegExp(String.raw`${before}${HOUSE} ${NAME}`, 'gu'),
];
const SPOKEN_OF =
  /(?:address|adresse|direcci[oó]n|anschrift|live|lives|living|moved?|moving|located|location|habite|r[ée]side|domicili|wohn|vivo|vive|ship|deliver|livr|liefer|env[ií]|entreg|drops? (?:you|me|us) off|bus|stop|house|home|office|based|meet|found|find us|visit|station|corner|directions|street|where)\b/i;

/** A month or a year is no house. */
const IS_DAY =
  /(?:^|\s)(?:19|20)\d\d$|^(?:\d+ )?(?:jan|feb|f[ée]v|m[aä]r|apr|avr|abr|mai|may|jun|jui|jul|aug|ao[uû]|ago|sep|oct|okt|nov|dec|d[eé]c|dez|dic|ene|mon|tue|wed|thu|fri|sat|sun)[a-zé]*(?: \d+)?$/i;

/** "00 EUR" of "178.00 EUR" is no street. */
const IS_SUM = /^\d+ (?:EUR|USD|GBP|CHF|CAD|AUD|Euros?|Dollars?|Pounds?)(?!\p{L})/u;

const isDayOrSum = (text: string, start: number, end: number): boolean =>
  IS_DAY.test(text.slice(start, end)) || IS_SUM.test(text.slice(start, end));

/** The form of a postcode, at the start or the end of a line. */
const POSTAL =
  /(?:^|[\s,])(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?(?=$|[\s,])|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-CEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d\b|\b\d{3} ?\d{2}\b|\b\d{2}-\d{3}\b/u;

/** Letters of a word of a pattern, small, with a large first, or all large. */
function bothCases(source: string): string {
  return source.replace(
    /(?<=(?:\(\?:|\||\())(\p{L})(\p{L}*)/gu,
    (_word, first: string, rest: string) =>
      `[${first}${first.toUpperCase()}]${Array.from(rest, eitherCase).join('')}`,
  );
}

function eitherCase(letter: string): string {
  const large = letter.toUpperCase();
  return large === letter ? letter : `[${letter}${large}]`;
}

const spans = (text: string, patterns: readonly RegExp[]): Personal[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'address' as const,
    })),
  );

/** Lines of a text with where they begin. */
function linesOf(text: string): { words: string; start: number }[] {
  let start = 0;
  return text.split('\n').map((words) => {
    const line = { words, start };
    start += words.length + 1;
    return line;
  });
}

/** Below a line with a street stand those of its town and country: short, and of nothing but names and numbers. */
const IS_TOWN =
  /^[\s>]*(?:[\p{Lu}\d][\p{L}\d.,'’()-]*[\s,]*|(?:and|of|the|de|la|le|les|del|di|am|an|der)\s+){1,7}$/u;

function withTowns(text: string, streets: readonly Personal[]): Personal[] {
  const lines = linesOf(text);
  return lines.flatMap(({ words, start }, index) => {
    const isStreet = streets.some((street) => overlaps(street, { start, end: start + words.length }));
    if (!isStreet) return [];
    const below = lines.slice(index + 1, index + 5);
    const end = below.findIndex((line) => line.words.trim() !== '' && !IS_TOWN.test(line.words));
    return below
      .slice(0, end < 0 ? below.length : end)
      .filter((line) => line.words.trim() !== '')
      .map((line) => {
        const lead = /^[\s>]*/.exec(line.words)?.[0].length ?? 0;
        return {
          start: line.start + lead,
          end: line.start + line.words.trimEnd().length,
          kind: 'address' as const,
        };
      });
  });
}

/** What follows a street in its line: ", 69003 Lyon", ", Cyprus (Greek)". */
function withTail(text: string, street: Personal): Personal {
  const rest = text.slice(street.end, street.end + 120).split('\n')[0] ?? '';
  const tail = /^(?:[, ]+(?:[\p{Lu}\d][\p{L}\d.'’()/-]*))+/u.exec(rest)?.[0] ?? '';
  return POSTAL.test(tail) || tail.startsWith(',')
    ? { ...street, end: street.end + tail.trimEnd().length }
    : street;
}

/** Streets with their numbers, units and boxes, and the towns that stand with them. */
export const findStreets: Finder = (text) => {
  const certain = spans(text, CERTAIN);
  const isSpokenOf = certain.length > 0 || SPOKEN_OF.test(text);
  const likely = isSpokenOf
    ? spans(text, LIKELY).filter(({ start, end }) => !isDayOrSum(text, start, end))
    : [];
  const streets = [...certain, ...likely].map((street) => withTail(text, street));
  return joined([...streets, ...withTowns(text, streets)]);
};

/** Overlapping stretches as one. */
function joined(all: readonly Personal[]): Personal[] {
  const result: Personal[] = [];
  for (const one of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && one.start <= last.end) last.end = Math.max(last.end, one.end);
    else result.push({ ...one });
  }
  return result;
}
