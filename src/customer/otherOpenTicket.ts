import type { Customer, PastTicket } from '../model/customer';

const DAY_MS = 24 * 60 * 60_000;
/** Anything else is still somebody's work, whatever the account calls it. */
const DONE = new Set(['solved', 'closed', 'deleted']);

/**
 * Another ticket of this customer that somebody is working on, the one touched last; null when none was within so many days.
 * `now` in ms since 1970.
 */
export function otherOpenTicket(
  { pastTickets }: Customer,
  { withinDays, now }: { withinDays: number; now: number },
): PastTicket | null {
  const since = now - withinDays * DAY_MS;
  const open = pastTickets.filter(
    ({ status, updatedAt }) => !DONE.has(status) && Date.parse(updatedAt) >= since,
  );
  return open.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0] ?? null;
}
