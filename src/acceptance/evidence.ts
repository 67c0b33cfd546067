import type { DraftTarget } from '../model/ticket';
import type { OutboxEntry } from './messages';

/** Something that this agent really sent: a comment or a live message. */
export interface Evidence {
  /** Unique among comments and messages. */
  id: string;
  /** ms since 1970. */
  at: number;
  target: DraftTarget;
  digest: string;
  /** Plain text, for entries whose draft could not be read. */
  text: string;
}

/** Clocks of the browser and of Zendesk differ; Zendesk's times have whole seconds. */
const SKEW_MS = 120_000;
/** A comment that reads otherwise (a signature was added, a placeholder filled) is ours only if it came this close. */
const JUST_BEFORE_MS = 15_000;
const SOON_MS = 180_000;

interface Pair {
  entry: OutboxEntry;
  item: Evidence;
  isExact: boolean;
  distance: number;
}

/**
 * Which entry each item proves, among those that wait for a proof and those that were counted on the host's word alone. One
 * item proves one entry at most, so a submit that failed and was repeated counts once, and the same words sent twice count
 * twice. The same text goes first, then the nearest in time.
 */
export function matchEvidence(entries: OutboxEntry[], items: Evidence[]): [OutboxEntry, Evidence][] {
  const open = entries.filter((entry) => entry.state === 'pending' || entry.proof === '');
  const fresh = items.filter((item) => !entries.some((entry) => entry.proof === item.id));
  const pairs = open.flatMap((entry) => fresh.flatMap((item) => toPair(entry, item) ?? []));
  pairs.sort((a, b) => Number(b.isExact) - Number(a.isExact) || a.distance - b.distance);
  const chosen: Pair[] = [];
  for (const pair of pairs) {
    if (!chosen.some(({ entry, item }) => entry === pair.entry || item === pair.item)) chosen.push(pair);
  }
  return chosen.map(({ entry, item }) => [entry, item]);
}

function toPair(entry: OutboxEntry, item: Evidence): Pair | null {
  if (entry.target !== item.target) return null;
  const isExact = entry.digest === item.digest;
  const after = item.at - entry.at;
  const isNear = isExact ? after >= -SKEW_MS : after >= -JUST_BEFORE_MS && after <= SOON_MS;
  return isNear ? { entry, item, isExact, distance: Math.abs(after) } : null;
}
