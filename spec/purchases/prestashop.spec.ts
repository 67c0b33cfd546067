import fc from 'fast-check';
import { createMemoryStore } from '../../src/browser/memoryStore';
import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest } from '../../src/model/ports';
import type { SlotParts } from '../../src/purchases/connector';
import { createPrestaShop } from '../../src/purchases/prestashop';
import { describeConnector, MARIE, told, whole, type Told } from './connectorSuite';
import { answerPrestaShop, prestaOrder, SLOT } from './fakePrestaShop';

describeConnector({
  name: 'PrestaShop',
  abilities: {
    refunds: true,
    parcels: true,
    cancellation: true,
    isOneRequest: false,
    requests: 4,
    least: 4,
    isOneForAllAddresses: true,
  },
  make: (request) => createPrestaShop({ request, slot: SLOT }),
  answer: answerPrestaShop,
  malformed: ['no', {}, [{ id: 1 }], { customers: 'none' }, { errors: [{ code: 18, message: 'Invalid' }] }],
  first: 2,
  later: /[?&]limit=20%2C20\b/,
});

const signal = new AbortController().signal;

/** A shop that answers like PrestaShop; `replace` says otherwise for some resources. */
function shop(
  orders: Told[],
  replace: Record<string, unknown> = {},
  options = {},
  store?: SlotParts['store'],
) {
  const sent: HttpRequest[] = [];
  const connector = createPrestaShop({
    slot: { ...SLOT, options },
    ...(store && { store }),
    request: async (each) => {
      sent.push(each);
      const resource = new URL(each.url).pathname.replace('/boutique/api/', '');
      const answer = Object.hasOwn(replace, resource) ? replace[resource] : answerPrestaShop(orders, each);
      return answer instanceof Error ? Promise.reject(answer) : answer;
    },
  });
  const asked = () =>
    sent.map(({ url }) => {
      const { pathname, searchParams } = new URL(url);
      const filter = [...searchParams].find(([name]) => name.startsWith('filter')) ?? [];
      return [pathname.replace('/boutique/api/', ''), ...filter].join(' ');
    });
  return { connector, sent, asked };
}

const refused = (status: number, message: string) =>
  new OutsideError(status === 401 ? 'rejected' : 'malformed', 'no', {
    status,
    cause: { status, responseText: JSON.stringify({ errors: [{ code: 26, message }] }) },
  });

