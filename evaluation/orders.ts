import type { Order, OrderItem, Payment, Refund, Return, Shipment } from '../src/model/order';

/** An order as the sets write it: what a shop's record would show. */
export interface RecordedOrder {
  number: string;
  status: Order['status'];
  /** Titles, or titles with what tells one make from another. */
  items: (string | { title: string; variant?: string | null; quantity?: number })[];
  placedAt?: string | null;
  deliveredAt?: string | null;
  email?: string | null;
  postcode?: string | null;
  trackingNumber?: string | null;
  total?: string | null;
}

const toMoney = (written: string | null | undefined): Order['total'] => {
  const [amount = '0.00', currency = 'EUR'] = (written ?? '').split(' ');
  return { amount: amount || '0.00', currency };
};

const withoutBlanks = <Item extends { variant?: string | null; quantity?: number }>(item: Item) => ({
  ...item,
  variant: item.variant ?? null,
  quantity: item.quantity ?? 1,
});

const toOrder = (theirs: RecordedOrder): Order => ({
  id: `record:${theirs.number}`,
  source: 'record',
  shopName: 'record',
  number: theirs.number,
  status: theirs.status,
  shopStatus: theirs.status,
  placedAt: theirs.placedAt ?? null,
  cancelledAt: null,
  total: toMoney(theirs.total),
  refunded: null,
  items: theirs.items.map((item, index) => ({
    id: `${theirs.number}:${index}`,
    sku: null,
    price: null,
    imageUrl: null,
    variant: null,
    quantity: 1,
    ...(typeof item === 'string' ? { title: item } : withoutBlanks(item)),
  })),
  shipments:
    theirs.trackingNumber || theirs.deliveredAt
      ? [
          {
            id: theirs.number,
            shopStatus: null,
            carrier: null,
            trackingNumber: theirs.trackingNumber ?? null,
            trackingUrl: null,
            shippedAt: null,
            estimatedAt: null,
            deliveredAt: theirs.deliveredAt ?? null,
            scans: [],
            itemIds: [],
          },
        ]
      : [],
  payments: [],
  refunds: [],
  returns: [],
  shippingAddress: theirs.postcode
    ? { name: null, lines: [], postcode: theirs.postcode, city: null, country: null }
    : null,
  email: theirs.email ?? null,
  phone: null,
  promisedAt: null,
  adminUrl: null,
  match: { by: 'email', level: 'verified' },
});

export const toOrders = (theirs: readonly RecordedOrder[]): Order[] => theirs.map(toOrder);

/** An order in the words of `src/model/order`, without what only the panel needs. */
export type FullOrder = Omit<
  Order,
  | 'id'
  | 'source'
  | 'shopName'
  | 'adminUrl'
  | 'match'
  | 'items'
  | 'shipments'
  | 'payments'
  | 'refunds'
  | 'returns'
> & {
  items: Omit<OrderItem, 'id' | 'imageUrl'>[];
  shipments: Omit<Shipment, 'id' | 'itemIds'>[];
  payments: Payment[];
  refunds: Omit<Refund, 'id'>[];
  returns: Omit<Return, 'id' | 'itemIds'>[];
};

const named = <Part extends object>(parts: readonly Part[], id: string) =>
  parts.map((part, index) => ({ ...part, id: `${id}:${index}`, itemIds: [] }));

export const toFullOrder = (theirs: FullOrder): Order => ({
  ...theirs,
  id: `record:${theirs.number}`,
  source: 'record',
  shopName: 'record',
  items: named(theirs.items, theirs.number).map((item) => ({ ...item, imageUrl: null })),
  shipments: named(theirs.shipments, theirs.number),
  refunds: named(theirs.refunds, theirs.number),
  returns: named(theirs.returns, theirs.number),
  adminUrl: null,
  match: { by: 'email', level: 'verified' },
});
