import { normaliseAddress } from '../../lib/emailAddress';
import { toIso } from '../../lib/lenient';
import type { Address, Money, Order, OrderItem, OrderMatch, Payment, Shipment } from '../../model/order';
import { trackingLink } from '../carriers';
import type { ShopSlot } from '../connector';
import { toMoney } from '../money';
import { toPostalAddress } from '../postalAddress';
import type {
  MagentoAddress,
  MagentoCreditMemo,
  MagentoInvoice,
  MagentoItem,
  MagentoOrder,
  MagentoShipment,
} from './schema';
import { isPositive, toStatus } from './toStatus';

/** Beside the order itself, where it was asked for. */
export interface Details {
  shipments: MagentoShipment[];
  creditMemos: MagentoCreditMemo[];
  invoices: MagentoInvoice[];
}

type ToMoney = (amount: string | null | undefined) => Money;

/** An order of Adobe Commerce in our words. `match` is decided by whoever asked. */
export function toOrder(their: MagentoOrder, slot: ShopSlot, match: OrderMatch, details: Details): Order {
  // What was paid in. The `base_…` amounts beside these are in the currency that the shop keeps its books in.
  const money: ToMoney = (amount) => toMoney(amount, their.order_currency_code);
  return {
    id: `${slot.id}:${their.entity_id}`,
    source: slot.id,
    shopName: slot.label,
    number: numberOf(their),
    status: toStatus(their, slot.options),
    shopStatus: their.status || their.state,
    placedAt: fromUtc(their.created_at),
    cancelledAt: null,
    total: money(their.grand_total),
    refunded: isPositive(their.total_refunded) ? money(their.total_refunded) : null,
    items: toItems(their.items, money),
    shipments: details.shipments.flatMap((shipment) => toShipments(shipment, their.items)),
    payments: toPayments(their, details.invoices, money),
    refunds: details.creditMemos.map((memo) => ({
      id: memo.entity_id,
      amount: money(memo.grand_total),
      at: fromUtc(memo.created_at) ?? '',
      note: memo.comments.map(({ comment }) => comment).find(Boolean) ?? null,
    })),
    returns: [],
    shippingAddress: toAddress(
      their.extension_attributes?.shipping_assignments[0]?.shipping?.address ?? null,
    ),
    email: normaliseAddress(their.customer_email ?? '') || null,
    phone: their.billing_address?.telephone || null,
    promisedAt: null,
    adminUrl: adminUrl(slot, their.entity_id),
    match,
  };
}

function numberOf({ increment_id, entity_id }: MagentoOrder): string {
  const number = increment_id ?? entity_id;
  return /^\d/.test(number) ? `#${number}` : number;
}

/** "2026-09-25 05:23:40" is UTC and does not say so. */
const fromUtc = (time: string | null | undefined): string | null =>
  toIso(time?.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/, '$1T$2Z') || null);

/**
 * A configurable product has two lines, itself with the price and what was chosen of it: "Hoodie" and "Hoodie-XS-Black". What
 * lies in a bundle stands under it, without a price, as that is in the bundle's.
 */
function toItems(items: MagentoItem[], money: ToMoney): OrderItem[] {
  return items.flatMap((item) => {
    const parent = items.find(({ item_id }) => item_id === item.parent_item_id);
    if (parent?.product_type === 'configurable') return [];
    const chosen = items.find(({ parent_item_id }) => parent_item_id === item.item_id);
    const isChosen = item.product_type === 'configurable' && chosen?.name.startsWith(`${item.name}-`);
    return {
      id: item.item_id,
      title: item.name,
      variant: isChosen ? (chosen?.name.slice(item.name.length + 1) ?? null) : null,
      sku: item.sku || null,
      quantity: item.qty_ordered,
      price: item.price_incl_tax && !parent ? money(item.price_incl_tax) : null,
      imageUrl: null,
    };
  });
}

/** One for each number: a shipment may have several parcels, or none that can be followed. */
function toShipments(their: MagentoShipment, items: MagentoItem[]): Shipment[] {
  const tracks = their.tracks.length > 0 ? their.tracks : [null];
  return tracks.map((track, index) => {
    const carrier = track?.title || track?.carrier_code || null;
    const number = track?.track_number || null;
    return {
      id: `${their.entity_id}-${index + 1}`,
      shopStatus: null,
      carrier,
      trackingNumber: number,
      trackingUrl: trackingLink(carrier, number),
      shippedAt: fromUtc(their.created_at),
      estimatedAt: null,
      deliveredAt: null,
      scans: [],
      // Which of several parcels holds what is not told.
      itemIds: tracks.length === 1 ? shownIds(their, items) : [],
    };
  });
}

const shownIds = (their: MagentoShipment, items: MagentoItem[]): string[] =>
  items
    .filter(({ item_id }) => their.items.some(({ order_item_id }) => order_item_id === item_id))
    .filter(({ parent_item_id }) => !parent_item_id)
    .map(({ item_id }) => item_id);

/** With the time of its first invoice, which is where the shop takes the money. */
function toPayments(their: MagentoOrder, invoices: MagentoInvoice[], money: ToMoney): Payment[] {
  if (!isPositive(their.total_paid)) return [];
  const [first = null] = invoices.flatMap(({ created_at }) => fromUtc(created_at) ?? []).toSorted();
  const method = their.payment?.additional_information[0] || their.payment?.method || null;
  return [{ kind: 'SALE', status: 'SUCCESS', method, amount: money(their.total_paid), at: first }];
}

const toAddress = (their: MagentoAddress | null): Address | null =>
  their &&
  toPostalAddress({
    name: [their.firstname, their.lastname],
    lines: [their.company, ...their.street],
    postcode: their.postcode,
    city: their.city,
    country: their.country_id,
  });

/** Each shop hides its admin under a path of its own, which an option tells. */
function adminUrl({ address, options }: ShopSlot, id: string): string | null {
  const admin = options['admin'];
  return admin && /^\d+$/.test(id) ? `${address}/${admin}/sales/order/view/order_id/${id}` : null;
}
