import { isSameAddress } from '../lib/emailAddress';
import type { OrderMatch } from '../model/order';
import type { OrderQuery } from './connector';

/**
 * How sure an address on an order makes us: compared whole, never as a part, since a shop's search for `marie@example.fr`
 * also finds `anne-marie@example.fr`. Null when the order is somebody else's.
 */
export function matchLevel(address: string | null, { emails }: OrderQuery): OrderMatch['level'] | null {
  const matches = emails.filter(({ value }) => isSameAddress(value, address));
  if (matches.length === 0) return null;
  return matches.some(({ isVerified }) => isVerified) ? 'verified' : 'possible';
}
