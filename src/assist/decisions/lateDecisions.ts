import { OutsideError, toProblem } from '../../lib/errors';
import { limited } from '../../lib/limited';
import type { RecordEntry } from '../../model/ports';
import type { Problem } from '../../model/problem';
import type { Ticket } from '../../model/ticket';
import { inTime } from '../sources';
import { NO_DECISIONS } from './decisions';
import type { KeepingParts, KeptDecisions } from './keep';
import { CALL_LIMIT_MS, placesOf, RENEWED_MS, STORE_LIMIT_MS } from './places';

/**
 * What agents decided about one ticket, as `keepDecisions` keeps it, whose code is fetched when there is first something to
 * keep: of most tickets nobody ever decided anything. The account is asked at once all the same, and its answer handed on.
 * Code that does not come is a problem like any other; what was decided holds in this tab meanwhile.
 */
export function lateDecisions(
  parts: KeepingParts,
  ticket: Ticket,
  signal: AbortSignal,
  changed: () => void,
  load = () => import('./keep'),
): KeptDecisions {
  const { records, store, clock } = parts;
  const { externalId, storeKey } = placesOf(ticket);
  const waiting: ((kept: KeptDecisions) => void)[] = [];
  let real: KeptDecisions | null = null;
  let coming: Promise<void> | null = null;
  let value = NO_DECISIONS;
  let problem: Problem | null = null;
  /** The account's answer that nobody has made use of yet. */
  let answer: Promise<RecordEntry | null> | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;

  const find: KeepingParts['records']['find'] = (object, id, own) => {
    const known = answer;
    answer = null;
    return known ?? records.find(object, id, own);
  };

  async function arrive(): Promise<void> {
    const { keepDecisions } = await load();
    const kept = keepDecisions({ store, clock, records: { ...records, find } }, ticket, signal, changed);
    await kept.recall();
    [real, problem] = [kept, null];
    if (answer) kept.renew();
    for (const each of waiting.splice(0)) each(kept);
    changed();
  }

  /** Never fails. */
  const fetch = (): Promise<void> =>
    (coming ??= arrive().catch((cause: unknown) => {
      coming = answer = null; // an answer of before must not be merged with what comes later
      const error = new OutsideError('down', 'the code that keeps decisions did not come', { cause });
      problem = toProblem(error, { block: 'records', source: 'decisions', label: 'Zendesk' });
      if (!signal.aborted) changed();
    }));

  const tell = (what: (kept: KeptDecisions) => void): void => {
    if (real) return what(real);
    waiting.push(what);
    void fetch();
  };

  async function look(): Promise<void> {
    askedAt = clock.now();
    answer = inTime(CALL_LIMIT_MS, signal, (own) => records.find('throughline_document', externalId, own));
    const hasNone = await answer.then(
      (found) => found === null,
      () => false,
    );
    if (signal.aborted) return;
    if (hasNone && !coming) answer = null;
    else void fetch();
  }

  return {
    value: () => real?.value() ?? value,
    problem: () => (real ? real.problem() : problem),
    async recall() {
      const kept = await limited(STORE_LIMIT_MS, store.get(storeKey)).catch(() => null);
      const isThere = kept !== null && kept !== undefined;
      if (isThere) await limited(STORE_LIMIT_MS, fetch()).catch(() => undefined);
    },
    renew() {
      if (real) real.renew();
      else if (waiting.length > 0) void fetch();
      else if (clock.now() - askedAt >= RENEWED_MS) void look();
    },
    put(change, agentId) {
      if (!real)
        value = {
          ...value,
          facts: new Map([...value.facts, ...(change.facts ?? [])]),
          speakers: new Map([...value.speakers, ...(change.speakers ?? [])]),
        };
      tell((kept) => kept.put(change, agentId));
    },
    retry() {
      if (real || waiting.length === 0) tell((kept) => kept.retry());
      else void fetch();
    },
    end: () => tell((kept) => kept.end()),
  };
}
