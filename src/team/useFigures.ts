import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { isAbort, toProblem } from '../lib/errors';
import type { Problem } from '../model/problem';
import type {
  ControlResolution,
  Coverage,
  EditCluster,
  MissingReplies,
  Resolution,
  TeamFigures,
  TeamProgress,
  TeamView,
} from '../model/team';
import { fromAddress, permitted, toAddress } from './derive/address';
import type { FigureParts } from './parts';

/** One thing that is read on its own: what there is of it, and what went wrong. */
export interface Loaded<T> {
  value: T | null;
  isLoading: boolean;
  problem: Problem | null;
}

export interface FiguresState {
  view: TeamView;
  figures: Loaded<TeamFigures>;
  /** How far the records have been read; null before anything is known. */
  progress: TeamProgress | null;
  /** Reading was stopped by a person; `resume` goes on. */
  isStopped: boolean;
  coverage: Loaded<Coverage>;
  /** Why the rest has no record; read while it is looked at, as what follows. */
  missing: Loaded<MissingReplies[]>;
  lookAtMissing(isLooked: boolean): void;
  resolution: Loaded<Resolution>;
  /** Read while it is looked at: it takes some twenty requests. Null where no comparison ran. */
  controlResolution: Loaded<ControlResolution>;
  /** Says that it is looked at, or no longer. */
  lookAtControl(isLooked: boolean): void;
  /** `value` null and not loading: review is off. */
  rewrites: Loaded<EditCluster[]>;
  /** Another range, filter, or number of days. What the level does not allow is left out. */
  choose(view: TeamView): void;
  stop(): void;
  /** Goes on after a stop, or tries what failed again. */
  resume(): void;
}

const NOTHING: Loaded<never> = { value: null, isLoading: true, problem: null };
const STOPPED = 'stopped';

/** The team page's state: which view, what was read of it, and what went wrong. The view stands in the page's address. */
export function useFigures(parts: FigureParts): FiguresState {
  const [view, setView] = useState(() => fromAddress(location.hash, parts.today(), parts.level));
  const [run, setRun] = useState({ attempt: 0, isStopped: false });
  const choose = useCallback(
    (next: TeamView) => {
      const allowed = permitted(next, parts.today(), parts.level);
      history.replaceState(null, '', `#${toAddress(allowed)}`);
      setRun({ attempt: 0, isStopped: false });
      setView(allowed);
    },
    [parts],
  );
  const growing = useGrowing(parts, view, run);
  const [isMissingLooked, lookAtMissing] = useState(false);
  const [isControlLooked, lookAtControl] = useState(false);
  return {
    view,
    ...growing,
    isStopped: run.isStopped,
    coverage: useLoaded(parts.readCoverage, view, run.attempt),
    missing: useLoaded(isMissingLooked ? parts.readMissing : readNothing, view, run.attempt),
    lookAtMissing,
    resolution: useLoaded(parts.readResolution, view, run.attempt),
    controlResolution: useLoaded(
      isControlLooked ? parts.readControlResolution : readNothing,
      view,
      run.attempt,
    ),
    lookAtControl,
    rewrites: useLoaded(parts.readRewrites, view, run.attempt),
    choose,
    stop: useCallback(() => setRun(({ attempt }) => ({ attempt, isStopped: true })), []),
    resume: useCallback(() => setRun(({ attempt }) => ({ attempt: attempt + 1, isStopped: false })), []),
  };
}

interface Growing {
  figures: Loaded<TeamFigures>;
  progress: TeamProgress | null;
}

type Step =
  | { type: 'start'; isAnew: boolean }
  | { type: 'read'; figures: TeamFigures; progress: TeamProgress; isComplete: boolean }
  | { type: 'fail'; problem: Problem }
  | { type: 'stop' };

function reduce(state: Growing, step: Step): Growing {
  const { value } = state.figures;
  switch (step.type) {
    case 'start':
      return step.isAnew
        ? { figures: NOTHING, progress: null }
        : { ...state, figures: { value, isLoading: true, problem: null } };
    case 'read':
      return {
        figures: { value: step.figures, isLoading: !step.isComplete, problem: null },
        progress: step.progress,
      };
    case 'fail':
      return { ...state, figures: { value, isLoading: false, problem: step.problem } };
    case 'stop':
      return { ...state, figures: { value, isLoading: false, problem: null } };
  }
}

const failed = (error: unknown): Problem =>
  toProblem(error, { block: 'records', source: 'zendesk', label: 'Zendesk' });

function useGrowing(
  parts: FigureParts,
  view: TeamView,
  { attempt, isStopped }: { attempt: number; isStopped: boolean },
): Growing {
  const [state, dispatch] = useReducer(reduce, { figures: NOTHING, progress: null });
  useEffect(() => {
    if (isStopped) return dispatch({ type: 'stop' });
    const reading = new AbortController();
    dispatch({ type: 'start', isAnew: attempt === 0 });
    void readOn(parts, view, reading.signal, dispatch);
    return () => reading.abort(STOPPED);
  }, [parts, view, attempt, isStopped]);
  return state;
}

async function readOn(
  parts: FigureParts,
  view: TeamView,
  signal: AbortSignal,
  dispatch: (step: Step) => void,
): Promise<void> {
  try {
    for await (const step of parts.readFigures(view, signal)) {
      if (signal.aborted) return;
      dispatch({ type: 'read', ...step });
    }
  } catch (error) {
    if (signal.aborted || isAbort(error)) return;
    dispatch({ type: 'fail', problem: failed(error) });
  }
}

const readNothing = (): Promise<null> => Promise.resolve(null);

/** Reads something of the view, and again at another view or attempt. */
function useLoaded<T>(
  read: (view: TeamView, signal: AbortSignal) => Promise<T | null>,
  view: TeamView,
  attempt: number,
): Loaded<T> {
  const [state, setState] = useState<{ of: unknown; loaded: Loaded<T> }>({ of: null, loaded: NOTHING });
  const wanted = useMemo(() => ({ read, view, attempt }), [read, view, attempt]);
  useEffect(() => {
    const reading = new AbortController();
    const settle = (loaded: Loaded<T>): void => {
      if (!reading.signal.aborted) setState({ of: wanted, loaded });
    };
    wanted.read(wanted.view, reading.signal).then(
      (value) => settle({ value, isLoading: false, problem: null }),
      (error: unknown) => settle({ value: null, isLoading: false, problem: failed(error) }),
    );
    return () => reading.abort(STOPPED);
  }, [wanted]);
  return state.of === wanted ? state.loaded : NOTHING;
}
