import { digest } from '../../acceptance/digest';
import type { Situation } from '../../suggestions/engine';

/**
 * What a written reply rests on, as a fingerprint: whose ticket, what was said in public, which order and how it stands. When
 * it is another one, the reply may no longer be true.
 */
export function basisOf({ ticket, transcript, facts, order, orders, isTie }: Situation): string {
  const last = transcript?.messages.findLast(({ isPublic }) => isPublic);
  const told = facts.flatMap(({ slot, value, isSuperseded }) => (isSuperseded ? [] : [[slot, value]]));
  const record = order ?? orders.map(({ id, status }) => [id, status]);
  const { id, requester, status } = ticket;
  return digest(JSON.stringify([id, requester.id, status, last?.at, last?.text, told, record, isTie]));
}
