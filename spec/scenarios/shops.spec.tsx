import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsOf } from '../../sandbox/services';
import { importOrders, situation } from '../../sandbox/world';
import { situationOf } from '../../src/assist/understand';
import type { SituationName } from '../../sandbox/world/situations';
import type { Fault } from '../../sandbox/types';
import { contractsFolder } from '../contracts/contractsFolder';
import { FakeWorker } from '../fakeWorker';
import { blockOf, failOnTrouble, openStage, openTicket, pass, withStageClock } from './stage';

withStageClock();
failOnTrouble();

const recorded = contractsFolder('fixtures/woocommerce-live');

/** What agents call it, and the most requests. Three of PrestaShop's are made once the first view stands. */
const SHOPS = [
  ['woocommerce', 'WooCommerce', 2],
  ['bigcommerce', 'BigCommerce', 4],
  ['magento', 'Adobe Commerce', 4],
  ['prestashop', 'PrestaShop', 4 + 3],
  ['stripe', 'Stripe', 4],
  ['json', 'Kasse', 2],
] as const;

beforeAll(() => Object.assign(globalThis, { Worker: FakeWorker }));
afterAll(() => Reflect.deleteProperty(globalThis, 'Worker'));

describe.each(SHOPS)('the shop is %s', (shop, label, most) => {
  it('the order in question is there after few requests, and nothing of Shopify is asked', async () => {
    const tab = await openTicket('order-late', { settings: settingsOf(shop) });
    await pass(6_000);
    expect(blockOf(tab, 'Order in question').textContent).toContain('#1042');
    const asked = tab.account.requests.filter(({ service }) => service === shop);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(most);
    expect(tab.account.requests.filter(({ service }) => service === 'shopify')).toEqual([]);
    expect(asked.map(({ url }) => url).join(' ')).not.toContain('sandbox'); // no credential in an address
    expect(tab.account.complaints).toEqual([]);
  });

  it('says so when it refuses our key, and the rest works', async () => {
    const tab = await openTicket('order-late', { settings: settingsOf(shop), faults: { [shop]: '401' } });
    await pass(6_000);
    expect(tab.text()).toContain(`${label} refuses our key`);
    expect(tab.text()).not.toContain('#1042 ·');
  });
});

describe('a second shop beside Shopify', () => {
  const second = Object.fromEntries(
    Object.entries(settingsOf('woocommerce')).filter(([key]) => key.startsWith('shop1_')),
  );
  const open = (name: SituationName, changes: Record<string, string> = {}, fault?: Fault) =>
    openTicket(name, {
      settings: { ...second, ...changes },
      ...(fault && { faults: { woocommerce: fault } }),
    });

  it.each<[string, Record<string, string>, Fault | undefined, string]>([
    ['refuses our key', {}, '401', 'WooCommerce refuses our key'],
    ['is down', {}, '500', 'WooCommerce'],
    [
      'is set up wrong',
      { shop1_address: 'http://10.0.0.1' },
      undefined,
      'WooCommerce: the setting shop1_address is not right',
    ],
  ])('that %s takes no reply from the order that Shopify has', async (_, changes, fault, words) => {
    const tab = await open('order-late', changes, fault);
    await pass(15_000);
    expect(blockOf(tab, 'Order in question').textContent).toContain('Lampe Oslo');
    expect(tab.text()).toContain('Je demande à Colissimo');
    expect(tab.text()).toContain(words);
  });

  it('that is missing leaves nobody told that there is no order', async () => {
    const tab = await open('no-orders', {}, '401');
    await pass(15_000);
    const { order, hasOrderData } = situationOf(tab.parts.session.state(), Date.now()) ?? {};
    expect([order, hasOrderData]).toEqual([null, false]);
  });
});

it('names the setting that is wrong', async () => {
  const settings = { ...settingsOf('woocommerce'), shop1_address: 'http://10.0.0.1', shop1_name: 'Outlet' };
  const tab = await openTicket('order-late', { settings });
  await pass(6_000);
  expect(tab.text()).toContain('Outlet: the setting shop1_address is not right');
  expect(tab.account.requests.filter(({ url }) => url.includes('10.0.0.1'))).toEqual([]);
});

it('names the expression that is wrong, and its place', async () => {
  const settings = settingsOf('json');
  const options = String(settings['shop1_options']).replace('state\n', 'state ||\n');
  const tab = await openTicket('order-late', { settings: { ...settings, shop1_options: options } });
  await pass(6_000);
  expect(tab.text()).toContain('Kasse: the setting shop1_options (status, 9) is not right');
  expect(tab.account.requests.filter(({ service }) => service === 'json')).toEqual([]);
});

it('a shop of another brand is not asked', async () => {
  const settings = { ...settingsOf('woocommerce'), shop1_brands: '1' };
  const tab = await openTicket('order-late', { settings });
  await pass(6_000);
  expect(tab.account.requests.filter(({ service }) => service === 'woocommerce')).toEqual([]);
});

(recorded ? describe : describe.skip)('with recorded answers', () => {
  it('shows orders that a real WooCommerce answered, and nobody else’s', async () => {
    const name = 'orders-search-returns-another-customer.json';
    const stage = await openStage({
      settings: settingsOf('woocommerce'),
      change: (world) => {
        importOrders(world, [{ name, bytes: readFileSync(join(recorded ?? '', name)) }]);
        const marie = world.users.find(({ email }) => email === 'marie@example.fr');
        const theirs = world.tickets.find(({ id }) => id === situation('order-late').ticketId);
        if (marie && theirs) theirs.requester_id = marie.id;
      },
    });
    const tab = { ...stage, ...(await stage.open(situation('order-late').ticketId)) };
    await pass(6_000);
    expect(tab.text()).toContain('#49');
    expect(tab.text()).toContain('#48');
    expect(tab.text()).not.toMatch(/#5[01]\b|anne-marie/);
  });
});
