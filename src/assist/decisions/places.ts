import type { Ticket } from '../../model/ticket';
import { scopeOf } from './apply';

/** What colleagues decided meanwhile is looked for at most this often, in ms. */
export const RENEWED_MS = 60_000;
export const STORE_LIMIT_MS = 1_000;
export const CALL_LIMIT_MS = 8_000;

/** Where the decisions about a ticket are kept: the id of the account's document, and the key in this browser. */
export const placesOf = (ticket: Ticket): { externalId: string; storeKey: string } => ({
  externalId: `correction-${ticket.id}`,
  storeKey: `decisions:${scopeOf(ticket)}`,
});
