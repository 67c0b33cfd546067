import type { AcceptanceEvent } from '../model/acceptance';
import type { RecordFilter, RecordPage, Records } from '../model/ports';
import { fromRecord } from './toRecord';
import type { DayRange } from './summarise';

export interface EventBatch {
  events: AcceptanceEvent[];
  /** Records read so far, readable or not. How many there will be, Zendesk does not say. */
  read: number;
  isComplete: boolean;
}

/**
 * Reads the events of a range page by page (100 records each), so that figures can grow on the screen and be stopped.
 * Fails with an `OutsideError` as the records do; what was given before still holds.
 */
export async function* readEvents(
  records: Records,
  range: DayRange,
  signal: AbortSignal,
): AsyncGenerator<EventBatch, void, undefined> {
  const filters: RecordFilter[] = [
    { field: 'day', operator: '$gte', value: range.from },
    { field: 'day', operator: '$lte', value: range.to },
  ];
  let cursor: string | null = null;
  let read = 0;
  do {
    signal.throwIfAborted();
    const page: RecordPage = await records.search('throughline_event', filters, cursor, signal);
    read += page.records.length;
    cursor = page.next === cursor ? null : page.next; // a cursor that leads to itself would never end
    yield {
      events: page.records.flatMap((record) => fromRecord(record) ?? []),
      read,
      isComplete: cursor === null,
    };
  } while (cursor !== null);
}
