import { isOutsideError } from '../../lib/errors';
import type { ErasingParts } from '../parts';

/** A limit is waited out so often for one request: nobody sits and waits for it, and half a work is worse. */
const MOST_WAITS = 6;
const LONGEST_WAIT_S = 300;
const USUAL_WAIT_S = 10;

/** Asks politely, and waits out a limit for as long as Zendesk asks; `tell` says how many seconds that is, then 0. */
export async function patiently<T>(
  { pause, wait }: Pick<ErasingParts, 'pause' | 'wait'>,
  ask: () => Promise<T>,
  signal: AbortSignal,
  tell: (seconds: number) => void = () => undefined,
): Promise<T> {
  for (let waits = 0; ; waits += 1) {
    await pause();
    signal.throwIfAborted();
    try {
      return await ask();
    } catch (error) {
      const isLimit = isOutsideError(error) && error.kind === 'limited';
      const seconds = isLimit ? Number(error.values?.['seconds']) || USUAL_WAIT_S : Infinity;
      if (seconds > LONGEST_WAIT_S || waits === MOST_WAITS) throw error;
      tell(seconds);
      await wait(seconds * 1_000, signal);
      signal.throwIfAborted();
      tell(0);
    }
  }
}
