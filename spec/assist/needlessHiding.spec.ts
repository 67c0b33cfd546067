import manifest from '../../manifest.json';
import { createAccount, SANDBOX_SETTINGS } from '../../sandbox/services';
import type { Manifest } from '../../sandbox/types';
import { createWorld } from '../../sandbox/world';
import type { WorldTicket, WorldUser } from '../../sandbox/world/types';
import { judgeOrders } from '../../src/assist/identity/judgeOrders';
import { toOrderQuery } from '../../src/assist/sources';
import { createCustomerSource } from '../../src/customer';
import { normaliseAddress } from '../../src/lib/emailAddress';
import { createShopify } from '../../src/purchases/shopify';
import { aTicket } from '../builders/ticket';
import { sandboxRequest } from '../contracts/sandboxRequest';

const LEA = 10_001;
const { signal } = new AbortController();

const world = createWorld({ now: new Date('2026-11-17T09:00:00Z') });
const account = createAccount({ world, manifest: manifest as Manifest, limits: 'off' });
const request = sandboxRequest(account, LEA);
const customers = createCustomerSource({ request, settings: {} });
const shop = createShopify({ request, settings: SANDBOX_SETTINGS });

/** Every address that the world knows to be this person's. */
const addressesOf = (user: WorldUser): Set<string> =>
  new Set(
    [user.email, ...user.identities.filter(({ type }) => type === 'email').map(({ value }) => value)]
      .filter((each) => each !== null)
      .map(normaliseAddress),
  );

/** What is really theirs, of that what is shown, and what of others is shown. */
async function look({ id, subject }: WorldTicket, user: WorldUser) {
  const requester = { id: user.id, name: user.name, email: user.email, externalId: user.external_id };
  const ticket = aTicket({ id, subject, requester });
  const { value: customer } = await customers.read(ticket, signal);
  const { value: found } = await shop.findOrders(toOrderQuery(ticket, customer, []), signal);
  const { shown } = judgeOrders(found, {
    address: user.email,
    name: customer.name,
    facts: [],
    level: 'default',
    otherWriter: null,
    accepted: new Set(),
  });
  const own = addressesOf(user);
  const isTheirs = ({ email }: { email: string | null }) =>
    email !== null && own.has(normaliseAddress(email));
  return {
    theirs: found.filter(isTheirs).length,
    shown: shown.filter(isTheirs).length,
    strangers: shown.filter((order) => order.match.level === 'possible' && !isTheirs(order)).length,
  };
}

it('of the orders that are theirs at most one in twenty is hidden, over all tickets of the world', async () => {
  const seen = { theirs: 0, shown: 0, strangers: 0 };
  for (const ticket of world.tickets) {
    const user = world.users.find(({ id }) => id === ticket.requester_id);
    if (user?.role !== 'end-user') continue;
    const one = await look(ticket, user);
    seen.theirs += one.theirs;
    seen.shown += one.shown;
    seen.strangers += one.strangers;
  }
  const hidden = 1 - seen.shown / seen.theirs;
  expect(seen.theirs).toBeGreaterThan(100);
  expect([seen, hidden <= 0.05]).toEqual([seen, true]);
  expect(seen.strangers).toBe(0);
});
