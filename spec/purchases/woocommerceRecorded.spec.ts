import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '../../src/model/ports';
import { createWooCommerce } from '../../src/purchases/woocommerce';
import { contractsFolder } from '../contracts/contractsFolder';
import { MARIE } from './connectorSuite';
import { SLOT } from './fakeWooCommerce';

const folder = contractsFolder('fixtures/woocommerce-live');
const phones = contractsFolder('fixtures/woocommerce-ios');
const signal = new AbortController().signal;

const read = (home: string | null, name: string): unknown =>
  JSON.parse(readFileSync(join(home ?? '', name), 'utf8')) as unknown;

/** A shop that gives recorded answers: to the search this one, to the list of refunds that one. */
function recorded(search: unknown, refunds: unknown = []) {
  const request: Request = async ({ url }) => (url.includes('/refunds?') ? refunds : search);
  return createWooCommerce({ request, slot: SLOT });
}

/** What recorders put around an answer. */
const unwrapped = (value: unknown): unknown[] => {
  const inside = typeof value === 'object' && value !== null && 'data' in value ? value.data : value;
  return Array.isArray(inside) ? inside : [inside];
};

(folder ? describe : describe.skip)('answers that a real WooCommerce 11 gave', () => {
  it('the search that brought another customer’s orders shows hers alone', async () => {
    const answer = read(folder, 'orders-search-returns-another-customer.json');
    expect(JSON.stringify(answer)).toContain('anne-marie@example.fr');
    const { value, problems } = await recorded(answer).findOrders(MARIE, signal);
    expect(value.map(({ number, email }) => [number, email])).toEqual([
      ['#49', 'marie@example.fr'],
      ['#48', 'marie@example.fr'],
    ]);
    expect(value[0]).toMatchObject({
      total: { amount: '99.98', currency: 'EUR' },
      status: 'unpaid',
      placedAt: '2026-11-23T04:54:11.000Z',
      items: [{ title: 'Robe', variant: 'M', quantity: 2, price: { amount: '49.99' } }],
    });
    expect(problems).toEqual([]);
  });

  it('the search finds a guest order that ?customer= misses', async () => {
    const bySearch = await recorded(read(folder, 'orders-search.json')).findOrders(MARIE, signal);
    const byAccount = await recorded(read(folder, 'orders-customer.json')).findOrders(MARIE, signal);
    expect(bySearch.value.map(({ number, match }) => [number, match.by])).toEqual([
      ['#15', 'guestEmail'],
      ['#13', 'email'],
    ]);
    expect(byAccount.value.map(({ number }) => number)).toEqual(['#13']);
  });

  it('a partial refund is negative in the order, positive and dated in its own list', async () => {
    const order = read(folder, 'order-partially-refunded.json');
    const { value } = await recorded([order], read(folder, 'refunds.json')).findOrders(MARIE, signal);
    expect(value).toMatchObject([
      {
        status: 'processing',
        refunded: { amount: '17.91', currency: 'EUR' },
        refunds: [
          { amount: { amount: '17.91' }, at: '2026-11-23T04:24:46.000Z', note: 'Taille trop petite' },
        ],
      },
    ]);
  });

  it.each([
    ['order-fully-refunded.json', 'refunded'],
    ['order-cancelled.json', 'cancelled'],
  ])('%s', async (name, status) => {
    const { value } = await recorded([read(folder, name)]).findOrders(MARIE, signal);
    expect(value).toMatchObject([{ status }]);
  });

  it.each(['error-401.json', 'error-404.json', 'error-400.json'])(
    '%s, should a proxy hand it on as a success, is no empty shop',
    async (name) => {
      await expect(recorded(read(folder, name)).findOrders(MARIE, signal)).rejects.toMatchObject({
        kind: 'malformed',
      });
    },
  );
});

(phones ? describe : describe.skip)('answers that shops gave to WooCommerce’s own app', () => {
  const names = phones ? readdirSync(phones).filter((name) => /^(broken-)?orders?-/.test(name)) : [];
  const readable = names.filter((name) => {
    try {
      return JSON.stringify(read(phones, name)).includes('"billing"');
    } catch {
      return false;
    }
  });

  it('are many', () => expect(readable.length).toBeGreaterThan(8));

  it.each(readable)('%s', async (name) => {
    const orders = unwrapped(read(phones, name)) as { billing?: { email?: string }; total?: string }[];
    for (const order of orders) {
      const email = order.billing?.email?.toLowerCase() ?? '';
      if (!/@.+\./.test(email)) continue; // scrambled by whoever recorded it: no address to search for
      const query = { ...MARIE, emails: [{ value: email, isVerified: true }] };
      const { value } = await recorded([order]).findOrders(query, signal);
      expect(value).toMatchObject([{ email, match: { level: 'verified' } }]);
      expect(Number(value[0]?.total.amount)).toBe(Number(order.total));
    }
  });

  it('has the parcels that the tracking plugin left', async () => {
    const orders = unwrapped(read(phones, 'order-details-partially-refunded.json'));
    const [order] = orders as { billing: { email: string } }[];
    const query = {
      ...MARIE,
      emails: [{ value: order?.billing.email.toLowerCase() ?? '', isVerified: true }],
    };
    const { value } = await recorded(orders).findOrders(query, signal);
    expect(value[0]?.shipments).toMatchObject([{ carrier: 'fedex', trackingNumber: '117579686762' }]);
  });
});
