import { useCallback, useEffect, useReducer } from 'react';
import { type DayRange, summarise, type TeamSummary } from '../acceptance/summarise';
import { isAbort, toProblem } from '../lib/errors';
import type { AcceptanceEvent } from '../model/acceptance';
import type { Problem } from '../model/problem';
import { lastDays } from './derive/ranges';
import type { TeamParts } from './parts';

export interface TeamState {
  range: DayRange;
  /** Counts another attempt of the same range. */
  attempt: number;
  /** Figures of what has been read so far. */
  summary: TeamSummary | null;
  read: number;
  isLoading: boolean;
  problem: Problem | null;
}

type Action =
  | { type: 'choose'; range: DayRange }
  | { type: 'retry' }
  | { type: 'read'; summary: TeamSummary; read: number; isComplete: boolean }
  | { type: 'fail'; problem: Problem };

const START_DAYS = 7;

function reduce(state: TeamState, action: Action): TeamState {
  switch (action.type) {
    case 'choose':
      return { ...state, range: action.range, summary: null, read: 0, isLoading: true, problem: null };
    case 'retry':
      return { ...state, attempt: state.attempt + 1, read: 0, isLoading: true, problem: null };
    case 'read':
      return { ...state, summary: action.summary, read: action.read, isLoading: !action.isComplete };
    case 'fail':
      return { ...state, isLoading: false, problem: action.problem };
  }
}

/** The team page's state: which days, what was read of them, and what went wrong. Figures grow while pages come in. */
export function useTeam(
  parts: TeamParts,
): TeamState & { choose: (range: DayRange) => void; retry: () => void } {
  const [state, dispatch] = useReducer(reduce, null, () => ({
    range: lastDays(parts.today(), START_DAYS),
    attempt: 0,
    summary: null,
    read: 0,
    isLoading: true,
    problem: null,
  }));
  const { range, attempt } = state;

  useEffect(() => {
    const reading = new AbortController();
    void readRange(parts, range, reading.signal, dispatch);
    return () => reading.abort();
  }, [parts, range, attempt]);

  const choose = useCallback((chosen: DayRange) => dispatch({ type: 'choose', range: chosen }), []);
  const retry = useCallback(() => dispatch({ type: 'retry' }), []);
  return { ...state, choose, retry };
}

async function readRange(
  parts: TeamParts,
  range: DayRange,
  signal: AbortSignal,
  dispatch: (action: Action) => void,
): Promise<void> {
  const events: AcceptanceEvent[] = [];
  try {
    for await (const batch of parts.readEvents(range, signal)) {
      if (signal.aborted) return;
      events.push(...batch.events);
      const { read, isComplete } = batch;
      dispatch({ type: 'read', summary: summarise(events, range), read, isComplete });
    }
  } catch (error) {
    if (signal.aborted || isAbort(error)) return;
    dispatch({
      type: 'fail',
      problem: toProblem(error, { block: 'records', source: 'zendesk', label: 'Zendesk' }),
    });
  }
}
