import type { ShopOrder } from '../../world/types';
import { connection, type PageArguments } from './connection';
import { lineItemOf } from './lineItemNode';
import { enumValue } from './schema';
import { gid } from './values';

type Fulfillment = ShopOrder['fulfillments'][number];

/** A shipment as the schema's `Fulfillment`. */
export function fulfillmentNode(order: ShopOrder, fulfillment: Fulfillment): Record<string, unknown> {
  const { id, tracking, lines } = fulfillment;
  return {
    ...fulfillment,
    id: gid('Fulfillment', id),
    legacyResourceId: String(id),
    name: `${order.name}-F${order.fulfillments.indexOf(fulfillment) + 1}`,
    status: enumValue('FulfillmentStatus', fulfillment.status, 'SUCCESS'),
    displayStatus: enumValue('FulfillmentDisplayStatus', fulfillment.displayStatus, null),
    totalQuantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    updatedAt: fulfillment.deliveredAt ?? fulfillment.inTransitAt ?? fulfillment.createdAt,
    trackingInfo: ({ first }: { first?: number | null }) => (first ? tracking.slice(0, first) : tracking),
    events: (page: PageArguments) => connection(eventNodes(fulfillment), page, (event) => event),
    fulfillmentLineItems: (page: PageArguments) =>
      connection(linesOf(order, lines), page, (line) => fulfillmentLineNode(order, id, line)),
  };
}

/** The lines that really are lines of this order (imported orders may point beside), told apart by those. */
export function linesOf<T extends { lineItemId: number }>(
  order: ShopOrder,
  lines: T[],
): (T & { id: number })[] {
  return lines
    .filter(({ lineItemId }) => order.lineItems.some(({ id }) => id === lineItemId))
    .map((line) => ({ ...line, id: line.lineItemId }));
}

/** Part of a line that went out with a shipment. */
export function fulfillmentLineNode(
  order: ShopOrder,
  shipmentId: number,
  { lineItemId, quantity }: { lineItemId: number; quantity: number },
): { id: string } & Record<string, unknown> {
  const lineItem = lineItemOf(order, lineItemId);
  return {
    id: gid('FulfillmentLineItem', `${shipmentId}${lineItemId}`),
    quantity,
    lineItem,
    originalTotalSet: lineItem.originalTotalSet,
    discountedTotalSet: lineItem.discountedTotalSet,
  };
}

function eventNodes(fulfillment: Fulfillment): ({ id: string } & Record<string, unknown>)[] {
  return fulfillment.events
    .toSorted((one, other) => one.happenedAt.localeCompare(other.happenedAt))
    .map((event, index) => ({
      ...event,
      id: gid('FulfillmentEvent', `${fulfillment.id}${index}`),
      status: enumValue('FulfillmentEventStatus', event.status, 'IN_TRANSIT'),
      createdAt: event.happenedAt,
      zip: null,
    }));
}
