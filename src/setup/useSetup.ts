import { useCallback, useEffect, useReducer, useRef } from 'react';
import { isAbort, toProblem } from '../lib/errors';
import type { SetupPart, SetupParts } from './parts';
import { failed, type Rows, type RowState, startOf } from './derive/rows';

type Action = { id: string; row: RowState };

const reduce = (rows: Rows, { id, row }: Action): Rows => ({ ...rows, [id]: row });

/**
 * Whether every part works. Settings are looked at at once; nothing is asked of a service until the admin tries it. A part
 * that is tried again while its answer is under way is asked once more, and the older answer is dropped.
 */
export function useSetup({ parts, now }: Pick<SetupParts, 'parts' | 'now'>): {
  rows: Rows;
  tryPart(part: SetupPart): Promise<void>;
  tryAll(): Promise<void>;
} {
  const [rows, tell] = useReducer(reduce, null, () =>
    Object.fromEntries(parts.map((part) => [part.id, startOf(part)])),
  );
  const running = useRef(new Map<string, AbortController>());

  useEffect(() => {
    for (const part of parts)
      void part.wrong?.().then(
        (says) => says !== null && tell({ id: part.id, row: { state: 'wrong', says } }),
        () => undefined, // whoever tries the part is told
      );
    const under = running.current;
    return () => {
      for (const controller of under.values()) controller.abort();
      under.clear();
    };
  }, [parts]);

  const tryPart = useCallback(
    async (part: SetupPart) => {
      if (!part.attempt) return;
      const controller = new AbortController();
      running.current.get(part.id)?.abort();
      running.current.set(part.id, controller);
      tell({ id: part.id, row: { state: 'trying' } });
      const row = await ask(part, now, controller.signal);
      if (row && !controller.signal.aborted) tell({ id: part.id, row });
    },
    [now],
  );

  const tryAll = useCallback(async () => {
    for (const part of parts) if (part.isOn) await tryPart(part); // one after the other: a first run is no rush hour
  }, [parts, tryPart]);

  return { rows, tryPart, tryAll };
}

/** Null where nobody waits for the answer any more. */
async function ask(part: SetupPart, now: () => number, signal: AbortSignal): Promise<RowState | null> {
  const started = now();
  try {
    const trial = await part.attempt?.(signal);
    return trial ? { state: 'works', trial, ms: now() - started, at: now() } : null;
  } catch (error) {
    if (isAbort(error)) return null;
    const label = part.label ?? 'Zendesk';
    return failed(part, toProblem(error, { block: 'records', source: part.id, label }), now());
  }
}
