import { allDocuments, type DocumentKind } from '../lib/documents';
import type { Records } from '../model/ports';
import { figuresOf, type GuardTally, type SlotFigures, tallySchema } from './guardTally';

/** The kind of document that holds one agent's figures of the guard. */
export const GUARD_KIND = 'guard';
const GUARD: DocumentKind<GuardTally> = { name: GUARD_KIND, version: 1, schema: tallySchema };

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

async function readTallies(reading: Reading, signal: AbortSignal): Promise<GuardTally[]> {
  const { documents } = await allDocuments(reading, GUARD, { mostPages: MOST_PAGES }, signal);
  return [...new Map(documents.map(({ key, content }) => [key, content])).values()];
}
