import * as v from 'valibot';
import type { Candidate, KnowledgeDocument } from '../suggestions/engine';
import type { IndexQuery, KnowledgeIndex } from '../suggestions/retrieval/createIndex';

/** An index of replies, wherever it runs. */
export interface IndexPort {
  replace(source: string, documents: KnowledgeDocument[]): void;
  /** Rejects when the index cannot be asked. */
  search(query: IndexQuery): Promise<Candidate[]>;
}

/** The worker as a page sees it. `WorkerPort` of browser/ is one. */
export interface IndexWorker {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): () => void;
  onFailure(listener: () => void): void;
}

export type IndexRequest =
  | { type: 'replace'; source: string; documents: KnowledgeDocument[] }
  | { type: 'search'; id: number; query: IndexQuery };

const answerSchema = v.object({
  id: v.number(),
  found: v.array(v.custom<Candidate>((each) => typeof each === 'object')),
});

/** Keeps what each source gave, so that a macro which was deleted goes from the index too. */
export function createIndexHolder(index: KnowledgeIndex) {
  const keys = new Map<string, string[]>();
  return {
    replace(source: string, documents: KnowledgeDocument[]): void {
      index.remove(keys.get(source) ?? []);
      keys.set(
        source,
        documents.map((document) => document.key),
      );
      index.add(documents);
    },
    search: (query: IndexQuery): Candidate[] => index.search(query),
  };
}

/** An index in this page, whose code is loaded when the first documents arrive. */
export function createPageIndex(): IndexPort {
  const holder = import('../suggestions/retrieval/createIndex').then(({ createIndex }) =>
    createIndexHolder(createIndex()),
  );
  holder.catch(() => undefined); // told to whoever searches
  return {
    replace: (source, documents) =>
      void holder.then((each) => each.replace(source, documents)).catch(() => undefined),
    search: async (query) => (await holder).search(query),
  };
}

/** The index in its worker. A worker that fails is replaced by an index in this page, with the same documents. */
export function createWorkerIndex(worker: IndexWorker): IndexPort {
  const waiting = new Map<number, (found: Candidate[]) => void>();
  const asked = new Map<number, IndexQuery>();
  const sources = new Map<string, KnowledgeDocument[]>();
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
    for (const [source, documents] of sources) page.replace(source, documents);
    for (const [id, query] of asked) {
      page.search(query).then(
        (found) => settle(id, found),
        () => settle(id, []),
      );
    }
  });
  return {
    replace(source, documents) {
      sources.set(source, documents);
      if (inPage) inPage.replace(source, documents);
      else worker.post({ type: 'replace', source, documents } satisfies IndexRequest);
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
