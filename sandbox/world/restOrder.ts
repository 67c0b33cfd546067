import type { Fields } from './importValues';
import type { ShopAddress, ShopOrder } from './types';
import { fields, idNumber, isFields, list, moment, words } from './importValues';
import { money } from './orders';

const FINANCIAL = [
  'AUTHORIZED',
  'EXPIRED',
  'PAID',
  'PARTIALLY_PAID',
  'PARTIALLY_REFUNDED',
  'PENDING',
  'REFUNDED',
  'VOIDED',
];
const REASONS = ['CUSTOMER', 'DECLINED', 'FRAUD', 'INVENTORY', 'OTHER', 'STAFF'];
const FULFILLMENT_STATES = ['CANCELLED', 'ERROR', 'FAILURE', 'OPEN', 'PENDING', 'SUCCESS'];
const SHIPMENT_STATES = [
  'ATTEMPTED_DELIVERY',
  'CONFIRMED',
  'DELIVERED',
  'FAILURE',
  'IN_TRANSIT',
  'LABEL_PRINTED',
  'LABEL_PURCHASED',
  'OUT_FOR_DELIVERY',
  'READY_FOR_PICKUP',
];
const KINDS = ['AUTHORIZATION', 'CAPTURE', 'REFUND', 'SALE', 'VOID'];
const OUTCOMES = ['ERROR', 'FAILURE', 'PENDING', 'SUCCESS'];

/** REST has its own words for how much of an order has been sent. */
const FULFILLMENT = new Map<unknown, string>([
  ['fulfilled', 'FULFILLED'],
  ['partial', 'PARTIALLY_FULFILLED'],
  ['restocked', 'RESTOCKED'],
  ['pending', 'PENDING_FULFILLMENT'],
]);

/** REST writes enum values in lower case; what GraphQL does not know becomes `otherwise`. */
function upper(value: unknown, known: string[], otherwise: string): string {
  const name = String(words(value) ?? '').toUpperCase();
  return known.includes(name) ? name : otherwise;
}

/**
 * An order of Shopify's REST Admin API in the words of its GraphQL API; the customer is linked by the
 * caller. `number` stands in for what has no id of its own; `now` for a missing date.
 */
export function fromRestOrder(order: Fields, id: number, customerId: number | null, now: string): ShopOrder {
  const created = moment(order.created_at) ?? now;
  const refunds = list(order.refunds)
    .filter(isFields)
    .map((refund, index) => toRefund(refund, id + index, now));
  const gateway = words(order.gateway) ?? words(list(order.payment_gateway_names)[0]) ?? 'unknown';
  return {
    id,
    name: orderName(order),
    customerId,
    email: words(order.email) ?? words(order.contact_email),
    phone: words(order.phone),
    createdAt: created,
    processedAt: moment(order.processed_at) ?? created,
    cancelledAt: moment(order.cancelled_at),
    cancelReason: words(order.cancel_reason) ? upper(order.cancel_reason, REASONS, 'OTHER') : null,
    closedAt: moment(order.closed_at),
    displayFinancialStatus: upper(order.financial_status, FINANCIAL, 'PENDING'),
    displayFulfillmentStatus: FULFILLMENT.get(order.fulfillment_status) ?? 'UNFULFILLED',
    returnStatus: 'NO_RETURN',
    currencyCode: code(order.currency, 3) ?? 'USD',
    total: amount(order.total_price),
    subtotal: amount(order.subtotal_price),
    shipping: sum(list(order.shipping_lines).map((line) => fields(line).price)),
    tax: amount(order.total_tax),
    discount: amount(order.total_discounts),
    note: words(order.note),
    tags: (words(order.tags) ?? '').split(',').flatMap((tag) => words(tag.trim()) ?? []),
    shippingAddress: toAddress(order.shipping_address),
    billingAddress: toAddress(order.billing_address),
    lineItems: list(order.line_items)
      .filter(isFields)
      .map((line, index) => toLine(line, id + index, refunds)),
    transactions: list(order.transactions)
      .filter(isFields)
      .map((entry, index) => toTransaction(entry, id + index, gateway, created)),
    refunds,
    returns: [],
    fulfillments: list(order.fulfillments)
      .filter(isFields)
      .map((entry, index) => toFulfillment(entry, id + index, now)),
  };
}

/** "#1001", from the name or the number. */
export function orderName(order: Fields): string {
  return words(order.name) ?? `#${idNumber(order.order_number) ?? idNumber(order.number) ?? '?'}`;
}

