import { instanceByGuid, register, setSubscribers } from './attach';
import type { Registration } from './attach';
import type { DeskState } from './deskState';
import { emit } from './instance';
import type { AppInstance, HookAnswer, Peer } from './instance';
import { hostRequest } from './request';
import type { Answer } from './surface/answer';
import { answerGet } from './surface/get';
import { answerInvoke } from './surface/invoke';
import { answerSet } from './surface/set';
import { contextOf } from './tabs';
import type { ZafRequestOptions } from '../types';

type Handler = (data?: unknown) => unknown;

/** The surface of the SDK's client, as our typings have it. */
export interface SandboxClient {
  get(path: string | string[]): Promise<Answer>;
  set(path: string | Record<string, unknown>, value?: unknown): Promise<Answer>;
  invoke(path: string | Record<string, unknown[]>, ...args: unknown[]): Promise<Answer>;
  request(options: string | ZafRequestOptions): Promise<unknown>;
  on(event: string, handler: Handler, context?: unknown): void;
  off(event: string, handler: Handler): void;
  has(event: string, handler: Handler): boolean;
  trigger(event: string, data?: unknown): void;
  context(): Promise<Record<string, unknown>>;
  metadata(): Promise<Record<string, unknown>>;
  instance(guid: string): SandboxClient;
}

/**
 * The SDK's client without a browser: the same answers from the same desk, no postMessage. Events come
 * asynchronously, and nothing comes after the instance was removed, as with a real iframe.
 */
export function createZafClient(desk: DeskState, instance: AppInstance): SandboxClient {
  const handlers = new Map<string, Handler[]>();
  const isHere = () => desk.instances.includes(instance);
  const run = (key: string, message: unknown) => handlers.get(key)?.forEach((handler) => handler(message));
  const peer: Peer = {
    post(event, message, guid) {
      const copy: unknown = message === undefined ? undefined : structuredClone(message);
      queueMicrotask(() => isHere() && run(keyOf(guid, event), copy));
    },
    ask: (hook) => askHandlers(handlers.get(keyOf(instance.guid, hook)) ?? []),
  };
  const registration = register(desk, instance, peer);
  queueMicrotask(() => run(keyOf(instance.guid, 'app.registered'), registration));
  return clientFor(desk, instance, instance.guid, { peer, handlers, registration });
}

const keyOf = (guid: string, event: string): string => `${guid} ${event}`;

interface Inside {
  peer: Peer;
  handlers: Map<string, Handler[]>;
  registration: Registration;
}

function clientFor(desk: DeskState, own: AppInstance, guid: string, inside: Inside): SandboxClient {
  const { peer, handlers, registration } = inside;
  const target = (): AppInstance => {
    const found = instanceByGuid(desk, own, guid);
    // A document that is gone waits for ever; a spec would rather know.
    if (!found || !desk.instances.includes(own)) throw new Error(`No instance ${guid}`);
    return found;
  };
  const count = (event: string) => {
    const found = instanceByGuid(desk, own, guid);
    if (found && event !== 'app.registered') {
      setSubscribers(desk, found, peer, event, handlers.get(keyOf(guid, event))?.length ?? 0);
    }
  };
  return {
    get: async (path) => single(path, await answerGet(desk, target(), [path].flat())),
    async set(path, value) {
      const values = typeof path === 'string' ? { [path]: value } : path;
      return single(path, await answerSet(desk, target(), structuredClone(values)));
    },
    async invoke(path, ...args) {
      const calls = typeof path === 'string' ? { [path]: args } : path;
      return single(path, await answerInvoke(desk, target(), structuredClone(calls)));
    },
    async request(options) {
      const { ok, responseArgs } = await hostRequest(
        desk,
        typeof options === 'string' ? { url: options } : options,
      );
      // The SDK rejects with the xhr-like object itself, which is no Error.
      if (!ok) return Promise.reject(responseArgs[0] as Error);
      return responseArgs[0];
    },
    on(event, handler, context) {
      const key = keyOf(guid, event);
      handlers.set(key, [
        ...(handlers.get(key) ?? []),
        context ? (handler.bind(context) as Handler) : handler,
      ]);
      count(event);
    },
    off(event, handler) {
      const key = keyOf(guid, event);
      handlers.set(
        key,
        (handlers.get(key) ?? []).filter((other) => other !== handler),
      );
      count(event);
    },
    has: (event, handler) => handlers.get(keyOf(guid, event))?.includes(handler) ?? false,
    trigger: (event, data) => emit(target(), event, data),
    context: () => Promise.resolve(contextOf(desk, target())),
    metadata: () => Promise.resolve(registration.metadata),
    instance: (other) => clientFor(desk, own, other, inside),
  };
}

/** A single path that fails rejects; a bulk call never does. */
function single(path: unknown, answer: Answer): Answer {
  const error = typeof path === 'string' ? answer.errors[path] : undefined;
  if (error) throw Object.assign(new Error(error.message), { name: error.name });
  return answer;
}

/** The SDK's rules: `false`, a string, an Error, a throw or a rejection is a veto. */
async function askHandlers(handlers: Handler[]): Promise<HookAnswer> {
  try {
    for (const answer of await Promise.all(handlers.map(async (handler) => handler()))) {
      if (answer === false || typeof answer === 'string' || answer instanceof Error) throw answer;
    }
    return { ok: true };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : error };
  }
}
