import * as v from 'valibot';
import type { ReplyEvent } from '../model/acceptance';
import { digest } from './digest';
import { guardOutcomeOf, type GuardOutcome } from './guardOutcome';

/** What became of the warnings for one slot. */
export type SlotCounts = Record<GuardOutcome, number>;
type Week = Readonly<Record<string, SlotCounts>>;

/** One agent's figures: Monday of the week (YYYY-MM-DD) → slot → counts, and which replies are in them. */
export interface GuardTally {
  weeks: Readonly<Record<string, Week>>;
  seen: readonly string[];
}

/** The figures of everybody for one slot over the last four weeks. */
export interface SlotFigures extends SlotCounts {
  slot: string;
  warned: number;
  /** Agents who were warned, and those of them who found a warning useless. */
  agents: number;
  complaining: number;
  isSilent: boolean;
}

export const EMPTY_TALLY: GuardTally = { weeks: {}, seen: [] };

const WEEKS = 4;
const DAY_MS = 86_400_000;
/** A reply stays in the outbox for 12 h, and may be counted again for so long. */
const MOST_SEEN = 400;
const MOST_SLOTS = 60;
/** More warnings for one slot than this nobody gets in a week: what says so is no figure of ours. */
const MOST_A_WEEK = 500;

/** Fewer warnings than this say nothing; more useless ones than one in ten, and the slot goes silent. */
const LEAST_WARNINGS = 30;
const MOST_USELESS = 0.1;
/** One person's taste silences nobody else where more than so many people are warned. */
const LEAST_AGENTS = 3;

const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_A_WEEK)), 0);
const weekSchema = v.pipe(
  v.record(
    v.pipe(v.string(), v.maxLength(60)),
    v.object({ heeded: count, sentAnyway: count, notUseful: count }),
  ),
  v.check((week) => Object.keys(week).length <= MOST_SLOTS),
);
export const tallySchema = v.object({
  weeks: v.record(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)), weekSchema),
  seen: v.fallback(v.array(v.pipe(v.string(), v.maxLength(20))), []),
});

/** A document's JSON; any agent may have written it, so what cannot be read counts for nothing. */
export function parseTally(json: unknown): GuardTally {
  try {
    const parsed = v.safeParse(tallySchema, JSON.parse(String(json)));
    return parsed.success ? parsed.output : EMPTY_TALLY;
  } catch {
    return EMPTY_TALLY;
  }
}

/** `warned` is there for people who read the document: it is the sum. */
export function writeTally({ weeks, seen }: GuardTally): string {
  const withSums = Object.entries(weeks).map(([monday, week]) => [
    monday,
    Object.fromEntries(Object.entries(week).map(([slot, each]) => [slot, { warned: sumOf(each), ...each }])),
  ]);
  return JSON.stringify({ version: 1, weeks: Object.fromEntries(withSums), seen });
}

const mondayOf = (day: string): string => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return toDay(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS);
};
const toDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** True for a Monday of the last four weeks, the running one included. */
const isRecent = (monday: string, today: string): boolean =>
  monday <= today && Date.parse(mondayOf(today)) - Date.parse(monday) < WEEKS * 7 * DAY_MS;

const NONE: SlotCounts = { heeded: 0, sentAnyway: 0, notUseful: 0 };
const sumOf = ({ heeded, sentAnyway, notUseful }: SlotCounts): number => heeded + sentAnyway + notUseful;

/** With the warnings of these replies, each counted once, and without weeks that are over. The same object when nothing is new. */
export function addToTally(
  tally: GuardTally,
  replies: readonly Pick<ReplyEvent, 'id' | 'day' | 'details'>[],
  today: string,
): GuardTally {
  const fresh = replies.filter(
    ({ id, day, details }) =>
      Object.keys(details.guard).length > 0 &&
      isRecent(mondayOf(day), today) &&
      !tally.seen.includes(digest(id)),
  );
  if (fresh.length === 0) return tally;
  const weeks = new Map(Object.entries(tally.weeks).filter(([monday]) => isRecent(monday, today)));
  for (const { day, details } of fresh)
    weeks.set(mondayOf(day), addAll(weeks.get(mondayOf(day)) ?? {}, details.guard));
  const seen = [...tally.seen, ...fresh.map(({ id }) => digest(id))].slice(-MOST_SEEN);
  return { weeks: Object.fromEntries(weeks), seen };
}

function addAll(week: Week, guard: Readonly<Record<string, string>>): Week {
  const counts = new Map(Object.entries(week));
  for (const [slot, value] of Object.entries(guard)) {
    const outcome = guardOutcomeOf(value);
    if (!outcome || (!counts.has(slot) && counts.size >= MOST_SLOTS)) continue;
    const before = counts.get(slot) ?? NONE;
    counts.set(slot, { ...before, [outcome]: Math.min(MOST_A_WEEK, before[outcome] + 1) });
  }
  return Object.fromEntries(counts);
}

/** Everybody's figures for each slot, most warnings first. Each tally is one agent's. */
export function figuresOf(tallies: readonly GuardTally[], today: string): SlotFigures[] {
  const bySlot = new Map<string, SlotCounts[]>();
  for (const { weeks } of tallies) {
    const recent = Object.entries(weeks).filter(([monday]) => isRecent(monday, today));
    for (const [slot, own] of sumBySlot(recent.map(([, week]) => week)))
      bySlot.set(slot, [...(bySlot.get(slot) ?? []), own]);
  }
  return [...bySlot]
    .map(([slot, perAgent]) => toFigures(slot, perAgent))
    .toSorted((a, b) => b.warned - a.warned);
}

function sumBySlot(weeks: readonly Week[]): Map<string, SlotCounts> {
  const sums = new Map<string, SlotCounts>();
  for (const [slot, counts] of weeks.flatMap((week) => Object.entries(week)))
    sums.set(slot, add(sums.get(slot) ?? NONE, counts));
  return sums;
}

const add = (one: SlotCounts, other: SlotCounts): SlotCounts => ({
  heeded: one.heeded + other.heeded,
  sentAnyway: one.sentAnyway + other.sentAnyway,
  notUseful: one.notUseful + other.notUseful,
});

function toFigures(slot: string, perAgent: readonly SlotCounts[]): SlotFigures {
  const all = perAgent.reduce(add, NONE);
  const warned = sumOf(all);
  const agents = perAgent.filter((each) => sumOf(each) > 0).length;
  const complaining = perAgent.filter(({ notUseful }) => notUseful > 0).length;
  const isUseless = warned >= LEAST_WARNINGS && all.notUseful / warned > MOST_USELESS;
  const isShared = agents <= LEAST_AGENTS || complaining >= LEAST_AGENTS;
  return { slot, ...all, warned, agents, complaining, isSilent: isUseless && isShared };
}
