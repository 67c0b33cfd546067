import fc from 'fast-check';
import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest, Request } from '../../src/model/ports';
import { createShopify } from '../../src/purchases/shopify';
import { describeConnector, MARIE, told, type Told } from './connectorSuite';
import { answerShopify, orderNode, SETTINGS, variablesOf } from './fakeShopify';

describeConnector({
  name: 'Shopify',
  abilities: {
    refunds: true,
    parcels: true,
    cancellation: true,
    isOneRequest: true,
    requests: 2,
    pages: true,
  },
  make: (request) => createShopify({ request, settings: SETTINGS }),
  answer: answerShopify,
  malformed: [null, 'no', [], {}, { data: null }, { data: {} }, { data: { orders: 'x' } }, { errors: 'x' }],
});

const signal = new AbortController().signal;

/** A shop that answers these one after the other; an Error is thrown. */
function scripted(...answers: ((request: HttpRequest) => unknown)[]) {
  const requests: HttpRequest[] = [];
  const request: Request = async (each) => {
    requests.push(each);
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    const body = answer?.(each);
    if (body instanceof Error) throw body;
    return body;
  };
  return { requests, connector: createShopify({ request, settings: SETTINGS }) };
}

const shop = (orders: Told[]) => (request: HttpRequest) => answerShopify(orders, request);
const denied = (path: string[], message = '', requiredAccess?: string) => ({
  message,
  path,
  extensions: { code: 'ACCESS_DENIED', ...(requiredAccess ? { requiredAccess } : {}) },
});

describe('Shopify, what it asks', () => {
  it('sends the credential as a secure header that only the host fills in', async () => {
    const { connector, requests } = scripted(shop([told(1)]));
    await connector.findOrders(MARIE, signal);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      url: 'https://atelier.myshopify.com/admin/api/2026-07/graphql.json',
      method: 'POST',
      isSecure: true,
      headers: { 'X-Shopify-Access-Token': '{{setting.shopify_static_credential}}' },
    });
  });

  it('quotes what is searched for', async () => {
    const { connector, requests } = scripted(shop([]));
    const value = 'a"b\\c\n@example.fr';
    await connector.findOrders({ ...MARIE, emails: [{ value, isVerified: true }] }, signal);
    expect(variablesOf(requests[0]!).search).toBe('email:"a\\"b\\\\c @example.fr"');
    expect(JSON.stringify((requests[0]!.json as { query: string }).query)).not.toContain('example.fr');
  });

  it('never searches for nothing, which would find every order of the shop', async () => {
    const { connector, requests } = scripted(shop([told(1)]));
    const { value } = await connector.findOrders({ ...MARIE, emails: [], phones: ['+33612345678'] }, signal);
    expect(variablesOf(requests[0]!)).toMatchObject({ hasSearch: false, hasPhone: true });
    expect(value).toEqual([]);
  });

  it('asks again for orders that the customer placed under another address', async () => {
    const orders = [told(1), told(2, { email: 'work@example.com' })];
    const { connector, requests } = scripted(shop(orders));
    const { value } = await connector.findOrders(MARIE, signal);
    expect(requests.map((each) => variablesOf(each).search)).toEqual([
      'email:"marie@example.fr"',
      'customer_id:7',
    ]);
    expect(value.map(({ number, match }) => [number, match.level])).toEqual([
      ['#1002', 'verified'],
      ['#1001', 'verified'],
    ]);
  });

  it('asks for an older order that was named, of this person only', async () => {
    const orders = Array.from({ length: 14 }, (_, index) => told(index + 1));
    const { connector, requests } = scripted(shop(orders));
    const { value } = await connector.findOrders({ ...MARIE, spokenNumbers: ['1002', '1013'] }, signal);
    expect(variablesOf(requests[1]!).search).toBe(
      '(email:"marie@example.fr" OR customer_id:7) AND (name:"1002" OR name:"#1002")',
    );
    expect(value.map(({ number }) => number)).toHaveLength(11);
    expect(value.at(-1)?.number).toBe('#1002');
  });

  it('keeps the first answer when the second question fails', async () => {
    const orders = [told(1), told(2, { email: 'work@example.com' })];
    const { connector } = scripted(shop(orders), () => new OutsideError('down', 'no', { status: 500 }));
    const { value, problems } = await connector.findOrders(MARIE, signal);
    expect(value.map(({ number }) => number)).toEqual(['#1001']);
    expect(problems).toMatchObject([{ kind: 'down', block: 'orders', source: 'shopify' }]);
  });
});

