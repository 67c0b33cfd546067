import fc from 'fast-check';
import type { HttpRequest } from '../../src/model/ports';
import { createMagento } from '../../src/purchases/magento';
import { describeConnector, MARIE, told, type Told } from './connectorSuite';
import { answerMagento, magentoOrder, SLOT } from './fakeMagento';

describeConnector({
  name: 'Adobe Commerce',
  abilities: { refunds: true, parcels: true, cancellation: true, isOneRequest: false, requests: 4, least: 2 },
  make: (request) => createMagento({ request, slot: SLOT }),
  answer: answerMagento,
  malformed: ['no', {}, [], { items: {} }, { items: 'none', total_count: 1 }, { message: 'No.' }],
  later: /=increment_id&/,
});

const signal = new AbortController().signal;
const NAMED = { ...MARIE, spokenNumbers: ['42'] };

/** A shop that answers like Magento; `replace` says otherwise for some paths. */
function shop(orders: Told[], replace: Record<string, unknown> = {}, slot = SLOT) {
  const sent: HttpRequest[] = [];
  const connector = createMagento({
    slot,
    request: async (each) => {
      sent.push(each);
      const path = new URL(each.url).pathname.replace('/rest/V1/', '');
      return Object.hasOwn(replace, path) ? replace[path] : answerMagento(orders, each);
    },
  });
  const asked = () =>
    sent.map(({ url }) => {
      const { pathname, searchParams } = new URL(url);
      const filter = 'searchCriteria[filterGroups][0][filters][0]';
      return [
        pathname.replace('/rest/V1/', ''),
        searchParams.get(`${filter}[field]`),
        searchParams.get(`${filter}[value]`),
      ].join(' ');
    });
  return { connector, sent, asked };
}

describe('Adobe Commerce, what it asks', () => {
  it('goes to the shop with the token in a header, which the host fills in', async () => {
    const { connector, sent } = shop([told(1)]);
    await connector.findOrders(MARIE, signal);
    expect(sent[0]).toMatchObject({
      headers: { Authorization: 'Bearer {{setting.shop3_credential}}', Accept: 'application/json' },
      isSecure: true,
    });
    expect(sent[0]?.url).toMatch(/^https:\/\/boutique\.example\.fr\/rest\/V1\/orders\?searchCriteria/);
    for (const { url } of sent) expect(url).not.toMatch(/cc_last4|remote_ip|shipping_label/);
  });

  it('asks for parcels, credit memos and invoices of all orders at once, each only where there are any', async () => {
    const parcels = [{ number: 'A1', deliveredAt: null }];
    const { connector, asked } = shop([told(1, { parcels }), told(2, { refunded: '1.00' }), told(3)]);
    const { value } = await connector.findOrders(MARIE, signal);
    expect(asked()).toEqual([
      'orders customer_email marie@example.fr',
      'shipments order_id 1',
      'creditmemos order_id 2',
      'invoices order_id 3,2,1',
    ]);
    expect(value.map(({ number, refunds, shipments }) => [number, refunds.length, shipments.length])).toEqual(
      [
        ['#1003', 0, 0],
        ['#1002', 1, 0],
        ['#1001', 0, 1],
      ],
    );
  });

  it('finds by number what eq misses, where the database minds capitals, and shows it only to its owner', async () => {
    const theirs = { email: 'Marie@Example.FR', number: '#000000042' };
    const minding = (orders: Told[]) => {
      const made = shop(orders);
      const request = async (each: HttpRequest) => {
        const isByAddress = each.url.includes('=customer_email&');
        return answerMagento(isByAddress ? [] : orders, each);
      };
      return { ...made, connector: createMagento({ slot: SLOT, request }) };
    };
    const found = await minding([told(1, theirs)]).connector.findOrders(NAMED, signal);
    expect(found.value.map(({ number, match }) => [number, match.level])).toEqual([
      ['#000000042', 'verified'],
    ]);
    const strangers = [told(1, { ...theirs, email: 'anne-marie@example.fr', customerId: 8 })];
    expect((await minding(strangers).connector.findOrders(NAMED, signal)).value).toEqual([]);
  });

  it('does not take the last page, which comes again and again, for more orders', async () => {
    const { connector, asked } = shop(Array.from({ length: 20 }, (_, index) => told(index + 1)));
    const { value } = await connector.findOrders({ ...MARIE, spokenNumbers: ['77'] }, signal);
    expect(value).toHaveLength(20);
    expect(asked().filter((each) => each.startsWith('orders'))).toHaveLength(1);
  });

  it('an account’s orders under another address', async () => {
    const customers = { items: [{ id: 7, email: 'marie@example.fr' }], total_count: 1 };
    const { connector } = shop([told(1, { email: 'office@example.fr' })], { 'customers/search': customers });
    expect((await connector.findOrders(MARIE, signal)).value).toMatchObject([
      { number: '#1001', email: 'office@example.fr', match: { by: 'email', level: 'verified' } },
    ]);
  });

  it('names the option that is wrong', () => {
    expect(shop([], {}, { ...SLOT, options: { admin: 'a', 'status.x': 'y' } }).connector.whereWrong).toBe(
      'status.x',
    );
  });

  it.each([
    [{ 'status.packed': 'processing' }, []],
    [{ admin: 'admin_1x2y' }, []],
    [{ admin: '../x' }, ['setup.problem.shopOptions']],
    [{ 'status.packed': 'emballée' }, ['setup.problem.shopOptions']],
    [{ colour: 'red' }, ['setup.problem.shopOptions']],
  ])('options %j', (options, problems) => {
    expect(shop([], {}, { ...SLOT, options }).connector.validate({})).toEqual(problems);
  });
});

