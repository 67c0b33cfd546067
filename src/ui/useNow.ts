import { useEffect, useState } from 'react';

/** The time in ms since 1970, renewed every `everyMs` while `isRunning`: a clock that nobody looks at does not tick. */
export function useNow(now: () => number, everyMs: number, isRunning: boolean): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (!isRunning) return undefined;
    const tick = () => setTime(now());
    const first = setTimeout(tick);
    const timer = setInterval(tick, everyMs);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [now, everyMs, isRunning]);
  return time;
}
