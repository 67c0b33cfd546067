import fc from 'fast-check';
import {
  listOf,
  type FakeCustomer,
  type FakeDispute,
  type FakeInvoice,
  type FakePayment,
  type StripeAccount,
} from '../../sandbox/services/shops/stripeObjects';
import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest } from '../../src/model/ports';
import type { OrderQuery } from '../../src/purchases/connector';
import { createStripe } from '../../src/purchases/stripe';
import { fromUnits } from '../../src/purchases/stripe/amount';
import { describeConnector, MARIE, told } from './connectorSuite';
import {
  answerAsStripe,
  askAccount,
  charge,
  customer,
  invoice,
  NOBODY,
  payment,
  session,
  SLOT,
  subscription,
} from './fakeStripe';

describeConnector({
  name: 'Stripe',
  abilities: {
    refunds: true,
    parcels: true,
    cancellation: true,
    isOneRequest: false,
    requests: 4,
    least: 3,
  },
  make: (request) => createStripe({ request, slot: SLOT }),
  answer: answerAsStripe,
  malformed: ['no', [], {}, { data: {} }, { object: 'list' }],
  later: /starting_after=|payment_intents\/search/,
});

const signal = new AbortController().signal;

/** An account that answers like Stripe; `fail` says which requests it does not. */
function open(account: Partial<StripeAccount>, options = {}, fail?: (url: URL) => OutsideError | null) {
  const sent: HttpRequest[] = [];
  const connector = createStripe({
    slot: { ...SLOT, options },
    request: async (each) => {
      sent.push(each);
      const error = fail?.(new URL(each.url));
      if (error) throw error;
      return askAccount({ ...NOBODY, ...account }, each);
    },
  });
  const paths = () => sent.map(({ url }) => new URL(url).pathname.slice('/v1/'.length));
  return { connector, sent, paths };
}

const find = async (account: Partial<StripeAccount>, query = MARIE, options = {}) =>
  (await open(account, options).connector.findOrders(query, signal)).value;

const MINE = customer(7, 'marie@example.fr');
const paid = (id: number, more: Partial<FakePayment> = {}, order = told(id)) => payment(order, more);
const named = (...spokenNumbers: string[]): OrderQuery => ({ ...MARIE, spokenNumbers });
const of = <T>(list: T[]): T | undefined => list[0];

