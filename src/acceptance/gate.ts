import {
  DIMENSIONS,
  type Dimension,
  type FiguresLevel,
  type DayRange,
  type Filters,
  type Shown,
  type Withheld,
} from '../model/team';
import { daysBetween, mondayOf, shiftDay } from './day';
import { isDerivable } from './gateSpan';
import { cutKey, type DayRollUp, type RollUpRow } from './rollUp';
import type { Cell } from './rollUpCell';

/** Fewer agents than this are no group: a figure of them would be one of persons. */
export const LEAST_AGENTS = 8;

/** One week, Monday to Sunday, as far as it was read. */
export interface GateWeek {
  monday: string;
  /** It is over. */
  isOver: boolean;
  days: readonly DayRollUp[];
}

/**
 * The one way by which figures reach people. Below `named` there are figures of all agents together, and of one value of one
 * dimension at a time, over whole weeks that are over; never of fewer than 8 agents, nor any from which such could be worked out.
 */
export interface Gate {
  /** Why figures of these days and this cut are not told; null where they are. */
  why(filters: Filters, range: DayRange): Withheld | null;
  /** The figure, if it may be told. It is not even worked out if it may not. */
  pass<T>(filters: Filters, range: DayRange, figure: () => T): Shown<T>;
  isNamed: boolean;
}

export function createGate(level: FiguresLevel, weeks: readonly GateWeek[]): Gate {
  const isNamed = level === 'named';
  const withheld = new Map(isNamed ? [] : weeks.map((week) => [week.monday, withheldOf(week)]));
  const why = (filters: Filters, range: DayRange): Withheld | null => {
    const [first, ...more] = DIMENSIONS.filter((dimension) => filters[dimension] !== undefined);
    if (isNamed || first === undefined) return null;
    if (more.length > 0 || (first === 'group' && level !== 'team')) return 'level';
    const key = cutKey(first, filters[first] ?? '');
    const reasons = weeksOf(range).map((monday) => withheld.get(monday)?.get(key) ?? null);
    if (!isWholeWeeks(range)) reasons.push('subtractable');
    return reasons.find((reason) => reason === 'small') ?? reasons.find((reason) => reason !== null) ?? null;
  };
  return {
    why,
    isNamed,
    pass(filters, range, figure) {
      const reason = why(filters, range);
      return reason === null ? { value: figure(), withheld: null } : { value: null, withheld: reason };
    },
  };
}

/** The Mondays of a range's weeks. */
const weeksOf = ({ from, to }: DayRange): string[] => [...new Set(daysBetween(from, to).map(mondayOf))];

const isWholeWeeks = ({ from, to }: DayRange): boolean =>
  mondayOf(from) === from && shiftDay(mondayOf(to), 6) === to;

interface GateCell {
  dimension: Dimension;
  /** Agents that are surely different ones. */
  agents: number;
  replies: number;
  /** Which of the week's atoms (combinations of all values) are in it. */
  atoms: Set<number>;
}

const decided = new WeakMap<DayRollUp, { week: GateWeek; withheld: ReadonlyMap<string, Withheld> }>();