describe('PrestaShop, what it asks', () => {
  it('goes to the shop with the key in a header, which the host fills in, and wants JSON', async () => {
    const { connector, sent } = shop([told(1)]);
    await connector.findOrders(MARIE, signal);
    for (const { url, headers, isSecure } of sent) {
      expect([isSecure, headers]).toEqual([true, { Authorization: 'Basic {{setting.shop1_credential}}' }]);
      expect(url).toMatch(/^https:\/\/presta\.example\.fr\/boutique\/api\/\w+\?output_format=JSON&/);
    }
  });

  it('never asks for the hash of a password', async () => {
    const { connector, sent } = shop([told(1)]);
    await connector.findOrders(MARIE, signal);
    const customers = sent.find(({ url }) => url.includes('/api/customers?'));
    expect(new URL(customers?.url ?? '').searchParams.get('display')).toBe('[id,email,is_guest]');
  });

  it('finds all orders of an address that many customers share, guests and account', async () => {
    const orders = [told(1), told(2, { customerId: null }), told(3, { customerId: null })];
    const { connector, asked } = shop(orders);
    const { value } = await connector.findOrders(MARIE, signal);
    expect(value.map(({ number, match }) => [number, match.by])).toEqual([
      ['#1003', 'guestEmail'],
      ['#1002', 'guestEmail'],
      ['#1001', 'email'],
    ]);
    expect(asked()[1]).toBe('orders filter[id_customer] [7|902|903]');
  });

  it('asks for no orders of customers whose address is only alike', async () => {
    const { connector, asked } = shop([told(1, { email: 'anne-marie@example.fr', customerId: 8 })]);
    await connector.findOrders(MARIE, signal);
    expect(asked()).toEqual(['customers filter[email] [marie@example.fr]']);
  });

  it.each(['a|marie@example.fr', '[marie@example.fr', 'marie@example.fr]'])(
    'does not ask for %s, which its filters would read as something else',
    async (value) => {
      const { connector, asked } = shop([told(1)]);
      await connector.findOrders({ ...MARIE, emails: [{ value, isVerified: true }] }, signal);
      expect(asked()).toEqual([]);
    },
  );

  it('asks for the parcels of the order in question, and where it goes while nothing has left', async () => {
    const parcels = [
      { number: 'A1', deliveredAt: null },
      { number: 'B2', deliveredAt: null },
    ];
    const orders = [told(1, { parcels }), told(2)];
    const newest = shop(orders);
    const { value } = await whole(newest.connector.findOrders(MARIE, signal));
    expect(newest.asked()).toContain('addresses filter[id] [5]');
    expect(newest.asked().join()).not.toContain('order_carriers');
    expect(
      value.map(({ shippingAddress, shipments }) => [shippingAddress?.postcode, shipments.length]),
    ).toEqual([
      ['69003', 0],
      [undefined, 1], // the number that an order itself has
    ]);
    const named = shop(orders);
    const found = await whole(named.connector.findOrders({ ...MARIE, spokenNumbers: ['1001'] }, signal));
    expect(named.asked()).toContain('order_carriers filter[id_order] [1]');
    expect(found.value[1]?.shipments).toMatchObject([
      { carrier: 'Colissimo', trackingUrl: 'https://suivi.example.fr/?n=A1' },
      { carrier: 'Colissimo', trackingUrl: 'https://suivi.example.fr/?n=B2' },
    ]);
  });

  it('shows the number of the order itself with its carrier, where the list of parcels has none', async () => {
    const { connector } = shop([told(1, { parcels: [{ number: 'A1', deliveredAt: null }] })], {
      order_carriers: [],
    });
    expect((await whole(connector.findOrders(MARIE, signal))).value[0]?.shipments).toMatchObject([
      { carrier: 'Colissimo', trackingNumber: 'A1', trackingUrl: 'https://suivi.example.fr/?n=A1' },
    ]);
  });

  it('has a first view of four requests, and fills in the rest: for all addresses, and whatever is known', async () => {
    const store = createMemoryStore();
    const parcels = [{ number: 'A1', deliveredAt: null }];
    const orders = [told(1), told(2, { parcels, email: 'work@example.fr', customerId: 8 })];
    const emails = [...MARIE.emails, { value: 'work@example.fr', isVerified: true }];
    const first = shop(orders, {}, {}, store);
    const resources = (asked: () => string[]) => asked().map((each) => each.split(' ')[0]);
    const found = await first.connector.findOrders({ ...MARIE, emails }, signal);
    expect(resources(first.asked)).toEqual(['customers', 'orders', 'order_states', 'currencies']);
    expect(found.value[0]).toMatchObject({
      status: 'shipped',
      shipments: [{ trackingNumber: 'A1', carrier: null }],
    });
    const filled = await found.rest?.(signal);
    expect(resources(first.asked).slice(4)).toEqual(['order_slip', 'order_carriers', 'carriers']);
    expect(filled?.value[0]?.shipments).toMatchObject([{ trackingNumber: 'A1', carrier: 'Colissimo' }]);

    const { connector, asked } = shop(orders, {}, {}, store);
    const { value, rest } = await connector.findOrders({ ...MARIE, emails }, signal);
    expect(resources(asked)).toEqual(['customers', 'orders', 'order_slip', 'order_carriers']);
    expect(rest).toBeUndefined();
    expect(value).toEqual(filled?.value);
    expect(JSON.stringify(await store.entries(''))).not.toMatch(/marie|Durand|1002/i);
  });

  it('asks anew when what the browser kept is no table', async () => {
    const store = {
      get: async () => ({ order_states: 'x' }),
      set: async () => Promise.reject(new Error('full')),
    };
    const { connector } = shop([told(1)], {}, {}, store);
    expect((await connector.findOrders(MARIE, signal)).value).toMatchObject([{ status: 'processing' }]);
  });

  it.each([
    [401, 'Resource of type "order_states" is not allowed with this authentication key', 'forbidden'],
    [
      405,
      'Method GET is not allowed for the resource order_states with this authentication key',
      'forbidden',
    ],
    [401, 'Invalid authentication key format', 'rejected'],
  ])('%s %s: %s, and the orders are there', async (status, message, kind) => {
    const { connector } = shop([told(1)], { order_states: refused(status, message) });
    const { value, problems } = await connector.findOrders(MARIE, signal);
    expect(value).toMatchObject([{ number: '#1001', status: 'other', shopStatus: '' }]);
    expect(problems).toMatchObject([{ kind, block: 'orders' }]);
  });

  it('calls XML malformed: the shop was asked without JSON, or something before it answered', async () => {
    const { connector } = shop([], { customers: '<?xml version="1.0"?><prestashop/>' });
    await expect(connector.findOrders(MARIE, signal)).rejects.toMatchObject({ kind: 'malformed' });
  });

  it('names the option that is wrong', () => {
    expect(shop([], {}, { admin: 'a', 'status.x': 'y' }).connector.whereWrong).toBe('status.x');
  });

  it.each([
    [{ timezone: 'Europe/Paris', language: '2', admin: 'admin123', 'status.14': 'processing' }, []],
    [{ timezone: 'Paris' }, ['setup.problem.shopOptions']],
    [{ language: 'fr' }, ['setup.problem.shopOptions']],
    [{ admin: '../x' }, ['setup.problem.shopOptions']],
    [{ colour: 'red' }, ['setup.problem.shopOptions']],
    [{ constructor: 'x' }, ['setup.problem.shopOptions']],
  ])('options %j', (options, problems) => {
    expect(shop([], {}, options).connector.validate({})).toEqual(problems);
  });
});

