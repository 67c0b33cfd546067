import { pauseOf } from '../../lib/pause';
import { wait } from '../../lib/wait';

/** A limit is waited out so often for one thing, and never longer than this, in s. */
const MOST_PAUSES = 4;
const LONGEST_PAUSE = 90;

/**
 * Does it again after the pause that Zendesk asks for, and tells how many seconds that is. For what may be done twice: a
 * reading, or a decision that is the same when it is written again. Any other failure stays one.
 */
export async function patiently<T>(
  work: () => Promise<T>,
  tell: (seconds: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<T> {
  for (let pauses = 0; ; pauses += 1) {
    try {
      return await work();
    } catch (error) {
      const seconds = pauseOf(error);
      if (seconds === null || seconds > LONGEST_PAUSE || pauses === MOST_PAUSES) throw error;
      tell(seconds);
      await wait(seconds * 1000, signal);
      signal?.throwIfAborted();
    }
  }
}
