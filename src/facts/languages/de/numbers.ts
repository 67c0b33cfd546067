import type { CountryCode } from 'libphonenumber-js/min';
import { phoneParser } from '../../read/phones';
import { countryOf } from '../../read/reading';
import type { Found, Reading } from '../../read/reading';
import { allMatches } from '../../text';
import { spelled, spelledNames } from './spelling';

const UNITS = spelledNames({
  ein: 1,
  eine: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  fünfzehn: 15,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
});
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** "Zweihundert", "dreitausendfünfhundert", "fünfundzwanzig", "zwanzig". */
const NUMBER = String.raw`(?:(?<thousands>${UNIT})?tausend)?(?:und)?(?:(?<hundreds>${UNIT})?hundert)?(?:und)?(?:(?<ones>${UNIT})und)?(?<rest>${UNIT})?`;
const IN_WORDS = new RegExp(
  String.raw`(?<![a-zß])(?=[a-zß]{2,40} (?:euro|franken)(?![a-z]))${NUMBER} (?<currency>euro|franken)(?![a-z])`,
  'g',
);
const DIGITS = String.raw`\d{1,3}(?:[.’' ]\d{3})+|\d{1,7}`;
const CENTS = String.raw`(?:[.,](?:\d{2}|-{1,2}|–|—)(?!\d))`;
const WRITTEN = new RegExp(
  spelled(
    String.raw`(?<![a-z0-9])(?:(?<before>fr|sfr|chf|eur|€)\.? ?(?<number>${DIGITS})(?<cents>${CENTS})?|(?<francs>${DIGITS}) ?(?:franken|fr\.?)(?: (?<rappen>\d{2})(?!\d))?|(?<euros>${DIGITS}) ?euro (?<ct>\d{2})(?![\d.]| ?(?:uhr|tage|stück|prozent))|(?<plain>${DIGITS})(?:,|\.)(?:-{1,2}|–|—) ?(?<behind>€|eur|euro|chf|franken|fr))(?![a-z0-9])`,
  ),
  'g',
);

const amount = (whole: number, cents: string | undefined, isFrancs: boolean): string =>
  `${whole}.${(cents ?? '').replace(/\D/g, '').padEnd(2, '0')} ${isFrancs ? 'CHF' : 'EUR'}`;

const inWords = (groups: Record<string, string | undefined>): number => {
  const unit = (name: string, missing: number): number => UNITS[groups[name] ?? ''] ?? missing;
  const text = groups['all'] ?? '';
  const thousands = text.includes('tausend') ? unit('thousands', 1) * 1000 : 0;
  const hundreds = text.includes('hundert') ? unit('hundreds', 1) * 100 : 0;
  return thousands + hundreds + unit('ones', 0) + unit('rest', 0);
};

/** Amounts as only German writes them: "Fr. 129.90", "17 Franken 80", "1.980,--", "zweihundert Euro". */
export function readAmounts({ folded }: Reading): Found[] {
  const place = (match: RegExpExecArray): { start: number; end: number } => ({
    start: match.index,
    end: match.index + match[0].length,
  });
  const written = allMatches(WRITTEN, folded).map((match) => {
    const { before, number, cents, francs, rappen, euros, ct, plain, behind } = match.groups ?? {};
    const whole = Number((number ?? francs ?? euros ?? plain ?? '').replace(/\D/g, ''));
    const isFrancs = francs !== undefined || /^(?:s?fr|chf)/.test(before ?? behind ?? '');
    return {
      slot: 'amount' as const,
      value: amount(whole, cents ?? rappen ?? ct, isFrancs),
      ...place(match),
    };
  });
  const told = allMatches(IN_WORDS, folded).flatMap((match) => {
    const whole = inWords({ ...match.groups, all: match[0] });
    const value = amount(whole, undefined, match.groups?.['currency'] === 'franken');
    return whole > 0 ? [{ slot: 'amount' as const, value, ...place(match) }] : [];
  });
  return [...written, ...told];
}

/** With a country code or the zero before the area: "0157/3344 9910", "+49 151 / 2003 4411", "(030) 4455 6677". */
const PHONE = /(?<![a-z0-9#/._-])(?:\+|00|\(?0)\d(?:(?: ?[/–-] ?|[ .()]{0,2})\d){6,13}(?![a-z0-9]|[.,]\d)/g;
const OTHER_NUMBER =
  /(?:bestell|auftrag|kunde|konto|vertrag|sendung|paket|rechnung|police|schaden|vorgang|serien|gerate|geraete|buchung)[a-z]*[^\d\n]{0,15}$/;
const FEWEST_DIGITS = 8;

/** Phone numbers as they are grouped in Germany, Austria and Switzerland, where they are ones of the country. */
export const readPhones = ({ folded, locale }: Reading): Found[] => {
  const country = countryOf(locale);
  if (!['DE', 'AT', 'CH', 'LI'].includes(country)) return [];
  return allMatches(PHONE, folded).flatMap((match) => {
    if (OTHER_NUMBER.test(folded.slice(Math.max(0, match.index - 30), match.index))) return [];
    if (match[0].replace(/\D/g, '').length < FEWEST_DIGITS) return [];
    const phone = phoneParser()?.(match[0].replace('(0)', '').replace(/^00/, '+'), country as CountryCode);
    return phone?.isValid()
      ? [{ slot: 'phone', value: phone.number, start: match.index, end: match.index + match[0].length }]
      : [];
  });
};
