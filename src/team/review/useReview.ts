import { useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { isAbort, toProblem } from '../../lib/errors';
import type { Problem } from '../../model/problem';
import type { ReviewPair } from '../../model/review';
import { patiently } from '../blocks/patiently';
import type { Decided, ReviewItem, ReviewPage, ReviewParts } from './parts';

export interface ReviewState {
  items: ReviewItem[];
  /** Where the lead is. */
  at: number;
  unreadable: number;
  /** Decided by somebody who is no lead; they wait on. */
  ignored: number;
  /** Only the newest decisions were looked through for such. */
  isPartlyChecked: boolean;
  /** Cursor of the next page; null after the last. */
  next: string | null;
  isLoading: boolean;
  problem: Problem | null;
  /** A decision is on its way. */
  isBusy: boolean;
  /** Zendesk asked for so many seconds' pause; then it goes on by itself. */
  pause: number | null;
  /** What became of the last decision. */
  last: LastDecision | null;
}

export type LastDecision =
  | { state: 'saved'; item: ReviewItem }
  | { state: 'conflict'; item: ReviewItem; theirs: ReviewItem | null }
  | { state: 'tooLarge'; item: ReviewItem }
  | { state: 'failed'; item: ReviewItem; problem: Problem };

type Step =
  | { type: 'reading' }
  | { type: 'read'; page: ReviewPage }
  | { type: 'failed'; problem: Problem }
  | { type: 'go'; at: number }
  | { type: 'deciding' }
  | { type: 'pausing'; seconds: number }
  | { type: 'decided'; last: LastDecision; moves: boolean };

const START: ReviewState = {
  items: [],
  at: 0,
  unreadable: 0,
  ignored: 0,
  isPartlyChecked: false,
  next: null,
  isLoading: true,
  problem: null,
  isBusy: false,
  pause: null,
  last: null,
};

function reduce(state: ReviewState, step: Step): ReviewState {
  switch (step.type) {
    case 'reading':
      return { ...state, isLoading: true, problem: null };
    case 'read':
      return { ...state, ...added(state, step.page), isLoading: false, pause: null };
    case 'failed':
      return { ...state, isLoading: false, pause: null, problem: step.problem };
    case 'go':
      return { ...state, at: Math.max(0, Math.min(step.at, state.items.length - 1)) };
    case 'deciding':
      return { ...state, isBusy: true };
    case 'pausing':
      return { ...state, pause: step.seconds };
    case 'decided':
      return {
        ...state,
        ...afterDecision(state, step.last, step.moves),
        isBusy: false,
        pause: null,
        last: step.last,
      };
  }
}

/** A page may repeat what came before it: what was decided meanwhile has moved the others up. */
function added(
  { items, unreadable, ignored, isPartlyChecked }: ReviewState,
  page: ReviewPage,
): Partial<ReviewState> {
  const known = new Set(items.map(({ key }) => key));
  const fresh = page.items.filter(({ key }) => !known.has(key));
  return {
    items: [...items, ...fresh],
    unreadable: unreadable + page.unreadable,
    ignored: ignored + page.ignored,
    isPartlyChecked: isPartlyChecked || page.isPartlyChecked,
    next: page.next,
  };
}

/** What was decided stays in its place, marked; the next that waits comes up. */
function afterDecision({ items, at }: ReviewState, last: LastDecision, moves: boolean): Partial<ReviewState> {
  const now = last.state === 'saved' ? last.item : last.state === 'conflict' ? last.theirs : null;
  const replaced =
    now === null && last.state === 'conflict'
      ? items.filter(({ key }) => key !== last.item.key)
      : items.map((each) => (now && each.key === now.key ? now : each));
  if (!moves || last.state !== 'saved') return { items: replaced, at: Math.min(at, replaced.length - 1) };
  const next = replaced.findIndex((each, index) => index > at && each.content.decision === null);
  const before = replaced.findIndex((each) => each.content.decision === null);
  return { items: replaced, at: next >= 0 ? next : before >= 0 ? before : at };
}

type How = (item: ReviewItem) => Promise<Decided<ReviewPair>>;

export interface Review extends ReviewState {
  go(at: number): void;
  readOn(): void;
  /** Decides the pair on screen, unless another decision is on its way; the next one comes up. `isOnce`: not tried again. */
  decide(how: How, isOnce?: boolean): void;
  /** The same for the pair at another place, and stays there. */
  decideOn(at: number, how: How): void;
}

/** The queue's state: what waits, where the lead is, and what became of the last decision. */
export function useReview(parts: ReviewParts): Review {
  const [state, dispatch] = useReducer(reduce, START);
  const current = useRef(state);
  useLayoutEffect(() => {
    current.current = state;
  });
  const reading = useRef<AbortController | null>(null);

  const readOn = useCallback(() => {
    reading.current?.abort();
    const own = new AbortController();
    reading.current = own;
    dispatch({ type: 'reading' });
    const tell = (seconds: number) => dispatch({ type: 'pausing', seconds });
    patiently(() => parts.readPage(current.current.next, own.signal), tell, own.signal).then(
      (page) => own.signal.aborted || dispatch({ type: 'read', page }),
      (error: unknown) =>
        own.signal.aborted || isAbort(error) || dispatch({ type: 'failed', problem: failed(error) }),
    );
  }, [parts]);

  useEffect(() => {
    readOn();
    return () => reading.current?.abort();
  }, [readOn]);

  const decideOn = useCallback((at: number, how: How, moves = false, isOnce = false) => {
    const item = current.current.items[at];
    if (!item || current.current.isBusy) return;
    dispatch({ type: 'deciding' });
    const work = isOnce
      ? how(item)
      : patiently(
          () => how(item),
          (seconds) => dispatch({ type: 'pausing', seconds }),
        );
    work.then(
      (decided) => dispatch({ type: 'decided', last: toLast(item, decided), moves }),
      (error: unknown) =>
        dispatch({ type: 'decided', last: { state: 'failed', item, problem: failed(error) }, moves: false }),
    );
  }, []);
  const decide = useCallback(
    (how: How, isOnce = false) => decideOn(current.current.at, how, true, isOnce),
    [decideOn],
  );
  const go = useCallback((at: number) => dispatch({ type: 'go', at }), []);
  return { ...state, go, readOn, decide, decideOn };
}

const failed = (error: unknown): Problem =>
  toProblem(error, { block: 'records', source: 'zendesk', label: 'Zendesk' });

function toLast(item: ReviewItem, decided: Decided<ReviewPair>): LastDecision {
  if (decided.state === 'saved') return { state: 'saved', item: decided.document };
  if (decided.state === 'conflict') return { state: 'conflict', item, theirs: decided.theirs };
  return { state: 'tooLarge', item };
}

/** Pairs that still wait, as far as they have been read. */
export const waitingOf = (items: readonly ReviewItem[]): number =>
  items.filter(({ content }) => content.decision === null).length;
