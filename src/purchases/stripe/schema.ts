import * as v from 'valibot';
import { listOf, numberOrNull, textOrNull as text } from '../../lib/lenient';
import { looseText } from '../loose';

/** Stripe's words, and of those only what we use. Amounts are whole numbers of the smallest unit of their currency. */
const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.nullish(schema, null), null);

const flag = v.fallback(v.boolean(), false);

/** A list inside of an object; empty where it was not asked for. */
const listIn = <Item extends v.GenericSchema>(item: Item) =>
  v.fallback(
    v.pipe(
      v.object({ data: listOf(item) }),
      v.transform(({ data }) => data),
    ),
    [],
  );

/** An id, whether the object that it stands for came with it or not. */
const idOf = v.fallback(
  v.nullish(
    v.union([
      v.string(),
      v.pipe(
        v.object({ id: v.string() }),
        v.transform(({ id }) => id),
      ),
    ]),
    null,
  ),
  null,
);

const address = orNull(
  v.object({ line1: text, line2: text, postal_code: looseText, city: text, country: text }),
);

const person = orNull(v.object({ name: text, email: text, phone: looseText, address }));

const shipping = orNull(v.object({ name: text, carrier: text, tracking_number: looseText, address }));

/** What the shop itself wrote on it: keys and values of its own. */
const metadata = v.fallback(v.nullish(v.record(v.string(), looseText), {}), {});

const refund = v.object({
  id: v.string(),
  amount: numberOrNull,
  created: numberOrNull,
  status: text,
  reason: text,
});

const charge = v.object({
  id: v.string(),
  amount: numberOrNull,
  amount_refunded: numberOrNull,
  created: numberOrNull,
  status: text,
  disputed: flag,
  receipt_email: text,
  receipt_number: text,
  billing_details: person,
  shipping,
  refunds: listIn(refund),
  payment_method_details: orNull(
    v.object({ type: text, card: orNull(v.object({ brand: text, last4: looseText })) }),
  ),
});

export const paymentSchema = v.object({
  id: v.string(),
  status: v.string(),
  amount: numberOrNull,
  amount_received: numberOrNull,
  currency: text,
  created: numberOrNull,
  canceled_at: numberOrNull,
  livemode: flag,
  customer: idOf,
  description: text,
  receipt_email: text,
  metadata,
  shipping,
  latest_charge: orNull(charge),
});

const line = v.object({ id: v.string(), description: text, quantity: numberOrNull });

/** What was paid for through Stripe's own page, by customers and guests alike. */
export const sessionSchema = v.object({
  id: v.string(),
  status: text,
  mode: text,
  amount_total: numberOrNull,
  currency: text,
  created: numberOrNull,
  livemode: flag,
  customer: idOf,
  customer_details: person,
  collected_information: orNull(v.object({ shipping_details: orNull(v.object({ name: text, address })) })),
  metadata,
  payment_intent: orNull(paymentSchema),
  line_items: listIn(v.object({ ...line.entries, amount_subtotal: numberOrNull })),
});

export const invoiceSchema = v.object({
  id: v.string(),
  number: text,
  status: text,
  total: numberOrNull,
  currency: text,
  created: numberOrNull,
  livemode: flag,
  customer: idOf,
  customer_email: text,
  customer_phone: looseText,
  customer_shipping: shipping,
  metadata,
  status_transitions: orNull(v.object({ paid_at: numberOrNull, voided_at: numberOrNull })),
  parent: orNull(v.object({ subscription_details: orNull(v.object({ subscription: idOf })) })),
  payments: listIn(v.object({ payment: orNull(v.object({ payment_intent: idOf })) })),
  lines: listIn(v.object({ ...line.entries, amount: numberOrNull })),
});

export const subscriptionSchema = v.object({
  id: v.string(),
  status: v.string(),
  currency: text,
  created: numberOrNull,
  canceled_at: numberOrNull,
  cancel_at: numberOrNull,
  livemode: flag,
  description: text,
  metadata,
  items: listIn(
    v.object({
      id: v.string(),
      quantity: numberOrNull,
      price: orNull(v.object({ unit_amount: numberOrNull, nickname: text })),
    }),
  ),
});

export const customerSchema = v.object({
  id: v.string(),
  email: text,
  next_invoice_sequence: numberOrNull,
  subscriptions: listIn(subscriptionSchema),
});

export const disputeSchema = v.object({ id: v.string(), reason: text, status: text });

export type StripePayment = v.InferOutput<typeof paymentSchema>;
export type StripeCharge = v.InferOutput<typeof charge>;
export type StripeSession = v.InferOutput<typeof sessionSchema>;
export type StripeInvoice = v.InferOutput<typeof invoiceSchema>;
export type StripeSubscription = v.InferOutput<typeof subscriptionSchema>;
export type StripeCustomer = v.InferOutput<typeof customerSchema>;
export type StripeDispute = v.InferOutput<typeof disputeSchema>;
export type StripePerson = v.InferOutput<typeof person>;
export type StripeShipping = v.InferOutput<typeof shipping>;
