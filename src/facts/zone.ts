import type { Fact } from '../model/fact';
import { calendarDay } from './calendar';
import { readDates } from './read/dates';
import { createReading } from './read/reading';

const DAY_MS = 86_400_000;

/** The moment moved to the day that it is in that IANA zone, for reckoning with UTC days; ms since 1970. */
export function onCalendar(moment: number, timeZone: string | undefined): number {
  const day = timeZone === undefined ? null : calendarDay(moment, timeZone);
  if (day === null) return moment;
  return Date.parse(`${day}T00:00:00Z`) + (((moment % DAY_MS) + DAY_MS) % DAY_MS);
}

/** The fact, saying which zone was assumed, where the day it names would be another had it been said a day later. */
export function withZone(fact: Fact, options: { now: number; locale: string; timeZone?: string }): Fact {
  if (fact.slot !== 'date') return fact;
  const at = fact.at === null ? options.now : Date.parse(fact.at);
  const dayOf = (moment: number): string | undefined =>
    readDates(createReading(fact.quote, moment, options.locale))[0]?.value;
  return dayOf(at) === dayOf(at + DAY_MS) ? fact : { ...fact, assumedZone: options.timeZone ?? 'UTC' };
}
