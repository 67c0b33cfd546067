import { anyOf, byLexicon } from '../lexicon';
import { allMatches, overlaps } from '../text';
import type { Span } from '../text';
import { LIVING } from './living';
import type { Found, Reading } from './reading';

const patterns = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): string => anyOf(vocabularies, pick);
  const mode = any(({ delivery }) => delivery?.modes ?? '');
  const told = any(({ delivery }) => [delivery?.modes, delivery?.answers].filter(Boolean).join('|'));
  const determiner = any(({ says }) => says.determiner);
  return {
    mode: new RegExp(`(?<![a-z0-9-])${mode}(?![a-z0-9-])`, 'g'),
    answer: new RegExp(`(?<![a-z0-9-])(?:${told})(?![a-z0-9-])`),
    asked: new RegExp(`(?<![a-z])${any(({ delivery }) => delivery?.asked ?? '')}`),
    collected: new RegExp(`(?<![a-z])${any(({ delivery }) => delivery?.collected ?? '')}`),
    point: new RegExp(
      String.raw`(?<![a-z])${any(({ delivery }) => delivery?.pointBefore ?? '')} (?:${determiner})?`,
      'g',
    ),
  };
});

/** "Spar on Mill Street", "Daly's Pharmacy". */
const POINT =
  /\p{Lu}[\p{L}'’&.-]*(?: (?:(?:on|in|at|of|de|du|des|la|le|en|am|in der|&|and|und|y|et) )?(?:\p{Lu}[\p{L}'’&.-]*|&)){0,6}/uy;
const LONGEST_ANSWER = 60;
const AT_HOME = new RegExp(`${LIVING}$`);

const found = (slot: 'deliveryMode' | 'pickupPoint', { text }: Reading, { start, end }: Span): Found => ({
  slot,
  value: text.slice(start, end),
  start,
  end,
});

/** True where a text speaks of ways to send, to fetch or to bring something. */
export const asksDelivery = (folded: string): boolean => patterns().asked.test(folded);

/** True where something is to be fetched: then "which store?" asks for the place. */
export const isCollected = (folded: string): boolean => patterns().collected.test(folded);

/** Ways of delivery that are nothing else ("click and collect"), and the shops where a parcel waits. */
export function readDelivery(reading: Reading): Found[] {
  const { folded, text } = reading;
  const modes = allMatches(patterns().mode, folded, 5).map((match) =>
    found('deliveryMode', reading, { start: match.index, end: match.index + match[0].length }),
  );
  if (!isCollected(folded)) return modes;
  const points = allMatches(patterns().point, folded, 5).flatMap((match) => {
    POINT.lastIndex = match.index + match[0].length;
    const name = POINT.exec(text);
    // Where they live is not where the parcel waits, however willing they are to fetch it.
    const isHome = AT_HOME.test(folded.slice(0, match.index + match[0].length).trimEnd());
    return name && !isHome
      ? [
          found('pickupPoint', reading, {
            start: name.index,
            end: name.index + name[0].replace(/\.$/, '').length,
          }),
        ]
      : [];
  });
  return [...modes, ...points.slice(0, 1).filter((one) => !modes.some((mode) => overlaps(mode, one)))];
}

/** "Mail", "drop in store": a way of delivery where one was asked. */
export function deliveryAnswered(reading: Reading): Found | null {
  if (reading.text.trim().length > LONGEST_ANSWER) return null;
  const match = patterns().answer.exec(reading.folded);
  return match
    ? found('deliveryMode', reading, { start: match.index, end: match.index + match[0].length })
    : null;
}
