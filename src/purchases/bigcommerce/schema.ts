import * as v from 'valibot';
import { listOf, textOrNull as text } from '../../lib/lenient';
import { count, idText, looseText } from '../loose';

/** BigCommerce's words (orders v2, refunds and customers v3), and of those only what we use. */
const address = v.object({
  first_name: text,
  last_name: text,
  company: text,
  street_1: text,
  street_2: text,
  zip: looseText,
  city: text,
  country_iso2: text,
  email: text,
  phone: looseText,
});

const product = v.object({
  id: idText,
  name: v.string(),
  sku: looseText,
  quantity: count,
  price_inc_tax: looseText,
  quantity_refunded: count,
  product_options: listOf(v.object({ display_value: text })),
});

const lineItems = v.object({ line_items: listOf(product) });

/** Where the goods go: by carrier, to be fetched, or as a download. */
const consignments = v.fallback(
  v.nullish(
    v.object({
      shipping: listOf(v.object({ ...address.entries, ...lineItems.entries })),
      pickups: listOf(lineItems),
      downloads: listOf(lineItems),
    }),
    null,
  ),
  null,
);

export const orderSchema = v.object({
  id: idText,
  customer_id: count,
  date_created: text,
  date_shipped: text,
  status_id: count,
  status: text,
  custom_status: text,
  total_inc_tax: looseText,
  items_shipped: count,
  payment_method: text,
  payment_status: text,
  currency_code: text,
  default_currency_code: text,
  billing_address: v.fallback(v.nullish(address, null), null),
  consignments,
});

export const shipmentSchema = v.object({
  id: idText,
  date_created: text,
  tracking_number: looseText,
  tracking_carrier: text,
  tracking_link: text,
  generated_tracking_link: text,
  shipping_provider: text,
  shipping_provider_display_name: text,
  items: listOf(v.object({ order_product_id: idText })),
});

export const refundSchema = v.object({
  id: idText,
  order_id: idText,
  created: text,
  reason: text,
  total_amount: looseText,
});

export const customerSchema = v.object({ id: idText, email: v.string() });

/** v3 puts its lists into an envelope. */
export const envelopeSchema = v.object({ data: v.unknown() });

export type BigOrder = v.InferOutput<typeof orderSchema>;
export type BigAddress = v.InferOutput<typeof address>;
export type BigProduct = v.InferOutput<typeof product>;
export type BigShipment = v.InferOutput<typeof shipmentSchema>;
export type BigRefund = v.InferOutput<typeof refundSchema>;
