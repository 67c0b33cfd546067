import type { RecordEntry, RecordFilter, RecordPage } from '../model/ports';
import { isDay } from './day';
import { type Reading, readPage } from './readPage';
import type { Stamped } from './rollUp';
import { fromRecord } from './toRecord';

export const EVENTS = 'throughline_event';

/** Raw events of one day as they are read; what was read stays when reading stops, and goes on there. */
export interface RawDay {
  stamped: Stamped[];
  /** External ids, of those that nobody can read too. */
  ids: string[];
  cursor: string | null;
  isComplete: boolean;
}

export const noRaw = (): RawDay => ({ stamped: [], ids: [], cursor: null, isComplete: false });

const equals = (field: string, value: string): RecordFilter => ({ field, operator: '$eq', value });

/** Reads one more page (100) of a day's events; true after the last. */
export async function readMore(
  reading: Reading,
  day: string,
  raw: RawDay,
  signal: AbortSignal,
): Promise<boolean> {
  const page = await readPage(
    reading,
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
  reading: Reading,
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
    const page: RecordPage = await readPage(reading, EVENTS, filters, cursor, signal, 'created_at');
    for (const record of page.records) {
      const raw = raws.get(dayOfRecord(record));
      if (raw) addRecord(raw, record);
    }
    if (page.next === null || page.next === cursor) return raws;
    cursor = page.next;
  }
  return null;
}

export const dayOfRecord = ({ fields }: RecordEntry): string => String(fields['day']).slice(0, 10);

function addRecord(raw: RawDay, record: RecordEntry): void {
  raw.ids.push(record.externalId);
  const event = fromRecord(record);
  if (event) raw.stamped.push({ event, agent: record.createdBy ?? record.updatedBy });
}

/** Days up to one that have records that changed since somebody last looked (ms since 1970). */
export async function lateDays(
  reading: Reading,
  { since, upTo }: { since: number; upTo: string },
  signal: AbortSignal,
): Promise<string[]> {
  const filters: RecordFilter[] = [
    { field: 'updated_at', operator: '$gte', value: new Date(since).toISOString() },
    { field: 'day', operator: '$lte', value: upTo },
  ];
  const days = new Set<string>();
  for (let cursor: string | null = null; ;) {
    const page = await readPage(reading, EVENTS, filters, cursor, signal, 'updated_at');
    for (const record of page.records) days.add(dayOfRecord(record));
    if (page.next === null || page.next === cursor) return [...days].filter(isDay);
    cursor = page.next;
  }
}

/** Records of a day that are in no figure: nobody can read them, or they tell of more than anybody does. */
export const ignoredIn = ({ ids, stamped }: Pick<RawDay, 'ids' | 'stamped'>): number =>
  new Set(ids).size - new Set(stamped.map(({ event }) => event.id)).size;
