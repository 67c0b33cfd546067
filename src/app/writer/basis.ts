import { digest } from '../../acceptance/digest';
import type { Situation } from '../../suggestions/engine';
import { linesOfOrder } from '../../suggestions/llm/orderLines';

/**
 * What a written reply rests on, as a fingerprint: whose ticket, what was said in public, which order and how it stands. When
 * it is another one, the reply may no longer be true.
 */
export function basisOf({ ticket, transcript, facts, order, orders, isTie }: Situation): string {
  const last = transcript?.messages.findLast(({ isPublic }) => isPublic);
  // What is read later than the first view is no news; what an agent put right is.
  const corrected = facts.flatMap(({ slot, value, decision }) =>
    decision && decision.verdict !== 'right' ? [[slot, value]] : [],
  );
  const record = order ? linesOfOrder(order) : orders.map(({ id, status }) => [id, status]);
  const { id, requester, status } = ticket;
  return digest(JSON.stringify([id, requester.id, status, last?.at, last?.text, corrected, record, isTie]));
}
