import { isAbort, isOutsideError, OutsideError } from '../../lib/errors';
import type { ObjectKey } from '../../model/ports';
import type { ErasingParts } from '../parts';
import type { Progress } from './erase';
import { fieldIdsOf } from './find';
import { patiently } from './patiently';
import type { Target } from './target';

const OBJECTS: readonly ObjectKey[] = ['throughline_event', 'throughline_document'];
/** A hundred that were deleted may be listed for a while; then somebody must be told. */
const MOST_REPEATS = 6;
const REPEAT_MS = 5_000;

interface Cleaning {
  parts: ErasingParts;
  withFields: boolean;
  signal: AbortSignal;
  done: Target[];
  failed: { target: Target; problem: Progress['failed'][number]['problem'] }[];
  tell: (waiting: number) => void;
}

/**
 * Deletes everything that the app keeps in the account and in this browser, for the last day of the app: records of both objects
 * a hundred at a time until none is listed; before them, if asked, the values of our ticket fields in tickets that still have a
 * record. Stopped anywhere it may begin again. Rejects when aborted; a failure that would hit all is in `failed`.
 */
export async function cleanOut(
  parts: ErasingParts,
  withFields: boolean,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Progress> {
  const cleaning: Cleaning = {
    parts,
    withFields: withFields && fieldIdsOf(parts).length > 0,
    signal,
    done: [],
    failed: [],
    tell: (waiting) => onProgress(progressOf(cleaning, waiting)),
  };
  for (const object of OBJECTS)
    await orFail(cleaning, { act: 'delete', object, kind: object, id: '' }, () => empty(cleaning, object));
  for (const [key] of await parts.store.entries('')) {
    await parts.store.delete(key);
    cleaning.done.push({ act: 'forget', kind: 'browser', id: key });
  }
  return progressOf(cleaning, 0);
}

const progressOf = ({ done, failed }: Cleaning, waiting: number): Progress => ({
  done: [...done],
  failed: [...failed],
  of: done.length + failed.length,
  waiting,
});

async function orFail(cleaning: Cleaning, target: Target, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isAbort(error) || cleaning.signal.aborted) throw error;
    cleaning.failed.push({ target, problem: isOutsideError(error) ? error.kind : 'malformed' });
  }
}

async function empty(cleaning: Cleaning, object: ObjectKey): Promise<void> {
  const { parts, signal, tell } = cleaning;
  const known = new Set<string>();
  for (let repeats = 0; repeats < MOST_REPEATS;) {
    const page = await patiently(parts, () => parts.account.anyRecords(object, signal), signal, tell);
    if (page.length === 0) return;
    const fresh = page.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) {
      repeats += 1;
      await parts.wait(REPEAT_MS, signal);
      signal.throwIfAborted();
    } else {
      await clearFields(cleaning, fresh);
    }
    const ids = page.map(({ id }) => id);
    await patiently(parts, () => parts.account.deleteById(object, ids, signal), signal, tell);
    for (const { id, kind } of fresh) {
      known.add(id);
      cleaning.done.push({ act: 'delete', object, kind, id });
    }
    tell(0);
  }
  throw new OutsideError('slow', 'records that were deleted are still listed');
}

/** One ticket that takes no change (a closed one) costs no other. */
async function clearFields(
  cleaning: Cleaning,
  records: readonly { ticketId: number | null }[],
): Promise<void> {
  if (!cleaning.withFields) return;
  const { parts, signal, tell } = cleaning;
  const fields = fieldIdsOf(parts);
  const ids = [...new Set(records.flatMap(({ ticketId }) => ticketId ?? []))];
  const filled = await patiently(parts, () => parts.account.withValues(ids, fields, signal), signal, tell);
  for (const ticketId of filled) {
    const target: Target = { act: 'clear', kind: 'ticketField', id: String(ticketId), ticketId };
    await orFail(cleaning, target, async () => {
      await patiently(parts, () => parts.account.clear(ticketId, fields, signal), signal, tell);
      cleaning.done.push(target);
    });
  }
}