describe('Adobe Commerce, in our words', () => {
  const one = async (more: object, options: Record<string, string> = {}) => {
    const orders = { items: [magentoOrder(told(1), more)], total_count: 1 };
    const { connector } = shop([told(1)], { orders }, { ...SLOT, options });
    return (await connector.findOrders(MARIE, signal)).value[0];
  };
  const items = (...shipped: number[]) =>
    shipped.map((qty_shipped, index) => ({ item_id: index + 1, name: 'Hat', qty_ordered: 2, qty_shipped }));

  it.each<[object, string]>([
    [{ state: 'new', total_paid: 0, total_due: 89 }, 'unpaid'],
    [{ state: 'new' }, 'processing'],
    [{ state: 'pending_payment' }, 'unpaid'],
    [{ state: 'payment_review' }, 'other'],
    [{ state: 'holded' }, 'other'],
    [{ state: 'processing', items: items(0, 0) }, 'processing'],
    [{ state: 'processing', items: items(2, 0) }, 'partlyShipped'],
    [{ state: 'processing', items: items(2, 2) }, 'shipped'],
    [{ state: 'complete', items: items(2, 2) }, 'shipped'],
    [{ state: 'complete', items: items(0) }, 'other'], // a download
    [{ state: 'complete', items: items(0), total_refunded: 5 }, 'partlyRefunded'],
    [{ state: 'closed', total_refunded: 89 }, 'refunded'],
    [{ state: 'closed' }, 'other'],
    [{ state: 'canceled' }, 'cancelled'],
    [{ state: 'constructor' }, 'other'],
  ])('%j is %s', async (more, ours) => {
    expect(await one(more)).toMatchObject({ status: ours });
  });

  it('an option says what a status of the shop’s own means', async () => {
    const options = { 'status.delivered_dhl': 'delivered' };
    expect(await one({ state: 'complete', status: 'delivered_dhl' }, options)).toMatchObject({
      status: 'delivered',
      shopStatus: 'delivered_dhl',
    });
  });

  it('has the currency that was paid in, not that of the books, and times in UTC', async () => {
    expect(
      await one({ grand_total: 361.9, base_grand_total: 400, order_currency_code: 'CHF' }),
    ).toMatchObject({
      total: { amount: '361.90', currency: 'CHF' },
      placedAt: '2026-01-02T00:00:00.000Z',
      payments: [{ method: 'Check / Money order', at: '2026-01-02T00:00:00.000Z' }],
    });
  });

  it('has what was chosen of a configurable product as its variant, once', async () => {
    expect(await one({})).toMatchObject({
      items: [{ title: 'Fog towel', variant: 'S', sku: 'FOG-S', quantity: 1, price: { amount: '89.00' } }],
      shippingAddress: { name: 'Marie Durand', lines: ['3 rue des Lices', 'Bât. B'], postcode: '69003' },
      adminUrl: null,
    });
  });

  it('has the parts of a bundle without prices of their own', async () => {
    const bundle = [
      { item_id: 1, product_type: 'bundle', name: 'Set', qty_ordered: 1, price_incl_tax: 30 },
      {
        item_id: 2,
        parent_item_id: 1,
        product_type: 'simple',
        name: 'Cup',
        qty_ordered: 2,
        price_incl_tax: 15,
      },
    ];
    expect((await one({ items: bundle }))?.items.map(({ title, price }) => [title, price?.amount])).toEqual([
      ['Set', '30.00'],
      ['Cup', undefined],
    ]);
  });

  it('links to the order in the shop’s admin where an option tells its path', async () => {
    expect((await one({}, { admin: 'admin_1x2y' }))?.adminUrl).toBe(
      'https://boutique.example.fr/admin_1x2y/sales/order/view/order_id/1',
    );
  });

  it('never changes an amount, whatever it is', async () => {
    const cents = fc.integer({ min: 0, max: 99_999_999 });
    await fc.assert(
      fc.asyncProperty(cents, cents, async (total, refunded) => {
        const order = await one({ grand_total: total / 100, total_refunded: refunded / 100 });
        const inCents = (amount: string | undefined) => amount?.replace('.', '').replace(/^0+(?=\d)/, '');
        expect(inCents(order?.total.amount)).toBe(String(total));
        expect(inCents(order?.refunded?.amount)).toBe(refunded > 0 ? String(refunded) : undefined);
      }),
    );
  });
});
