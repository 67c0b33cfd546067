import { isOutsideError } from '../lib/errors';
import { wait } from '../lib/wait';
import type { AcceptanceEvent } from '../model/acceptance';
import type { RecordFilter, RecordPage, Records } from '../model/ports';
import type { DayRange } from '../model/team';
import { fromRecord } from './toRecord';

export interface EventBatch {
  events: AcceptanceEvent[];
  /** Records in this batch, readable or not. How many there will be, Zendesk does not say. */
  read: number;
  /** Where the next batch begins, so that a reading that broke off can go on there; null after the last. */
  next: string | null;
}

/** What reading needs from outside. `pause` waits before a page, so that an account's limit is never used up by us. */
interface EventReading {
  records: Records;
  pause: () => Promise<void>;
}

/** A limit is waited out this often for one page; then people are told. */
const MOST_WAITS = 2;
/** Where Zendesk does not say how long. */
const USUAL_WAIT_S = 10;
const LONGEST_WAIT_S = 90;

/**
 * Reads the events of a range page by page (100 records each) from a cursor on, so that figures can grow on the screen and
 * be stopped. Fails with an `OutsideError` as the records do; what was given before still holds.
 */
export async function* readEvents(
  reading: EventReading,
  range: DayRange,
  signal: AbortSignal,
  from: string | null = null,
): AsyncGenerator<EventBatch, void, undefined> {
  let cursor = from;
  do {
    const page = await readPage(reading, range, cursor, signal);
    cursor = page.next === cursor ? null : page.next; // a cursor that leads to itself would never end
    yield {
      events: page.records.flatMap((record) => fromRecord(record) ?? []),
      read: page.records.length,
      next: cursor,
    };
  } while (cursor !== null);
}

async function readPage(
  { records, pause }: EventReading,
  range: DayRange,
  cursor: string | null,
  signal: AbortSignal,
): Promise<RecordPage> {
  const filters: RecordFilter[] = [
    { field: 'day', operator: '$gte', value: range.from },
    { field: 'day', operator: '$lte', value: range.to },
  ];
  for (let waits = 0; ; waits += 1) {
    signal.throwIfAborted();
    await pause();
    signal.throwIfAborted();
    try {
      return await records.search('throughline_event', filters, cursor, signal);
    } catch (error) {
      const seconds = limitedFor(error);
      if (seconds === null || seconds > LONGEST_WAIT_S || waits === MOST_WAITS) throw error;
      await wait(seconds * 1000, signal);
    }
  }
}

/** Seconds that a limit asks us to wait; null for any other failure. */
const limitedFor = (error: unknown): number | null =>
  isOutsideError(error) && error.kind === 'limited'
    ? Number(error.values?.['seconds']) || USUAL_WAIT_S
    : null;
