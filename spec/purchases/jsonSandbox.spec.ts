import manifest from '../../manifest.json';
import { packedWithShops, settingsOf, type createAccount } from '../../sandbox/services';
import { configuredShops } from '../../src/app/shops';
import type { Settings } from '../../src/model/ports';
import { sandboxRequest } from '../contracts/sandboxRequest';
import { FakeWorker } from '../fakeWorker';
import { IDS, smallWorld } from '../sandbox/smallWorld';
import { testAccount } from '../sandbox/testAccount';
import { MARIE } from './connectorSuite';
import { FAILURES } from './failures';

const query = { ...MARIE, emails: [{ value: 'marie@example.com', isVerified: true }] };
const signal = new AbortController().signal;

beforeAll(() => Object.assign(globalThis, { Worker: FakeWorker }));
afterAll(() => Reflect.deleteProperty(globalThis, 'Worker'));

function shop(more: Partial<Parameters<typeof createAccount>[0]> = {}) {
  const { account } = testAccount({
    settings: settingsOf('json'),
    manifest: packedWithShops(manifest),
    ...more,
  });
  const [connector] = configuredShops({
    request: sandboxRequest(account, IDS.agent),
    settings: account.settings as Settings,
  });
  if (!connector) throw new Error('no shop');
  return { account, connector };
}

it('an endpoint of one’s own, through the proxy: one request, one worker, which is ended', async () => {
  const { account, connector } = shop();
  const { value, problems } = await connector.findOrders(query, signal);
  expect(value).toMatchObject([
    {
      number: '#1042',
      status: 'shipped',
      shopStatus: 'unterwegs',
      shopName: 'Kasse',
      total: { amount: '72.50', currency: 'EUR' },
      items: [{ title: 'Oslo lamp', variant: 'Brass', price: { amount: '69.00', currency: 'EUR' } }],
      match: { by: 'email', level: 'verified' },
    },
    { number: '#1040' },
  ]);
  expect([...problems, ...account.complaints]).toEqual([]);
  expect(account.requests).toHaveLength(1);
  expect([FakeWorker.started, FakeWorker.open]).toEqual([1, 0]);
});

it('serves recorded answers as they came', async () => {
  const world = smallWorld();
  world.recorded = {
    json: [{ order_no: 'K-7', contact: { mail: 'Marie@example.com' }, state: 'in der Werkstatt' }],
  };
  expect((await shop({ world }).connector.findOrders(query, signal)).value).toMatchObject([
    { number: 'K-7', status: 'other', shopStatus: 'in der Werkstatt' },
  ]);
});

it('says which expression is wrong, and where', async () => {
  const settings = settingsOf('json');
  const options = String(settings['shop1_options']).replace('total = sums.gross', 'total = sums..gross');
  const { account, connector } = shop({ settings: { ...settings, shop1_options: options } });
  await expect(connector.findOrders(query, signal)).rejects.toMatchObject({
    kind: 'misconfigured',
    values: { setting: 'shop1_options (total, 6)' },
  });
  expect(account.requests).toEqual([]);
});

it.each(FAILURES)('%s', async (fault, failure) => {
  const { connector } = shop({ faults: { json: fault } });
  await expect(connector.findOrders(query, signal)).rejects.toMatchObject(failure);
});

it('is told as such where its host is not in the package', async () => {
  await expect(shop({ manifest }).connector.findOrders(query, signal)).rejects.toMatchObject({
    kind: 'blockedHost',
  });
});
