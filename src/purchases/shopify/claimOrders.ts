import type { OrderMatch } from '../../model/order';
import { mostTrusted } from '../addresses';
import type { OrderQuery } from '../connector';
import { matchLevel } from '../matchLevel';
import type { ShopifyCustomer, ShopifyData, ShopifyOrder } from './schema';

/** A customer of the shop, and why we believe that it is ours. */
export interface Owner {
  customer: ShopifyCustomer;
  match: OrderMatch;
}

/** The shop's customers behind the addresses. Shopify looks these up exactly; a phone may be a family's. */
export function ownersOf({ byEmail, byOtherEmail, byPhone }: ShopifyData, query: OrderQuery): Owner[] {
  const [email = null, otherEmail = null] = mostTrusted(query);
  const byAddress = (customer: ShopifyCustomer | null, address: string | null): Owner[] => {
    const level = matchLevel(address, query);
    return customer && level ? [{ customer, match: { by: 'email', level } }] : [];
  };
  const byNumber: Owner[] = byPhone ? [{ customer: byPhone, match: { by: 'phone', level: 'possible' } }] : [];
  return [...byAddress(byEmail, email), ...byAddress(byOtherEmail, otherEmail), ...byNumber];
}

/** Whose orders these are. A search finds more than it should; what is nobody's of ours is left out, unseen. */
export function claimOrders(
  orders: ShopifyOrder[],
  owners: Owner[],
  query: OrderQuery,
): [ShopifyOrder, OrderMatch][] {
  const claimed = new Map<string, [ShopifyOrder, OrderMatch]>();
  for (const order of orders) {
    const match = matchOf(order, owners, query);
    if (match) claimed.set(order.id, [order, match]);
  }
  return [...claimed.values()];
}

function matchOf(order: ShopifyOrder, owners: Owner[], query: OrderQuery): OrderMatch | null {
  const level = matchLevel(order.email, query);
  const byAddress: OrderMatch[] = level ? [{ by: order.customer ? 'email' : 'guestEmail', level }] : [];
  const byOwner = owners
    .filter(({ customer }) => customer.id === order.customer?.id)
    .map(({ match }) => match);
  const matches = [...byAddress, ...byOwner];
  const best = matches.find((match) => match.level === 'verified') ?? matches[0];
  if (best) return best;
  // Found by its address, which Shopify then keeps from us: likely theirs, but the agent has to say so.
  return order.email === null && !order.customer ? { by: 'email', level: 'possible' } : null;
}

/** How many of the orders belong to these customers. */
export function ordersOf(owners: Owner[], orders: ShopifyOrder[]): number {
  const gids = new Set(owners.map(({ customer }) => customer.id));
  return new Set(orders.filter(({ customer }) => customer && gids.has(customer.id)).map(({ id }) => id)).size;
}

/** How many orders Shopify counts for these customers, older ones that we may not see included. */
export function countOf(owners: Owner[]): number {
  const counts = new Map(owners.map(({ customer }) => [customer.id, customer.numberOfOrders]));
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
