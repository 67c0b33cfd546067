import { FAULTS, type Fault } from '../../sandbox/types';
import { queryCost } from '../../sandbox/services';
import { shopOrder } from './smallWorld';
import { ask, graphql, testAccount } from './testAccount';

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
  extensions?: {
    cost: { requestedQueryCost: number; actualQueryCost: number | null; throttleStatus: object };
  };
}

async function query(text: string, variables: object = {}, faults: Parameters<typeof testAccount>[0] = {}) {
  const { account } = testAccount(faults);
  const reply = await ask(account, graphql(text, variables));
  expect(reply.status).toBe(200);
  return reply.json as Answer;
}

const ORDERS = 'query($q: String!) { orders(first: 10, query: $q, sortKey: ID) { nodes { name } } }';

async function names(q: string): Promise<string[]> {
  const { data } = await query(ORDERS, { q });
  return (data as { orders: { nodes: { name: string }[] } }).orders.nodes.map(({ name }) => name);
}

describe('the search for orders', () => {
  it.each([
    ['', ['#1040', '#1042', '#1050']],
    ['email:marie@example.com', ['#1040', '#1042']],
    ['email:"MARIE@example.com"', ['#1040', '#1042']],
    ['phone:+33612345678', ['#1040', '#1042']],
    ['name:#1042', ['#1042']],
    ['name:1042', ['#1042']],
    ['customer_id:71', ['#1040', '#1042']],
    ['email:marie@example.com AND name:#1042', ['#1042']],
    ['email:marie@example.com name:#1042', ['#1042']],
    ['name:#1042 OR name:#1050', ['#1042', '#1050']],
    ['email:marie@example.com AND -name:#1042', ['#1040']],
    ['created_at:>2026-01-01', ['#1042', '#1050']],
    ['(email:"marie@example.com" OR customer_id:7) AND (name:"1042" OR name:"#1050")', ['#1042']],
    ['NOT (name:#1042 OR name:#1040)', ['#1050']],
    ['email:"ma\\"rie@example.com"', []],
    ['email:nobody@example.com', []],
  ])('%s', async (q, found) => {
    expect(await names(q)).toEqual(found);
  });

  it('is loud about a field it does not know', async () => {
    const { account } = testAccount();
    await ask(account, graphql(ORDERS, { q: 'billing:x' }));
    expect(account.complaints).toEqual(['The fake shop does not know the search field billing of orders']);
  });

  it('gives pages', async () => {
    const text =
      'query($after: String) { orders(first: 2, after: $after, sortKey: ID, reverse: true) { nodes { name } pageInfo { hasNextPage endCursor } } }';
    const first = await query(text);
    const page = first.data?.orders as {
      nodes: object[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    expect(page).toMatchObject({
      nodes: [{ name: '#1050' }, { name: '#1042' }],
      pageInfo: { hasNextPage: true },
    });
    const { data } = await query(text, { after: page.pageInfo.endCursor });
    expect(data).toMatchObject({ orders: { nodes: [{ name: '#1040' }], pageInfo: { hasNextPage: false } } });
  });
});

const FULL = `query($id: ID!) { order(id: $id) {
  name email displayFinancialStatus displayFulfillmentStatus returnStatus
  totalPriceSet { shopMoney { amount currencyCode } }
  customer { displayName numberOfOrders defaultEmailAddress { emailAddress marketingState } defaultPhoneNumber { phoneNumber } }
  shippingAddress { city countryCodeV2 }
  lineItems(first: 5) { nodes { title sku quantity originalUnitPriceSet { shopMoney { amount } } } }
  fulfillments(first: 5) { displayStatus estimatedDeliveryAt deliveredAt inTransitAt trackingInfo(first: 3) { company number url } events(first: 5) { nodes { status happenedAt city } } }
  refunds(first: 5) { totalRefundedSet { shopMoney { amount } } refundLineItems(first: 5) { nodes { quantity lineItem { title } } } }
  returns(first: 5) { nodes { name status returnLineItems(first: 5) { nodes { quantity returnReasonDefinition { handle } ... on ReturnLineItem { fulfillmentLineItem { lineItem { title } } } } } } }
  transactions(first: 5) { kind status gateway amountSet { shopMoney { amount } } }
} }`;

describe('an order', () => {
  it('has everything that was bought, paid, sent and brought back', async () => {
    const { data, errors } = await query(FULL, { id: 'gid://shopify/Order/1042' });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      order: {
        name: '#1042',
        displayFulfillmentStatus: 'FULFILLED',
        totalPriceSet: { shopMoney: { amount: '72.5', currencyCode: 'EUR' } },
        customer: { displayName: 'Marie Durand', defaultEmailAddress: { marketingState: 'SUBSCRIBED' } },
        lineItems: {
          nodes: [{ title: 'Oslo lamp', originalUnitPriceSet: { shopMoney: { amount: '69.0' } } }],
        },
        fulfillments: [
          { trackingInfo: [{ company: 'Colissimo' }], events: { nodes: [{ status: 'IN_TRANSIT' }] } },
        ],
        refunds: [{ totalRefundedSet: { shopMoney: { amount: '10.0' } } }],
        returns: {
          nodes: [{ returnLineItems: { nodes: [{ returnReasonDefinition: { handle: 'wrong-item' } }] } }],
        },
        transactions: [{ kind: 'SALE', amountSet: { shopMoney: { amount: '72.5' } } }],
      },
    });
  });

  it('with words the enums do not have is still served', async () => {
    const { account } = testAccount();
    account.world.shop.orders.push(
      shopOrder(2000, { displayFulfillmentStatus: 'LOST', currencyCode: 'QQQ' }),
    );
    const { json } = await ask(account, graphql(FULL, { id: 'gid://shopify/Order/2000' }));
    expect(json).toMatchObject({
      data: {
        order: {
          displayFulfillmentStatus: 'UNFULFILLED',
          totalPriceSet: { shopMoney: { currencyCode: 'XXX' } },
        },
      },
    });
  });

  it('of somebody unknown is null', async () => {
    expect(await query(FULL, { id: 'gid://shopify/Order/7' })).toMatchObject({ data: { order: null } });
  });
});

