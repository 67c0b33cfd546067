import type { GuardWarning } from '../checks';
import { replaceInHtml } from '../lib/editHtml';
import { breakPlaceholders } from '../lib/escape';
import { limited } from '../lib/limited';
import type { Composer, TicketHost } from '../model/ports';
import type { Draft, DraftTarget, Ticket } from '../model/ticket';
import { replaceQuestion } from './derive/replaceQuestion';
import { type Inserted, planUndo } from './derive/undo';

export type InsertAnswer =
  | { kind: 'inserted'; inserted: Inserted; where: 'cursor' | 'end' }
  /** Nothing was put in, and why. */
  | { kind: 'refused'; reason: 'otherTicket' | 'otherTarget' | 'empty' | 'failed' };

/** An agent who clicked waits no longer than this for the host, in ms. */
const READING_LIMIT_MS = 10_000;

interface Tools {
  composer: Composer;
  host: Pick<TicketHost, 'ticket'>;
}

/**
 * Puts text into the draft at the cursor; `textFor` fits it to what stands there (''  where that cannot be read). Ticket, requester and target are read again first: between the drawing of the
 * button and the click the agent may have moved on, and a note must never become a public reply.
 */
export async function insertText(
  { composer, host }: Tools,
  textFor: (draft: string) => string,
  expected: { ticket: Ticket; target: DraftTarget },
): Promise<InsertAnswer> {
  try {
    const reading = Promise.all([host.ticket(), composer.read().catch(() => null)]);
    const [ticket, draft] = await limited(READING_LIMIT_MS, reading);
    const isSame = ticket.id === expected.ticket.id && ticket.requester.id === expected.ticket.requester.id;
    if (!isSame) return { kind: 'refused', reason: 'otherTicket' };
    if (draft && draft.target !== expected.target) return { kind: 'refused', reason: 'otherTarget' };
    const text = textFor(draft?.text ?? '');
    if (text === '') return { kind: 'refused', reason: 'empty' };
    const where = await composer.insert(text);
    const after = await composer.read().catch(() => null);
    const inserted = { text, before: draft?.text ?? null, after: after?.text ?? null, ...htmlOf(draft) };
    return { kind: 'inserted', inserted, where };
  } catch {
    return { kind: 'refused', reason: 'failed' };
  }
}

const htmlOf = (draft: Draft | null): Pick<Inserted, 'beforeHtml'> =>
  draft?.html === undefined ? {} : { beforeHtml: draft.html };

/** Takes our text out again; false when the draft has been changed since in a way that leaves it to the agent. */
export async function undoInsert(composer: Composer, inserted: Inserted): Promise<boolean> {
  try {
    const plan = planUndo(await composer.read(), inserted);
    if (plan.kind === 'stuck') return false;
    await composer.write(plan.text, plan.html);
    return true;
  } catch {
    return false;
  }
}

/** Changes only the question's characters in freshly read text; false when the draft moved meanwhile. */
export async function replaceInDraft(composer: Composer, warning: GuardWarning): Promise<boolean> {
  try {
    const draft = await composer.read();
    const text = replaceQuestion(draft.text, warning);
    if (text === null) return false;
    if (draft.html === undefined) await composer.write(text);
    else {
      const html = replaceInHtml(draft.html, warning.question, breakPlaceholders(warning.replacement ?? ''));
      if (html === null) return false;
      await composer.write(text, html);
    }
    return true;
  } catch {
    return false;
  }
}
