import { toLocaleTag, toTimeZone } from '../../lib/locale';
import type { TextHints } from './format';
import type { Stamp, WrittenDate } from './stamps';
import { createFromWall, toWall, type Zone } from './zones';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Two clocks may differ by this much. */
const SLACK = 5 * 60_000;

interface Entry {
  /** ms at the midnight with which the day begins, on the wall. */
  day: number | null;
  time: number | null;
  zone: Zone | null;
}

/**
 * Stamps of one text, in its order, as ISO 8601 in UTC; null where day or time cannot be known. A time without a day is of
 * the day of the stamp before it, or of the next when the clock runs back; without any day in the text the last one is the
 * latest before the text was written down.
 */
export function resolveTimes(stamps: readonly (Stamp | null)[], hints: TextHints): (string | null)[] {
  const zone = toTimeZone(hints.timeZone);
  const written = Date.parse(hints.at ?? '');
  const limit = Number.isNaN(written) ? null : toWall(written, zone);
  const toDay = createToDay(stamps, hints.locale, limit);
  const entries = stamps.map((stamp) => toEntry(stamp, toDay));
  fillDays(entries, limit);
  const fromWall = createFromWall();
  return entries.map((entry) => {
    if (entry.day === null || entry.time === null) return null;
    return toIso(fromWall(entry.day + entry.time, entry.zone ?? zone));
  });
}

/** A day that there never was is no reason to guess another. */
function toEntry(stamp: Stamp | null, toDay: (date: WrittenDate) => number | null): Entry {
  const day = stamp?.date ? toDay(stamp.date) : null;
  const isKnown = stamp !== null && (stamp.date === null || day !== null);
  return { day, time: isKnown ? stamp.time : null, zone: stamp?.zone ?? null };
}

/** Years of five digits are nobody's. */
const toIso = (ms: number): string | null => (Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString() : null);

/** How the numeric dates of this text are to be read. */
function createToDay(
  stamps: readonly (Stamp | null)[],
  locale: string,
  limit: number | null,
): (date: WrittenDate) => number | null {
  const dates = stamps.flatMap((stamp) => (stamp?.date?.kind === 'unsure' ? [stamp.date] : []));
  const isDayFirst =
    dates.some(({ first }) => first > 12) ||
    (!dates.some(({ second }) => second > 12) && isDayFirstBy(dates, locale, limit));
  return (date) => dayOf(date, isDayFirst, limit);
}

/** By the locale, unless that puts a message later than the text was written and the other way does not. */
function isDayFirstBy(dates: WrittenDate[], locale: string, limit: number | null): boolean {
  const byLocale = !isMonthFirst(locale);
  const isLate = (isDayFirst: boolean) =>
    limit !== null && dates.some((date) => (dayOf(date, isDayFirst, limit) ?? 0) > limit + DAY);
  return isLate(byLocale) && !isLate(!byLocale) ? !byLocale : byLocale;
}

function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(toLocaleTag(locale)).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day');
}

function dayOf(date: WrittenDate, isDayFirst: boolean, limit: number | null): number | null {
  const [month, day] = monthAndDay(date, isDayFirst);
  if (date.year !== null) return midnight(date.year, month, day);
  if (limit === null) return null;
  const year = new Date(limit).getUTCFullYear();
  const thisYear = midnight(year, month, day);
  return thisYear !== null && thisYear <= limit + DAY ? thisYear : midnight(year - 1, month, day);
}

function monthAndDay(date: WrittenDate, isDayFirst: boolean): [number, number] {
  if (date.kind === 'sure') return [date.month, date.day];
  const { first, second } = date;
  const isFirstTheDay = first > 12 || (isDayFirst && second <= 12);
  return isFirstTheDay ? [second, first] : [first, second];
}

/** Null for the 30th of February. */
function midnight(year: number, month: number, day: number): number | null {
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? ms : null;
}

function fillDays(entries: Entry[], limit: number | null): void {
  const anchor = entries.findIndex(({ day }) => day !== null);
  if (anchor >= 0) {
    fillForward(entries, anchor);
    fillBackward(entries, anchor);
    return;
  }
  const last = entries.findLastIndex(({ time }) => time !== null);
  const entry = entries[last];
  if (!entry || limit === null) return;
  const today = Math.floor(limit / DAY) * DAY;
  entry.day = today + (entry.time ?? 0) > limit + SLACK ? today - DAY : today;
  fillBackward(entries, last);
}

/** A clock that runs back by minutes is untidy; by more than an hour it is the next day's. */
function fillForward(entries: Entry[], from: number): void {
  let before: Entry | undefined;
  for (const entry of entries.slice(from)) {
    if (entry.day === null && entry.time !== null && before?.day != null) {
      const isNextDay = before.time !== null && entry.time < before.time - HOUR;
      entry.day = before.day + (isNextDay ? DAY : 0);
      entry.zone ??= before.zone;
    }
    if (entry.day !== null) before = entry;
  }
}

function fillBackward(entries: Entry[], from: number): void {
  let after: Entry | undefined;
  for (const entry of entries.slice(0, from + 1).toReversed()) {
    if (entry.day === null && entry.time !== null && after?.day != null) {
      const isDayBefore = after.time !== null && entry.time > after.time + HOUR;
      entry.day = after.day - (isDayBefore ? DAY : 0);
      entry.zone ??= after.zone;
    }
    if (entry.day !== null) after = entry;
  }
}
