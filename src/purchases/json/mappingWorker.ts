import { runMapping } from './runMapping';
import type { MappingRequest } from './workerRun';

/** Expressions in a thread of their own: nobody but the admin knows what they do, and nobody what an answer holds. */
self.addEventListener('message', ({ data }: MessageEvent<MappingRequest>) => {
  try {
    self.postMessage(runMapping(data.mapping, data.answer));
  } catch (error) {
    self.postMessage({ failure: error instanceof Error ? error.message : 'the expressions failed' });
  }
});
