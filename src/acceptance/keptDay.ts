import { digest } from './digest';
import { ignoredIn, type RawDay } from './rawDay';
import { type DayRollUp, mergeRollUps, rollingUp, type Stamped } from './rollUp';
import { type Head, readDays, readHeads, readIds, type Storing } from './rollUpStore';

/** What is kept of a day; null where there is nothing. */
export interface KeptDay {
  head: Head;
  rollUp: DayRollUp;
  /** Fingerprints of ids that are counted in it; null where they are not kept. */
  ids: readonly string[] | null;
}

export interface CombinedDay {
  rollUp: DayRollUp;
  /** Fingerprints of all that is counted. */
  ids: readonly string[];
  basis: Head['basis'];
  /** Something is counted that was not before. */
  isNew: boolean;
}

/**
 * A day's figures from what is kept and the events that are there. As long as all events are there the day is made anew from
 * them; once some are deleted those that are not counted yet are added. In steps, so that a large day does not hold up the page.
 */
export function* combine(
  day: string,
  kept: KeptDay | null,
  raw: Pick<RawDay, 'stamped' | 'ids'>,
  isNamed: boolean,
): Generator<void, CombinedDay> {
  const present = new Map<string, Stamped>();
  for (const [at, each] of raw.stamped.entries()) {
    present.set(digest(each.event.id), each);
    if (at % IDS_AT_ONCE === 0) yield;
  }
  const ids = [...present.keys()];
  const counted = new Set(kept?.ids);
  // Of a day that was never swept all events are there, unless something else deleted them: then what is kept knows more.
  if (kept?.head.basis === 'raw' && present.size < kept.head.records)
    return { rollUp: kept.rollUp, ids, basis: 'raw', isNew: false };
  const isWhole = kept?.head.basis !== 'swept' || (kept.ids?.every((id) => present.has(id)) ?? false);
  if (!kept || isWhole) {
    const basis = kept?.head.basis ?? 'raw';
    const rollUp = yield* rollingUp(day, raw.stamped, isNamed);
    return { rollUp: { ...rollUp, ignored: rollUp.ignored + ignoredIn(raw) }, ids, basis, isNew: true };
  }
  const fresh = [...present].filter(([id]) => !counted.has(id));
  const events = fresh.map(([, each]) => each);
  const more = yield* rollingUp(day, events, isNamed);
  return {
    rollUp: mergeRollUps(kept.rollUp, { ...more, ignored: more.ignored + ignoredIn(raw) }),
    ids: [...counted, ...fresh.map(([id]) => id)],
    basis: 'swept',
    isNew: fresh.length > 0,
  };
}

/** Fingerprints made in one go. */
const IDS_AT_ONCE = 500;

/**
 * What is kept of a day, with the ids that it counts. `unreadable`: it counts events that are deleted, and nobody can read it
 * (now), so nothing may be written in its place.
 */
export async function readKept(
  storing: Storing,
  day: string,
  signal: AbortSignal,
): Promise<KeptDay | null | 'unreadable'> {
  const head = (await readHeads(storing, [day], signal)).get(day);
  if (!head) return null;
  for await (const [found] of readDays(storing, [head], true, signal)) {
    const ids = await readIds(storing, head, signal);
    if (found && (ids || head.ids === 0)) return { head, rollUp: found, ids };
  }
  return head.basis === 'swept' ? 'unreadable' : null;
}
