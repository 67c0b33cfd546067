import * as v from 'valibot';
import type { Candidate, KnowledgeDocument, KnowledgeQuery } from '../suggestions/engine';
import type { Change } from '../suggestions/knowledge/source';
import type { KnowledgeIndex } from '../suggestions/retrieval/createIndex';

/** An index of replies, wherever it runs. */
export interface IndexPort {
  change(change: Change): void;
  /** Rejects when the index cannot be asked. */
  search(query: KnowledgeQuery): Promise<Candidate[]>;
}

/** The worker as a page sees it. `WorkerPort` of browser/ is one. */
export interface IndexWorker {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): () => void;
  onFailure(listener: () => void): void;
}

export type IndexRequest =
  { type: 'change'; change: Change } | { type: 'search'; id: number; query: KnowledgeQuery };

const answerSchema = v.object({
  id: v.number(),
  found: v.array(v.custom<Candidate>((each) => typeof each === 'object')),
});

export function changeIndex(index: KnowledgeIndex, { added, removed }: Change): void {
  index.remove(removed);
  index.add(added);
}

/** An index in this page, whose code is loaded when the first documents arrive. */
export function createPageIndex(): IndexPort {
  const index = import('../suggestions/retrieval/createIndex').then(({ createIndex }) => createIndex());
  index.catch(() => undefined); // told to whoever searches
  return {
    change: (change) => void index.then((each) => changeIndex(each, change)).catch(() => undefined),
    search: async (query) => (await index).search(query),
  };
}

const nameOf = ({ key, language }: Pick<KnowledgeDocument, 'key' | 'language'>): string =>
  `${language ?? ''} ${key}`;

/** The index in its worker. A worker that fails is replaced by an index in this page, with the same documents. */
export function createWorkerIndex(worker: IndexWorker): IndexPort {
  const waiting = new Map<number, (found: Candidate[]) => void>();
  const asked = new Map<number, KnowledgeQuery>();
  const documents = new Map<string, KnowledgeDocument>();
  let inPage: IndexPort | null = null;
  let last = 0;

  worker.listen((raw) => {
    const answer = v.safeParse(answerSchema, raw);
    if (answer.success) settle(answer.output.id, answer.output.found);
  });
  const settle = (id: number, found: Candidate[]) => {
    waiting.get(id)?.(found);
    waiting.delete(id);
    asked.delete(id);
  };
  worker.onFailure(() => {
    const page = createPageIndex();
    inPage = page;
    page.change({ added: [...documents.values()], removed: [] });
    for (const [id, query] of asked) {
      page.search(query).then(
        (found) => settle(id, found),
        () => settle(id, []),
      );
    }
  });
  return {
    change(change) {
      for (const document of change.removed) documents.delete(nameOf(document));
      for (const document of change.added) documents.set(nameOf(document), document);
      if (inPage) inPage.change(change);
      else worker.post({ type: 'change', change } satisfies IndexRequest);
    },
    search(query) {
      if (inPage) return inPage.search(query);
      const id = ++last;
      asked.set(id, query);
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        worker.post({ type: 'search', id, query } satisfies IndexRequest);
      });
    },
  };
}
