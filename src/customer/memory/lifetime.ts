import type { MemoryEntry, MemoryKind } from '../../model/memory';

const DAY = 86_400_000;

/** How long each kind holds, in days. */
const DAYS: Readonly<Record<MemoryKind, number>> = {
  language: 730,
  formOfAddress: 730,
  delivery: 365,
  contact: 365,
  size: 540,
};

/**
 * Whether it no longer holds. `now` in milliseconds. What has no readable day, or one that is yet to come (a day of
 * another time zone apart), is never believed.
 */
export function hasExpired({ kind, at }: Pick<MemoryEntry, 'kind' | 'at'>, now: number): boolean {
  const age = now - Date.parse(at);
  return !(age >= -DAY && age <= DAYS[kind] * DAY);
}
