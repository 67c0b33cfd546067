import type { IndexProgress, IndexSource } from '../acceptance/indexProgress';
import { isAbort, toProblem } from '../lib/errors';
import { wait } from '../lib/wait';
import type { Clock } from '../model/ports';
import type { Problem } from '../model/problem';
import type { Candidate, Knowledge, KnowledgeDocument, KnowledgeQuery } from '../suggestions/engine';
import type { Held, KnowledgeSource } from '../suggestions/knowledge/source';
import type { IndexPort } from './indexPort';

/** A search that comes first waits this long for what is being loaded, then takes what there is. */
const PATIENCE_MS = 4_000;
/** For what will hardly be there now: an account without a Help Center; and for Zendesk's own search. */
const LITTLE_PATIENCE_MS = 700;
/** What failed is tried again by the next search, but not in every one of a burst. */
const RETRY_MS = 3_000;
/** What Zendesk's own search found is asked for again after so long. */
const FOUND_MS = 15 * 60_000;
/** Of what was found, so many are asked for anew: no more are offered. */
const MOST_RECHECKED = 3;
/** Nobody is offered what was not looked at for so long, in freshness of the source. */
const STALE = 3;

interface SourceState {
  source: KnowledgeSource;
  isLoading: boolean;
  keys: Set<string>;
  held: Held;
  /** ms since 1970; null: never. */
  loadedAt: number | null;
  triedAt: number | null;
  problems: Problem[];
}

export interface IndexedKnowledge extends Knowledge {
  /** Loads what is missing, stale or failed. Never rejects. */
  refresh(): Promise<void>;
  progress(): IndexProgress;
  /** Calls back whenever progress changes. Gives back what ends it. */
  onProgress(listener: () => void): () => void;
}

/**
 * An index that fills itself from its sources, page by page: at the first search or by `refresh`, again when a source is no
 * longer fresh, and after a failure as soon as somebody asks again. Where a list is longer than what is held here, Zendesk's
 * own search is asked as well; what it finds is ranked with the rest.
 */
