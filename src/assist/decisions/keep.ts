import { toProblem } from '../../lib/errors';
import { limited } from '../../lib/limited';
import { wait } from '../../lib/wait';
import type { Clock, Records, Store } from '../../model/ports';
import type { Problem } from '../../model/problem';
import type { Ticket } from '../../model/ticket';
import { inTime } from '../sources';
import { NO_DECISIONS, type Decisions } from './decisions';
import { mergeDecisions, readDecisions, withoutValues, writeDecisions } from './document';
import { CALL_LIMIT_MS, placesOf, RENEWED_MS, STORE_LIMIT_MS } from './places';

/** Records know no locks: this long after writing it is looked whether a colleague wrote over it, in ms … */
const CHECK_MS = 2_000;
/** … so many times, and not at the same moment for everybody. */
const CHECKS = 3;
const STAGGER_MS = 300;

export interface KeepingParts {
  records: Pick<Records, 'find' | 'upsert' | 'delete'>;
  store: Store;
  clock: Clock;
}

/** What agents decided about one ticket, in this tab, this browser and the account. */
export interface KeptDecisions {
  value(): Decisions;
  /** Why the account does not know of it, or we not of the account's; null when all is well. */
  problem(): Problem | null;
  /** What this browser remembers. Never fails, and takes a second at most. */
  recall(): Promise<void>;
  /** What the account has, when it was last asked a minute ago. */
  renew(): void;
  /** Holds at once, and goes to the account. */
  put(change: Partial<Pick<Decisions, 'facts' | 'speakers'>>, agentId: number): void;
  /** Tries again what did not work. */
  retry(): void;
  /** The ticket is done with: nothing is kept of it any more. */
  end(): void;
}

/**
 * Kept as one document for each ticket. Every write reads first and merges entry by entry, newest wins, so that two agents
 * at once lose nothing; where that fails, what was decided holds in this tab. `changed` is called after every answer.
 */
export function keepDecisions(
  { records, store, clock }: KeepingParts,
  ticket: Ticket,
  signal: AbortSignal,
  changed: () => void,
): KeptDecisions {
  const { externalId, storeKey } = placesOf(ticket);
  let value = NO_DECISIONS;
  let problem: Problem | null = null;
  let refused: 'reading' | 'writing' | null = null;
  let hasMore = false;
  let isEnded = false;
  let readAt = Number.NEGATIVE_INFINITY;
  let queue = Promise.resolve();
  let checking = new AbortController();

  const call = <T>(work: (own: AbortSignal) => Promise<T>): Promise<T> => inTime(CALL_LIMIT_MS, signal, work);

  const note = (step: 'reading' | 'writing', error: unknown): void => {
    const told = toProblem(error, { block: 'records', source: 'decisions', label: 'Zendesk' });
    const isRefused = told.kind === 'forbidden' || told.kind === 'missing';
    if (isRefused) refused = step;
    // Where nobody can keep anything, and nothing was decided, there is nothing to tell.
    problem = isRefused && !hasMore ? null : told;
  };

  function adopt(next: Decisions): void {
    if (mergeDecisions(value, next) === value) return;
    value = next;
    if (isEnded) return;
    const kept = writeDecisions(withoutValues(value));
    void store.set(storeKey, kept).catch(() => undefined);
  }

  /** True when the account answered. */
  async function pull(): Promise<boolean> {
    readAt = clock.now();
    try {
      const found = await call((own) => records.find('throughline_document', externalId, own));
      const theirs = readDecisions(parse(found?.fields['json']), clock.now());
      const merged = mergeDecisions(theirs, value);
      hasMore = merged !== theirs;
      adopt(merged);
      if (refused === 'reading') refused = null;
      if (!hasMore) problem = null;
      return true;
    } catch (error) {
      note('reading', error);
      return false;
    }
  }

  async function push(): Promise<boolean> {
    const fields = {
      kind: 'correction',
      key: String(ticket.id),
      json: JSON.stringify(writeDecisions(value)),
    };
    try {
      await call((own) => records.upsert('throughline_document', externalId, 'Throughline', fields, own));
      [problem, refused, hasMore] = [null, null, false];
      return true;
    } catch (error) {
      note('writing', error);
      return false;
    }
  }

  async function once(isWanted: boolean, checks: number): Promise<void> {
    if (signal.aborted || isEnded) return;
    const isRead = await pull();
    const isSaved = isRead && hasMore && (isWanted || refused !== 'writing') && (await push());
    if (signal.aborted) return;
    changed();
    if (isSaved && checks > 0) void check(checks - 1);
  }

  async function check(checks: number): Promise<void> {
    checking.abort();
    const { signal: own } = (checking = new AbortController());
    const stagger = (lastAgent % 7) * STAGGER_MS;
    await wait(CHECK_MS + stagger, AbortSignal.any([signal, own]));
    if (!own.aborted) sync(false, checks);
  }

  let lastAgent = 0;
  const sync = (isWanted: boolean, checks: number): void => {
    queue = queue.then(() => once(isWanted, checks));
  };

  async function forget(): Promise<void> {
    await store.delete(storeKey);
    const found = await call((own) => records.find('throughline_document', externalId, own));
    if (found) await call((own) => records.delete('throughline_document', externalId, own));
  }

  return {
    value: () => value,
    problem: () => problem,
    async recall() {
      const kept = await limited(STORE_LIMIT_MS, store.get(storeKey)).catch(() => null);
      value = mergeDecisions(value, readDecisions(kept, clock.now()));
      hasMore = value !== NO_DECISIONS;
    },
    renew() {
      if (refused !== 'reading' && clock.now() - readAt >= RENEWED_MS) sync(false, 0);
    },
    put(change, agentId) {
      lastAgent = agentId;
      hasMore = true;
      adopt(mergeDecisions(value, { ...NO_DECISIONS, ...change }));
      sync(true, CHECKS);
    },
    retry: () => sync(true, CHECKS),
    end() {
      isEnded = true;
      queue = queue.then(forget).catch(() => undefined); // best effort: the account's retention takes what is left
    },
  };
}

function parse(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return null;
  }
}
