import type { OrderMatch } from '../model/order';
import type { OrderQuery } from './connector';

/**
 * How sure an address on an order makes us: compared whole, never as a part, since a shop's search for `marie@example.fr`
 * also finds `anne-marie@example.fr`. Null when the order is somebody else's.
 */
export function matchLevel(address: string | null, { emails }: OrderQuery): OrderMatch['level'] | null {
  const wanted = address?.trim().toLowerCase();
  const matches = wanted ? emails.filter(({ value }) => value.trim().toLowerCase() === wanted) : [];
  if (matches.length === 0) return null;
  return matches.some(({ isVerified }) => isVerified) ? 'verified' : 'possible';
}
