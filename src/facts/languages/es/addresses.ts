import { allMatches, overlaps } from '../../text';
import type { Found, Reading } from '../../read/reading';

const STREET = String.raw`(?:calle|rua|carrer|avinguda|avenida|carretera|glorieta|travesia|callejon|gran via|pasaje|privada|prolongacion|calzada|transversal|autopista|(?:c/|cl|cll|avda|avd|av|pza|plza|ctra|urb|priv|prol|calz|cra|kra|transv|diag)\.?)`;
/** What is also another word, and counts only with a capital letter: "va en camino 3 días". */
const CAPITAL_STREET = String.raw`(?:plaza|paseo|camino|ronda|rambla|carrera|diagonal|boulevard|bulevar|circuito|cerrada|andador|retorno|ruta|poligono|urbanizacion|(?:pso|pl|cno|blvd|cda|cr|kr|tv|dg|pje)\.?)`;
const NUMBER = String.raw`(?:\d{1,3} ?[a-h]{0,2}(?: bis)?(?: (?:sur|norte|este|oeste))? ?(?:#|no\.|nro\.?|n[º°]) ?\d{1,3}|(?:(?:numero|num|nro|no|n\.?[º°o]|n|#)\.? ?)?#? ?\d{1,5})(?: ?(?:bis|[a-h](?![a-z])))?(?: ?(?:sur|norte|este|oeste)(?![a-z]))?(?: ?- ?(?:\d{1,4}|[a-z])(?![a-z0-9]))?`;
/** "Mayor", "de la Constitución,", "Gral. Paz". */
const WORDS = String.raw`(?:(?:[a-z]{1,4}\.|[a-z0-9']{1,20}) ){0,6}?(?:(?:[a-z]{1,5}\.|[a-z0-9']{1,20}),? )?`;
/** Where in the house: floor, door, flat, block. */
const INSIDE = String.raw`(?:,? ?(?:(?:piso|planta|pta|puerta|esc|escalera|bloque|blq|portal|torre|interior|int|apto|apartamento|apt|departamento|depto|dpto|dto|oficina|of|ofic|local|casa|lote|edificio|ed|pb|bajo|bajos|atico|entresuelo|timbre|etapa|manzana)(?![a-z])\.? ?#?(?: ?[a-z0-9]{1,4}(?![a-z0-9]))?|\d{1,2}\.?(?:º|ª|°|o(?![a-z])|a(?![a-z]))(?:,? ?(?:[a-z](?![a-z])|izq(?:uierda|da)?|der(?:echa|cha)?|dcha|\d{1,2}\.?[ºª°]))?|"[a-z0-9]"|(?:izq|dcha|der)\.?(?![a-z])))*`;
const NAMED = new RegExp(
  String.raw`(?<![a-z0-9])(?:${STREET}|(?<capital>${CAPITAL_STREET}))(?<![a-z](?=[a-z])) ?${WORDS}(?:${NUMBER}|s/n)(?![\d/])${INSIDE}`,
  'g',
);
/** Behind the number: quarter and town, up to the postcode, which is read on its own. */
const TOWN =
  /(?:,? (?:[Cc]ol(?:onia)?\.?|[Bb]arrio|[Ff]racc(?:ionamiento)?\.?) (?:\p{Lu}[\p{L}]+|del?|la|los|las)(?: (?:\p{Lu}[\p{L}]+|del?|la|los|las)){0,3})?(?:, \p{Lu}\p{L}+(?: (?:del?|la|los|las|\p{Lu}\p{L}+)){0,3}(?=[,.\n]|$))?/uy;
/** "San Martín 2290, Mendoza": a street without its kind, with a place or a floor behind the number. */
const BARE =
  /(?<![\p{L}\d])\p{Lu}[\p{L}.]+(?: (?:de |del |la |los |las )*\p{Lu}[\p{L}.]+){0,3} \d{2,5}(?:,? ?(?:[Pp]iso|pb|PB|[Dd]p?to|[Dd]epto|[Tt]imbre)\.? ?["\p{L}\d]{0,4}|[,]? ?\d{1,2} ?[°º](?: ?\p{Lu}(?!\p{L}))?|, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?=[,.\n]|$))(?![\d/])/gu;

/** "4410 Lakeshore Blvd" has its number before it, as in English. */
const isNamedFirst = (text: string, at: number): boolean =>
  /\p{Lu}/u.test(text.charAt(at)) && !/\d[\p{L} .'-]{1,24} $/u.test(text.slice(Math.max(0, at - 30), at));

const withTown = (text: string, end: number): number => {
  TOWN.lastIndex = end;
  return end + (TOWN.exec(text)?.[0].length ?? 0);
};

const toFound = (text: string, start: number, end: number): Found => {
  const words = text.slice(start, end).replace(/[\s,.-]+$/, '');
  return { slot: 'address', value: words.replace(/\s+/g, ' '), start, end: start + words.length };
};

/** Streets with their number behind the name: "Calle Mayor 12, 3º B", "Cra. 7 # 12-34", "Av. Juárez 100, Col. Centro". */
export function readSpanishAddresses({ folded, text }: Reading): Found[] {
  if (!/\d|s\/n/.test(folded)) return [];
  const named = allMatches(NAMED, folded, 20)
    .filter(({ index, groups }) => groups?.['capital'] === undefined || isNamedFirst(text, index))
    .map(({ index, 0: written }) => toFound(text, index, withTown(text, index + written.length)));
  const bare = allMatches(BARE, text, 20).map(({ index, 0: written }) =>
    toFound(text, index, index + written.length),
  );
  return [...named, ...bare.filter((one) => !named.some((other) => overlaps(one, other)))];
}
