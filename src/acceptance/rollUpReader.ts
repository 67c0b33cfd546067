import { isOutsideError } from '../lib/errors';
import { inSlices } from '../lib/inSlices';
import { shiftDay } from './day';
import type { DayRollUp } from './rollUp';
import { type Head, readDays, readHeads } from './rollUpStore';
import { combine, readKept } from './keptDay';
import { lateDays, noRaw, type RawDay, readMore, readRun } from './rawDay';
import { keepDay, type Sweeping, sweepOld } from './sweep';
import { type Lease, readState, takeLease } from './sweepLease';

export interface ReadDays {
  /** Figures of the days that were read so far. */
  days: ReadonlyMap<string, DayRollUp>;
  /** Days whose figures were kept and cannot be read (now): of these only records that are still there are counted. */
  unreadable: ReadonlySet<string>;
  /** Records of events that were read in this run. */
  read: number;
  /** Since the step before, there are figures of more days. */
  isNew: boolean;
  isComplete: boolean;
}

/** Keeps what was read for as long as the page is open, so that another filter asks nothing. */
export interface RollUpReader {
  /**
   * The figures of these days: what is kept first, at once; then days that nobody summed up yet, in the order given, and those
   * to which records came late. Reading again goes on where it stopped. `earlier`: days that are read only if they are kept.
   */
  read(
    days: readonly string[],
    signal: AbortSignal,
    earlier?: readonly string[],
  ): AsyncGenerator<ReadDays, void, undefined>;
  /** Ids of agents whose sums were read; none below `named`. */
  people(): string[];
  /** Keeps for others what was summed up, and deletes what has to go. Does nothing while somebody else does. */
  sweep(signal: AbortSignal): Promise<void>;
}

/** Reading goes at the page's pace; what is done for others, in the background, at a slower one. */
interface ReaderParts extends Sweeping {
  backgroundPause: () => Promise<void>;
}

/** Records are found by a search minutes after they were written. */
const SEARCH_LAG_MS = 15 * 60_000;
/** So often it is looked for records that came late. */
const LOOK_EVERY_MS = 5 * 60_000;
/** Today's figures are read anew when they are older than this. */
const TODAY_MS = 60_000;
/** Where nothing is to be kept, and somebody did it so lately, nobody looks again for what has to go. */
const SWEEP_EVERY_MS = 30 * 60_000;
/** Days that are summed up and deleted each time the page is opened. */
const MOST_SWEPT_DAYS = 14;
/** Of these days it is known up to which one they are summed up. */
const RECENT_DAYS = 8;
/** A day with more records than this is kept at once, since its events take room. */
const LARGE_DAY = 2_000;

