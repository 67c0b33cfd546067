import { mondayOf, shiftDay } from '../../acceptance/day';
import type { DayRange } from '../../model/team';

/** More days than this are not read at once. */
const MOST_DAYS = 400;

/** A day of the calendar: `Date` takes 31 February for 3 March. */
const isDay = (text: string | null): text is string =>
  text !== null &&
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  shiftDay(text, 0) === text;

/** A range that can be read: both days real, in order, not longer than the limit, not in the future. Null otherwise. */
export function toRange(from: string | null, to: string | null, today: string): DayRange | null {
  if (!isDay(from) || !isDay(to) || from > to || from > today) return null;
  const end = to > today ? today : to;
  return shiftDay(end, 1 - MOST_DAYS) > from ? null : { from, to: end };
}

/** The last week that is over, Monday to Sunday. */
export const lastWeek = (today: string): DayRange => {
  const monday = mondayOf(today);
  return { from: shiftDay(monday, -7), to: shiftDay(monday, -1) };
};

/** The weeks in which a range lies, as far as they have come: the running one ends today. */
export function wholeWeeks({ from, to }: DayRange, today: string): DayRange {
  const end = shiftDay(mondayOf(to), 6);
  return { from: mondayOf(from), to: end > today ? today : end };
}
