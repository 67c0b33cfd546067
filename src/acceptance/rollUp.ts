import type { AcceptanceEvent, ReplyEvent } from '../model/acceptance';
import { DIMENSIONS } from '../model/team';
import { type ArmSums, addArms, armsOf, NO_ARMS } from './controlSums';
import { addGaps, type GapCell, gapsOf } from './gaps';
import { NO_SQUARES, type Squares } from './interval';
import { addSums, type Cell, cellOf, clusterOf, noSums, type Sums, sumsOf } from './rollUpCell';

/** An event, and the agent whom Zendesk's stamp says it is of. */
export interface Stamped {
  event: AcceptanceEvent;
  agent: string;
}

export interface RollUpRow {
  cell: Cell;
  sums: Sums;
}

/** Of one cut (the whole, or a value of a dimension): agents that are surely different, and sums of squares of clusters. */
export interface Cut {
  agents: number;
  reuse: ClusteredCounts;
  asked: ClusteredCounts;
}

/** `s` of `n` count; for `asked`, `n` is all replies. */
export interface ClusteredCounts {
  s: number;
  n: number;
  byAgent: Squares;
  byTicket: Squares;
}

/** The figures of one day. They name no agent, but for `people`. */
export interface DayRollUp {
  day: string;
  rows: RollUpRow[];
  /** Cut → its clusters, see `cutKey`. */
  cuts: Map<string, Cut>;
  gaps: GapCell[];
  arms: ArmSums;
  /** Records that are in none of these figures: nobody can read them, or they tell of more than anybody does. */
  ignored: number;
  /** Sums of each agent; only at the level `named`, empty at others. */
  people: Map<string, Sums>;
}

export const WHOLE = '';
export const cutKey = (dimension: string, value: string): string => `${dimension}:${value}`;

export const emptyDay = (day: string): DayRollUp => ({
  day,
  rows: [],
  cuts: new Map(),
  gaps: [],
  arms: NO_ARMS,
  ignored: 0,
  people: new Map(),
});

