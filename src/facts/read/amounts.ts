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
};
const NAMES = 'euros?|dollars?|bucks|pounds?|livres? sterling|francs suisses';
const NUMBER = String.raw`\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?`;
const SIGN = String.raw`us\$|ca\$|[€£$]|(?<![a-z])(?:chf|eur|usd|gbp|cad|aud)`;
const AMOUNT = new RegExp(
  String.raw`(?:(${SIGN}) ?(?<![\d.,])(${NUMBER})(?![\d%])|(?<![\d.,a-z#-])(${NUMBER}) ?(us\$|ca\$|[€£$](?!\d)|(?:chf|eur|usd|gbp|cad|aud|${NAMES})(?![a-z])))`,
  'g',
);

const currencyNamed = (word: string): string => {
  if (word.startsWith('euro')) return 'EUR';
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
