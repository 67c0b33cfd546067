import { type Dimension, DIMENSIONS, type Filters, type ShareOf } from '../model/team';
import { clusteredShare, designEffect, NO_SQUARES } from './interval';
import { type Cut, cutKey, type DayRollUp, WHOLE } from './rollUp';
import { addSums, type Cell, noSums, type Sums } from './rollUpCell';

/** One entry for each day. */
export type DaySums = readonly Sums[];

type Metric = 'reuse' | 'asked';
const COUNTED = { reuse: 'reused', asked: 'asked' } as const;
const BASE = { reuse: 'base', asked: 'replies' } as const;

/** Tells whether a cell is in a selection; a counter, which tells of no ticket, only where nothing is selected. */
function matches(filters: Filters): (cell: Cell) => boolean {
  const wanted = DIMENSIONS.flatMap((dimension, at) => {
    const value = filters[dimension];
    return value === undefined ? [] : [{ at, value }];
  });
  return (cell) => wanted.every(({ at, value }) => cell[at] === value);
}

export function sumDays(days: readonly DayRollUp[], filters: Filters): Sums {
  const sums = noSums();
  for (const each of sumEach(days, filters)) addSums(sums, each);
  return sums;
}

function sumEach(days: readonly DayRollUp[], filters: Filters): Sums[] {
  const keys = keysOf(filters);
  const [only = WHOLE] = keys;
  if (keys.length <= 1) return days.map((day) => marginsOf(day).get(only) ?? noSums());
  const isIn = matches(filters);
  return days.map(({ rows }) => {
    const sums = noSums();
    for (const row of rows) if (isIn(row.cell)) addSums(sums, row.sums);
    return sums;
  });
}

const margins = new WeakMap<DayRollUp, Map<string, Sums>>();

/** Sums of a day, all in all and for each value of each dimension. Worked out once for each day that was read. */
export function marginsOf(day: DayRollUp): ReadonlyMap<string, Sums> {
  const known = margins.get(day);
  if (known) return known;
  const whole = noSums();
  const byDimension = DIMENSIONS.map(() => new Map<string, Sums>());
  for (const { cell, sums } of day.rows) {
    addSums(whole, sums);
    if (sums.replies > 0 || sums.notes > 0)
      for (const [at, values] of byDimension.entries()) addTo(values, cell[at] ?? '', sums);
  }
  const named = DIMENSIONS.flatMap((dimension, at) =>
    [...(byDimension[at] ?? [])].map(([value, each]) => [cutKey(dimension, value), each] as const),
  );
  const sums = new Map<string, Sums>([[WHOLE, whole], ...named]);
  margins.set(day, sums);
  return sums;
}

function addTo(values: Map<string, Sums>, value: string, more: Sums): void {
  const before = values.get(value);
  if (before) addSums(before, more);
  else values.set(value, { ...more });
}

/** For each value of a dimension the sums of each day. Only values with replies. */
export function sumsBy(
  days: readonly DayRollUp[],
  filters: Filters,
  dimension: Dimension,
): Map<string, Sums[]> {
  return keysOf(filters).length === 0 ? marginsBy(days, dimension) : rowsBy(days, filters, dimension);
}

function marginsBy(days: readonly DayRollUp[], dimension: Dimension): Map<string, Sums[]> {
  const byValue = new Map<string, Sums[]>();
  const prefix = cutKey(dimension, '');
  for (const [index, day] of days.entries())
    for (const [key, sums] of marginsOf(day)) {
      if (!key.startsWith(prefix) || sums.replies === 0) continue;
      const value = key.slice(prefix.length);
      const perDay = byValue.get(value) ?? days.map(noSums);
      perDay[index] = sums;
      byValue.set(value, perDay);
    }
  return byValue;
}

function rowsBy(days: readonly DayRollUp[], filters: Filters, dimension: Dimension): Map<string, Sums[]> {
  const at = DIMENSIONS.indexOf(dimension);
  const isIn = matches(filters);
  const byValue = new Map<string, Sums[]>();
  for (const [index, { rows }] of days.entries())
    for (const { cell, sums } of rows) {
      if (sums.replies === 0 || !isIn(cell)) continue;
      const value = cell[at] ?? '';
      const perDay = byValue.get(value) ?? days.map(noSums);
      byValue.set(value, perDay);
      const ofDay = perDay[index];
      if (ofDay) addSums(ofDay, sums);
    }
  return byValue;
}

const keysOf = (filters: Filters): string[] =>
  DIMENSIONS.flatMap((dimension) => {
    const value = filters[dimension];
    return value === undefined ? [] : [cutKey(dimension, value)];
  });

/**
 * A share of a selection with its interval. Of all, and of one value of one dimension, the clusters are known. Of several at
 * once they are not: their interval is widened as that of the value among them which needs it most.
 */
export function selectionShare(
  days: readonly DayRollUp[],
  filters: Filters,
  metric: Metric,
  perDay: DaySums = sumEach(days, filters),
): ShareOf {
  const keys = keysOf(filters);
  const cuts = (keys.length === 0 ? [WHOLE] : keys).map((key) => clustersOf(days, key, metric));
  const [only] = cuts;
  if (only && cuts.length === 1) return clusteredShare(only);
  const effect = Math.max(...cuts.map(designEffect));
  const mixed = perDay.map((sums, at) => ({
    s: sums[COUNTED[metric]],
    n: sums[BASE[metric]],
    agents: Math.min(...cuts.map((cut) => cut[at]?.agents ?? 0)),
    byAgent: NO_SQUARES,
    byTicket: NO_SQUARES,
  }));
  return clusteredShare(mixed, effect);
}

const NO_COUNTS = { s: 0, n: 0, byAgent: NO_SQUARES, byTicket: NO_SQUARES };

const clustersOf = (days: readonly DayRollUp[], key: string, metric: Metric) =>
  days.map(({ cuts }) => {
    const cut: Cut | undefined = cuts.get(key);
    return { ...(cut?.[metric] ?? NO_COUNTS), agents: cut?.agents ?? 0 };
  });
