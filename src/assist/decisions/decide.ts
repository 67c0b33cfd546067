import type { Refusal } from '../../model/fact';
import type { Ticket } from '../../model/ticket';
import type { Message, Speaker } from '../../model/transcript';
import type { FactDecision } from '../session';
import { decisionsOf, type Work } from '../work';
import { factKey, scopeOf, speakerKey, toWord } from './apply';

/** Nobody works on such a ticket any more. */
const DONE: readonly string[] = ['closed', 'deleted'];

/** Looks for what colleagues decided; of a ticket that is done with nothing is kept. */
export function followDecisions({ status }: Ticket, { kept }: Work): void {
  if (DONE.includes(status)) kept?.end();
  else kept?.renew();
}

/** Who decides, and when: later than whatever is known, so that the newest word wins even where clocks differ. */
function signature(work: Work, known: { at: string } | undefined): { by: string; byId: number; at: string } {
  const { agent } = work.board.state();
  const at = Math.max(work.parts.clock.now(), known ? Date.parse(known.at) + 1 : 0);
  return { by: agent?.name ?? '', byId: agent?.id ?? 0, at: new Date(at).toISOString() };
}

/** The agent's word on a fact of the board; null takes it back. Answers why it cannot be, or null. */
export function decideFact(work: Work, factId: string, decision: FactDecision | null): Refusal | null {
  const { ticket, facts, customer } = work.board.state();
  const fact = facts.find(({ id }) => id === factId);
  if (!ticket || !fact) return null;
  const typing = { locale: customer.value?.locale ?? 'en', now: work.parts.clock.now() };
  const word = toWord(fact, decision, typing);
  if ('refusal' in word) return word.refusal;
  const key = factKey(fact, scopeOf(ticket));
  const signed = signature(work, decisionsOf(work).facts.get(key));
  work.kept?.put({ facts: new Map([[key, { ...word, ...signed }]]) }, signed.byId);
  return null;
}

/** The agent's word on who wrote this message, and all others of the same author. */
export function setSpeaker(work: Work, message: Message, speaker: Speaker): void {
  const { ticket } = work.board.state();
  if (!ticket) return;
  const key = speakerKey(message, scopeOf(ticket));
  const signed = signature(work, decisionsOf(work).speakers.get(key));
  work.kept?.put({ speakers: new Map([[key, { speaker, ...signed }]]) }, signed.byId);
}
