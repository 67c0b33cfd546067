import { isAbort } from '../../lib/errors';
import type { Problem } from '../../model/problem';
import { mostTrusted } from '../addresses';
import { unique } from '../claimed';
import type { OrderQuery, ShopSlot } from '../connector';
import { matchLevel } from '../matchLevel';
import { orProblem } from '../orProblem';
import { expand, PAGE, quoted, withoutSearch, type Ask } from './ask';
import { customerSchema, sessionSchema, type StripeCustomer, type StripeSession } from './schema';

/** Addresses that are searched for. */
const MOST_ADDRESSES = 2;

/** Who the customer is to Stripe, and what was paid for on its own pages with one of their addresses. */
export interface Known {
  customers: StripeCustomer[];
  sessions: StripeSession[];
  problems: Problem[];
}

/** Everything of the addresses that are known. Fails only where nothing at all could be asked about the first. */
export async function askWho(
  ask: Ask,
  slot: ShopSlot,
  query: OrderQuery,
  signal: AbortSignal,
): Promise<Known> {
  const addresses = mostTrusted(query).slice(0, MOST_ADDRESSES);
  const known = await Promise.all(
    addresses.map(async (address, index) => {
      const asked = askAddress(ask, slot, address, query, signal);
      if (index === 0) return asked;
      const { value, problems } = await orProblem(asked, NOBODY, slot);
      return { ...value, problems: [...value.problems, ...problems] };
    }),
  );
  return {
    customers: unique(
      known.flatMap(({ customers }) => customers),
      ({ id }) => id,
    ),
    sessions: unique(
      known.flatMap(({ sessions }) => sessions),
      ({ id }) => id,
    ),
    problems: known.flatMap(({ problems }) => problems),
  };
}

const NOBODY: Known = { customers: [], sessions: [], problems: [] };

/**
 * Customers are searched for, as their list compares capitals; guests have no customer and are found by what they typed on
 * Stripe's page. Whose they are is told by the address, compared whole.
 */
async function askAddress(
  ask: Ask,
  slot: ShopSlot,
  address: string,
  query: OrderQuery,
  signal: AbortSignal,
): Promise<Known> {
  const asked = [askSessions(ask, address, signal), askCustomers(ask, address, signal)] as const;
  const [paid, people] = await Promise.allSettled(asked);
  for (const each of [paid, people])
    if (each.status === 'rejected' && isAbort(each.reason)) throw each.reason;
  if (paid.status === 'rejected' && people.status === 'rejected') throw people.reason;
  const [sessions, customers] = await Promise.all([
    orProblem(asked[0], [], slot),
    orProblem(asked[1], [], slot),
  ]);
  const isOurs = (email: string | null | undefined) => matchLevel(email ?? null, query) !== null;
  return {
    sessions: sessions.value.filter(({ customer_details }) => isOurs(customer_details?.email)),
    customers: customers.value.filter(({ email }) => isOurs(email)),
    problems: [...sessions.problems, ...customers.problems],
  };
}

async function askSessions(ask: Ask, address: string, signal: AbortSignal): Promise<StripeSession[]> {
  const { items } = await ask(
    sessionSchema,
    'checkout/sessions',
    {
      'customer_details[email]': address,
      limit: String(PAGE),
      ...expand('line_items', 'payment_intent.latest_charge.refunds'),
    },
    signal,
  );
  // A page that was left is no order; what was paid again and again has its invoices.
  return items.filter(({ status, mode }) => status === 'complete' && mode === 'payment');
}

async function askCustomers(ask: Ask, address: string, signal: AbortSignal): Promise<StripeCustomer[]> {
  const more = { limit: '10', ...expand('subscriptions') };
  const searched = ask(
    customerSchema,
    'customers/search',
    { query: `email:${quoted(address)}`, ...more },
    signal,
  );
  const { items } = await withoutSearch(searched, () =>
    ask(customerSchema, 'customers', { email: address, ...more }, signal),
  );
  return items;
}
