import { calendarDay } from '../../facts';
import { formatMoney } from '../../lib/format';
import type { ReplyLanguage } from '../../model/language';
import type { Money, OrderItem, Shipment } from '../../model/order';
import { plainLink, plainValue } from '../plainValue';
import type { OrderState } from './orderState';
import { replyTexts } from './replyTexts';

/** Named values of a line; what is missing is undefined, what is woven into a sentence is `none`. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** What a sentence says differently when it is unknown. */
const NONE = 'none';

/** The language of a reply, and the IANA zone of the days that it names. */
export interface Wording {
  language: ReplyLanguage;
  timeZone: string;
}

/** Day and month in the reply's language. */
export function sayDay(iso: string | null | undefined, { language, timeZone }: Wording): string | undefined {
  const day = calendarDay(iso, timeZone);
  return day === null ? undefined : replyTexts(language).day(new Date(day));
}

const sayMoney = (money: Money | null, language: ReplyLanguage): string | undefined =>
  (money && plainValue(formatMoney(money, language))) ?? undefined;

/** Titles as the customer knows them, those of one title by their variant. Undefined when one of them is unknown. */
function sayItems(
  items: readonly (OrderItem | undefined)[],
  all: readonly OrderItem[],
  language: ReplyLanguage,
): string | undefined {
  const isAlone = (one: OrderItem): boolean =>
    all.every(({ id, title }) => id === one.id || title !== one.title);
  const named = (one: OrderItem | undefined): string | undefined =>
    one && (isAlone(one) || !one.variant ? one.title : `${one.title} (${one.variant})`);
  const titles = items.map((item) => {
    const title = plainValue(named(item));
    return title && item && item.quantity > 1 ? `${item.quantity} × ${title}` : title;
  });
  const known = titles.filter((title): title is string => title !== null);
  if (known.length === 0 || known.length < titles.length) return undefined;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(known);
}

/** What every line may say about an order. All of it stands in the record; nothing is worked out but days and counts. */
export function orderValues(state: OrderState, wording: Wording): Values {
  const { language } = wording;
  const { order, parcel, lastRefund, openReturn } = state;
  const day = (iso: string | null | undefined) => sayDay(iso, wording);
  return {
    order: plainValue(order.number) ?? undefined,
    total: sayMoney(order.total, language),
    refunded: sayMoney(order.refunded, language),
    refundedOn: day(lastRefund?.at),
    refunds: state.refunds.length,
    payments: state.payments.length,
    paid: sayMoney(state.payments[0]?.amount ?? null, language),
    returnOn: day(openReturn?.at) ?? NONE,
    cancelledOn: day(order.cancelledAt) ?? NONE,
    promisedOn: day(state.promisedAt),
    missedOn: state.daysLate > 0 ? day(state.promisedAt) : undefined,
    carrier: plainValue(parcel?.carrier) ?? NONE,
    trackingUrl: trackedParcel(state)
      ? (plainLink(trackedParcel(state)?.trackingUrl) ?? undefined)
      : undefined,
    shippedOn: day(parcel?.shippedAt),
    leftOn: day(parcel?.shippedAt) ?? NONE,
    deliveredOn: day(parcel?.deliveredAt) ?? NONE,
    lastScanOn: day(state.lastScan?.at),
    lastSignOn: day(state.lastSignAt),
    place: plainValue(state.lastScan?.place) ?? NONE,
    ...parcelValues(state, language),
  };
}

/** The one parcel that "it" can mean: the only one under way, or the only one there is. */
export function trackedParcel({ underWay, delivered }: OrderState): Shipment | null {
  const [first = null, ...others] = underWay.length > 0 ? underWay : delivered;
  return others.length === 0 ? first : null;
}

function parcelValues({ order, underWay, delivered }: OrderState, language: ReplyLanguage): Values {
  const sent = [...underWay, ...delivered];
  const idsOf = (shipments: readonly Shipment[]) => new Set(shipments.flatMap(({ itemIds }) => itemIds));
  const itemsOf = (shipments: readonly Shipment[]) =>
    [...idsOf(shipments)].map((id) => order.items.find((item) => item.id === id));
  const sentIds = idsOf(sent);
  // Of an item in a delivered parcel and in one under way, how many are still to come is not told.
  const arrivedIds = idsOf(delivered);
  const isSplit = [...idsOf(underWay)].some((id) => arrivedIds.has(id));
  const isTold = sent.length > 0 && sent.every(({ itemIds }) => itemIds.length > 0);
  return {
    parcels: sent.length,
    underWay: underWay.length,
    allUnderWay: underWay.length === sent.length ? 'yes' : 'no',
    underWayItems: isTold && !isSplit ? sayItems(itemsOf(underWay), order.items, language) : undefined,
    sentItems: isTold ? sayItems(itemsOf(sent), order.items, language) : undefined,
    restItems: isTold
      ? sayItems(
          order.items.filter((item) => !sentIds.has(item.id)),
          order.items,
          language,
        )
      : undefined,
  };
}
