import { instanceByGuid, register, setSubscribers } from './attach';
import type { DeskState } from './deskState';
import { emit } from './instance';
import type { AppInstance, HookAnswer, Peer } from './instance';
import { hostRequest } from './request';
import type { Answer } from './surface/answer';
import { answerGet } from './surface/get';
import { answerInvoke } from './surface/invoke';
import { answerSet } from './surface/set';
import type { ZafRequestOptions } from '../types';

/** What arrives from the iframe, before anything of it is believed. */
interface Incoming {
  key?: string;
  message?: unknown;
  id?: number;
  request?: string;
  params?: unknown;
  appGuid?: string;
  instanceGuid?: string;
  error?: { msg: unknown };
}

export interface Wire {
  /** The `data` of a message event that came from this iframe. */
  receive(data: unknown): void;
}

/**
 * The host's side of the apps framework's postMessage protocol for one iframe.
 * @param post sends one object into the iframe
 */
export function createWire(desk: DeskState, instance: AppInstance, post: (message: object) => void): Wire {
  const asked = new Map<string, (answer: HookAnswer) => void>();

  // Nothing is posted once the iframe is gone, whatever is still on its way.
  const isHere = () => desk.instances.includes(instance);
  const send = (message: object) => {
    if (isHere()) post(message);
  };
  const peer: Peer = {
    post: (event, message, guid) => send({ key: `zaf.${event}`, message, instanceGuid: guid }),
    ask: (hook) =>
      new Promise((resolve) => {
        asked.set(hook, resolve);
        send({ key: `zaf.${hook}`, needsReply: true });
      }),
  };

  function handshake(): void {
    if (instance.registered) {
      // Sent again, the SDK would replay every early message, ids included.
      desk.complain(`a second handshake from ${instance.location}: was ZAFClient.init() called twice?`);
      return;
    }
    send({ key: 'zaf.app.registered', message: register(desk, instance, peer) });
  }

  async function answerCall({ id, request, params, instanceGuid }: Incoming): Promise<void> {
    const target = instanceByGuid(desk, instance, instanceGuid);
    if (!target) {
      send({ id, error: { name: 'Error', message: `No instance ${String(instanceGuid)}` } });
      return;
    }
    const result = await call(desk, target, String(request), params);
    if (result) send({ id, result, instanceGuid });
  }

  async function answerRequest(key: string, options: unknown): Promise<void> {
    const { ok, responseArgs } = await hostRequest(desk, (options ?? {}) as ZafRequestOptions);
    send({ key: `zaf.${key}.${ok ? 'done' : 'fail'}`, message: { responseArgs } });
  }

  function route(message: Incoming): void {
    const key = message.key ?? '';
    const target = instanceByGuid(desk, instance, message.instanceGuid);
    const [verb = '', ...rest] = key.split(':');
    const name = rest.join(':');
    const count = Number(
      (message.message as { subscriberCount?: unknown } | undefined)?.subscriberCount ?? 0,
    );
    if (key === 'iframe.handshake') handshake();
    else if (message.request !== undefined) void answerCall(message);
    else if (verb === 'iframe.on' || verb === 'iframe.off') {
      if (target) setSubscribers(desk, target, peer, name, count);
    } else if (verb === 'iframe.trigger') {
      if (target) emit(target, name, message.message);
    } else if (verb === 'iframe.reply') {
      const { error } = message;
      asked.get(name)?.(error ? { ok: false, error: error.msg } : { ok: true });
      asked.delete(name);
    } else if (/^request:\d+$/.test(key)) void answerRequest(key, message.message);
    // Activity, telemetry and the app's own posts: the host takes note of them and says nothing.
    else if (key === '') desk.complain(`a message that is not of the protocol: ${JSON.stringify(message)}`);
  }

  return {
    receive(data) {
      const message = readMessage(data);
      if (message && isHere()) route(message);
    },
  };
}

/** Strings are JSON, hook replies are objects; anything else is not ours and stays unanswered. */
function readMessage(data: unknown): Incoming | null {
  if (typeof data === 'object' && data !== null) return data as Incoming;
  if (typeof data !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(data);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Incoming) : null;
  } catch {
    return null;
  }
}

async function call(
  desk: DeskState,
  target: AppInstance,
  verb: string,
  params: unknown,
): Promise<Answer | null> {
  if (verb === 'get' && Array.isArray(params)) return answerGet(desk, target, params.map(String));
  if (typeof params === 'object' && params !== null) {
    if (verb === 'set') return answerSet(desk, target, params as Record<string, unknown>);
    if (verb === 'invoke') return answerInvoke(desk, target, params as Record<string, unknown[]>);
  }
  desk.complain(`${verb} with ${JSON.stringify(params)}: not of the protocol, left unanswered`);
  return null;
}
