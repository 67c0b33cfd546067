import type { Order, OrderItem } from '../../src/model/order';

/** A shipped order of a known customer; say only what the spec is about. */
export const anOrder = (over: Partial<Order> = {}): Order => ({
  id: `shopify:${over.number ?? '#1042'}`,
  source: 'shopify',
  shopName: 'Atelier Nord',
  number: '#1042',
  status: 'shipped',
  shopStatus: 'PAID · FULFILLED',
  placedAt: '2026-11-10T09:00:00Z',
  cancelledAt: null,
  total: { amount: '89.00', currency: 'EUR' },
  refunded: null,
  items: [
    {
      id: 'i1',
      title: 'Lampe Oslo',
      variant: 'Laiton',
      sku: 'OSLO-L',
      quantity: 1,
      price: null,
      imageUrl: null,
    },
  ],
  shipments: [],
  payments: [],
  refunds: [],
  returns: [],
  shippingAddress: null,
  email: 'marie.durand@example.fr',
  phone: null,
  promisedAt: null,
  adminUrl: 'https://admin.shopify.com/store/atelier-nord/orders/1',
  match: { by: 'email', level: 'verified' },
  ...over,
});

/** One thing of an order, by its title. */
export const anItem = (title: string, variant: string | null = null): OrderItem => ({
  id: title,
  title,
  variant,
  sku: null,
  quantity: 1,
  price: null,
  imageUrl: null,
});
