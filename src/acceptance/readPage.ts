import { pauseOf } from '../lib/pause';
import { wait } from '../lib/wait';
import type { ObjectKey, RecordFilter, RecordPage, Records, RecordSort } from '../model/ports';

/** What reading needs from outside. `pause` waits before a page, so that an account's limit is never used up by us. */
export interface Reading {
  records: Pick<Records, 'search'>;
  pause: () => Promise<void>;
}

/** A limit is waited out this often for one page; then people are told. */
const MOST_WAITS = 4;
const LONGEST_WAIT_S = 90;

/** One page (100) of records; a limit is waited out. Fails with an `OutsideError` as the records do. */
export const readPage = (
  { records, pause }: Reading,
  object: ObjectKey,
  filters: RecordFilter[],
  cursor: string | null,
  signal: AbortSignal,
  sort?: RecordSort,
): Promise<RecordPage> =>
  patiently(pause, signal, () => records.search(object, filters, cursor, signal, sort));

/** Asks politely, and waits out a limit. */
export async function patiently<T>(
  pause: () => Promise<void>,
  signal: AbortSignal,
  ask: () => Promise<T>,
): Promise<T> {
  for (let waits = 0; ; waits += 1) {
    signal.throwIfAborted();
    await pause();
    signal.throwIfAborted();
    try {
      return await ask();
    } catch (error) {
      const seconds = pauseOf(error);
      if (seconds === null || seconds > LONGEST_WAIT_S || waits === MOST_WAITS) throw error;
      await wait(seconds * 1000, signal);
    }
  }
}
