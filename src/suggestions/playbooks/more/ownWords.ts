import { withoutQuotes } from '../../../facts';
import type { Situation } from '../../engine';
import { plainValue } from '../../plainValue';
import { fold } from '../../retrieval/fold';
import { splitSentences } from '../../sentences';
import type { Values } from '../values';

const DAY_MS = 86_400_000;
/** Working days that were promised, in days of the calendar: two weekends, or a holiday, may lie between. */
const SLACK_DAYS = 2;
const WEEK = 7 / 5;

const OF_MONEY = /(?<![a-z])(?:refund|reimburs|rembours|erstatt|ruckzahl|reembols|devolucion del dinero)/;
const WITHIN =
  /(?<![a-z])(?:within|in the next|sous|dans (?:un delai de|les)|d'ici|innerhalb von|binnen|in den nachsten|en un plazo de|dentro de|en los proximos)(?: the next)? (\d{1,2}) (?:working |business |prochains? )?(?:days?|jours?|(?:werk|arbeits)?tagen?|dias?)(?![a-z])/;
const SUM = /[€£$]\s?\d[\d.,]*\d|\d[\d.,]*\s?(?:€|£|\$|EUR)/;

/** A refund that one of us announced in writing for a time that is over, and its sum where it was told. */
export function brokenPromise({ transcript, now }: Situation): Values {
  for (const { speaker, isPublic, text, at } of transcript?.messages.toReversed() ?? []) {
    if (speaker !== 'agent' || !isPublic) continue;
    const own = withoutQuotes(text);
    for (const { start, end } of splitSentences(own)) {
      const sentence = own.slice(start, end);
      const days = OF_MONEY.test(fold(sentence)) ? WITHIN.exec(fold(sentence))?.[1] : undefined;
      const until = Date.parse(at ?? '') + (Math.ceil(Number(days) * WEEK) + SLACK_DAYS) * DAY_MS;
      if (until < now) return { broken: 'yes', promisedSum: plainValue(SUM.exec(sentence)?.[0]) ?? 'none' };
    }
  }
  return {};
}

const ONE =
  /(?<![a-z])(?:(?:the|an)?other one|one of (?:them|the|these|those|my|two)|l'autre|l'un(?:e)? (?:des|d'eux|d'elles)|un(?:e)? des deux|(?:den|die|das) anderen?(?= (?:mochte|will|wurde|gebe|schicke))|ein(?:en?|s) (?:davon|der|von)|(?:el|la) otr[oa]|un[oa] de (?:ell[oa]s|l[oa]s))(?![a-z])/;

/** They want to send back one of the things that the order holds, and keep the others. */
export function returnsOneOfSeveral({ order, transcript }: Situation): boolean {
  const pieces = (order?.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0);
  const last = transcript?.messages.findLast(({ speaker }) => speaker === 'customer')?.text ?? '';
  return pieces > 1 && ONE.test(fold(withoutQuotes(last)));
}
