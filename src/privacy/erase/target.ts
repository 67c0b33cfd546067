import type { ObjectKey } from '../../model/ports';

/**
 * One thing that will be erased: a record that goes, one in which an agent's name goes, fields of a ticket that are emptied, an
 * entry of this browser.
 */
export type Target =
  | { act: 'delete'; object: ObjectKey; kind: string; id: string }
  | { act: 'redact'; kind: string; id: string; isTrusted: boolean }
  | { act: 'clear'; kind: 'ticketField'; id: string; ticketId: number }
  | { act: 'forget'; kind: 'browser'; id: string };

/** Tells targets apart: the same thing is never erased twice. */
export const nameOf = ({ act, kind, id }: Target): string => `${act} ${kind} ${id}`;

/** How many of each kind, most first; never what stands in them. */
export function countTargets(
  targets: readonly Target[],
): { kind: string; act: Target['act']; count: number }[] {
  const counts = new Map<string, { kind: string; act: Target['act']; count: number }>();
  for (const { kind, act } of targets) {
    const before = counts.get(`${act} ${kind}`) ?? { kind, act, count: 0 };
    counts.set(`${act} ${kind}`, { ...before, count: before.count + 1 });
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count);
}

/** Each thing once; what is deleted needs no name taken out of it. */
export function distinct(targets: readonly Target[]): Target[] {
  const gone = new Set(targets.filter(({ act }) => act === 'delete').map(({ id }) => id));
  const left = targets.filter(({ act, id }) => act !== 'redact' || !gone.has(id));
  return [...new Map(left.map((target) => [nameOf(target), target])).values()];
}
