import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { ShopOrder } from '../../world/types';
import { internalsOf } from '../internals';
import { serve, type Question } from '../route';
import { bigOrder, refunds, shipments, type BigOrder } from './bigOrder';
import { byDate, pageOf, wholeNumber } from './paging';
import { BIGCOMMERCE } from './slots';
import { idOf } from './wooOrder';

/** A BigCommerce store (orders v2, refunds and customers v3) over the world's orders, or over recorded ones. */
export function bigCommerceHandlers(account: Account): HttpHandler[] {
  const root = 'https://api.bigcommerce.com/stores/:store';
  const get = (path: string, answer: (question: Question) => Response) =>
    serve(account, 'bigcommerce', 'get', `${root}/${path}`, withToken(answer));
  return [
    get('v2/orders', listOrders),
    get('v2/orders/:id/shipments', (question) =>
      orNothing(worldOrders(question, [question.param('id')]).flatMap(shipments)),
    ),
    get('v3/orders/payment_actions/refunds', (question) => {
      const ids = (question.query.get('order_id:in') ?? '').split(',');
      return HttpResponse.json({ data: worldOrders(question, ids).flatMap(refunds), meta: {} });
    }),
    get('v3/customers', listCustomers),
  ];
}

/** 150 requests in 30 seconds, for all apps together. */
const LIMIT = { requests: 150, windowMs: 30_000 };

function withToken(answer: (question: Question) => Response): (question: Question) => Response {
  return (question) => {
    const { request, account } = question;
    const isLetIn =
      request.headers.get('x-auth-token') === BIGCOMMERCE.credential &&
      question.param('store') === BIGCOMMERCE.store;
    if (!isLetIn)
      return HttpResponse.json(
        {
          status: 401,
          title: 'You do not have permission to access this resource',
          type: 'https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes',
        },
        { status: 401 },
      );
    const { headers, isExceeded } = take(account);
    if (isExceeded)
      return HttpResponse.json({ status: 429, title: 'Too Many Requests' }, { status: 429, headers });
    const response = answer(question);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };
}

/** Counts one request. A 429 there has no Retry-After: it says in milliseconds when the window ends. */
function take(account: Account): { headers: Record<string, string>; isExceeded: boolean } {
  const { minutes, time, limits } = internalsOf(account);
  const now = time.now();
  const minute = Math.floor(now / LIMIT.windowMs);
  const before = minutes.get('bigcommerce');
  const used = (before?.minute === minute ? before.used : 0) + 1;
  minutes.set('bigcommerce', { minute, used });
  return {
    headers: {
      'x-rate-limit-requests-quota': String(LIMIT.requests),
      'x-rate-limit-requests-left': String(Math.max(0, LIMIT.requests - used)),
      'x-rate-limit-time-window-ms': String(LIMIT.windowMs),
      'x-rate-limit-time-reset-ms': String((minute + 1) * LIMIT.windowMs - now),
    },
    isExceeded: limits === 'on' && used > LIMIT.requests,
  };
}

const ordersOf = ({ world }: Question): BigOrder[] =>
  world.recorded?.bigcommerce ?? world.shop.orders.map(bigOrder);

const worldOrders = ({ world }: Question, ids: string[]): ShopOrder[] =>
  world.recorded?.bigcommerce ? [] : world.shop.orders.filter((order) => ids.includes(String(idOf(order))));

/** v2 says nothing at all where it finds nothing. */
const orNothing = (list: unknown[]): Response =>
  list.length > 0 ? HttpResponse.json(list) : new HttpResponse(null, { status: 204 });

const emailOf = ({ billing_address: address }: BigOrder): string =>
  typeof address === 'object' && address !== null && 'email' in address ? String(address.email) : '';

function listOrders(question: Question): Response {
  const { query } = question;
  const email = query.get('email')?.toLowerCase();
  const customer = query.get('customer_id');
  const size = wholeNumber(query.get('limit'), 50, 250);
  const page = wholeNumber(query.get('page'), 1);
  if (size === null || page === null)
    return HttpResponse.json([{ status: 400, message: 'The page or limit is invalid.' }], { status: 400 });
  const found = ordersOf(question).filter(
    (order) =>
      (email === undefined || emailOf(order).toLowerCase() === email) &&
      (customer === null || String(order.customer_id) === customer),
  );
  const withProducts = (query.get('include') ?? '').split(',').includes('consignments.line_items');
  return orNothing(
    pageOf(
      byDate(found, ({ date_created: at }) => String(at)),
      page,
      size,
    ).map(({ consignments, ...order }) => (withProducts ? { ...order, consignments } : order)),
  );
}

function listCustomers({ query, world }: Question): Response {
  const emails = (query.get('email:in') ?? '').toLowerCase().split(',');
  const people = world.recorded?.bigcommerce
    ? world.recorded.bigcommerce.map((order) => ({ id: Number(order.customer_id), email: emailOf(order) }))
    : world.shop.customers.map(({ id, email }) => ({ id, email: email ?? '' }));
  const found = people.filter(({ id, email }) => id > 0 && emails.includes(email.toLowerCase()));
  return HttpResponse.json({ data: found.slice(0, 1), meta: {} });
}
