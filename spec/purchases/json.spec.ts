import fc from 'fast-check';
import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest } from '../../src/model/ports';
import type { OrderQuery, ShopSlot } from '../../src/purchases/connector';
import { createJson } from '../../src/purchases/json';
import { TEXTS } from '../../src/purchases/json/fields';
import { readSettings } from '../../src/purchases/json/settings';
import { tryMapping } from '../../src/purchases/json/tryMapping';
import { readSlot } from '../../src/purchases/readSlot';
import { describeConnector, MARIE, told, type Told } from './connectorSuite';
import { answerJson, kassenOrder, OPTIONS, runHere, SLOT } from './fakeJson';

describeConnector({
  name: 'Any JSON',
  abilities: { refunds: true, parcels: true, cancellation: true, isOneRequest: true, requests: 1 },
  make: (request) => createJson({ request, slot: SLOT, run: runHere }),
  answer: answerJson,
  malformed: ['no', 5, true],
});

const signal = new AbortController().signal;

function endpoint(
  options: Record<string, string> = {},
  answer: (request: HttpRequest) => unknown = (request) => answerJson([told(1)], request),
  slot: Partial<ShopSlot> = {},
) {
  const sent: HttpRequest[] = [];
  const connector = createJson({
    slot: { ...SLOT, ...slot, options: { ...OPTIONS, ...options } },
    run: runHere,
    request: async (each) => {
      sent.push(each);
      return answer(each);
    },
  });
  return { connector, sent, urls: () => sent.map(({ url }) => url.slice(SLOT.address.length)) };
}

describe('an endpoint of one’s own, what it is asked', () => {
  const two: OrderQuery = {
    ...MARIE,
    emails: ['a@example.fr', 'b+c@example.fr', 'd@example.fr'].map((value) => ({ value, isVerified: true })),
    phones: ['+33612345678'],
    spokenNumbers: ['1001'],
  };

  it.each<[string, OrderQuery, string[]]>([
    ['/orders?email={email}', MARIE, ['/orders?email=marie%40example.fr']],
    ['/orders?email={email}', two, ['/orders?email=a%40example.fr', '/orders?email=b%2Bc%40example.fr']],
    ['/people/{email}/orders', MARIE, ['/people/marie%40example.fr/orders']],
    [
      '?q={email}&tel={phone}&no={order}',
      two,
      ['?q=a%40example.fr&tel=%2B33612345678&no=1001', '?q=b%2Bc%40example.fr&tel=%2B33612345678&no=1001'],
    ],
    ['?tel={phone}', two, ['?tel=%2B33612345678']],
    ['?tel={phone}', MARIE, []],
    ['?q={email}&tel={phone}', { ...two, emails: [] }, ['?q=&tel=%2B33612345678']],
    ['/orders/{order}', two, ['/orders/1001']],
    ['/orders/{order}', { ...two, spokenNumbers: ['../admin', '{{setting.shop3_credential}}'] }, []],
  ])('%s', async (path, query, expected) => {
    const { connector, urls } = endpoint({ path });
    await connector.findOrders(query, signal);
    expect(urls()).toEqual(expected);
  });

  it.each([
    [{}, { Authorization: 'Bearer {{setting.shop3_credential}}' }],
    [{ scheme: 'Token' }, { Authorization: 'Token {{setting.shop3_credential}}' }],
    [{ scheme: 'none' }, { Authorization: '{{setting.shop3_credential}}' }],
    [{ header: 'X-Api-Key' }, { 'X-Api-Key': '{{setting.shop3_credential}}' }],
    [{ header: 'X-Api-Key', scheme: 'Key' }, { 'X-Api-Key': 'Key {{setting.shop3_credential}}' }],
  ])('%j signs in with %j', async (options, headers) => {
    const { connector, sent } = endpoint(options);
    await connector.findOrders(MARIE, signal);
    expect(sent).toMatchObject([{ headers, isSecure: true }]);
  });

  it('takes a 404 for nobody where it is told to', async () => {
    const missing = () => {
      throw new OutsideError('missing', 'no', { status: 404 });
    };
    await expect(endpoint({}, missing).connector.findOrders(MARIE, signal)).rejects.toMatchObject({
      kind: 'missing',
    });
    const { connector } = endpoint({ notFound: 'none' }, missing);
    expect(await connector.findOrders(MARIE, signal)).toEqual({ value: [], problems: [] });
  });

  it('shows what the first address brought when the second fails', async () => {
    const { connector } = endpoint({}, (request) => {
      if (request.url.includes('work')) throw new OutsideError('down', 'no', { status: 503 });
      return answerJson([told(1)], request);
    });
    const emails = [...MARIE.emails, { value: 'work@example.fr', isVerified: true }];
    const { value, problems } = await connector.findOrders({ ...MARIE, emails }, signal);
    expect(value).toHaveLength(1);
    expect(problems).toMatchObject([{ kind: 'down', source: 'shop3' }]);
  });
});

