import { isAbort, toProblem } from '../lib/errors';
import { wait } from '../lib/wait';
import type { Clock } from '../model/ports';
import type { Problem, Sourced } from '../model/problem';
import type { Knowledge, KnowledgeDocument } from '../suggestions/engine';
import type { IndexPort } from './indexPort';

/** Where documents come from: macros, articles, learned replies. */
export interface KnowledgeSource {
  /** Id for problems ('macros'), and the name that people know. */
  id: string;
  label: string;
  load(signal: AbortSignal): Promise<Sourced<KnowledgeDocument[]>>;
}

/** A search that comes first waits this long for what is being loaded, then takes what there is. */
const PATIENCE_MS = 4_000;
/** For what will hardly be there now: an account without a Help Center. */
const LITTLE_PATIENCE_MS = 700;
const REFRESH_MS = 15 * 60_000;
/** What failed is tried again by the next search, but not in every one of a burst. */
const RETRY_MS = 3_000;

interface SourceState {
  source: KnowledgeSource;
  isLoading: boolean;
  documents: number;
  /** ms since 1970; null: never. */
  loadedAt: number | null;
  triedAt: number | null;
  problems: Problem[];
}

export interface IndexedKnowledge extends Knowledge {
  /** Loads what is missing, stale or failed. Never rejects. */
  refresh(): Promise<void>;
  /** Documents in the index, and whether all sources have answered. */
  progress(): { documents: number; isComplete: boolean };
}

/**
 * An index that fills itself from its sources: at the first search or by `refresh`, again after a quarter of an hour, and after
 * a failure as soon as somebody asks again.
 */
export function createIndexedKnowledge(parts: {
  index: IndexPort;
  sources: KnowledgeSource[];
  clock: Clock;
  signal: AbortSignal;
}): IndexedKnowledge {
  const { index, clock, signal } = parts;
  const states = parts.sources.map(toState);

  const load = async (state: SourceState) => {
    Object.assign(state, { isLoading: true, triedAt: clock.now() });
    try {
      const { value, problems } = await state.source.load(signal);
      const isWhole = problems.length === 0;
      if (isWhole || value.length > state.documents) {
        index.replace(state.source.id, value); // half a list does not take the place of a whole one
        state.documents = value.length;
      }
      state.problems = problems;
      if (isWhole) state.loadedAt = clock.now();
    } catch (error) {
      if (!isAbort(error)) state.problems = [toProblem(error, partOf(state))];
    }
    state.isLoading = false;
  };

  const isOlder = (at: number | null, ms: number): boolean => at === null || clock.now() - at >= ms;
  let refreshing: Promise<unknown> | null = null;
  const refresh = async () => {
    const due = states.filter(
      (state) => isOlder(state.loadedAt, REFRESH_MS) && isOlder(state.triedAt, RETRY_MS),
    );
    refreshing ??= Promise.all(due.map(load)).finally(() => {
      refreshing = null;
    });
    await refreshing;
  };

  /** A renewal of what is there does not hold up an answer; a first load does, and a new try after a failure. */
  const ready = async (asking: AbortSignal) => {
    const patience = Math.max(0, ...states.map(patienceFor));
    const renewed = refresh();
    if (patience === 0) return;
    const enough = new AbortController();
    await Promise.race([renewed, wait(patience, AbortSignal.any([asking, enough.signal]))]);
    enough.abort();
  };

  return {
    refresh,
    progress: () => ({
      documents: states.reduce((total, state) => total + state.documents, 0),
      isComplete: states.every((state) => state.loadedAt !== null),
    }),
    async search(query, asking) {
      await ready(asking);
      asking.throwIfAborted();
      return { value: await index.search(query), problems: states.flatMap(problemsOf) };
    },
  };
}

const toState = (source: KnowledgeSource): SourceState => ({
  source,
  isLoading: false,
  documents: 0,
  loadedAt: null,
  triedAt: null,
  problems: [],
});

const partOf = ({ source }: SourceState) => ({
  block: 'suggestions' as const,
  source: source.id,
  label: source.label,
});

function patienceFor({ loadedAt, problems }: SourceState): number {
  if (problems.length > 0)
    return problems.some((problem) => problem.isRetryable) ? PATIENCE_MS : LITTLE_PATIENCE_MS;
  return loadedAt === null ? PATIENCE_MS : 0;
}

/** A source that has never answered and takes its time is told as slow. */
function problemsOf(state: SourceState): Problem[] {
  if (state.problems.length > 0 || state.loadedAt !== null || !state.isLoading) return state.problems;
  return [{ ...partOf(state), kind: 'slow', values: { seconds: PATIENCE_MS / 1000 }, isRetryable: true }];
}
