import { OUTCOMES } from '../model/acceptance';
import {
  type AgentRow,
  type Association,
  type Compared,
  type CutFigures,
  type CutRow,
  type DayRange,
  DIMENSIONS,
  type Dimension,
  type FiguresLevel,
  type Filters,
  type Mark,
  type SeriesPoint,
  type ShareOf,
  type TeamFigures,
  type TeamView,
} from '../model/team';
import { type ControlSetup, controlOf, differenceOf } from './control';
import { NO_ARMS, addArms } from './controlSums';
import { daysBetween, mondayOf, shiftDay } from './day';
import { createGate, decideWeek, type Gate } from './gate';
import { addGaps, gapReport } from './gaps';
import { shareOf } from './interval';
import type { DayRollUp } from './rollUp';
import { addSums, noSums, type Sums } from './rollUpCell';
import { type DaySums, marginsOf, selectionShare, sumDays, sumsBy } from './selection';
import { daysOfCurve, periodBefore } from './viewDays';

export interface FigureSource {
  /** Figures of days that were read: those of the range, of as many days before, and of the weeks that they lie in. */
  days: ReadonlyMap<string, DayRollUp>;
  /** Days whose kept figures nobody can read. */
  unreadable: ReadonlySet<string>;
  level: FiguresLevel;
  /** Today as YYYY-MM-DD in the account's zone. */
  today: string;
  control: ControlSetup | null;
  marks: readonly Mark[];
}

/** The first day of its curve of which something was read. */
const curveFrom = ({ days, level }: FigureSource, view: TeamView): string =>
  daysOfCurve(view, level).findLast((day) => days.has(day)) ?? periodBefore(view.range).from;

/** Everything that a view shows of our records, each figure through the gate of the level. Pure. */
export function toFigures(source: FigureSource, view: TeamView): TeamFigures {
  const now = openPeriod(source, view.range);
  const before = openPeriod(source, periodBefore(view.range));
  const from = curveFrom(source, view);
  const gate = createGate(source.level, toWeeks(source, [from, now.range.to]));
  const { filters } = view;
  const byValue = (dimension: Dimension): CutRow[] => tableOf(gate, now, filters, dimension);
  const sums = sumDays(now.days, filters);
  return {
    view,
    before: before.range,
    level: source.level,
    totals: gate.pass(filters, now.range, () => totalsOf(sums)),
    reuse: compare(gate, now, before, filters, (period) => selectionShare(period.days, filters, 'reuse')),
    asked: compare(gate, now, before, filters, (period) => selectionShare(period.days, filters, 'asked')),
    useless: compare(gate, now, before, filters, (period) => uselessOf(sumDays(period.days, filters))),
    series: seriesOf(gate, source, { from, to: now.range.to }, filters),
    marks: source.marks.filter(({ day }) => day >= before.range.from && day <= now.range.to),
    bySituation: byValue('situation'),
    bySource: byValue('source'),
    byOutcome: gate.pass(filters, now.range, () => outcomesOf(sums)),
    gaps: gapsOf(gate, now, filters),
    byAgent: gate.isNamed ? { value: agentsOf(now), withheld: null } : { value: null, withheld: 'level' },
    association: gate.pass(filters, now.range, () => associationOf(sums)),
    control: gate.isNamed || Object.keys(filters).length === 0 ? controlIn(source, now) : null,
    choices: choicesOf(gate, now),
    ignored: now.days.reduce((sum, { ignored }) => sum + ignored, 0),
    unreadable: [before.range, now.range]
      .flatMap(({ from: first, to }) => daysBetween(first, to))
      .filter((day) => source.unreadable.has(day)),
  };
}

/**
 * Works out ahead, a day or a week at a time, what `toFigures` takes longest for, so that the page is never held up; what was
 * worked out is remembered with the day.
 */
export function* prepareFigures(source: FigureSource, view: TeamView): Generator<void, void> {
  for (const day of source.days.values()) {
    marginsOf(day);
    yield;
  }
  if (source.level === 'named') return;
  for (const week of toWeeks(source, [curveFrom(source, view), view.range.to])) {
    yield* decideWeek(week);
    yield;
  }
}

interface Period {
  range: DayRange;
  days: readonly DayRollUp[];
}

function openPeriod({ days }: FigureSource, range: DayRange): Period {
  const all = daysBetween(range.from, range.to);
  return {
    range,
    days: all.flatMap((day) => days.get(day) ?? []),
  };
}

const weekOf = (monday: string): DayRange => ({ from: monday, to: shiftDay(monday, 6) });

const toWeeks = (source: FigureSource, [from, to]: readonly [string, string]) =>
  [...new Set(daysBetween(from, to).map(mondayOf))].map((monday) => ({
    monday,
    isOver: shiftDay(monday, 6) < source.today,
    days: openPeriod(source, weekOf(monday)).days,
  }));

const totalsOf = ({ replies, notes, offered, inserted, dismissed }: Sums) => ({
  replies,
  notes,
  offered,
  inserted,
  dismissed,
});

const uselessOf = ({ useless, warned }: Sums): ShareOf => shareOf(useless, warned);

const outcomesOf = (sums: Sums) => OUTCOMES.map((outcome) => ({ outcome, replies: sums[outcome] }));

