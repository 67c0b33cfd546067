import { createWorld } from '../../sandbox/world';
import type { World } from '../../sandbox/world/types';
import { ask, graphql, testAccount } from '../sandbox/testAccount';
import { loadZendeskOpenApi } from './zendeskOpenApi';

const contract = loadZendeskOpenApi();
const now = new Date('2026-03-10T09:00:00Z');

let world: World;
let admin: number | undefined;
let account: ReturnType<typeof testAccount>['account'];

beforeAll(() => {
  world = createWorld({ now, seed: 1 });
  admin = world.users.find(({ role }) => role === 'admin')?.id;
  ({ account } = testAccount({ world }));
});

/** What the fake answers to these paths, checked; pages are followed to the end. */
async function problemsOf(paths: string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const path of paths) {
    for (let url: string | null = path; url;) {
      const { status, json } = await ask(account, url, admin);
      if (status !== 200) problems.push(`${url} answered ${status}`);
      problems.push(...(contract?.validateResponse('GET', url, status, json) ?? []));
      url = nextOf(json);
    }
  }
  return problems;
}

function nextOf(json: unknown): string | null {
  const {
    meta,
    links,
    next_page: next,
  } = json as {
    meta?: { has_more: boolean };
    links?: { next: string | null };
    next_page?: string | null;
  };
  return meta ? (meta.has_more && links?.next) || null : (next ?? null);
}

const WHOLE_ORDERS = `query($after: String) { orders(first: 50, after: $after, sortKey: ID) {
  pageInfo { hasNextPage endCursor }
  nodes {
    id name email phone createdAt processedAt updatedAt cancelledAt cancelReason closedAt currencyCode note tags
    displayFinancialStatus displayFulfillmentStatus returnStatus
    totalPriceSet { shopMoney { amount currencyCode } }
    shippingAddress { name address1 zip city countryCodeV2 } billingAddress { countryCodeV2 }
    customer { displayName locale amountSpent { amount currencyCode } }
    lineItems(first: 20) { nodes { id title sku quantity unfulfilledQuantity refundableQuantity image { url } } }
    fulfillments(first: 5) { status displayStatus trackingInfo(first: 3) { number url } events(first: 10) { nodes { status } } fulfillmentLineItems(first: 10) { nodes { quantity lineItem { id } } } }
    refunds(first: 5) { refundLineItems(first: 10) { nodes { quantity lineItem { id } } } }
    returns(first: 5) { nodes { status returnLineItems(first: 10) { nodes { quantity returnReasonDefinition { name } } } } }
    transactions(first: 10) { kind status gateway amountSet { shopMoney { amount } } }
  }
} }`;

it('every order of the seeded shop can be read in full', async () => {
  let seen = 0;
  let after: string | null = null;
  do {
    const reply = await ask(account, graphql(WHOLE_ORDERS, { after }), admin);
    expect(reply.json).not.toHaveProperty('errors');
    const { data } = reply.json as {
      data: { orders: { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    };
    seen += data.orders.nodes.length;
    after = data.orders.pageInfo.hasNextPage ? data.orders.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toBe(world.shop.orders.length);
});

it(
  contract ? 'every ticket keeps to the official description' : 'NOT CHECKED: tickets of the world',
  async () => {
    const paths = world.tickets.flatMap(({ id }) => [
      `/api/v2/tickets/${id}`,
      `/api/v2/tickets/${id}/comments?include=users&page[size]=100`,
      `/api/v2/tickets/${id}/conversation_log?page[size]=100`,
      `/api/v2/tickets/${id}/audits?page[size]=100`,
    ]);
    expect(await problemsOf(paths)).toEqual([]);
  },
);

it(contract ? 'macros, articles and users keep to it' : 'NOT CHECKED: macros, articles, users', async () => {
  const requesters = world.tickets.map(({ requester_id: id }) => id);
  const paths = [
    '/api/v2/macros/active?include=usage_7d',
    ...[...new Set(world.articles.map(({ locale }) => locale))].map(
      (locale) => `/api/v2/help_center/${locale}/articles?per_page=100`,
    ),
    ...requesters.flatMap((id) => [`/api/v2/users/${id}`, `/api/v2/users/${id}/identities`]),
    ...requesters.map((id) => `/api/v2/users/${id}/tickets/requested?page[size]=50`),
  ];
  expect(await problemsOf(paths)).toEqual([]);
  expect(account.complaints).toEqual([]);
});
