import type { Order } from '../src/model/order';

/** An order as the sets write it: what a shop's record would show. */
export interface RecordedOrder {
  number: string;
  status: Order['status'];
  items: string[];
  email?: string | null;
  postcode?: string | null;
  trackingNumber?: string | null;
  total?: string | null;
}

const toMoney = (written: string | null | undefined): Order['total'] => {
  const [amount = '0.00', currency = 'EUR'] = (written ?? '').split(' ');
  return { amount: amount || '0.00', currency };
};

const toOrder = (theirs: RecordedOrder): Order => ({
  id: `record:${theirs.number}`,
  source: 'record',
  shopName: 'record',
  number: theirs.number,
  status: theirs.status,
  shopStatus: theirs.status,
  placedAt: null,
  cancelledAt: null,
  total: toMoney(theirs.total),
  refunded: null,
  items: theirs.items.map((title, index) => ({
    id: `${theirs.number}:${index}`,
    title,
    variant: null,
    sku: null,
    quantity: 1,
    price: null,
    imageUrl: null,
  })),
  shipments: theirs.trackingNumber
    ? [
        {
          id: theirs.number,
          shopStatus: null,
          carrier: null,
          trackingNumber: theirs.trackingNumber,
          trackingUrl: null,
          shippedAt: null,
          estimatedAt: null,
          deliveredAt: null,
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
