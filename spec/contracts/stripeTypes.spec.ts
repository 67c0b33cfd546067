import type { Stripe } from 'stripe';
import { answerStripe } from '../../sandbox/services/shops/stripeAnswers';
import type { HttpRequest } from '../../src/model/ports';
import { createStripe } from '../../src/purchases/stripe';
import type {
  StripeCharge,
  StripeCustomer,
  StripeDispute,
  StripeInvoice,
  StripePayment,
  StripeSession,
  StripeSubscription,
} from '../../src/purchases/stripe/schema';
import { MARIE, told } from '../purchases/connectorSuite';
import {
  askAccount,
  charge,
  customer,
  invoice,
  NOBODY,
  payment,
  session,
  SLOT,
  subscription,
} from '../purchases/fakeStripe';
import { listOf } from '../../sandbox/services/shops/stripeObjects';

/** Every field that we read is one that Stripe's own package (npm `stripe`) knows: held by the compiler. */
type Unknown<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>;
const UNKNOWN: [
  Unknown<StripePayment, Stripe.PaymentIntent>,
  Unknown<StripeCharge, Stripe.Charge>,
  Unknown<StripeSession, Stripe.Checkout.Session>,
  Unknown<StripeInvoice, Stripe.Invoice>,
  Unknown<StripeSubscription, Stripe.Subscription>,
  Unknown<StripeCustomer, Stripe.Customer>,
  Unknown<StripeDispute, Stripe.Dispute>,
][] = [];

it('no field is read that Stripe does not have', () => {
  expect(UNKNOWN).toEqual([]);
});

const signal = new AbortController().signal;
const order = told(1);
const disputed = payment(order, { latest_charge: charge(order, { disputed: true }) });
const mine = (more = {}) => customer(7, 'marie@example.fr', more);
const CASES = {
  'of an account': { ...NOBODY, customers: [mine()], payments: [disputed] },
  'with invoices': {
    ...NOBODY,
    customers: [mine({ subscriptions: listOf([subscription(1)]) })],
    payments: Array.from({ length: 45 }, (_, index) => payment(told(index + 1))),
    invoices: [invoice(order)],
  },
  'of several accounts': {
    ...NOBODY,
    customers: [mine(), customer(8, 'marie@example.fr', { next_invoice_sequence: 3 })],
  },
  'of a guest': { ...NOBODY, sessions: [session(told(1, { customerId: null }))] },
  'that cannot search': NOBODY,
};

it.each(Object.entries(CASES))(
  'every request %s has a path and parameters that its types know',
  async (name, account) => {
    const asked: URL[] = [];
    const request = async (each: HttpRequest) => {
      asked.push(new URL(each.url));
      expect([each.method ?? 'GET', each.json, each.template]).toEqual(['GET', undefined, undefined]);
      const isRefused = name === 'that cannot search' && each.url.includes('/search');
      return isRefused
        ? Promise.reject(Object.assign(new Error('400'), { name: 'OutsideError', status: 400 }))
        : askAccount(account, each);
    };
    const connector = createStripe({ request, slot: SLOT });
    await connector.findOrders({ ...MARIE, spokenNumbers: ['9'] }, signal);
    await connector.probe(signal);
    expect(asked.map((url) => [url.pathname, answerStripe(account, url).status])).toEqual(
      asked.map((url) => [url.pathname, 200]),
    );
  },
);

it('would notice a parameter that Stripe refuses', () => {
  const answer = (path: string) => answerStripe(NOBODY, new URL(`https://api.stripe.com/v1/${path}`)).status;
  expect(answer('payment_intents?customer=cus_1&limit=20')).toBe(200);
  expect(answer('payment_intents?receipt_email=a%40example.com')).toBe(400);
  expect(answer('payment_intents?limit=500')).toBe(400);
  expect(answer('orders')).toBe(404);
});
