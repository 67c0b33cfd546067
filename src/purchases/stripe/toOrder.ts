import { normaliseAddress } from '../../lib/emailAddress';
import type { Money, Order, OrderItem, OrderMatch, OrderStatus } from '../../model/order';
import type { ShopSlot } from '../connector';
import { evenShare, toMoney } from '../money';
import { fromUnits } from './amount';
import { dashboard, fromSeconds, moneyOf, numberIn, shippingOf, statusOf, toAddress } from './parts';
import type {
  StripeDispute,
  StripeInvoice,
  StripePayment,
  StripeSession,
  StripeSubscription,
} from './schema';
import { toStatus } from './toStatus';

/** A payment, and the page of Stripe's on which it was made, where it was one. */
export interface Purchase {
  payment: StripePayment | null;
  session: StripeSession | null;
  dispute: StripeDispute | null;
}

/** A single payment in our words; null where there is neither payment nor page. `match` is decided by whoever asked. */
export function paymentToOrder(
  { payment, session, dispute }: Purchase,
  slot: ShopSlot,
  match: OrderMatch,
): Order | null {
  const their = payment ?? session;
  if (!their) return null;
  const charge = payment?.latest_charge ?? null;
  const { currency } = their;
  const money = moneyOf(payment);
  const details = session?.customer_details ?? charge?.billing_details ?? null;
  return {
    ...head(their.id, slot, match),
    number: numberOf(payment, session, slot) ?? their.id,
    status: statusOf(their.status ?? '', paymentStatus(payment, money.shipments.length), charge, slot),
    shopStatus: [their.status, disputeOf(payment, dispute)].filter(Boolean).join(' · '),
    placedAt: fromSeconds(their.created),
    cancelledAt: fromSeconds(payment?.canceled_at),
    total: fromUnits(payment?.amount ?? session?.amount_total ?? null, currency),
    ...money,
    items: (session?.line_items ?? []).map((line) => toItem(line, line.amount_subtotal, currency)),
    shippingAddress: toAddress(
      shippingOf(payment) ?? session?.collected_information?.shipping_details ?? null,
    ),
    email: emailOf(payment, session),
    phone: details?.phone || null,
    adminUrl: payment ? dashboard('payments', payment.id, payment.livemode) : null,
  };
}

/** Nobody ever tried to pay: a basket that was left. A tracking number says that it has left the shop. */
function paymentStatus(payment: StripePayment | null, parcels: number): OrderStatus {
  if (!payment) return 'other';
  if (payment.status === 'requires_payment_method' && !payment.latest_charge) return 'draft';
  return payment.status === 'succeeded' && parcels > 0 ? 'shipped' : toStatus(payment.status);
}

function numberOf(
  payment: StripePayment | null,
  session: StripeSession | null,
  slot: ShopSlot,
): string | null {
  const own = numberIn(payment?.metadata ?? {}, slot) ?? numberIn(session?.metadata ?? {}, slot);
  const [, inWords] =
    /\b(?:order|commande|bestellung|pedido)\s+#?(\d{1,20})\b/i.exec(payment?.description ?? '') ?? [];
  return own ?? (inWords ? `#${inWords}` : null) ?? payment?.latest_charge?.receipt_number ?? null;
}

/** "disputed: fraudulent, needs_response": the customer's bank asks for the money back. */
function disputeOf(payment: StripePayment | null, dispute: StripeDispute | null): string | null {
  if (!payment?.latest_charge?.disputed) return null;
  const words = [dispute?.reason, dispute?.status].filter(Boolean).join(', ');
  return words ? `disputed: ${words}` : 'disputed';
}

