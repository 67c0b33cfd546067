import { byLexicon } from '../lexicon';
import { allMatches, overlaps } from '../text';
import { countryOf } from './reading';
import type { Found, Reading } from './reading';

const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  us$: 'USD',
  ca$: 'CAD',
  chf: 'CHF',
  eur: 'EUR',
  usd: 'USD',
  gbp: 'GBP',
  cad: 'CAD',
  aud: 'AUD',
  mxn: 'MXN',
  cop: 'COP',
  ars: 'ARS',
  clp: 'CLP',
  uyu: 'UYU',
};
const NAMES =
  'euros?|dollars?|dolares|bucks|pounds?|livres? sterling|francs suisses|pesos?(?: (?:mexicanos|argentinos|colombianos))?';
const NUMBER = String.raw`\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?`;
const CODE = 'chf|eur|usd|gbp|cad|aud|mxn|cop|ars|clp|uyu';
const SIGN = String.raw`us\$|ca\$|[€£$]|(?<![a-z])(?:${CODE})`;
/** "45 mil pesos", "2 millones de pesos". */
const SCALES: Readonly<Record<string, number>> = { mil: 1_000, millon: 1_000_000, millones: 1_000_000 };
const scale = (name: string): string =>
  String.raw`(?: (?<${name}>${Object.keys(SCALES).join('|')})(?: de)?(?![a-z]))?`;
const AMOUNT = new RegExp(
  String.raw`(?:(?<sign>${SIGN}) ?(?<![\d.,])(?<after>${NUMBER})(?![\d%])${scale('times1')}(?: pesos(?![a-z]))?|(?<![\d.,a-z#-])(?<before>${NUMBER})${scale('times2')} ?(?<name>us\$|ca\$|[€£$](?!\d)|(?:${CODE}|${NAMES})(?![a-z])))`,
  'g',
);

const currencyNamed = (word: string): string => {
  if (word.startsWith('euro')) return 'EUR';
  if (word.startsWith('peso')) return 'peso';
  if (word.startsWith('pound') || word.startsWith('livre')) return 'GBP';
  return word.startsWith('franc') ? 'CHF' : 'USD';
};

const DOLLARS: Readonly<Record<string, string>> = { CA: 'CAD', AU: 'AUD', NZ: 'NZD' };
const PESOS: Readonly<Record<string, string>> = { MX: 'MXN', CO: 'COP', AR: 'ARS', CL: 'CLP', UY: 'UYU' };

/** A dollar is the country's own where it has one; the same sign stands for pesos where those are paid with. */
const currencyOf = (sign: string, locale: string): string => {
  const country = countryOf(locale);
  const currency = SIGNS[sign] ?? currencyNamed(sign);
  if (currency === 'peso') return (/ ([a-z])/.test(sign) ? pesoOf(sign) : PESOS[country]) ?? 'MXN';
  if (sign === '$' && PESOS[country]) return PESOS[country];
  if (currency !== 'USD' || sign.startsWith('us')) return currency;
  return DOLLARS[country] ?? 'USD';
};

/** "Pesos colombianos". */
const pesoOf = (name: string): string | undefined =>
  name.endsWith('colombianos') ? 'COP' : name.endsWith('argentinos') ? 'ARS' : 'MXN';

/** "1 299,00" and "1,299.00" → "1299.00": the last mark is the decimal one when one or two digits follow. */
function decimalOf(written: string): string {
  const [, whole = '', , cents = ''] = /^(.*?)(?:([.,])(\d{1,2}))?$/.exec(written) ?? [];
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return `${digits || '0'}.${cents.padEnd(2, '0')}`;
}

/** Amounts of money with their currency: "12,50 €", "1 299,00 EUR", "$1,299.00". Value "1299.00 EUR". */
export function readAmounts(reading: Reading): Found[] {
  const { folded, locale } = reading;
  const own = ownForms().flatMap((read) => read(reading));
  if (!/\d/.test(folded)) return own;
  const shared = allMatches(AMOUNT, folded).map((match) => {
    const { sign, after, before, name, times1, times2 } = match.groups ?? {};
    const decimal = decimalOf(after ?? before ?? '');
    const times = SCALES[times1 ?? times2 ?? ''];
    const value = `${times ? (Number(decimal) * times).toFixed(2) : decimal} ${currencyOf(sign ?? name ?? '', locale)}`;
    return { slot: 'amount' as const, value, start: match.index, end: match.index + match[0].length };
  });
  return [...own, ...shared.filter((one) => !own.some((other) => overlaps(one, other)))];
}

/** Forms that only one language writes: "Fr. 129.90". */
const ownForms = byLexicon((vocabularies) => vocabularies.flatMap(({ readAmounts: read }) => read ?? []));
