import { isOutsideError } from '../lib/errors';
import { shiftDay } from './day';
import type { DayRollUp } from './rollUp';
import { type Head, readDays, readHeads } from './rollUpStore';
import {
  combine,
  keepDay,
  lateDays,
  noRaw,
  type RawDay,
  readKept,
  readMore,
  type Sweeping,
  sweepOld,
} from './sweep';
import { type Lease, readState, takeLease } from './sweepLease';

export interface ReadDays {
  /** Figures of the days that were read so far. */
  days: ReadonlyMap<string, DayRollUp>;
  /** Records of events that were read in this run. */
  read: number;
  isComplete: boolean;
}

/** Keeps what was read for as long as the page is open, so that another filter asks nothing. */
export interface RollUpReader {
  /**
   * The figures of these days: what is kept first, at once; then days that nobody summed up yet, in the order given, and those
   * to which records came late. Whoever reads sums up, and keeps it for the others. Reading again goes on where it stopped.
   */
  read(days: readonly string[], signal: AbortSignal): AsyncGenerator<ReadDays, void, undefined>;
  /** Deletes what has to go. Does nothing while somebody else does. */
  sweep(signal: AbortSignal): Promise<void>;
}

/** Records are found by a search minutes after they were written. */
const SEARCH_LAG_MS = 15 * 60_000;
/** So often it is looked for records that came late. */
const LOOK_EVERY_MS = 5 * 60_000;
/** Today's figures are read anew when they are older than this. */
const TODAY_MS = 60_000;
/** Days that are summed up and deleted each time the page is opened. */
const MOST_SWEPT_DAYS = 14;
/** Of these days it is known up to which one they are summed up. */
const RECENT_DAYS = 8;

export function createRollUpReader(sweeping: Sweeping): RollUpReader {
  const known = new Map<string, DayRollUp>();
  const heads = new Map<string, Head>();
  const raws = new Map<string, RawDay>();
  const late = new Set<string>();
  const isNamed = sweeping.level === 'named';
  let lookedAt = -Infinity;
  let todayAt = -Infinity;
  let lease: Lease | null = null;

  async function* readKeptDays(days: readonly string[], signal: AbortSignal) {
    const today = sweeping.today();
    const recent = Array.from({ length: RECENT_DAYS }, (_, at) => shiftDay(today, -1 - at));
    const unknown = [...new Set([...days, ...recent])].filter((day) => day < today && !heads.has(day));
    for (const [day, head] of await readHeads(sweeping, unknown, signal)) heads.set(day, head);
    const wanted = days.flatMap((day) => (known.has(day) ? [] : (heads.get(day) ?? [])));
    for await (const found of readDays(sweeping, wanted, isNamed, signal)) {
      for (const day of found) known.set(day.day, day);
      yield;
    }
  }

  /** Finds days that are not as they were kept, and says up to when that was looked for. */
  async function look(signal: AbortSignal): Promise<void> {
    const now = sweeping.clock.now();
    if (now - lookedAt < LOOK_EVERY_MS) return;
    const state = await readState(sweeping, signal);
    const upTo = [...heads.keys()].toSorted().at(-1);
    const since = state.watermark - SEARCH_LAG_MS;
    const found =
      state.watermark > 0 && upTo !== undefined ? await lateDays(sweeping, { since, upTo }, signal) : [];
    for (const day of [...state.dirty, ...found]) late.add(day);
    lookedAt = now;
  }

  async function readDay(day: string, signal: AbortSignal): Promise<void> {
    const raw = raws.get(day) ?? noRaw();
    const kept = day < sweeping.today() ? await readKept(sweeping, day, signal) : null;
    if (kept === 'unreadable') return;
    known.set(day, combine(day, kept, raw.stamped, isNamed).rollUp);
    const holder = lease;
    if (holder) await quietly(() => keepDay(sweeping, holder, day, raw, signal));
    late.delete(day);
    if (day < sweeping.today()) raws.delete(day);
  }

  async function* readRawDay(day: string, count: { read: number }, signal: AbortSignal) {
    const raw = raws.get(day) ?? noRaw();
    raws.set(day, raw);
    while (!raw.isComplete) {
      const before = raw.ids.length;
      await readMore(sweeping, day, raw, signal).catch((error: unknown) => {
        // A cursor that Zendesk no longer takes would fail for ever: the next attempt begins the day anew.
        if (isOutsideError(error) && error.kind === 'malformed') raws.delete(day);
        throw error;
      });
      count.read += raw.ids.length - before;
      await quietly(() => lease?.renew(signal));
      if (!raw.isComplete) yield;
    }
  }

  const todoOf = (days: readonly string[]): string[] => {
    const today = sweeping.today();
    if (sweeping.clock.now() - todayAt > TODAY_MS) {
      raws.delete(today);
      known.delete(today);
    }
    return days.filter((day) => day <= today && (!known.has(day) || late.has(day)));
  };

  const take = async (signal: AbortSignal): Promise<void> => {
    if (!lease?.isHeld()) lease = (await quietly(() => takeLease(sweeping, signal))) ?? null;
  };

  const settle = async (signal: AbortSignal): Promise<void> => {
    await quietly(() => lease?.keep({ watermark: lookedAt, dirty: [...late] }, signal));
  };

  return {
    async *read(days, signal) {
      const count = { read: 0 };
      const step = (isComplete: boolean): ReadDays => ({ days: known, read: count.read, isComplete });
      for await (const _ of readKeptDays(days, signal)) yield step(false);
      await look(signal);
      const todo = todoOf(days);
      if (todo.some((day) => day < sweeping.today())) await take(signal);
      for (const day of todo) {
        for await (const _ of readRawDay(day, count, signal)) yield step(false);
        await readDay(day, signal);
        if (day === sweeping.today()) todayAt = sweeping.clock.now();
        yield step(false);
      }
      await settle(signal);
      yield step(true);
    },
    async sweep(signal) {
      await take(signal);
      if (!lease) return;
      await sweepOld(sweeping, lease, MOST_SWEPT_DAYS, signal);
      await lease.release(signal);
      lease = null;
    },
  };
}

/** Keeping figures for others is a courtesy: whoever may not write, or cannot now, reads them all the same. */
async function quietly<T>(work: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isOutsideError(error)) return undefined;
    throw error;
  }
}
