import * as v from 'valibot';
import { listOf, textOrNull as text } from '../../lib/lenient';
import { count, idText, looseText } from '../loose';

/** WooCommerce's words (REST v3), and of those only what we use. `FIELDS` asks for no others. */
const person = v.fallback(
  v.nullish(
    v.object({
      first_name: text,
      last_name: text,
      company: text,
      address_1: text,
      address_2: text,
      postcode: looseText,
      city: text,
      country: text,
      email: text,
      phone: looseText,
    }),
    null,
  ),
  null,
);

const line = v.object({
  id: idText,
  name: v.string(),
  parent_name: text,
  sku: looseText,
  quantity: count,
  subtotal: looseText,
  subtotal_tax: looseText,
  image: v.fallback(v.nullish(v.object({ src: text }), null), null),
});

/** In an order only what was paid back; its date is in a list of its own. */
const refundInOrder = v.object({ id: idText, reason: text, total: looseText });

export const orderSchema = v.object({
  id: idText,
  number: v.fallback(v.nullish(idText, null), null),
  status: v.fallback(v.string(), ''),
  currency: text,
  total: looseText,
  customer_id: count,
  created_via: text,
  date_created_gmt: text,
  date_paid_gmt: text,
  date_completed_gmt: text,
  payment_method_title: text,
  billing: person,
  shipping: person,
  line_items: listOf(line),
  refunds: listOf(refundInOrder),
  meta_data: listOf(v.object({ key: v.string(), value: v.unknown() })),
});

export const FIELDS = Object.keys(orderSchema.entries).join(',');

export const customerSchema = v.object({ id: idText, email: v.string() });

export const refundSchema = v.object({
  id: idText,
  date_created_gmt: text,
  amount: looseText,
  reason: text,
});

export const subscriptionSchema = v.object({ id: idText, status: v.string() });

/** What "Shipment Tracking" and "Advanced Shipment Tracking" leave in an order. */
export const trackingSchema = v.object({
  tracking_id: looseText,
  tracking_provider: text,
  custom_tracking_provider: text,
  custom_tracking_link: text,
  tracking_link: text,
  tracking_number: looseText,
  date_shipped: looseText,
});

export type WooOrder = v.InferOutput<typeof orderSchema>;
export type WooLine = v.InferOutput<typeof line>;
export type WooPerson = v.InferOutput<typeof person>;
export type WooRefund = v.InferOutput<typeof refundSchema>;
export type WooTracking = v.InferOutput<typeof trackingSchema>;
