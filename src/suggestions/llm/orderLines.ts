import type { Order, Shipment } from '../../model/order';

const day = (iso: string | null): string | null => iso?.slice(0, 10) ?? null;

/** What is null is not said, so that nothing can be read into it. */
const line = (name: string, value: string | null | undefined): string[] =>
  value === null || value === undefined || value === '' ? [] : [`${name}: ${value}`];

const ofShipment = ({
  carrier,
  trackingNumber,
  trackingUrl,
  shippedAt,
  estimatedAt,
  deliveredAt,
  scans,
}: Shipment): string[] => [
  ...line('carrier', carrier),
  ...line('tracking number', trackingNumber),
  ...line('tracking link', trackingUrl),
  ...line('shipped on', day(shippedAt)),
  ...line('expected on', day(estimatedAt)),
  ...line('delivered on', day(deliveredAt)),
  ...line(
    'last scan',
    scans[0] ? `${scans[0].status} ${day(scans[0].at) ?? ''} ${scans[0].place ?? ''}`.trim() : null,
  ),
];

/** An order as plain lines: what the record shows, without address, payment means or internal notes. */
export function linesOfOrder(order: Order): string[] {
  const {
    number,
    status,
    placedAt,
    cancelledAt,
    total,
    refunded,
    items,
    shipments,
    refunds,
    returns,
    promisedAt,
  } = order;
  return [
    ...line('order', number),
    ...line('status', status),
    ...line('placed on', day(placedAt)),
    ...line('cancelled on', day(cancelledAt)),
    ...line('total', `${total.amount} ${total.currency}`),
    ...line('refunded so far', refunded ? `${refunded.amount} ${refunded.currency}` : null),
    ...items
      .slice(0, 20)
      .flatMap(({ quantity, title, variant }) =>
        line('item', `${quantity} × ${title}${variant ? ` (${variant})` : ''}`),
      ),
    ...line('promised for', day(promisedAt)),
    ...shipments.slice(0, 5).flatMap(ofShipment),
    ...refunds
      .slice(0, 5)
      .flatMap(({ amount, at }) => line('refund', `${amount.amount} ${amount.currency} on ${day(at) ?? ''}`)),
    ...returns
      .slice(0, 5)
      .flatMap(({ status: state, at }) => line('return', `${state} ${day(at) ?? ''}`.trim())),
  ];
}
