import { isWeekday, monthOf } from './months';
import { zoneNamed, type Zone } from './zones';

/** A date as written. Of `12/03` the text as a whole decides which is the day. */
export type WrittenDate = { year: number | null } & (
  { kind: 'sure'; month: number; day: number } | { kind: 'unsure'; first: number; second: number }
);

/** A moment as it is written down, before anybody knows which day or zone is meant. */
export interface Stamp {
  date: WrittenDate | null;
  /** ms since midnight; null for a date alone. */
  time: number | null;
  /** Only where it is written. */
  zone: Zone | null;
}

interface Found<T> {
  value: T;
  /** Index after it. */
  end: number;
}

// Every pattern is sticky, reads a few characters, and cannot try those in more than a few ways.
const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const NUMERIC = /(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?(\.?)(?![\d:])/y;
const DAY_MONTH =
  /(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-](?:(?:de|of)\s)?(\p{L}{3,12})\.?(?:,?[\s-](?:del?\s)?(\d{4}))?(?![\d:])/iuy;
const MONTH_DAY = /(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,?\s(\d{4})(?![\d:]))?/iuy;
const WEEKDAY = /(\p{L}{2,12})\.?,? (?:(?:le|the|den|el) )?/iuy;
const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,](\d{1,6}))?(?![\d:])/y;
const CLOCK_H = /(\d{1,2}) ?h ?(\d{2})?(?![\p{L}\d])/iuy;
const CLOCK_UHR = /(\d{1,2})\.(\d{2})(?=\s?Uhr)/iy;
const MERIDIEM = /\s?([ap])\.?\s?m\b\.?/iy;
const UHR = /\s(?:Uhr|hrs)(?!\p{L})/iuy;
const OFFSET = /\s?(\(?)(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?(?![\d:])(\)?)/y;
const ZONE = /\s?(\(?)([A-Za-z_]{1,20}(?:\/[A-Za-z_]{1,20}){0,2})(?![\w/])(\)?)/y;
const TO_TIME = /T|[,.]?\s{1,2}(?:(?:at|à|a las?|um|om|alle|às|@|[-–|·•])\s{1,2})?/iy;
const TO_DATE = /,?\s{1,2}(?:(?:on|le|am|el|[-–])\s{1,2})?/iy;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The stamp that begins at `at`: a date, a time, or both in either order; null when there is none. */
export function readStamp(text: string, at: number): Found<Stamp> | null {
  const date = readDate(text, at);
  if (!date) return readTimeFirst(text, at);
  const gap = matchAt(TO_TIME, text, date.end);
  const time = gap && readTime(text, date.end + gap[0].length);
  const { time: ms = null, zone = null } = time?.value ?? {};
  return { value: { date: date.value, time: ms, zone }, end: time?.end ?? date.end };
}

/** "10:02", "10:02, 10 March 2026" */
function readTimeFirst(text: string, at: number): Found<Stamp> | null {
  const time = readTime(text, at);
  if (!time) return null;
  const gap = matchAt(TO_DATE, text, time.end);
  const date = gap && readBareDate(text, time.end + gap[0].length);
  // What follows a time may be the message: only a date with its year is a date.
  if (!date || date.value.year === null) return { value: { ...time.value, date: null }, end: time.end };
  return { value: { ...time.value, date: date.value }, end: date.end };
}

/** The weekday first: in "mar. 10 mars" the first word is no month. */
function readDate(text: string, at: number): Found<WrittenDate> | null {
  const weekday = matchAt(WEEKDAY, text, at);
  const isNamed = weekday !== null && isWeekday(weekday[1] ?? '');
  return (isNamed ? readBareDate(text, at + weekday[0].length) : null) ?? readBareDate(text, at);
}

const readBareDate = (text: string, at: number): Found<WrittenDate> | null =>
  readIso(text, at) ?? readNumeric(text, at) ?? readNamed(text, at);

function readIso(text: string, at: number): Found<WrittenDate> | null {
  const found = matchAt(ISO, text, at);
  return found && sure(Number(found[1]), Number(found[3]), Number(found[4]), at + found[0].length);
}

function readNumeric(text: string, at: number): Found<WrittenDate> | null {
  const found = matchAt(NUMERIC, text, at);
  if (!found) return null;
  const [whole, a, mark, b, y, dot] = found;
  // "10.30" is a time or a price and "10-12" a range; "10.3." and "10/3" are days.
  if (y === undefined && mark !== '/' && !(mark === '.' && dot === '.')) return null;
  const year = y === undefined ? null : Number(y.length === 2 ? `20${y}` : y);
  const [first, second] = [Number(a), Number(b)];
  const end = at + whole.length;
  if (mark === '.') return sure(year, second, first, end);
  const isDate =
    Math.min(first, second) >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
  return isDate ? { value: { kind: 'unsure', year, first, second }, end } : null;
}

function readNamed(text: string, at: number): Found<WrittenDate> | null {
  const dayFirst = matchAt(DAY_MONTH, text, at);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1], at + dayFirst[0].length);
  const monthFirst = matchAt(MONTH_DAY, text, at);
  return monthFirst && named(monthFirst[3], monthFirst[1], monthFirst[2], at + monthFirst[0].length);
}

