import * as v from 'valibot';
import { listOf, textOrNull as text } from '../../lib/lenient';
import { count, idText, looseText } from '../loose';

/** PrestaShop's words (web service), and of those only what we use. Numbers are text there, an id may be either. */
const row = v.object({
  id: idText,
  product_attribute_id: looseText,
  product_name: v.fallback(v.string(), ''),
  product_quantity: count,
  product_reference: looseText,
  unit_price_tax_incl: looseText,
});

export const orderSchema = v.object({
  id: idText,
  reference: looseText,
  id_customer: idText,
  id_currency: looseText,
  id_carrier: looseText,
  id_address_delivery: looseText,
  current_state: looseText,
  date_add: text,
  invoice_date: text,
  delivery_number: count,
  payment: text,
  total_paid_tax_incl: looseText,
  total_paid_real: looseText,
  shipping_number: looseText,
  associations: v.fallback(v.nullish(v.object({ order_rows: listOf(row) }), null), null),
});

/** Asked for by name: with `full` the hash of the password would come along. */
export const customerSchema = v.object({ id: idText, email: v.string(), is_guest: looseText });

export const slipSchema = v.object({
  id: idText,
  id_order: idText,
  date_add: text,
  amount: looseText,
  shipping_cost_amount: looseText,
  total_products_tax_excl: looseText,
  total_products_tax_incl: looseText,
  total_shipping_tax_incl: looseText,
});

export const parcelSchema = v.object({
  id: idText,
  id_order: idText,
  id_carrier: looseText,
  tracking_number: looseText,
});

export const addressSchema = v.object({
  id: idText,
  firstname: text,
  lastname: text,
  company: text,
  address1: text,
  address2: text,
  postcode: looseText,
  city: text,
  phone: looseText,
  phone_mobile: looseText,
});

/** A text in the only language of the shop, or in each of several. */
const inLanguages = v.union([v.string(), v.array(v.object({ id: idText, value: v.string() }))]);

export const stateSchema = v.object({
  id: idText,
  name: inLanguages,
  shipped: looseText,
  paid: looseText,
  unremovable: looseText,
});
export const currencySchema = v.object({ id: idText, iso_code: v.string() });
export const carrierSchema = v.object({ id: idText, name: v.string(), url: text });

export const fieldsOf = (schema: { entries: object }): string => `[${Object.keys(schema.entries).join(',')}]`;

export type PrestaOrder = v.InferOutput<typeof orderSchema>;
export type PrestaRow = v.InferOutput<typeof row>;
export type PrestaSlip = v.InferOutput<typeof slipSchema>;
export type PrestaParcel = v.InferOutput<typeof parcelSchema>;
export type PrestaAddress = v.InferOutput<typeof addressSchema>;
export type PrestaState = v.InferOutput<typeof stateSchema>;
export type PrestaCarrier = v.InferOutput<typeof carrierSchema>;
