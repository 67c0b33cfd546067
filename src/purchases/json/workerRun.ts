import * as v from 'valibot';
import { OutsideError } from '../../lib/errors';
import type { Mapping, RawOrder, Wrong } from './fields';
import { isTooMuch } from './isTooMuch';
import type { Mapped } from './runMapping';

/** A worker as it is used here. `WorkerPort` of browser/ is one. */
export interface MappingWorker {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): () => void;
  onFailure(listener: () => void): void;
  stop(): void;
}

export interface MappingRequest {
  mapping: Mapping;
  answer: unknown;
}

/** Carries a mapping out, away from the page. Fails as `malformed`, or as `slow` when it takes too long. */
export type Run = (request: MappingRequest, signal: AbortSignal) => Promise<Mapped>;

/** With the start of the worker. No mapping of a few hundred orders takes a tenth of it. */
const TIME_LIMIT_MS = 3_000;

const mappedSchema = v.union([
  v.object({
    orders: v.array(v.custom<RawOrder>((each) => typeof each === 'object')),
    wrong: v.array(v.custom<Wrong>((each) => typeof each === 'object')),
    lost: v.number(),
  }),
  v.object({ failure: v.string() }),
]);

/**
 * A worker for each answer, ended whatever comes of it: an expression that would never come to an end takes nothing with it
 * but its own thread.
 */
export const createRun =
  (open: () => MappingWorker | null): Run =>
  async (request, signal) => {
    signal.throwIfAborted();
    if (isTooMuch(request.answer))
      throw new OutsideError('malformed', 'the answer is larger than any list of orders');
    const worker = open();
    if (!worker) throw new OutsideError('down', 'this browser gives no workers');
    try {
      return await ask(worker, request, signal);
    } finally {
      worker.stop();
    }
  };

function ask(worker: MappingWorker, request: MappingRequest, signal: AbortSignal): Promise<Mapped> {
  let end = () => {};
  const asked = new Promise<Mapped>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooSlow()), TIME_LIMIT_MS);
    const leave = () => reject(signal.reason as Error);
    end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
    };
    signal.addEventListener('abort', leave, { once: true });
    worker.onFailure(() => reject(new OutsideError('down', 'the worker for expressions broke')));
    worker.listen((message) => {
      const parsed = v.safeParse(mappedSchema, message);
      if (!parsed.success) reject(new OutsideError('malformed', 'the expressions gave nothing readable'));
      else if ('failure' in parsed.output) reject(new OutsideError('malformed', parsed.output.failure));
      else resolve(parsed.output);
    });
    worker.post(request);
  });
  return asked.finally(() => end());
}

const tooSlow = () =>
  new OutsideError('slow', `the expressions took more than ${TIME_LIMIT_MS} ms`, {
    values: { seconds: TIME_LIMIT_MS / 1_000 },
  });
