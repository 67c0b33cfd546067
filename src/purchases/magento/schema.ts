import * as v from 'valibot';
import { listOf, numberOrNull, textOrNull as text } from '../../lib/lenient';
import { count, idText, looseText } from '../loose';

/** Adobe Commerce's words (REST V1), and of those only what we use. What is null there is left out of its answers. */
export const pageSchema = v.object({ items: v.optional(v.unknown()), total_count: numberOrNull });

const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.nullish(schema, null), null);

const address = v.object({
  firstname: text,
  lastname: text,
  company: text,
  street: listOf(v.string()),
  postcode: looseText,
  city: text,
  country_id: text,
  telephone: looseText,
});

const item = v.object({
  item_id: idText,
  parent_item_id: looseText,
  product_type: text,
  name: v.fallback(v.string(), ''),
  sku: looseText,
  qty_ordered: count,
  qty_canceled: count,
  qty_shipped: count,
  qty_refunded: count,
  is_virtual: count,
  price_incl_tax: looseText,
});

export const orderSchema = v.object({
  entity_id: idText,
  increment_id: v.fallback(v.nullish(idText, null), null),
  state: v.fallback(v.string(), ''),
  status: text,
  created_at: text,
  customer_email: text,
  customer_id: count,
  customer_is_guest: count,
  order_currency_code: text,
  grand_total: looseText,
  total_paid: looseText,
  total_due: looseText,
  total_refunded: looseText,
  items: listOf(item),
  billing_address: orNull(address),
  payment: orNull(v.object({ method: text, additional_information: listOf(v.string()) })),
  extension_attributes: orNull(
    v.object({
      shipping_assignments: listOf(v.object({ shipping: orNull(v.object({ address: orNull(address) })) })),
    }),
  ),
});

export const shipmentSchema = v.object({
  entity_id: idText,
  order_id: idText,
  created_at: text,
  items: listOf(v.object({ order_item_id: idText })),
  tracks: listOf(v.object({ track_number: looseText, title: text, carrier_code: text })),
});

export const creditMemoSchema = v.object({
  entity_id: idText,
  order_id: idText,
  created_at: text,
  grand_total: looseText,
  comments: listOf(v.object({ comment: text })),
});

export const invoiceSchema = v.object({ order_id: idText, created_at: text, grand_total: looseText });

export const customerSchema = v.object({ id: idText, email: v.string() });

const ADDRESS = 'firstname,lastname,company,street,postcode,city,country_id,telephone';

/** The same in the notation of their parameter `fields`. */
export const ORDER_FIELDS = [
  'entity_id,increment_id,state,status,created_at,customer_email,customer_id,customer_is_guest',
  'order_currency_code,grand_total,total_paid,total_due,total_refunded',
  'items[item_id,parent_item_id,product_type,name,sku,qty_ordered,qty_canceled,qty_shipped,qty_refunded,is_virtual,price_incl_tax]',
  `billing_address[${ADDRESS}]`,
  'payment[method,additional_information]',
  `extension_attributes[shipping_assignments[shipping[address[${ADDRESS}]]]]`,
].join(',');
export const SHIPMENT_FIELDS =
  'entity_id,order_id,created_at,items[order_item_id],tracks[track_number,title,carrier_code]';
export const CREDIT_MEMO_FIELDS = 'entity_id,order_id,created_at,grand_total,comments[comment]';
export const INVOICE_FIELDS = 'order_id,created_at,grand_total';

export type MagentoOrder = v.InferOutput<typeof orderSchema>;
export type MagentoAddress = v.InferOutput<typeof address>;
export type MagentoItem = v.InferOutput<typeof item>;
export type MagentoShipment = v.InferOutput<typeof shipmentSchema>;
export type MagentoCreditMemo = v.InferOutput<typeof creditMemoSchema>;
export type MagentoInvoice = v.InferOutput<typeof invoiceSchema>;
