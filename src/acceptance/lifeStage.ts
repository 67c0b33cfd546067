import { DISMISS_REASONS, type DismissReason, type LifeDetails } from '../model/acceptance';
import type { LifeStage, LifeState } from './messages';

/** How many suggestions came how far. */
export interface LifeCounts {
  offered: number;
  inserted: number;
  dismissed: number;
  details: LifeDetails;
}

/** What the agent did with it; the others only befall it, and take nothing back that was done. */
const DEEDS: readonly LifeState[] = ['inserted', 'undone', 'dismissed', 'restored'];
export const isDeed = (state: LifeState): boolean => DEEDS.includes(state);

/** Where a suggestion stands after a step; null when the step changes nothing: told twice, or behind what was done since. */
export function nextStage(
  from: LifeStage | undefined,
  { state, reason, at }: Pick<LifeStage, 'state' | 'reason' | 'at'>,
): LifeStage | null {
  const isSeen = from?.isSeen === true || state === 'seen' || isDeed(state);
  const next = { state, reason: state === 'dismissed' ? reason : null, isSeen, at };
  if (!from) return next;
  if (from.state === state) return next.reason !== null && next.reason !== from.reason ? next : null;
  if (isDeed(state)) return next;
  if (isDeed(from.state)) return null;
  return from.state === 'seen' && state === 'offered' ? null : next;
}

export function countLives(stages: readonly LifeStage[]): LifeCounts {
  const count = (state: LifeState): number => stages.filter((each) => each.state === state).length;
  return {
    offered: stages.length,
    inserted: count('inserted'),
    dismissed: count('dismissed'),
    details: {
      seen: stages.filter(({ isSeen }) => isSeen).length,
      undone: count('undone'),
      expired: count('expired'),
      reasons: sumReasons(stages.flatMap(({ reason }) => (reason ? [{ [reason]: 1 }] : []))),
    },
  };
}

export const addCounts = (one: LifeCounts, other: LifeCounts): LifeCounts => ({
  offered: one.offered + other.offered,
  inserted: one.inserted + other.inserted,
  dismissed: one.dismissed + other.dismissed,
  details: {
    seen: one.details.seen + other.details.seen,
    undone: one.details.undone + other.details.undone,
    expired: one.details.expired + other.details.expired,
    reasons: sumReasons([one.details.reasons, other.details.reasons]),
  },
});

function sumReasons(all: readonly LifeDetails['reasons'][]): LifeDetails['reasons'] {
  const sumOf = (reason: DismissReason): number => all.reduce((sum, each) => sum + (each[reason] ?? 0), 0);
  return Object.fromEntries(
    DISMISS_REASONS.flatMap((reason) => (sumOf(reason) > 0 ? [[reason, sumOf(reason)]] : [])),
  );
}
