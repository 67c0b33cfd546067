import { inSlices } from '../lib/inSlices';
import type { RecordEntry, RecordFilter } from '../model/ports';
import type { FiguresLevel } from '../model/team';
import { daysBetween, isDay, shiftDay } from './day';
import { combine, readKept } from './keptDay';
import { dayOfRecord, EVENTS, noRaw, type RawDay, readMore } from './rawDay';
import { patiently, readPage } from './readPage';
import { deleteDay, deleteParts, type Head, readHeads, writeDay, writeHead } from './rollUpStore';
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

export interface Sweeping extends Leasing {
  level: FiguresLevel;
  /** Today as YYYY-MM-DD in the account's zone. */
  today(): string;
}

/** True where events are deleted once they are summed up. */
const deletes = (level: FiguresLevel): boolean => level === 'off' || level === 'team';

const isSettled = (day: string, today: string): boolean => day <= shiftDay(today, -SETTLED_DAYS);

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
  const combined = await inSlices(combine(day, kept, raw, sweeping.level === 'named'), signal);
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
  if (lease.isHeld()) await sweepStrays(sweeping, lease, signal);
  if (lease.isHeld()) await tidy(sweeping, lease, signal);
}

/**
 * Deletes what no day leads to, by when Zendesk says that it was written: at `off` and `team` records without a day of the
 * calendar, or of days to come; at every level whatever is older than six months.
 */
async function sweepStrays(sweeping: Sweeping, lease: Lease, signal: AbortSignal): Promise<void> {
  const today = sweeping.today();
  const isOld = !deletes(sweeping.level);
  const last = shiftDay(today, isOld ? -KEPT_DAYS - 1 : -SETTLED_DAYS - 1);
  const filters: RecordFilter[] = [{ field: 'created_at', operator: '$lte', value: `${last}T00:00:00Z` }];
  const { records } = await readPage(sweeping, EVENTS, filters, null, signal, 'created_at');
  const strays = records.filter((record) => isWritten(record, last) && (isOld || isStray(record, last)));
  if (strays.length > 0)
    await deleteEvents(
      sweeping,
      lease,
      strays.map(({ externalId }) => externalId),
      signal,
    );
}

/** As the record itself says: what a search answers is not believed where it deletes. */
const isWritten = ({ updatedAt }: RecordEntry, last: string): boolean =>
  isDay(updatedAt.slice(0, 10)) && updatedAt.slice(0, 10) <= last;

/** Nobody can read it, and it is not found by its day. */
const isStray = (record: RecordEntry, last: string): boolean =>
  fromRecord(record) === null && !(isDay(dayOfRecord(record)) && dayOfRecord(record) <= last);

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
