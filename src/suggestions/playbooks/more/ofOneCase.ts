import { fold } from '../../../facts';

/** What names one person, place or thing, in any of our languages. */
const NAMING: readonly RegExp[] = [
  // an e-mail address
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,
  // a phone number
  /(?<![\p{L}\d])(?:\+|00)?\d(?:[ ().\-/]{0,2}\d){6,14}(?!\d)/gu,
  // "12 Palmerston Road", "12 bis, rue du Lac", "Neubaugasse 25", "Calle Santa Cruz 4"
  /\d+[a-z]?,? (?:\p{Lu}\p{L}+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Place|Square|Drive|Close|Terrace)(?!\p{L})/gu,
  /\d+(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|allée|quai|impasse|cours) [\p{L}’' -]{2,40}/giu,
  /\p{Lu}\p{L}*-?(?:straße|strasse|str\.|weg|gasse|platz|allee|ufer|damm) \d+/giu,
  /(?:calle|avenida|avda\.?|plaza|paseo|camino) [\p{L} .]{2,40},? (?:n\.º )?\d+/giu,
  // a postcode with its town, or a British one
  /(?<!\d)\d{4,5} \p{Lu}\p{L}{2,}/gu,
  /(?<!\p{L})[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\p{L})/gu,
  // "your Oslo lamp", "votre lampe Oslo", "Ihre Lampe Oslo", "su lámpara Oslo": the name alone
  /(?<=(?<!\p{L})your )\p{Lu}\p{Ll}{2,}/gu,
  /(?<=(?<!\p{L})(?:votre|vos|ton|ta|tes|su|sus|tu|tus) (?:\p{Ll}+ ){1,2})\p{Lu}\p{Ll}{2,}/gu,
  /(?<=(?<!\p{L})(?:Ihre?[nmrs]?|[Dd]eine?[nmrs]?) \p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}{2,}/gu,
];

const DAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|' +
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo';
/** "Monday to Friday" is of every week. */
const EVERY_WEEK = new RegExp(
  `(?:${DAYS})s? ?(?:to|until|through|-|–|bis|au|a|y|and|et|und) ?(?:el )?(?:${DAYS})s?`,
  'g',
);
const DAY = new RegExp(`(?<![a-z])(?:${DAYS})(?![a-z])`, 'g');

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
const plain = (text: string): string => fold(text).replace(NO_LETTERS, '');

/** Whether a text names somebody, a place, a thing or a day of which `known`, all that is known of this case, has no word. */
export function namesOthers(text: string, known: string): boolean {
  const theirs = plain(known);
  const days = fold(text).replace(EVERY_WEEK, ' ').match(DAY) ?? [];
  const named = NAMING.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found));
  return [...named, ...days].some((each) => !theirs.includes(plain(each)));
}
