import { fold, isSameNumber } from '../../facts';
import { normaliseCode } from '../../facts/read/identifiers';
import { isSameAddress } from '../../lib/emailAddress';
import type { Fact } from '../../model/fact';
import type { MatchReason } from '../../model/identity';
import type { Order } from '../../model/order';

/** What is known of who asks. */
export interface Asker {
  /** The requester's own address and name, as the ticket has them. */
  address: string | null;
  name: string;
  /** What the customer told. */
  facts: readonly Fact[];
}

const told = (facts: readonly Fact[], slot: Fact['slot']): Fact[] =>
  facts.filter((fact) => fact.slot === slot && !fact.isSuperseded);

/** The fact in which the customer gave this order's number. */
export const numberOf = (facts: readonly Fact[], order: Order): Fact | undefined =>
  told(facts, 'orderNumber').find(({ value }) => isSameNumber(value, order.number));

const nameKey = (name: string): string =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');

/** First and last name, in any order: one word alone is too common. */
const isSameName = (one: string, other: string): boolean =>
  nameKey(one).includes(' ') && nameKey(one) === nameKey(other);

/** What the customer told that only who knows the order would; null when nothing. */
export function proofOf(order: Order, { facts, name }: Asker): 'numberAndPostcode' | 'numberAndName' | null {
  if (!numberOf(facts, order)) return null;
  const { postcode = null, name: receiver = null } = order.shippingAddress ?? {};
  const isPostcode = told(facts, 'postcode').some(
    ({ value }) => postcode !== null && normaliseCode(value) === normaliseCode(postcode),
  );
  if (isPostcode) return 'numberAndPostcode';
  const names = [name, ...told(facts, 'personName').map(({ value }) => value)];
  return receiver !== null && names.some((each) => isSameName(each, receiver)) ? 'numberAndName' : null;
}

/** Why a connector found it, with what the ticket adds. */
export function reasonOf(order: Order, asker: Asker): MatchReason {
  const { by, level } = order.match;
  const isProven = level === 'verified';
  if (by === 'externalId') return isProven ? 'externalId' : 'name';
  if (by === 'phone' || by === 'name') return by;
  if (isProven) return 'verifiedEmail';
  return isSameAddress(order.email, asker.address) ? 'unverifiedEmail' : 'otherEmail';
}
