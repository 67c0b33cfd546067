import type { AcceptanceEvent } from '../model/acceptance';
import type { RecordFilter } from '../model/ports';
import type { DayRange } from '../model/team';
import { type Reading, readPage } from './readPage';
import { fromRecord } from './toRecord';

export interface EventBatch {
  events: AcceptanceEvent[];
  /** Records in this batch, readable or not. How many there will be, Zendesk does not say. */
  read: number;
  /** Where the next batch begins, so that a reading that broke off can go on there; null after the last. */
  next: string | null;
}

/**
 * Reads the events of a range page by page (100 records each) from a cursor on, so that figures can grow on the screen and
 * be stopped. Fails with an `OutsideError` as the records do; what was given before still holds.
 */
export async function* readEvents(
  reading: Reading,
  range: DayRange,
  signal: AbortSignal,
  from: string | null = null,
): AsyncGenerator<EventBatch, void, undefined> {
  const filters: RecordFilter[] = [
    { field: 'day', operator: '$gte', value: range.from },
    { field: 'day', operator: '$lte', value: range.to },
  ];
  let cursor = from;
  do {
    const page = await readPage(reading, 'throughline_event', filters, cursor, signal);
    cursor = page.next === cursor ? null : page.next; // a cursor that leads to itself would never end
    yield {
      events: page.records.flatMap((record) => fromRecord(record) ?? []),
      read: page.records.length,
      next: cursor,
    };
  } while (cursor !== null);
}