describe('customers', () => {
  it.each([
    '{ emailAddress: "Marie@example.com" }',
    '{ phoneNumber: "+33 6 12 34 56 78" }',
    '{ id: "gid://shopify/Customer/71" }',
  ])('are found by %s', async (identifier) => {
    const { data } = await query(`{ customerByIdentifier(identifier: ${identifier}) { firstName } }`);
    expect(data).toEqual({ customerByIdentifier: { firstName: 'Marie' } });
  });

  it('are searched, with their orders', async () => {
    const { data } = await query(
      '{ customers(first: 3, query: "email:marie@example.com") { nodes { orders(first: 5) { nodes { name } } } } }',
    );
    expect(data).toEqual({
      customers: { nodes: [{ orders: { nodes: [{ name: '#1040' }, { name: '#1042' }] } }] },
    });
  });
});

describe('what can go wrong with status 200', () => {
  const BOTH =
    '{ orders(first: 5, sortKey: ID) { nodes { name email displayFinancialStatus customer { displayName } shippingAddress { name countryCodeV2 } } } }';
  const withFault = (fault: Fault) => query(BOTH, {}, { faults: { shopify: fault } });

  it('throttled', async () => {
    const { data, errors, extensions } = await withFault('throttled');
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ message: 'Throttled', extensions: { code: 'THROTTLED' } }]);
    expect(extensions?.cost.actualQueryCost).toBeNull();
  });

  it('access denied', async () => {
    const { data, errors } = await withFault('accessDenied');
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toBe(
      'Access denied for orders field. Required access: `read_orders` access scope.',
    );
  });

  it('partial', async () => {
    const { data, errors } = await withFault('partial');
    expect(errors?.length).toBeGreaterThan(0);
    const [order] = (data as { orders: { nodes: object[] } }).orders.nodes;
    expect(order).toMatchObject({ name: '#1040', displayFinancialStatus: null, customer: null });
  });

  it('redacted', async () => {
    const { data, errors } = await withFault('redacted');
    expect(errors).toBeUndefined();
    const [order] = (data as { orders: { nodes: object[] } }).orders.nodes;
    expect(order).toMatchObject({ email: null, shippingAddress: { name: null, countryCodeV2: 'FR' } });
  });

  it('sixty days', async () => {
    const { data } = await withFault('sixtyDays');
    expect((data as { orders: { nodes: { name: string }[] } }).orders.nodes.map(({ name }) => name)).toEqual([
      '#1042',
      '#1050',
    ]);
  });

  it('means nothing to Zendesk', async () => {
    for (const fault of FAULTS.slice(-5)) {
      const { account } = testAccount({ faults: { users: fault } });
      expect((await ask(account, '/api/v2/users/11')).status).toBe(200);
    }
  });

  it('a query that the subset does not know is refused and complained of', async () => {
    const { account } = testAccount();
    const { json } = await ask(account, graphql('{ orders(first: 1) { nodes { riskLevel } } }'));
    expect(json).toMatchObject({ errors: [{ message: expect.stringContaining('riskLevel') }] });
    expect(account.complaints).toHaveLength(1);
  });
});

