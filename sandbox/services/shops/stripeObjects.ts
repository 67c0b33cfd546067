import type { Stripe } from 'stripe';

/** Stripe's objects with the fields that the fakes have, in the types of Stripe's own package. */
type Address = Stripe.Address;

export interface FakeCharge extends Pick<
  Stripe.Charge,
  | 'id'
  | 'object'
  | 'amount'
  | 'amount_refunded'
  | 'created'
  | 'currency'
  | 'disputed'
  | 'livemode'
  | 'paid'
  | 'receipt_email'
  | 'receipt_number'
  | 'refunded'
  | 'status'
> {
  billing_details: Pick<Stripe.Charge.BillingDetails, 'address' | 'email' | 'name' | 'phone'>;
  refunds: FakeList<
    Pick<Stripe.Refund, 'id' | 'object' | 'amount' | 'created' | 'currency' | 'reason' | 'status'>
  >;
  payment_method_details: { type: 'card'; card: { brand: string; last4: string } } | null;
}

export interface FakePayment extends Pick<
  Stripe.PaymentIntent,
  | 'id'
  | 'object'
  | 'amount'
  | 'amount_received'
  | 'canceled_at'
  | 'created'
  | 'currency'
  | 'description'
  | 'livemode'
  | 'metadata'
  | 'receipt_email'
  | 'status'
> {
  customer: string | null;
  shipping:
    | (Pick<Stripe.PaymentIntent.Shipping, 'carrier' | 'name' | 'tracking_number'> & { address?: Address })
    | null;
  latest_charge: FakeCharge | null;
}

export interface FakeSession extends Pick<
  Stripe.Checkout.Session,
  | 'id'
  | 'object'
  | 'amount_total'
  | 'client_reference_id'
  | 'created'
  | 'currency'
  | 'livemode'
  | 'metadata'
  | 'mode'
  | 'payment_status'
  | 'status'
> {
  customer: string | null;
  customer_details: Pick<
    Stripe.Checkout.Session.CustomerDetails,
    'address' | 'email' | 'name' | 'phone'
  > | null;
  payment_intent: FakePayment | null;
  line_items: FakeList<
    Pick<
      Stripe.LineItem,
      'id' | 'object' | 'amount_subtotal' | 'amount_total' | 'currency' | 'description' | 'quantity'
    >
  >;
}

export interface FakeInvoice extends Pick<
  Stripe.Invoice,
  | 'id'
  | 'object'
  | 'created'
  | 'currency'
  | 'customer_email'
  | 'customer_phone'
  | 'livemode'
  | 'metadata'
  | 'number'
  | 'status'
  | 'total'
> {
  customer: string | null;
  status_transitions: Pick<Stripe.Invoice.StatusTransitions, 'paid_at' | 'voided_at'>;
  parent: { type: 'subscription_details'; subscription_details: { subscription: string } } | null;
  payments: FakeList<
    Pick<Stripe.InvoicePayment, 'id' | 'object' | 'status'> & {
      payment: { type: 'payment_intent'; payment_intent: string };
    }
  >;
  lines: FakeList<
    Pick<Stripe.InvoiceLineItem, 'id' | 'object' | 'amount' | 'currency' | 'description' | 'quantity'>
  >;
}

export interface FakeSubscription extends Pick<
  Stripe.Subscription,
  | 'id'
  | 'object'
  | 'cancel_at'
  | 'cancel_at_period_end'
  | 'canceled_at'
  | 'created'
  | 'currency'
  | 'description'
  | 'livemode'
  | 'metadata'
  | 'status'
> {
  customer: string;
  items: FakeList<
    Pick<Stripe.SubscriptionItem, 'id' | 'object' | 'quantity'> & {
      price: Pick<Stripe.Price, 'id' | 'object' | 'nickname' | 'unit_amount'>;
    }
  >;
}

export interface FakeCustomer extends Pick<
  Stripe.Customer,
  'id' | 'object' | 'email' | 'name' | 'phone' | 'next_invoice_sequence' | 'livemode'
> {
  subscriptions: FakeList<FakeSubscription>;
}

export type FakeDispute = Pick<
  Stripe.Dispute,
  'id' | 'object' | 'amount' | 'created' | 'currency' | 'payment_intent' | 'reason' | 'status'
>;

/** A list inside of an object, or an answer. */
export interface FakeList<Item> {
  object: 'list';
  data: Item[];
  has_more: boolean;
  url: string;
}

export const listOf = <Item>(data: Item[], url = ''): FakeList<Item> => ({
  object: 'list',
  data,
  has_more: false,
  url,
});

/** Everything in an account. */
export interface StripeAccount {
  customers: FakeCustomer[];
  payments: FakePayment[];
  sessions: FakeSession[];
  invoices: FakeInvoice[];
  disputes: FakeDispute[];
}
