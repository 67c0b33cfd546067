import * as v from 'valibot';
import { normaliseAddress } from '../../lib/emailAddress';
import { toIso } from '../../lib/lenient';
import type { Address, Order, OrderItem, OrderMatch, Payment, Refund, Shipment } from '../../model/order';
import { toLink, trackingLink } from '../carriers';
import type { ShopSlot } from '../connector';
import { addAmounts, evenShare, toMoney, withoutSign } from '../money';
import { toPostalAddress } from '../postalAddress';
import {
  trackingSchema,
  type WooLine,
  type WooOrder,
  type WooPerson,
  type WooRefund,
  type WooTracking,
} from './schema';
import { toStatus } from './toStatus';

/** Beside the order itself: when money went back, and in what state its subscription is. */
export interface Details {
  refunds: WooRefund[];
  subscription: { id: string; status: string | null } | null;
}

/** A WooCommerce order in our words. `match` is decided by whoever asked. */
export function toOrder(their: WooOrder, slot: ShopSlot, match: OrderMatch, details: Details): Order {
  const shipments = parcelsOf(their).map((parcel, index) => toShipment(parcel, `${their.id}-${index + 1}`));
  const refunds = their.refunds
    .filter(({ total }) => /[1-9]/.test(total ?? ''))
    .map((refund) => toRefund(refund, their, details.refunds));
  const refunded = addAmounts(refunds.map(({ amount }) => amount.amount));
  const isPaid = their.date_paid_gmt !== null;
  const parcels = shipments.length;
  return {
    id: `${slot.id}:${their.id}`,
    source: slot.id,
    shopName: slot.label,
    number: /^\d+$/.test(their.number ?? their.id)
      ? `#${their.number ?? their.id}`
      : (their.number ?? their.id),
    status: toStatus({ status: their.status, isPaid, isRefunded: refunds.length > 0, parcels }, slot.options),
    shopStatus: [their.status, sayOf(details.subscription)].filter(Boolean).join(' · '),
    placedAt: fromGmt(their.date_created_gmt),
    cancelledAt: null,
    total: toMoney(their.total, their.currency),
    refunded: refunds.length > 0 && refunded !== null ? toMoney(refunded, their.currency) : null,
    items: their.line_items.map((line) => toItem(line, their.currency)),
    shipments,
    payments: toPayments(their),
    refunds,
    returns: [],
    shippingAddress: toAddress(their.shipping),
    email: normaliseAddress(their.billing?.email ?? '') || null,
    phone: their.billing?.phone || null,
    promisedAt: null,
    adminUrl: adminUrl(slot, their.id),
    match,
  };
}

/** Their `…_gmt` times are UTC and do not say so; read as they stand they would shift with the agent's zone. */
function fromGmt(time: string | null | undefined): string | null {
  return time && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(time) ? toIso(`${time}Z`) : toIso(time || null);
}

const sayOf = (subscription: Details['subscription']): string | null =>
  subscription ? [`subscription ${subscription.id}`, subscription.status].filter(Boolean).join(': ') : null;

/** "Robe - M" of the product "Robe" is its variant M. */
function toItem(line: WooLine, currency: string | null): OrderItem {
  const parent = line.parent_name?.trim();
  const isVariant = parent && line.name.startsWith(`${parent} - `);
  const price = evenShare(addAmounts([line.subtotal, line.subtotal_tax ?? 0]), line.quantity);
  return {
    id: line.id,
    title: isVariant ? parent : line.name,
    variant: isVariant ? line.name.slice(parent.length + 3) : null,
    sku: line.sku || null,
    quantity: line.quantity,
    price: price === null ? null : toMoney(price, currency),
    imageUrl: toLink(line.image?.src),
  };
}

/** Refunds in an order are negative and undated; those of their own list are positive and dated. */
function toRefund(their: WooOrder['refunds'][number], order: WooOrder, dated: WooRefund[]): Refund {
  const own = dated.find(({ id }) => id === their.id);
  return {
    id: their.id,
    amount: toMoney(withoutSign(their.total), order.currency),
    at: fromGmt(own?.date_created_gmt) ?? '',
    note: their.reason || null,
  };
}

function toPayments({ date_paid_gmt, payment_method_title, total, currency }: WooOrder): Payment[] {
  const at = fromGmt(date_paid_gmt);
  const method = payment_method_title || null;
  return at ? [{ kind: 'SALE', status: 'SUCCESS', method, amount: toMoney(total, currency), at }] : [];
}

const TRACKING = '_wc_shipment_tracking_items';

function parcelsOf({ meta_data }: WooOrder): WooTracking[] {
  const values = meta_data.filter(({ key }) => key === TRACKING).flatMap(({ value }) => value);
  return values.flatMap((value) => {
    const parcel = v.safeParse(trackingSchema, value);
    return parcel.success && (parcel.output.tracking_number || parcel.output.custom_tracking_link)
      ? [parcel.output]
      : [];
  });
}

function toShipment(their: WooTracking, id: string): Shipment {
  const carrier = their.custom_tracking_provider || their.tracking_provider || null;
  const link = toLink(their.custom_tracking_link) ?? toLink(their.tracking_link);
  return {
    id: their.tracking_id || id,
    shopStatus: null,
    carrier,
    trackingNumber: their.tracking_number || null,
    trackingUrl: link ?? trackingLink(carrier, their.tracking_number ?? null),
    shippedAt: toDay(their.date_shipped ?? null),
    estimatedAt: null,
    deliveredAt: null,
    scans: [],
    itemIds: [],
  };
}

/** Seconds since 1970 as text, or a day. */
const toDay = (date: string | null): string | null =>
  date && /^\d{9,10}$/.test(date) ? toIso(Number(date) * 1000) : toIso(date || null);

const toAddress = (their: WooPerson): Address | null =>
  their
    ? toPostalAddress({
        name: [their.first_name, their.last_name],
        lines: [their.company, their.address_1, their.address_2],
        postcode: their.postcode,
        city: their.city,
        country: their.country,
      })
    : null;

/** The old address of an order's page: where orders have tables of their own, WooCommerce leads on from there. */
const adminUrl = ({ address }: ShopSlot, id: string): string | null =>
  /^\d+$/.test(id) ? `${address}/wp-admin/post.php?post=${id}&action=edit` : null;
