import { inSlices } from '../lib/inSlices';
import type { RecordEntry, RecordFilter, RecordPage } from '../model/ports';
import type { FiguresLevel } from '../model/team';
import { daysBetween, isDay, shiftDay } from './day';
import { digest } from './digest';
import { patiently, readPage } from './readPage';
import { type DayRollUp, mergeRollUps, rollingUp, type Stamped } from './rollUp';
import {
  deleteDay,
  deleteParts,
  type Head,
  readDays,
  readHeads,
  readIds,
  writeDay,
  writeHead,
} from './rollUpStore';
import type { Lease, Leasing } from './sweepLease';
import { fromRecord } from './toRecord';

/** What tells of a person is gone after so many days: six months at most, whatever else is set. */
export const KEPT_DAYS = 180;
/** Fingerprints of counted ids: a record that comes again comes within a day. */
const IDS_DAYS = 14;
/** An event is on its way for 12 h at most: before the second day after it, none is deleted. */
export const SETTLED_DAYS = 2;
/** Old days that nobody deleted are looked for so far back. */
const LOOK_BACK_DAYS = 60;

const EVENTS = 'throughline_event';

/** Raw events of one day as they are read; what was read stays when reading stops, and goes on there. */
export interface RawDay {
  stamped: Stamped[];
  /** External ids, of those that nobody can read too. */
  ids: string[];
  cursor: string | null;
  isComplete: boolean;
}

export const noRaw = (): RawDay => ({ stamped: [], ids: [], cursor: null, isComplete: false });

export interface Sweeping extends Leasing {
  level: FiguresLevel;
  /** Today as YYYY-MM-DD in the account's zone. */
  today(): string;
}

/** True where events are deleted once they are summed up. */
const deletes = (level: FiguresLevel): boolean => level === 'off' || level === 'team';

const isSettled = (day: string, today: string): boolean => day <= shiftDay(today, -SETTLED_DAYS);

const equals = (field: string, value: string): RecordFilter => ({ field, operator: '$eq', value });

/** Reads one more page (100) of a day's events; true after the last. */
export async function readMore(
  sweeping: Sweeping,
  day: string,
  raw: RawDay,
  signal: AbortSignal,
): Promise<boolean> {
  const page = await readPage(
    sweeping,
    EVENTS,
    [equals('day', day)],
    raw.cursor,
    signal,
    'created_at', // without an order of its own a search ends at 10,000
  );
  for (const record of page.records) addRecord(raw, record);
  raw.isComplete = page.next === null || page.next === raw.cursor;
  raw.cursor = page.next;
  return raw.isComplete;
}

/** Pages that are read at most before days are read one by one. */
const MOST_TOGETHER = 4;

