import type { HttpRequest } from '../../src/model/ports';
import { createWooCommerce } from '../../src/purchases/woocommerce';
import { MARIE, told, type Told } from './connectorSuite';
import { answerWooCommerce, SLOT, wooOrder } from './fakeWooCommerce';

const signal = new AbortController().signal;

/** A shop that answers like the real one; `replace` says otherwise for some paths. */
function shop(orders: Told[], replace: Record<string, unknown> = {}, slot = SLOT) {
  const requests: URL[] = [];
  const sent: HttpRequest[] = [];
  const connector = createWooCommerce({
    slot,
    request: async (each) => {
      const url = new URL(each.url);
      requests.push(url);
      sent.push(each);
      const path = url.pathname.replace('/wp-json/wc/v3/', '');
      const replaced = Object.entries(replace).find(([name]) => path === name);
      if (replaced?.[1] instanceof Error) throw replaced[1];
      return replaced ? replaced[1] : answerWooCommerce(orders, each);
    },
  });
  return { connector, requests, sent };
}

const numbers = (found: { value: { number: string }[] }) => found.value.map(({ number }) => number);

describe('the three traps of WooCommerce', () => {
  const world = [
    told(51, { email: 'anne-marie@example.fr', customerId: 9 }),
    told(15, { customerId: null }),
    told(13),
    told(7, { email: 'other@example.fr', customerId: 8 }),
  ];

  it('a search for marie@ also brings anne-marie@, whose orders are left out', async () => {
    const { connector } = shop(world);
    expect(numbers(await connector.findOrders(MARIE, signal))).toEqual(['#1015', '#1013']);
  });

  it('billing_email, which filters nothing, is never asked with', async () => {
    const { connector, requests } = shop(world);
    await connector.findOrders(MARIE, signal);
    expect(requests.map(({ searchParams }) => searchParams.has('billing_email'))).toEqual([false]);
    expect(requests[0]?.searchParams.get('search')).toBe('marie@example.fr');
  });

  it('orders of guests are found beside those of the account, by one search for both', async () => {
    const { connector, requests } = shop(world);
    const { value } = await connector.findOrders(MARIE, signal);
    expect(value.map(({ match }) => match.by)).toEqual(['guestEmail', 'email']);
    expect(requests).toHaveLength(1);
  });

  it('a shop that answers with all its orders, as for billing_email, shows nobody else’s', async () => {
    const everything = world.map((order) => wooOrder(order));
    const { connector } = shop(world, { orders: everything });
    expect(numbers(await connector.findOrders(MARIE, signal))).toEqual(['#1015', '#1013']);
  });
});

describe('WooCommerce, what it asks', () => {
  it('puts the key into a header, which the host fills in, and not into the address', async () => {
    const { connector, sent } = shop([told(1)]);
    await connector.findOrders(MARIE, signal);
    expect(sent[0]).toMatchObject({
      headers: { Authorization: 'Basic {{setting.shop1_credential}}' },
      isSecure: true,
    });
    expect(sent[0]?.url).not.toContain('setting');
  });

  it('looks behind pages that are full of strangers, and says when it has seen enough of them', async () => {
    const strangers = (count: number) =>
      Array.from({ length: count }, (_, index) => told(100 + index, { email: 'anne-marie@example.fr' }));
    const near = shop([...strangers(45), told(1)]);
    expect(numbers(await near.connector.findOrders(MARIE, signal))).toEqual(['#1001']);
    expect(near.requests).toHaveLength(3);
    const far = shop([...strangers(80), told(1, { customerId: null })]);
    const { value, problems } = await far.connector.findOrders(MARIE, signal);
    expect(value).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'partial', isRetryable: false }]);
  });

  it('finds what the account of the address bought under another one', async () => {
    const orders = [told(1, { email: 'office@example.fr', customerId: 7 })];
    const { connector, requests } = shop(orders, { customers: [{ id: 7, email: 'Marie@example.fr' }] });
    const { value } = await connector.findOrders(MARIE, signal);
    expect(value.map(({ number, match }) => [number, match])).toEqual([
      ['#1001', { by: 'email', level: 'verified' }],
    ]);
    expect(requests.map(({ pathname }) => pathname.split('/').at(-1))).toEqual([
      'orders',
      'customers',
      'orders',
    ]);
  });

  it('takes no account that is only like it', async () => {
    const orders = [told(1, { email: 'office@example.fr', customerId: 7 })];
    const { connector, requests } = shop(orders, { customers: [{ id: 7, email: 'anne-marie@example.fr' }] });
    expect(numbers(await connector.findOrders(MARIE, signal))).toEqual([]);
    expect(requests).toHaveLength(2);
  });

  it('an address with a plus reaches the shop as it is', async () => {
    const { connector, requests } = shop([]);
    await connector.findOrders(
      { ...MARIE, emails: [{ value: 'marie+shop@example.fr', isVerified: true }] },
      signal,
    );
    expect(requests[0]?.searchParams.get('search')).toBe('marie+shop@example.fr');
    expect(requests[0]?.href).toContain('marie%2Bshop%40example.fr');
  });
});