export function createIndexedKnowledge(parts: {
  index: IndexPort;
  sources: KnowledgeSource[];
  clock: Clock;
  signal: AbortSignal;
}): IndexedKnowledge {
  const { index, clock, signal } = parts;
  const states = parts.sources.map(toState);
  const listeners = new Set<() => void>();
  const told = () => listeners.forEach((listener) => listener());

  /** When Zendesk last told of a text, by its key. */
  const toldAt = new Map<string, number>();

  const load = async (state: SourceState) => {
    Object.assign(state, { isLoading: true, triedAt: clock.now() });
    try {
      await state.source.renew((change, held) => {
        index.change(change);
        for (const { key } of change.removed) state.keys.delete(key);
        for (const { key } of change.added) {
          state.keys.add(key);
          toldAt.set(key, clock.now());
        }
        Object.assign(state, { held, problems: [] }); // it answers again
        told();
      }, signal);
      Object.assign(state, { problems: [], loadedAt: clock.now() });
    } catch (error) {
      if (!isAbort(error)) state.problems = [toProblem(error, partOf(state))];
    }
    state.isLoading = false;
    told();
  };

  const isOlder = (at: number | null, ms: number): boolean => at === null || clock.now() - at >= ms;
  let refreshing: Promise<unknown> | null = null;
  const refresh = async () => {
    const due = states.filter(
      (state) => isOlder(state.loadedAt, state.source.freshMs) && isOlder(state.triedAt, RETRY_MS),
    );
    refreshing ??= Promise.all(due.map(load)).finally(() => {
      refreshing = null;
    });
    await refreshing;
  };

  /** How long a search waits: a renewal of what is there does not hold up an answer, unless it is long overdue. */
  const patienceFor = ({ loadedAt, problems, source, keys }: SourceState): number => {
    if (source.isExtra) return loadedAt === null && problems.length === 0 ? LITTLE_PATIENCE_MS : 0;
    if (problems.length > 0)
      return problems.some((problem) => problem.isRetryable) ? PATIENCE_MS : LITTLE_PATIENCE_MS;
    if (loadedAt === null) return keys.size === 0 ? PATIENCE_MS : LITTLE_PATIENCE_MS;
    return isOlder(loadedAt, source.freshMs * STALE) ? PATIENCE_MS : 0;
  };
  const ready = async (asking: AbortSignal) => {
    const patience = Math.max(0, ...states.map(patienceFor));
    const renewed = refresh();
    if (patience > 0) await within(patience, renewed, asking);
  };

  /** Found by Zendesk's own search, by language and key; nobody tells when one of them goes. */
  const found = new Map<string, Pick<KnowledgeDocument, 'key' | 'language'> & { at: number }>();
  const forgetFound = () => {
    const old = [...found].filter(([, { at }]) => isOlder(at, FOUND_MS));
    for (const [name] of old) found.delete(name);
    const isHeld = (key: string): boolean => states.some(({ keys }) => keys.has(key));
    const removed = old.map(([, document]) => document).filter(({ key }) => !isHeld(key));
    if (removed.length > 0) index.change({ added: [], removed });
  };
  /** What lies beyond what is held comes into the index; a search that fails or takes its time leaves what there is. */
  const lookBeyond = async (query: KnowledgeQuery, asking: AbortSignal) => {
    forgetFound();
    const beyond = states.filter(({ held, source }) => held.leftOut > 0 && source.search);
    const searches = beyond.map(async ({ source }) => {
      const added = (await source.search?.(query, asking)) ?? [];
      for (const { key, language } of added)
        found.set(`${language} ${key}`, { key, language, at: clock.now() });
      if (added.length > 0) index.change({ added, removed: [] });
    });
    if (searches.length > 0) await within(LITTLE_PATIENCE_MS, Promise.allSettled(searches), asking);
  };

  /** A long list is not read again for hours: the best of what was found is asked for anew. True where any of it went. */
  const recheck = async (found: readonly Candidate[], asking: AbortSignal): Promise<boolean> => {
    let hasGone = false;
    const due = found
      .filter(({ key }) => isOlder(toldAt.get(key) ?? null, FOUND_MS))
      .flatMap((document) => {
        const state = states.find(({ keys, held }) => held.leftOut > 0 && keys.has(document.key));
        return state?.source.recheck ? [{ document, state }] : [];
      });
    const checks = due.slice(0, MOST_RECHECKED).map(async ({ document, state }) => {
      const change = await state.source.recheck?.(document, asking);
      if (!change) return;
      toldAt.set(document.key, clock.now());
      if (change.added.length === 0) state.keys.delete(document.key);
      hasGone ||= change.removed.length > 0;
      index.change(change);
    });
    if (checks.length > 0) await within(LITTLE_PATIENCE_MS, Promise.allSettled(checks), asking);
    return hasGone;
  };

  return {
    refresh,
    onProgress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    progress: () => ({ sources: states.map(progressOf) }),
    async search(query, asking) {
      await ready(asking);
      await lookBeyond(query, asking);
      asking.throwIfAborted();
      const found = await index.search(query);
      const value = (await recheck(found, asking)) ? await index.search(query) : found;
      asking.throwIfAborted();
      return { value, problems: states.flatMap(problemsFor) };
    },
  };
}

/** Waits for what is under way, for so long at most. */
async function within(ms: number, task: Promise<unknown>, asking: AbortSignal): Promise<void> {
  const enough = new AbortController();
  await Promise.race([task, wait(ms, AbortSignal.any([asking, enough.signal]))]);
  enough.abort();
}

const toState = (source: KnowledgeSource): SourceState => ({
  source,
  isLoading: false,
  keys: new Set(),
  held: { total: null, leftOut: 0 },
  loadedAt: null,
  triedAt: null,
  problems: [],
});

const progressOf = ({ source, keys, held, loadedAt, isLoading, problems }: SourceState): IndexSource => ({
  id: source.id,
  label: source.label,
  documents: keys.size,
  total: held.total,
  leftOut: held.leftOut,
  isComplete: loadedAt !== null,
  isLoading,
  renewedAt: loadedAt,
  problem: problems[0]?.kind ?? null,
});

const partOf = ({ source }: SourceState) => ({
  block: 'suggestions' as const,
  source: source.id,
  label: source.label,
});

/** What agents are told of. */
const problemsFor = (state: SourceState): Problem[] => (state.source.isExtra ? [] : problemsOf(state));

/** A source that has never answered and takes its time is told as slow. */
function problemsOf(state: SourceState): Problem[] {
  const isAwaited = state.loadedAt === null && state.isLoading && state.keys.size === 0;
  if (state.problems.length > 0 || !isAwaited) return state.problems;
  return [{ ...partOf(state), kind: 'slow', values: { seconds: PATIENCE_MS / 1000 }, isRetryable: true }];
}
