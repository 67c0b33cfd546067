import { commentType, draftValue, isChat, targetChannel } from './composer';
import type { Composer } from './composer';
import { tabOf } from './deskState';
import type { DeskState, PendingChanges, TicketTab } from './deskState';
import { emit, emitChange } from './instance';

/** A live conversation's draft can be read only where the platform lets apps read it. */
const draftIsReadable = (desk: DeskState, composer: Composer): boolean =>
  !isChat(composer) || desk.directory.switches.draftReadableInMessaging;

/** What an app reads as `comment.text`. */
export const readableDraft = (desk: DeskState, composer: Composer): string =>
  draftIsReadable(desk, composer) ? draftValue(composer) : '';

/** Puts a changed composer into its tab and lets the app know, late as the real one does. */
export function putComposer(desk: DeskState, tab: TicketTab, next: Composer): void {
  const before = tab.composer;
  tab.composer = next;
  if (next.target !== before.target && tab.instance) {
    emitChange(tab.instance, 'comment.type', commentType(next));
    emitChange(tab.instance, 'ticket.editor.targetChannel', targetChannel(next));
  }
  if (draftValue(next) !== draftValue(before)) announceDraft(desk, tab);
  desk.touch();
}

/** One event for all that is typed until it fires, with the draft as it is then. */
function announceDraft(desk: DeskState, tab: TicketTab): void {
  if (tab.lag !== null || !draftIsReadable(desk, tab.composer)) return;
  const [least, most] = desk.timing.lagMs;
  tab.lag = setTimeout(
    () => {
      tab.lag = null;
      if (tab.instance === null || tabOf(desk, tab.ticketId) !== tab) return;
      const text = readableDraft(desk, tab.composer);
      emitChange(tab.instance, 'comment.text', text);
      emit(tab.instance, 'ticket.comment.text.changed', text);
    },
    least + desk.timing.random() * (most - least),
  );
}

/** Changes ticket fields in the tab; nothing is saved before the ticket is submitted. */
export function changeTicket(desk: DeskState, tab: TicketTab, changes: PendingChanges): void {
  tab.pending = { ...tab.pending, ...changes };
  if (tab.instance) {
    for (const [field, value] of Object.entries(changes)) announceField(tab, field, value);
  }
  desk.touch();
}

export function announceField(tab: TicketTab, field: string, value: unknown): void {
  if (!tab.instance) return;
  if (field === 'custom_fields') {
    const fields = value as { id: number; value: unknown }[];
    for (const entry of fields) emitChange(tab.instance, `ticket.custom_field_${entry.id}`, entry.value);
  } else if (field === 'assignee_id') {
    emitChange(tab.instance, 'ticket.assignee.user', value);
  } else {
    emitChange(tab.instance, `ticket.${field}`, value);
  }
}