/** A code of so many capital letters, as for a currency or a country. */
function code(value: unknown, length: number): string | null {
  const text = words(value)?.toUpperCase() ?? '';
  return text.length === length && /^[A-Z]+$/.test(text) ? text : null;
}

function toCents(value: unknown): number {
  const number = Number(typeof value === 'string' || typeof value === 'number' ? value : 0);
  return Number.isFinite(number) ? Math.round(number * 100) : 0;
}

function amount(value: unknown): string {
  return money(toCents(value));
}

function sum(values: unknown[]): string {
  return money(values.reduce<number>((total, value) => total + toCents(value), 0));
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;
}

function toAddress(value: unknown): ShopAddress | null {
  if (!isFields(value)) return null;
  const parts = [words(value.first_name), words(value.last_name)].filter((part) => part !== null);
  return {
    name: words(value.name) ?? words(parts.join(' ')),
    address1: words(value.address1),
    address2: words(value.address2),
    zip: words(value.zip),
    city: words(value.city),
    countryCodeV2: code(value.country_code, 2),
    phone: words(value.phone),
  };
}

function toLine(line: Fields, spare: number, refunds: ShopOrder['refunds']): ShopOrder['lineItems'][number] {
  const id = idNumber(line.id) ?? spare;
  const quantity = count(line.quantity);
  const back = refunds.flatMap((refund) => refund.lines).filter((part) => part.lineItemId === id);
  const left = quantity - back.reduce((total, part) => total + part.quantity, 0);
  return {
    id,
    title: words(line.title) ?? words(line.name) ?? '?',
    variantTitle: words(line.variant_title),
    sku: words(line.sku),
    quantity,
    currentQuantity:
      typeof line.current_quantity === 'number' ? count(line.current_quantity) : Math.max(0, left),
    unitPrice: amount(line.price),
    imageUrl: null,
  };
}

function toTransaction(
  entry: Fields,
  spare: number,
  gateway: string,
  created: string,
): ShopOrder['transactions'][number] {
  return {
    id: idNumber(entry.id) ?? spare,
    kind: upper(entry.kind, KINDS, 'SALE'),
    status: upper(entry.status, OUTCOMES, 'UNKNOWN'),
    gateway: words(entry.gateway) ?? gateway,
    amount: amount(entry.amount),
    processedAt: moment(entry.processed_at) ?? moment(entry.created_at) ?? created,
  };
}

function toRefund(refund: Fields, spare: number, now: string): ShopOrder['refunds'][number] {
  const lines = list(refund.refund_line_items).map(fields);
  return {
    id: idNumber(refund.id) ?? spare,
    createdAt: moment(refund.created_at) ?? now,
    amount: sum(list(refund.transactions).map((entry) => fields(entry).amount)),
    note: words(refund.note),
    lines: lines.flatMap((line) => {
      const lineItemId = idNumber(line.line_item_id);
      return lineItemId === null ? [] : [{ lineItemId, quantity: count(line.quantity) }];
    }),
  };
}

function toFulfillment(entry: Fields, spare: number, now: string): ShopOrder['fulfillments'][number] {
  const delivered = entry.shipment_status === 'delivered' ? moment(entry.updated_at) : null;
  const shipment = upper(entry.shipment_status, SHIPMENT_STATES, '');
  return {
    id: idNumber(entry.id) ?? spare,
    status: upper(entry.status, FULFILLMENT_STATES, 'SUCCESS'),
    displayStatus: shipment || null,
    createdAt: moment(entry.created_at) ?? now,
    estimatedDeliveryAt: null,
    deliveredAt: delivered,
    inTransitAt: null,
    tracking: toTracking(entry),
    events: [],
    lines: list(entry.line_items).flatMap((line) => {
      const { id, quantity } = fields(line);
      const lineItemId = idNumber(id);
      return lineItemId === null ? [] : [{ lineItemId, quantity: count(quantity) }];
    }),
  };
}

/** Several numbers stand in parallel lists; a single one may stand alone. */
function toTracking(entry: Fields): ShopOrder['fulfillments'][number]['tracking'] {
  const company = words(entry.tracking_company);
  const numbers = list(entry.tracking_numbers);
  const urls = list(entry.tracking_urls);
  const count = Math.max(numbers.length, urls.length);
  if (count === 0) {
    const number = words(entry.tracking_number);
    const url = words(entry.tracking_url);
    return company || number || url ? [{ company, number, url }] : [];
  }
  return Array.from({ length: count }, (_, index) => ({
    company,
    number: words(numbers[index]),
    url: words(urls[index]),
  }));
}
