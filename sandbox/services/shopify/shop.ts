import type { Account } from '../../types';
import type { ShopCustomer, ShopOrder } from '../../world/types';
import { fitsDate, matching, samePhone, sameText, type Term } from './searchQuery';

const SIXTY_DAYS = 60 * 24 * 3600 * 1000;

/** What this app may see of the shop, with the faults that hide parts of it. */
export interface ShopView {
  account: Account;
  now: number;
  /** Protected customer fields are null. */
  redacted: boolean;
  orders: ShopOrder[];
  customers: ShopCustomer[];
  /** Handed in, because an order leads to its customer and a customer to the orders. */
  customerNode: (view: ShopView, customer: ShopCustomer) => object;
}

export function viewOf(account: Account, now: number, customerNode: ShopView['customerNode']): ShopView {
  const { shop } = account.world;
  const fault = account.faults.shopify;
  const since = new Date(now - SIXTY_DAYS).toISOString();
  return {
    account,
    now,
    redacted: fault === 'redacted',
    orders: fault === 'sixtyDays' ? shop.orders.filter(({ createdAt }) => createdAt >= since) : shop.orders,
    customers: shop.customers,
    customerNode,
  };
}

export function findOrders(view: ShopView, query: string | null | undefined): ShopOrder[] {
  return matching(view.orders, query, (order, term) => orderFits(view, order, term));
}

export function findCustomers(view: ShopView, query: string | null | undefined): ShopCustomer[] {
  return matching(view.customers, query, (customer, term) => customerFits(view, customer, term));
}

function orderFits(view: ShopView, order: ShopOrder, { field, value }: Term): boolean {
  const bare = (name: string) => name.replace(/^#/, '').toLowerCase();
  switch (field) {
    case 'email':
      return sameText(order.email, value);
    case 'phone':
      return samePhone(order.phone, value);
    case 'name':
      return bare(order.name) === bare(value);
    case 'customer_id':
      return String(order.customerId) === value;
    case 'id':
      return String(order.id) === value;
    case 'tag':
      return order.tags.includes(value);
    case 'created_at':
      return fitsDate(order.createdAt, value);
    case 'processed_at':
      return fitsDate(order.processedAt, value);
    case null:
      return bare(order.name) === bare(value) || sameText(order.email, value);
    default:
      return unknownField(view, 'orders', field);
  }
}

function customerFits(view: ShopView, customer: ShopCustomer, { field, value }: Term): boolean {
  switch (field) {
    case 'email':
      return sameText(customer.email, value);
    case 'phone':
      return samePhone(customer.phone, value);
    case 'id':
      return String(customer.id) === value;
    case 'first_name':
      return sameText(customer.firstName, value);
    case 'last_name':
      return sameText(customer.lastName, value);
    case 'tag':
      return customer.tags.includes(value);
    case null: {
      const text = `${customer.firstName ?? ''} ${customer.lastName ?? ''} ${customer.email ?? ''}`;
      return text.toLowerCase().includes(value.toLowerCase());
    }
    default:
      return unknownField(view, 'customers', field);
  }
}

// Shopify ignores what it does not know and finds too much. Here it is loud.
function unknownField(view: ShopView, where: string, field: string): boolean {
  const complaint = `The fake shop does not know the search field ${field} of ${where}`;
  if (!view.account.complaints.includes(complaint)) view.account.complaints.push(complaint);
  return true;
}
