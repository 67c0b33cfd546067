import { mostTrusted } from '../addresses';
import type { OrderQuery, ShopSlot } from '../connector';
import { MOST_ADDRESSES, type OrderApi } from '../findByAddress';
import { matchLevel } from '../matchLevel';
import type { ReadList } from '../readList';
import { canBeFilter, type Ask } from './ask';
import { askDetails } from './details';
import { customerSchema, fieldsOf, orderSchema, type PrestaOrder } from './schema';
import type { Tables } from './tables';
import { numberOf, toOrder } from './toOrder';

const PAGE = 20;
/** A guest is a new customer with each order. */
const MOST_CUSTOMERS = 50;

const NOTHING: ReadList<never> = { items: [], length: 0, lost: 0 };

interface Buyer {
  email: string;
  isGuest: boolean;
}

/**
 * How PrestaShop is searched, for one question. Orders have no address: customers are asked first, all that share it, as each
 * guest order makes one. Only those whose address is the asked one are asked for orders: the database takes é for e.
 */
export function createOrderApi(
  ask: Ask,
  slot: ShopSlot,
  tables: Tables,
  query: OrderQuery,
): OrderApi<PrestaOrder> {
  const buyers = new Map<string, Buyer>();
  const addresses = mostTrusted(query).slice(0, MOST_ADDRESSES);
  let asked: Promise<string[]> | null = null;

  /** Of all addresses at once. */
  async function askCustomers(signal: AbortSignal): Promise<string[]> {
    const email = addresses.filter(canBeFilter);
    if (email.length === 0) return [];
    const search = {
      resource: 'customers',
      filter: { email },
      display: fieldsOf(customerSchema),
      limit: [0, MOST_CUSTOMERS],
    } as const;
    const { items } = await ask(search, customerSchema, signal);
    const theirs = items.filter(({ email }) => matchLevel(email, query) !== null);
    for (const { id, email, is_guest } of theirs) buyers.set(id, { email, isGuest: is_guest === '1' });
    return theirs.map(({ id }) => id);
  }

  return {
    pageSize: PAGE,
    async search(address, page, signal) {
      if (address !== addresses[0]) return NOTHING; // those of all addresses came with the first
      const ids = await (asked ??= askCustomers(signal));
      if (ids.length === 0) return NOTHING;
      const limit = [(page - 1) * PAGE, PAGE] as const;
      const search = { resource: 'orders', filter: { id_customer: ids }, display: 'full', limit } as const;
      return ask(search, orderSchema, signal);
    },
    // Orders are found by their account and in no other way, so there is no second one to try.
    ofAccount: () => Promise.resolve(NOTHING),
    tell(their) {
      const buyer = buyers.get(their.id_customer);
      return {
        id: their.id,
        number: numberOf(their),
        email: buyer?.email ?? null,
        isGuest: buyer?.isGuest ?? false,
      };
    },
    async complete(claimed, _query, signal) {
      if (claimed.length === 0) return { value: [], problems: [] };
      const { rest, ...first } = await askDetails(ask, slot, tables, claimed, query, signal);
      const toOrders = ({ value: detailsOf, problems }: Pick<typeof first, 'value' | 'problems'>) => ({
        value: claimed.map(({ their, match }) => {
          const email = buyers.get(their.id_customer)?.email ?? '';
          return toOrder(their, slot, match, { ...detailsOf(their), email });
        }),
        problems,
      });
      return {
        ...toOrders(first),
        ...(!first.isWhole && { rest: (later) => rest(later).then(toOrders) }),
      };
    },
  };
}
