import { mondayOf, shiftDay } from '../../acceptance/day';
import type { Translate } from '../../lib/translate';
import type { DayRange } from '../../model/team';
import type { PickerOption } from '../../ui/Picker';
import { lastWeek, wholeWeeks } from '../derive/ranges';
import { sayRange } from '../derive/words';

/** Number of the week after ISO 8601: that of its Thursday within the year. */
function weekNumber(day: string): number {
  const thursday = shiftDay(mondayOf(day), 3);
  const newYear = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`);
  return Math.floor((Date.parse(`${thursday}T00:00:00Z`) - newYear) / (7 * 86_400_000)) + 1;
}

const isWeek = ({ from, to }: DayRange, today: string): boolean =>
  mondayOf(from) === from && (to === shiftDay(from, 6) || (to === today && mondayOf(today) === from));

/** "Week 47, complete", "Week 48, running", or the days. */
export function sayPeriod(range: DayRange, today: string, translate: Translate): string {
  if (!isWeek(range, today)) return sayRange(range, translate.locale);
  const isComplete = range.to < today && range.to === shiftDay(range.from, 6);
  return translate(isComplete ? 'team.weekComplete' : 'team.weekRunning', { week: weekNumber(range.from) });
}

/** "w. 46", or the days where it is no week: as a figure's neighbour names it. */
export const sayShortPeriod = (range: DayRange, today: string, translate: Translate): string =>
  isWeek(range, today)
    ? translate('team.weekShort', { week: weekNumber(range.from) })
    : sayRange(range, translate.locale);

const toValue = ({ from, to }: DayRange): string => `${from}/${to}`;
export const fromValue = (value: string): DayRange => ({ from: value.slice(0, 10), to: value.slice(11) });

const WEEKS_BEFORE = 6;

/** Periods one click away: the running week, those before it, four weeks, a quarter; and what is chosen now. */
export function periodOptions(range: DayRange, today: string, translate: Translate): PickerOption[] {
  const { from, to } = lastWeek(today);
  const weeks = Array.from({ length: WEEKS_BEFORE }, (_, index) => ({
    from: shiftDay(from, -7 * index),
    to: shiftDay(to, -7 * index),
  }));
  const running = wholeWeeks({ from: today, to: today }, today);
  const several = [4, 13].map((count) => ({
    words: translate('team.weeks', { count }),
    value: toValue({ from: shiftDay(to, 1 - 7 * count), to }),
  }));
  const named = (each: DayRange): PickerOption => ({
    words: `${sayPeriod(each, today, translate)} (${sayRange(each, translate.locale)})`,
    value: toValue(each),
  });
  const offered = [running, ...weeks].map(named).concat(several);
  return offered.some(({ value }) => value === toValue(range))
    ? offered
    : [{ words: sayRange(range, translate.locale), value: toValue(range) }, ...offered];
}

export const periodValue = toValue;
