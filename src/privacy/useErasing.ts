import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProblemKind } from '../model/problem';
import { problemOf } from './blocks/sayProblem';
import type { Progress } from './erase/erase';
import type { Finding } from './erase/find';
import { makeReceipt, type Receipt } from './erase/receipt';
import type { PrivacyParts } from './parts';

/** What one erasure is made of: looking, erasing what was found, looking again. */
export interface Work {
  about: { kind: Receipt['about']['kind']; ids: readonly string[] };
  find(onPlace: (place: string) => void, signal: AbortSignal): Promise<Finding>;
  erase(
    found: Finding,
    done: Progress['done'],
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Progress>;
  /** Null where looking again is what `erase` ended with. */
  verify: ((onPlace: (place: string) => void, signal: AbortSignal) => Promise<Finding>) | null;
}

export type ErasingState =
  | { step: 'idle' }
  | { step: 'nobody' }
  | { step: 'finding'; place: string }
  | { step: 'found'; work: Work; found: Finding }
  | { step: 'erasing' | 'stopped'; work: Work; found: Finding; progress: Progress }
  | { step: 'verifying'; progress: Progress }
  | {
      step: 'done';
      work: Work;
      found: Finding;
      progress: Progress;
      verified: Finding | null;
      receipt: Receipt;
    }
  | { step: 'failed'; problem: ProblemKind };

const NOTHING: Progress = { done: [], failed: [], of: 0, waiting: 0 };

/** One erasure from looking to its receipt. It can be stopped, and goes on with what is left. */
export function useErasing(parts: PrivacyParts) {
  const [state, setState] = useState<ErasingState>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const begin = useCallback((): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);

  const look = useCallback(
    async (prepare: (signal: AbortSignal) => Promise<Work | null>) => {
      const signal = begin();
      setState({ step: 'finding', place: '' });
      try {
        const work = await prepare(signal);
        if (!work) return setState({ step: 'nobody' });
        const found = await work.find((place) => setState({ step: 'finding', place }), signal);
        if (!signal.aborted) setState({ step: 'found', work, found });
      } catch (error) {
        setState(signal.aborted ? { step: 'idle' } : { step: 'failed', problem: problemOf(error) });
      }
    },
    [begin],
  );

  const erase = useCallback(
    async (work: Work, found: Finding, before: Progress = NOTHING) => {
      const signal = begin();
      let progress: Progress = { ...before, failed: [], of: found.targets.length };
      const tell = (next: Progress) => {
        progress = next;
        if (!signal.aborted) setState({ step: 'erasing', work, found, progress });
      };
      tell(progress);
      try {
        progress = await work.erase(found, before.done, tell, signal);
        setState({ step: 'verifying', progress });
        const verified = work.verify ? await work.verify(() => undefined, signal) : null;
        const receipt = await makeReceipt(parts, { about: work.about, progress, verified });
        setState({ step: 'done', work, found, progress, verified, receipt });
      } catch (error) {
        if (signal.aborted) setState({ step: 'stopped', work, found, progress });
        else setState({ step: 'failed', problem: problemOf(error) });
      }
    },
    [begin, parts],
  );

  return {
    state,
    look,
    erase,
    stop: () => running.current?.abort(),
    forget: () => setState({ step: 'idle' }),
  };
}