describe('WooCommerce, in our words', () => {
  const one = async (more: object, options = {}, order = told(1)) => {
    const slot = { ...SLOT, options };
    const { connector } = shop([order], { orders: [wooOrder(order, more)] }, slot);
    const { value } = await connector.findOrders(MARIE, signal);
    return value[0];
  };
  const shipped = told(1, { parcels: [{ number: '6A12345678901', deliveredAt: null }] });

  it.each([
    ['pending', 'unpaid'],
    ['failed', 'unpaid'],
    ['processing', 'processing'],
    ['completed', 'other'], // a download as well as a parcel
    ['cancelled', 'cancelled'],
    ['refunded', 'refunded'],
    ['checkout-draft', 'draft'],
    ['wc-partial-shipped', 'partlyShipped'],
    ['delivered', 'delivered'],
    ['toString', 'other'],
    ['wc-en-atelier', 'other'],
  ])('%s is %s, with the shop’s own word beside it', async (status, ours) => {
    expect(await one({ status })).toMatchObject({ status: ours, shopStatus: status });
  });

  it('on hold waits for money, unless it came', async () => {
    expect(await one({ status: 'on-hold', date_paid_gmt: null })).toMatchObject({ status: 'unpaid' });
    expect(await one({ status: 'on-hold' })).toMatchObject({ status: 'other' });
  });

  it('completed with a parcel is shipped, never delivered; processing with one is partly shipped', async () => {
    expect(await one({ status: 'completed' }, {}, shipped)).toMatchObject({ status: 'shipped' });
    expect(await one({ status: 'processing' }, {}, shipped)).toMatchObject({ status: 'partlyShipped' });
  });

  it('the admin says what a status of the shop’s own means', async () => {
    const options = { 'status.en-atelier': 'processing', 'status.completed': 'delivered' };
    expect(await one({ status: 'wc-en-atelier' }, options)).toMatchObject({ status: 'processing' });
    expect(await one({ status: 'completed' }, options)).toMatchObject({ status: 'delivered' });
    const problems = (wrong: Record<string, string>) =>
      createWooCommerce({ request: () => Promise.resolve([]), slot: { ...SLOT, options: wrong } }).validate(
        {},
      );
    expect(problems(options)).toEqual([]);
    expect(problems({ 'status.packed': 'emballée' })).toEqual(['setup.problem.shopOptions']);
    expect(problems({ colour: 'red' })).toEqual(['setup.problem.shopOptions']);
  });

  it('has times in UTC, whatever zone the agent is in', async () => {
    const order = await one({
      date_created_gmt: '2026-11-23T04:55:35',
      date_paid_gmt: '2026-11-23T05:00:00',
    });
    expect(order).toMatchObject({
      placedAt: '2026-11-23T04:55:35.000Z',
      payments: [{ method: 'Carte bancaire', at: '2026-11-23T05:00:00.000Z' }],
    });
  });

  it('has the product apart from its variant, its price with tax, and a link into the shop’s admin', async () => {
    expect(await one({})).toMatchObject({
      items: [{ title: 'Robe', variant: 'M', quantity: 2, price: { amount: '49.99', currency: 'EUR' } }],
      adminUrl: 'https://boutique.example.fr/wp-admin/post.php?post=1&action=edit',
      shippingAddress: { name: 'Marie Durand', lines: ['3 rue des Lices'], postcode: '69003', country: 'FR' },
    });
  });

  it('has refunds positive, added up exactly, and dated by the shop', async () => {
    const refunds = [
      { id: 9001, reason: 'Taille', total: '-17.91' },
      { id: 9002, reason: '', total: '-0.10' },
      { id: 9003, reason: 'restocked', total: '0.00' },
    ];
    const order = await one({ refunds }, {}, told(1, { refunded: '17.91' }));
    expect(order?.refunded).toEqual({ amount: '18.01', currency: 'EUR' });
    expect(order?.refunds).toEqual([
      {
        id: '9001',
        amount: { amount: '17.91', currency: 'EUR' },
        at: '2026-01-20T10:00:00.000Z',
        note: 'Taille',
      },
      { id: '9002', amount: { amount: '0.10', currency: 'EUR' }, at: '', note: null },
    ]);
  });

  it('has a parcel for each number of the tracking plugins, with a link where the shop gives none', async () => {
    const value = [
      {
        tracking_provider: 'fedex',
        tracking_number: '780201939860',
        date_shipped: '1571097600',
        tracking_id: 'a',
      },
      {
        tracking_provider: '',
        custom_tracking_provider: 'Coursier',
        custom_tracking_link: 'https://coursier.example/7',
        tracking_number: '7',
        date_shipped: '2019-02-19',
      },
      { tracking_provider: 'x', custom_tracking_link: 'javascript:alert(1)', tracking_number: '8' },
      'nonsense',
    ];
    const order = await one({ meta_data: [{ id: 1, key: '_wc_shipment_tracking_items', value }] });
    expect(order?.shipments).toMatchObject([
      {
        carrier: 'fedex',
        trackingUrl: 'https://www.fedex.com/fedextrack/?trknbr=780201939860',
        shippedAt: '2019-10-15T00:00:00.000Z',
      },
      {
        carrier: 'Coursier',
        trackingUrl: 'https://coursier.example/7',
        shippedAt: '2019-02-19T00:00:00.000Z',
      },
      { trackingUrl: null, shippedAt: null },
    ]);
  });
});

describe('subscriptions', () => {
  const renewal = wooOrder(told(1), { meta_data: [{ id: 1, key: '_subscription_renewal', value: '282' }] });

  it('a renewal says which subscription it renews, and in what state that is', async () => {
    const { connector, requests } = shop([told(1)], {
      orders: [renewal],
      subscriptions: [{ id: 282, status: 'active' }],
    });
    const { value } = await connector.findOrders(MARIE, signal);
    expect(value[0]?.shopStatus).toBe('processing · subscription 282: active');
    expect(requests).toHaveLength(2);
  });

  it('without the plugin there is none, and nothing is broken', async () => {
    const { OutsideError } = await import('../../src/lib/errors');
    const missing = new OutsideError('missing', 'rest_no_route', { status: 404 });
    const { connector } = shop([told(1)], { orders: [renewal], subscriptions: missing });
    const { value, problems } = await connector.findOrders(MARIE, signal);
    expect(value[0]?.shopStatus).toBe('processing · subscription 282');
    expect(problems).toEqual([]);
  });
});
