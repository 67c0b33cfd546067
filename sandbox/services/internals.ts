import type { HttpHandler } from 'msw';
import type { Account, LoggedRequest } from '../types';
import type { WorldUser } from '../world/types';
import type { Time } from './time';

/** One request on its way through the handlers: who asks, what is written down, and when to give up. */
interface Call {
  agent: WorldUser;
  entry: LoggedRequest;
  signal: AbortSignal;
}

/** A bulk job over custom object records; answered as queued until `doneAt`. */
export interface Job {
  id: string;
  total: number;
  doneAt: number;
  results: Record<string, unknown>[];
}

/** What an account remembers beside its world: clocks, counters, tokens. Never seen from outside. */
export interface Internals {
  time: Time;
  limits: 'on' | 'off';
  handlers: HttpHandler[] | null;
  calls: Map<string, Call>;
  /** Requests counted in the current minute, by name of the limit. */
  minutes: Map<string, { minute: number; used: number }>;
  jobs: Map<string, Job>;
  /** What /records/count said last, by object key: Zendesk refreshes it only now and then. */
  counts: Map<string, { value: number; refreshedAt: number }>;
  /** Shopify access tokens given out by the client credentials grant: token → end of life. */
  shopTokens: Map<string, number>;
  shopBucket: { available: number; at: number };
  nextId: number;
}

const known = new WeakMap<Account, Internals>();

export function keepInternals(account: Account, internals: Internals): void {
  known.set(account, internals);
}

/** The hidden half of an account. Throws for one that `createAccount` did not make. */
export function internalsOf(account: Account): Internals {
  const internals = known.get(account);
  if (!internals) throw new Error('This account was not made by createAccount.');
  return internals;
}

export function nextId(account: Account): number {
  const internals = internalsOf(account);
  internals.nextId += 1;
  return internals.nextId;
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID, as records and log events are named: ten characters of time, sixteen that only count up. */
export function nextUlid(account: Account): string {
  return base32(internalsOf(account).time.now(), 10) + base32(nextId(account), 16);
}

function base32(value: number, length: number): string {
  let rest = value;
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text = (CROCKFORD[rest % 32] ?? '0') + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
