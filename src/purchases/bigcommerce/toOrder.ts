import { normaliseAddress } from '../../lib/emailAddress';
import { toIso } from '../../lib/lenient';
import type {
  Address,
  Money,
  Order,
  OrderItem,
  OrderMatch,
  Payment,
  Refund,
  Shipment,
} from '../../model/order';
import { toLink, trackingLink } from '../carriers';
import type { ShopSlot } from '../connector';
import { addAmounts, toMoney } from '../money';
import { toPostalAddress } from '../postalAddress';
import type { BigAddress, BigOrder, BigProduct, BigRefund, BigShipment } from './schema';
import { toStatus } from './toStatus';

/** Beside the order itself, where it was asked for. */
export interface Details {
  refunds: BigRefund[];
  shipments: BigShipment[];
}

/** A BigCommerce order in our words. `match` is decided by whoever asked. */
export function toOrder(
  their: BigOrder,
  shop: Pick<ShopSlot, 'id' | 'label'> & { store: string },
  match: OrderMatch,
  details: Details,
): Order {
  const money = (amount: string | null | undefined): Money => toMoney(amount, currencyOf(their));
  const refunds = details.refunds.map((refund) => toRefund(refund, money));
  const refunded = addAmounts(refunds.map(({ amount }) => amount.amount));
  const isShipped = their.items_shipped > 0 || toIso(their.date_shipped || null) !== null;
  return {
    id: `${shop.id}:${their.id}`,
    source: shop.id,
    shopName: shop.label,
    number: `#${their.id}`,
    status: toStatus(their.status_id, isShipped),
    shopStatus: their.custom_status || their.status || '',
    placedAt: toIso(their.date_created || null),
    cancelledAt: null,
    total: money(their.total_inc_tax),
    refunded: refunds.length > 0 && refunded !== null ? money(refunded) : null,
    items: productsOf(their).map((product) => toItem(product, money)),
    shipments: details.shipments.map(toShipment),
    payments: toPayments(their, money),
    refunds,
    returns: [],
    shippingAddress: toAddress(their.consignments?.shipping[0] ?? null),
    email: normaliseAddress(their.billing_address?.email ?? '') || null,
    phone: their.billing_address?.phone || null,
    promisedAt: null,
    adminUrl: adminUrl(shop.store, their.id),
    match,
  };
}

/** What the shopper pays in; `currency_code` is only what prices were shown in. */
const currencyOf = (their: BigOrder): string | null => their.default_currency_code || their.currency_code;

export const productsOf = ({ consignments }: BigOrder): BigProduct[] =>
  consignments
    ? [...consignments.shipping, ...consignments.pickups, ...consignments.downloads].flatMap(
        ({ line_items }) => line_items,
      )
    : [];

const toItem = (
  { id, name, sku, quantity, price_inc_tax, product_options }: BigProduct,
  money: (amount: string | null | undefined) => Money,
): OrderItem => ({
  id,
  title: name,
  variant:
    product_options
      .map(({ display_value }) => display_value)
      .filter(Boolean)
      .join(', ') || null,
  sku: sku || null,
  quantity,
  price: price_inc_tax ? money(price_inc_tax) : null,
  imageUrl: null,
});

const toRefund = (
  { id, created, reason, total_amount }: BigRefund,
  money: (amount: string | null | undefined) => Money,
): Refund => ({ id, amount: money(total_amount), at: toIso(created || null) ?? '', note: reason || null });

function toShipment(their: BigShipment): Shipment {
  const carrier =
    their.shipping_provider_display_name || their.tracking_carrier || their.shipping_provider || null;
  const number = their.tracking_number || null;
  const link = toLink(their.tracking_link) ?? toLink(their.generated_tracking_link);
  return {
    id: their.id,
    shopStatus: null,
    carrier,
    trackingNumber: number,
    trackingUrl: link ?? trackingLink(carrier, number),
    shippedAt: toIso(their.date_created || null),
    estimatedAt: null,
    deliveredAt: null,
    scans: [],
    itemIds: their.items.map(({ order_product_id }) => order_product_id),
  };
}

/** What the shop says of the payment; it does not say when it was made. */
function toPayments(their: BigOrder, money: (amount: string | null | undefined) => Money): Payment[] {
  const status = their.payment_status ?? '';
  if (!/^(?:captured|paid|partially refunded|refunded|void|declined)$/i.test(status)) return [];
  const method = their.payment_method || null;
  return [
    { kind: 'SALE', status: status.toUpperCase(), method, amount: money(their.total_inc_tax), at: null },
  ];
}

const toAddress = (their: BigAddress | null): Address | null =>
  their &&
  toPostalAddress({
    name: [their.first_name, their.last_name],
    lines: [their.company, their.street_1, their.street_2],
    postcode: their.zip,
    city: their.city,
    country: their.country_iso2,
  });

const adminUrl = (store: string, id: string): string | null =>
  /^\d+$/.test(id) ? `https://store-${store}.mybigcommerce.com/manage/orders/${id}` : null;
