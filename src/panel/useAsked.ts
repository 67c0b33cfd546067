import { useCallback, useEffect, useRef, useState } from 'react';
import { isAbort, toProblem } from '../lib/errors';
import type { Problem, Sourced } from '../model/problem';

/** Something that is asked for only when somebody wants to know. */
export type Asked<T> =
  | { state: 'closed' }
  | { state: 'loading' }
  | { state: 'known'; value: T; problems: Problem[] }
  | { state: 'failed'; problem: Problem };

/**
 * Asks when told to, once at a time; what is under way ends with the component. `part` is whom a failure is told of. Give the
 * component a key of what is asked about: the answer is of that alone.
 */
export function useAsked<T>(
  ask: (signal: AbortSignal) => Promise<Sourced<T>>,
  part: Pick<Problem, 'block' | 'source' | 'label'>,
): [Asked<T>, () => void] {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'closed' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback(() => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setAsked({ state: 'loading' });
    ask(signal).then(
      (sourced) => !signal.aborted && setAsked({ state: 'known', ...sourced }),
      (error: unknown) => {
        if (!signal.aborted && !isAbort(error))
          setAsked({ state: 'failed', problem: toProblem(error, part) });
      },
    );
    // oxlint-disable-next-line react/exhaustive-deps -- its three words are as good as itself
  }, [ask, part.block, part.source, part.label]);
  return [asked, start];
}