function named(year = '', month = '', day = '', end = 0): Found<WrittenDate> | null {
  const index = monthOf(month);
  return index === null ? null : sure(year === '' ? null : Number(year), index, Number(day), end);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function sure(year: number | null, month: number, day: number, end: number): Found<WrittenDate> | null {
  const isDate = day >= 1 && day <= (DAYS[month - 1] ?? 0);
  return isDate ? { value: { kind: 'sure', year, month, day }, end } : null;
}

function readTime(text: string, at: number): Found<Omit<Stamp, 'date'>> | null {
  const found = matchAt(CLOCK, text, at) ?? matchAt(CLOCK_UHR, text, at) ?? matchAt(CLOCK_H, text, at);
  if (!found) return null;
  const [whole, h, minutes = '0', seconds = '0', fraction = '0'] = found;
  const end = at + whole.length;
  const meridiem = matchAt(MERIDIEM, text, end);
  const hours = toHours(Number(h), meridiem?.[1]?.toLowerCase());
  if (hours === null || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const time =
    ((hours * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 +
    Math.floor(Number(`0.${fraction}`) * 1000);
  const after = end + (meridiem ?? matchAt(UHR, text, end) ?? [''])[0].length;
  const zone = readZone(text, after);
  return { value: { time, zone: zone?.value ?? null }, end: zone?.end ?? after };
}

function toHours(hours: number, meridiem: string | undefined): number | null {
  if (meridiem === undefined) return hours <= 23 ? hours : null;
  if (hours > 12) return hours <= 23 && meridiem === 'p' ? hours : null;
  return (hours % 12) + (meridiem === 'p' ? 12 : 0);
}

/** "Z", " CET", "+01:00", " (GMT-0400)", " (Europe/Paris)" */
function readZone(text: string, at: number): Found<Zone> | null {
  const offset = matchAt(OFFSET, text, at);
  if (offset && Number(offset[3]) <= 14 && isClosed(offset[1], offset[5])) {
    const minutes = Number(offset[3]) * 60 + Number(offset[4] ?? 0);
    return { value: offset[2] === '-' ? -minutes : minutes, end: at + offset[0].length };
  }
  const name = matchAt(ZONE, text, at);
  const zone = name && isClosed(name[1], name[3]) ? zoneNamed(name[2] ?? '') : null;
  return name && zone !== null ? { value: zone, end: at + name[0].length } : null;
}

const isClosed = (open = '', close = ''): boolean => (open === '') === (close === '');

/** How far into a line a header's date is looked for. */
const LONGEST_HEADER = 200;

/**
 * The first stamp with a date anywhere in a line of a header ("Chat started on March 10, 2026, 9:20 AM EST"), with the zone
 * that the line names behind it.
 */
export const findStamp = (line: string): Stamp | null => locateStamp(line)?.value ?? null;

/** As `findStamp`, with its place. */
export function locateStamp(line: string): (Found<Stamp> & { start: number }) | null {
  const text = line.slice(0, LONGEST_HEADER);
  for (const { index } of text.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) {
    const found = readStamp(text, index);
    if (!found?.value.date) continue;
    const zone = found.value.zone ?? findZone(text, found.end);
    return { start: index, end: found.end, value: { ...found.value, zone } };
  }
  return null;
}

function findZone(text: string, from: number): Zone | null {
  for (let at = from; at < text.length; at += 1) {
    const zone = /[\s(]/.test(text.charAt(at)) ? readZone(text, at) : null;
    if (zone) return zone.value;
  }
  return null;
}
