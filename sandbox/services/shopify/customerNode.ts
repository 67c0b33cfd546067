import type { ShopCustomer } from '../../world/types';
import { connection } from './connection';
import { orderNode } from './orderNode';
import { findOrders, type ShopView } from './shop';
import { sortOrders, type OrderArguments } from './sort';
import { address, gid, money } from './values';

/** A customer as the schema's `Customer`: plain values, and functions where there are arguments. */
export function customerNode(view: ShopView, customer: ShopCustomer): Record<string, unknown> {
  const orders = view.orders.filter((order) => order.customerId === customer.id);
  const newest = orders.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))[0];
  const spent = orders
    .filter(({ cancelledAt }) => !cancelledAt)
    .reduce((sum, { total }) => sum + Number(total), 0);
  const { redacted } = view;
  const name = [customer.firstName, customer.lastName].filter(Boolean).join(' ');
  return {
    ...customer,
    __typename: 'Customer',
    id: gid('Customer', customer.id),
    legacyResourceId: String(customer.id),
    firstName: redacted ? null : customer.firstName,
    lastName: redacted ? null : customer.lastName,
    displayName: redacted ? '' : name || customer.email || customer.phone || '',
    amountSpent: money(spent.toFixed(2), newest?.currencyCode ?? 'EUR'),
    numberOfOrders: String(orders.length),
    defaultAddress: address(newest?.shippingAddress ?? null, `customer-${customer.id}`, redacted),
    defaultEmailAddress: redacted || !customer.email ? null : emailOf(customer, customer.email),
    defaultPhoneNumber: redacted || !customer.phone ? null : { phoneNumber: customer.phone },
    updatedAt: newest?.createdAt ?? customer.createdAt,
    verifiedEmail: customer.email !== null,
    orders: (page: OrderArguments) => {
      const found = findOrders({ ...view, orders }, page.query);
      return connection(sortOrders(found, page.sortKey), page, (order) => orderNode(view, order));
    },
  };
}

function emailOf(customer: ShopCustomer, emailAddress: string): object {
  const { emailMarketing: marketingState, createdAt } = customer;
  const marketingUpdatedAt = marketingState === 'NOT_SUBSCRIBED' ? null : createdAt;
  return { emailAddress, marketingState, marketingUpdatedAt, validFormat: emailAddress.includes('@') };
}
