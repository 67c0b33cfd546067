import type { ShopSlot } from '../connector';
import type { OrderApi } from '../findByAddress';
import { readList } from '../readList';
import type { Ask } from './ask';
import { askDetails } from './details';
import { customerSchema, FIELDS, orderSchema, type WooOrder } from './schema';
import { toOrder } from './toOrder';

const PAGE = 20;

/**
 * How WooCommerce is searched. `search` finds by a part of the text: `marie@example.fr` also finds anne-marie@example.fr.
 * `billing_email` would be no search at all: it is ignored, and every order of the shop comes back. `customer` misses what
 * the same person bought as a guest.
 */
export const createOrderApi = (ask: Ask, slot: ShopSlot): OrderApi<WooOrder> => ({
  pageSize: PAGE,
  search: async (address, page, signal) =>
    readList(orderSchema, await ask('orders', { search: address, ...pageOf(page) }, signal), slot.label),
  async ofAccount(address, isOurs, signal) {
    const people = await ask('customers', { email: address, role: 'all', _fields: 'id,email' }, signal);
    const found = readList(customerSchema, people, slot.label).items;
    const customer = found.find(({ email }) => isOurs(email));
    if (!customer) return { items: [], length: 0, lost: 0 };
    const answer = await ask('orders', { customer: customer.id, ...pageOf(1) }, signal);
    const orders = readList(orderSchema, answer, slot.label);
    return { ...orders, items: orders.items.filter((their) => String(their.customer_id) === customer.id) };
  },
  tell: ({ id, number, billing, customer_id }) => ({
    id,
    number: number ?? id,
    email: billing?.email ?? null,
    isGuest: customer_id <= 0,
  }),
  async complete(claimed, query, signal) {
    const { value, problems } = await askDetails(ask, slot, claimed, query, signal);
    return { value: claimed.map(({ their, match }) => toOrder(their, slot, match, value(their))), problems };
  },
});

const pageOf = (page: number): Record<string, string> => ({
  per_page: String(PAGE),
  page: String(page),
  orderby: 'date',
  order: 'desc',
  _fields: FIELDS,
});
