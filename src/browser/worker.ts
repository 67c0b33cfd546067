/** A worker of ours, or the reason why there is none: it could not be started. */
export interface WorkerPort {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): () => void;
  /** Calls back once if the worker cannot run or breaks. */
  onFailure(listener: () => void): void;
  stop(): void;
}

/**
 * @param open creates the worker; written where it is used, as `() => new Worker(new URL('…', import.meta.url))`, since that
 *   is the form which the bundler understands.
 * @returns null where the browser gives no workers.
 */
export function startWorker(open: () => Worker): WorkerPort | null {
  const worker = tryStart(open);
  if (!worker) return null;
  return {
    post: (message) => worker.postMessage(message),
    listen(listener) {
      const hear = (event: MessageEvent) => listener(event.data);
      worker.addEventListener('message', hear);
      return () => worker.removeEventListener('message', hear);
    },
    onFailure: (listener) => worker.addEventListener('error', listener, { once: true }),
    stop: () => worker.terminate(),
  };
}

function tryStart(open: () => Worker): Worker | null {
  try {
    return open();
  } catch {
    return null;
  }
}
