import fc from 'fast-check';
import { SANDBOX_SETTINGS } from '../../sandbox/services';
import type { Settings } from '../../src/model/ports';
import { createShopify } from '../../src/purchases/shopify';
import { sandboxRequest } from '../contracts/sandboxRequest';
import { IDS } from '../sandbox/smallWorld';
import { testAccount } from '../sandbox/testAccount';
import { MARIE } from './connectorSuite';
import { SETTINGS } from './fakeShopify';
import { spoiler } from './garbage';

const { signal } = new AbortController();
const ID = 'shopify:gid://shopify/Order/42';
const money = (amount: string) => ({ presentmentMoney: { amount, currencyCode: 'EUR' } });
const line = (id: number, title: string, isGiftCard = false) => ({
  id: `gid://shopify/LineItem/${id}`,
  title,
  variantTitle: 'Default Title',
  sku: null,
  quantity: 1,
  isGiftCard,
  originalUnitPriceSet: money('50.0'),
  image: { url: 'https://cdn.example/oslo.png' },
});

const ORDER = {
  id: 'gid://shopify/Order/42',
  note: 'ring twice',
  tags: ['vip'],
  customAttributes: [
    { key: 'Engraving', value: 'For Zoé' },
    { key: 'empty', value: null },
  ],
  totalDiscountsSet: money('8.9'),
  discountApplications: {
    nodes: [
      { value: { percentage: 10 }, code: 'WELCOME10' },
      { value: { amount: '5.0', currencyCode: 'EUR' }, title: 'Automatic' },
    ],
  },
  lineItems: {
    nodes: [line(1, 'Lampe Oslo'), line(2, 'Gift card', true)],
    pageInfo: { hasNextPage: true },
  },
  transactions: [
    { kind: 'SALE', status: 'SUCCESS', gateway: 'gift_card', amountSet: money('20.0') },
    { kind: 'SALE', status: 'FAILURE', gateway: 'gift_card', amountSet: money('30.0') },
    { kind: 'REFUND', status: 'SUCCESS', gateway: 'gift_card', amountSet: money('10.0') },
    { kind: 'SALE', status: 'SUCCESS', gateway: 'stripe', amountSet: money('69.0') },
  ],
  returns: {
    nodes: [
      {
        name: '#1042-R1',
        exchangeLineItems: {
          nodes: [
            {
              quantity: 1,
              unprocessedQuantity: 1,
              lineItems: [{ title: 'Lampe Oslo', variantTitle: 'Noir' }],
            },
          ],
        },
      },
      { name: '#1042-R2', exchangeLineItems: { nodes: [] } },
    ],
  },
  customer: {
    createdAt: '2024-03-01T00:00:00Z',
    note: 'trade',
    tags: ['b2b'],
    numberOfOrders: '31',
    amountSpent: { amount: '2300.5', currencyCode: 'EUR' },
    defaultEmailAddress: { marketingState: 'UNSUBSCRIBED', marketingUpdatedAt: '2025-01-01T00:00:00Z' },
  },
};

interface Asked {
  variables: { id: string; withReturns: boolean; withConsent: boolean };
}

