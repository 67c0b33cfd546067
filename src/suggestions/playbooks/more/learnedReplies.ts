import { checkClaims } from '../../../checks';
import type { ReplyLanguage } from '../../../model/language';
import type { Situation } from '../../engine';
import { mattersIn } from '../../matters';
import { FEWEST_SHARED, isAgainstRecord, MATTER_WORTH, type Need, tellingWords } from '../../need';
import { termsOf } from '../../retrieval/tokenize';
import { namesOthers } from './ofOneCase';

/**
 * A reply that was approved answers whoever writes like those whom it was sent to: it shares a matter with what they wrote,
 * or words that tell it from other messages, and says nothing that the record denies.
 */
export function fitOfLearned(
  { text, context = '', score }: { text: string; context?: string; score: number },
  need: Need,
  language: ReplyLanguage,
): number {
  const theirs = mattersIn(context);
  const shared = theirs.filter((matter) => need.matters.has(matter));
  if (theirs.length > 0 && shared.length === 0) return 0;
  if (isAgainstRecord(mattersIn(text), need)) return 0;
  const words = tellingWords(termsOf(context, language), language);
  const common = [...words].filter((word) => need.words.has(word)).length;
  const isLike = common >= FEWEST_SHARED || (shared.length > 0 && common > 0);
  return isLike ? score * (1 + MATTER_WORTH * Math.min(shared.length, 2)) : 0;
}

/** What belongs to one customer or order, and to no other. */
const OF_ONE_CASE: ReadonlySet<string> = new Set([
  'orderNumber',
  'trackingNumber',
  'date',
  'amount',
  'link',
  'name',
  'carrier',
  'product',
  'quantity',
]);
/** What stands for a value that was hidden. */
const HIDDEN = /\[[A-Z]+-\d+\]/;

/** A reply that was sent to somebody else holds something of theirs: a value that this customer's record does not know. */
export function isOfAnotherCase(
  text: string,
  { order, orders, facts, transcript, ticket, now, agent, language }: Situation,
): boolean {
  if (HIDDEN.test(text)) return true;
  const known = {
    orders: order ? [order] : orders,
    facts,
    texts: [],
    transcript,
    now,
    timeZone: agent.timeZone,
  };
  const told = [
    ...(transcript?.messages ?? []).map((message) => message.text),
    ...facts.map(({ value }) => value),
    ticket.requester.name,
    ticket.requester.email,
    agent.name,
    JSON.stringify(known.orders),
  ];
  if (namesOthers(text, told.join('\n'))) return true;
  const people = [ticket.requester.name, agent.name].filter(Boolean);
  return checkClaims(text, { ...known, people, locale: language }).claims.some(
    ({ kind, verdict }) => OF_ONE_CASE.has(kind) && verdict !== 'supported',
  );
}
