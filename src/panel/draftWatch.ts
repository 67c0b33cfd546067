import { isOutsideError } from '../lib/errors';
import type { Composer } from '../model/ports';
import type { Draft, DraftTarget } from '../model/ticket';

/** The draft as last read, for everyone in the panel who wants to know. */
export interface DraftWatch {
  /** Null before the first reading, and where the host does not let us read it. */
  current: () => Draft | null;
  /** False where the host keeps such drafts back, null while nothing tells: an empty draft may be a hidden one. */
  canRead: (target: DraftTarget) => boolean | null;
  /** Words are certain to have stood in such a draft. If none were ever seen, the host does not show them. */
  noteWords: (target: DraftTarget) => void;
  /** Reads again now. */
  renew: () => Promise<Draft | null>;
  subscribe: (listener: () => void) => () => void;
  /** Begins to follow the composer; gives back the function that ends it. */
  start: () => () => void;
}

/** One reading at a time: changes that come while one is under way are answered by one more, however many they were. */
export function createDraftWatch(composer: Composer): DraftWatch {
  const listeners = new Set<() => void>();
  let draft: Draft | null = null;
  let isStale = false;
  let reading: Promise<Draft | null> | null = null;
  let isRefused = false;
  const readable = new Map<DraftTarget, boolean>();

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  async function readOnce(): Promise<Draft | null> {
    try {
      const now = await composer.read();
      isRefused = false;
      if (now.text.trim() !== '') readable.set(now.target, true);
      return now;
    } catch (error) {
      isRefused = isOutsideError(error) && error.kind === 'missing';
      return null;
    }
  }
  async function read(): Promise<Draft | null> {
    do {
      isStale = false;
      draft = await readOnce();
    } while (isStale);
    reading = null;
    tell();
    return draft;
  }
  function renew(): Promise<Draft | null> {
    isStale = true;
    reading ??= read();
    return reading;
  }
  return {
    current: () => draft,
    canRead: (target) => (isRefused ? false : (readable.get(target) ?? null)),
    noteWords(target) {
      if (readable.has(target)) return;
      readable.set(target, false);
      tell();
    },
    renew,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      void renew();
      return composer.onChange(() => void renew());
    },
  };
}
