import { allMatches } from '../text';
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
const SCALE: Readonly<Record<string, number>> = { mil: 1_000, millon: 1_000_000, millones: 1_000_000 };
const SCALED = String.raw`(?: (mil|millon|millones)(?: de)?(?![a-z]))?`;
const AMOUNT = new RegExp(
  String.raw`(?:(${SIGN}) ?(?<![\d.,])(${NUMBER})(?![\d%])${SCALED}(?: pesos(?![a-z]))?|(?<![\d.,a-z#-])(${NUMBER})${SCALED} ?(us\$|ca\$|[€£$](?!\d)|(?:${CODE}|${NAMES})(?![a-z])))`,
  'g',
);

const currencyNamed = (word: string): string => {
  if (word.startsWith('euro')) return 'EUR';
  if (word.startsWith('peso')) return word.slice(word.indexOf(' ') + 1).startsWith('peso') ? 'PESO' : (PESOS[word.split(' ')[1]?.slice(0, 3) ?? ''] ?? 'PESO');
  if (word.startsWith('pound') || word.startsWith('livre')) return 'GBP';
  return word.startsWith('franc') ? 'CHF' : 'USD';
};

/** A dollar is the country's own where it has one. */
const currencyOf = (sign: string, locale: string): string => {
  const currency = SIGNS[sign] ?? currencyNamed(sign);
  if (currency !== 'USD' || sign.startsWith('us')) return currency;
  return { CA: 'CAD', AU: 'AUD', NZ: 'NZD' }[countryOf(locale)] ?? 'USD';
};

/** "1 299,00" and "1,299.00" → "1299.00": the last mark is the decimal one when one or two digits follow. */
function decimalOf(written: string): string {
  const [, whole = '', , cents = ''] = /^(.*?)(?:([.,])(\d{1,2}))?$/.exec(written) ?? [];
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return `${digits || '0'}.${cents.padEnd(2, '0')}`;
}

/** Amounts of money with their currency: "12,50 €", "1 299,00 EUR", "$1,299.00". Value "1299.00 EUR". */
export function readAmounts({ folded, locale }: Reading): Found[] {
  if (!/\d/.test(folded)) return [];
  return allMatches(AMOUNT, folded).map((match) => {
    const number = match[2] ?? match[3] ?? '';
    const sign = match[1] ?? match[4] ?? '';
    const value = `${decimalOf(number)} ${currencyOf(sign, locale)}`;
    return { slot: 'amount', value, start: match.index, end: match.index + match[0].length };
  });
}
