import { runMapping } from '../src/purchases/json/runMapping';
import type { MappingRequest } from '../src/purchases/json/workerRun';

type Listener = (event: { data: unknown }) => void;

/** A worker of the browser as jest has none: the same code, in the same thread, with everything copied on its way. */
export class FakeWorker {
  static started = 0;
  static open = 0;
  private readonly listeners = new Set<Listener>();

  constructor(url: URL) {
    if (!url.pathname.endsWith('/mappingWorker.ts')) throw new Error('no other worker here');
    FakeWorker.started += 1;
    FakeWorker.open += 1;
  }

  addEventListener(type: string, listener: Listener): void {
    if (type === 'message') this.listeners.add(listener);
  }

  removeEventListener(_type: string, listener: Listener): void {
    this.listeners.delete(listener);
  }

  postMessage(message: MappingRequest): void {
    const { mapping, answer } = structuredClone(message);
    const data: unknown = structuredClone(resultOf(mapping, answer));
    queueMicrotask(() => this.listeners.forEach((listener) => listener({ data })));
  }

  terminate(): void {
    FakeWorker.open -= 1;
    this.listeners.clear();
  }
}

function resultOf(mapping: MappingRequest['mapping'], answer: unknown): unknown {
  try {
    return runMapping(mapping, answer);
  } catch (error) {
    return { failure: error instanceof Error ? error.message : 'failed' };
  }
}
