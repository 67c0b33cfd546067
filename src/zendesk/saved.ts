import { listen, type ZafClient } from './zafClient';

/** What the host tells with `ticket.saved` is not documented: a number, or an object that holds one. */
function ticketIdIn(data: unknown): number | null {
  if (typeof data === 'number' || typeof data === 'string') return Number(data) || null;
  if (typeof data !== 'object' || data === null) return null;
  const { id, ticketId, ticket } = data as { id?: unknown; ticketId?: unknown; ticket?: unknown };
  return ticketIdIn(ticketId) ?? ticketIdIn(id) ?? (ticket === undefined ? null : ticketIdIn(ticket));
}

/** A ticket was saved by this agent; heard in the background location only. Null when the host does not say which one. */
export const onTicketSaved = (client: ZafClient, listener: (ticketId: number | null) => void): (() => void) =>
  listen(client, 'ticket.saved', (data) => listener(ticketIdIn(data)));
