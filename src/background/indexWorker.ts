import { createIndex } from '../suggestions/retrieval/createIndex';
import { createIndexHolder, type IndexRequest } from './indexPort';

/** The index in a thread of its own: building it takes longer than a frame. It knows no Zendesk; its page feeds it. */
const holder = createIndexHolder(createIndex());

self.addEventListener('message', ({ data }: MessageEvent<IndexRequest>) => {
  if (data.type === 'replace') holder.replace(data.source, data.documents);
  else self.postMessage({ id: data.id, found: holder.search(data.query) });
});
