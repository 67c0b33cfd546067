import { isOutsideError } from '../../lib/errors';
import type { Acting } from '../../model/mode';

/** A stop reaches every open page within a minute: so often it is looked, in ms, and not by all at the same moment. */
const EVERY_MS = 40_000;
const SPREAD_MS = 10_000;
/** No objects of ours, or none for this role: it may be mended, but not within a minute. */
const REFUSED_MS = 10 * 60_000;
const REFUSED: ReadonlySet<string> = new Set(['missing', 'forbidden']);

/**
 * Reads at once and then again and again while the page can be seen: who looks at another page sees nothing of ours either,
 * and is told the moment they come back. What cannot be read changes nothing. Gives back what ends it.
 */
export function pollActing(read: (signal: AbortSignal) => Promise<Acting>, onRead: (acting: Acting) => void) {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDue = true;

  const look = async () => {
    isDue = false;
    let pause = EVERY_MS;
    try {
      const acting = await read(ending.signal);
      if (!ending.signal.aborted) onRead(acting);
    } catch (error) {
      if (isOutsideError(error) && REFUSED.has(error.kind)) pause = REFUSED_MS;
    }
    if (ending.signal.aborted) return;
    timer = setTimeout(
      () => {
        isDue = true;
        lookIfSeen();
      },
      pause + Math.random() * SPREAD_MS,
    );
  };
  const lookIfSeen = () => {
    if (isDue && document.visibilityState !== 'hidden') void look();
  };

  document.addEventListener('visibilitychange', lookIfSeen);
  lookIfSeen();
  return () => {
    ending.abort();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', lookIfSeen);
  };
}
