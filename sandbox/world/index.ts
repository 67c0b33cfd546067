import type { People } from './people';
import type { ShopOrder, World } from './types';
import { SUBDOMAIN } from './tickets/render';
import { inventOrders } from './orderHistory';
import { addFormats } from './formats';
import { brands, groups, makeAgents, organizations } from './staff';
import { makeArticles } from './articles';
import { makeKit } from './tickets/kit';
import { makeMacros } from './macros';
import { makeMarketplace } from './marketplace';
import { makePeople } from './people';
import { makeSeed } from './seed';
import { orderMaker } from './orders';
import { playAbroad, playSituations } from './tickets';
import { makeRenderer } from './tickets/render';
import { wholeSeconds } from './time';

export { importConversations } from './importConversations';
export { importOrders } from './importOrders';
export { FORMATS } from './formats';
export { SITUATIONS, situation } from './situations';

const SEED = 4800;

/** Where the ids of the German and Spanish part begin, beside all others. */
const ABROAD = { seed: 100, orders: 13_500_000_000_001, comment: 60_500_001, attachment: 4_985_001 };

/**
 * One whole account: the same for the same moment and seed, and every date in it relative to `now`.
 * Nothing is shared between two worlds, so a caller may change what it gets.
 */
export function createWorld(options: { now: Date; seed?: number }): World {
  const seed = makeSeed(options.now, options.seed ?? SEED);
  const seedAbroad = makeSeed(options.now, (options.seed ?? SEED) + ABROAD.seed);
  const people = makePeople(seed, seedAbroad);
  const makeOrder = orderMaker(seed);
  const { kit, output } = makeKit(seed, { people, makeOrder, renderer: makeRenderer(seed) });
  playSituations(kit);
  const abroad = makeKit(seedAbroad, {
    people,
    makeOrder: orderMaker(seedAbroad, ABROAD.orders),
    renderer: makeRenderer(seedAbroad, ABROAD),
  });
  playAbroad(abroad.kit);
  const taken = new Set(output.orders.map((order) => Number(order.name.slice(1))));
  const invented = inventOrders(seed, people, taken).map(makeOrder);
  const all = [...output.orders, ...abroad.output.orders, ...invented].sort((a, b) =>
    a.createdAt.localeCompare(b.createdAt),
  );
  dateCustomers(people, all);
  const world: World = {
    now: wholeSeconds(options.now),
    subdomain: SUBDOMAIN,
    timeZone: 'Europe/Paris',
    users: [...makeAgents(options.now), ...people.all.map((person) => person.user)],
    organizations: structuredClone(organizations),
    groups: structuredClone(groups),
    brands: structuredClone(brands),
    tickets: [...output.tickets, ...abroad.output.tickets],
    macros: makeMacros(seed, seedAbroad),
    articles: makeArticles(seed, seedAbroad),
    shop: {
      domain: 'atelier-nord.myshopify.com',
      name: 'Atelier Nord',
      customers: people.all.map((person) => person.shop),
      orders: all,
    },
    objects: makeMarketplace(seed, people),
  };
  addFormats(world);
  return world;
}

/** Nobody bought before they were known: the first order moves a customer's beginning back. */
function dateCustomers(people: People, oldestFirst: ShopOrder[]): void {
  const first = new Map<number | null, string>();
  for (const { customerId, createdAt } of oldestFirst) {
    if (!first.has(customerId)) first.set(customerId, createdAt);
  }
  for (const { shop, user } of people.all) {
    const bought = first.get(shop.id);
    if (bought === undefined || bought > shop.createdAt) continue;
    shop.createdAt = bought;
    user.created_at = bought;
  }
}
