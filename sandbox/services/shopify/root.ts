import type { ShopCustomer } from '../../world/types';
import { connection } from './connection';
import { customerNode } from './customerNode';
import { orderNode } from './orderNode';
import { findCustomers, findOrders, type ShopView } from './shop';
import { samePhone, sameText } from './searchQuery';
import { sortCustomers, sortOrders, type OrderArguments } from './sort';
import { gid, numberOf } from './values';

/** Scopes that the sandbox's shop app has; without read_all_orders only the last 60 days would be seen. */
export const SCOPES = [
  'read_orders',
  'read_all_orders',
  'read_customers',
  'read_fulfillments',
  'read_returns',
];

interface Identifier {
  id?: string;
  emailAddress?: string;
  phoneNumber?: string;
}

/** The root value of the schema: one function for each field of `QueryRoot`. */
export function rootOf(view: ShopView): Record<string, unknown> {
  const customer = (found: ShopCustomer | undefined) => (found ? customerNode(view, found) : null);
  const byId = (id: string) => view.customers.find((candidate) => candidate.id === numberOf('Customer', id));
  return {
    order: ({ id }: { id: string }) => {
      const order = view.orders.find((candidate) => candidate.id === numberOf('Order', id));
      return order ? orderNode(view, order) : null;
    },
    orders: (page: OrderArguments) => {
      const found = sortOrders(findOrders(view, page.query), page.sortKey);
      return connection(found, page, (order) => orderNode(view, order));
    },
    customer: ({ id }: { id: string }) => customer(byId(id)),
    customerByIdentifier: ({ identifier }: { identifier: Identifier }) =>
      customer(identified(view, identifier)),
    customers: (page: OrderArguments) => {
      const found = sortCustomers(findCustomers(view, page.query), page.sortKey);
      return connection(found, page, (one) => customerNode(view, one));
    },
    shop: () => shopNode(view),
    currentAppInstallation: () => ({
      id: gid('AppInstallation', 1),
      accessScopes: scopes(view).map((handle) => ({ handle, description: handle.replaceAll('_', ' ') })),
    }),
  };
}

function scopes({ account }: ShopView): string[] {
  return account.faults.shopify === 'sixtyDays'
    ? SCOPES.filter((scope) => scope !== 'read_all_orders')
    : SCOPES;
}

function identified(view: ShopView, { id, emailAddress, phoneNumber }: Identifier): ShopCustomer | undefined {
  return view.customers.find((customer) => {
    if (id) return customer.id === numberOf('Customer', id);
    if (emailAddress) return sameText(customer.email, emailAddress);
    return phoneNumber ? samePhone(customer.phone, phoneNumber) : false;
  });
}

function shopNode({ account }: ShopView): object {
  const { shop, timeZone } = account.world;
  return {
    id: gid('Shop', 1),
    name: shop.name,
    myshopifyDomain: shop.domain,
    currencyCode: shop.orders[0]?.currencyCode ?? 'EUR',
    ianaTimezone: timeZone,
  };
}
