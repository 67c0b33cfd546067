import type { Account } from '../types';
import { internalsOf } from './internals';

const MINUTE = 60_000;

/** Zendesk Team: 200 a minute for the account, of which other apps and people use 70 %. */
const ACCOUNT_LIMIT = { name: 'account', total: 200, usedByOthers: 140 };
/** The conversation log's own limit, for the whole account as well. */
const LOG_LIMIT = { name: 'conversationLog', total: 100, usedByOthers: 0 };

/** Whether anything is refused for being too much. */
export function setLimits(account: Account, limits: 'on' | 'off'): void {
  internalsOf(account).limits = limits;
}

interface Standing {
  total: number;
  remaining: number;
  /** Seconds until the window starts anew. */
  resetsIn: number;
  exceeded: boolean;
}

function take(account: Account, limit: typeof ACCOUNT_LIMIT): Standing {
  const { minutes, time, limits } = internalsOf(account);
  const now = time.now();
  const minute = Math.floor(now / MINUTE);
  const before = minutes.get(limit.name);
  const used = (before?.minute === minute ? before.used : limit.usedByOthers) + 1;
  minutes.set(limit.name, { minute, used });
  return {
    total: limit.total,
    remaining: Math.max(0, limit.total - used),
    resetsIn: Math.max(1, Math.ceil(((minute + 1) * MINUTE - now) / 1000)),
    exceeded: limits === 'on' && used > limit.total,
  };
}

/** Counts one Zendesk request. `headers` go on every answer; `refusal` is the 429 when it was one too many. */
export function takeFromAccount(account: Account): {
  headers: Record<string, string>;
  refusal: Response | null;
} {
  const standing = take(account, ACCOUNT_LIMIT);
  const headers = {
    'x-rate-limit': String(standing.total),
    'x-rate-limit-remaining': String(standing.remaining),
    'ratelimit-limit': String(standing.total),
    'ratelimit-remaining': String(standing.remaining),
    'ratelimit-reset': String(standing.resetsIn),
  };
  const text = 'Number of allowed API requests per minute exceeded';
  return { headers, refusal: standing.exceeded ? tooMany(text, standing, headers) : null };
}

/** Counts one reading of a conversation log, in the same way. */
export function takeFromLog(account: Account): { headers: Record<string, string>; refusal: Response | null } {
  const standing = take(account, LOG_LIMIT);
  const { total, remaining, resetsIn } = standing;
  const headers = {
    'zendesk-ratelimit-omnilog-index': `total=${total}; remaining=${remaining}; resets=${resetsIn}`,
  };
  const text = 'Rate limit for conversation log exceeded, please wait before making more requests';
  return { headers, refusal: standing.exceeded ? tooMany(text, standing, headers) : null };
}

// Plain text, as in Zendesk's own sample: the body of a 429 is not always JSON.
function tooMany(text: string, { resetsIn }: Standing, headers: Record<string, string>): Response {
  return new Response(text, {
    status: 429,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8', 'retry-after': String(resetsIn) },
  });
}
