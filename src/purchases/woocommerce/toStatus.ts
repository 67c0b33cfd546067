import type { OrderStatus } from '../../model/order';
import { statusOption } from '../statusOption';

/** WooCommerce's own statuses, and those that shipment tracking plugins add. `completed` says only that the shop is done. */
const STATUS: Readonly<Record<string, OrderStatus>> = {
  'auto-draft': 'draft',
  'checkout-draft': 'draft',
  draft: 'draft',
  pending: 'unpaid',
  'on-hold': 'unpaid',
  failed: 'unpaid',
  processing: 'processing',
  'partial-shipped': 'partlyShipped',
  shipped: 'shipped',
  delivered: 'delivered',
  cancelled: 'cancelled',
  refunded: 'refunded',
};

/**
 * Where the order stands. The admin's word for a status comes first. A completed order has left the shop when there is a
 * parcel; without one it may as well be a download, and nothing is claimed. A parcel of an order that is still being
 * processed means that a part has left. Any other status is `other`, in the shop's own word.
 */
export function toStatus(
  their: { status: string; isPaid: boolean; isRefunded: boolean; parcels: number },
  options: Readonly<Record<string, string>>,
): OrderStatus {
  const slug = their.status.replace(/^wc-/, '');
  const told = statusOption(options, slug);
  if (told) return told;
  if (slug === 'completed') {
    if (their.parcels > 0) return 'shipped';
    return their.isRefunded ? 'partlyRefunded' : 'other';
  }
  // Held back although it is paid: for what, only the shop knows.
  if (slug === 'on-hold' && their.isPaid) return 'other';
  if (slug === 'processing' && their.parcels > 0) return 'partlyShipped';
  return Object.hasOwn(STATUS, slug) ? (STATUS[slug] ?? 'other') : 'other';
}
