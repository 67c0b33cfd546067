import { calendarDay } from '../../../facts';
import type { Order, Shipment } from '../../../model/order';
import type { Situation } from '../../engine';
import type { Clock } from '../orderState';

/** A day that a shop announces, or got wrong, has not happened: nothing may be told of it as past. */
const isAhead = (iso: string | null, { now, timeZone }: Clock): boolean => {
  const day = calendarDay(iso, timeZone);
  return day !== null && day > (calendarDay(now, timeZone) ?? day);
};

/** The order as far as it has come by now, each parcel once. */
function soFar(order: Order, clock: Clock): Order {
  const past = (iso: string | null): string | null => (isAhead(iso, clock) ? null : iso);
  const shipments = order.shipments.map((each) => ({
    ...each,
    shippedAt: past(each.shippedAt),
    deliveredAt: past(each.deliveredAt),
    scans: each.scans.filter(({ at }) => !isAhead(at, clock)),
  }));
  return {
    ...order,
    cancelledAt: past(order.cancelledAt),
    shipments: asParcels(shipments),
    refunds: order.refunds.filter(({ at }) => !isAhead(at, clock)),
    returns: order.returns.map((each) => ({ ...each, at: past(each.at) })),
  };
}

/** Entries with one number at one carrier are one parcel, whatever was booked on it and when. */
function asParcels(shipments: readonly Shipment[]): Shipment[] {
  const parcels: Shipment[] = [];
  for (const each of shipments) {
    const at = parcels.findIndex(
      ({ trackingNumber, carrier }) =>
        trackingNumber !== null && trackingNumber === each.trackingNumber && carrier === each.carrier,
    );
    const known = parcels[at];
    if (!known) parcels.push(each);
    else
      parcels[at] = {
        ...known,
        shippedAt: known.shippedAt ?? each.shippedAt,
        deliveredAt: known.deliveredAt ?? each.deliveredAt,
        trackingUrl: known.trackingUrl ?? each.trackingUrl,
        scans: [...known.scans, ...each.scans],
        itemIds: [...new Set([...known.itemIds, ...each.itemIds])],
      };
  }
  return parcels;
}

/** The order in question as far as it has come. */
export const withOrderSoFar = (situation: Situation): Situation =>
  situation.order === null
    ? situation
    : {
        ...situation,
        order: soFar(situation.order, { now: situation.now, timeZone: situation.agent.timeZone }),
      };
