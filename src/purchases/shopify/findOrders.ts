import { isAbort, OutsideError, toProblem } from '../../lib/errors';
import type { Found, OrderQuery } from '../connector';
import { denial, isDenied, type Ask } from './ask';
import { claimOrders, countOf, ordersOf, ownersOf, type Owner } from './claimOrders';
import { findWith, type Finding } from './finding';
import { problemsOf } from './problems';
import {
  firstQuestion,
  nextQuestion,
  PAGE,
  searchByCustomers,
  searchByEmails,
  searchByNumbers,
  type FindOrdersVariables,
} from './query';
import type { ShopifyError, ShopifyOrder } from './schema';
import { toOrder } from './toOrder';

type Shop = Parameters<typeof toOrder>[1];

/** What decides whose an order is, and which were shown. */
interface Claiming {
  query: OrderQuery;
  owners: Owner[];
  seen: Set<string>;
}

/**
 * One question, two at most: orders with the person's addresses first; then those of the same customer placed under another
 * address, or those that they named by number and that are older than the newest ten.
 */
export function createFinder(ask: Ask, shop: Shop) {
  const part = { block: 'orders', source: shop.id, label: shop.label } as const;
  /** Why returns are not asked for any more. */
  let returnsDenied: ShopifyError[] = [];

  async function find(variables: (withReturns: boolean) => FindOrdersVariables, signal: AbortSignal) {
    const isFirstTry = returnsDenied.length === 0;
    const finding = await findWith(ask, variables(isFirstTry), signal);
    const denied = finding.data.orders ? [] : finding.errors.filter(isDenied);
    // One list that may not be seen has taken all orders with it: ask without it, from now on.
    if (isFirstTry) returnsDenied = denied.filter(({ path }) => path.includes('returns'));
    const answer =
      isFirstTry && returnsDenied.length > 0 ? await findWith(ask, variables(false), signal) : finding;
    return { ...answer, errors: [...answer.errors, ...returnsDenied] };
  }

  /** What was found and is theirs, each order once; the page behind it where there is one. `seen` are ids of orders shown before. */
  function toFound({ query, owners, seen }: Claiming, findings: Finding[], search: string): Found {
    const claimed = claimOrders(
      findings.flatMap(({ orders }) => orders),
      owners,
      query,
    ).filter(([{ id }]) => !seen.has(id));
    claimed.forEach(([{ id }]) => seen.add(id));
    const value = claimed.map(([their, match]) => toOrder(their, shop, match));
    value.sort((a, b) => (b.placedAt ?? '').localeCompare(a.placedAt ?? ''));
    const after = findings.findLast(({ next }) => next !== null)?.next ?? null;
    if (after === null) return { value, problems: [] };
    return {
      value,
      problems: [{ ...part, kind: 'more', values: { count: seen.size }, isRetryable: false }],
      async older(signal) {
        const page = await find((withReturns) => nextQuestion(search, withReturns, after), signal);
        if (!page.data.orders) throw blindness(page);
        const found = toFound({ query, owners, seen }, [page], search);
        return { ...found, problems: [...problemsOf([page], [], part), ...found.problems] };
      },
    };
  }

  return async (query: OrderQuery, signal: AbortSignal): Promise<Found> => {
    if (query.emails.length === 0 && query.phones.length === 0) return { value: [], problems: [] };
    const first = await find((withReturns) => firstQuestion(query, withReturns), signal);
    if (query.emails.length > 0 && !first.data.orders) throw blindness(first);
    const owners = ownersOf(first.data, query);
    const search = whatIsMissing(first.orders, owners, query);
    const second = search
      ? await orProblem(find((withReturns) => nextQuestion(search, withReturns), signal))
      : null;
    const findings = second?.finding ? [first, second.finding] : [first];
    // What was named is a search of its own: older ones lie behind the first.
    const isFirst = first.next !== null;
    const paged = isFirst ? findings.map((each) => ({ ...each, next: first.next })) : findings;
    const found = toFound(
      { query, owners, seen: new Set() },
      paged,
      isFirst ? searchByEmails(query) : search,
    );
    const problems = [...problemsOf(findings, owners, part), ...found.problems];
    if (second?.failure) problems.push(toProblem(second.failure, part));
    return { ...found, problems };
  };
}

/** Orders may not be seen at all: that is a failure, not a customer without orders. */
function blindness({ errors }: Finding): OutsideError {
  const denied = errors.filter(isDenied);
  const first = denied.find(({ path }) => path[0] === 'orders') ?? denied[0];
  return first ? denial(first) : new OutsideError('malformed', 'Shopify gave no list of orders');
}

/** A second question that fails leaves what the first one brought. */
const orProblem = (finding: Promise<Finding>): Promise<{ finding?: Finding; failure?: unknown }> =>
  finding.then(
    (found) => ({ finding: found }),
    (failure: unknown) => {
      if (isAbort(failure)) throw failure;
      return { failure };
    },
  );

/** A search for the second question, '' when there is nothing more to be had. */
function whatIsMissing(orders: ShopifyOrder[], owners: Owner[], query: OrderQuery): string {
  const gids = [...new Set(owners.map(({ customer }) => customer.id))];
  if (orders.length < PAGE) return countOf(owners) > ordersOf(owners, orders) ? searchByCustomers(gids) : '';
  const named = new Set(orders.map(({ name }) => bare(name)));
  const spokenNumbers = query.spokenNumbers.filter((number) => !named.has(bare(number)));
  return searchByNumbers({ ...query, spokenNumbers }, gids);
}

const bare = (number: string): string => number.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
