import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { ShopOrder } from '../../world/types';
import { serve, type Question } from '../route';
import { creditMemos, invoices, magentoOrder, shipments } from './magentoOrder';
import { pageOf, wholeNumber } from './paging';
import { pickFields } from './pickFields';
import { MAGENTO } from './slots';

type Entry = Record<string, unknown>;

/** A Magento shop (REST V1) over the world's orders, or over recorded ones where such were imported. */
export function magentoHandlers(account: Account): HttpHandler[] {
  const root = `https://${MAGENTO.host}/rest/V1`;
  const list = (path: string, entries: (question: Question) => Entry[]) =>
    serve(account, 'magento', 'get', `${root}/${path}`, (question) =>
      question.request.headers.get('authorization') === `Bearer ${MAGENTO.credential}`
        ? search(question, entries(question))
        : refusal(401, "The consumer isn't authorized to access %resources."),
    );
  return [
    list('orders', ({ world }) => world.recorded?.magento ?? world.shop.orders.map(magentoOrder)),
    list('shipments', (question) => ofOrders(question, shipments)),
    list('creditmemos', (question) => ofOrders(question, creditMemos)),
    list('invoices', (question) => ofOrders(question, invoices)),
    list('customers/search', customers),
  ];
}

const refusal = (status: number, message: string): Response => HttpResponse.json({ message }, { status });

/** Recorded orders came without their shipments. */
const ofOrders = ({ world }: Question, entries: (order: ShopOrder) => Entry[]): Entry[] =>
  world.recorded?.magento ? [] : world.shop.orders.flatMap(entries);

const customers = ({ world }: Question): Entry[] =>
  world.recorded?.magento
    ? world.recorded.magento.map(({ customer_id: id, customer_email: email }) => ({ id, email }))
    : world.shop.customers.map(({ id, email, createdAt }) => ({ id, email, created_at: createdAt }));

/** More than this on a page is refused. */
const LARGEST_PAGE = 300;

/** `searchCriteria` as they are read there: groups are all to be met; a page too far is the last page once more. */
function search({ query }: Question, entries: Entry[]): Response {
  const size = wholeNumber(query.get('searchCriteria[pageSize]'), LARGEST_PAGE, LARGEST_PAGE);
  const page = wholeNumber(query.get('searchCriteria[currentPage]'), 1);
  if (size === null || page === null)
    return refusal(400, `Maximum SearchCriteria pageSize is ${LARGEST_PAGE}`);
  const found = entries.filter((entry) => isWanted(entry, query));
  const sorted = found.toSorted((a, b) => String(b.created_at).localeCompare(String(a.created_at)));
  const last = Math.max(1, Math.ceil(sorted.length / size));
  const answer = {
    items: pageOf(sorted, Math.min(page, last), size),
    search_criteria: { filter_groups: [], page_size: size, current_page: page },
    total_count: sorted.length,
  };
  return HttpResponse.json(pickFields(answer, query.get('fields')) as object);
}

/** The database takes capitals and small letters for the same. */
function isWanted(entry: Entry, query: URLSearchParams): boolean {
  for (let group = 0; ; group += 1) {
    const filter = `searchCriteria[filterGroups][${group}][filters][0]`;
    const field = query.get(`${filter}[field]`);
    if (field === null) return true;
    const value = (query.get(`${filter}[value]`) ?? '').toLowerCase();
    const values = query.get(`${filter}[conditionType]`) === 'in' ? value.split(',') : [value];
    const theirs: unknown = entry[field];
    if (!values.includes(String(theirs).toLowerCase())) return false;
  }
}