/** Cuts of a week that are not told, and why. */
function withheldOf(week: GateWeek): ReadonlyMap<string, Withheld> {
  const steps = decideWeek(week);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, for whoever has time. Decided once for each week that was read. */
export function* decideWeek(week: GateWeek): Generator<void, ReadonlyMap<string, Withheld>> {
  const [first] = week.days;
  if (!first) return new Map();
  const known = decided.get(first);
  if (known && isSame(known.week, week)) return known.withheld;
  const withheld = yield* decide(week);
  decided.set(first, { week, withheld });
  return withheld;
}

const isSame = (one: GateWeek, other: GateWeek): boolean =>
  one.isOver === other.isOver &&
  one.days.length === other.days.length &&
  one.days.every((day, at) => day === other.days[at]);

function* decide(week: GateWeek): Generator<void, Map<string, Withheld>> {
  const cells = yield* toCells(week.days);
  const withheld = new Map<string, Withheld>();
  for (const [key, { agents }] of cells) if (agents < LEAST_AGENTS) withheld.set(key, 'small');
  // A week that goes on: tomorrow's figures minus today's would be those of a day.
  if (!week.isOver) for (const key of cells.keys()) if (!withheld.has(key)) withheld.set(key, 'subtractable');
  for (let key = subtractable(cells, withheld); key !== null; key = subtractable(cells, withheld)) {
    withheld.set(key, 'subtractable');
    yield;
  }
  return withheld;
}

/** So many rows are looked at in one go. */
const ROWS_AT_ONCE = 2_000;

function* toCells(days: readonly DayRollUp[]): Generator<void, Map<string, GateCell>> {
  const atoms = new Map<string, { cell: Cell; replies: number }>();
  for (const { rows } of days) {
    for (const [at, row] of rows.entries()) {
      countAtom(atoms, row);
      if (at % ROWS_AT_ONCE === 0) yield;
    }
    yield;
  }
  const cells = new Map<string, GateCell>();
  for (const [number, { cell, replies }] of [...atoms.values()].entries()) {
    addAtom(cells, cell, number, replies);
    if (number % ROWS_AT_ONCE === 0) yield;
  }
  for (const { cuts } of days)
    for (const [key, { agents }] of cuts) {
      const cell = cells.get(key);
      if (cell) cell.agents = Math.max(cell.agents, agents);
    }
  return cells;
}

function countAtom(atoms: Map<string, { cell: Cell; replies: number }>, { cell, sums }: RollUpRow): void {
  if (sums.replies === 0) return;
  const key = cell.join('\u0000');
  const known = atoms.get(key);
  if (known) known.replies += sums.replies;
  else atoms.set(key, { cell, replies: sums.replies });
}

function addAtom(cells: Map<string, GateCell>, values: Cell, atom: number, replies: number): void {
  for (const [at, dimension] of DIMENSIONS.entries()) {
    const key = cutKey(dimension, values[at] ?? '');
    const cell = cells.get(key) ?? { dimension, agents: 0, replies: 0, atoms: new Set<number>() };
    cell.atoms.add(atom);
    cell.replies += replies;
    cells.set(key, cell);
  }
}

type Cells = ReadonlyMap<string, GateCell>;

/** A cut that would give a small one away, the smallest that helps; null where nothing can be worked out. */
function subtractable(cells: Cells, withheld: ReadonlyMap<string, Withheld>): string | null {
  const told = [...cells].filter(([key]) => !withheld.has(key)).toSorted(bySize);
  return ofTheRest(cells, told, withheld) ?? ofOneInAnother(cells, told) ?? ofSeveral(cells, told, withheld);
}

const bySize = ([oneKey, one]: [string, GateCell], [otherKey, other]: [string, GateCell]): number =>
  one.agents - other.agents || one.replies - other.replies || (oneKey < otherKey ? -1 : 1);

/** All replies minus those told of a dimension: what is left has to be of a group, too. */
function ofTheRest(
  cells: Cells,
  told: readonly [string, GateCell][],
  withheld: ReadonlyMap<string, Withheld>,
): string | null {
  for (const dimension of DIMENSIONS) {
    const rest = [...cells].filter(([key, cell]) => cell.dimension === dimension && withheld.has(key));
    const isSafe = rest.length === 0 || rest.some(([, { agents }]) => agents >= LEAST_AGENTS);
    const smallest = told.find(([, cell]) => cell.dimension === dimension);
    if (!isSafe && smallest) return smallest[0];
  }
  return null;
}

/** A brand whose replies are those of one group and a few more: the one minus the other are the few. */
function ofOneInAnother(cells: Cells, told: readonly [string, GateCell][]): string | null {
  for (const [key, inner] of told)
    for (const [, outer] of told) {
      if (outer.atoms.size <= inner.atoms.size || !isWithin(inner.atoms, outer.atoms)) continue;
      const rest = new Set([...outer.atoms].filter((atom) => !inner.atoms.has(atom)));
      if (agentsOf(cells, rest, outer.agents - inner.agents) < LEAST_AGENTS) return key;
    }
  return null;
}

const isWithin = (inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean => {
  for (const atom of inner) if (!outer.has(atom)) return false;
  return true;
};

/** Agents that are surely among these replies: of any cut that lies within, or what the numbers leave. */
function agentsOf(cells: Cells, atoms: ReadonlySet<number>, least: number): number {
  let agents = least;
  for (const cell of cells.values())
    if (cell.agents > agents && cell.atoms.size <= atoms.size && isWithin(cell.atoms, atoms))
      agents = cell.agents;
  return agents;
}

/** Several sums and differences of what is told, across dimensions. */
function ofSeveral(
  cells: Cells,
  told: readonly [string, GateCell][],
  withheld: ReadonlyMap<string, Withheld>,
): string | null {
  const small = [...cells].filter(([key]) => withheld.get(key) === 'small');
  const all = new Set([...cells.values()].flatMap(({ atoms }) => [...atoms]));
  const found = isDerivable(
    [all, ...told.map(([, { atoms }]) => atoms)],
    small.map(([, { atoms }]) => atoms),
  );
  const [, cell] = small[found] ?? [];
  if (!cell) return null;
  return (told.find(([, each]) => each.dimension === cell.dimension) ?? told[0])?.[0] ?? null;
}
