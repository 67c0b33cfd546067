import type { ShopSlot } from '../connector';
import type { OrderApi } from '../findByAddress';
import { readList } from '../readList';
import type { Ask } from './ask';
import { askDetails } from './details';
import { customerSchema, orderSchema, type BigOrder } from './schema';
import { toOrder } from './toOrder';

const PAGE = 20;

/** How BigCommerce is searched: orders by e-mail, with their products; accounts by e-mail where that finds nothing. */
export const createOrderApi = (ask: Ask, slot: ShopSlot, store: string): OrderApi<BigOrder> => ({
  pageSize: PAGE,
  search: async (address, page, signal) =>
    readList(orderSchema, await ask('v2/orders', { email: address, ...pageOf(page) }, signal), slot.label),
  async ofAccount(address, isOurs, signal) {
    const people = await ask('v3/customers', { 'email:in': address, limit: '5' }, signal);
    const found = readList(customerSchema, people, slot.label).items;
    const customer = found.find(({ email }) => isOurs(email));
    if (!customer) return { items: [], length: 0, lost: 0 };
    const answer = await ask('v2/orders', { customer_id: customer.id, ...pageOf(1) }, signal);
    const orders = readList(orderSchema, answer, slot.label);
    return { ...orders, items: orders.items.filter((their) => String(their.customer_id) === customer.id) };
  },
  tell: ({ id, billing_address, customer_id }) => ({
    id,
    number: id,
    email: billing_address?.email ?? null,
    isGuest: customer_id <= 0,
  }),
  async complete(claimed, query, signal) {
    const { value, problems } = await askDetails(ask, slot, claimed, query, signal);
    const shop = { ...slot, store };
    return { value: claimed.map(({ their, match }) => toOrder(their, shop, match, value(their))), problems };
  },
});

const pageOf = (page: number): Record<string, string> => ({
  sort: 'date_created:desc',
  limit: String(PAGE),
  page: String(page),
  include: 'consignments.line_items',
  consignment_structure: 'object',
});
