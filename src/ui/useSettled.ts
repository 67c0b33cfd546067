import { useState } from 'react';

/**
 * Keeps what is on screen in its place while somebody is at it: as long as `isBusy`, a value with another `key` waits.
 * The same key passes at once (words may be renewed in place), and so does anything where there was nothing (`''`).
 */
export function useSettled<T>(value: T, key: string, isBusy: boolean): T {
  const [held, setHeld] = useState({ value, key });
  const isPassed = key === held.key || held.key === '' || !isBusy;
  if (isPassed && key !== held.key) setHeld({ value, key });
  return isPassed ? value : held.value;
}
