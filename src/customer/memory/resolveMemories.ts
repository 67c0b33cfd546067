import { SURENESS, type MemoryEntry } from '../../model/memory';
import { hasExpired } from './lifetime';

/** What is believed when. */
interface Asked {
  /** Milliseconds. */
  now: number;
  /** The brand of the ticket, null if unknown. */
  brandId: number | null;
  /** The admin lets brands share what they remember. */
  areBrandsJoined: boolean;
}

/**
 * What holds of all that was ever remembered: for each matter the best sourced word, and of equal ones the newest. A
 * colleague's correction therefore stands against all but a newer correction. The others stay as history, and so does
 * what has expired; what another brand remembers is in neither. Two users who become one are resolved together.
 */
export function resolveMemories(
  entries: readonly MemoryEntry[],
  { now, brandId, areBrandsJoined }: Asked,
): { current: MemoryEntry[]; history: MemoryEntry[] } {
  const seen = [...new Map(entries.map((entry) => [entry.id, entry])).values()]
    .filter((entry) => areBrandsJoined || entry.brandId === null || entry.brandId === brandId)
    .toSorted(bestFirst);
  const current = new Map<string, MemoryEntry>();
  for (const entry of seen) {
    const matter = matterOf(entry);
    if (!current.has(matter) && !hasExpired(entry, now)) current.set(matter, entry);
  }
  const held = new Set(current.values());
  return { current: [...held], history: seen.filter((entry) => !held.has(entry)) };
}

/** Ties go by id, so that every colleague and every bot sees the same. */
const bestFirst = (one: MemoryEntry, other: MemoryEntry): number =>
  SURENESS.indexOf(other.sureness) - SURENESS.indexOf(one.sureness) ||
  (Date.parse(other.at) || 0) - (Date.parse(one.at) || 0) ||
  one.id.localeCompare(other.id);

/** A shoe size says nothing against a clothing size. */
const matterOf = ({ kind, value }: MemoryEntry): string =>
  kind === 'size' ? `size:${value.split(':')[0]}` : kind;
