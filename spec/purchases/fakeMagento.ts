import type { HttpRequest } from '../../src/model/ports';
import type { ShopSlot } from '../../src/purchases/connector';
import type { Told } from './connectorSuite';

export const SLOT: ShopSlot = {
  id: 'shop3',
  label: 'Boutique',
  address: 'https://boutique.example.fr',
  secret: '{{setting.shop3_credential}}',
  options: {},
};

function stateOf(order: Told): [state: string, status: string] {
  if (order.strangeStatus) return [order.strangeStatus, order.strangeStatus];
  if (order.isCancelled) return ['canceled', 'canceled'];
  return order.parcels ? ['complete', 'complete'] : ['processing', 'processing'];
}

const ADDRESS = {
  address_type: 'shipping',
  firstname: 'Marie',
  lastname: 'Durand',
  street: ['3 rue des Lices', 'Bât. B'],
  city: 'Lyon',
  postcode: '69003',
  country_id: 'FR',
  telephone: '+33612345678',
};

/** "2026-01-02 00:00:00", in UTC. */
const timeOf = (iso: string) => new Date(iso).toISOString().replace('T', ' ').slice(0, 19);

/** A told order as Magento writes it: amounts are numbers, what is null is left out. */
export function magentoOrder(order: Told, more: object = {}) {
  const [state, status] = stateOf(order);
  const line = { order_id: order.id, sku: 'FOG-S', qty_ordered: 1, qty_canceled: 0, qty_refunded: 0 };
  const shipped = order.parcels ? 1 : 0;
  return {
    entity_id: order.id,
    increment_id: order.number.replace('#', ''),
    state,
    status,
    created_at: timeOf(order.placedAt),
    customer_email: order.email ?? '',
    ...(order.customerId === null ? {} : { customer_id: order.customerId }),
    customer_is_guest: order.customerId === null ? 1 : 0,
    base_currency_code: 'USD',
    order_currency_code: order.currency,
    base_grand_total: 1,
    grand_total: Number(order.total),
    total_paid: Number(order.total),
    total_due: 0,
    ...(order.refunded ? { total_refunded: Number(order.refunded) } : {}),
    items: [
      {
        ...line,
        item_id: 64,
        name: 'Fog towel',
        product_type: 'configurable',
        price_incl_tax: Number(order.total),
        qty_shipped: shipped,
        is_virtual: 0,
      },
      {
        ...line,
        item_id: 65,
        parent_item_id: 64,
        name: 'Fog towel-S',
        product_type: 'simple',
        price_incl_tax: 0,
        qty_shipped: 0,
        is_virtual: 0,
      },
    ],
    billing_address: { ...ADDRESS, address_type: 'billing', email: 'office@example.fr' },
    payment: { method: 'checkmo', additional_information: ['Check / Money order'], cc_last4: '4242' },
    extension_attributes: { shipping_assignments: [{ shipping: { address: ADDRESS, method: 'flatrate' } }] },
    ...more,
  };
}

const pageOf = (items: unknown[], total = items.length) => ({
  items,
  search_criteria: { filter_groups: [], page_size: 20 },
  total_count: total,
});

/** `eq` is taken to find parts of addresses, the worst that it may do. A page too far is the last page once more. */
export function answerMagento(orders: Told[], { url }: HttpRequest): unknown {
  const { pathname, searchParams } = new URL(url);
  const path = pathname.replace('/rest/V1/', '');
  const filter = (name: string) =>
    searchParams.get(`searchCriteria[filterGroups][0][filters][0][${name}]`) ?? '';
  const [field, value] = [filter('field'), filter('value')];
  const ofIds = () => orders.filter(({ id }) => value.split(',').includes(String(id)));
  if (path === 'shipments') return pageOf(ofIds().flatMap(shipmentsOf));
  if (path === 'creditmemos') return pageOf(ofIds().flatMap(creditMemosOf));
  if (path === 'invoices')
    return pageOf(ofIds().map(({ id, placedAt }) => ({ order_id: id, created_at: timeOf(placedAt) })));
  if (path === 'customers/search') {
    const known = orders.filter((each) => each.customerId !== null && each.email?.toLowerCase() === value);
    return pageOf(known.slice(0, 1).map((each) => ({ id: each.customerId, email: each.email })));
  }
  if (path !== 'orders') throw new Error(`no ${path}`);
  const found = orders
    .filter((each) => !each.isDraft) // a cart is no order there
    .filter((each) => matches(each, field, value))
    .toSorted((a, b) => b.placedAt.localeCompare(a.placedAt));
  const size = Number(searchParams.get('searchCriteria[pageSize]'));
  const last = Math.max(1, Math.ceil(found.length / size));
  const page = Math.min(Number(searchParams.get('searchCriteria[currentPage]')), last);
  return pageOf(
    found.slice((page - 1) * size, page * size).map((each) => magentoOrder(each)),
    found.length,
  );
}

function matches(order: Told, field: string, value: string): boolean {
  if (field === 'customer_email') return Boolean(order.email?.toLowerCase().includes(value));
  if (field === 'customer_id') return String(order.customerId) === value;
  if (field === 'increment_id') return value.split(',').includes(order.number.replace('#', ''));
  return true;
}

const shipmentsOf = ({ id, parcels = [], placedAt }: Told) =>
  parcels.map(({ number }, index) => ({
    entity_id: id * 10 + index,
    order_id: id,
    created_at: timeOf(placedAt),
    items: [
      { order_item_id: 64, qty: 1 },
      { order_item_id: 65, qty: 1 },
    ],
    tracks: [{ track_number: number, title: 'Colissimo', carrier_code: 'custom', parent_id: id }],
  }));

const creditMemosOf = ({ id, refunded }: Told) =>
  refunded
    ? [
        {
          entity_id: id,
          order_id: id,
          created_at: '2026-01-20 10:00:00',
          grand_total: Number(refunded),
          comments: [{ comment: 'broken', parent_id: id }],
        },
      ]
    : [];
