import { isAbort, toProblem } from '../lib/errors';
import { wait } from '../lib/wait';
import type { Problem, Sourced } from '../model/problem';
import type { Ticket } from '../model/ticket';
import type { Transcript } from '../model/transcript';
import { inTime } from './sources';
import type { Work } from './work';

const PAGE_LIMIT_MS = 7_000;

/**
 * Joins the page before the oldest message to what was read. False when there is none, one is on its way, or none came;
 * `Assistance.older` tells of the attempt.
 */
export async function joinOlder(ticket: Ticket, work: Work, signal: AbortSignal): Promise<boolean> {
  const { parts, board, read } = work;
  const reader = parts.readers.find(({ id }) => id === read?.source);
  const cursor = read?.older;
  if (!cursor || !reader?.readOlder || board.state().older.isLoading) return false;
  const ask = async (own: AbortSignal): Promise<Sourced<Transcript> | undefined> =>
    reader.readOlder?.(ticket, cursor, own);
  tell(work, ticket, true, null);
  try {
    const page = await inTime(PAGE_LIMIT_MS, signal, ask);
    const isCurrent = !signal.aborted && work.read?.source === reader.id;
    if (page && isCurrent) join(work, page.value, cursor);
    tell(work, ticket, false, page?.problems[0] ?? null);
    await wait(0, signal); // keys are heard before everything is concluded anew
    return isCurrent;
  } catch (error) {
    const part = { block: 'conversation' as const, source: reader.id, label: reader.label ?? 'Zendesk' };
    tell(work, ticket, false, isAbort(error) ? null : toProblem(error, part));
    return false;
  }
}

function join(work: Work, page: Transcript, cursor: string): void {
  if (!work.read) return;
  // A service that gives the same page for ever must not be asked for ever.
  const older = page.older === cursor ? null : (page.older ?? null);
  const messages = work.parts.mergeMessages(work.read.messages, page.messages);
  work.read = { ...work.read, messages, older, isComplete: older === null };
}

function tell({ board }: Work, ticket: Ticket, isLoading: boolean, problem: Problem | null): void {
  board.update((state) =>
    state.ticket?.id === ticket.id ? { ...state, older: { isLoading, problem } } : state,
  );
}