/** Sums up the events of one day, each id once. Pure. */
export function rollUp(day: string, stamped: readonly Stamped[], isNamed: boolean): DayRollUp {
  const steps = rollingUp(day, stamped, isNamed);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many events are summed up in one go. */
const EVENTS_AT_ONCE = 200;

/** The same in steps, so that a large day does not hold up the page. */
export function* rollingUp(
  day: string,
  stamped: readonly Stamped[],
  isNamed: boolean,
): Generator<void, DayRollUp> {
  const unique = [...new Map(stamped.map((each) => [each.event.id, each])).values()];
  const all = unique.filter(({ event }) => event.day === day);
  const ofDay = withoutFloods(all);
  const rows = new Map<string, RollUpRow>();
  const cuts = new Map<string, OpenCut>();
  const people = new Map<string, Sums>();
  for (const [at, { event, agent }] of ofDay.entries()) {
    addRow(rows, { cell: cellOf(event), sums: sumsOf(event) });
    if (event.kind === 'reply' && event.target !== 'note') addToCuts(cuts, event, agent);
    if (isNamed) addPerson(people, agent, event);
    if (at % EVENTS_AT_ONCE === 0) yield;
  }
  yield;
  const closed = new Map([...cuts].map(([key, cut]) => [key, closeCut(cut)]));
  yield;
  const replies = ofDay.flatMap(({ event }) =>
    event.kind === 'reply' && event.target !== 'note' ? [event] : [],
  );
  return {
    day,
    rows: [...rows.values()],
    cuts: closed,
    gaps: gapsOf(replies),
    arms: armsOf(replies),
    ignored: all.length - ofDay.length,
    people,
  };
}

/** No agent sends more in a day: whoever wrote more records wrote them by hand, and none of them counts. */
const MOST_A_DAY = 1_000;

function withoutFloods(stamped: readonly Stamped[]): readonly Stamped[] {
  const counts = new Map<string, number>();
  for (const { agent } of stamped) counts.set(agent, (counts.get(agent) ?? 0) + 1);
  return stamped.filter(({ agent }) => (counts.get(agent) ?? 0) <= MOST_A_DAY);
}

function addPerson(people: Map<string, Sums>, agent: string, event: AcceptanceEvent): void {
  const sums = people.get(agent) ?? noSums();
  addSums(sums, sumsOf(event));
  people.set(agent, sums);
}

function addRow(rows: Map<string, RollUpRow>, { cell, sums }: RollUpRow): void {
  const key = JSON.stringify(cell);
  const row = rows.get(key) ?? { cell, sums: noSums() };
  addSums(row.sums, sums);
  rows.set(key, row);
}

/** Counts of one cluster while a day is summed up: of those that count, and of all. */
type Counts = [s: number, n: number];
interface Clusters {
  reuse: Counts;
  asked: Counts;
}
interface OpenCut {
  agents: Map<string, Clusters>;
  tickets: Map<number, Clusters>;
}

function addToCuts(open: Map<string, OpenCut>, reply: ReplyEvent, agent: string): void {
  const cell = cellOf(reply);
  for (const key of [WHOLE, ...DIMENSIONS.map((dimension, at) => cutKey(dimension, cell[at] ?? ''))]) {
    const cut = open.get(key) ?? { agents: new Map(), tickets: new Map() };
    addCluster(cut.agents, agent, reply);
    addCluster(cut.tickets, reply.ticketId, reply);
    open.set(key, cut);
  }
}

function addCluster<K>(clusters: Map<K, Clusters>, key: K, reply: ReplyEvent): void {
  const counts = clusterOf(reply);
  if (!counts) return;
  const cluster = clusters.get(key) ?? { reuse: [0, 0], asked: [0, 0] };
  for (const name of ['reuse', 'asked'] as const) {
    cluster[name][0] += counts[name][0];
    cluster[name][1] += counts[name][1];
  }
  clusters.set(key, cluster);
}

function closeCut({ agents, tickets }: OpenCut): Cut {
  const all = [...agents.values()];
  const of = (name: 'reuse' | 'asked') => ({
    s: all.reduce((sum, cluster) => sum + cluster[name][0], 0),
    n: all.reduce((sum, cluster) => sum + cluster[name][1], 0),
    byAgent: squaresOf(all.map((cluster) => cluster[name])),
    byTicket: squaresOf([...tickets.values()].map((cluster) => cluster[name])),
  });
  return { agents: agents.size, reuse: of('reuse'), asked: of('asked') };
}

function squaresOf(counts: readonly Counts[]): Squares {
  const squares = { ...NO_SQUARES };
  for (const [s, n] of counts) {
    squares.nn += n * n;
    squares.sn += s * n;
    squares.ss += s * s;
  }
  return squares;
}

/**
 * The figures of two disjoint sets of events of a day. An agent who is in both counts as one of two clusters, and the number of
 * agents is the greater one, never too high.
 */
export function mergeRollUps(one: DayRollUp, other: DayRollUp): DayRollUp {
  const rows = new Map<string, RollUpRow>();
  for (const row of [...one.rows, ...other.rows]) addRow(rows, row);
  return {
    day: one.day,
    rows: [...rows.values()],
    cuts: mergeMaps(one.cuts, other.cuts, mergeCuts),
    gaps: addGaps(one.gaps, other.gaps),
    arms: addArms(one.arms, other.arms),
    // A search may find again what was ignored before.
    ignored: Math.max(one.ignored, other.ignored),
    people: mergeMaps(one.people, other.people, (a, b) => {
      const sums = { ...a };
      addSums(sums, b);
      return sums;
    }),
  };
}

function mergeMaps<T>(one: Map<string, T>, other: Map<string, T>, merge: (a: T, b: T) => T): Map<string, T> {
  const merged = new Map(one);
  for (const [key, value] of other) {
    const before = merged.get(key);
    merged.set(key, before ? merge(before, value) : value);
  }
  return merged;
}

const addSquares = (a: Squares, b: Squares): Squares => ({
  nn: a.nn + b.nn,
  sn: a.sn + b.sn,
  ss: a.ss + b.ss,
});
const addBoth = (a: ClusteredCounts, b: ClusteredCounts): ClusteredCounts => ({
  s: a.s + b.s,
  n: a.n + b.n,
  byAgent: addSquares(a.byAgent, b.byAgent),
  byTicket: addSquares(a.byTicket, b.byTicket),
});
const mergeCuts = (a: Cut, b: Cut): Cut => ({
  agents: Math.max(a.agents, b.agents),
  reuse: addBoth(a.reuse, b.reuse),
  asked: addBoth(a.asked, b.asked),
});
