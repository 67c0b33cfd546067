import type { Order, OrderStatus, Shipment } from '../../model/order';
import type { Say } from './say';

const UNDER_WAY: ReadonlySet<OrderStatus> = new Set([
  'processing',
  'partlyShipped',
  'shipped',
  'outForDelivery',
  'deliveryFailed',
]);

/** Whole days past the promised delivery while it is still under way; 0 when in time or when nothing was promised. */
const daysLate = (order: Order, say: Say): number =>
  UNDER_WAY.has(order.status) ? Math.max(0, say.daysSince(order.promisedAt)) : 0;

/** "Lampe Oslo + 1 article" */
export function sayItems(order: Order, say: Say): string {
  const [first] = order.items;
  if (!first) return say.translate('order.noItems');
  const others = (order.itemCount ?? order.items.reduce((sum, item) => sum + item.quantity, 0)) - 1;
  return others > 0 ? say.translate('order.items', { first: first.title, others }) : first.title;
}

/** The parcel that tells most: the one still on its way, else the last. */
const tellingShipment = (order: Order): Shipment | undefined =>
  order.shipments.find((shipment) => shipment.deliveredAt === null) ?? order.shipments.at(-1);

/** When the status began, as far as the shop says. */
function statusDay(order: Order, say: Say): string {
  const shipment = tellingShipment(order);
  if (order.status === 'delivered') return say.shortDay(order.shipments.at(-1)?.deliveredAt ?? null);
  if (order.status === 'cancelled') return say.shortDay(order.cancelledAt);
  if (order.status === 'refunded' || order.status === 'partlyRefunded')
    return say.shortDay(order.refunds.at(-1)?.at ?? null);
  // "Out for delivery" is of the day of the scan, not of the day it left the shop.
  if (order.status === 'outForDelivery' || order.status === 'deliveryFailed')
    return say.shortDay(shipment?.scans[0]?.at ?? null);
  return say.shortDay(shipment?.shippedAt ?? null);
}

/** "Partie 12/11"; what none of our words says, in the shop's own. */
const sayStatus = (order: Order, say: Say): string =>
  [ownWord(order) || say.translate(`order.status.${order.status}`), statusDay(order, say)]
    .filter(Boolean)
    .join(' ');

const LONGEST_WORD = 60;

const ownWord = ({ status, shopStatus }: Order): string =>
  status === 'other' ? shopStatus.trim().slice(0, LONGEST_WORD) : '';

/** "Partie 12/11, retard 3 j": the status with what is late about it. */
export function sayStanding(order: Order, say: Say): string {
  const days = daysLate(order, say);
  return days > 0
    ? say.translate('order.late', { status: sayStatus(order, say), days })
    : sayStatus(order, say);
}

/** "Colissimo, vue à Lyon 14/11" */
function sayWhereabouts(order: Order, say: Say): string {
  const shipment = tellingShipment(order);
  const scan = shipment?.scans[0];
  if (!shipment || order.status === 'delivered') return shipment?.carrier ?? '';
  if (!scan?.place) return shipment.carrier ?? '';
  const where = { place: scan.place, day: say.shortDay(scan.at) };
  const { carrier } = shipment;
  return carrier ? say.translate('order.seenBy', { ...where, carrier }) : say.translate('order.seen', where);
}

/** "Partie 12/11 · Colissimo, vue à Lyon 14/11". `isLateSaid`: the brief already says how late it is. */
export function sayOrderLine(order: Order, isLateSaid: boolean, say: Say): string {
  const standing = isLateSaid ? sayStatus(order, say) : sayStanding(order, say);
  return [standing, sayWhereabouts(order, say)].filter(Boolean).join(' · ');
}

export const trackingUrl = (order: Order): string | null => tellingShipment(order)?.trackingUrl ?? null;
