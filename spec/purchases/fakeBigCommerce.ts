import type { HttpRequest } from '../../src/model/ports';
import type { ShopSlot } from '../../src/purchases/connector';
import type { Told } from './connectorSuite';

export const SLOT: ShopSlot = {
  id: 'shop2',
  label: 'Store',
  address: 'https://store-abc123.mybigcommerce.com',
  secret: '{{setting.shop2_credential}}',
  options: {},
};

function statusOf(order: Told): [number, string] {
  if (order.strangeStatus) return [13, order.strangeStatus];
  if (order.isDraft) return [0, 'Incomplete'];
  if (order.isCancelled) return [5, 'Cancelled'];
  return order.parcels ? [2, 'Shipped'] : [11, 'Awaiting Fulfillment'];
}

const ADDRESS = {
  first_name: 'Marie',
  last_name: 'Durand',
  company: '',
  street_1: '3 rue des Lices',
  street_2: '',
  city: 'Lyon',
  zip: '69003',
  country: 'France',
  country_iso2: 'FR',
  phone: '+33612345678',
};

/** A told order as BigCommerce v2 writes it: RFC 2822 times, four decimals, `refunded_amount` always zero. */
export function bigOrder(order: Told, more: object = {}) {
  const [statusId, status] = statusOf(order);
  const product = {
    id: 65,
    order_id: order.id,
    name: 'Fog towel',
    sku: 'FOG-S',
    type: 'physical',
    price_inc_tax: `${order.total}00`.replace(/^(\d+)00$/, '$1.0000'),
    quantity: 1,
    quantity_shipped: 0,
    is_refunded: false,
    quantity_refunded: 0,
    product_options: [{ display_name: 'Size', display_value: 'S' }],
  };
  return {
    id: Number(order.number.replace('#', '')),
    customer_id: order.customerId ?? 0,
    date_created: new Date(order.placedAt).toUTCString().replace('GMT', '+0000'),
    date_shipped: order.parcels ? new Date(order.placedAt).toUTCString().replace('GMT', '+0000') : '',
    status_id: statusId,
    status,
    custom_status: status,
    total_inc_tax: order.total.includes('.') ? `${order.total}00` : `${order.total}.0000`,
    items_total: 1,
    items_shipped: order.parcels ? 1 : 0,
    payment_method: 'Credit Card',
    payment_status: order.refunded ? 'partially refunded' : 'captured',
    refunded_amount: '0.0000',
    currency_code: order.currency,
    default_currency_code: order.currency,
    billing_address: { ...ADDRESS, email: order.email ?? '', form_fields: [] },
    consignments: {
      shipping: [{ id: 99, ...ADDRESS, shipping_method: 'Free', line_items: [product] }],
      pickups: [],
      downloads: [],
      email: { gift_certificates: [] },
    },
    ...more,
  };
}

/** v2 answers nothing where it finds nothing; its filter is taken to find parts of addresses, the worst that it may do. */
export function answerBigCommerce(orders: Told[], { url }: HttpRequest): unknown {
  const { pathname, searchParams } = new URL(url);
  const path = pathname.replace('/stores/abc123/', '');
  const shipmentsOf = /^v2\/orders\/(\d+)\/shipments$/.exec(path)?.[1];
  const byId = (id: string | undefined) => orders.filter((order) => order.number === `#${id}`);
  if (shipmentsOf) return orNothing(byId(shipmentsOf).flatMap(shipmentList));
  if (path === 'v3/orders/payment_actions/refunds')
    return {
      data: (searchParams.get('order_id:in') ?? '').split(',').flatMap(byId).flatMap(refundList),
      meta: {},
    };
  if (path === 'v3/customers') {
    const email = searchParams.get('email:in');
    const found = orders.filter((each) => each.customerId !== null && each.email?.toLowerCase() === email);
    return { data: found.slice(0, 1).map((each) => ({ id: each.customerId, email: each.email })), meta: {} };
  }
  if (path !== 'v2/orders') throw new Error(`no ${path}`);
  const [email, customer] = [searchParams.get('email'), searchParams.get('customer_id')];
  const limit = Number(searchParams.get('limit') ?? 50);
  const start = (Number(searchParams.get('page') ?? 1) - 1) * limit;
  return orNothing(
    orders
      .filter((order) => email === null || order.email?.toLowerCase().includes(email))
      .filter((order) => customer === null || String(order.customerId) === customer)
      .toSorted((a, b) => b.placedAt.localeCompare(a.placedAt))
      .slice(start, start + limit)
      .map((order) => bigOrder(order)),
  );
}

const orNothing = (list: unknown[]): unknown => (list.length > 0 ? list : null);

const shipmentList = ({ parcels = [], placedAt }: Told) =>
  parcels.map(({ number }, index) => ({
    id: index + 1,
    date_created: new Date(placedAt).toUTCString().replace('GMT', '+0000'),
    tracking_number: number,
    tracking_carrier: '',
    tracking_link: '',
    generated_tracking_link: '',
    shipping_provider: 'usps',
    shipping_provider_display_name: 'USPS',
    items: [{ order_product_id: 65, product_id: 0, quantity: 1 }],
  }));

const refundList = (order: Told) =>
  order.refunded
    ? [
        {
          id: 7,
          order_id: Number(order.number.slice(1)),
          created: '2026-01-20T10:00:00+00:00',
          reason: 'broken',
          total_amount: Number(order.refunded),
        },
      ]
    : [];
