import { alertAgent, shownTicket, tabOf } from './deskState';
import type { DeskState, TicketTab } from './deskState';
import { announceField } from './draft';
import { emit, emitChange } from './instance';
import type { AccountEvent, TicketView } from './port';
import { conversationFor } from './thread';
import { viewersOf } from './surface/viewers';

const FIELDS = ['subject', 'status', 'priority', 'type', 'tags', 'custom_fields', 'assignee_id'] as const;

/** Brings what happened in the account, by whomever, onto this agent's screen and to the app. */
export async function followAccount(desk: DeskState, event: AccountEvent): Promise<void> {
  if (event.type === 'complaint') {
    if (!desk.complaints.includes(event.text)) desk.complaints = [...desk.complaints, event.text];
    desk.touch();
  } else if (event.type === 'controls') {
    desk.directory = await desk.port.directory();
    desk.touch();
  } else if (event.type === 'viewers') {
    followViewers(desk, event.ticketId, event.agentIds);
  } else if (event.type === 'ticket') {
    const tab = tabOf(desk, event.ticketId);
    if (tab) await followTicket(desk, tab);
  }
}

function followViewers(desk: DeskState, ticketId: number, agentIds: number[]): void {
  const tab = tabOf(desk, ticketId);
  if (!tab) return;
  tab.view = { ...tab.view, viewers: agentIds };
  if (tab.instance) emitChange(tab.instance, 'ticket.viewers', viewersOf(desk, tab.view));
  desk.touch();
}

async function followTicket(desk: DeskState, tab: TicketTab): Promise<void> {
  const before = tab.view;
  const shownBefore = shownTicket(tab);
  let after: TicketView;
  try {
    after = await desk.port.ticket(tab.ticketId);
  } catch (error) {
    alertAgent(desk, error instanceof Error ? error.message : String(error), 'error');
    return;
  }
  tab.view = after;
  for (const field of FIELDS) {
    const value = shownTicket(tab)[field];
    if (JSON.stringify(value) !== JSON.stringify(shownBefore[field])) announceField(tab, field, value);
  }
  const conversation = conversationFor(after, true);
  if (tab.instance && JSON.stringify(conversation) !== JSON.stringify(conversationFor(before, true))) {
    emitChange(tab.instance, 'ticket.conversation', conversation);
    emitChange(tab.instance, 'ticket.comments', after.ticket.comments);
  }
  if (tab.instance && after.ticket.updated_at !== before.ticket.updated_at)
    emit(tab.instance, 'ticket.updated');
  desk.touch();
}