describe('Shopify, orders in our words', () => {
  it('tells all that the panel needs', async () => {
    const parcels = [{ number: 'A1', deliveredAt: null }];
    const { connector } = scripted(shop([told(42, { parcels, refunded: '10.00' })]));
    const { value } = await connector.findOrders(MARIE, signal);
    expect(value[0]).toEqual({
      id: 'shopify:gid://shopify/Order/42',
      source: 'shopify',
      shopName: 'Shopify',
      number: '#1042',
      status: 'shipped',
      shopStatus: 'PARTIALLY_REFUNDED · FULFILLED',
      placedAt: '2026-02-12T00:00:00.000Z',
      cancelledAt: null,
      total: { amount: '89.00', currency: 'EUR' },
      refunded: { amount: '10.00', currency: 'EUR' },
      hasMore: true,
      items: [
        {
          id: 'gid://shopify/LineItem/42',
          title: 'Lampe Oslo',
          variant: null,
          sku: 'OSLO',
          quantity: 1,
          price: { amount: '89.00', currency: 'EUR' },
          imageUrl: null,
        },
      ],
      shipments: [
        {
          id: 'gid://shopify/Fulfillment/420',
          shopStatus: 'IN_TRANSIT',
          carrier: 'Colissimo',
          trackingNumber: 'A1',
          trackingUrl: 'https://track.example/A1',
          shippedAt: '2026-02-12T00:00:00.000Z',
          estimatedAt: '2026-01-14T12:00:00.000Z',
          deliveredAt: null,
          scans: [{ status: 'IN_TRANSIT', at: '2026-01-13T08:00:00.000Z', place: 'Lyon' }],
          itemIds: ['gid://shopify/LineItem/42'],
        },
      ],
      payments: [
        {
          kind: 'SALE',
          status: 'SUCCESS',
          method: 'Visa',
          amount: { amount: '89.00', currency: 'EUR' },
          at: '2026-02-12T00:00:00.000Z',
        },
      ],
      refunds: [
        {
          id: 'gid://shopify/Refund/42',
          amount: { amount: '10.00', currency: 'EUR' },
          at: '2026-02-12T00:00:00.000Z',
          note: 'broken shade',
        },
      ],
      returns: [],
      shippingAddress: {
        name: 'Marie Durand',
        lines: ['3 rue des Lices'],
        postcode: '69003',
        city: 'Lyon',
        country: 'FR',
      },
      email: 'marie@example.fr',
      phone: null,
      promisedAt: '2026-01-14T12:00:00.000Z',
      adminUrl: 'https://admin.shopify.com/store/atelier/orders/42',
      match: { by: 'email', level: 'verified' },
    });
  });

  const parcel = (displayStatus: string, more: object = {}) => ({
    ...orderNode(told(1, { parcels: [{ number: 'A', deliveredAt: null }] })).fulfillments[0],
    displayStatus,
    ...more,
  });
  const statuses: [string, object, string][] = [
    ['nothing sent yet', {}, 'processing'],
    ['not paid', { displayFinancialStatus: 'PENDING' }, 'unpaid'],
    [
      'sent, though not paid',
      {
        displayFinancialStatus: 'PENDING',
        displayFulfillmentStatus: 'FULFILLED',
        fulfillments: [parcel('IN_TRANSIT')],
      },
      'shipped',
    ],
    [
      'cancelled and refunded',
      { cancelledAt: '2026-01-01T00:00:00Z', displayFinancialStatus: 'REFUNDED' },
      'cancelled',
    ],
    ['refunded', { displayFinancialStatus: 'REFUNDED', displayFulfillmentStatus: 'FULFILLED' }, 'refunded'],
    ['in part sent', { displayFulfillmentStatus: 'PARTIALLY_FULFILLED' }, 'partlyShipped'],
    [
      'label only',
      { displayFulfillmentStatus: 'FULFILLED', fulfillments: [parcel('LABEL_PRINTED')] },
      'processing',
    ],
    [
      'in transit',
      { displayFulfillmentStatus: 'FULFILLED', fulfillments: [parcel('IN_TRANSIT')] },
      'shipped',
    ],
    [
      'at the door',
      { displayFulfillmentStatus: 'FULFILLED', fulfillments: [parcel('OUT_FOR_DELIVERY')] },
      'outForDelivery',
    ],
    [
      'nobody home',
      { displayFulfillmentStatus: 'FULFILLED', fulfillments: [parcel('ATTEMPTED_DELIVERY')] },
      'deliveryFailed',
    ],
    [
      'delivered',
      { displayFulfillmentStatus: 'FULFILLED', fulfillments: [parcel('DELIVERED')] },
      'delivered',
    ],
    [
      'delivered, partly refunded',
      {
        displayFinancialStatus: 'PARTIALLY_REFUNDED',
        displayFulfillmentStatus: 'FULFILLED',
        fulfillments: [parcel('DELIVERED')],
      },
      'partlyRefunded',
    ],
    [
      'lost once, sent again',
      {
        displayFulfillmentStatus: 'FULFILLED',
        fulfillments: [
          parcel('FAILURE', { createdAt: '2026-01-01T00:00:00Z' }),
          parcel('IN_TRANSIT', { createdAt: '2026-01-09T00:00:00Z' }),
        ],
      },
      'shipped',
    ],
    [
      'one parcel called off',
      {
        displayFulfillmentStatus: 'FULFILLED',
        fulfillments: [parcel('DELIVERED'), parcel('IN_TRANSIT', { status: 'CANCELLED' })],
      },
      'delivered',
    ],
    ['fulfilled, but no parcel to be seen', { displayFulfillmentStatus: 'FULFILLED' }, 'other'],
    [
      'fulfilled, but the only parcel was called off',
      {
        displayFulfillmentStatus: 'FULFILLED',
        fulfillments: [parcel('IN_TRANSIT', { status: 'CANCELLED' })],
      },
      'other',
    ],
    [
      'waiting to be picked up',
      { displayFulfillmentStatus: 'FULFILLED', fulfillments: [parcel('READY_FOR_PICKUP')] },
      'other',
    ],
    ['held back', { displayFulfillmentStatus: 'ON_HOLD' }, 'other'],
    ['authorised once, never paid', { displayFinancialStatus: 'VOIDED' }, 'unpaid'],
    ['a word of tomorrow', { displayFulfillmentStatus: 'FULFILLMENT_NOT_REQUIRED' }, 'other'],
    [
      'a parcel word of tomorrow',
      { displayFulfillmentStatus: 'FULFILLED', fulfillments: [parcel('TELEPORTED')] },
      'shipped',
    ],
  ];
  const only = async (more: object) => {
    const { connector } = scripted((request) => {
      const answer = answerShopify([], request);
      return { data: { ...answer.data, orders: { nodes: [{ ...orderNode(told(1)), ...more }] } } };
    });
    return (await connector.findOrders(MARIE, signal)).value[0];
  };

  it.each(statuses)('%s', async (_, more, status) => {
    expect((await only(more))?.status).toBe(status);
  });

  it('calls only money that went back a refund, not goods put back into stock', async () => {
    const money = (amount: string) => ({ presentmentMoney: { amount, currencyCode: 'EUR' } });
    const refunds = ['0.0', '12.50'].map((amount) => ({
      id: amount,
      createdAt: '2026-01-09T00:00:00Z',
      note: null,
      totalRefundedSet: money(amount),
    }));
    expect((await only({ refunds }))?.refunds.map(({ id }) => id)).toEqual(['12.50']);
  });

  it('says of a parcel that waits to be picked up that nobody shipped it', async () => {
    const order = await only({ fulfillments: [parcel('READY_FOR_PICKUP')] });
    expect(order?.shipments[0]?.shippedAt).toBeNull();
  });

  it('never fails on what it gets, and shows nobody else', async () => {
    const node = fc.oneof(
      fc.anything(),
      fc.record(Object.fromEntries(Object.keys(orderNode(told(1))).map((key) => [key, fc.anything()]))),
      fc
        .tuple(fc.constantFrom(...Object.keys(orderNode(told(1)))), fc.anything())
        .map(([key, value]) => ({ ...orderNode(told(1)), [key]: value })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(node, { maxLength: 4 }), async (nodes) => {
        const { connector } = scripted(() => ({ data: { orders: { nodes } } }));
        const { value } = await connector.findOrders(MARIE, signal);
        for (const order of value)
          expect(order.email === null ? order.match.level : order.email).toBe(
            order.email === null ? 'possible' : 'marie@example.fr',
          );
      }),
    );
  });
});

