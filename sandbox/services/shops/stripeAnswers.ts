import type { Stripe } from 'stripe';
import { wholeNumber } from './paging';
import type { FakePayment, StripeAccount } from './stripeObjects';

/** An answer of Stripe: its status, and the JSON. */
export interface StripeAnswer {
  status: number;
  body: object;
}

/** Whether a search for the address finds somebody's. */
type Finds = (email: string, address: string) => boolean;

const isSame: Finds = (email, address) => email.toLowerCase() === address.toLowerCase();

type Known<Params> = readonly (keyof Params & string)[];

const LIST: Known<Stripe.CustomerListParams> = ['limit', 'starting_after', 'ending_before', 'expand'];
const SEARCH: Known<Stripe.CustomerSearchParams> = ['query', 'limit', 'page', 'expand'];

/** What may be asked of each path, by the types of Stripe's own package: anything else is refused, as Stripe does. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  customers: [...LIST, ...(['email', 'created'] satisfies Known<Stripe.CustomerListParams>)],
  'customers/search': SEARCH,
  payment_intents: [...LIST, ...(['customer', 'created'] satisfies Known<Stripe.PaymentIntentListParams>)],
  'payment_intents/search': SEARCH satisfies Known<Stripe.PaymentIntentSearchParams>,
  invoices: [...LIST, ...(['customer', 'status'] satisfies Known<Stripe.InvoiceListParams>)],
  'invoices/search': SEARCH satisfies Known<Stripe.InvoiceSearchParams>,
  'checkout/sessions': [
    ...LIST,
    ...(['customer', 'customer_details'] satisfies Known<Stripe.Checkout.SessionListParams>),
  ],
  disputes: [...LIST, ...(['charge', 'payment_intent'] satisfies Known<Stripe.DisputeListParams>)],
};

/** Answers a GET of `/v1/PATH` like Stripe, from what is in the account. */
export function answerStripe(account: StripeAccount, url: URL, finds: Finds = isSame): StripeAnswer {
  const path = url.pathname.replace(/^\/v1\//, '');
  const known = Object.hasOwn(PARAMETERS, path) ? PARAMETERS[path] : undefined;
  if (!known) return refusal(404, `Unrecognized request URL (GET: ${url.pathname}).`);
  const unknown = [...url.searchParams.keys()].find((name) => !known.includes(name.replace(/\[.*$/, '')));
  if (unknown) return refusal(400, `Received unknown parameter: ${unknown}`);
  const limit = wholeNumber(url.searchParams.get('limit'), 10, 100);
  if (limit === null) return refusal(400, 'Invalid integer: limit');
  return { status: 200, body: pageOf(findAll(account, path, url.searchParams, finds), url, limit) };
}

export const refusal = (status: number, message: string): StripeAnswer => ({
  status,
  body: { error: { message, type: 'invalid_request_error' } },
});

type Entry = { id: string; created?: number };

function findAll(account: StripeAccount, path: string, query: URLSearchParams, finds: Finds): Entry[] {
  const { customers, payments, sessions, invoices, disputes } = account;
  const [is, has] = [readSearch(query.get('query') ?? ''), (name: string) => query.get(name)];
  switch (path) {
    case 'customers':
      return customers.filter(({ email }) => has('email') === null || email === has('email'));
    case 'customers/search':
      return customers.filter(({ email }) =>
        is.some(({ field, value }) => field === 'email' && finds(email ?? '', value)),
      );
    case 'payment_intents':
      return payments.filter(({ customer }) => has('customer') === null || customer === has('customer'));
    case 'payment_intents/search':
      return payments.filter((payment) => is.some((clause) => isFound(payment, clause)));
    case 'invoices':
      return invoices.filter(({ customer }) => has('customer') === null || customer === has('customer'));
    case 'invoices/search':
      return invoices.filter(({ customer }) =>
        is.some(({ field, value }) => field === 'customer' && customer === value),
      );
    case 'checkout/sessions': {
      const email = has('customer_details[email]');
      return sessions.filter((each) => email === null || finds(each.customer_details?.email ?? '', email));
    }
    default:
      return disputes.filter((each) => each.payment_intent === has('payment_intent'));
  }
}

interface Clause {
  field: string;
  value: string;
}

/** `email:"…" OR customer:"…"`, `metadata["key"]:"…"`; inside of quotation marks a backslash keeps the next character. */
const readSearch = (query: string): Clause[] =>
  [...query.matchAll(/(?:^| OR )(\w+)(?:\["((?:[^"\\]|\\.)*)"\])?:"((?:[^"\\]|\\.)*)"/g)].map(
    ([, name, key, value]) => ({
      field: key === undefined ? (name ?? '') : `${name}.${plain(key)}`,
      value: plain(value ?? ''),
    }),
  );

const plain = (text: string): string => text.replace(/\\(.)/g, '$1');

const isFound = ({ customer, metadata }: FakePayment, { field, value }: Clause): boolean =>
  field === 'customer' ? customer === value : metadata[field.replace(/^metadata\./, '')] === value;

/** Newest first; the page after the entry that is named. */
function pageOf(all: Entry[], url: URL, limit: number): object {
  const newest = all.toSorted((a, b) => (b.created ?? 0) - (a.created ?? 0));
  const after = url.searchParams.get('starting_after');
  const start = after === null ? 0 : newest.findIndex(({ id }) => id === after) + 1;
  const isSearch = url.pathname.endsWith('/search');
  return {
    object: isSearch ? 'search_result' : 'list',
    url: url.pathname,
    has_more: newest.length > start + limit,
    ...(isSearch && { next_page: null }),
    data: newest.slice(start, start + limit).map((each) => expanded(each, url.searchParams)),
  };
}

/** What was not asked for with its entry stands there by its id alone, or not at all. */
function expanded(entry: Entry, query: URLSearchParams): Entry {
  const paths = [...query]
    .filter(([name]) => name.startsWith('expand['))
    .map(([, path]) => path.split('.').slice(1));
  return reduced(entry, paths) as Entry;
}

const BY_ID = ['latest_charge', 'payment_intent'];
const ON_REQUEST = ['refunds', 'line_items', 'subscriptions', 'payments'];

function reduced(value: unknown, paths: string[][]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inside]: [string, unknown]) => {
      const deeper = paths.filter(([first]) => first === name);
      const isAsked = deeper.length > 0;
      if (ON_REQUEST.includes(name) && !isAsked) return [];
      if (BY_ID.includes(name) && !isAsked) return [[name, idOf(inside)]];
      return [
        [
          name,
          isAsked && BY_ID.includes(name)
            ? reduced(
                inside,
                deeper.map((path) => path.slice(1)),
              )
            : inside,
        ],
      ];
    }),
  );
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
