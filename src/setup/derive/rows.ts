import type { Label } from '../../model/label';
import type { Problem } from '../../model/problem';
import type { SetupPart, Trial } from '../parts';
import { type Whose, whoseFault } from './whose';

/** What is known of a part: `wrong` its settings cannot work, `failed` it was asked and did not answer as it should. */
export type RowState =
  | { state: 'off' }
  | { state: 'untried' }
  | { state: 'trying' }
  | { state: 'wrong'; says: Label }
  | { state: 'works'; trial: Trial; ms: number; at: number }
  | { state: 'failed'; problem: Problem; whose: Whose; at: number };

export type Rows = Readonly<Record<string, RowState>>;

export const startOf = (part: SetupPart): RowState => ({ state: part.isOn ? 'untried' : 'off' });

/** A part that was asked and failed. */
export const failed = (part: SetupPart, problem: Problem, at: number): RowState => ({
  state: 'failed',
  problem,
  whose: whoseFault(problem.kind, part.host),
  at,
});

/** How a row reads: a tick, a mark that asks for something, or neither. */
export function toneOf({ state }: RowState): 'works' | 'attention' | 'quiet' {
  if (state === 'works') return 'works';
  return state === 'failed' || state === 'wrong' ? 'attention' : 'quiet';
}

export interface Checklist {
  done: number;
  of: number;
  /** The first part that still asks for something, in the order of the page; null when all is done. */
  next: string | null;
}

/** First-run checklist: every part that is on has been tried and works. */
export function checklistOf(parts: readonly SetupPart[], rows: Rows): Checklist {
  const asked = parts.filter(({ isOn, attempt }) => isOn && attempt);
  const isDone = ({ id }: SetupPart) => rows[id]?.state === 'works';
  const waiting = asked.filter((part) => !isDone(part));
  const urgent = waiting.find(({ id }) => ['failed', 'wrong'].includes(rows[id]?.state ?? ''));
  return { done: asked.length - waiting.length, of: asked.length, next: (urgent ?? waiting[0])?.id ?? null };
}
