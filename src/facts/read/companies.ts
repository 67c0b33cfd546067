import { anyOf, byLexicon } from '../lexicon';
import { allMatches, overlaps } from '../text';
import type { Span } from '../text';
import type { Found, Reading } from './reading';

const WORD = String.raw`\p{Lu}[\p{L}\d'’.-]*`;
const NAME = String.raw`${WORD}(?: (?:(?:&|and|et|und|y|e|of|de|du|del|la) )?${WORD}){0,4}`;
/** Forms of companies, as they are registered in the countries that we read. */
const FORM = String.raw`(?:Pty\.? )?(?:Ltd|Limited|LIMITED|LTD)|Pty|LLC|LLP|PLC|plc|Inc|INC|Corp|GmbH(?: & Co\.? KG)?|mbH|AG|KG|UG|OHG|e\.K|eK|BV|B\.V|NV|SARL|Sàrl|SAS|SASU|EURL|SCI|SNC|S\.? ?L(?:\.? ?U)?|S\.? ?A(?:\.? ?U)?|Srl|SpA|Ltée|ltée|Ltee|S\.?R\.?L|S\.?A\.?S|Ltda|S\.?A\.? de C\.?V|S\.? de R\.?L\.?(?: de C\.?V)?|AB|Oy|ApS`;
const REGISTERED = new RegExp(String.raw`(?<![\p{L}\d])${NAME},? (?:${FORM})(?![\p{L}\d])\.?`, 'gu');
const NAME_AT = new RegExp(NAME, 'uy');

const patterns = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): string => anyOf(vocabularies, pick);
  return {
    own: new RegExp(String.raw`(?<![a-z])${any(({ says }) => says.myCompany ?? '')}[\s,:"']{1,3}`, 'g'),
    trade: new RegExp(String.raw`(?<![a-z])${any(({ says }) => says.trades ?? '')}(?![a-z])`),
  };
});

const found = ({ text }: Reading, { start, end }: Span): Found => ({
  slot: 'company',
  value: text.slice(start, end),
  start,
  end,
});

/** Whether a line under a letter is the name of a company rather than a title or a town. */
export const isTrade = (folded: string): boolean => patterns().trade.test(folded);

/** Companies: by their legal form ("Redgum Electrical Pty Ltd"), or named as the customer's own ("our shop, Lotus & Pine"). */
export function readCompanies(reading: Reading): Found[] {
  const { text, folded } = reading;
  const registered = allMatches(REGISTERED, text, 20).map((match) =>
    found(reading, { start: match.index, end: match.index + match[0].length }),
  );
  const own = allMatches(patterns().own, folded, 10).flatMap((match) => {
    const start = match.index + match[0].length;
    NAME_AT.lastIndex = start;
    const name = NAME_AT.exec(text)?.[0].replace(/[.'’-]+$/, '');
    return name ? [found(reading, { start, end: start + name.length })] : [];
  });
  return [...registered, ...own.filter((one) => !registered.some((other) => overlaps(one, other)))];
}
