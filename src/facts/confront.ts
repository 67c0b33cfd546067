import type { Fact } from '../model/fact';
import type { Order } from '../model/order';
import { editDistance } from './editDistance';
import { normaliseCode } from './read/identifiers';
import { fold, wordsOf } from './text';

type Verdict = Partial<Pick<Fact, 'standing' | 'orderId' | 'near'>>;

const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');

/** "#1042", "FR-1042" and "1042" name the same order; "42" does not. */
export function isSameNumber(said: string, number: string): boolean {
  const one = normaliseCode(said);
  const other = normaliseCode(number);
  if (one.replace(/[^A-Z0-9]/g, '') === other.replace(/[^A-Z0-9]/g, '')) return true;
  const isBare = /^\d{3,}$/.test(one) || /^\d{3,}$/.test(other);
  return isBare && digits(one) === digits(other);
}

/** How many slips of the fingers still leave a number recognisable. */
const reach = (code: string): number => (code.length >= 7 ? 2 : 1);

const nearest = (said: string, candidates: readonly string[]): string | undefined => {
  const code = normaliseCode(said);
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(code, normaliseCode(candidate)) }))
    .filter(({ distance }) => distance <= reach(code))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
};

const orUnknown = (near: string | undefined): Verdict =>
  near === undefined ? { standing: 'unknown' } : { standing: 'unknown', near };

const byOrderNumber = (fact: Fact, orders: readonly Order[]): Verdict => {
  const order = orders.find(({ number }) => isSameNumber(fact.value, number));
  if (order) return { standing: 'confirmed', orderId: order.id };
  return orUnknown(
    nearest(
      fact.value,
      orders.map(({ number }) => number.replace(/^#/, '')),
    ),
  );
};

const byTracking = (fact: Fact, orders: readonly Order[]): Verdict => {
  const numbers = orders.flatMap(({ id, shipments }) =>
    shipments.flatMap(({ trackingNumber }) =>
      trackingNumber ? [{ id, number: normaliseCode(trackingNumber) }] : [],
    ),
  );
  if (numbers.length === 0) return {};
  const own = numbers.find(({ number }) => number === normaliseCode(fact.value));
  if (own) return { standing: 'confirmed', orderId: own.id };
  return orUnknown(
    nearest(
      fact.value,
      numbers.map(({ number }) => number),
    ),
  );
};

const confirmIf = (fits: (order: Order) => boolean, orders: readonly Order[]): Verdict => {
  const fitting = orders.filter(fits);
  const [order] = fitting;
  if (!order) return {};
  return fitting.length === 1 ? { standing: 'confirmed', orderId: order.id } : { standing: 'confirmed' };
};

const content = (text: string): string[] => wordsOf(fold(text)).filter((word) => word.length > 2);

/** Every telling word of what was said stands in the item's title, or the other way round; plurals count as one. */
const namesItem = (said: string, title: string): boolean => {
  const one = content(said).map((word) => word.replace(/s$/, ''));
  const other = content(title).map((word) => word.replace(/s$/, ''));
  const isWithin = (small: string[], large: string[]): boolean =>
    small.length > 0 && small.every((word) => large.includes(word));
  return isWithin(one, other) || isWithin(other, one);
};

const isSameAmount = (value: string, amount: { amount: string; currency: string } | null): boolean => {
  const [number = '', currency = ''] = value.split(' ');
  return amount !== null && currency === amount.currency && Number(number) === Number(amount.amount);
};

const amountsOf = (order: Order) => [
  order.total,
  order.refunded,
  ...order.items.map(({ price }) => price),
  ...order.refunds.map(({ amount }) => amount),
  ...order.payments.map(({ amount }) => amount),
];

const isSamePhone = (one: string, other: string | null): boolean =>
  other !== null && digits(one).slice(-9) === digits(other).slice(-9) && digits(one).length >= 7;

/** What the customer says of the parcel against what the shop says, for the one order it can be about. */
const byProblem = (fact: Fact, order: Order | undefined): Verdict => {
  if (!order) return {};
  const isHere = order.status === 'delivered';
  const isUnderWay = order.status === 'processing' || order.status === 'shipped' || order.status === 'unpaid';
  const needsArrival = ['damaged', 'wrongItem', 'missingItem', 'defective'].includes(fact.value);
  if (fact.value === 'notReceived' && isHere) return { standing: 'contradicted', orderId: order.id };
  if (needsArrival && isUnderWay) return { standing: 'contradicted', orderId: order.id };
  return {};
};

const confrontOne = (fact: Fact, orders: readonly Order[], subject: Order | undefined): Verdict => {
  switch (fact.slot) {
    case 'orderNumber':
      return byOrderNumber(fact, orders);
    case 'trackingNumber':
      return byTracking(fact, orders);
    case 'email':
      return confirmIf(({ email }) => email?.toLowerCase() === fact.value, orders);
    case 'phone':
      return confirmIf(({ phone }) => isSamePhone(fact.value, phone), orders);
    case 'postcode':
      return confirmIf(
        ({ shippingAddress }) => normaliseCode(shippingAddress?.postcode ?? '') === normaliseCode(fact.value),
        orders,
      );
    case 'personName':
      return confirmIf(
        ({ shippingAddress }) => fold(shippingAddress?.name ?? '') === fold(fact.value),
        orders,
      );
    case 'product':
      return confirmIf(({ items }) => items.some(({ title }) => namesItem(fact.value, title)), orders);
    case 'amount':
      return confirmIf(
        (order) => amountsOf(order).some((amount) => isSameAmount(fact.value, amount)),
        orders,
      );
    case 'problem':
      return byProblem(fact, subject);
    default:
      return {};
  }
};

/** The order that the facts name, or the only one. */
const orderMeant = (facts: readonly Fact[], orders: readonly Order[]): Order | undefined => {
  const named = facts.findLast(({ slot, isSuperseded }) => slot === 'orderNumber' && !isSuperseded);
  if (named) return orders.find(({ number }) => isSameNumber(named.value, number));
  return orders.length === 1 ? orders[0] : undefined;
};

/**
 * Facts against this customer's orders: confirmed, unknown (with a near match), contradicted; what the record cannot tell
 * stays unchecked. Sensitive facts stay sensitive. Without orders nothing is concluded.
 */
export function confrontFacts(facts: Fact[], orders: Order[]): Fact[] {
  if (orders.length === 0) return facts;
  const subject = orderMeant(facts, orders);
  return facts.map((fact) =>
    fact.standing === 'sensitive' ? fact : { ...fact, ...confrontOne(fact, orders, subject) },
  );
}
