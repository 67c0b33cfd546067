import type { ShopAddress, ShopOrder } from '../../world/types';
import { idOf } from './wooOrder';

/** An order as BigCommerce v2 serves it. */
export type BigOrder = Record<string, unknown>;

function statusOf(order: ShopOrder): [id: number, name: string] {
  const { displayFinancialStatus: paid, displayFulfillmentStatus: sent } = order;
  if (order.cancelledAt) return [5, 'Cancelled'];
  if (paid === 'REFUNDED') return [4, 'Refunded'];
  if (sent === 'PARTIALLY_FULFILLED') return [3, 'Partially Shipped'];
  if (sent === 'FULFILLED') return [2, 'Shipped'];
  return paid === 'PENDING' ? [7, 'Awaiting Payment'] : [11, 'Awaiting Fulfillment'];
}

const PAYMENT: Record<string, string> = {
  PAID: 'captured',
  PARTIALLY_REFUNDED: 'partially refunded',
  REFUNDED: 'refunded',
  AUTHORIZED: 'authorized',
  VOIDED: 'void',
};

/** "Wed, 10 Jan 2018 21:05:30 +0000", and nothing for what has not happened. */
const rfc2822 = (iso: string | null | undefined): string =>
  iso ? new Date(iso).toUTCString().replace('GMT', '+0000') : '';

/** Amounts have four decimals there. */
const fourDecimals = (amount: string): string => Number(amount).toFixed(4);

/** An order of the world, as if it had been placed in this store; with its products, as they are asked for. */
export function bigOrder(order: ShopOrder): BigOrder {
  const [statusId, status] = statusOf(order);
  const items = order.lineItems.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    id: idOf(order),
    customer_id: order.customerId ?? 0,
    date_created: rfc2822(order.createdAt),
    date_shipped: rfc2822(order.fulfillments[0]?.createdAt),
    status_id: statusId,
    status,
    custom_status: status,
    total_inc_tax: fourDecimals(order.total),
    items_total: items,
    items_shipped: order.fulfillments
      .flatMap(({ lines }) => lines)
      .reduce((sum, { quantity }) => sum + quantity, 0),
    payment_method: order.transactions[0]?.gateway ?? '',
    payment_status: PAYMENT[order.displayFinancialStatus] ?? '',
    refunded_amount: '0.0000', // always, says its description
    currency_code: order.currencyCode,
    default_currency_code: order.currencyCode,
    customer_message: order.note ?? '',
    billing_address: { ...address(order.billingAddress), email: order.email ?? '', form_fields: [] },
    consignments: {
      pickups: [],
      downloads: [],
      email: { gift_certificates: [] },
      shipping: [
        {
          id: idOf(order),
          ...address(order.shippingAddress),
          line_items: order.lineItems.map((item) => product(order, item)),
        },
      ],
    },
  };
}

function address(their: ShopAddress | null): Record<string, string> {
  const [first = '', ...last] = (their?.name ?? '').split(' ');
  return {
    first_name: first,
    last_name: last.join(' '),
    company: '',
    street_1: their?.address1 ?? '',
    street_2: their?.address2 ?? '',
    city: their?.city ?? '',
    state: '',
    zip: their?.zip ?? '',
    country: their?.countryCodeV2 ?? '',
    country_iso2: their?.countryCodeV2 ?? '',
    phone: their?.phone ?? '',
  };
}

function product(order: ShopOrder, item: ShopOrder['lineItems'][number]): Record<string, unknown> {
  const refunded = order.refunds.flatMap(({ lines }) => lines).filter((line) => line.lineItemId === item.id);
  return {
    id: item.id,
    order_id: idOf(order),
    name: item.title,
    sku: item.sku ?? '',
    type: 'physical',
    price_inc_tax: fourDecimals(item.unitPrice),
    quantity: item.quantity,
    quantity_refunded: refunded.reduce((sum, { quantity }) => sum + quantity, 0),
    is_refunded: refunded.length > 0,
    product_options: item.variantTitle ? [{ display_name: 'Variant', display_value: item.variantTitle }] : [],
  };
}

/** Parcels of an order, as its own list has them. */
export const shipments = (order: ShopOrder): Record<string, unknown>[] =>
  order.fulfillments.map(({ id, createdAt, tracking: [tracking], lines }) => ({
    id,
    order_id: idOf(order),
    date_created: rfc2822(createdAt),
    tracking_number: tracking?.number ?? '',
    tracking_carrier: '',
    tracking_link: '',
    generated_tracking_link: '',
    shipping_provider: 'custom',
    shipping_provider_display_name: tracking?.company ?? '',
    items: lines.map(({ lineItemId, quantity }) => ({
      order_product_id: lineItemId,
      product_id: 0,
      quantity,
    })),
  }));

export const refunds = (order: ShopOrder): Record<string, unknown>[] =>
  order.refunds.map(({ id, createdAt, amount, note }) => ({
    id,
    order_id: idOf(order),
    created: createdAt,
    reason: note ?? '',
    total_amount: Number(amount),
    items: [],
    payments: [],
  }));
