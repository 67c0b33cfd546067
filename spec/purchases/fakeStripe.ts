import { answerStripe } from '../../sandbox/services/shops/stripeAnswers';
import {
  listOf,
  type FakeCharge,
  type FakeCustomer,
  type FakeInvoice,
  type FakePayment,
  type FakeSession,
  type FakeSubscription,
  type StripeAccount,
} from '../../sandbox/services/shops/stripeObjects';
import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest } from '../../src/model/ports';
import type { ShopSlot } from '../../src/purchases/connector';
import type { Told } from './connectorSuite';

export const SLOT: ShopSlot = {
  id: 'shop2',
  label: 'Stripe',
  address: 'https://api.stripe.com',
  secret: '{{setting.shop2_credential}}',
  options: {},
};

const seconds = (iso: string): number => Date.parse(iso) / 1_000;

/** Yen have no smaller unit. */
const units = (amount: string, currency: string): number =>
  currency === 'JPY' ? Number(amount) : Math.round(Number(amount) * 100);

/** Who bought, as Stripe keeps them; nobody for a guest. */
export const customer = (id: number, email: string, more: Partial<FakeCustomer> = {}): FakeCustomer => ({
  id: `cus_${id}`,
  object: 'customer',
  email,
  name: 'Marie Durand',
  phone: null,
  livemode: true,
  next_invoice_sequence: 1,
  subscriptions: listOf([]),
  ...more,
});

export function charge(order: Told, more: Partial<FakeCharge> = {}): FakeCharge {
  const currency = order.currency.toLowerCase();
  const back = order.refunded ? units(order.refunded, order.currency) : 0;
  const created = seconds(order.placedAt);
  return {
    id: `ch_${order.id}`,
    object: 'charge',
    amount: units(order.total, order.currency),
    amount_refunded: back,
    created,
    currency,
    disputed: false,
    livemode: true,
    paid: true,
    receipt_email: null,
    receipt_number: null,
    refunded: false,
    status: 'succeeded',
    billing_details: { email: order.email, name: 'Marie Durand', phone: '+33612345678', address: null },
    payment_method_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
    refunds: listOf(
      back > 0
        ? [
            {
              id: `re_${order.id}`,
              object: 'refund',
              amount: back,
              created,
              currency,
              reason: 'requested_by_customer',
              status: 'succeeded',
            },
          ]
        : [],
    ),
    ...more,
  };
}

function statusOf(order: Told): string {
  if (order.strangeStatus) return order.strangeStatus;
  if (order.isDraft) return 'requires_payment_method';
  return order.isCancelled ? 'canceled' : 'succeeded';
}

export const payment = (order: Told, more: Partial<FakePayment> = {}): FakePayment => ({
  id: `pi_${order.id}`,
  object: 'payment_intent',
  amount: units(order.total, order.currency),
  amount_received: units(order.total, order.currency),
  canceled_at: order.isCancelled ? seconds(order.placedAt) + 60 : null,
  created: seconds(order.placedAt),
  currency: order.currency.toLowerCase(),
  customer: order.customerId === null ? null : `cus_${order.customerId}`,
  description: null,
  livemode: true,
  metadata: { order_number: order.number.slice(1) },
  receipt_email: null,
  status: statusOf(order) as FakePayment['status'],
  shipping: order.parcels
    ? {
        carrier: 'UPS',
        name: 'Marie Durand',
        tracking_number: order.parcels.map(({ number }) => number).join(', '),
      }
    : null,
  latest_charge: order.isDraft || order.isCancelled ? null : charge(order),
  ...more,
});

export const session = (order: Told, more: Partial<FakeSession> = {}): FakeSession => ({
  id: `cs_${order.id}`,
  object: 'checkout.session',
  amount_total: units(order.total, order.currency),
  client_reference_id: null,
  created: seconds(order.placedAt),
  currency: order.currency.toLowerCase(),
  livemode: true,
  metadata: {},
  mode: 'payment',
  payment_status: order.isDraft ? 'unpaid' : 'paid',
  status: order.isDraft ? 'open' : 'complete',
  customer: order.customerId === null ? null : `cus_${order.customerId}`,
  customer_details: { email: order.email, name: 'Marie Durand', phone: null, address: null },
  payment_intent: payment(order),
  line_items: listOf([
    {
      id: `li_${order.id}`,
      object: 'item',
      amount_subtotal: units(order.total, order.currency),
      amount_total: units(order.total, order.currency),
      currency: order.currency.toLowerCase(),
      description: 'Fog towel',
      quantity: 1,
    },
  ]),
  ...more,
});

export const invoice = (order: Told, more: Partial<FakeInvoice> = {}): FakeInvoice => ({
  id: `in_${order.id}`,
  object: 'invoice',
  created: seconds(order.placedAt),
  currency: order.currency.toLowerCase(),
  customer: `cus_${order.customerId}`,
  customer_email: order.email,
  customer_phone: null,
  livemode: true,
  metadata: {},
  number: `A1B2-${order.number.slice(1)}`,
  status: 'paid',
  total: units(order.total, order.currency),
  status_transitions: { paid_at: seconds(order.placedAt), voided_at: null },
  parent: null,
  payments: listOf([
    {
      id: `inpay_${order.id}`,
      object: 'invoice_payment',
      status: 'paid',
      payment: { type: 'payment_intent', payment_intent: `pi_${order.id}` },
    },
  ]),
  lines: listOf([
    {
      id: `il_${order.id}`,
      object: 'line_item',
      amount: units(order.total, order.currency),
      currency: order.currency.toLowerCase(),
      description: '1 × Tea club',
      quantity: 1,
    },
  ]),
  ...more,
});

export const subscription = (id: number, more: Partial<FakeSubscription> = {}): FakeSubscription => ({
  id: `sub_${id}`,
  object: 'subscription',
  cancel_at: null,
  cancel_at_period_end: false,
  canceled_at: null,
  created: Date.UTC(2026, 0, 1) / 1_000,
  currency: 'eur',
  customer: 'cus_7',
  description: null,
  livemode: true,
  metadata: {},
  status: 'active',
  items: listOf([
    {
      id: `si_${id}`,
      object: 'subscription_item',
      quantity: 2,
      price: { id: 'price_1', object: 'price', nickname: 'Tea club', unit_amount: 950 },
    },
  ]),
  ...more,
});

export const NOBODY: StripeAccount = {
  customers: [],
  payments: [],
  sessions: [],
  invoices: [],
  disputes: [],
};

/** Everything was paid on Stripe's page, by customers and guests alike. */
function accountOf(orders: Told[]): StripeAccount {
  const known = new Map(
    orders.flatMap(({ customerId, email }) =>
      customerId === null ? [] : [[customerId, email ?? ''] as const],
    ),
  );
  return {
    ...NOBODY,
    customers: [...known].map(([id, email]) => customer(id, email)),
    payments: orders.map((order) => payment(order)),
    sessions: orders.map((order) => session(order)),
  };
}

/** Its searches are taken to find parts of addresses, the worst that they may do. */
export function askAccount(account: StripeAccount, { url }: HttpRequest): unknown {
  const { status, body } = answerStripe(account, new URL(url), (email, address) =>
    email.toLowerCase().includes(address.toLowerCase()),
  );
  if (status !== 200) throw new OutsideError('malformed', JSON.stringify(body), { status });
  return body;
}

export const answerAsStripe = (orders: Told[], request: HttpRequest): unknown =>
  askAccount(accountOf(orders), request);
