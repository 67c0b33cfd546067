import { isSameNumber } from '../../facts';
import { editDistance } from '../../facts/editDistance';
import { normaliseCode } from '../../facts/read/identifiers';
import type { Fact } from '../../model/fact';
import type { Order } from '../../model/order';

/** How many slips of the fingers still leave a number recognisable. */
const reach = (code: string): number => (code.length >= 7 ? 2 : 1);

/** What the customer gave as a number, against their own orders. */
export interface Numbers {
  /** Orders whose number, or whose parcel's, was given, with the turn in which it last was. */
  exact: Map<string, number>;
  /** Orders whose number differs from a given one by a slip. */
  near: string[];
  /** A number was given that is none of theirs and like none of theirs. */
  isUnknown: boolean;
}

export function readNumbers(facts: readonly Fact[], orders: readonly Order[]): Numbers {
  const exact = new Map<string, number>();
  const near = new Set<string>();
  let isUnknown = false;
  for (const fact of facts) {
    if (fact.isSuperseded || (fact.slot !== 'orderNumber' && fact.slot !== 'trackingNumber')) continue;
    const named = orders.filter((order) => isNamed(fact, order));
    for (const { id } of named) exact.set(id, Math.max(fact.place.turn, exact.get(id) ?? -1));
    if (named.length > 0 || fact.slot === 'trackingNumber') continue;
    const alike = orders.filter((order) => isNear(fact.value, order.number));
    for (const { id } of alike) near.add(id);
    isUnknown ||= alike.length === 0;
  }
  return { exact, near: [...near], isUnknown };
}

function isNamed({ slot, value }: Fact, order: Order): boolean {
  if (slot === 'orderNumber' && isSameNumber(value, order.number)) return true;
  const code = normaliseCode(value);
  return order.shipments.some(
    ({ trackingNumber }) => trackingNumber !== null && normaliseCode(trackingNumber) === code,
  );
}

/** Letters that only one of the two has do not count: "1024" is near "FR-1042" too. */
function isNear(said: string, number: string): boolean {
  const one = normaliseCode(said);
  const other = normaliseCode(number);
  const isBare = /^\d{3,}$/.test(one) || /^\d{3,}$/.test(other);
  const [a, b] = isBare ? [one.replace(/\D/g, ''), other.replace(/\D/g, '')] : [one, other];
  return Math.min(a.length, b.length) >= 3 && editDistance(a, b) <= reach(a);
}
