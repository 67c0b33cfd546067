import { settingsOf, type createAccount } from '../../sandbox/services';
import type { Fault } from '../../sandbox/types';
import { configuredShops } from '../../src/app/shops';
import type { Settings } from '../../src/model/ports';
import { sandboxRequest } from '../contracts/sandboxRequest';
import { IDS, shopOrder, smallWorld } from '../sandbox/smallWorld';
import { testAccount } from '../sandbox/testAccount';
import { MARIE, told } from './connectorSuite';
import { customer, invoice, payment, subscription } from './fakeStripe';
import { FAILURES } from './failures';

const query = { ...MARIE, emails: [{ value: 'marie@example.com', isVerified: true }] };
const guest = { ...MARIE, emails: [{ value: 'guest@example.com', isVerified: true }] };
const signal = new AbortController().signal;

function shop(more: Partial<Parameters<typeof createAccount>[0]> = {}) {
  const { account } = testAccount({ settings: settingsOf('stripe'), ...more });
  const [connector] = configuredShops({
    request: sandboxRequest(account, IDS.agent),
    settings: account.settings as Settings,
  });
  if (!connector) throw new Error('no shop');
  return { account, connector };
}

it('Stripe, through the proxy: finds what a customer and a guest paid, with the package of the public listing', async () => {
  const { account, connector } = shop();
  const { value, problems } = await connector.findOrders(query, signal);
  expect(value.map(({ number, match }) => [number, match])).toEqual([
    ['#1042', { by: 'email', level: 'verified' }],
    ['#1040', { by: 'email', level: 'verified' }],
  ]);
  expect(account.requests.length).toBeLessThanOrEqual(4);
  const asGuest = await connector.findOrders(guest, signal);
  expect(asGuest.value).toMatchObject([{ match: { by: 'guestEmail' }, items: [{ title: 'Oslo lamp' }] }]);
  expect([...problems, ...asGuest.problems, ...account.complaints]).toEqual([]);
});

it('brings refunds with their dates', async () => {
  const world = smallWorld();
  world.shop.orders = [
    shopOrder(1042, {
      refunds: [{ id: 5, createdAt: '2026-03-01T10:00:00Z', amount: '10.50', note: null, lines: [] }],
    }),
  ];
  const { value } = await shop({ world }).connector.findOrders(query, signal);
  expect(value).toMatchObject([
    {
      status: 'partlyRefunded',
      total: { amount: '72.50', currency: 'EUR' },
      refunded: { amount: '10.50', currency: 'EUR' },
      refunds: [{ at: '2026-03-01T10:00:00.000Z' }],
    },
  ]);
});

it('serves recorded objects as they came', async () => {
  const world = smallWorld();
  const order = told(1, { email: 'marie@example.com' });
  world.recorded = {
    stripe: JSON.parse(
      JSON.stringify([
        customer(7, 'marie@example.com', { next_invoice_sequence: 3 }),
        payment(order),
        payment(told(2, { email: 'marie@example.com' })),
        invoice(order),
        subscription(1),
      ]),
    ) as Record<string, unknown>[],
  };
  const { value } = await shop({ world }).connector.findOrders(query, signal);
  expect(value.map(({ number }) => number)).toEqual(['#1002', '#1001', 'sub_1']);
});

const failures: [Fault, object][] = [...FAILURES, ['empty', { kind: 'malformed' }]];
it.each(failures)('%s', async (fault, failure) => {
  const { connector } = shop({ faults: { stripe: fault } });
  await expect(connector.findOrders(query, signal)).rejects.toMatchObject(failure);
});

it('is refused with a wrong credential', async () => {
  const { connector } = shop({ settings: { ...settingsOf('stripe'), shop1_credential: 'wrong' } });
  await expect(connector.findOrders(query, signal)).rejects.toMatchObject({ kind: 'rejected' });
});
