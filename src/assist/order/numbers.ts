import { isSameNumber } from '../../facts';
import { editDistance } from '../../facts/editDistance';
import { normaliseCode } from '../../facts/read/identifiers';
import type { Fact } from '../../model/fact';
import type { Order } from '../../model/order';
import type { Message } from '../../model/transcript';
import { codesAlike, mentionsOf } from './mentions';
import type { Mention } from './mentions';
import type { Said } from './said';

/** How many slips of the fingers still leave a number recognisable. */
const reach = (code: string): number => (code.length >= 7 ? 2 : 1);

/** What the customer gave as a number, against their own orders. */
export interface Numbers {
  /** Orders whose number, or whose parcel's, was given, and where, in the order in which they said it. */
  exact: Mention[];
  /** Orders whose number differs from a given one by a slip. */
  near: string[];
  /** A number was given that is none of theirs and like none of theirs. */
  isUnknown: boolean;
}

export function readNumbers(
  facts: readonly Fact[],
  said: readonly Said[],
  messages: readonly Message[],
  orders: readonly Order[],
): Numbers {
  const { kept: exact, given } = mentionsOf(facts, said, messages, orders);
  const unnamed: string[] = [];
  for (const fact of facts) {
    if (fact.isSuperseded || (fact.slot !== 'orderNumber' && fact.slot !== 'trackingNumber')) continue;
    const named = orders.filter((order) => isNamed(fact, order));
    for (const { id } of named) if (!given.has(id)) exact.push({ orderId: id, ...fact.place });
    if (named.length === 0 && isOrders(fact)) unnamed.push(fact.value);
  }
  const codes = new Set([...unnamed, ...codesAlike(facts, said, orders)]);
  const alike = [...codes].map((code) => orders.filter(({ number }) => isNear(code, number)));
  return {
    exact,
    near: alike.flat().map(({ id }) => id),
    isUnknown: alike.some(({ length }) => length === 0),
  };
}

/** A short number that was taken for a parcel's is an order's. */
const SHORTEST_PARCEL = 8;
const isOrders = ({ slot, value }: Fact): boolean => slot === 'orderNumber' || value.length < SHORTEST_PARCEL;

function isNamed({ slot, value }: Fact, order: Order): boolean {
  if (slot === 'orderNumber' && isSameNumber(value, order.number)) return true;
  const code = normaliseCode(value);
  return order.shipments.some(
    ({ trackingNumber }) => trackingNumber !== null && normaliseCode(trackingNumber) === code,
  );
}

/** Letters that only one of the two has do not count: "1024" is near "FR-1042" too. */
function isNear(said: string, number: string): boolean {
  const one = normaliseCode(said).replace(/-/g, '');
  const other = normaliseCode(number).replace(/-/g, '');
  const isBare = /^\d{3,}$/.test(one) || /^\d{3,}$/.test(other);
  const [a, b] = isBare ? [one.replace(/\D/g, ''), other.replace(/\D/g, '')] : [one, other];
  return Math.min(a.length, b.length) >= 3 && editDistance(a, b) <= reach(a);
}
