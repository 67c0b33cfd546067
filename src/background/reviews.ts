import * as v from 'valibot';
import { pairSchema, writeReview } from '../acceptance/reviewDocuments';
import { isAbort } from '../lib/errors';
import type { Clock, Ids, Records } from '../model/ports';
import type { ReviewPair } from '../model/review';

/** Pairs whose reply waits for its proof. */
const MOST_WAITING = 50;
/** A lead reads a few of everybody's; an agent who sends eighty replies a day must not fill the account. */
const MOST_A_DAY = 10;

export interface Reviews {
  /** A reply is on its way; its pair is kept when it is certain that it was sent. */
  hold(pair: unknown): void;
  /** That reply was sent. */
  confirm(replyId: string): void;
  /** Writes what is certain. What fails is tried again by the next call, a few times. Rejects only when aborted. */
  flush(signal: AbortSignal): Promise<void>;
}

const MOST_ATTEMPTS = 5;

/**
 * Pairs of suggested and sent text on their way to the account, in memory only: the browser keeps no text. Where the admin
 * did not turn review on nobody hands any in.
 */
export function createReviews(parts: {
  records: Pick<Records, 'find' | 'upsert'>;
  clock: Clock;
  ids: Ids;
}): Reviews {
  const { records, clock, ids } = parts;
  const waiting = new Map<string, ReviewPair>();
  const certain = new Map<string, { pair: ReviewPair; attempts: number }>();
  const written = new Map<string, number>();

  return {
    hold(told) {
      const parsed = v.safeParse(pairSchema, told);
      if (!parsed.success) return;
      waiting.set(parsed.output.id, parsed.output);
      const [oldest] = waiting.keys();
      if (waiting.size > MOST_WAITING && oldest !== undefined) waiting.delete(oldest);
    },
    confirm(replyId) {
      const pair = waiting.get(replyId);
      waiting.delete(replyId);
      if (!pair) return;
      const count = written.get(pair.day) ?? 0;
      if (count >= MOST_A_DAY) return;
      written.set(pair.day, count + 1);
      certain.set(replyId, { pair, attempts: 0 });
    },
    async flush(signal) {
      for (const [id, { pair, attempts }] of certain) {
        try {
          await writeReview(records, pair, { at: clock.now(), mark: ids.next() }, signal);
          certain.delete(id);
        } catch (error) {
          if (isAbort(error) || signal.aborted) throw error;
          if (attempts + 1 >= MOST_ATTEMPTS) certain.delete(id);
          else certain.set(id, { pair, attempts: attempts + 1 });
        }
      }
    },
  };
}
