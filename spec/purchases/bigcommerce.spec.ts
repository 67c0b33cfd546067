import type { HttpRequest } from '../../src/model/ports';
import { createBigCommerce } from '../../src/purchases/bigcommerce';
import { describeConnector, MARIE, told, type Told } from './connectorSuite';
import { answerBigCommerce, bigOrder, SLOT } from './fakeBigCommerce';

describeConnector({
  name: 'BigCommerce',
  abilities: { refunds: true, parcels: true, cancellation: true, isOneRequest: false, requests: 4 },
  make: (request) => createBigCommerce({ request, slot: SLOT }),
  answer: answerBigCommerce,
  malformed: ['no', {}, { data: [] }],
});

const signal = new AbortController().signal;

/** A store that answers like BigCommerce; `replace` says otherwise for some paths. */
function store(orders: Told[], replace: Record<string, unknown> = {}, slot = SLOT) {
  const sent: HttpRequest[] = [];
  const connector = createBigCommerce({
    slot,
    request: async (each) => {
      sent.push(each);
      const path = new URL(each.url).pathname.replace('/stores/abc123/', '');
      return Object.hasOwn(replace, path) ? replace[path] : answerBigCommerce(orders, each);
    },
  });
  return {
    connector,
    sent,
    paths: () => sent.map(({ url }) => new URL(url).pathname.slice('/stores/abc123'.length)),
  };
}

describe('BigCommerce, what it asks', () => {
  it('goes to the gateway with the token in a header, which the host fills in', async () => {
    const { connector, sent } = store([told(1)]);
    await connector.findOrders(MARIE, signal);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      headers: { 'X-Auth-Token': '{{setting.shop2_credential}}', Accept: 'application/json' },
      isSecure: true,
    });
    expect(sent[0]?.url).toMatch(
      /^https:\/\/api\.bigcommerce\.com\/stores\/abc123\/v2\/orders\?email=marie%40/,
    );
  });

  it('asks for refunds of all orders at once, and for the parcels of the order in question', async () => {
    const parcels = [{ number: 'A1', deliveredAt: null }];
    const orders = [
      told(1, { parcels, refunded: '1.00' }),
      told(2, { parcels }),
      told(3, { refunded: '2.00' }),
    ];
    const { connector, paths } = store(orders);
    const { value } = await connector.findOrders({ ...MARIE, spokenNumbers: ['1001'] }, signal);
    expect(paths()).toEqual([
      '/v2/orders',
      '/v3/orders/payment_actions/refunds',
      '/v2/orders/1001/shipments',
    ]);
    expect(
      value.map(({ number, refunded, shipments }) => [number, refunded?.amount, shipments.length]),
    ).toEqual([
      ['#1003', '2.00', 0],
      ['#1002', undefined, 0],
      ['#1001', '1.00', 1],
    ]);
  });

  it.each([
    ['https://store-abc123.mybigcommerce.com', {}, 'abc123'],
    ['https://store-abc123.mybigcommerce.com/manage', {}, 'abc123'],
    ['https://api.bigcommerce.com/stores/abc123', {}, 'abc123'],
    ['https://www.acme.example', { store: 'abc123' }, 'abc123'],
    ['https://www.acme.example', {}, null],
    ['https://www.acme.example', { store: '../admin' }, null],
    ['https://store-abc123.mybigcommerce.com.evil.example', {}, null],
  ])('%s %j is store %s', async (address, options, expected) => {
    const { connector, sent } = store([], {}, { ...SLOT, address, options });
    expect(connector.validate({})).toEqual(expected === null ? ['setup.problem.shopAddress'] : []);
    const found = connector.findOrders(MARIE, signal);
    if (expected === null) await expect(found).rejects.toMatchObject({ kind: 'misconfigured' });
    else await found;
    for (const { url } of sent) expect(url).toContain(`https://api.bigcommerce.com/stores/${expected}/`);
    expect(sent.length > 0).toBe(expected !== null);
  });

  it('knows one option only', () => {
    const slot = { ...SLOT, options: { colour: 'red' } };
    expect(store([], {}, slot).connector.validate({})).toEqual(['setup.problem.shopOptions']);
  });
});

describe('BigCommerce, in our words', () => {
  const one = async (more: object, replace = {}) => {
    const { connector } = store([told(1)], { 'v2/orders': [bigOrder(told(1), more)], ...replace });
    return (await connector.findOrders(MARIE, signal)).value[0];
  };

  it.each([
    [0, 'draft'],
    [1, 'unpaid'],
    [2, 'shipped'],
    [3, 'partlyShipped'],
    [4, 'refunded'],
    [5, 'cancelled'],
    [6, 'other'],
    [7, 'unpaid'],
    [8, 'other'],
    [9, 'processing'],
    [10, 'other'], // a download as well as a parcel
    [11, 'processing'],
    [12, 'other'],
    [13, 'other'],
    [14, 'partlyRefunded'],
    [99, 'other'],
  ])('status %s is %s, whatever the shop calls it', async (status_id, ours) => {
    expect(await one({ status_id, custom_status: 'Im Ofen' })).toMatchObject({
      status: ours,
      shopStatus: 'Im Ofen',
    });
  });

  it('completed is shipped where something was, never delivered', async () => {
    expect(await one({ status_id: 10, items_shipped: 1 })).toMatchObject({ status: 'shipped' });
  });

  it('has the currency that was paid in, without the four decimals', async () => {
    expect(
      await one({ total_inc_tax: '361.9500', currency_code: 'USD', default_currency_code: 'EUR' }),
    ).toMatchObject({
      total: { amount: '361.95', currency: 'EUR' },
    });
  });

  it('has variant, address, payment and a link to the control panel', async () => {
    expect(await one({})).toMatchObject({
      items: [{ title: 'Fog towel', variant: 'S', price: { amount: '89.00', currency: 'EUR' } }],
      shippingAddress: { name: 'Marie Durand', lines: ['3 rue des Lices'], postcode: '69003', country: 'FR' },
      payments: [{ status: 'CAPTURED', method: 'Credit Card' }],
      adminUrl: 'https://store-abc123.mybigcommerce.com/manage/orders/1001',
    });
  });

  it('has products that are fetched or downloaded, too', async () => {
    const product = { id: 1, name: 'Manual', quantity: 1, price_inc_tax: '5.0000' };
    const consignments = { shipping: [], pickups: [], downloads: [{ line_items: [product] }] };
    expect(await one({ consignments })).toMatchObject({
      items: [{ title: 'Manual' }],
      shippingAddress: null,
    });
  });
});