describe('Stripe, what it asks', () => {
  it('goes to Stripe with the key in a header, which the host fills in, and with a version of its own', async () => {
    const { connector, sent } = open({ customers: [MINE], payments: [paid(1)] });
    await connector.findOrders(MARIE, signal);
    for (const each of sent) {
      expect(each).toMatchObject({
        headers: {
          Authorization: 'Bearer {{setting.shop2_credential}}',
          'Stripe-Version': expect.stringMatching(/^\d{4}-\d{2}-\d{2}\.\w+$/),
        },
        isSecure: true,
      });
      expect(each.url).toMatch(/^https:\/\/api\.stripe\.com\/v1\//);
      expect(each.url).not.toMatch(/[{}"[\]]/);
    }
  });

  it('asks for invoices of those only who may have some', async () => {
    const asked = async (more: Partial<FakeCustomer>) => {
      const { connector, paths } = open({ customers: [{ ...MINE, ...more }] });
      await connector.findOrders(MARIE, signal);
      return paths().includes('invoices');
    };
    expect(await asked({})).toBe(false);
    expect(await asked({ next_invoice_sequence: 4 })).toBe(true);
    expect(await asked({ subscriptions: listOf([subscription(1)]) })).toBe(true);
  });

  it('needs four requests with invoices, three without, two for a guest', async () => {
    const count = async (account: Partial<StripeAccount>) => {
      const { connector, paths } = open(account);
      await connector.findOrders(MARIE, signal);
      return paths().length;
    };
    const billed = { ...MINE, next_invoice_sequence: 4 };
    expect(await count({ customers: [billed], payments: [paid(1)], invoices: [invoice(told(1))] })).toBe(4);
    expect(await count({ customers: [MINE], payments: [paid(1)] })).toBe(3);
    expect(await count({ sessions: [session(told(1, { customerId: null }))] })).toBe(2);
  });

  it('asks for several customers of one address together', async () => {
    const other = customer(8, 'Marie@example.fr');
    const stranger = customer(9, 'anne-marie@example.fr');
    const payments = [paid(1), paid(2, { customer: 'cus_8' }), paid(3, { customer: 'cus_9' })];
    const { connector, sent, paths } = open({ customers: [MINE, other, stranger], payments });
    const { value } = await connector.findOrders(MARIE, signal);
    expect(value.map(({ number }) => number)).toEqual(['#1002', '#1001']);
    expect(paths()).toEqual(['checkout/sessions', 'customers/search', 'payment_intents/search']);
    expect(decodeURIComponent(sent[2]?.url ?? '')).toContain('query=customer:"cus_7" OR customer:"cus_8"&');
  });

  it('turns pages for a number that is in no metadata, three at most', async () => {
    const payments = Array.from({ length: 90 }, (_, index) =>
      paid(index + 1, {
        metadata: {},
        latest_charge: charge(told(index + 1), { receipt_number: `2345-${index + 1}` }),
      }),
    );
    const { connector, sent, paths } = open({ customers: [MINE], payments });
    const { value } = await connector.findOrders(named('234545'), signal);
    expect(value).toHaveLength(60);
    expect(value.some(({ number }) => number === '2345-45')).toBe(true);
    expect(paths().filter((path) => path === 'payment_intents')).toHaveLength(3);
    expect(sent.map(({ url }) => new URL(url).searchParams.get('starting_after')).filter(Boolean)).toEqual([
      'pi_71',
      'pi_51',
    ]);
  });

  it('finds guests who paid on the shop’s own page by the number that they named, and nobody else’s', async () => {
    const guest = { customer: null, receipt_email: 'Marie@example.fr' };
    const payments = [
      paid(1, guest),
      paid(2, { ...guest, receipt_email: 'other@example.fr', metadata: { order_number: '1001' } }),
    ];
    expect(await find({ payments })).toEqual([]);
    expect(await find({ payments }, named('1001'))).toMatchObject([
      { number: '#1001', match: { by: 'guestEmail', level: 'verified' }, email: 'marie@example.fr' },
    ]);
  });

  it('looks under the key that the admin names', async () => {
    const payments = [
      paid(1, { customer: null, receipt_email: 'marie@example.fr', metadata: { bestellnr: 'B-77' } }),
    ];
    const options = { number: 'bestellnr' };
    expect(await find({ payments }, named('B-77'), options)).toEqual([]);
    const plain = [{ ...payments[0], metadata: { bestellnr: '77' } } as FakePayment];
    expect(await find({ payments: plain }, named('77'), options)).toMatchObject([{ number: '#77' }]);
  });

  it('asks why the bank wants the money back, while there is a request left', async () => {
    const disputed = { latest_charge: charge(told(1), { disputed: true }) };
    const disputes: FakeDispute[] = [
      {
        id: 'du_1',
        object: 'dispute',
        amount: 8_900,
        created: 1_770_000_000,
        currency: 'eur',
        payment_intent: 'pi_1',
        reason: 'product_not_received',
        status: 'needs_response',
      },
    ];
    const account = { customers: [MINE], payments: [paid(1, disputed), paid(2)], disputes };
    const { connector, paths } = open(account);
    const { value } = await connector.findOrders(MARIE, signal);
    expect(paths()).toHaveLength(4);
    expect(value.map(({ shopStatus }) => shopStatus)).toEqual([
      'succeeded',
      'succeeded · disputed: product_not_received, needs_response',
    ]);
    const denied = open(account, {}, ({ pathname }) =>
      pathname.endsWith('/disputes') ? new OutsideError('forbidden', 'no', { status: 403 }) : null,
    );
    const partly = await denied.connector.findOrders(MARIE, signal);
    expect(partly.value[1]?.shopStatus).toBe('succeeded · disputed');
    expect(partly.problems).toMatchObject([{ kind: 'forbidden', source: 'shop2' }]);
  });

  it.each(['checkout/sessions', 'customers/search', 'payment_intents', 'invoices'])(
    'a key that may not read %s brings the rest',
    async (path) => {
      const billed = { ...MINE, next_invoice_sequence: 4 };
      const account = {
        customers: [billed],
        payments: [paid(1), paid(2)],
        invoices: [invoice(told(2))],
        sessions: [session(told(3))],
      };
      const { connector } = open(account, {}, ({ pathname }) =>
        pathname === `/v1/${path}` ? new OutsideError('forbidden', 'no', { status: 403 }) : null,
      );
      const { value, problems } = await connector.findOrders(MARIE, signal);
      expect(value.length).toBeGreaterThan(0);
      expect(problems).toMatchObject([{ kind: 'forbidden' }]);
    },
  );

  it('where there is no search, as in India, asks the list', async () => {
    const { connector, paths } = open({ customers: [MINE], payments: [paid(1)] }, {}, ({ pathname }) =>
      pathname.endsWith('/search') ? new OutsideError('malformed', 'no', { status: 400 }) : null,
    );
    const { value, problems } = await connector.findOrders(named('9'), signal);
    expect(value).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(paths()).toContain('customers');
  });

  it.each([
    ['https://api.stripe.com', {}, []],
    ['https://dashboard.stripe.com', {}, []],
    ['https://api.stripe.com.evil.example', {}, ['setup.problem.shopAddress']],
    ['https://shop.example.com', {}, ['setup.problem.shopAddress']],
    ['https://api.stripe.com', { number: 'order ref', 'status.succeeded': 'processing' }, []],
    ['https://api.stripe.com', { number: '"]' }, ['setup.problem.shopOptions']],
    ['https://api.stripe.com', { 'status.paid': 'bezahlt' }, ['setup.problem.shopOptions']],
    ['https://api.stripe.com', { colour: 'red' }, ['setup.problem.shopOptions']],
    ['https://api.stripe.com', { 'status.suceeded': 'processing' }, ['setup.problem.shopOptions']],
  ])('%s %j', async (address, options, expected) => {
    const request = jest.fn(async () => listOf([]));
    const connector = createStripe({ slot: { ...SLOT, address, options }, request });
    expect(connector.validate({})).toEqual(expected);
    const isWrong = expected.some((problem) => problem === 'setup.problem.shopOptions');
    expect(connector.whereWrong).toBe(isWrong ? Object.keys(options)[0] : undefined);
    if (!expected.some((problem) => problem === 'setup.problem.shopAddress')) return;
    await expect(connector.findOrders(MARIE, signal)).rejects.toMatchObject({ kind: 'misconfigured' });
    expect(request).not.toHaveBeenCalled();
  });
});

describe('Stripe, in our words', () => {
  it.each([
    ['eur', 8_999, '89.99', 'EUR'],
    ['eur', 5, '0.05', 'EUR'],
    ['jpy', 12_000, '12000', 'JPY'],
    ['krw', 500, '500', 'KRW'],
    ['kwd', 12_340, '12.340', 'KWD'],
    ['bhd', 1, '0.001', 'BHD'],
    ['isk', 50_000, '500', 'ISK'],
    ['huf', 123_450, '1234.5', 'HUF'],
    ['eur', -250, '-2.50', 'EUR'],
    ['ugx', 500, '', 'UGX'], // 5 or 500: its documentation says both
    ['eur', 2 ** 53, '', 'EUR'],
    ['eur', 1.5, '', 'EUR'],
    ['bitcoins', 1, '', ''],
  ])('%s %d is %s', (currency, units, amount, code) => {
    expect(fromUnits(units, currency)).toEqual({ amount, currency: code });
  });

  it.each<[Partial<FakePayment>, string]>([
    [{}, 'other'],
    [{ status: 'processing' }, 'unpaid'],
    [{ status: 'requires_action' }, 'unpaid'],
    [{ status: 'requires_capture' }, 'other'],
    [{ status: 'requires_payment_method' }, 'unpaid'],
    [{ status: 'requires_payment_method', latest_charge: null }, 'draft'],
    [{ status: 'canceled' }, 'cancelled'],
    [{ shipping: { carrier: 'DHL', name: 'M', tracking_number: '00340434161094042557' } }, 'shipped'],
    [{ latest_charge: charge(told(1), { amount_refunded: 8_900, refunded: true }) }, 'refunded'],
    [{ latest_charge: charge(told(1), { amount_refunded: 8_899 }) }, 'partlyRefunded'],
  ])('a payment that is %j is %s', async (more, status) => {
    expect(of(await find({ customers: [MINE], payments: [paid(1, more)] }))).toMatchObject({ status });
  });

  it('says that it is sent or prepared only where the admin does', async () => {
    const account = { customers: [MINE], payments: [paid(1)] };
    const options = { 'status.succeeded': 'processing' };
    expect(of(await find(account, MARIE, options))).toMatchObject({
      status: 'processing',
      shopStatus: 'succeeded',
    });
  });

  it('has items and address of the page that was paid on, payment, and a link to the dashboard', async () => {
    const address = {
      line1: '3 rue des Lices',
      line2: null,
      postal_code: '69003',
      city: 'Lyon',
      state: null,
      country: 'FR',
    };
    const sent = paid(1, {
      shipping: { carrier: 'Colissimo', name: 'Marie Durand', tracking_number: '6A12345678901', address },
    });
    const [order] = await find({
      customers: [MINE],
      payments: [sent],
      sessions: [session(told(1), { payment_intent: sent })],
    });
    expect(order).toMatchObject({
      id: 'shop2:pi_1',
      number: '#1001',
      items: [{ title: 'Fog towel', quantity: 1, price: { amount: '89.00', currency: 'EUR' } }],
      shippingAddress: { name: 'Marie Durand', lines: ['3 rue des Lices'], postcode: '69003', country: 'FR' },
      payments: [{ status: 'SUCCESS', method: 'visa •••• 4242', amount: { amount: '89.00' } }],
      shipments: [{ carrier: 'Colissimo', trackingUrl: expect.stringContaining('6A12345678901') }],
      adminUrl: 'https://dashboard.stripe.com/payments/pi_1',
    });
  });

  it('an invoice takes its payment along: one order, refunds of both', async () => {
    const order = told(1, { refunded: '9.00' });
    const account = {
      customers: [{ ...MINE, next_invoice_sequence: 4 }],
      payments: [paid(1, { metadata: {} }, order), paid(2)],
      invoices: [
        invoice(order, {
          parent: { type: 'subscription_details', subscription_details: { subscription: 'sub_1' } },
        }),
      ],
    };
    expect(await find(account)).toMatchObject([
      { number: '#1002' },
      {
        number: 'A1B2-1001',
        status: 'partlyRefunded',
        shopStatus: 'paid · subscription sub_1',
        refunded: { amount: '9.00', currency: 'EUR' },
        items: [{ title: '1 × Tea club' }],
        adminUrl: 'https://dashboard.stripe.com/invoices/in_1',
      },
    ]);
  });

  it.each<[FakeInvoice['status'], string]>([
    ['draft', 'draft'],
    ['open', 'unpaid'],
    ['paid', 'other'],
    ['uncollectible', 'other'],
    ['void', 'cancelled'],
  ])('an invoice that is %s is %s', async (status, ours) => {
    const account = {
      customers: [{ ...MINE, next_invoice_sequence: 2 }],
      invoices: [invoice(told(1), { status })],
    };
    expect(of(await find(account))).toMatchObject({ status: ours, shopStatus: status });
  });

  it('a subscription is an order of its own, with what it costs each time', async () => {
    const running = (more: Parameters<typeof subscription>[1]) =>
      find({ customers: [{ ...MINE, subscriptions: listOf([subscription(1, more)]) }] });
    expect(await running({ cancel_at: Date.UTC(2026, 11, 1) / 1_000 })).toMatchObject([
      {
        number: 'sub_1',
        status: 'other',
        shopStatus: 'subscription: active, ends 2026-12-01',
        cancelledAt: null,
        total: { amount: '19.00', currency: 'EUR' },
        items: [{ title: 'Tea club', quantity: 2, price: { amount: '9.50' } }],
      },
    ]);
    expect(await running({ status: 'past_due' })).toMatchObject([{ status: 'unpaid' }]);
    expect(await running({ status: 'canceled', canceled_at: 1_770_000_000 })).toMatchObject([
      { status: 'cancelled', cancelledAt: expect.stringMatching(/^2026-/) },
    ]);
  });

  it('a refund that failed brought nobody money', async () => {
    const their = charge(told(1, { refunded: '5.00' }));
    const refunds = listOf(their.refunds.data.map((each) => ({ ...each, status: 'failed' })));
    const payments = [paid(1, { latest_charge: { ...their, amount_refunded: 0, refunds } })];
    expect(of(await find({ customers: [MINE], payments }))).toMatchObject({
      refunds: [],
      refunded: null,
      status: 'other',
    });
  });

  it('is known by the shop’s number, a number in words, or that of the receipt', async () => {
    const numberOf = async (more: Partial<FakePayment>) =>
      of(await find({ customers: [MINE], payments: [paid(1, more)] }))?.number;
    expect(await numberOf({ metadata: { order_id: '55' } })).toBe('#55');
    expect(await numberOf({ metadata: {}, description: 'Atelier Nord - Order 1077' })).toBe('#1077');
    expect(
      await numberOf({ metadata: {}, latest_charge: charge(told(1), { receipt_number: '2345-6789' }) }),
    ).toBe('2345-6789');
    expect(await numberOf({ metadata: { order_id: '<b>{{x}}</b>' } })).toBe('pi_1');
  });

  it('test mode has its own pages of the dashboard', async () => {
    const [order] = await find({ customers: [MINE], payments: [paid(1, { livemode: false })] });
    expect(order?.adminUrl).toBe('https://dashboard.stripe.com/test/payments/pi_1');
  });
});

describe('Stripe, whatever it answers', () => {
  it('an amount never gains or loses a unit', () => {
    const currencies = fc.constantFrom('eur', 'usd', 'jpy', 'krw', 'kwd', 'tnd', 'huf', 'isk', 'chf');
    fc.assert(
      fc.property(fc.maxSafeInteger(), currencies, (units, currency) => {
        const { amount } = fromUnits(units, currency);
        const scale = ['jpy', 'krw'].includes(currency) ? 0 : ['kwd', 'tnd'].includes(currency) ? 3 : 2;
        if (Math.abs(units) >= 10 ** (15 + scale)) return;
        const [whole = '', decimals = ''] = amount.split('.');
        expect(BigInt(`${whole}${decimals.padEnd(scale, '0')}`)).toBe(BigInt(units));
      }),
    );
  });

  it('what came back is never more than what is said of it, and never changes currency', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(20_000), fc.nat(20_000), async (amount, back) => {
        const their = charge(told(1), { amount, amount_refunded: back });
        const [order] = await find({
          customers: [MINE],
          payments: [paid(1, { amount, currency: 'gbp', latest_charge: their })],
        });
        expect(order?.total.currency).toBe('GBP');
        expect(order?.refunded).toEqual(back > 0 ? fromUnits(back, 'gbp') : null);
        const expected = back === 0 ? 'other' : back >= amount ? 'refunded' : 'partlyRefunded';
        expect(order?.status).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });
});
