import type { DayRange, FiguresLevel, TeamView } from '../model/team';
import { daysBetween, mondayOf, shiftDay } from './day';

/** As many days as the range has, just before it; of a week that goes on, as many of the week before. */
export function periodBefore({ from, to }: DayRange): DayRange {
  const isWeeks = mondayOf(from) === from;
  const days = daysBetween(from, to).length;
  const length = isWeeks ? Math.ceil(days / 7) * 7 : days;
  return { from: shiftDay(from, -length), to: shiftDay(from, isWeeks ? days - length - 1 : -1) };
}

/** Days whose figures a view needs: of the range, then of the period before, newest first; each in whole weeks. */
export function daysOfView({ range }: TeamView): string[] {
  const weeks = ({ from, to }: DayRange) =>
    daysBetween(mondayOf(from), shiftDay(mondayOf(to), 6)).toReversed();
  return [...new Set([...weeks(range), ...weeks(periodBefore(range))])];
}

/** Where figures are told by week, a curve has so many at least, as far as they were summed up. */
const LEAST_WEEKS = 6;

/** Days before those of a view that its curve goes back to; none where figures are told by day. */
export function daysOfCurve({ range }: TeamView, level: FiguresLevel): string[] {
  if (level === 'named') return [];
  const first = mondayOf(periodBefore(range).from);
  const weeks = Math.ceil(daysBetween(first, range.to).length / 7);
  return weeks >= LEAST_WEEKS
    ? []
    : daysBetween(shiftDay(first, -7 * (LEAST_WEEKS - weeks)), shiftDay(first, -1)).toReversed();
}
