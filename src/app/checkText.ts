import type { TicketSession } from '../assist/session';
import { checkClaims, type ClaimSources } from '../checks';
import { isSameNumber, languagesOf } from '../facts';
import type { Order } from '../model/order';
import type { CheckedClaims } from '../panel/parts';
import type { Candidate, Situation } from '../suggestions/engine';
import { loadClaims, loadLanguages } from './loadReading';

/**
 * Every claim in a text of the agent's own, held against what this ticket knows: the same checks that a suggestion passes,
 * every macro and article at hand as its source. Null while there is nobody to reply to.
 */
export async function checkText(
  text: string,
  session: Pick<TicketSession, 'gathered'>,
): Promise<CheckedClaims | null> {
  const spoken = languagesOf([text], [session.gathered()?.situation.language ?? null]);
  await Promise.all([loadLanguages(spoken), loadClaims(spoken)]);
  const gathered = session.gathered();
  return gathered && checkClaims(text, sourcesOf(text, gathered.situation, gathered.candidates));
}

const sourcesOf = (text: string, situation: Situation, candidates: readonly Candidate[]): ClaimSources => ({
  orders: ordersOf(text, situation),
  facts: situation.facts,
  texts: candidates.map(({ origin, key, title, text: words }) => ({
    kind: origin === 'article' ? 'article' : 'macro',
    ref: key,
    label: title,
    text: words,
  })),
  transcript: situation.transcript,
  people: [situation.ticket.requester.name].filter(Boolean),
  now: situation.now,
  timeZone: situation.agent.timeZone,
  locale: situation.language,
});

/** The order in question, and those that the text names beside it; all of them where none is in question. */
function ordersOf(text: string, { order, orders }: Situation): Order[] {
  if (!order) return orders;
  const codes = text.match(/[\p{L}\p{N}#][\p{L}\p{N}-]*\d[\p{L}\p{N}-]*/gu) ?? [];
  const isNamed = ({ number }: Order): boolean => codes.some((code) => isSameNumber(code, number));
  return [order, ...orders.filter((each) => each.id !== order.id && isNamed(each))];
}