describe('Shopify, what may not be seen', () => {
  it('says which scope is missing when no order may be seen', async () => {
    const errors = [
      denied(['byEmail'], '', '`read_customers` access scope.'),
      denied(['orders'], 'Access denied for orders field. Required access: `read_orders` access scope.'),
    ];
    const { connector } = scripted(() => ({ data: null, errors }));
    await expect(connector.findOrders(MARIE, signal)).rejects.toMatchObject({
      kind: 'forbidden',
      values: { scope: 'read_orders' },
    });
  });

  it('shows orders without returns when those may not be seen, and asks for them no more', async () => {
    const errors = [denied(['orders', 'nodes', '0', 'returns'], '', '`read_returns` access scope.')];
    const { connector, requests } = scripted((request) =>
      variablesOf(request).withReturns ? { data: null, errors } : answerShopify([told(1)], request),
    );
    for (const asked of [2, 3]) {
      const { value, problems } = await connector.findOrders(MARIE, signal);
      expect(value).toHaveLength(1);
      expect(problems).toMatchObject([
        { kind: 'partial', values: { scope: 'read_returns' }, isRetryable: false },
      ]);
      expect(requests).toHaveLength(asked);
    }
  });

  it('shows guest orders when customers may not be seen', async () => {
    const errors = [denied(['byEmail'], '', '`read_customers` access scope.')];
    const { connector } = scripted((request) => ({ ...answerShopify([told(1)], request), errors }));
    const { value, problems } = await connector.findOrders(MARIE, signal);
    expect(value).toHaveLength(1);
    expect(problems).toMatchObject([{ kind: 'partial', values: { scope: 'read_customers' } }]);
  });

  it('says that customer data is kept back, and lets the agent say whose order it is', async () => {
    const hidden = {
      ...orderNode(told(1, { customerId: null })),
      email: null,
      phone: null,
      shippingAddress: null,
    };
    const { connector } = scripted((request) => ({
      data: { ...answerShopify([], request).data, orders: { nodes: [hidden] } },
    }));
    const { value, problems } = await connector.findOrders(MARIE, signal);
    expect(value).toMatchObject([{ email: null, shippingAddress: null, match: { level: 'possible' } }]);
    expect(problems).toMatchObject([{ kind: 'redacted', isRetryable: false }]);
  });

  it('knows orders by their customer even so', async () => {
    const hidden = { ...orderNode(told(1)), email: null };
    const { connector } = scripted((request) => ({
      data: { ...answerShopify([told(1)], request).data, orders: { nodes: [hidden] } },
    }));
    const { value } = await connector.findOrders(MARIE, signal);
    expect(value).toMatchObject([{ match: { by: 'email', level: 'verified' } }]);
  });

  it('says that only 60 days are visible without read_all_orders', async () => {
    const { connector } = scripted((request) => answerShopify([], request, ['read_orders']));
    const { problems } = await connector.findOrders(MARIE, signal);
    expect(problems).toMatchObject([{ kind: 'history', values: { days: 60 } }]);
  });

  it('says so too when Shopify counts more orders than it shows and keeps its scopes to itself', async () => {
    const { connector } = scripted((request) => {
      const { data } = answerShopify([told(1)], request, []);
      return { data: { ...data, byEmail: { id: 'gid://shopify/Customer/7', numberOfOrders: '5' } } };
    });
    const { problems } = await connector.findOrders(MARIE, signal);
    expect(problems).toMatchObject([{ kind: 'history' }]);
  });

  it('takes no word of the shop for something that every object has, and no text for an amount', async () => {
    const node = orderNode(told(1, { parcels: [{ number: 'A1', deliveredAt: null }] }));
    const price = { presentmentMoney: { amount: '1,234.50', currencyCode: 'constructor' } };
    const strange = {
      ...node,
      totalPriceSet: price,
      fulfillments: [{ ...node.fulfillments[0], displayStatus: 'constructor' }],
      returns: { nodes: [{ id: 'r', name: '#1', status: 'toString', createdAt: null }] },
    };
    const { connector } = scripted(() => ({ data: { orders: { nodes: [strange] } } }));
    const [order] = (await connector.findOrders(MARIE, signal)).value;
    expect(order).toMatchObject({ status: 'shipped', returns: [{ status: 'other' }] });
    expect(order?.total).toEqual({ amount: '', currency: '' });
  });

  it('shows what it got of a broken answer, and says that some is missing', async () => {
    const { connector } = scripted((request) => {
      const { data } = answerShopify([told(1)], request);
      const nodes = [...(data.orders as { nodes: unknown[] }).nodes, { id: 5 }];
      return { data: { ...data, orders: { nodes } } };
    });
    const { value, problems } = await connector.findOrders(MARIE, signal);
    expect(value).toHaveLength(1);
    expect(problems).toMatchObject([{ kind: 'partial', isRetryable: true }]);
  });
});

