import type { CountryCode } from 'libphonenumber-js/min';
import { byLexicon } from '../lexicon';
import { allMatches, overlaps } from '../text';
import { phoneParser } from './phones';
import { countryOf } from './reading';
import type { Found, Reading } from './reading';

const EMAIL =
  /(?<![a-z0-9._%+-])[a-z0-9_%+-][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?![a-z0-9@])/g;

/** E-mail addresses, lower case. */
export function readEmails({ folded, text }: Reading): Found[] {
  if (!folded.includes('@')) return [];
  return allMatches(EMAIL, folded).map((match) => {
    const start = match.index;
    const end = start + match[0].replace(/[.-]+$/, '').length;
    return { slot: 'email', value: text.slice(start, end).toLowerCase(), start, end };
  });
}

const PHONE = /(?<![a-z0-9#/._-])(?:\+|00|\()?\d(?:[ ().\-/]{0,2}\d){6,14}(?![a-z0-9])/g;
const LABEL_BEFORE =
  /(?:tel|telephone|phone|mobile|portable|cell|whatsapp|call|appel\w*|joindre|numero|number|contact\w*|celular|cel|movil|llam\w*|marc\w*|fijo)[^\d\n]{0,30}$/;

/** Marks that only phone numbers are written with: a country code, a trunk zero, groups as in the country. */
const looksLikePhone = (written: string, before: string): boolean =>
  /^(?:\+|00\d)/.test(written) ||
  /^0[1-9](?:[ .-]?\d{2}){4}$/.test(written) ||
  /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(written) ||
  /^0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}$/.test(written) ||
  /^[6-9]\d{2}(?:(?:[ .-]\d{2}){3}|(?:[ .-]\d{3}){2})$/.test(written) ||
  /^\(?\d{2,3}\)?[ -]\d{4}[ -]\d{4}$/.test(written) ||
  (LABEL_BEFORE.test(before) &&
    !/(?:order|account|commande|compte|tracking|suivi|policy|claim|pedido|orden|cuenta|seguimiento|guia|rastreo|poliza|siniestro|contrato|cliente|soci[oa]|expediente|caso|serie|reserva)[^\d]{0,20}$/.test(
      before,
    ));

const digitsOf = (written: string): string =>
  (written.startsWith('+') ? '+' : '') + written.replace(/\D/g, '');

/** E.164 where there is such a number in the country; its digits as said where only the length fits: it may be another's. */
const toPhone = (written: string, locale: string): string | null => {
  const parse = phoneParser();
  if (!parse) return digitsOf(written);
  const phone = parse(written.replace(/^00/, '+'), countryOf(locale) as CountryCode);
  if (!phone?.isPossible()) return null;
  return phone.isValid() ? phone.number : digitsOf(written);
};

/** A value that answers "your phone number?", where no mark is needed. Null when no phone is that long. */
export function asPhone(written: string, locale: string): string | null {
  const digits = written.replace(/\D/g, '');
  return digits.length < 7 || digits.length > 15
    ? null
    : (toPhone(written.replaceAll(',', ' '), locale) ?? digits);
}

/** Phone numbers, read with the country of the locale: in E.164 where it has such a number. */
export function readPhones(reading: Reading): Found[] {
  const { folded, locale } = reading;
  if (!/\d.{5}/.test(folded)) return [];
  const own = ownPhones().flatMap((read) => read(reading));
  const shared = allMatches(PHONE, folded).flatMap((match) => {
    const before = folded.slice(Math.max(0, match.index - 40), match.index);
    if (!looksLikePhone(match[0], before)) return [];
    const value = toPhone(match[0], locale);
    return value
      ? [{ slot: 'phone' as const, value, start: match.index, end: match.index + match[0].length }]
      : [];
  });
  return [...own, ...withoutOverlap(own, shared)];
}

/** Numbers grouped as in the countries of one language. */
const ownPhones = byLexicon((vocabularies) => vocabularies.flatMap(({ readPhones: read }) => read ?? []));

const IBAN = /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,4})?(?![a-z0-9])/g;

/** The check of ISO 13616: letters as numbers, rearranged, modulo 97 is 1. `compact` is without spaces. */
export const isIban = (compact: string): boolean => {
  if (compact.length < 15 || compact.length > 34) return false;
  let rest = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
};

/** Bank account numbers that pass their check. */
export function readIbans({ folded }: Reading): Found[] {
  return allMatches(IBAN, folded).flatMap((match) => {
    const compact = match[0].replaceAll(' ', '').toUpperCase();
    return isIban(compact)
      ? [{ slot: 'iban' as const, value: compact, start: match.index, end: match.index + match[0].length }]
      : [];
  });
}

/** Shapes that only carriers use: DHL, the Swiss Post, UPS, the postal union's S10, La Poste and Colissimo, Amazon. */
const TRACKING =
  /(?<![a-z0-9.])(?:0034 ?0(?: ?\d){15}|9\d\.\d{2}\.\d{6}\.\d{8}|1z(?: ?[a-z0-9]){16}|\d[a-z]\d{11}|tba\d{12}|h\d{2}[a-z]{3}\d{10}|jd\d{16,18}|jjd\d{16,20})(?![a-z0-9])/g;

/** The postal union's form in groups, and that of carriers who took it over: "AP 118 204 777 IE". */
const GROUPED = /(?<![a-z0-9])[a-z]{2} ?\d{2,4}(?: ?\d{1,4}){1,3} ?[a-z]{2}(?![a-z0-9])/g;
const GROUPED_DIGITS = /^\D*\d{8,9}\D*$/;

/** Tracking numbers that can be told by their shape. */
export function readTrackingNumbers({ folded, text }: Reading): Found[] {
  // With spaces only where the letters are written large: "is 68318931 my" has the same shape.
  const grouped = allMatches(GROUPED, folded).filter((match) => {
    const written = text.slice(match.index, match.index + match[0].length);
    return (
      GROUPED_DIGITS.test(match[0].replaceAll(' ', '')) &&
      (!written.includes(' ') || written === written.toUpperCase())
    );
  });
  return [...allMatches(TRACKING, folded), ...grouped].map((match) => ({
    slot: 'trackingNumber',
    value: match[0].replaceAll(' ', '').toUpperCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Addresses of pages: their digits are nobody's order number. */
export const linksIn = (folded: string): RegExpExecArray[] =>
  allMatches(/(?:https?:\/\/|www\.)[^\s<>"')\]]{1,2000}/g, folded);

/** Keeps what does not lie in something found before. */
export function withoutOverlap(taken: Found[], more: Found[]): Found[] {
  return more.filter((one) => !taken.some((other) => overlaps(one, other)));
}
