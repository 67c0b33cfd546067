import type { ShopAddress, ShopOrder } from '../../world/types';

/** An order as WooCommerce REST v3 serves it: only what its own answers have, in their types. */
export type WooOrder = Record<string, unknown>;

function statusOf(order: ShopOrder): string {
  if (order.cancelledAt) return 'cancelled';
  if (order.displayFinancialStatus === 'REFUNDED') return 'refunded';
  if (order.displayFulfillmentStatus === 'FULFILLED') return 'completed';
  return order.displayFinancialStatus === 'PENDING' ? 'pending' : 'processing';
}

/** Its times are UTC without saying so. */
const gmt = (iso: string | null): string | null => iso && iso.replace(/Z$/, '');

/** An order of the world, as if it had been placed in this shop. `customerId` 0 is a guest. */
export function wooOrder(order: ShopOrder): WooOrder {
  const isPaid = !['PENDING', 'VOIDED', 'EXPIRED'].includes(order.displayFinancialStatus);
  return {
    id: idOf(order),
    parent_id: 0,
    status: statusOf(order),
    currency: order.currencyCode,
    prices_include_tax: true,
    date_created: gmt(order.createdAt),
    date_created_gmt: gmt(order.createdAt),
    date_modified_gmt: gmt(order.closedAt ?? order.processedAt),
    date_completed_gmt: gmt(order.fulfillments[0]?.createdAt ?? null),
    date_paid_gmt: isPaid ? gmt(order.transactions[0]?.processedAt ?? order.processedAt) : null,
    total: order.total,
    total_tax: order.tax,
    shipping_total: order.shipping,
    customer_id: order.customerId ?? 0,
    customer_note: order.note ?? '',
    billing: { ...person(order.billingAddress), email: order.email ?? '' },
    shipping: person(order.shippingAddress),
    payment_method_title: order.transactions[0]?.gateway ?? '',
    created_via: 'checkout',
    number: String(idOf(order)),
    meta_data: order.fulfillments.length > 0 ? [tracking(order)] : [],
    line_items: order.lineItems.map(lineItem),
    refunds: order.refunds.map(({ id, amount, note }) => ({
      id,
      reason: note ?? '',
      total: `-${amount}`,
      total_tax: '0.00',
    })),
  };
}

/** Orders are known by number in these shops: "#1042" is 1042. */
export const idOf = ({ name, id }: ShopOrder): number => Number(/^#(\d{1,9})$/.exec(name)?.[1] ?? id);

function person(address: ShopAddress | null): Record<string, string> {
  const [first = '', ...last] = (address?.name ?? '').split(' ');
  return {
    first_name: first,
    last_name: last.join(' '),
    company: '',
    address_1: address?.address1 ?? '',
    address_2: address?.address2 ?? '',
    city: address?.city ?? '',
    state: '',
    postcode: address?.zip ?? '',
    country: address?.countryCodeV2 ?? '',
    phone: address?.phone ?? '',
  };
}

/** As WooCommerce names a variation: "Lampe Oslo - laiton" of "Lampe Oslo". Prices are those without tax. */
function lineItem(item: ShopOrder['lineItems'][number]): Record<string, unknown> {
  const total = (Number(item.unitPrice) * item.quantity).toFixed(2);
  return {
    id: item.id,
    name: item.variantTitle ? `${item.title} - ${item.variantTitle}` : item.title,
    parent_name: item.variantTitle ? item.title : null,
    sku: item.sku ?? '',
    quantity: item.quantity,
    subtotal: total,
    subtotal_tax: '0.00',
    total,
    total_tax: '0.00',
    price: Number(item.unitPrice),
    image: { id: '', src: item.imageUrl ?? '' },
    meta_data: [],
  };
}

/** What the plugin Shipment Tracking leaves behind: a number and a carrier, no link, no scans. */
const tracking = (order: ShopOrder): Record<string, unknown> => ({
  id: 1,
  key: '_wc_shipment_tracking_items',
  value: order.fulfillments.flatMap(({ tracking: numbers, createdAt }) =>
    numbers.map(({ company, number }) => ({
      tracking_provider: company ?? '',
      custom_tracking_provider: null,
      custom_tracking_link: null,
      tracking_number: number ?? '',
      date_shipped: String(Math.floor(Date.parse(createdAt) / 1000)),
      tracking_id: number ?? '',
    })),
  ),
});
