import type { Order } from '../../model/order';
import type { Problem, Sourced } from '../../model/problem';
import { mostTrusted } from '../addresses';
import { bareNumber, inQuestion, newestFirst, unique } from '../claimed';
import type { Found, OrderQuery, ShopSlot } from '../connector';
import { orProblem } from '../orProblem';
import { more } from '../slotProblem';
import type { Ask } from './ask';
import { toEntries, type Disputes, type Entry } from './entries';
import { askInvoices, askNumbers, askPayments, turnPages, type Paid } from './payments';
import { disputeSchema, type StripePayment } from './schema';
import { askWho } from './search';

/** Requests until the orders are there; what only adds to them is left out beyond. */
const MOST_REQUESTS = 4;
const NONE: Disputes = new Map();

/**
 * Customers and guests by address, then what the customers paid and were billed. What was named and is not among it is
 * searched for by number, else in further pages.
 */
export const createFindOrders =
  (unmetered: Ask, slot: ShopSlot) =>
  async (query: OrderQuery, signal: AbortSignal): Promise<Found> => {
    if (mostTrusted(query).length === 0) return { value: [], problems: [] };
    let asked = 0;
    const ask: Ask = (...question) => {
      asked += 1;
      return unmetered(...question);
    };
    const { problems: first, ...who } = await askWho(ask, slot, query, signal);
    const [paid, invoices] = await Promise.all([
      askPayments(ask, slot, who.customers, signal),
      askInvoices(ask, slot, who.customers, signal),
    ]);
    const found = { ...who, payments: paid.payments, invoices: invoices.value };
    const entriesOf = (payments: StripePayment[], disputes: Disputes = NONE) =>
      toEntries({ ...found, payments }, query, slot, disputes);
    const lacks = (payments: StripePayment[]) => lacksNamed(entriesOf(payments), query);
    const all = await withNamed(ask, slot, query, paid, lacks, signal);
    const entries = entriesOf(all.payments);
    const disputes =
      asked < MOST_REQUESTS
        ? await askDispute(ask, slot, disputedOf(entries, query), signal)
        : { value: NONE, problems: [] };
    const toOrders = (payments: StripePayment[]) =>
      entriesOf(payments, disputes.value).map(({ order }) => order);
    const orders = toOrders(all.payments);
    const problems = [...first, ...all.problems, ...invoices.problems, ...disputes.problems];
    return withOlder({ slot, toOrders, seen: orders.length }, all, newestFirst(orders), problems);
  };

interface Listing {
  slot: ShopSlot;
  toOrders: (payments: StripePayment[]) => Order[];
  /** How many orders were shown. */
  seen: number;
}

/** These orders, and the way to the page of payments behind them. */
function withOlder(listing: Listing, paid: Paid, value: Order[], problems: Problem[]): Found {
  const { slot, toOrders, seen } = listing;
  const told = unique([...problems, ...(paid.more ? [more(slot, seen)] : [])], ({ kind }) => kind);
  const { more: nextPage } = paid;
  if (!nextPage) return { value, problems: told };
  return {
    value,
    problems: told,
    async older(signal) {
      const next = await nextPage(signal);
      const shown = new Set(toOrders(paid.payments).map(({ id }) => id));
      const payments = [...paid.payments, ...next.payments];
      const older = newestFirst(toOrders(payments).filter(({ id }) => !shown.has(id)));
      // A page that did not come may be asked for again.
      const after = { payments, problems: [], more: next.problems.length > 0 ? nextPage : next.more };
      return withOlder({ slot, toOrders, seen: seen + older.length }, after, older, next.problems);
    },
  };
}

/** True when a number was named that none of them bears. */
function lacksNamed(entries: Entry[], { spokenNumbers }: OrderQuery): boolean {
  const numbers = new Set(entries.map(({ order }) => bareNumber(order.number)));
  return spokenNumbers.some((number) => !numbers.has(bareNumber(number)));
}

async function withNamed(
  ask: Ask,
  slot: ShopSlot,
  query: OrderQuery,
  paid: Paid,
  lacks: (payments: StripePayment[]) => boolean,
  signal: AbortSignal,
): Promise<Paid> {
  if (!lacks(paid.payments)) return paid;
  const named = await askNumbers(ask, slot, query, signal);
  const all: Paid = {
    ...paid,
    payments: [...paid.payments, ...named.value],
    problems: [...paid.problems, ...named.problems],
  };
  return turnPages(all, lacks, signal);
}

const disputedOf = (entries: Entry[], { spokenNumbers }: OrderQuery): StripePayment | null =>
  inQuestion(
    entries.map((their) => ({ their, match: their.order.match })),
    spokenNumbers,
    ({ order }) => order.number,
    ({ payment }) => payment?.latest_charge?.disputed === true,
  )?.payment ?? null;

/** Why the bank asks for the money back, and how far that has come; for the order in question only. */
async function askDispute(
  ask: Ask,
  slot: ShopSlot,
  payment: StripePayment | null,
  signal: AbortSignal,
): Promise<Sourced<Disputes>> {
  if (!payment) return { value: NONE, problems: [] };
  const asked = ask(disputeSchema, 'disputes', { payment_intent: payment.id, limit: '1' }, signal);
  const { value, problems } = await orProblem(
    asked.then(({ items }) => items),
    [],
    slot,
  );
  return { value: new Map(value.slice(0, 1).map((dispute) => [payment.id, dispute])), problems };
}
