/**
 * What stands in this browser (IndexedDB, `throughline:SUBDOMAIN:INSTALLATION:AGENT`), by the first part of its key, for 12 h
 * at most. `about`: whom it tells of. A spec holds the list to the keys that the code uses.
 */
export const BROWSER_ENTRIES: readonly { prefix: string; about: readonly ('customer' | 'agent')[] }[] = [
  { prefix: 'outbox', about: ['customer', 'agent'] },
  { prefix: 'life', about: ['customer', 'agent'] },
  { prefix: 'day', about: ['agent'] },
  { prefix: 'mark', about: ['customer'] },
  { prefix: 'choice', about: ['customer'] },
  { prefix: 'held', about: ['customer'] },
  { prefix: 'decisions', about: ['customer', 'agent'] },
  { prefix: 'guard', about: ['agent'] },
  { prefix: 'writer', about: ['agent'] },
  { prefix: 'explore', about: ['customer'] },
  { prefix: 'informed', about: ['agent'] },
  { prefix: 'acting', about: ['agent'] },
  { prefix: 'lease', about: [] },
  { prefix: 'shopTable', about: [] },
];

/** True where an entry of this browser names one of these tickets, in its key or in itself. */
export function namesTicket(key: string, value: unknown, tickets: ReadonlySet<number>): boolean {
  if (key.split(/[:\s]/).some((part) => /^\d+$/.test(part) && tickets.has(Number(part)))) return true;
  return ticketIdsIn(value).some((id) => tickets.has(id));
}

/** Values of `ticketId` anywhere in something. */
function ticketIdsIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === 'ticketId' || name === 'ticket_id' ? [Number(inner)] : ticketIdsIn(inner),
  );
}
