import type { ZafClient, ZafRequest } from '../../src/zendesk/zafClient';

type Handler = (data?: unknown) => unknown;

/** A host that answers what a spec puts in, and keeps what it was asked. */
export interface FakeClient extends ZafClient {
  /** Answers of `get`, by path; what is absent is an error, as in a bulk call. */
  values: Record<string, unknown>;
  requests: ZafRequest[];
  invoked: [name: string, ...values: unknown[]][];
  written: [path: string, value: unknown][];
  emit(event: string, data?: unknown): unknown[];
  handlersOf(event: string): number;
  /** What `request` answers or rejects with. */
  answer: (options: ZafRequest) => Promise<unknown>;
  onInvoke: (name: string, value: unknown) => void;
  onSet: (path: string, value: unknown) => void;
}

export function fakeClient(values: Record<string, unknown> = {}): FakeClient {
  const handlers = new Map<string, Handler[]>();
  const client: FakeClient = {
    values,
    requests: [],
    invoked: [],
    written: [],
    answer: () => Promise.resolve({}),
    onInvoke: () => undefined,
    onSet: () => undefined,
    async get(paths) {
      const answer: Record<string, unknown> = { errors: {} };
      for (const path of [paths].flat()) {
        if (path in client.values) answer[path] = client.values[path];
        else Object.assign(answer['errors'] as object, { [path]: { message: 'no such path' } });
      }
      return Promise.resolve(answer);
    },
    async set(path, value) {
      const pairs = typeof path === 'string' ? [[path, value] as const] : Object.entries(path);
      for (const [one, to] of pairs) {
        client.onSet(one, to);
        client.written.push([one, to]);
      }
      return Promise.resolve({ errors: {} });
    },
    async invoke(name, ...given) {
      client.onInvoke(name, given[0]);
      client.invoked.push([name, ...given]);
      return Promise.resolve({ errors: {} });
    },
    request(options) {
      client.requests.push(options);
      return client.answer(options);
    },
    on: (event, handler) => void handlers.set(event, [...(handlers.get(event) ?? []), handler]),
    off: (event, handler) =>
      void handlers.set(
        event,
        (handlers.get(event) ?? []).filter((each) => each !== handler),
      ),
    context: () => Promise.resolve({ account: { subdomain: 'shop' } }),
    metadata: () => Promise.resolve({ installationId: 5, version: '1.2.3', settings: { bot_names: 'Léo' } }),
    emit: (event, data) => (handlers.get(event) ?? []).map((handler) => handler(data)),
    handlersOf: (event) => handlers.get(event)?.length ?? 0,
  };
  return client;
}
