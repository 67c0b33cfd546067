import type { ShopAddress, ShopOrder } from '../../world/types';
import { idOf } from './wooOrder';

/** An order as Magento's REST API serves it: amounts are numbers, what is null is left out. */
export type MagentoOrder = Record<string, unknown>;

/** Its own id is not the number that customers know. */
const entityOf = (order: ShopOrder): number => 100_000 + idOf(order);

const UNPAID = ['PENDING', 'VOIDED', 'EXPIRED'];

function stateOf(order: ShopOrder): string {
  if (order.cancelledAt) return 'canceled';
  if (order.displayFinancialStatus === 'REFUNDED') return 'closed';
  if (order.displayFulfillmentStatus === 'FULFILLED') return 'complete';
  return UNPAID.includes(order.displayFinancialStatus) ? 'new' : 'processing';
}

/** "2026-01-02 09:30:00" is UTC and does not say so. */
const timeOf = (iso: string): string => iso.replace('T', ' ').slice(0, 19);

/** An order of the world, as if it had been placed in this shop. */
export function magentoOrder(order: ShopOrder): MagentoOrder {
  const state = stateOf(order);
  const total = Number(order.total);
  const isPaid = !UNPAID.includes(order.displayFinancialStatus);
  const refunded = order.refunds.reduce((sum, { amount }) => sum + Number(amount), 0);
  return {
    entity_id: entityOf(order),
    increment_id: String(idOf(order)),
    state,
    status: state === 'new' ? 'pending' : state,
    created_at: timeOf(order.createdAt),
    updated_at: timeOf(order.processedAt),
    customer_email: order.email ?? '',
    ...(order.customerId === null ? {} : { customer_id: order.customerId }),
    customer_is_guest: order.customerId === null ? 1 : 0,
    base_currency_code: order.currencyCode,
    order_currency_code: order.currencyCode,
    store_currency_code: order.currencyCode,
    grand_total: total,
    shipping_incl_tax: Number(order.shipping),
    ...(isPaid ? { total_paid: total } : {}),
    total_due: isPaid ? 0 : total,
    ...(refunded > 0 ? { total_refunded: Math.round(refunded * 100) / 100 } : {}),
    items: order.lineItems.flatMap((item) => lines(order, item)),
    billing_address: {
      ...address(order.billingAddress, 'billing'),
      email: order.email ?? '',
    },
    payment: {
      method: 'checkmo',
      additional_information: [order.transactions[0]?.gateway ?? 'Check / Money order'],
      account_status: null,
      cc_last4: '4242',
    },
    extension_attributes: {
      shipping_assignments: [
        { shipping: { address: address(order.shippingAddress, 'shipping'), method: 'flatrate_flatrate' } },
      ],
    },
  };
}

function address(their: ShopAddress | null, type: 'billing' | 'shipping'): Record<string, unknown> {
  const [first = '', ...last] = (their?.name ?? '').split(' ');
  return {
    address_type: type,
    firstname: first,
    lastname: last.join(' '),
    street: [their?.address1, their?.address2].filter(Boolean),
    city: their?.city ?? '',
    postcode: their?.zip ?? '',
    country_id: their?.countryCodeV2 ?? '',
    telephone: their?.phone ?? '',
  };
}

/** A product with variants has two lines: itself, and what was chosen of it. */
function lines(order: ShopOrder, item: ShopOrder['lineItems'][number]): Record<string, unknown>[] {
  const count = (parts: { lineItemId: number; quantity: number }[]): number =>
    parts.filter(({ lineItemId }) => lineItemId === item.id).reduce((sum, { quantity }) => sum + quantity, 0);
  const line = {
    item_id: item.id,
    order_id: entityOf(order),
    product_type: item.variantTitle ? 'configurable' : 'simple',
    name: item.title,
    sku: item.sku ?? '',
    qty_ordered: item.quantity,
    qty_canceled: order.cancelledAt ? item.quantity : 0,
    qty_shipped: count(order.fulfillments.flatMap((each) => each.lines)),
    qty_refunded: count(order.refunds.flatMap((each) => each.lines)),
    is_virtual: 0,
    price: Number(item.unitPrice),
    price_incl_tax: Number(item.unitPrice),
  };
  if (!item.variantTitle) return [line];
  const name = `${item.title}-${item.variantTitle}`;
  const chosen = { item_id: item.id + 1, parent_item_id: item.id, product_type: 'simple', name };
  return [line, { ...line, ...chosen, qty_shipped: 0, price: 0, price_incl_tax: 0 }];
}

/** Shipments, each with the numbers that were given to it. A label would be a whole PDF. */
export const shipments = (order: ShopOrder): Record<string, unknown>[] =>
  order.fulfillments.map(({ id, createdAt, tracking, lines: sent }) => ({
    entity_id: id,
    order_id: entityOf(order),
    created_at: timeOf(createdAt),
    shipping_label: 'JVBERi0=',
    items: sent.map(({ lineItemId, quantity }) => ({ order_item_id: lineItemId, qty: quantity })),
    tracks: tracking.map(({ company, number }) => ({
      order_id: entityOf(order),
      track_number: number ?? '',
      title: company ?? '',
      carrier_code: 'custom',
    })),
    comments: [],
  }));

export const creditMemos = (order: ShopOrder): Record<string, unknown>[] =>
  order.refunds.map(({ id, createdAt, amount, note }) => ({
    entity_id: id,
    order_id: entityOf(order),
    created_at: timeOf(createdAt),
    grand_total: Number(amount),
    order_currency_code: order.currencyCode,
    items: [],
    comments: note ? [{ comment: note, parent_id: id }] : [],
  }));

export const invoices = (order: ShopOrder): Record<string, unknown>[] =>
  order.transactions
    .filter(({ kind, status }) => ['SALE', 'CAPTURE'].includes(kind) && status === 'SUCCESS')
    .map(({ id, processedAt, amount }) => ({
      entity_id: id,
      order_id: entityOf(order),
      created_at: timeOf(processedAt),
      grand_total: Number(amount),
    }));
