import { replaceDraft, retarget } from '../composer';
import { shownTicket } from '../deskState';
import type { DeskState, PendingChanges, TicketTab } from '../deskState';
import { changeTicket, putComposer } from '../draft';
import type { AppInstance } from '../instance';
import { withField } from '../macro';
import { answerEach, ownTab, SurfaceError, textOf, unknownPath } from './answer';
import type { Answer } from './answer';
import type { WorldTicket } from '../../world/types';

/** `client.set`: changes the tab, never the account; what is set is saved when the agent submits. */
export const answerSet = (
  desk: DeskState,
  instance: AppInstance,
  values: Record<string, unknown>,
): Promise<Answer> =>
  answerEach(desk, instance, 'set', Object.keys(values), (path) => {
    write(desk, instance, ownTab(desk, instance), path, values[path]);
    return values[path];
  });

const STATUSES = ['new', 'open', 'pending', 'hold', 'solved'];
const PLAIN = new Set(['subject', 'priority', 'type']);

function write(desk: DeskState, instance: AppInstance, tab: TicketTab, path: string, value: unknown): void {
  if (tab.view.ticket.status === 'closed')
    throw new SurfaceError('cannot be changed: the ticket is closed', true);
  const name = path.replace(/^ticket\.comment\./, 'comment.');
  if (name === 'comment.text') putComposer(desk, tab, replaceDraft(tab.composer, textOf(value)));
  else if (name === 'comment.type') setCommentType(desk, tab, value);
  else if (name.startsWith('ticket.')) changeTicket(desk, tab, fieldChange(desk, instance, tab, name, value));
  else throw unknownPath(instance);
}

function setCommentType(desk: DeskState, tab: TicketTab, value: unknown): void {
  const { live } = tab.view.ticket;
  if (value === 'internalNote') putComposer(desk, tab, retarget(tab.composer, 'internal'));
  else if (value === 'publicReply' && desk.agent.kind !== 'light') {
    putComposer(desk, tab, retarget(tab.composer, live ? 'messaging' : 'public'));
  } else throw new SurfaceError(`cannot be ${JSON.stringify(value)} on this ticket`, true);
}

function fieldChange(
  desk: DeskState,
  instance: AppInstance,
  tab: TicketTab,
  path: string,
  value: unknown,
): PendingChanges {
  if (desk.agent.kind === 'light') throw new SurfaceError('cannot be changed by a light agent', true);
  const field = path.slice('ticket.'.length);
  const custom = /^customField:(?:custom_field_)?(\d+)$/.exec(field)?.[1];
  if (custom !== undefined) return customChange(tab, Number(custom), value);
  if (field === 'status' && STATUSES.includes(String(value)))
    return { status: value as WorldTicket['status'] };
  if (field === 'tags' && Array.isArray(value)) return { tags: value.map(String) };
  if (PLAIN.has(field)) return { [field]: value === null ? null : textOf(value) };
  throw unknownPath(instance);
}

function customChange(tab: TicketTab, id: number, value: unknown): PendingChanges {
  const fields = shownTicket(tab).custom_fields;
  if (!fields.some((field) => field.id === id))
    throw new SurfaceError('is not on the form of this ticket', true);
  const plain = ['string', 'number', 'boolean'].includes(typeof value) ? (value as string) : null;
  return { custom_fields: withField(fields, id, plain) };
}