describe('what a query costs', () => {
  // The costs that real shops gave for these selections (scalars, which are free, left out).
  it.each([
    [
      'a customer',
      '{ customer(id: "x") { amountSpent { amount } defaultEmailAddress { emailAddress } defaultPhoneNumber { phoneNumber } defaultAddress { city } } }',
      3,
    ],
    [
      'lists are not multiplied',
      '{ order(id: "x") { fulfillments(first: 5) { id trackingInfo(first: 5) { number } } } }',
      3,
    ],
    [
      'connections by the logarithm of their size',
      `query { a: customers(first: 2) { ...page } b: customers(first: 5) { ...page } c: customers(first: 5) { ...page } }
       fragment page on CustomerConnection { edges { node { id defaultPhoneNumber { phoneNumber } defaultAddress { city } } } pageInfo { hasNextPage } }`,
      20,
    ],
    [
      'a connection of orders',
      'query { order(id: "x") { email } orders(first: 5) { nodes { email } pageInfo { hasNextPage } } }',
      6,
    ],
  ])('%s', (_name, document, cost) => {
    expect(queryCost(document)).toBe(cost);
  });

  it('takes the size from a variable', () => {
    const document = 'query($n: Int!) { orders(first: $n) { nodes { name } } }';
    expect([queryCost(document, { n: 5 }), queryCost(document, { n: 250 })]).toEqual([5, 13]);
  });

  it('is told with the answer, and taken from the bucket that all agents share', async () => {
    const { extensions } = await query(FULL, { id: 'gid://shopify/Order/1042' });
    const cost = extensions?.cost;
    expect(cost?.requestedQueryCost).toBe(queryCost(FULL));
    expect(cost?.actualQueryCost).toBeLessThanOrEqual(cost?.requestedQueryCost ?? 0);
    expect(cost?.throttleStatus).toEqual({
      maximumAvailable: 2_000,
      currentlyAvailable: 2_000 - (cost?.actualQueryCost ?? 0),
      restoreRate: 100,
    });
  });

  it('throttles when the bucket is empty, and lets on when it has filled again', async () => {
    const { account, time } = testAccount({ limits: 'on' });
    const wide = graphql('{ orders(first: 250) { nodes { lineItems(first: 50) { nodes { title } } } } }');
    const replies: Answer[] = [];
    for (let n = 0; n < 400; n += 1) replies.push((await ask(account, wide)).json as Answer);
    expect(replies.at(-1)?.errors).toMatchObject([{ message: 'Throttled' }]);
    time.at += 10_000;
    expect((await ask(account, wide)).json).not.toHaveProperty('errors');
  });

  it('beyond a thousand is refused', async () => {
    const inner = 'orders(first: 250) { nodes { customer { ORDERS } } }';
    let text = 'orders(first: 250) { nodes { name } }';
    for (let n = 0; n < 3; n += 1) text = inner.replace('ORDERS', text);
    const { errors } = await query(`{ ${text} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'MAX_COST_EXCEEDED' } }]);
  });
});
