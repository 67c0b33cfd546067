import { startWorker } from '../browser/worker';
import { createRun } from '../purchases/json/workerRun';

/** Carries the expressions of an admin out in a worker, which is fetched with the first answer. */
export const runMapping = createRun(() =>
  startWorker(() => new Worker(new URL('../purchases/json/mappingWorker.ts', import.meta.url))),
);
