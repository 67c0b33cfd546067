import type { ShopCustomer, ShopOrder } from '../../world/types';
import type { PageArguments } from './connection';

export interface OrderArguments extends PageArguments {
  query?: string | null;
  sortKey?: string | null;
}

/** Ascending by the sort key, as Shopify does before `reverse`. */
export function sortOrders(orders: ShopOrder[], key: string | null | undefined): ShopOrder[] {
  const value = (order: ShopOrder): string | number => {
    if (key === 'PROCESSED_AT') return order.processedAt;
    return key === 'CREATED_AT' || key === 'UPDATED_AT' ? order.createdAt : order.id;
  };
  return orders.toSorted((one, other) => compare(value(one), value(other)) || one.id - other.id);
}

export function sortCustomers(customers: ShopCustomer[], key: string | null | undefined): ShopCustomer[] {
  const value = (customer: ShopCustomer): string | number => {
    if (key === 'NAME') return `${customer.lastName ?? ''} ${customer.firstName ?? ''}`;
    return key === 'CREATED_AT' || key === 'UPDATED_AT' ? customer.createdAt : customer.id;
  };
  return customers.toSorted((one, other) => compare(value(one), value(other)) || one.id - other.id);
}

function compare(one: string | number, other: string | number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
