import { escapeJson } from '../lib/escape';
import { isOutsideError, OutsideError } from '../lib/errors';
import type { HttpRequest, Request } from '../model/ports';
import type { ProblemKind } from '../model/problem';
import type { ZafClient, ZafRequest } from './zafClient';

const TIME_LIMIT_MS = 15_000;

/**
 * HTTP through the host: Zendesk's API with the agent's session, everything else through Zendesk's proxy. The host has no
 * time limit and cannot cancel, so both are made here: a late answer is dropped.
 */
export function createRequest(client: ZafClient): Request {
  return (request) => {
    const limit = request.timeoutMs ?? TIME_LIMIT_MS;
    return within(limit, request.signal, () =>
      client.request(toZaf(request, limit)).then(parseBody, (failure: unknown) => {
        throw toOutsideError(failure, request.url);
      }),
    );
  };
}

function toZaf(request: HttpRequest, timeout: number): ZafRequest {
  const body = request.json === undefined ? request.template : escapeJson(request.json);
  return {
    url: request.url.replaceAll('{{', '%7B%7B').replaceAll('}}', '%7D%7D'),
    type: request.method ?? 'GET',
    ...(body === undefined ? {} : { data: body, contentType: 'application/json' }),
    ...(request.headers ? { headers: request.headers } : {}),
    ...(request.isSecure ? { secure: true } : {}),
    autoRetry: false, // so that a 429 reaches us and the agent is told, instead of waiting in silence
    timeout,
  };
}

function within<T>(limitMs: number, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortReason(signal));
    const stop = () => reject(abortReason(signal));
    const timer = setTimeout(
      () =>
        reject(
          new OutsideError('slow', `no answer in ${limitMs} ms`, { values: { seconds: limitMs / 1000 } }),
        ),
      limitMs,
    );
    signal?.addEventListener('abort', stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
      });
  });
}

const abortReason = (signal: AbortSignal | undefined): Error =>
  signal?.reason instanceof Error ? signal.reason : new DOMException('aborted', 'AbortError');

/** The proxy hands over text where the content type was not JSON. */
function parseBody(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  if (body.trim() === '') return null;
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new OutsideError('malformed', 'the answer is not JSON', { status: 200, cause });
  }
}

/** Words of Zendesk's proxy when a host is not in the app's list (their exact form is not documented). */
const BLOCKED_HOST = /whitelist|allow.?list|not a proxyable uri|domain .*not (allowed|permitted)/i;

function toOutsideError(failure: unknown, url: string): OutsideError {
  if (isOutsideError(failure)) return failure;
  const { status = 0, responseText = '' } = (failure ?? {}) as { status?: number; responseText?: string };
  const kind = kindOf(Number(status) || 0, String(responseText));
  const values = valuesOf(kind, failure, url);
  return new OutsideError(kind, `${status} from ${url.split('?')[0] ?? url}`, {
    status: Number(status) || 0,
    cause: failure,
    ...(values && { values }),
  });
}

/** What the words of the problem need: how long to wait, and which host an admin has to allow. */
function valuesOf(kind: ProblemKind, failure: unknown, url: string): OutsideError['values'] {
  if (kind === 'blockedHost') return { host: URL.canParse(url) ? new URL(url).host : '' };
  const seconds = kind === 'limited' ? retryAfter(failure) : null;
  return seconds === null ? undefined : { seconds };
}

function kindOf(status: number, text: string): ProblemKind {
  if (status === 401) return 'rejected';
  if (status === 403) return BLOCKED_HOST.test(text) ? 'blockedHost' : 'forbidden';
  if (status === 404) return 'missing';
  if (status === 429) return 'limited';
  if (status === 0 || status === 408 || status >= 500) return 'down';
  return BLOCKED_HOST.test(text) ? 'blockedHost' : 'malformed';
}

/** Seconds that a 429 asks us to wait, where the host lets us see the header. */
function retryAfter(failure: unknown): number | null {
  const { headers, getResponseHeader } = failure as {
    headers?: Record<string, string>;
    getResponseHeader?: (name: string) => string | null;
  };
  const raw =
    headers?.['retry-after'] ?? headers?.['Retry-After'] ?? getResponseHeader?.call(failure, 'Retry-After');
  const seconds = Number(raw);
  return raw && Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : null;
}
