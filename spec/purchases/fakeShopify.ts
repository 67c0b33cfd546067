import type { HttpRequest } from '../../src/model/ports';
import type { Told } from './connectorSuite';

export const SETTINGS = { shopify_shop: 'atelier.myshopify.com' };

interface Variables {
  search: string;
  email: string;
  hasEmail: boolean;
  withReturns: boolean;
  after?: string | null;
  withScopes: boolean;
  hasSearch: boolean;
  hasPhone: boolean;
}

export const variablesOf = (request: HttpRequest): Variables =>
  (request.json as { variables: Variables }).variables;

const money = (amount: string, currencyCode: string) => ({ presentmentMoney: { amount, currencyCode } });

/** A told order in Shopify's words. */
export const orderNode = (order: Told) => ({
  id: `gid://shopify/Order/${order.id}`,
  name: order.number,
  email: order.email,
  phone: null,
  processedAt: order.placedAt,
  cancelledAt: order.isCancelled ? order.placedAt : null,
  displayFinancialStatus: order.refunded ? 'PARTIALLY_REFUNDED' : 'PAID',
  displayFulfillmentStatus: order.strangeStatus ?? (order.parcels ? 'FULFILLED' : 'UNFULFILLED'),
  customer: order.customerId === null ? null : { id: `gid://shopify/Customer/${order.customerId}` },
  totalPriceSet: money(order.total, order.currency),
  totalRefundedSet: money(order.refunded ?? '0.0', order.currency),
  shippingAddress: {
    name: 'Marie Durand',
    address1: '3 rue des Lices',
    address2: null,
    zip: '69003',
    city: 'Lyon',
    countryCodeV2: 'FR',
  },
  lineItems: {
    nodes: [
      {
        id: `gid://shopify/LineItem/${order.id}`,
        title: 'Lampe Oslo',
        variantTitle: 'Default Title',
        sku: 'OSLO',
        quantity: 1,
        originalUnitPriceSet: money(order.total, order.currency),
      },
    ],
  },
  fulfillments: (order.parcels ?? []).map((parcel, index) => ({
    id: `gid://shopify/Fulfillment/${order.id}${index}`,
    status: 'SUCCESS',
    displayStatus: parcel.deliveredAt ? 'DELIVERED' : 'IN_TRANSIT',
    createdAt: order.placedAt,
    estimatedDeliveryAt: '2026-01-14T12:00:00Z',
    deliveredAt: parcel.deliveredAt,
    trackingInfo: [
      { company: 'Colissimo', number: parcel.number, url: `https://track.example/${parcel.number}` },
    ],
    events: {
      nodes: [{ status: 'IN_TRANSIT', happenedAt: '2026-01-13T08:00:00Z', city: 'Lyon', country: 'FR' }],
    },
  })),
  transactions: [
    {
      kind: 'SALE',
      status: 'SUCCESS',
      formattedGateway: 'Visa',
      processedAt: order.placedAt,
      amountSet: money(order.total, order.currency),
    },
  ],
  refunds: order.refunded
    ? [
        {
          id: `gid://shopify/Refund/${order.id}`,
          createdAt: order.placedAt,
          note: 'broken shade',
          totalRefundedSet: money(order.refunded, order.currency),
        },
      ]
    : [],
  returns: { nodes: [] },
});

/** Finds by substring, as a tokenised search may: whatever is too much has to be left out by us. */
function finds(search: string, order: Told): boolean {
  const ids = [...search.matchAll(/customer_id:(\d+)/g)].map(([, id]) => Number(id));
  const emails = [...search.matchAll(/email:"((?:[^"\\]|\\.)*)"/g)].map(([, email]) => email ?? '');
  const names = [...search.matchAll(/name:"#?(\w+)"/g)].map(([, name]) => `#${name}`);
  const isTheirs =
    ids.includes(order.customerId ?? -1) ||
    emails.some((email) => order.email?.toLowerCase().includes(email.split('@')[1] ?? email));
  return isTheirs && (names.length === 0 || names.includes(order.number));
}

const SCOPES = ['read_orders', 'read_all_orders', 'read_customers', 'read_returns'];

/** What the shop says to our one question. */
export function answerShopify(
  orders: Told[],
  request: HttpRequest,
  scopes = SCOPES,
): { data: Record<string, unknown> } {
  if ((request.json as { query: string }).query.startsWith('query Probe'))
    return { data: { shop: { name: 'Atelier' } } };
  const { search, email, hasEmail, hasSearch, withScopes, after } = variablesOf(request);
  const own = orders.filter((order) => order.customerId !== null && order.email?.toLowerCase() === email);
  // Drafts are no orders there: they have a list of their own.
  const found = orders
    .filter((order) => !order.isDraft && finds(search, order))
    .toSorted((a, b) => b.placedAt.localeCompare(a.placedAt));
  const from = Number(after ?? 0);
  const pageInfo = { hasNextPage: found.length > from + 10, endCursor: String(from + 10) };
  const customerId = own[0]?.customerId;
  const count = orders.filter((order) => order.customerId === customerId).length;
  return {
    data: {
      ...(hasEmail
        ? {
            byEmail: own[0]
              ? { id: `gid://shopify/Customer/${customerId}`, numberOfOrders: String(count) }
              : null,
          }
        : {}),
      ...(withScopes
        ? { currentAppInstallation: { accessScopes: scopes.map((handle) => ({ handle })) } }
        : {}),
      ...(hasSearch ? { orders: { pageInfo, nodes: found.slice(from, from + 10).map(orderNode) } } : {}),
    },
  };
}
