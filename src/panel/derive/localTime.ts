import type { Say } from './say';

/** Less than this is not worth saying, in minutes. */
const WORTH = 120;

/** The clock of another zone at that time, only where it differs from ours by two hours or more; null otherwise. */
export function localTime(timeZone: string | null, at: string | number | null, say: Say): string | null {
  if (timeZone === null || at === null) return null;
  const date = typeof at === 'number' ? at : Date.parse(at);
  if (Number.isNaN(date)) return null;
  try {
    const theirs = new Intl.DateTimeFormat(say.translate.locale, {
      timeStyle: 'short',
      timeZone,
    }).format(date);
    return apart(minutes(theirs), minutes(say.time(date))) >= WORTH ? theirs : null;
  } catch {
    return null; // a zone that Intl does not know (Zendesk has names of its own)
  }
}

const DAY = 24 * 60;

/** On the face of a clock: 23:30 and 00:30 are an hour apart. */
const apart = (one: number, other: number): number =>
  Math.min(Math.abs(one - other), DAY - Math.abs(one - other));

const minutes = (clock: string): number => {
  const [hours = 0, rest = 0] = clock.split(/\D+/).map(Number);
  const isEvening = /p\.?m/i.test(clock) && hours < 12;
  return ((hours === 12 && /a\.?m/i.test(clock) ? 0 : hours) + (isEvening ? 12 : 0)) * 60 + rest;
};
