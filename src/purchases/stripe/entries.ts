import type { Order, OrderMatch } from '../../model/order';
import { unique } from '../claimed';
import type { OrderQuery, ShopSlot } from '../connector';
import { matchLevel } from '../matchLevel';
import type { StripeCustomer, StripeDispute, StripeInvoice, StripePayment, StripeSession } from './schema';
import { emailOf, invoiceToOrder, paymentToOrder, subscriptionToOrder } from './toOrder';

/** What was found, as Stripe tells it: payments, invoices and pages of one purchase stand apart there. */
export interface Found {
  customers: StripeCustomer[];
  sessions: StripeSession[];
  payments: StripePayment[];
  invoices: StripeInvoice[];
}

/** An order, and the payment that it was made with. */
export interface Entry {
  order: Order;
  payment: StripePayment | null;
}

/** Disputes by the id of their payment. */
export type Disputes = ReadonlyMap<string, StripeDispute>;

/** One entry for each purchase that is this person's: an invoice takes its payment along, a page of Stripe's too. */
export function toEntries(found: Found, query: OrderQuery, slot: ShopSlot, disputes: Disputes): Entry[] {
  const paidThere = found.sessions.flatMap(({ payment_intent }) => payment_intent ?? []);
  const all = { ...found, payments: unique([...paidThere, ...found.payments], ({ id }) => id) };
  return [
    ...invoiced(all, query, slot, disputes),
    ...bought(all, query, slot, disputes),
    ...running(all, query, slot),
  ];
}

/** A customer of this address; whatever address stands on what they paid. */
function asCustomer(id: string | null, { customers }: Found, query: OrderQuery): OrderMatch | null {
  const level = matchLevel(customers.find((each) => each.id === id)?.email ?? null, query);
  return level && { by: 'email', level };
}

const paymentsOf = ({ payments }: StripeInvoice): (string | null | undefined)[] =>
  payments.map(({ payment }) => payment?.payment_intent);

function invoiced(found: Found, query: OrderQuery, slot: ShopSlot, disputes: Disputes): Entry[] {
  return found.invoices.flatMap((invoice): Entry[] => {
    const match = asCustomer(invoice.customer, found, query);
    const ids = paymentsOf(invoice);
    const payment = found.payments.find(({ id }) => ids.includes(id)) ?? null;
    const dispute = disputes.get(payment?.id ?? '') ?? null;
    return match ? [{ order: invoiceToOrder(invoice, { payment, dispute }, slot, match), payment }] : [];
  });
}

/** Single payments, and what was ordered on a page of Stripe's without one, as it cost nothing. */
function bought(found: Found, query: OrderQuery, slot: ShopSlot, disputes: Disputes): Entry[] {
  const { sessions, payments } = found;
  const billed = new Set(found.invoices.flatMap(paymentsOf));
  const single = payments.filter(({ id }) => !billed.has(id));
  const withPage = single.map((payment) => ({
    payment,
    session: sessions.find(({ payment_intent }) => payment_intent?.id === payment.id) ?? null,
  }));
  const free = sessions.filter(({ payment_intent }) => !payment_intent);
  return [...withPage, ...free.map((session) => ({ payment: null, session }))].flatMap((each): Entry[] => {
    const { payment, session } = each;
    const match = asCustomer(payment?.customer ?? null, found, query) ?? asGuest(payment, session, query);
    const dispute = disputes.get(payment?.id ?? '') ?? null;
    const order = match && paymentToOrder({ ...each, dispute }, slot, match);
    return order ? [{ order, payment }] : [];
  });
}

function asGuest(
  payment: StripePayment | null,
  session: StripeSession | null,
  query: OrderQuery,
): OrderMatch | null {
  const level = matchLevel(emailOf(payment, session), query);
  return level && { by: 'guestEmail', level };
}

const running = (found: Found, query: OrderQuery, slot: ShopSlot): Entry[] =>
  found.customers.flatMap(({ id, subscriptions }) => {
    const match = asCustomer(id, found, query);
    return subscriptions.flatMap((each): Entry[] =>
      match ? [{ order: subscriptionToOrder(each, slot, match), payment: null }] : [],
    );
  });