/** An invoice in our words, with the payment that settled it. */
export function invoiceToOrder(
  their: StripeInvoice,
  { payment, dispute }: Omit<Purchase, 'session'>,
  slot: ShopSlot,
  match: OrderMatch,
): Order {
  const charge = payment?.latest_charge ?? null;
  const word = their.status ?? '';
  const subscription = their.parent?.subscription_details?.subscription;
  const { customer_shipping, status_transitions } = their;
  return {
    ...head(their.id, slot, match),
    number:
      numberIn(their.metadata, slot) ?? numberIn(payment?.metadata ?? {}, slot) ?? their.number ?? their.id,
    status: statusOf(word, toStatus(word), charge, slot),
    shopStatus: [word, subscription && `subscription ${subscription}`, disputeOf(payment, dispute)]
      .filter(Boolean)
      .join(' · '),
    placedAt: fromSeconds(their.created),
    cancelledAt: fromSeconds(status_transitions?.voided_at),
    total: fromUnits(their.total, their.currency),
    ...moneyOf(payment),
    items: their.lines.map((line) => toItem(line, line.amount, their.currency)),
    shippingAddress: toAddress(customer_shipping),
    email: normaliseAddress(their.customer_email ?? '') || null,
    phone: their.customer_phone || null,
    adminUrl: dashboard('invoices', their.id, their.livemode),
  };
}

/** A subscription as such: what it costs each time, and whether it still runs. */
export function subscriptionToOrder(their: StripeSubscription, slot: ShopSlot, match: OrderMatch): Order {
  const items = their.items.map(({ id, quantity, price }): OrderItem => {
    const title = price?.nickname ?? their.description ?? 'Subscription';
    return item(id, title, quantity, price && fromUnits(price.unit_amount, their.currency));
  });
  const units = their.items.map(
    ({ quantity, price }) => (price?.unit_amount ?? Number.NaN) * (quantity ?? 1),
  );
  return {
    ...head(their.id, slot, match),
    number: numberIn(their.metadata, slot) ?? their.id,
    status: statusOf(their.status, toStatus(their.status), null, slot),
    shopStatus: sayState(their),
    placedAt: fromSeconds(their.created),
    cancelledAt: toStatus(their.status) === 'cancelled' ? fromSeconds(their.canceled_at) : null,
    total: fromUnits(units.length > 0 ? units.reduce((sum, each) => sum + each, 0) : null, their.currency),
    ...moneyOf(null),
    items,
    shippingAddress: null,
    email: null,
    phone: null,
    adminUrl: dashboard('subscriptions', their.id, their.livemode),
  };
}

/** "subscription: active, ends 2026-12-01": one that was cancelled runs to the end of what is paid. */
function sayState({ status, cancel_at }: StripeSubscription): string {
  const end = fromSeconds(cancel_at)?.slice(0, 10);
  return `subscription: ${status}${end ? `, ends ${end}` : ''}`;
}

type Head = Pick<Order, 'id' | 'source' | 'shopName' | 'returns' | 'promisedAt' | 'match'>;

const head = (id: string, slot: ShopSlot, match: OrderMatch): Head => ({
  id: `${slot.id}:${id}`,
  source: slot.id,
  shopName: slot.label,
  returns: [],
  promisedAt: null,
  match,
});

/** The address that was given with it: on Stripe's page, for the receipt, or with the card. */
export function emailOf(payment: StripePayment | null, session: StripeSession | null): string | null {
  const charge = payment?.latest_charge;
  const given = [
    session?.customer_details?.email,
    payment?.receipt_email,
    charge?.receipt_email,
    charge?.billing_details?.email,
  ];
  return normaliseAddress(given.find(Boolean) ?? '') || null;
}

function toItem(
  line: { id: string; description: string | null; quantity: number | null },
  units: number | null,
  currency: string | null,
): OrderItem {
  const { amount, currency: code } = fromUnits(units, currency);
  const each = evenShare(amount, line.quantity ?? 1);
  return item(line.id, line.description ?? '', line.quantity, each === null ? null : toMoney(each, code));
}

const item = (id: string, title: string, quantity: number | null, price: Money | null): OrderItem => ({
  id,
  title,
  variant: null,
  sku: null,
  quantity: quantity ?? 1,
  price,
  imageUrl: null,
});
