import { createIndex } from '../suggestions/retrieval/createIndex';
import { changeIndex, type IndexRequest } from './indexPort';

/** The index in a thread of its own: building it takes longer than a frame. It knows no Zendesk; its page feeds it. */
const index = createIndex();

self.addEventListener('message', ({ data }: MessageEvent<IndexRequest>) => {
  if (data.type === 'change') changeIndex(index, data.change);
  else self.postMessage({ id: data.id, found: index.search(data.query) });
});