function compare(
  gate: Gate,
  now: Period,
  before: Period,
  filters: Filters,
  figure: (period: Period) => ShareOf,
): Compared {
  return {
    now: gate.pass(filters, now.range, () => figure(now)),
    before: gate.pass(filters, before.range, () => figure(before)),
  };
}

const figuresOf = (sums: Sums, reuse: ShareOf, asked: ShareOf): CutFigures => ({
  replies: sums.replies,
  used: sums.used,
  reuse,
  asked,
});

/** By week; by day where figures of a day may be told. */
function seriesOf(gate: Gate, source: FigureSource, range: DayRange, filters: Filters): SeriesPoint[] {
  const days = daysBetween(range.from, range.to);
  const isByDay = gate.isNamed && days.length <= MOST_POINTS;
  const ranges = isByDay
    ? days.map((day) => ({ from: day, to: day }))
    : [...new Set(days.map(mondayOf))].map((monday) => ({
        from: monday,
        to: shiftDay(monday, 6) < range.to ? shiftDay(monday, 6) : range.to,
      }));
  return ranges.map((each) => {
    const period = openPeriod(source, each);
    return { ...each, figures: gate.pass(filters, each, () => figuresIn(period.days, filters)) };
  });
}

/** More than these are drawn by week. */
const MOST_POINTS = 62;

/** Counts of a selection of these days. */
export function figuresIn(days: readonly DayRollUp[], filters: Filters): CutFigures {
  return figuresOf(
    sumDays(days, filters),
    selectionShare(days, filters, 'reuse'),
    selectionShare(days, filters, 'asked'),
  );
}

/**
 * One row for each value that occurs, most replies first; then those that are not told, by name, since their place among the
 * others would tell how many they are. `reuse` of a source is of the replies that used it.
 */
function tableOf(gate: Gate, { days, range }: Period, filters: Filters, dimension: Dimension): CutRow[] {
  if (filters[dimension] !== undefined) return [];
  return [...sumsBy(days, filters, dimension)]
    .toSorted(([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1))
    .map(([value, perDay]) => {
      const cut = { ...filters, [dimension]: value };
      return { value, figures: gate.pass(cut, range, () => rowOf(days, cut, perDay)) };
    })
    .toSorted(untoldLast);
}

const untoldLast = (a: CutRow, b: CutRow): number => {
  const areTold = Number(a.figures.withheld !== null) - Number(b.figures.withheld !== null);
  return areTold || (a.figures.withheld === null ? 0 : a.value < b.value ? -1 : 1);
};

const total = (perDay: DaySums): number => perDay.reduce((sum, { replies }) => sum + replies, 0);

function rowOf(days: readonly DayRollUp[], cut: Filters, perDay: DaySums): CutFigures {
  const sums = noSums();
  for (const each of perDay) addSums(sums, each);
  return figuresOf(
    sums,
    selectionShare(days, cut, 'reuse', perDay),
    selectionShare(days, cut, 'asked', perDay),
  );
}

/** Of all replies; of one cut only where each agent may be named, since the rows are smaller than any group. */
function gapsOf(gate: Gate, { days }: Period, filters: Filters): TeamFigures['gaps'] {
  if (!gate.isNamed && Object.keys(filters).length > 0) return { value: null, withheld: 'level' };
  const all = addGaps(
    [],
    days.flatMap(({ gaps }) => gaps),
  );
  return { value: gapReport(all, filters, gate.isNamed), withheld: null };
}

/** Sums of each agent know no filter. By id: an order by figures would be a ranking. */
function agentsOf({ days }: Period): AgentRow[] {
  const people = new Map<string, Sums>();
  for (const day of days)
    for (const [id, sums] of day.people) {
      const before = people.get(id) ?? noSums();
      addSums(before, sums);
      people.set(id, before);
    }
  return [...people]
    .map(([agentId, sums]) => ({
      agentId,
      figures: figuresOf(sums, shareOf(sums.reused, sums.base), shareOf(sums.asked, sums.replies)),
    }))
    .toSorted((a, b) => Number(a.agentId) - Number(b.agentId) || (a.agentId < b.agentId ? -1 : 1));
}

function associationOf({ replies, used, asked, askedUsed }: Sums): Association {
  const withSuggestion = shareOf(askedUsed, used);
  const without = shareOf(asked - askedUsed, replies - used);
  return { withSuggestion, without, difference: differenceOf(withSuggestion, without) };
}

const controlIn = ({ control }: FigureSource, { days }: Period): TeamFigures['control'] =>
  control && controlOf(control, days.map(({ arms }) => arms).reduce(addArms, NO_ARMS));

/** What may be filtered by: values that occur and may be told. */
function choicesOf(gate: Gate, { days, range }: Period): TeamFigures['choices'] {
  const choices: TeamFigures['choices'] = {};
  for (const dimension of DIMENSIONS) {
    const values = [...sumsBy(days, {}, dimension)].filter(([, perDay]) => total(perDay) > 0);
    const told = values
      .map(([value]) => value)
      .filter((value) => gate.why({ [dimension]: value }, range) === null);
    if (told.length > 0) choices[dimension] = told.toSorted();
  }
  return choices;
}
