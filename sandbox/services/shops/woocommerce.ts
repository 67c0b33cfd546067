import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import { serve, type Question } from '../route';
import { byDate, pageOf, wholeNumber } from './paging';
import { WOOCOMMERCE } from './slots';
import { wooOrder, type WooOrder } from './wooOrder';

/** A WooCommerce shop (REST v3) over the world's orders, or over recorded ones where such were imported. */
export function wooCommerceHandlers(account: Account): HttpHandler[] {
  const root = `https://${WOOCOMMERCE.host}/wp-json/wc/v3`;
  const get = (path: string, answer: (question: Question) => Response) =>
    serve(account, 'woocommerce', 'get', `${root}/${path}`, withKey(answer));
  return [
    get('orders', listOrders),
    get('orders/:id/refunds', listRefunds),
    get('customers', listCustomers),
    get('*', () => refusal(404, 'rest_no_route', 'No route was found matching the URL and request method.')),
  ];
}

const withKey =
  (answer: (question: Question) => Response) =>
  (question: Question): Response =>
    question.request.headers.get('authorization') === `Basic ${WOOCOMMERCE.credential}`
      ? answer(question)
      : refusal(401, 'woocommerce_rest_cannot_view', 'Sorry, you cannot list resources.');

const refusal = (status: number, code: string, message: string): Response =>
  HttpResponse.json({ code, message, data: { status } }, { status });

const ordersOf = ({ world }: Question): WooOrder[] =>
  world.recorded?.woocommerce ?? world.shop.orders.map(wooOrder);

const textAt = (value: unknown, key: string): string => {
  const inside = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null;
  return typeof inside === 'string' ? inside : '';
};

/** A search by a part of the text, as the real one: it finds marie@… in anne-marie@…. What it does not know is ignored. */
function listOrders(question: Question): Response {
  const { query, account } = question;
  if (query.has('billing_email'))
    account.complaints.push('WooCommerce ignores billing_email: all orders of the shop come back');
  const search = query.get('search')?.toLowerCase();
  const customer = query.get('customer');
  const found = ordersOf(question).filter(
    ({ billing, customer_id, number }) =>
      (customer === null || String(customer_id) === customer) &&
      (search === undefined ||
        ['email', 'first_name', 'last_name'].some((key) =>
          textAt(billing, key).toLowerCase().includes(search),
        ) ||
        String(number) === search),
  );
  return paged(
    question,
    byDate(found, ({ date_created_gmt: at }) => (typeof at === 'string' ? `${at}Z` : '1970-01-01')),
  );
}

/** Refunds of an order by themselves: positive, and dated. */
function listRefunds(question: Question): Response {
  const order = ordersOf(question).find(({ id }) => String(id) === question.param('id'));
  if (!order) return refusal(404, 'woocommerce_rest_shop_order_invalid_id', 'Invalid ID.');
  const known = question.world.shop.orders.flatMap(({ refunds }) => refunds);
  const refunds = (Array.isArray(order.refunds) ? order.refunds : []) as Record<string, unknown>[];
  return paged(
    question,
    refunds.map(({ id, reason, total }) => ({
      id,
      date_created_gmt:
        known.find((refund) => refund.id === id)?.createdAt.replace(/Z$/, '') ?? order.date_modified_gmt,
      amount: String(total).replace(/^-/, ''),
      reason,
    })),
  );
}

function listCustomers(question: Question): Response {
  const email = question.query.get('email')?.toLowerCase();
  const people = question.world.recorded?.woocommerce
    ? question.world.recorded.woocommerce.map(({ customer_id: id, billing }) => ({
        id: Number(id),
        email: textAt(billing, 'email'),
      }))
    : question.world.shop.customers.map(({ id, email: address }) => ({ id, email: address ?? '' }));
  const found = people.filter((each) => each.id > 0 && each.email.toLowerCase() === email);
  return paged(question, found.slice(0, 1));
}

/** Pages with their headers; `_fields` leaves only what was asked for. */
function paged({ query, request }: Question, all: Record<string, unknown>[]): Response {
  const size = wholeNumber(query.get('per_page'), 10, 100);
  const page = wholeNumber(query.get('page'), 1);
  if (size === null || page === null)
    return refusal(400, 'rest_invalid_param', `Invalid parameter(s): ${size === null ? 'per_page' : 'page'}`);
  const pages = Math.ceil(all.length / size);
  const headers: Record<string, string> = {
    'x-wp-total': String(all.length),
    'x-wp-totalpages': String(pages),
  };
  if (page < pages) {
    const next = new URL(request.url);
    next.searchParams.set('page', String(page + 1));
    headers.link = `<${next.toString()}>; rel="next"`;
  }
  const fields = query.get('_fields')?.split(',');
  const picked = pageOf(all, page, size).map((entry) =>
    fields ? Object.fromEntries(Object.entries(entry).filter(([name]) => fields.includes(name))) : entry,
  );
  return HttpResponse.json(picked, { headers });
}
