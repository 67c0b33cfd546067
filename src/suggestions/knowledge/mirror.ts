import type { ReplyLanguage } from '../../model/language';
import type { KnowledgeDocument } from '../engine';
import type { Change, Held } from './source';

/** More than this is not held here: then Zendesk's own search finds, and only the ranking is ours. */
const MOST_HELD = 2_000;
export const PAGE_SIZE = 100;
/** What a count does not tell (one entry went as another came) is found by reading the whole list again. */
const WHOLE_AGAIN_MS = 12 * 60 * 60_000;

export interface ListPage<Item> {
  items: Item[];
  /** Entries of the whole list; null where nobody tells. */
  count: number | null;
  isLast: boolean;
}

/** `usual`: those that matter most first; `changed`: what changed last first. */
export type ListOrder = 'usual' | 'changed';

export interface MirroredList<Item> {
  /** One page of 100, the first is 1. Fails with an `OutsideError`. */
  readPage(page: number, order: ListOrder, signal: AbortSignal): Promise<ListPage<Item>>;
  toDocument(item: Item): KnowledgeDocument | null;
  now(): number;
}

interface Entry {
  updatedAt: string;
  /** Null for an entry that is no text for customers. */
  document: { key: string; language: ReplyLanguage | null } | null;
}

export interface Mirror {
  held(): Held;
  renew(tell: (change: Change) => void, signal: AbortSignal): Promise<void>;
}

/**
 * Holds the first 2,000 entries of a list of Zendesk's. At first it is read page by page; later one page of what changed
 * last is enough, unless the count shows that something went.
 */
export function createMirror<Item extends { id: number; updated_at: string }>({
  readPage,
  toDocument,
  now,
}: MirroredList<Item>): Mirror {
  const entries = new Map<number, Entry>();
  let count: number | null = null;
  let wholeAt: number | null = null;
  /** The whole list is being read: next page, and what was met so far. */
  let reading = { page: 1, met: new Set<number>() };

  const take = (items: readonly Item[], tell: (change: Change) => void): void => {
    const changed = items.filter(({ id, updated_at: at }) => entries.get(id)?.updatedAt !== at);
    const documents = changed.map(toDocument);
    const removed = changed.flatMap(({ id }, at) => {
      const before = entries.get(id)?.document;
      return before && before.language !== documents[at]?.language ? [before] : [];
    });
    for (const [at, { id, updated_at: updatedAt }] of changed.entries()) {
      const document = documents[at] ?? null;
      entries.set(id, {
        updatedAt,
        document: document && { key: document.key, language: document.language },
      });
    }
    tell({ added: documents.filter((document) => document !== null), removed });
  };

  const forget = (ids: readonly number[], tell: (change: Change) => void): void => {
    const removed = ids.flatMap((id) => entries.get(id)?.document ?? []);
    for (const id of ids) entries.delete(id);
    if (removed.length > 0) tell({ added: [], removed });
  };

  const readWhole = async (tell: (change: Change) => void, signal: AbortSignal): Promise<void> => {
    for (let isDone = false; !isDone;) {
      const { items, count: all, isLast } = await readPage(reading.page, 'usual', signal);
      count = all;
      take(items, tell);
      for (const { id } of items) reading.met.add(id);
      isDone = isLast || reading.page * PAGE_SIZE >= MOST_HELD;
      reading.page += 1;
    }
    const { met } = reading;
    forget(
      [...entries.keys()].filter((id) => !met.has(id)),
      tell,
    );
    reading = { page: 1, met: new Set() };
    wholeAt = now();
  };

  /** False where more went than came: then only the whole list tells what. */
  const readChanged = async (tell: (change: Change) => void, signal: AbortSignal): Promise<boolean> => {
    const before = count;
    let come = 0;
    for (let page = 1; page * PAGE_SIZE <= MOST_HELD; page += 1) {
      const { items, count: all, isLast } = await readPage(page, 'changed', signal);
      count = all;
      const news = items.filter(({ id, updated_at: at }) => entries.get(id)?.updatedAt !== at);
      come += news.filter(({ id }) => !entries.has(id)).length;
      take(news, tell);
      if (news.length === items.length && !isLast) continue;
      return all !== null && before !== null && (all > MOST_HELD || all === before + come);
    }
    return false;
  };

  return {
    held: () => ({ total: count, leftOut: Math.max(0, (count ?? 0) - MOST_HELD) }),
    async renew(tell, signal) {
      const isWhole = wholeAt !== null && now() - wholeAt < WHOLE_AGAIN_MS && reading.page === 1;
      if (!isWhole || !(await readChanged(tell, signal))) await readWhole(tell, signal);
    },
  };
}
