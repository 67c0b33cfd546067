import * as v from 'valibot';
import { wait } from '../lib/wait';
import type { Clock, Ids, Store } from '../model/ports';

/** A lock of the browser, tried once. `createLocks` of browser/ makes one. */
export type Locks = (task: () => Promise<void>) => Promise<'done' | 'busy' | 'refused'>;

const LEASE = 'lease';
const LEASE_MS = 60_000;
/** Time for another page's claim to arrive over ours. */
const SETTLE_MS = 50;

const leaseSchema = v.object({ holder: v.string(), until: v.number() });

/**
 * Runs a task in one page at a time, where that can be had: by the browser's locks, else by a lease in the store. Neither is
 * needed for right figures, since every record has its id; they save requests.
 */
export function createAlone(parts: { locks: Locks; store: Store; clock: Clock; ids: Ids }): Locks {
  const { locks, store, clock } = parts;
  const self = parts.ids.next();

  const holder = async () => {
    const lease = v.safeParse(leaseSchema, await store.get(LEASE));
    return lease.success && lease.output.until > clock.now() ? lease.output.holder : null;
  };
  const claim = async (): Promise<boolean> => {
    if (((await holder()) ?? self) !== self) return false;
    await store.set(LEASE, { holder: self, until: clock.now() + LEASE_MS });
    await wait(SETTLE_MS);
    return (await holder()) === self;
  };

  return async (task) => {
    const outcome = await locks(task);
    if (outcome !== 'refused') return outcome;
    if (!store.isPersistent) {
      await task(); // nothing is shared with another page, so there is nothing to guard
      return 'done';
    }
    if (!(await claim())) return 'busy';
    try {
      await task();
    } finally {
      await store.delete(LEASE);
    }
    return 'done';
  };
}
