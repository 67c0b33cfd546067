const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than all its use. A zone that Intl does not know counts as UTC. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat('en-CA', { timeZone: timeZone || 'UTC' });
  } catch {
    made = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC' });
  }
  formats.set(timeZone, made);
  return made;
}

/** The calendar day of a moment (ISO 8601, or ms since 1970) in an IANA zone, as YYYY-MM-DD; null when it is no moment. */
export function calendarDay(moment: string | number | null | undefined, timeZone: string): string | null {
  const ms = typeof moment === 'number' ? moment : Date.parse(moment ?? '');
  return Number.isNaN(ms) ? null : formatOf(timeZone).format(ms);
}
