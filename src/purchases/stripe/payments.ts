import type { Problem, Sourced } from '../../model/problem';
import { bareNumber } from '../claimed';
import type { OrderQuery, ShopSlot } from '../connector';
import { orProblem } from '../orProblem';
import { partial } from '../slotProblem';
import { expand, PAGE, quoted, withoutSearch, type Ask, type Page } from './ask';
import { numberKeys } from './parts';
import {
  invoiceSchema,
  paymentSchema,
  type StripeCustomer,
  type StripeInvoice,
  type StripePayment,
} from './schema';

/** Pages of payments that are turned for a number that was named. */
const MOST_PAGES = 3;

const WITH_CHARGE = expand('latest_charge.refunds');
const NOTHING: Page<never> = { items: [], length: 0, lost: 0, hasMore: false, lastId: null };

/** What these customers paid, newest first; further pages by `more`. */
export interface Paid {
  payments: StripePayment[];
  problems: Problem[];
  /** The page after this one; null where there is none. */
  more: ((signal: AbortSignal) => Promise<Paid>) | null;
}

/** One customer has a list, several of one address are searched for together: the list takes no more than one. */
export async function askPayments(
  ask: Ask,
  slot: ShopSlot,
  customers: StripeCustomer[],
  signal: AbortSignal,
  after: string | null = null,
): Promise<Paid> {
  const [only, ...others] = customers;
  if (!only) return { payments: [], problems: [], more: null };
  const isOne = others.length === 0;
  const path = isOne ? 'payment_intents' : 'payment_intents/search';
  const query = { ...whose(customers), limit: String(PAGE), ...WITH_CHARGE };
  const asked = ask(
    paymentSchema,
    path,
    after === null ? query : { ...query, starting_after: after },
    signal,
  );
  const { value: page, problems } = await orProblem<Page<StripePayment>>(asked, NOTHING, slot);
  const { lastId } = page;
  const hasNext = isOne && page.hasMore && lastId !== null;
  return {
    payments: page.items.filter(({ customer }) => customers.some(({ id }) => id === customer)),
    problems: page.lost > 0 ? [...problems, partial(slot, true)] : problems,
    more: hasNext ? (again) => askPayments(ask, slot, customers, again, lastId) : null,
  };
}

/** Turns pages until nothing that was named is missing, a few at most. */
export async function turnPages(
  first: Paid,
  lacks: (payments: StripePayment[]) => boolean,
  signal: AbortSignal,
): Promise<Paid> {
  let paid = first;
  for (let page = 2; page <= MOST_PAGES && paid.more && lacks(paid.payments); page += 1) {
    const next = await paid.more(signal);
    paid = {
      payments: [...paid.payments, ...next.payments],
      problems: [...paid.problems, ...next.problems],
      more: next.more,
    };
  }
  return paid;
}

/** Invoices of customers who ever had one. */
export async function askInvoices(
  ask: Ask,
  slot: ShopSlot,
  customers: StripeCustomer[],
  signal: AbortSignal,
): Promise<Sourced<StripeInvoice[]>> {
  const billed = customers.filter(hasInvoices);
  if (billed.length === 0) return { value: [], problems: [] };
  const path = billed.length === 1 ? 'invoices' : 'invoices/search';
  const asked = ask(
    invoiceSchema,
    path,
    { ...whose(billed), limit: String(PAGE), ...expand('payments') },
    signal,
  );
  const { value, problems } = await orProblem<Page<StripeInvoice>>(asked, NOTHING, slot);
  return { value: value.items, problems: value.lost > 0 ? [...problems, partial(slot, true)] : problems };
}

/** Their numbers begin with 1: where the next is the first, there is none. A payment of an invoice is there all the same. */
const hasInvoices = ({ subscriptions, next_invoice_sequence: next }: StripeCustomer): boolean =>
  subscriptions.length > 0 || next === null || next > 1;

function whose(customers: StripeCustomer[]): Record<string, string> {
  const [only, ...others] = customers.map(({ id }) => id);
  if (only !== undefined && others.length === 0) return { customer: only };
  return { query: customers.map(({ id }) => `customer:${quoted(id)}`).join(' OR ') };
}

/** Payments that bear one of these numbers, whosesoever: guests who paid on the shop's own page are found in no other way. */
export async function askNumbers(
  ask: Ask,
  slot: ShopSlot,
  { spokenNumbers }: OrderQuery,
  signal: AbortSignal,
): Promise<Sourced<StripePayment[]>> {
  const numbers = spokenNumbers.map(bareNumber).filter((number) => /^[\p{L}\p{N}]{2,40}$/u.test(number));
  const clauses = numbers
    .slice(0, 2)
    .flatMap((number) => numberKeys(slot).map((key) => `metadata[${quoted(key)}]:${quoted(number)}`));
  if (clauses.length === 0) return { value: [], problems: [] };
  const query = { query: clauses.slice(0, 10).join(' OR '), limit: String(PAGE), ...WITH_CHARGE };
  const asked = ask(paymentSchema, 'payment_intents/search', query, signal);
  const { value, problems } = await orProblem<Page<StripePayment>>(
    withoutSearch(asked, () => Promise.resolve(NOTHING)),
    NOTHING,
    slot,
  );
  return { value: value.items, problems };
}
