import { getResponse } from 'msw';
import type { Account, LoggedRequest, RequestOutcome, ZafRequestOptions } from '../types';
import type { WorldUser } from '../world/types';
import { allHandlers } from './handlers';
import { internalsOf, nextId } from './internals';
import { failure, outcomeOf, refusal } from './outcome';
import {
  addressOf,
  bodyText,
  isBinary,
  methodOf,
  prepareForProxy,
  prepareForZendesk,
  type Prepared,
} from './prepare';
import { CALL_HEADER } from './route';

/** ZAF waits as long as Retry-After says; the sandbox gives up waiting here. */
const LONGEST_RETRY_SECONDS = 30;

/**
 * `client.request` as Zendesk carries it out: its own paths with this agent's session and permissions, other
 * hosts through the proxy. Never rejects: what goes wrong is an outcome that is not `ok`, with status 0 when
 * nothing was answered (`abort`, `timeout`). A 429 is asked again once, unless `autoRetry` is false.
 */
export async function clientRequest(
  account: Account,
  agentId: number,
  options: ZafRequestOptions,
  signal?: AbortSignal,
): Promise<RequestOutcome> {
  const agent = account.world.users.find((user) => user.id === agentId && user.role !== 'end-user');
  if (!agent) throw new Error(`No agent ${agentId} in this world.`);
  const prepared = prepare(account, options);
  if ('statusText' in prepared) {
    account.requests.push({ ...newEntry(account, agent, options), status: prepared.status });
    return prepared;
  }
  const limit = deadline(account, options.timeout, signal);
  try {
    const outcome = await send(account, agent, options, prepared, limit.signal);
    if (outcome.status !== 429 || options.autoRetry === false) return outcome;
    const seconds = Math.min(Number(outcome.headers['retry-after']) || 1, LONGEST_RETRY_SECONDS);
    await internalsOf(account).time.sleep(seconds * 1000, limit.signal);
    return await send(account, agent, options, prepared, limit.signal);
  } catch (error) {
    if (!limit.signal.aborted) throw error;
    return failure(limit.expired() ? 'timeout' : 'abort');
  } finally {
    limit.clear();
  }
}

function prepare(account: Account, options: ZafRequestOptions): Prepared | RequestOutcome {
  if (options.cors) {
    account.complaints.push(`cors:true asks ${options.url} directly: nothing in the sandbox answers that`);
    return failure('error');
  }
  if (isBinary(options.data)) return refusal(400, 'Files and binary data cannot be sent through the proxy');
  const address = addressOf(account, options);
  if (address === null) return refusal(400, 'The address is not a URL');
  const own = `https://${account.world.subdomain}.zendesk.com/`;
  if (address.startsWith(own)) return prepareForZendesk(options, new URL(address));
  return prepareForProxy(account, options, address);
}

async function send(
  account: Account,
  agent: WorldUser,
  options: ZafRequestOptions,
  { method, url, headers, body }: Prepared,
  signal: AbortSignal,
): Promise<RequestOutcome> {
  const { calls } = internalsOf(account);
  const id = String(nextId(account));
  const entry = newEntry(account, agent, options);
  account.requests.push(entry);
  calls.set(id, { agent, entry, signal });
  try {
    const request = new Request(url, { method, headers: { ...headers, [CALL_HEADER]: id }, body });
    // Raced as well as handed on: a handler that does not listen must not outlive the one who asked.
    const response = await Promise.race([getResponse(allHandlers(account), request), aborted(signal)]);
    const outcome = await outcomeOf(response ?? unanswered(account, method, url));
    entry.status = outcome.status;
    return outcome;
  } finally {
    calls.delete(id);
  }
}

function newEntry(account: Account, agent: WorldUser, options: ZafRequestOptions): LoggedRequest {
  return {
    agentId: agent.id,
    method: methodOf(options),
    url: addressOf(account, options) ?? options.url,
    body: bodyText(options),
    status: 0,
    service: 'unknown',
    at: internalsOf(account).time.now(),
  };
}

// Loud on purpose: what the fake does not know must be seen, not guessed.
function unanswered(account: Account, method: string, url: URL): Response {
  account.complaints.push(`No handler for ${method} ${url.toString()}`);
  const description = `The sandbox has no handler for ${method} ${url.pathname}`;
  return Response.json({ error: 'InvalidEndpoint', description }, { status: 404 });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => reject(new DOMException('Aborted', 'AbortError'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

interface Deadline {
  signal: AbortSignal;
  expired(): boolean;
  clear(): void;
}

/** The caller's signal and jQuery's `timeout` (milliseconds) in one. */
function deadline(account: Account, timeout: number | undefined, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  const timer = new AbortController();
  let expired = false;
  const abort = () => controller.abort();
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort, { once: true });
  const expire = () => {
    expired = true;
    abort();
  };
  if (timeout)
    internalsOf(account)
      .time.sleep(timeout, timer.signal)
      .then(expire, () => undefined);
  const clear = () => {
    timer.abort();
    outer?.removeEventListener('abort', abort);
  };
  return { signal: controller.signal, expired: () => expired, clear };
}