describe('PrestaShop, in our words', () => {
  const one = async (more: object, replace: Record<string, unknown> = {}, options = {}) => {
    const orders = { orders: [prestaOrder(told(1), more)] };
    const { connector } = shop([told(1)], { orders, ...replace }, options);
    return (await whole(connector.findOrders(MARIE, signal))).value[0];
  };
  const state = (id: number, more: object = {}) => ({
    order_states: {
      order_states: [{ id, name: 'Im Ofen', shipped: '0', paid: '0', unremovable: '1', ...more }],
    },
  });

  it.each<[number, object, string]>([
    [1, {}, 'unpaid'],
    [2, { paid: '1' }, 'processing'],
    [3, { paid: '1' }, 'processing'],
    [4, { shipped: '1' }, 'shipped'],
    [5, { shipped: '1' }, 'delivered'],
    [6, {}, 'cancelled'],
    [7, {}, 'refunded'],
    [8, {}, 'unpaid'],
    [9, { paid: '1' }, 'processing'],
    [10, {}, 'unpaid'],
    [12, { paid: '1' }, 'processing'], // "remote payment accepted" of old versions
    [12, {}, 'unpaid'],
    [5, { unremovable: '0' }, 'other'], // a table that somebody made themselves
    [14, { unremovable: '1', paid: '1' }, 'other'],
    [14, { unremovable: '0', shipped: '1' }, 'shipped'],
    [14, { unremovable: '0', paid: '1' }, 'other'],
  ])('state %s %j is %s, whatever the shop calls it', async (id, more, ours) => {
    expect(await one({ current_state: String(id) }, state(id, more))).toMatchObject({
      status: ours,
      shopStatus: 'Im Ofen',
    });
  });

  it('names states in the language that an option tells, else in the first', async () => {
    const name = [
      { id: '1', value: 'Expédié' },
      { id: 2, value: 'Shipped' },
    ];
    const more = { current_state: '4' };
    expect((await one(more, state(4, { name })))?.shopStatus).toBe('Expédié');
    expect((await one(more, state(4, { name }), { language: '2' }))?.shopStatus).toBe('Shipped');
  });

  it('an option says what a state of the shop’s own means', async () => {
    const options = { 'status.14': 'partlyShipped' };
    expect(await one({ current_state: '14' }, state(14, { unremovable: '0' }), options)).toMatchObject({
      status: 'partlyShipped',
    });
  });

  it.each([
    ['2026-01-10 09:30:00', 'Europe/Paris', '2026-01-10T08:30:00.000Z'],
    ['2026-07-10 09:30:00', 'Europe/Paris', '2026-07-10T07:30:00.000Z'],
    ['2026-03-29 01:59:59', 'Europe/Paris', '2026-03-29T00:59:59.000Z'],
    ['2026-03-29 03:00:00', 'Europe/Paris', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25 03:00:00', 'Europe/Paris', '2026-10-25T02:00:00.000Z'],
    ['2026-01-10 00:00:00', 'America/Los_Angeles', '2026-01-10T08:00:00.000Z'],
    ['2026-01-10 00:00:00', 'UTC', '2026-01-10T00:00:00.000Z'],
    ['0000-00-00 00:00:00', 'UTC', null],
  ])('%s by the clock of %s is %s', async (date_add, timezone, iso) => {
    expect((await one({ date_add }, {}, { timezone }))?.placedAt).toBe(iso);
  });

  it('has amounts without the six decimals, in the currency of the order', async () => {
    expect(await one({ total_paid_tax_incl: '12000.000000', id_currency: '2' })).toMatchObject({
      total: { amount: '12000', currency: 'JPY' },
      payments: [{ method: 'Chèque', at: '2026-01-02T00:00:00.000Z' }],
    });
  });

  it('names no currency where the shop does not tell which it is', async () => {
    expect((await one({ id_currency: '9' }))?.total).toEqual({ amount: '89.00', currency: '' });
  });

  it.each([
    ['Robe - Taille : M, Couleur : bleu', 'Robe', 'Taille : M, Couleur : bleu'],
    ['Robe - d’été (Taille: M - Couleur: bleu)', 'Robe - d’été', 'Taille: M - Couleur: bleu'],
    ['Robe - longue', 'Robe - longue', null],
  ])('%s is %s in %s', async (product_name, title, variant) => {
    const row = { id: '1', product_attribute_id: '4', product_quantity: '2', product_name };
    const order = await one({ associations: { order_rows: [row] } });
    expect(order?.items).toMatchObject([{ title, variant, quantity: 2 }]);
  });

  it.each([
    [
      'with tax',
      { amount: '10.0', total_products_tax_excl: '10.00', total_products_tax_incl: '12.00' },
      '12.00',
    ],
    [
      'as it was typed',
      { amount: '5', total_products_tax_excl: '10', total_products_tax_incl: '12' },
      '5.00',
    ],
    ['with its shipping', { total_products_tax_incl: '12', total_shipping_tax_incl: '4.90' }, '16.90'],
    ['of an old version', { amount: '7.5', shipping_cost_amount: '2.5' }, '10.00'],
  ])('a credit slip %s', async (_, slip, amount) => {
    const order_slip = { order_slips: [{ id: 3, id_order: '1', date_add: '2026-01-20 10:00:00', ...slip }] };
    expect((await one({}, { order_slip }))?.refunded).toEqual({ amount, currency: 'EUR' });
  });

  it('is known by its reference, and linked to where an option tells the admin', async () => {
    expect(await one({ reference: 'XKBKNABJK' }, {}, { admin: 'admin12' })).toMatchObject({
      number: 'XKBKNABJK',
      adminUrl: 'https://presta.example.fr/boutique/admin12/index.php/sell/orders/1/view',
    });
  });

  it('never changes an amount, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 99_999_999 }), async (cents) => {
        const order = await one({ total_paid_tax_incl: (cents / 100).toFixed(6) });
        expect(order?.total.amount).toBe((cents / 100).toFixed(2));
      }),
    );
  });
});
