import { toIso } from '../../lib/lenient';
import type { Address, Money, Order, OrderItem, OrderMatch, Return, Shipment } from '../../model/order';
import { toLink, trackingLink } from '../carriers';
import { toMoney as readMoney } from '../money';
import type { ShopifyFulfillment, ShopifyOrder } from './schema';
import { progressOf, toStatus } from './toStatus';

interface Shop {
  id: string;
  label: string;
  /** The first part of its address: "oslo-lamps" of oslo-lamps.myshopify.com. */
  handle: string;
}

/** A Shopify order in our words. `match` is decided by whoever asked: an order does not know whose ticket it is shown in. */
export function toOrder(their: ShopifyOrder, shop: Shop, match: OrderMatch): Order {
  const items = their.lineItems?.nodes ?? [];
  const parcels = their.fulfillments.filter((parcel) => progressOf(parcel) !== 'void');
  const isAllInOne = parcels.length === 1 && their.displayFulfillmentStatus === 'FULFILLED';
  return {
    id: `${shop.id}:${their.id}`,
    source: shop.id,
    shopName: shop.label,
    number: their.name,
    status: toStatus(their),
    shopStatus: [their.displayFinancialStatus, their.displayFulfillmentStatus].filter(Boolean).join(' · '),
    placedAt: toIso(their.processedAt),
    cancelledAt: toIso(their.cancelledAt),
    total: toMoney(their.totalPriceSet),
    refunded: refundedOf(their),
    items: items.map(toItem),
    itemCount: their.subtotalLineItemsQuantity ?? undefined,
    hasMore: true,
    shipments: parcels.map((parcel) => toShipment(parcel, isAllInOne ? items.map(({ id }) => id) : [])),
    payments: their.transactions.map(toPayment),
    refunds: their.refunds.filter(isMoneyBack).map(toRefund),
    returns: (their.returns?.nodes ?? []).map(toReturn),
    shippingAddress: toAddress(their.shippingAddress),
    email: their.email?.toLowerCase() || null,
    phone: their.phone || null,
    promisedAt: promiseOf(parcels),
    adminUrl: adminUrl(shop, their.id),
    match,
  };
}

function refundedOf({ totalRefundedSet }: ShopifyOrder): Money | null {
  const refunded = totalRefundedSet && toMoney(totalRefundedSet);
  return refunded && Number(refunded.amount) > 0 ? refunded : null;
}

type TheirRefund = ShopifyOrder['refunds'][number];

/** Shopify also keeps a refund of nothing, where goods were only put back into stock. */
const isMoneyBack = ({ totalRefundedSet }: TheirRefund): boolean =>
  Number(totalRefundedSet.presentmentMoney.amount) > 0;

const toRefund = (refund: TheirRefund): Order['refunds'][number] => ({
  id: refund.id,
  amount: toMoney(refund.totalRefundedSet),
  at: toIso(refund.createdAt) ?? '',
  note: refund.note || null,
});

const toMoney = ({ presentmentMoney: { amount, currencyCode } }: ShopifyOrder['totalPriceSet']): Money =>
  readMoney(amount, currencyCode);

/** Its picture is there only where the order is looked at closely. */
type Line = NonNullable<ShopifyOrder['lineItems']>['nodes'][number] & {
  image?: { url: string | null } | null;
};

/** What Shopify calls the variant of a product that has none. */
const NO_VARIANT = 'Default Title';

export const toItem = (line: Line): OrderItem => ({
  id: line.id,
  title: line.title,
  variant: line.variantTitle && line.variantTitle !== NO_VARIANT ? line.variantTitle : null,
  sku: line.sku || null,
  quantity: line.quantity,
  price: line.originalUnitPriceSet && toMoney(line.originalUnitPriceSet),
  imageUrl: toLink(line.image?.url),
});

/** No carrier has it. */
const STILL_HERE = new Set(['prepared', 'forPickup']);

function toShipment(parcel: ShopifyFulfillment, itemIds: string[]): Shipment {
  const [tracking] = parcel.trackingInfo;
  const scans = parcel.events?.nodes ?? [];
  return {
    id: parcel.id,
    shopStatus: parcel.displayStatus ?? parcel.status ?? null,
    carrier: tracking?.company || null,
    trackingNumber: tracking?.number || null,
    trackingUrl: toLink(tracking?.url) ?? trackingLink(tracking?.company ?? null, tracking?.number ?? null),
    shippedAt: STILL_HERE.has(progressOf(parcel)) ? null : toIso(parcel.createdAt),
    estimatedAt: toIso(parcel.estimatedDeliveryAt),
    deliveredAt: toIso(parcel.deliveredAt),
    scans: scans
      .map(({ status, happenedAt, city, country }) => ({
        status,
        at: toIso(happenedAt) ?? happenedAt,
        place: city || country || null,
      }))
      .toSorted((a, b) => b.at.localeCompare(a.at)),
    itemIds,
  };
}

const toPayment = (transaction: ShopifyOrder['transactions'][number]) => ({
  kind: transaction.kind,
  status: transaction.status,
  method: transaction.formattedGateway || null,
  amount: toMoney(transaction.amountSet),
  at: toIso(transaction.processedAt),
});

const RETURN_STATUS: ReadonlyMap<string, Return['status']> = new Map([
  ['REQUESTED', 'requested'],
  ['OPEN', 'open'],
  ['CLOSED', 'closed'],
  ['DECLINED', 'declined'],
  ['CANCELED', 'cancelled'],
]);

const toReturn = (their: NonNullable<ShopifyOrder['returns']>['nodes'][number]): Return => ({
  id: their.id,
  name: their.name || null,
  status: RETURN_STATUS.get(their.status) ?? 'other',
  at: toIso(their.createdAt),
  itemIds: [],
});

function toAddress(their: ShopifyOrder['shippingAddress']): Address | null {
  if (!their || Object.values(their).every((part) => !part)) return null;
  return {
    name: their.name || null,
    lines: [their.address1, their.address2].filter((line): line is string => Boolean(line)),
    postcode: their.zip || null,
    city: their.city || null,
    country: their.countryCodeV2 || null,
  };
}

/** The latest promise among the parcels that have not arrived. */
function promiseOf(parcels: ShopifyFulfillment[]): string | null {
  const promises = parcels
    .filter((parcel) => progressOf(parcel) !== 'delivered')
    .map((parcel) => toIso(parcel.estimatedDeliveryAt))
    .filter((at): at is string => at !== null);
  return promises.toSorted().at(-1) ?? null;
}

const adminUrl = ({ handle }: Shop, gid: string): string | null => {
  const id = /(\d+)$/.exec(gid)?.[1];
  return id ? `https://admin.shopify.com/store/${handle}/orders/${id}` : null;
};