function looking(answers: unknown[], settings: Settings = SETTINGS) {
  const asked: Asked[] = [];
  const connector = createShopify({
    settings,
    request: ({ json }) => {
      asked.push(json as Asked);
      return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1]);
    },
  });
  return { asked, look: () => connector.look?.(ID, signal) ?? Promise.reject(new Error('cannot look')) };
}

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('a closer look at a Shopify order', () => {
  it('tells discounts, gift cards, exchanges, notes, fields, tags and all items, in one request', async () => {
    const { asked, look } = looking([{ data: { order: ORDER } }]);
    const { value, problems } = await look();
    expect(problems).toEqual([]);
    expect(asked.map(({ variables }) => variables.id)).toEqual(['gid://shopify/Order/42']);
    expect(value.details).toMatchObject({
      hasMoreItems: true,
      discounts: [
        { name: 'WELCOME10', percent: 10, amount: null },
        { name: 'Automatic', percent: null, amount: eur('5.00') },
      ],
      giftCards: ['Gift card'],
      paidByGiftCard: [eur('20.00')],
      exchanges: [{ returnName: '#1042-R1', items: ['Lampe Oslo, Noir'], isSent: false }],
      note: 'ring twice',
      fields: [{ key: 'Engraving', value: 'For Zoé' }],
      tags: ['vip'],
    });
    expect(value.details.items.map(({ title, variant }) => [title, variant])).toEqual([
      ['Lampe Oslo', null],
      ['Gift card', null],
    ]);
    expect(value.buyer).toMatchObject({
      note: 'trade',
      tags: ['b2b'],
      orderCount: 31,
      spent: eur('2300.50'),
    });
  });

  it('says what the only discount took off', async () => {
    const [first] = ORDER.discountApplications.nodes;
    const order = { ...ORDER, discountApplications: { nodes: [first] } };
    const { value } = await looking([{ data: { order } }]).look();
    expect(value.details.discounts).toEqual([{ name: 'WELCOME10', percent: 10, amount: eur('8.90') }]);
  });

  it('asks for and shows marketing consent only where the admin wants it', async () => {
    const without = looking([{ data: { order: ORDER } }]);
    expect((await without.look()).value.buyer?.consents).toBeNull();
    expect(without.asked[0]?.variables.withConsent).toBe(false);
    const wanted = looking([{ data: { order: ORDER } }], { ...SETTINGS, marketing_shopify: true });
    expect((await wanted.look()).value.buyer?.consents).toEqual([
      { channel: 'email', state: 'unsubscribed', at: '2025-01-01T00:00:00.000Z' },
    ]);
    expect(wanted.asked[0]?.variables.withConsent).toBe(true);
  });

  it('without the right to see returns tells the rest, and which right is missing', async () => {
    const denied = {
      message: 'Access denied for returns field. Required access: `read_returns` access scope.',
      path: ['order', 'returns'],
      extensions: { code: 'ACCESS_DENIED', requiredAccess: '`read_returns` access scope.' },
    };
    const { asked, look } = looking([
      { data: { order: null }, errors: [denied] },
      { data: { order: { ...ORDER, returns: undefined } } },
    ]);
    const { value, problems } = await look();
    expect(asked.map(({ variables }) => variables.withReturns)).toEqual([true, false]);
    expect(value.details.exchanges).toEqual([]);
    expect(value.details.note).toBe('ring twice');
    expect(problems).toMatchObject([{ kind: 'partial', values: { scope: 'read_returns' } }]);
  });

  it('of an order that is not there fails as missing', async () => {
    await expect(looking([{ data: { order: null } }]).look()).rejects.toMatchObject({ kind: 'missing' });
  });

  it('survives whatever stands in the answer', async () => {
    await fc.assert(
      fc.asyncProperty(spoiler, async (spoil) => {
        const { look } = looking([{ data: { order: spoil(ORDER) } }]);
        const answer = await look().catch((error: unknown) => error);
        if (answer instanceof Error) return expect(answer).toMatchObject({ kind: 'missing' });
        expect(answer).toMatchObject({ value: { details: { tags: expect.any(Array) as unknown } } });
      }),
      { numRuns: 200 },
    );
  });

  it('is answered by the fake shop', async () => {
    const settings = { ...SANDBOX_SETTINGS, marketing_shopify: true };
    const { account } = testAccount({ settings });
    const connector = createShopify({ request: sandboxRequest(account, IDS.agent), settings });
    const query = { ...MARIE, emails: [{ value: 'marie@example.com', isVerified: true }] };
    const [order] = (await connector.findOrders(query, signal)).value;
    const { value, problems } = (await connector.look?.(order?.id ?? '', signal)) ?? {};
    expect(problems).toEqual([]);
    expect(value?.details.items.length).toBeGreaterThan(0);
    expect(value?.buyer?.consents).toHaveLength(1);
    expect(account.complaints).toEqual([]);
  });
});

describe('a customer with more orders than one question shows', () => {
  it('is said, so that no sum of a part is taken for the whole', async () => {
    const nodes = Array.from({ length: 10 }, (_, index) => ({
      id: `gid://shopify/Order/${index}`,
      name: `#${index}`,
      email: 'marie@example.fr',
      customer: null,
      totalPriceSet: money('1.0'),
    }));
    const answer = (orders: unknown[], hasNextPage: boolean) => ({
      data: {
        orders: { nodes: orders, pageInfo: { hasNextPage, endCursor: 'c' } },
        currentAppInstallation: { accessScopes: [{ handle: 'read_all_orders' }] },
      },
    });
    const find = (hasNextPage: boolean) => {
      const request = () => Promise.resolve(answer(nodes, hasNextPage));
      return createShopify({ settings: SETTINGS, request }).findOrders(MARIE, signal);
    };
    expect((await find(true)).problems).toMatchObject([{ kind: 'more', values: { count: 10 } }]);
    expect((await find(false)).problems).toEqual([]);
  });
});
