import { allMatches } from '../../text';
import { countryOf } from '../../read/reading';
import type { Found, Reading } from '../../read/reading';

/** "39 euros 90", "12€50". */
const SPLIT =
  /(?<![\d.,a-z#-])(\d{1,3}(?:[ .']\d{3})*|\d{1,6}) ?(?:€|euros?|eur) ?(\d{2})(?![\d%]| ?(?:€|euros?|h|fois|jours?|[./-]\d))/g;
/** "59.-", "CHF 59.-", "129.50 francs". */
const SWISS =
  /(?:(?:chf|frs?|fr\.) ?)?(?<![\d.,a-z#-])(\d{1,3}(?:['’ ]\d{3})*|\d{1,6})(?:[.,](?:-{1,2}|–)(?: ?(?:chf|frs?|francs?(?: suisses?)?)(?![a-z]))?|([.,]\d{2})? ?(?:frs|francs?(?: suisses?)?)(?![a-z]))/g;

const digits = (written: string): string => written.replace(/\D/g, '');

/** Francs are the country's own. */
const isSwiss = (locale: string): boolean => ['CH', 'LI'].includes(countryOf(locale));

/** Amounts as only French writes them. */
export function readAmounts({ folded, locale }: Reading): Found[] {
  if (!/\d/.test(folded)) return [];
  const split = allMatches(SPLIT, folded, 50).map((match) => ({
    slot: 'amount' as const,
    value: `${digits(match[1] ?? '')}.${match[2] ?? ''} EUR`,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const swiss = allMatches(SWISS, folded, 50).flatMap((match) => {
    const isNamed = /[a-z]/.test(match[0]);
    if (!isNamed && !isSwiss(locale)) return [];
    const cents = (match[2] ?? '.00').slice(1);
    const value = `${digits(match[1] ?? '')}.${cents} CHF`;
    return [{ slot: 'amount' as const, value, start: match.index, end: match.index + match[0].length }];
  });
  return [...split, ...swiss];
}