/** The events of all these days at once; null where they are too many for that. */
export async function readRun(
  sweeping: Sweeping,
  days: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, RawDay> | null> {
  const sorted = days.toSorted();
  const filters: RecordFilter[] = [
    { field: 'day', operator: '$gte', value: sorted[0] ?? '' },
    { field: 'day', operator: '$lte', value: sorted.at(-1) ?? '' },
  ];
  const raws = new Map(days.map((day) => [day, { ...noRaw(), isComplete: true }]));
  let cursor: string | null = null;
  for (let pages = 0; pages < MOST_TOGETHER; pages += 1) {
    const page: RecordPage = await readPage(sweeping, EVENTS, filters, cursor, signal, 'created_at');
    for (const record of page.records) {
      const raw = raws.get(dayOfRecord(record));
      if (raw) addRecord(raw, record);
    }
    if (page.next === null || page.next === cursor) return raws;
    cursor = page.next;
  }
  return null;
}

const dayOfRecord = ({ fields }: RecordEntry): string => String(fields['day']).slice(0, 10);

function addRecord(raw: RawDay, record: RecordEntry): void {
  raw.ids.push(record.externalId);
  const event = fromRecord(record);
  if (event) raw.stamped.push({ event, agent: record.createdBy ?? record.updatedBy });
}

/** What is kept of a day; null where there is nothing. */
export interface KeptDay {
  head: Head;
  rollUp: DayRollUp;
  /** Fingerprints of ids that are counted in it; null where they are not kept. */
  ids: readonly string[] | null;
}

export interface CombinedDay {
  rollUp: DayRollUp;
  /** Fingerprints of all that is counted. */
  ids: readonly string[];
  basis: Head['basis'];
  /** Something is counted that was not before. */
  isNew: boolean;
}

/**
 * A day's figures from what is kept and the events that are there. As long as all events are there the day is made anew from
 * them; once some are deleted those that are not counted yet are added. In steps, so that a large day does not hold up the page.
 */
export function* combine(
  day: string,
  kept: KeptDay | null,
  raw: readonly Stamped[],
  isNamed: boolean,
): Generator<void, CombinedDay> {
  const present = new Map<string, Stamped>();
  for (const [at, each] of raw.entries()) {
    present.set(digest(each.event.id), each);
    if (at % IDS_AT_ONCE === 0) yield;
  }
  const ids = [...present.keys()];
  const counted = new Set(kept?.ids);
  // Of a day that was never swept all events are there, unless something else deleted them: then what is kept knows more.
  if (kept?.head.basis === 'raw' && present.size < kept.head.records)
    return { rollUp: kept.rollUp, ids, basis: 'raw', isNew: false };
  const isWhole = kept?.head.basis !== 'swept' || (kept.ids?.every((id) => present.has(id)) ?? false);
  if (!kept || isWhole) {
    const basis = kept?.head.basis ?? 'raw';
    return { rollUp: yield* rollingUp(day, raw, isNamed), ids, basis, isNew: true };
  }
  const fresh = [...present].filter(([id]) => !counted.has(id));
  const events = fresh.map(([, each]) => each);
  return {
    rollUp: mergeRollUps(kept.rollUp, yield* rollingUp(day, events, isNamed)),
    ids: [...counted, ...fresh.map(([id]) => id)],
    basis: 'swept',
    isNew: fresh.length > 0,
  };
}

/** Fingerprints made in one go. */
const IDS_AT_ONCE = 500;

/**
 * What is kept of a day, with the ids that it counts. `unreadable`: it counts events that are deleted, and nobody can read it
 * (now), so nothing may be written in its place.
 */
export async function readKept(
  sweeping: Sweeping,
  day: string,
  signal: AbortSignal,
): Promise<KeptDay | null | 'unreadable'> {
  const head = (await readHeads(sweeping, [day], signal)).get(day);
  if (!head) return null;
  for await (const [found] of readDays(sweeping, [head], true, signal)) {
    const ids = await readIds(sweeping, head, signal);
    if (found && (ids || head.ids === 0)) return { head, rollUp: found, ids };
  }
  return head.basis === 'swept' ? 'unreadable' : null;
}

/**
 * Keeps a day's figures, and deletes its events where the level says so: first the figures, with the ids that they count, then
 * the events. Stopped at any point, no event is lost and none counts twice. Does nothing without the lease.
 */
export async function keepDay(
  sweeping: Sweeping,
  lease: Lease,
  day: string,
  raw: RawDay,
  signal: AbortSignal,
): Promise<void> {
  const today = sweeping.today();
  if (day >= today || !raw.isComplete || !lease.isHeld()) return;
  const kept = await readKept(sweeping, day, signal);
  if (kept === 'unreadable') return;
  const combined = await inSlices(combine(day, kept, raw.stamped, sweeping.level === 'named'), signal);
  if (!combined) return;
  const isLeaving = deletes(sweeping.level) && isSettled(day, today) && raw.ids.length > 0;
  const basis = isLeaving ? 'swept' : combined.basis;
  if (combined.isNew || basis !== kept?.head.basis) {
    if (!lease.isHeld()) return;
    const head = await writeDay(
      sweeping,
      {
        rollUp: combined.rollUp,
        before: kept?.head ?? null,
        records: new Set(raw.stamped.map(({ event }) => event.id)).size,
        basis,
        ids: basis === 'swept' ? combined.ids : [],
        mark: sweeping.ids.next(),
        isHeld: lease.isHeld,
      },
      signal,
    );
    if (!head) return;
  }
  if (isLeaving && (await isReadable(sweeping, day, signal)))
    await deleteEvents(sweeping, lease, raw.ids, signal);
}

/** Events are deleted only where what counts them can be read as it now stands in the account. */
async function isReadable(sweeping: Sweeping, day: string, signal: AbortSignal): Promise<boolean> {
  const kept = await readKept(sweeping, day, signal);
  return kept !== null && kept !== 'unreadable' && kept.head.basis === 'swept';
}

async function deleteEvents(
  { records, pause }: Sweeping,
  lease: Lease,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  for (let at = 0; at < ids.length && lease.isHeld(); at += 100) {
    await patiently(pause, signal, () => records.deleteMany(EVENTS, ids.slice(at, at + 100), signal));
    await lease.renew(signal);
  }
}

/** Days up to one that have records that changed since somebody last looked (ms since 1970). */
export async function lateDays(
  sweeping: Sweeping,
  { since, upTo }: { since: number; upTo: string },
  signal: AbortSignal,
): Promise<string[]> {
  const filters: RecordFilter[] = [
    { field: 'updated_at', operator: '$gte', value: new Date(since).toISOString() },
    { field: 'day', operator: '$lte', value: upTo },
  ];
  const days = new Set<string>();
  for (let cursor: string | null = null; ;) {
    const page = await readPage(sweeping, EVENTS, filters, cursor, signal, 'updated_at');
    for (const record of page.records) days.add(dayOfRecord(record));
    if (page.next === null || page.next === cursor) return [...days].filter(isDay);
    cursor = page.next;
  }
}

/**
 * Sums up and deletes what has to go: events that are settled at `off` and `team`, and at every level what is older than six
 * months. So many days at most, oldest first; what remains is for the next who opens the page.
 */
export async function sweepOld(
  sweeping: Sweeping,
  lease: Lease,
  mostDays: number,
  signal: AbortSignal,
): Promise<void> {
  const today = sweeping.today();
  const last = shiftDay(today, deletes(sweeping.level) ? -SETTLED_DAYS : -KEPT_DAYS - 1);
  const done = new Set<string>();
  while (done.size < mostDays && lease.isHeld()) {
    const day = await oldestDay(sweeping, last, done, signal);
    if (day === null) break;
    done.add(day);
    await sweepDay(sweeping, lease, day, signal);
    await lease.keep({}, signal);
  }
  if (lease.isHeld()) await tidy(sweeping, lease, signal);
}

/** Of the first hundred: a search may still find what is deleted, so days that are done do not count. */
async function oldestDay(
  sweeping: Sweeping,
  last: string,
  done: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<string | null> {
  const filters: RecordFilter[] = [{ field: 'day', operator: '$lte', value: last }];
  const page = await readPage(sweeping, EVENTS, filters, null, signal, 'created_at');
  const days = page.records.map(dayOfRecord);
  return days.filter((day) => isDay(day) && !done.has(day)).toSorted()[0] ?? null;
}

async function sweepDay(sweeping: Sweeping, lease: Lease, day: string, signal: AbortSignal): Promise<void> {
  const raw = noRaw();
  while (!(await readMore(sweeping, day, raw, signal))) await lease.renew(signal);
  if (day < shiftDay(sweeping.today(), -KEPT_DAYS)) await deleteEvents(sweeping, lease, raw.ids, signal);
  else await keepDay(sweeping, lease, day, raw, signal);
}

/** Deletes figures that are too old, fingerprints that nobody needs any more, and sums of agents that the level does not allow. */
async function tidy(sweeping: Sweeping, lease: Lease, signal: AbortSignal): Promise<void> {
  const today = sweeping.today();
  const days = daysBetween(shiftDay(today, -KEPT_DAYS - LOOK_BACK_DAYS), today);
  for (const head of (await readHeads(sweeping, days, signal)).values()) {
    if (!lease.isHeld()) return;
    if (head.day < shiftDay(today, -KEPT_DAYS)) await deleteDay(sweeping, head, signal);
    else await tidyDay(sweeping, head, signal);
  }
}

async function tidyDay(sweeping: Sweeping, head: Head, signal: AbortSignal): Promise<void> {
  const goes = [
    ...(head.ids > 0 && head.day < shiftDay(sweeping.today(), -IDS_DAYS) ? (['ids'] as const) : []),
    ...(head.people > 0 && sweeping.level !== 'named' ? (['people'] as const) : []),
  ];
  if (goes.length === 0) return;
  await deleteParts(sweeping, head, goes, signal);
  const gone = Object.fromEntries(goes.map((kind) => [kind, 0]));
  await writeHead(sweeping, { ...head, ...gone }, signal);
}
