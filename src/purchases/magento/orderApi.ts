import type { ShopSlot } from '../connector';
import type { OrderApi } from '../findByAddress';
import type { Ask, Search } from './ask';
import { askDetails } from './details';
import { customerSchema, ORDER_FIELDS, orderSchema, type MagentoOrder } from './schema';
import { toOrder } from './toOrder';

const PAGE = 20;

/** Their numbers have nine digits; customers leave the zeros out. */
const DIGITS = 9;
const MOST_NUMBERS = 5;

/**
 * How Adobe Commerce is searched: by the address on the order, which customers and guests have alike. Whether `eq` minds
 * capitals is the database's affair; an order that it misses is found by its number, and shown only if its address fits.
 */
export const createOrderApi = (ask: Ask, slot: ShopSlot): OrderApi<MagentoOrder> => ({
  pageSize: PAGE,
  search: (address, page, signal) => ask(ordersBy('customer_email', address, page), orderSchema, signal),
  byNumber(numbers, signal) {
    const given = numbers.slice(0, MOST_NUMBERS).filter((number) => /^[A-Z0-9-]{1,50}$/i.test(number));
    if (given.length === 0) return Promise.resolve({ items: [], length: 0, lost: 0 });
    const written = new Set([...given, ...given.map((number) => number.padStart(DIGITS, '0'))]);
    return ask(ordersBy('increment_id', [...written].join(',')), orderSchema, signal);
  },
  async ofAccount(address, isOurs, signal) {
    const search: Search = {
      path: 'customers/search',
      filters: [{ field: 'email', value: address, condition: 'eq' }],
      fields: 'id,email',
      size: 5,
    };
    const customer = (await ask(search, customerSchema, signal)).items.find(({ email }) => isOurs(email));
    if (!customer) return { items: [], length: 0, lost: 0 };
    const orders = await ask(ordersBy('customer_id', customer.id), orderSchema, signal);
    return { ...orders, items: orders.items.filter((their) => String(their.customer_id) === customer.id) };
  },
  tell: ({ entity_id, increment_id, customer_email, customer_id, customer_is_guest }) => ({
    id: entity_id,
    number: increment_id ?? entity_id,
    email: customer_email,
    isGuest: customer_is_guest > 0 || customer_id <= 0,
  }),
  async complete(claimed, _query, signal) {
    const { value, problems } = await askDetails(ask, slot, claimed, signal);
    return { value: claimed.map(({ their, match }) => toOrder(their, slot, match, value(their))), problems };
  },
});

const ordersBy = (
  field: 'customer_email' | 'increment_id' | 'customer_id',
  value: string,
  page = 1,
): Search => ({
  path: 'orders',
  filters: [{ field, value, condition: field === 'increment_id' ? 'in' : 'eq' }],
  fields: ORDER_FIELDS,
  size: PAGE,
  page,
});
