import type { Composer } from '../model/ports';
import type { Draft } from '../model/ticket';

/** The draft as last read, for everyone in the panel who wants to know. */
export interface DraftWatch {
  /** Null before the first reading, and where the host does not let us read it. */
  current: () => Draft | null;
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

  async function read(): Promise<Draft | null> {
    do {
      isStale = false;
      draft = await composer.read().catch(() => null);
    } while (isStale);
    reading = null;
    for (const listener of listeners) listener();
    return draft;
  }
  function renew(): Promise<Draft | null> {
    isStale = true;
    reading ??= read();
    return reading;
  }
  return {
    current: () => draft,
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
