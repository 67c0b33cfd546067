import { allMatches, overlaps } from '../../text';
import { countryOf } from '../../read/reading';
import { postcodeAt } from '../../read/postcodes';
import type { Found, Reading } from '../../read/reading';

const KIND = String.raw`(?:rue|avenue|av\.?|ave\.?|boulevard|boul\.?|bd\.?|bld|blvd|place|pl\.?|allees?|all\.?|chemin|ch\.?|che\.|impasse|imp\.?|route|rte\.?|quai|cours|passage|square|faubourg|fbg|cite|hameau|lotissement|residence|res\.?|montee|ruelle|sentier|villa|venelle|esplanade|voie|traverse|promenade|mail|parvis|rang|cote|chaussee|drève|dreve|rond-point|clos|domaine|galerie|digue|sente|rampe|parc|zone|za|zi)`;
const LINK = String.raw`(?:(?:de la|de l'|des|du|de|d'|la|le|les|l'|aux?|a la|en|sous|sur|et|saint|ste?) ?)*`;
const NUMBER = String.raw`\d{1,4}(?: ?(?:bis|ter|quater)(?![a-z])| ?[a-d](?![a-z']))?(?:[-/]\d{1,4}[a-z]?)?`;
const STOP =
  'alors|mais|et|a|au|aux|c|ce|cest|pas|au lieu|svp|stp|merci|car|pour|je|j|on|il|elle|que|qui|code|cp|tel|porte|batiment|bat|appt|etage|chez|dans|est|avec|digicode|ou|non|pardon|chez|depuis|plutot';
/** Words of the name: small letters will do behind a number and "rue". */
const NAME = String.raw`${LINK}(?!(?:${STOP})(?![a-z'-]))[a-z0-9][a-z'.-]*\d{0,4}(?: (?!(?:${STOP})(?![a-z'-]))(?:${LINK})[a-z][a-z'.-]*){0,3}`;
const UNIT = String.raw`(?:,? ?(?:appartement|appart|appt?\.?|app\.?|bat(?:iment|\.)?|etage|esc(?:alier|\.)?|porte|boite|bte\.?|bureau|local|unite)(?![a-z]) ?(?:n°)?[a-z0-9]{1,4}(?![a-z0-9]))*`;
/** "12 bis, rue du Moulin", also in the middle of a sentence and in small letters. */
const BEFORE = new RegExp(
  String.raw`(?<![a-z0-9]|\d[.,:/-])(?<number>${NUMBER}),? (?<kind>${KIND}) (?<name>${NAME})${UNIT}`,
  'g',
);
/** "Route de Chancy 48", as in Belgium and Switzerland: the name is written large. */
const BEHIND = new RegExp(
  String.raw`(?<![a-z0-9])(?<kind>${KIND}) (?<name>${LINK}[a-z][a-z'.-]*(?: (?:${LINK})[a-z][a-z'.-]*){0,3}),? (?<number>\d{1,4} ?(?:bis|[a-d])?)(?![\d€%]|[.,:/]\d|[a-z])(?! ?(?:euros?|eur|chf|jours?|fois|h(?:eures?)?|km|m|min|ans|mois|semaines?|colis|articles?)(?![a-z]))${UNIT}`,
  'g',
);
const TOWN = /(?:,? ?\n? ?)(?=[\p{L}\d])/uy;
const TOWN_NAME =
  /\p{Lu}[\p{L}'’.-]*(?![\p{L}\d])(?:[ -](?:(?:sur|sous|la|le|les|en|de|du|des|lès|lez|l'|d')[ -]?)?\p{Lu}[\p{L}'’.-]*(?![\p{L}\d])){0,4}/uy;

const isLarge = (text: string): boolean => /\p{Lu}/u.test(text);

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** Postcode and town behind the street, in either order: "1213 Petit-Lancy", "Québec G1R 2R8". */
function tail(reading: Reading, from: number): { end: number; postcode: Found | null } {
  const { text } = reading;
  let end = from;
  let postcode: Found | null = null;
  for (let part = 0; part < 3; part += 1) {
    const at = end + matchAt(TOWN, text, end);
    if (at === end) break;
    const code: Found | null = postcode ? null : postcodeAt(reading, at);
    const isApart = /[,\n]/.test(text.slice(end, at)) || postcode !== null;
    const town: number = code || !isApart ? 0 : matchAt(TOWN_NAME, text, at);
    if (!code && town === 0) break;
    if (town > 0 && postcode === null && !hasPostcodeBehind(reading, at + town)) break;
    postcode ??= code;
    end = code ? code.end : at + town;
  }
  return { end, postcode };
}

const hasPostcodeBehind = (reading: Reading, from: number): boolean =>
  postcodeAt(reading, from + matchAt(TOWN, reading.text, from)) !== null;

const toFound = (reading: Reading, start: number, length: number): Found[] => {
  const { text } = reading;
  const street = start + text.slice(start, start + length).replace(/[\s,.-]+$/, '').length;
  const { end, postcode } = tail(reading, street);
  const value = text.slice(start, end).replace(/\s+/g, ' ');
  return [{ slot: 'address', value, start, end }, ...(postcode ? [postcode] : [])];
};

/** "A 44300 nantes", "1213 Petit-Lancy": the town behind may be written small only behind five digits. */
const BESIDE =
  /(?<![\p{L}\d#.,/-])(?:(?<=(?:^|[^\p{L}])(?:[aà]|au|cp|CP|NPA) )(\d{5})(?= \p{L}{3})|(?<=(?:^|[,.;\n(]) ?)(\d{4})(?= \p{Lu}[\p{Ll}-]{2}\p{L}*(?:[ ,.;)-]|$)))/gu;
const NO_TOWN = /^\d{4} (?:Commande|Euros?|Merci|Bonjour|Francs|Jours|Personne)/;

const townCodes = ({ text, locale }: Reading): Found[] =>
  allMatches(BESIDE, text, 20).flatMap(({ index, 0: value }) => {
    const isShort = value.length === 4;
    const fits = !isShort || ['BE', 'CH', 'LU'].includes(countryOf(locale));
    return fits && !NO_TOWN.test(text.slice(index, index + 14))
      ? [{ slot: 'postcode' as const, value, start: index, end: index + value.length }]
      : [];
  });

/** In other countries a number behind is written with other words, which their own languages know. */
const writesBehind = (locale: string): boolean =>
  /^fr/i.test(locale) || ['BE', 'CH', 'LU'].includes(countryOf(locale));

/** Streets as they are written where French is spoken, with the number before or behind the name. */
export function readAddresses(reading: Reading): Found[] {
  const { folded, text, locale } = reading;
  if (!/\d/.test(folded)) return [];
  const before = allMatches(BEFORE, folded, 20).flatMap(({ index, 0: words }) =>
    toFound(reading, index, words.length),
  );
  const behind = (writesBehind(locale) ? allMatches(BEHIND, folded, 20) : [])
    .filter(({ index, groups }) => {
      const at = index + (groups?.['kind']?.length ?? 0) + 1;
      const isTaken = before.some((one) => one.start <= index && index < one.end);
      return !isTaken && isLarge(text.slice(at, at + (groups?.['name']?.length ?? 0)));
    })
    .flatMap(({ index, 0: words }) => toFound(reading, index, words.length));
  const streets = [...before, ...behind];
  return [...streets, ...townCodes(reading).filter((one) => !streets.some((other) => overlaps(one, other)))];
}
