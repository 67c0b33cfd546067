import type { RequestOutcome, ZafRequestOptions } from '../types';
import type { DeskState } from './deskState';

/** The jQuery-like object that a failed `client.request` rejects with. */
export interface XhrLike {
  readyState: number;
  status: number;
  statusText: string;
  responseText: string;
  responseJSON?: unknown;
}

export interface RequestReply {
  ok: boolean;
  /** `request:n.done`: data, "success", xhr. `request:n.fail`: xhr, kind, statusText. */
  responseArgs: unknown[];
}

const OFFLINE: RequestOutcome = { ok: false, status: 0, statusText: 'error', headers: {}, responseText: '' };

/** Carries out one `client.request` and answers as the host's jQuery would. Never rejects. */
export async function hostRequest(desk: DeskState, options: ZafRequestOptions): Promise<RequestReply> {
  if (typeof options.url !== 'string' || options.url === '') {
    desk.complain(`request without a url: ${JSON.stringify(options)}`);
    return { ok: false, responseArgs: [xhrOf(OFFLINE), 'error', 'error'] };
  }
  const outcome = desk.offline
    ? OFFLINE
    : await desk.port.request(desk.agent.id, options).catch(() => OFFLINE);
  return replyOf(outcome, options);
}

function replyOf(outcome: RequestOutcome, options: ZafRequestOptions): RequestReply {
  const parsed = parse(outcome, options);
  const xhr = xhrOf(outcome, parsed);
  if (!outcome.ok) return { ok: false, responseArgs: [xhr, 'error', outcome.statusText] };
  if (parsed.isBroken) return { ok: false, responseArgs: [xhr, 'parsererror', 'SyntaxError'] };
  const data = options.httpCompleteResponse
    ? { ...xhr, headers: outcome.headers }
    : (parsed.value ?? outcome.responseText);
  return { ok: true, responseArgs: [data, 'success', xhr] };
}

interface Parsed {
  value?: unknown;
  /** JSON was promised (by the answer) or asked for (by the app), and is not there. */
  isBroken?: boolean;
}

function parse({ status, headers, responseText }: RequestOutcome, { dataType }: ZafRequestOptions): Parsed {
  if (status === 204) return {};
  const isJson = dataType ? dataType === 'json' : /\bjson\b/.test(headers['content-type'] ?? '');
  if (!isJson) return {};
  try {
    return { value: JSON.parse(responseText) as unknown };
  } catch {
    return { isBroken: true };
  }
}

function xhrOf(outcome: RequestOutcome, parsed: Parsed = {}): XhrLike {
  const { status, statusText, responseText } = outcome;
  const readyState = status === 0 ? 0 : 4;
  return {
    readyState,
    status,
    statusText,
    responseText,
    ...(parsed.value !== undefined && { responseJSON: parsed.value }),
  };
}
