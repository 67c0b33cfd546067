import { useCallback, useEffect, useReducer, useRef } from 'react';
import { summarise, type TeamSummary } from '../acceptance/summarise';
import { isAbort, isOutsideError, toProblem } from '../lib/errors';
import type { AcceptanceEvent } from '../model/acceptance';
import type { Problem } from '../model/problem';
import type { DayRange } from '../model/team';
import { lastDays } from './derive/ranges';
import type { TeamParts } from './parts';

export interface TeamState {
  range: DayRange;
  /** Counts another attempt of the same range. */
  attempt: number;
  /** Figures of what has been read; they follow every few pages. */
  summary: TeamSummary | null;
  /** Records read so far. */
  read: number;
  isLoading: boolean;
  problem: Problem | null;
}

type Action =
  | { type: 'choose'; range: DayRange }
  | { type: 'retry' }
  | { type: 'read'; summary: TeamSummary | null; read: number; isComplete: boolean }
  | { type: 'fail'; summary: TeamSummary | null; problem: Problem };

const START_DAYS = 7;
/** Every summary goes over all events again. */
const PAGES_PER_SUMMARY = 10;

function reduce(state: TeamState, action: Action): TeamState {
  switch (action.type) {
    case 'choose':
      return { ...state, range: action.range, summary: null, read: 0, isLoading: true, problem: null };
    case 'retry':
      return { ...state, attempt: state.attempt + 1, isLoading: true, problem: null };
    case 'read':
      return {
        ...state,
        summary: action.summary ?? state.summary,
        read: action.read,
        isLoading: !action.isComplete,
      };
    case 'fail':
      return {
        ...state,
        summary: action.summary ?? state.summary,
        isLoading: false,
        problem: action.problem,
      };
  }
}

/** How far a range has been read: another attempt goes on from there. */
interface Reached {
  range: DayRange;
  events: AcceptanceEvent[];
  pages: number;
  read: number;
  next: string | null;
}

const startOf = (range: DayRange): Reached => ({ range, events: [], pages: 0, read: 0, next: null });

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
  const reached = useRef(startOf(range));

  useEffect(() => {
    const reading = new AbortController();
    if (reached.current.range !== range) reached.current = startOf(range);
    void readOn(parts, reached.current, reading.signal, dispatch);
    return () => reading.abort();
  }, [parts, range, attempt]);

  const choose = useCallback((chosen: DayRange) => dispatch({ type: 'choose', range: chosen }), []);
  const retry = useCallback(() => dispatch({ type: 'retry' }), []);
  return { ...state, choose, retry };
}

async function readOn(
  parts: TeamParts,
  reached: Reached,
  signal: AbortSignal,
  dispatch: (action: Action) => void,
): Promise<void> {
  const { range, events } = reached;
  try {
    for await (const batch of parts.readEvents(range, signal, reached.next)) {
      if (signal.aborted) return;
      for (const event of batch.events) events.push(event);
      reached.read += batch.read;
      reached.next = batch.next;
      const isComplete = batch.next === null;
      const isDue = isComplete || reached.pages % PAGES_PER_SUMMARY === 0;
      reached.pages += 1;
      dispatch({
        type: 'read',
        summary: isDue ? summarise(events, range) : null,
        read: reached.read,
        isComplete,
      });
    }
  } catch (error) {
    if (signal.aborted || isAbort(error)) return;
    // A cursor that Zendesk no longer takes would fail for ever: then the next attempt begins anew.
    if (isOutsideError(error) && error.kind === 'malformed') Object.assign(reached, startOf(range));
    dispatch({
      type: 'fail',
      summary: events.length > 0 ? summarise(events, range) : null,
      problem: toProblem(error, { block: 'records', source: 'zendesk', label: 'Zendesk' }),
    });
  }
}
