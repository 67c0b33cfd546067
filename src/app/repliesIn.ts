import type { AssistParts } from '../assist/parts';
import type { TicketSession } from '../assist/session';
import { findCandidates } from '../assist/sources';
import { searchText } from '../assist/understand';
import type { ReplyLanguage } from '../model/language';
import type { Suggestions } from '../model/suggestion';
import { learnToReply } from './learnToReply';
import { loadPlaybooks } from './loadPlaybooks';

/**
 * What would be offered if the customer wrote this language: made from what is known now, with macros and articles of that
 * language, checked like any reply. Null while there is nobody to reply to.
 */
export async function repliesIn(
  assist: AssistParts,
  session: Pick<TicketSession, 'state' | 'gathered'>,
  language: ReplyLanguage,
  signal: AbortSignal,
): Promise<Suggestions | null> {
  const state = session.state();
  const wanted = { text: searchText(state), language, facts: state.facts, ticket: state.ticket };
  const [{ value: candidates }] = await Promise.all([
    findCandidates(assist, wanted, signal),
    learnToReply(language),
    loadPlaybooks([language]),
  ]);
  signal.throwIfAborted();
  const gathered = session.gathered();
  return gathered && assist.suggest({ ...gathered.situation, language }, candidates);
}
