import type { HttpRequest } from '../../src/model/ports';
import type { ShopSlot } from '../../src/purchases/connector';
import type { Told } from './connectorSuite';

export const SLOT: ShopSlot = {
  id: 'shop1',
  label: 'Boutique',
  address: 'https://boutique.example.fr',
  secret: '{{setting.shop1_credential}}',
  options: {},
};

const gmt = (iso: string) => iso.replace(/\.\d{3}Z$|Z$/, '');

function statusOf(order: Told): string {
  if (order.strangeStatus) return order.strangeStatus;
  if (order.isDraft) return 'checkout-draft';
  if (order.isCancelled) return 'cancelled';
  return order.parcels ? 'completed' : 'processing';
}

/** A told order as WooCommerce REST v3 writes it: refunds negative, times without a zone. */
export const wooOrder = (order: Told, more: object = {}) => ({
  id: order.id,
  number: order.number.replace('#', ''),
  status: statusOf(order),
  currency: order.currency,
  total: order.total,
  customer_id: order.customerId ?? 0,
  created_via: 'checkout',
  date_created_gmt: gmt(order.placedAt),
  date_paid_gmt: gmt(order.placedAt),
  date_completed_gmt: null,
  payment_method_title: 'Carte bancaire',
  billing: { first_name: 'Marie', last_name: 'Durand', email: order.email ?? '', phone: '+33612345678' },
  shipping: {
    first_name: 'Marie',
    last_name: 'Durand',
    company: '',
    address_1: '3 rue des Lices',
    address_2: '',
    postcode: '69003',
    city: 'Lyon',
    country: 'FR',
  },
  line_items: [
    {
      id: 38,
      name: 'Robe - M',
      parent_name: 'Robe',
      sku: 'ROBE-M',
      quantity: 2,
      subtotal: '83.32',
      subtotal_tax: '16.66',
      image: { id: 5, src: 'https://boutique.example.fr/robe.png' },
    },
  ],
  refunds: order.refunded
    ? [{ id: 9000 + order.id, reason: 'Taille', total: `-${order.refunded}`, total_tax: '0.00' }]
    : [],
  meta_data: order.parcels
    ? [
        {
          id: 1,
          key: '_wc_shipment_tracking_items',
          value: order.parcels.map(({ number }) => ({
            tracking_provider: 'la-poste-colissimo',
            custom_tracking_provider: null,
            custom_tracking_link: null,
            tracking_number: number,
            date_shipped: '1767571200',
            tracking_id: number,
          })),
        },
      ]
    : [],
  ...more,
});

/** As the real shop does: `search` finds parts of addresses, `billing_email` filters nothing, `customer` misses guests. */
export function answerWooCommerce(orders: Told[], { url }: HttpRequest): unknown {
  const { pathname, searchParams } = new URL(url);
  const path = pathname.replace('/wp-json/wc/v3/', '');
  const refundsOf = /^orders\/(\d+)\/refunds$/.exec(path)?.[1];
  if (refundsOf) return orders.filter(({ id }) => String(id) === refundsOf).flatMap(refundList);
  if (path === 'customers') {
    const email = searchParams.get('email');
    const found = orders.filter((each) => each.customerId !== null && each.email?.toLowerCase() === email);
    return found.slice(0, 1).map((each) => ({ id: each.customerId, email: each.email }));
  }
  if (path !== 'orders') throw new Error(`no ${path}`);
  const search = searchParams.get('search');
  const customer = searchParams.get('customer');
  const perPage = Number(searchParams.get('per_page') ?? 10);
  const start = (Number(searchParams.get('page') ?? 1) - 1) * perPage;
  return orders
    .filter(({ email }) => search === null || email?.toLowerCase().includes(search))
    .filter(({ customerId }) => customer === null || String(customerId) === customer)
    .toSorted((a, b) => b.placedAt.localeCompare(a.placedAt))
    .slice(start, start + perPage)
    .map((order) => wooOrder(order));
}

const refundList = (order: Told) =>
  order.refunded
    ? [
        {
          id: 9000 + order.id,
          date_created_gmt: '2026-01-20T10:00:00',
          amount: order.refunded,
          reason: 'Taille',
        },
      ]
    : [];
