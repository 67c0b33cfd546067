import type { TicketSession } from '../assist/session';
import { reviewDays } from '../acceptance/reviewDocuments';
import { reviewPairOf } from '../acceptance/reviewPair';
import type { SentReply } from '../acceptance/ticketAcceptance';
import type { Settings } from '../model/ports';
import type { ReviewPair } from '../model/review';
import { dictionaryOf } from '../suggestions/llm/dictionary';
import { placeholderValues } from '../suggestions/placeholders';

/**
 * What is kept of a reply for review, from what the ticket knows while it is open. Null where nothing of ours is in it, or
 * there is nobody to reply to any more.
 */
function makeReviewPair(
  { event, insertions, text, atFirst }: SentReply,
  session: Pick<TicketSession, 'gathered' | 'state'>,
  settings: Settings,
): ReviewPair | null {
  const gathered = session.gathered();
  const used = insertions.filter(({ isUndone }) => !isUndone);
  const main = used.find(({ key }) => key === event.key) ?? used[0];
  if (!gathered || !main) return null;
  const { situation } = gathered;
  const { offered } = session.state().suggestions.value;
  const suggestion = offered.find(({ id }) => id === main.suggestionId);
  return reviewPairOf({
    event,
    suggested: {
      text: used.map((each) => each.text).join('\n\n'),
      claims: suggestion?.claims ?? [],
      evidence: suggestion?.evidence ?? [],
    },
    sent: text,
    signature: atFirst,
    customerSaid: (situation.transcript?.messages ?? [])
      .filter(({ speaker }) => speaker === 'customer')
      .map((message) => message.text),
    source: {
      values: placeholderValues(situation),
      dictionary: dictionaryOf(situation),
      orders: situation.orders,
      language: situation.language,
      timeZone: situation.agent.timeZone,
      now: situation.now,
    },
    days: reviewDays(settings),
  });
}

/** What makes pairs of one ticket for review, where the admin turned it on. */
export const reviewer =
  (session: Pick<TicketSession, 'gathered' | 'state'>, settings: Settings) =>
  (sent: SentReply): ReviewPair | null =>
    makeReviewPair(sent, session, settings);
