import { SANDBOX_SETTINGS, expireShopTokens } from '../../sandbox/services';
import type { Fault } from '../../sandbox/types';
import { createShopify } from '../../src/purchases/shopify';
import { sandboxRequest } from '../contracts/sandboxRequest';
import { IDS } from '../sandbox/smallWorld';
import { testAccount } from '../sandbox/testAccount';
import { MARIE } from './connectorSuite';
import { FAILURES } from './failures';

const query = { ...MARIE, emails: [{ value: 'marie@example.com', isVerified: true }] };
const signal = new AbortController().signal;

function shop(fault?: Fault, settings = SANDBOX_SETTINGS) {
  const { account } = testAccount({ settings, ...(fault ? { faults: { shopify: fault } } : {}) });
  return { account, connector: createShopify({ request: sandboxRequest(account, IDS.agent), settings }) };
}

describe('Shopify, through the proxy, on the fake shop', () => {
  it.each([false, true])('finds orders (client credentials: %s)', async (usesClient) => {
    const { account, connector } = shop(undefined, {
      ...SANDBOX_SETTINGS,
      shopify_uses_client_credential: usesClient,
    });
    const { value, problems } = await connector.findOrders(query, signal);
    expect(value.map(({ number, match }) => [number, match.level])).toEqual([
      ['#1042', 'verified'],
      ['#1040', 'verified'],
    ]);
    expect(problems).toEqual([]);
    await connector.probe(signal);
    expireShopTokens(account);
    await connector.probe(signal);
    expect(account.complaints).toEqual([]);
  });

  it('finds a customer by phone', async () => {
    const { connector } = shop();
    const { value } = await connector.findOrders({ ...query, emails: [], phones: ['+33612345678'] }, signal);
    expect(value.map(({ number, match }) => [number, match.level])).toEqual([
      ['#1042', 'possible'],
      ['#1040', 'possible'],
    ]);
  });

  const failures: [Fault, object][] = [
    ...FAILURES,
    ['empty', { kind: 'malformed' }],
    ['throttled', { kind: 'limited' }],
    ['accessDenied', { kind: 'forbidden', values: { scope: 'read_orders' } }],
  ];
  it.each(failures)('%s', async (fault, failure) => {
    await expect(shop(fault).connector.findOrders(query, signal)).rejects.toMatchObject(failure);
  });

  const shortcomings: [Fault, string][] = [
    ['partial', 'partial'],
    ['redacted', 'redacted'],
    ['sixtyDays', 'history'],
  ];
  it.each(shortcomings)('%s shows what there is', async (fault, kind) => {
    const { value, problems } = await shop(fault).connector.findOrders(query, signal);
    expect(value.length).toBeGreaterThan(0);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
  });
});