export function createRollUpReader(parts: ReaderParts): RollUpReader {
  const aside: Sweeping = { ...parts, pause: parts.backgroundPause };
  const known = new Map<string, DayRollUp>();
  const heads = new Map<string, Head>();
  /** Days that are being read, and those that are read and not kept yet. */
  const raws = new Map<string, RawDay>();
  const late = new Set<string>();
  const unreadable = new Set<string>();
  const isNamed = parts.level === 'named';
  let lookedAt = -Infinity;
  let todayAt = -Infinity;
  let sweptAt = -Infinity;
  let lease: Lease | null = null;

  async function* readKeptDays(days: readonly string[], signal: AbortSignal) {
    const today = parts.today();
    const recent = Array.from({ length: RECENT_DAYS }, (_, at) => shiftDay(today, -1 - at));
    const unknown = [...new Set([...days, ...recent])].filter(
      (day) => day < today && !heads.has(day) && !known.has(day),
    );
    for (const [day, head] of await readHeads(parts, unknown, signal)) heads.set(day, head);
    const wanted = days.flatMap((day) => (known.has(day) ? [] : (heads.get(day) ?? [])));
    for await (const found of readDays(parts, wanted, isNamed, signal)) {
      for (const day of found) known.set(day.day, day);
      yield;
    }
  }

  /** Finds days that are not as they were kept. */
  async function look(signal: AbortSignal): Promise<void> {
    const now = parts.clock.now();
    if (now - lookedAt < LOOK_EVERY_MS) return;
    const upTo = [...heads.keys()].toSorted().at(-1);
    if (upTo !== undefined) {
      const state = await readState(parts, signal);
      const since = state.watermark - SEARCH_LAG_MS;
      const found = state.watermark > 0 ? await lateDays(parts, { since, upTo }, signal) : [];
      for (const day of [...state.dirty, ...found]) late.add(day);
    }
    lookedAt = now;
  }

  /** A few days of a small account are read as one, which is one request instead of one for each. */
  async function readTogether(days: readonly string[], signal: AbortSignal): Promise<number> {
    const cold = days.filter((day) => !heads.has(day) && !raws.has(day));
    const run = cold.length > 1 ? await readRun(parts, cold, signal) : null;
    for (const [day, raw] of run ?? []) raws.set(day, raw);
    return [...(run?.values() ?? [])].reduce((sum, { ids }) => sum + ids.length, 0);
  }

  async function* readRawDay(day: string, count: { read: number }, signal: AbortSignal) {
    const raw = raws.get(day) ?? noRaw();
    raws.set(day, raw);
    while (!raw.isComplete) {
      const before = raw.ids.length;
      await readMore(parts, day, raw, signal).catch((error: unknown) => {
        // A cursor that Zendesk no longer takes would fail for ever: the next attempt begins the day anew.
        if (isOutsideError(error) && error.kind === 'malformed') raws.delete(day);
        throw error;
      });
      count.read += raw.ids.length - before;
      await quietly(() => lease?.renew(signal));
      if (!raw.isComplete) yield;
    }
  }

  async function sumUp(day: string, signal: AbortSignal): Promise<void> {
    const raw = raws.get(day) ?? noRaw();
    const today = parts.today();
    const kept = heads.has(day) ? await readKept(parts, day, signal) : null;
    const isUnreadable = kept === 'unreadable';
    const combined = await inSlices(combine(day, isUnreadable ? null : kept, raw, isNamed), signal);
    if (!combined) return;
    if (isUnreadable) unreadable.add(day);
    else unreadable.delete(day);
    known.set(day, combined.rollUp);
    late.delete(day);
    if (day === today) todayAt = parts.clock.now();
    if (day < today && raw.ids.length > LARGE_DAY) await keepAtOnce(day, raw, signal);
    if (day === today || raw.ids.length === 0) raws.delete(day);
  }

  async function keepAtOnce(day: string, raw: RawDay, signal: AbortSignal): Promise<void> {
    await take(parts, signal);
    const holder = lease;
    if (holder) await quietly(() => keepDay(parts, holder, day, raw, signal));
    raws.delete(day);
  }

  const todoOf = (days: readonly string[]): string[] => {
    const today = parts.today();
    if (parts.clock.now() - todayAt > TODAY_MS) {
      raws.delete(today);
      known.delete(today);
    }
    return days.filter((day) => day <= today && (!known.has(day) || late.has(day) || unreadable.has(day)));
  };

  const take = async (sweeping: Sweeping, signal: AbortSignal): Promise<void> => {
    if (!lease?.isHeld()) lease = (await quietly(() => takeLease(sweeping, signal))) ?? null;
  };

  /** Something was summed up and is not kept yet. */
  const hasMore = (): boolean =>
    late.size > 0 ||
    [...raws].some(([day, { isComplete }]) => isComplete && day < parts.today() && !unreadable.has(day));

  const isSwept = async (signal: AbortSignal): Promise<boolean> => {
    const isLately = (at: number): boolean => parts.clock.now() - at < SWEEP_EVERY_MS;
    return isLately(sweptAt) || isLately((await readState(aside, signal)).watermark);
  };

  async function keepRest(holder: Lease, signal: AbortSignal): Promise<void> {
    for (const [day, raw] of raws) {
      if (!raw.isComplete || day >= parts.today()) continue;
      await keepDay(aside, holder, day, raw, signal);
      raws.delete(day);
      await holder.renew(signal);
    }
    if (lookedAt > 0) await holder.keep({ watermark: lookedAt, dirty: [...late] }, signal);
  }

  return {
    async *read(days, signal, earlier = []) {
      const count = { read: 0 };
      const step = (isNew: boolean, isComplete = false): ReadDays => ({
        days: known,
        unreadable,
        read: count.read,
        isNew,
        isComplete,
      });
      for await (const _ of readKeptDays([...days, ...earlier], signal)) yield step(true);
      await look(signal);
      const todo = todoOf(days);
      count.read += await readTogether(todo, signal);
      for (const day of todo) {
        for await (const _ of readRawDay(day, count, signal)) yield step(false);
        await sumUp(day, signal);
        if (raws.get(day) === undefined || count.read > LARGE_DAY) yield step(true);
      }
      yield step(true, true);
    },
    people: () => [...new Set([...known.values()].flatMap(({ people }) => [...people.keys()]))],
    async sweep(signal) {
      if (!hasMore() && (await isSwept(signal))) return;
      await take(aside, signal);
      if (!lease) return;
      await keepRest(lease, signal);
      await sweepOld(aside, lease, MOST_SWEPT_DAYS, signal);
      await lease.release(signal);
      lease = null;
      sweptAt = parts.clock.now();
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
