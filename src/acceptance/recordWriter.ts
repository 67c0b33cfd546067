import { isAbort, isOutsideError } from '../lib/errors';
import type { AcceptanceEvent } from '../model/acceptance';
import type { Clock, Records } from '../model/ports';
import { RECORD_NAME, toFields } from './toRecord';

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 900_000;

/** ms to wait after so many failures in a row: 5 s, 10 s, 20 s … 15 min. */
export const waitAfter = (failures: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1));

/**
 * Writes events as records, one at a time, and keeps away for a while after a failure that would hit every record alike.
 */
export interface RecordWriter {
  /** 'refused': this record only; 'later': nothing can be written now. Rejects only when aborted. */
  write(event: AcceptanceEvent, signal?: AbortSignal): Promise<'written' | 'refused' | 'later'>;
  /** The agent's role may not write our records, or the account does not have the object. */
  isExcluded(): boolean;
  /** Connection is back: no need to wait any longer. */
  resume(): void;
}

export function createRecordWriter(records: Records, clock: Clock): RecordWriter {
  let pausedUntil = 0;
  let failures = 0;
  let isExcluded = false;

  const fail = (event: AcceptanceEvent, error: unknown) => {
    if (isAbort(error)) throw error;
    if (isConflict(error)) return event.kind === 'reply' ? 'written' : 'refused';
    if (isOnlyThis(error)) return 'refused';
    failures += 1;
    pausedUntil = clock.now() + Math.max(waitAfter(failures), askedWait(error));
    isExcluded = isForbidden(error);
    return 'later';
  };

  return {
    async write(event, signal) {
      if (clock.now() < pausedUntil) return 'later';
      try {
        await records.upsert('throughline_event', event.id, RECORD_NAME, toFields(event), signal);
      } catch (error) {
        return fail(event, error);
      }
      failures = 0;
      isExcluded = false;
      return 'written';
    },
    isExcluded: () => isExcluded,
    resume: () => {
      pausedUntil = 0;
    },
  };
}

/** A reply's record never changes, so one that is already there is ours: we did not hear that it went through. */
const isConflict = (error: unknown): boolean => isOutsideError(error) && error.status === 409;

const isOnlyThis = (error: unknown): boolean =>
  isOutsideError(error) && error.kind === 'malformed' && error.status >= 400;

const isForbidden = (error: unknown): boolean =>
  isOutsideError(error) && (error.kind === 'forbidden' || error.kind === 'missing');

/** ms that a 429 asks for. */
const askedWait = (error: unknown): number =>
  isOutsideError(error) && error.kind === 'limited' ? (Number(error.values?.['seconds']) || 0) * 1000 : 0;