describe('Shopify, throttled', () => {
  const throttled = (requestedQueryCost: number) => ({
    errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
    extensions: { cost: { requestedQueryCost, throttleStatus: { currentlyAvailable: 5, restoreRate: 100 } } },
  });

  it('waits once as long as Shopify says, then answers', async () => {
    jest.useFakeTimers();
    const { connector, requests } = scripted(() => throttled(95), shop([told(1)]));
    const finding = connector.findOrders(MARIE, signal);
    await jest.advanceTimersByTimeAsync(1_000);
    expect((await finding).value).toHaveLength(1);
    expect(requests).toHaveLength(2);
    jest.useRealTimers();
  });

  it('gives up after that, or at once when it would take too long', async () => {
    jest.useFakeTimers();
    const twice = scripted(() => throttled(95));
    const finding = twice.connector.findOrders(MARIE, signal);
    const failure = finding.catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await failure).toMatchObject({ kind: 'limited', values: { seconds: 1 } });
    jest.useRealTimers();
    const once = scripted(() => throttled(905));
    await expect(once.connector.findOrders(MARIE, signal)).rejects.toMatchObject({ values: { seconds: 9 } });
    expect(once.requests).toHaveLength(1);
  });

  it('stops waiting when the ticket is left', async () => {
    const controller = new AbortController();
    const { connector } = scripted(() => throttled(95));
    const finding = connector.findOrders(MARIE, controller.signal);
    setTimeout(() => controller.abort(), 5);
    await expect(finding).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('calls a failure inside Shopify down', async () => {
    const { connector } = scripted(() => ({
      errors: [{ message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    }));
    await expect(connector.findOrders(MARIE, signal)).rejects.toMatchObject({ kind: 'down' });
  });
});
