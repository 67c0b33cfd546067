import { isAbort, toProblem } from '../lib/errors';
import type { Order } from '../model/order';
import type { Problem, ProblemKind } from '../model/problem';
import type { Found } from '../purchases/connector';
import { inTime } from './sources';
import { conclude, noteMore, type Work } from './work';

/** A shop may need several questions: ms for all of them. */
const LIMIT_MS = 12_000;

/**
 * What the first view of the shops' orders did without, once it stands. True when anything came of it. Without an answer the
 * orders stay as they are, and the shop's trouble is told.
 */
export async function fillIn(work: Work, signal: AbortSignal): Promise<boolean> {
  const { moreOrders } = work;
  const waiting = [...moreOrders].filter(([, { rest }]) => rest);
  if (waiting.length === 0) return false;
  const answers = await Promise.all(
    waiting.map(async ([source, { rest }]) => ({
      source,
      rest,
      answer: await ask(work, source, signal, rest),
    })),
  );
  if (signal.aborted) return false;
  for (const { source, rest, answer } of answers) {
    const known = work.moreOrders.get(source);
    if (known?.rest !== rest) continue; // asked anew meanwhile: then there is a new rest
    join(work, source, answer);
    noteMore(work, new Map([...work.moreOrders, [source, { older: known?.older }]]));
  }
  conclude(work);
  return true;
}

/** The orders of one shop before those that are there. False when there are none, some are on their way, or none came. */
export async function joinOlderOrders(work: Work, source: string, signal: AbortSignal): Promise<boolean> {
  const { moreOrders, board } = work;
  const older = moreOrders.get(source)?.older;
  if (!older || board.state().olderOrders.loading !== null) return false;
  const tell = (loading: string | null) =>
    board.update((state) => ({ ...state, olderOrders: { ...state.olderOrders, loading } }));
  tell(source);
  const answer = await ask(work, source, signal, older).finally(() => tell(null));
  const known = work.moreOrders.get(source);
  if (signal.aborted || known?.older !== older) return false;
  join(work, source, answer);
  if ('value' in answer)
    noteMore(work, new Map([...work.moreOrders, [source, { ...known, older: answer.older }]]));
  conclude(work);
  return 'value' in answer;
}

/** What came of a question to one shop: orders, or what was wrong with it. */
type Answer = Found | { problems: Problem[] };

async function ask(work: Work, source: string, outer: AbortSignal, put: Found['older']): Promise<Answer> {
  try {
    const found = await inTime(LIMIT_MS, outer, async (signal) => put?.(signal));
    return found ?? { problems: [] };
  } catch (error) {
    if (isAbort(error)) throw error;
    const label = work.parts.connectors.find(({ id }) => id === source)?.label ?? source;
    return { problems: [{ ...toProblem(error, { block: 'orders', source, label }), isRetryable: false }] };
  }
}

/** What is missing from orders that are there; whoever has more says `more` again. */
const STAYS: ReadonlySet<ProblemKind> = new Set(['partial', 'redacted', 'history']);

/** New orders beside those that were there; the same ones as they are now. Who answers is in no trouble any more. */
function join(work: Work, source: string, answer: Answer): void {
  const found = 'value' in answer ? answer.value : [];
  const fresh = new Map(found.map((order) => [order.id, order]));
  work.found = [...work.found.filter(({ id }) => !fresh.has(id)), ...found].toSorted(newestFirst);
  const kinds = new Set(answer.problems.map(({ kind }) => kind));
  const isOver = (kind: ProblemKind) => kinds.has(kind) || ('value' in answer && !STAYS.has(kind));
  work.board.update((state) => {
    const kept = state.orders.problems.filter(
      (problem) => problem.source !== source || !isOver(problem.kind),
    );
    return { ...state, orders: { ...state.orders, problems: [...kept, ...answer.problems] } };
  });
}

const newestFirst = (a: Order, b: Order): number => (b.placedAt ?? '').localeCompare(a.placedAt ?? '');
