import { useEffect, useState } from 'react';
import type { PageParts } from './pageParts';

/** Seconds for which Zendesk asked for a pause; null once they are over. */
export function usePause(onPause: PageParts['onPause']): number | null {
  const [pause, setPause] = useState<{ seconds: number } | null>(null);
  useEffect(() => onPause((seconds) => setPause({ seconds })), [onPause]);
  useEffect(() => {
    if (!pause) return undefined;
    const over = setTimeout(() => setPause(null), pause.seconds * 1000);
    return () => clearTimeout(over);
  }, [pause]);
  return pause?.seconds ?? null;
}
