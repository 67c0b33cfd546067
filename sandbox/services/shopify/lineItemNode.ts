import type { ShopOrder } from '../../world/types';
import { gid, moneyBag } from './values';

type Item = ShopOrder['lineItems'][number];

/** A line of an order as the schema's `LineItem`. */
export function lineItemNode(order: ShopOrder, item: Item): { id: string } & Record<string, unknown> {
  const unit = moneyBag(item.unitPrice, order.currencyCode);
  const total = moneyBag((Number(item.unitPrice) * item.quantity).toFixed(2), order.currencyCode);
  const sent = quantityIn(order.fulfillments, item.id);
  return {
    ...item,
    id: gid('LineItem', item.id),
    name: item.variantTitle ? `${item.title} - ${item.variantTitle}` : item.title,
    image: item.imageUrl ? { url: item.imageUrl, altText: null } : null,
    isGiftCard: isGiftCard(item),
    requiresShipping: !isGiftCard(item),
    vendor: null,
    originalUnitPriceSet: unit,
    discountedUnitPriceSet: unit,
    originalTotalSet: total,
    discountedTotalSet: total,
    unfulfilledQuantity: Math.max(0, item.currentQuantity - sent),
    refundableQuantity: Math.max(0, item.quantity - quantityIn(order.refunds, item.id)),
  };
}

const isGiftCard = ({ title }: Item): boolean =>
  /gift card|carte[ -]cadeau|gutschein|tarjeta regalo/i.test(title);

/** The line with this id; an order that refers to none of its lines is a broken world. */
export function lineItemOf(order: ShopOrder, lineItemId: number): { id: string } & Record<string, unknown> {
  const item = order.lineItems.find(({ id }) => id === lineItemId);
  if (!item) throw new Error(`Order ${order.name} has no line item ${lineItemId}.`);
  return lineItemNode(order, item);
}

function quantityIn(
  parts: { lines: { lineItemId: number; quantity: number }[] }[],
  lineItemId: number,
): number {
  return parts
    .flatMap(({ lines }) => lines)
    .filter((line) => line.lineItemId === lineItemId)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}
