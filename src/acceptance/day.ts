/** YYYY-MM-DD of a moment (ms since 1970) in a zone by its IANA name; in UTC if the zone is unknown. */
export function dayOf(at: number, timeZone: string): string {
  try {
    // Swedish writes dates as ISO does.
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
  } catch {
    return new Date(at).toISOString().slice(0, 10);
  }
}

/** A day that the calendar has, as YYYY-MM-DD. */
export function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day;
}

/** Every day from the first to the last, both included. At most `most` of them, the latest. */
export function daysBetween(from: string, to: string, most = 400): string[] {
  const days: string[] = [];
  const last = Date.parse(`${to}T00:00:00Z`);
  let at = Math.max(Date.parse(`${from}T00:00:00Z`), last - (most - 1) * DAY_MS);
  for (; at <= last; at += DAY_MS) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** So many days later; negative: earlier. */
export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The Monday of a day's week. */
export const mondayOf = (day: string): string =>
  shiftDay(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

const DAY_MS = 86_400_000;
