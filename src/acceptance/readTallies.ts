import type { Records } from '../model/ports';
import { figuresOf, type GuardTally, parseTally, type SlotFigures } from './guardTally';

/** The kind of document that holds one agent's figures of the guard. */
export const GUARD_KIND = 'guard';

/** An account with more agents than this is silenced by its first thousand. */
const MOST_PAGES = 10;

interface Reading {
  records: Pick<Records, 'search'>;
  /** Waits before a page, so that the account's limit is left to others. */
  pause: () => Promise<void>;
}

/**
 * Everybody's figures of the guard for each slot, up to a day (YYYY-MM-DD), of what every agent's background page keeps. Fails
 * with an `OutsideError` as the records do.
 */
export const readFigures = async (
  reading: Reading,
  today: string,
  signal: AbortSignal,
): Promise<SlotFigures[]> => figuresOf(await readTallies(reading, signal), today);

async function readTallies({ records, pause }: Reading, signal: AbortSignal): Promise<GuardTally[]> {
  const tallies = new Map<string, GuardTally>();
  let cursor: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    await pause();
    signal.throwIfAborted();
    const page = await records.search(
      'throughline_document',
      [{ field: 'kind', operator: '$eq', value: GUARD_KIND }],
      cursor,
      signal,
    );
    for (const { externalId, fields } of page.records) tallies.set(externalId, parseTally(fields['json']));
    if (page.next === null || page.next === cursor) break;
    cursor = page.next;
  }
  return [...tallies.values()];
}
