import { limited } from '../lib/limited';

/** A host that does not answer within this long will not, and no skeleton may stand for ever, in ms. */
const HOST_LIMIT_MS = 7_000;

/** The part of Zendesk's app framework client (ZAF SDK 2.0) that we use. Own typings: no published ones exist. */
export interface ZafClient {
  /** Resolves with `{ errors, 'path': value }`. A single bad path rejects, a bulk call never does. */
  get(paths: string | string[]): Promise<Record<string, unknown>>;
  /** One path, or several as an object. */
  set(path: string | Record<string, unknown>, value?: unknown): Promise<Record<string, unknown>>;
  invoke(name: string, ...values: unknown[]): Promise<Record<string, unknown>>;
  /** Resolves with the parsed body, rejects with something like an XMLHttpRequest. Has no time limit of its own. */
  request(options: ZafRequest): Promise<unknown>;
  on(event: string, handler: (data?: unknown) => unknown): void;
  off(event: string, handler: (data?: unknown) => unknown): void;
  context(): Promise<unknown>;
  metadata(): Promise<unknown>;
}

/** Option names as in jQuery; `type` is the method. */
export interface ZafRequest {
  url: string;
  type: string;
  data?: string;
  contentType?: string;
  headers?: Record<string, string>;
  secure?: boolean;
  autoRetry: boolean;
  timeout: number;
}

declare global {
  interface Window {
    ZAFClient?: { init(onRegistered?: (data: unknown) => void): ZafClient | false };
  }
}

/**
 * The client of this iframe, once the host has registered it. Null when the page was opened outside Zendesk (the SDK then
 * gives `false`) or when the SDK did not load.
 */
export function openClient(): Promise<ZafClient | null> {
  return new Promise((resolve) => {
    const client = window.ZAFClient?.init(() => resolve(client || null));
    if (!client) resolve(null);
  });
}

/** Listens until the function that comes back is called. */
export function listen(client: ZafClient, event: string, handler: (data?: unknown) => unknown): () => void {
  client.on(event, handler);
  return () => client.off(event, handler);
}

/** What the host answers, or a failure of kind `slow`: it has no time limit of its own. */
export const fromHost = <T>(answer: Promise<T>): Promise<T> => limited(HOST_LIMIT_MS, answer);

/** An object as it is; nothing at all for anything else that a host may answer. */
export const fieldsOf = (raw: unknown): Record<string, unknown> =>
  typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};

/** Reads several paths at once. A path that the host refuses is simply absent. */
export async function readPaths(client: ZafClient, paths: string[]): Promise<Record<string, unknown>> {
  const { errors, ...values } = fieldsOf(await fromHost(client.get(paths)));
  if (typeof errors === 'object' && errors !== null)
    for (const path of Object.keys(errors)) delete values[path];
  return values;
}
