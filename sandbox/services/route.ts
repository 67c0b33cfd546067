import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Account, Service } from '../types';
import type { World, WorldUser } from '../world/types';
import { faultAfter, faultBefore } from './faults';
import { internalsOf } from './internals';
import { waitLikeReal } from './latency';
import { takeFromAccount } from './limits';

/** Names the call in the request itself; never leaves the services. */
export const CALL_HEADER = 'x-sandbox-call';

/** What a handler may look at. */
export interface Question {
  account: Account;
  world: World;
  agent: WorldUser;
  request: Request;
  query: URLSearchParams;
  /** The path parameter, decoded; '' when the path has none of that name. */
  param: (name: string) => string;
  /** The JSON body; null when there is none or it cannot be read. */
  body: unknown;
  /** This moment as the services write it. */
  now: number;
}

export type Answer = (question: Question) => Response | Promise<Response>;

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** One handler that every fault, delay and log entry goes through. */
export function serve(
  account: Account,
  service: Service,
  method: Method,
  url: string,
  answer: Answer,
): HttpHandler {
  return http[method](url, async ({ request, params }) => {
    const internals = internalsOf(account);
    const call = internals.calls.get(request.headers.get(CALL_HEADER) ?? '');
    if (!call) return HttpResponse.text('Not asked through clientRequest', { status: 400 });
    call.entry.service = service;
    await waitLikeReal(account, service, call.signal);
    const early = await faultBefore(account, service, call.signal);
    if (early) return early;
    const response = await answer({
      account,
      world: account.world,
      agent: call.agent,
      request,
      query: new URL(request.url).searchParams,
      param: (name) => String(params[name] ?? ''),
      body: await readJson(request),
      now: internals.time.now(),
    });
    return faultAfter(account.faults[service], response);
  });
}

/** A Zendesk route: `path` is what follows /api/v2. Counted against the account's limit. */
export function route(
  account: Account,
  service: Service,
  method: Method,
  path: string,
  answer: Answer,
): HttpHandler {
  const url = `https://${account.world.subdomain}.zendesk.com/api/v2${path}`;
  return serve(account, service, method, url, async (question) => {
    const { headers, refusal } = takeFromAccount(account);
    if (refusal) return refusal;
    const response = await answer(question);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  });
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await request.clone().text());
  } catch {
    return null;
  }
}
