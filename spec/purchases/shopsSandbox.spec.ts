import manifest from '../../manifest.json';
import { packedWithShops, settingsOf, type createAccount } from '../../sandbox/services';
import type { Fault, Service } from '../../sandbox/types';
import { configuredShops } from '../../src/app/shops';
import type { Settings } from '../../src/model/ports';
import { sandboxRequest } from '../contracts/sandboxRequest';
import { IDS, shopOrder, smallWorld } from '../sandbox/smallWorld';
import { testAccount } from '../sandbox/testAccount';
import { MARIE, whole } from './connectorSuite';
import { FAILURES } from './failures';

const query = { ...MARIE, emails: [{ value: 'marie@example.com', isVerified: true }] };
const guest = { ...MARIE, emails: [{ value: 'guest@example.com', isVerified: true }] };
const signal = new AbortController().signal;
type Kind = 'woocommerce' | 'bigcommerce' | 'magento' | 'prestashop';

/** Most requests for an order with a refund and a parcel. */
const MOST: Record<Kind, number> = {
  woocommerce: 2,
  bigcommerce: 3,
  magento: 4,
  prestashop: 7 /* three of them once the first view stands */,
};

function shop(kind: Kind, more: Partial<Parameters<typeof createAccount>[0]> = {}) {
  const settings = settingsOf(kind);
  const { account, time } = testAccount({ settings, manifest: packedWithShops(manifest), ...more });
  const [connector] = configuredShops({
    request: sandboxRequest(account, IDS.agent),
    settings: account.settings as Settings,
  });
  if (!connector) throw new Error('no shop');
  return { account, time, connector };
}

describe.each<[Kind, string]>([
  ['woocommerce', 'WooCommerce'],
  ['bigcommerce', 'BigCommerce'],
  ['magento', 'Adobe Commerce'],
  ['prestashop', 'PrestaShop'],
])('%s, through the proxy, on the fake shop', (kind, label) => {
  it('finds the orders of a customer and of a guest', async () => {
    const { account, connector } = shop(kind);
    const { value, problems } = await connector.findOrders(query, signal);
    expect(value.map(({ number, match }) => [number, match])).toEqual([
      ['#1042', { by: 'email', level: 'verified' }],
      ['#1040', { by: 'email', level: 'verified' }],
    ]);
    expect(value.map(({ source, shopName }) => [source, shopName])).toEqual(
      value.map(() => ['shop1', label]),
    );
    const asGuest = await connector.findOrders(guest, signal);
    expect(asGuest.value.map(({ match }) => match.by)).toEqual(['guestEmail']);
    expect([...problems, ...asGuest.problems, ...account.complaints]).toEqual([]);
  });

  it('brings the date of a refund, and a link for a bare tracking number', async () => {
    const world = smallWorld();
    world.shop.orders = [
      shopOrder(1042, {
        displayFinancialStatus: 'PARTIALLY_REFUNDED',
        displayFulfillmentStatus: 'FULFILLED',
        refunds: [
          { id: 5, createdAt: '2026-03-01T10:00:00Z', amount: '10.50', note: 'scratched', lines: [] },
        ],
        fulfillments: [
          {
            ...(shopOrder(1).fulfillments[0] ?? {
              id: 6,
              status: 'SUCCESS',
              displayStatus: null,
              estimatedDeliveryAt: null,
              deliveredAt: null,
              inTransitAt: null,
              events: [],
              lines: [],
            }),
            createdAt: '2026-02-20T09:00:00Z',
            lines: shopOrder(1042).lineItems.map(({ id, quantity }) => ({ lineItemId: id, quantity })),
            tracking: [{ company: 'Colissimo', number: '6A12345678901', url: null }],
          },
        ],
      }),
    ];
    const { account, connector } = shop(kind, { world });
    const isTold = (text: string) => (kind === 'prestashop' ? null : text);
    const { value } = await whole(connector.findOrders(query, signal));
    expect(value).toMatchObject([
      {
        status: 'shipped',
        refunded: { amount: '10.50', currency: 'EUR' },
        refunds: [{ at: '2026-03-01T10:00:00.000Z', note: isTold('scratched') }],
        shipments: [
          {
            carrier: 'Colissimo',
            trackingUrl: 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A12345678901',
            shippedAt: isTold('2026-02-20T09:00:00.000Z'),
          },
        ],
      },
    ]);
    expect(account.complaints).toEqual([]);
    expect(account.requests.length).toBeLessThanOrEqual(MOST[kind]);
  });

  it.each(FAILURES)('%s', async (fault, failure) => {
    const faults: Partial<Record<Service, Fault>> = { [kind]: fault };
    await expect(shop(kind, { faults }).connector.findOrders(query, signal)).rejects.toMatchObject(failure);
  });

  it('is refused with a wrong credential', async () => {
    const settings = { ...settingsOf(kind), shop1_credential: 'wrong' };
    await expect(shop(kind, { settings }).connector.findOrders(query, signal)).rejects.toMatchObject({
      kind: 'rejected',
    });
  });
});

it('a WooCommerce shop whose host is not in the package is told as that', async () => {
  const { connector, account } = shop('woocommerce', { manifest });
  await expect(connector.findOrders(query, signal)).rejects.toMatchObject({ kind: 'blockedHost' });
  expect(account.requests.map(({ service }) => service)).toEqual(['unknown']);
});

it('BigCommerce is left alone when its window is used up, which has no Retry-After', async () => {
  const { connector, time } = shop('bigcommerce', { limits: 'on' });
  const all = Array.from({ length: 160 }, () => connector.findOrders(query, new AbortController().signal));
  const answers = await Promise.allSettled(all);
  const refused = answers.filter((each) => each.status === 'rejected').map(({ reason }) => reason as object);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]).toMatchObject({ kind: 'limited' });
  time.at += 30_000;
  await expect(connector.findOrders(query, signal)).resolves.toMatchObject({ problems: [] });
});
