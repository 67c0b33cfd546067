import type { ShopAddress, ShopOrder, World } from '../../world/types';
import {
  listOf,
  type FakeCharge,
  type FakeCustomer,
  type FakePayment,
  type FakeSession,
  type StripeAccount,
} from './stripeObjects';
import { idOf } from './wooOrder';

const made = new WeakMap<World, StripeAccount>();

/** The world's orders as payments: customers pay on the shop's own page, guests on Stripe's. */
export function accountOf(world: World): StripeAccount {
  if (world.recorded?.stripe) return recorded(world.recorded.stripe);
  const known = made.get(world);
  if (known && known.payments.length === world.shop.orders.length) return known;
  const account = {
    customers: world.shop.customers.map(({ id, email, phone, firstName, lastName }): FakeCustomer => ({
      id: `cus_${id}`,
      object: 'customer',
      email,
      name: [firstName, lastName].filter(Boolean).join(' '),
      phone,
      livemode: false,
      next_invoice_sequence: 1,
      subscriptions: listOf([]),
    })),
    payments: world.shop.orders.map(payment),
    sessions: world.shop.orders.filter(({ customerId }) => customerId === null).map(session),
    invoices: [],
    disputes: [],
  };
  made.set(world, account);
  return account;
}

const WHOLE = ['JPY', 'KRW'];
const units = (amount: string, currency: string): number =>
  Math.round(Number(amount) * (WHOLE.includes(currency) ? 1 : 100));
const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1_000);

function payment(order: ShopOrder): FakePayment {
  const isPaid = !['PENDING', 'VOIDED', 'EXPIRED'].includes(order.displayFinancialStatus);
  const numbers = order.fulfillments.flatMap(({ tracking }) => tracking);
  const { shippingAddress: address } = order;
  return {
    id: `pi_${order.id}`,
    object: 'payment_intent',
    amount: units(order.total, order.currencyCode),
    amount_received: isPaid ? units(order.total, order.currencyCode) : 0,
    canceled_at: order.cancelledAt && !isPaid ? seconds(order.cancelledAt) : null,
    created: seconds(order.createdAt),
    currency: order.currencyCode.toLowerCase(),
    customer: order.customerId === null ? null : `cus_${order.customerId}`,
    description: null,
    livemode: false,
    metadata: { order_number: String(idOf(order)) },
    receipt_email: order.email,
    status: isPaid ? 'succeeded' : order.cancelledAt ? 'canceled' : 'requires_action',
    shipping: address && {
      name: address.name ?? '',
      carrier: numbers[0]?.company ?? null,
      tracking_number: numbers.flatMap(({ number }) => number ?? []).join(', ') || null,
      address: toAddress(address),
    },
    latest_charge: isPaid ? charge(order) : null,
  };
}

const toAddress = (their: ShopAddress) => ({
  line1: their.address1,
  line2: their.address2,
  postal_code: their.zip,
  city: their.city,
  state: null,
  country: their.countryCodeV2,
});

function charge(order: ShopOrder): FakeCharge {
  const currency = order.currencyCode.toLowerCase();
  const refunds = order.refunds.map(({ id, amount, createdAt }) => ({
    id: `re_${id}`,
    object: 'refund' as const,
    amount: units(amount, order.currencyCode),
    created: seconds(createdAt),
    currency,
    reason: 'requested_by_customer' as const,
    status: 'succeeded',
  }));
  return {
    id: `ch_${order.id}`,
    object: 'charge',
    amount: units(order.total, order.currencyCode),
    amount_refunded: refunds.reduce((sum, { amount }) => sum + amount, 0),
    created: seconds(order.processedAt),
    currency,
    disputed: false,
    livemode: false,
    paid: true,
    receipt_email: order.email,
    receipt_number: null,
    refunded: order.displayFinancialStatus === 'REFUNDED',
    status: 'succeeded',
    billing_details: {
      email: order.email,
      name: order.billingAddress?.name ?? null,
      phone: order.phone,
      address: null,
    },
    payment_method_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
    refunds: listOf(refunds),
  };
}

const session = (order: ShopOrder): FakeSession => ({
  id: `cs_${order.id}`,
  object: 'checkout.session',
  amount_total: units(order.total, order.currencyCode),
  client_reference_id: null,
  created: seconds(order.createdAt),
  currency: order.currencyCode.toLowerCase(),
  livemode: false,
  metadata: {},
  mode: 'payment',
  payment_status: 'paid',
  status: 'complete',
  customer: null,
  customer_details: {
    email: order.email,
    name: order.shippingAddress?.name ?? null,
    phone: order.phone,
    address: null,
  },
  payment_intent: payment(order),
  line_items: listOf(
    order.lineItems.map((line) => ({
      id: `li_${line.id}`,
      object: 'item' as const,
      amount_subtotal: units(line.unitPrice, order.currencyCode) * line.quantity,
      amount_total: units(line.unitPrice, order.currencyCode) * line.quantity,
      currency: order.currencyCode.toLowerCase(),
      description: line.title,
      quantity: line.quantity,
    })),
  ),
});

/** Recorded objects by what they are; whoever paid without being recorded is made up from the address on what they paid. */
function recorded(objects: Record<string, unknown>[]): StripeAccount {
  const of = (object: string) => objects.filter((each) => each.object === object);
  const customers = of('customer') as unknown as FakeCustomer[];
  const payments = of('payment_intent') as unknown as FakePayment[];
  const invoices = of('invoice') as unknown as StripeAccount['invoices'];
  const known = new Set(customers.map(({ id }) => id));
  const others = [...payments, ...invoices].flatMap((each) => {
    const email =
      'receipt_email' in each ? each.receipt_email : 'customer_email' in each ? each.customer_email : null;
    if (!each.customer || known.has(each.customer) || !email) return [];
    known.add(each.customer);
    return [
      { id: each.customer, object: 'customer', email, subscriptions: listOf([]) } as unknown as FakeCustomer,
    ];
  });
  const subscriptions = of('subscription') as unknown as FakeCustomer['subscriptions']['data'];
  return {
    customers: [...customers, ...others].map((each) => ({
      ...each,
      subscriptions: listOf(subscriptions.filter(({ customer }) => customer === each.id)),
    })),
    payments,
    invoices,
    sessions: of('checkout.session') as unknown as FakeSession[],
    disputes: of('dispute') as unknown as StripeAccount['disputes'],
  };
}