describe('an endpoint of one’s own, its settings', () => {
  it.each<[Record<string, string>, string, number | null]>([
    [{ total: 'sums..gross' }, 'total', 6],
    [{ total: 'sums.gross)' }, 'total', 11],
    [{ number: 'ref[' }, 'number', 5],
    [{ items: 'lines[].{title name}' }, 'items', 16],
    [{ placed: 'date(at)' }, 'placed', 1],
    [{ status: 'a b' }, 'status', 3],
    [{ status: '"open' }, 'status', 6],
    [{ total: 'x'.repeat(1_001) }, 'total', 1_001],
    [{ colour: 'red' }, 'colour', null],
    [{ 'status.packed': 'emballé' }, 'status.packed', null],
    [{ path: '/orders' }, 'path', null],
    [{ path: 'orders?email={email}' }, 'path', null],
    [{ path: '//evil.example/{email}' }, 'path', null],
    [{ path: '/../admin/{email}' }, 'path', null],
    [{ path: '/%2e%2e/{email}' }, 'path', null],
    [{ path: '/{email}#x' }, 'path', null],
    [{ path: '/o?e={email}&s={{setting.shop3_credential}}' }, 'path', 16],
    [{ path: '/o?e={mail}' }, 'path', 6],
    [{ total: 'toString(sums)' }, 'total', 1],
    [{ header: 'Cookie' }, 'header', null],
    [{ header: 'X Key' }, 'header', null],
    [{ scheme: '{{setting.x}}' }, 'scheme', null],
    [{ notFound: 'maybe' }, 'notFound', null],
  ])('%j: says %s, at %s, and asks nobody', async (options, field, at) => {
    const { connector, sent } = endpoint(options);
    const [wrong] = readSettings({ ...OPTIONS, ...options }).wrong;
    expect([wrong?.field, wrong?.at]).toEqual([field, at]);
    expect(wrong?.message).toMatch(/\w/);
    expect(connector.validate({})).toEqual(['setup.problem.shopOptions']);
    const place = at === null ? field : `${field}, ${at}`;
    expect(connector.whereWrong).toBe(place);
    for (const asked of [connector.findOrders(MARIE, signal), connector.probe(signal)])
      await expect(asked).rejects.toMatchObject({
        kind: 'misconfigured',
        values: { setting: `shop3_options (${place})` },
      });
    expect(sent).toEqual([]);
  });

  it('needs a path and a number, and for a number alone whose order it is', () => {
    const fieldsOf = (options: Record<string, string>) =>
      readSettings(options).wrong.map(({ field }) => field);
    expect(fieldsOf({})).toEqual(['path', 'number']);
    expect(fieldsOf({ path: '/{email}', number: 'id' })).toEqual([]);
    expect(fieldsOf({ path: '/{order}', number: 'id' })).toEqual(['email']);
    expect(fieldsOf({ path: '/{order}', number: 'id', phone: 'tel' })).toEqual([]);
  });

  it('never fails on whatever an admin writes', () => {
    fc.assert(
      fc.property(fc.constantFrom('path', 'orders', 'number', 'header'), fc.string(), (field, text) => {
        const { wrong } = readSettings({ ...OPTIONS, [field]: text });
        for (const { at } of wrong) expect(at ?? 1).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('an endpoint of one’s own, in our words', () => {
  const one = async (order: object, options: Record<string, string> = {}, query = MARIE) => {
    const { connector } = endpoint(options, () => ({ data: { orders: [order] } }));
    return connector.findOrders(query, signal);
  };
  const first = async (...args: Parameters<typeof one>) => (await one(...args)).value[0];

  it('has everything that was mapped', async () => {
    const parcels = [{ number: '1Z12345E0205271688', deliveredAt: '2026-01-05T10:00:00Z' }];
    expect(await first(kassenOrder(told(1, { parcels, refunded: '9.00' })))).toMatchObject({
      id: 'shop3:#1001',
      number: '#1001',
      status: 'shipped',
      shopStatus: 'shipped',
      total: { amount: '89.00', currency: 'EUR' },
      refunded: { amount: '9.00', currency: 'EUR' },
      items: [{ title: 'Fog towel', quantity: 2, price: { amount: '44.50', currency: 'EUR' } }],
      shipments: [
        {
          carrier: 'UPS',
          trackingUrl: expect.stringContaining('1Z12345E0205271688'),
          deliveredAt: '2026-01-05T10:00:00.000Z',
        },
      ],
      refunds: [{ amount: { amount: '9.00' }, note: 'broken' }],
      shippingAddress: { name: 'Marie Durand', lines: ['3 rue des Lices'], postcode: '69003' },
      adminUrl: 'https://kasse.example.com/orders/1',
    });
  });

  it('needs no more than a number', async () => {
    const { connector } = endpoint({}, () => [{ no: 7 }, { no: null }], {});
    const bare = createJson({
      slot: { ...SLOT, options: { path: '/o?e={email}', number: 'no' } },
      run: runHere,
      request: async () => [{ no: 7 }, { no: null }],
    });
    expect(connector.validate({})).toEqual([]);
    const { value, problems } = await bare.findOrders(MARIE, signal);
    expect(value).toMatchObject([
      { number: '#7', status: 'other', total: { amount: '', currency: '' }, match: { level: 'possible' } },
    ]);
    expect(problems).toMatchObject([{ kind: 'partial' }]);
  });

  it.each([
    ['shipped', {}, 'shipped'],
    ['LIVRÉE', {}, 'delivered'],
    ['completed', {}, 'other'],
    ['Im Ofen', {}, 'other'],
    ['Im Ofen', { 'status.im-ofen': 'processing' }, 'processing'],
    ['déjà emballée !', { 'status.deja-emballee': 'processing' }, 'processing'],
    ['partially refunded', {}, 'partlyRefunded'],
  ])('%s with %j is %s, in the shop’s own word', async (state, options, status) => {
    expect(await first(kassenOrder(told(1), { state }), options)).toMatchObject({
      status,
      shopStatus: state,
    });
  });

  it.each([
    ['89.00', 'EUR', '89.00'],
    [89, 'EUR', '89.00'],
    [1234.5, 'EUR', '1234.50'],
    ['1 234,50 €', 'EUR', '1234.50'],
    ['€1,234.50', 'EUR', '1234.50'],
    ['1.234.567,8', 'EUR', '1234567.80'],
    ["CHF 1'234.50", 'CHF', '1234.50'],
    ['1,234', 'EUR', '1234.00'],
    ['1.234', 'EUR', ''],
    ['1.234', 'KWD', '1.234'],
    ['-12,5', 'EUR', '-12.50'],
    [1e-7, 'EUR', ''],
    [1e21, 'EUR', ''],
    ['2 × 10.00', 'EUR', ''],
    ['free', 'EUR', ''],
    [null, 'EUR', ''],
  ])('%s %s is %s', async (gross, currency, amount) => {
    const order = kassenOrder(told(1), { sums: { gross, currency, back: null } });
    expect((await first(order))?.total).toEqual({ amount, currency });
  });

  it.each([
    ['2026-11-02T10:00:00+01:00', '2026-11-02T09:00:00.000Z'],
    [1_793_610_000, '2026-11-02T09:00:00.000Z'],
    [1_793_610_000_000, '2026-11-02T09:00:00.000Z'],
    ['soon', null],
  ])('%s is the time %s', async (at, time) => {
    expect((await first(kassenOrder(told(1), { at })))?.placedAt).toBe(time);
  });

  it('takes texts for titles and numbers', async () => {
    const options = { items: 'titles', parcels: 'code' };
    const order = kassenOrder(told(1), { titles: ['Lamp', 'Towel'], code: '1Z12345E0205271688' });
    expect(await first(order, options)).toMatchObject({
      items: [{ title: 'Lamp', quantity: 1 }, { title: 'Towel' }],
      shipments: [{ trackingNumber: '1Z12345E0205271688' }],
    });
  });

  it('knows a customer by the phone number too, as possible', async () => {
    const query = { ...MARIE, phones: ['+33612345678'] };
    const order = kassenOrder(told(1, { email: 'office@example.fr' }), { tel: '+33 6 12 34 56 78' });
    expect((await first(order, { phone: 'tel' }, query))?.match).toEqual({ by: 'phone', level: 'possible' });
    expect(await first(order, {}, query)).toBeUndefined();
  });

  it('an expression that fails on what was answered leaves its field blank, and is named', async () => {
    const { value, problems } = await one(kassenOrder(told(1)), { total: 'sum(sums)' });
    expect(value).toMatchObject([{ number: '#1001', total: { amount: '' } }]);
    expect(problems).toMatchObject([
      { kind: 'misconfigured', values: { setting: 'shop3_options (total)' }, isRetryable: false },
    ]);
  });

  it.each([[{ data: { orders: 'none' } }], ['text'], [7], [true]])('%j is malformed', async (answer) => {
    const { connector } = endpoint({ orders: 'data.orders' }, () => answer);
    await expect(connector.findOrders(MARIE, signal)).rejects.toMatchObject({ kind: 'malformed' });
  });

  it.each([[null], [{}], [{ data: null }], [[]]])('%j says that there is nothing', async (answer) => {
    const { connector } = endpoint({}, () => answer);
    expect(await connector.findOrders(MARIE, signal)).toEqual({ value: [], problems: [] });
  });

  it('shows two hundred of thousands, short texts and a hundred items', async () => {
    const many: Told[] = Array.from({ length: 3_000 }, (_, index) => told(index + 1));
    const lines = Array.from({ length: 500 }, () => ({ name: 'x'.repeat(5_000), count: 1 }));
    const orders = many.map((each, index) => kassenOrder(each, index === 2_800 ? { lines } : {}));
    const { connector } = endpoint({}, () => ({ data: { orders } }));
    const { value } = await connector.findOrders(MARIE, signal);
    expect(value).toHaveLength(200);
    expect(value.at(-1)?.items).toHaveLength(100);
    expect(value.at(-1)?.items[0]?.title).toHaveLength(500);
  });
});

describe('trying a mapping', () => {
  const sample = answerJson([told(1), told(2)], { url: 'https://x.example/?email=' });

  it('gives the orders of a sample', () => {
    const { orders, wrong } = tryMapping(OPTIONS, sample);
    expect(orders.map(({ number }) => number)).toEqual(['#1001', '#1002']);
    expect(wrong).toEqual([]);
  });

  it('gives the wrong expressions by name, all of them', () => {
    expect(tryMapping({ ...OPTIONS, total: 'a..b', number: 'c d' }, sample)).toMatchObject({
      orders: [],
      wrong: [
        { field: 'number', at: 3 },
        { field: 'total', at: 3 },
      ],
    });
    expect(tryMapping({ ...OPTIONS, total: 'sum(sums)' }, sample).wrong).toMatchObject([{ field: 'total' }]);
    expect(tryMapping({ ...OPTIONS, orders: 'data.orders[0].ref' }, sample).wrong).toMatchObject([
      { field: 'orders', message: 'orders gives no list' },
    ]);
  });
});

describe('the options of a slot', () => {
  const optionsOf = (shop1_options: string) => {
    const filled = readSlot(
      { shop1_kind: 'json', shop1_address: 'kasse.example.com', shop1_options },
      'shop1',
      () => 'JSON',
    );
    return filled?.wrong.includes('options') ? 'wrong' : filled?.slot.options;
  };

  it.each<[string, unknown]>([
    [
      'path = /o?e={email}\nnumber = a[?b == `"x"`] | [0]',
      { path: '/o?e={email}', number: 'a[?b == `"x"`] | [0]' },
    ],
    [' {"path": "/o?e={email}", "number": "no"} ', { path: '/o?e={email}', number: 'no' }],
    ['{"path": "/o?e={email}", "number": {"a": 1}}', 'wrong'],
    ['{"__proto__x y": "a"}', 'wrong'],
    ['{"path": ', 'wrong'],
    ['{"path": ""}', 'wrong'],
  ])('%s', (text, expected) => {
    expect(optionsOf(text)).toEqual(expected);
  });
});

describe('an endpoint of one’s own, whatever it answers', () => {
  it('gives orders that can be shown, or says that it cannot', () => {
    const fields = fc.record(
      Object.fromEntries(
        TEXTS.map((field) => [field, fc.oneof(fc.string(), fc.double(), fc.constant(null))]),
      ) as Record<(typeof TEXTS)[number], fc.Arbitrary<unknown>>,
    );
    const mapping = Object.fromEntries(TEXTS.map((field) => [field, field]));
    const options = {
      ...mapping,
      path: '/o?e={email}',
      items: 'items',
      parcels: 'parcels',
      refunds: 'refunds',
    };
    const lists = fc.record({ items: fc.jsonValue(), parcels: fc.jsonValue(), refunds: fc.jsonValue() });
    fc.assert(
      fc.property(fc.array(fc.tuple(fields, lists), { maxLength: 3 }), (entries) => {
        const { orders } = tryMapping(
          options,
          entries.map(([texts, more]) => ({ ...texts, ...more })),
        );
        for (const order of orders) {
          expect(order.number).not.toBe('');
          for (const { amount } of [order.total, ...order.refunds.map((each) => each.amount)])
            expect(amount).toMatch(/^(?:-?\d+(?:\.\d+)?)?$/);
          for (const time of [order.placedAt, order.promisedAt, order.cancelledAt])
            expect(Number.isNaN(Date.parse(time ?? '2026'))).toBe(false);
          expect(order.adminUrl ?? 'https://').toMatch(/^https?:/i);
        }
      }),
      { numRuns: 500 },
    );
  });
});
