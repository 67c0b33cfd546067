import { useState } from 'react';

const NONE: ReadonlySet<string> = new Set();

/**
 * Keeps what is on screen in its place while somebody is at it: as long as `isBusy`, a value with another `key` waits.
 * The same key passes at once (words may be renewed in place), and so does anything where there was nothing (`''`), or what
 * the agent asked to be done with (`freed`).
 */
export function useSettled<T>(value: T, key: string, isBusy: boolean, freed = NONE): T {
  const [held, setHeld] = useState({ value, key });
  const isPassed = key === held.key || held.key === '' || !isBusy || freed.has(held.key);
  if (isPassed && key !== held.key) setHeld({ value, key });
  return isPassed ? value : held.value;
}
