import fc from 'fast-check';
import type { HttpRequest, Request } from '../../src/model/ports';
import { createCustomObject } from '../../src/purchases/customObject';
import { MAPPED_FIELDS, parseMapping, proposeMapping } from '../../src/purchases/customObject/mapping';
import { sandboxRequest } from '../contracts/sandboxRequest';
import { IDS, smallWorld } from '../sandbox/smallWorld';
import { testAccount } from '../sandbox/testAccount';
import { describeConnector, MARIE, told, type Told } from './connectorSuite';

const SETTINGS = { order_object: 'purchase', order_object_mapping: '' };
const FIELDS = [
  { key: 'order_number', title: 'Order number' },
  { key: 'customer_email', title: 'Customer e-mail' },
  { key: 'customer_phone', title: 'Phone' },
  { key: 'order_status', title: 'Status' },
  { key: 'order_total', title: 'Total' },
  { key: 'order_currency', title: 'Currency' },
  { key: 'placed_at', title: 'Placed' },
  { key: 'tracking_number', title: 'Tracking number' },
  { key: 'tracking_url', title: 'Tracking link' },
];

const record = (order: Told, more: object = {}) => ({
  id: `01J${order.id}`,
  name: order.number,
  external_id: null,
  created_at: order.placedAt,
  updated_at: order.placedAt,
  custom_object_fields: {
    order_number: order.number,
    customer_email: order.email,
    order_status:
      order.strangeStatus ?? (order.isDraft ? 'draft' : order.isCancelled ? 'cancelled' : 'shipped'),
    order_total: order.total,
    order_currency: order.currency,
    placed_at: order.placedAt,
    ...more,
  },
});

/** A search that finds by substring: what is too much has to be left out by us. */
function answer(orders: Told[], { url, json }: HttpRequest): unknown {
  if (url.includes('/fields')) return { custom_object_fields: FIELDS };
  const wanted = JSON.stringify(json);
  const found = orders.filter(({ email }) => email !== null && /example/.test(wanted));
  return { custom_object_records: found.map((order) => record(order)) };
}

describeConnector({
  name: 'A custom object',
  abilities: { refunds: false, parcels: false, cancellation: true, isOneRequest: true, requests: 2 },
  make: (request) => createCustomObject({ request, settings: SETTINGS }),
  answer,
  malformed: [null, 'no', [], {}, { custom_object_records: 'x' }],
});

const signal = new AbortController().signal;

function made(settings: Record<string, string>, reply: (request: HttpRequest) => unknown) {
  const requests: HttpRequest[] = [];
  const request: Request = (each) => {
    requests.push(each);
    return Promise.resolve(reply(each));
  };
  return { requests, connector: createCustomObject({ request, settings }) };
}

describe('the mapping', () => {
  it('is read line by line', () => {
    expect(parseMapping('# ours = theirs\nnumber = order_no\r\n\n email=mail ')).toEqual({
      mapping: { number: 'order_no', email: 'mail' },
      errors: [],
    });
  });

  it('names the line that is wrong, and what was expected', () => {
    const { errors } = parseMapping('number = a\nemail\ncolour = c\nnumber = b\ntotal = a b\nstatus = x = y');
    expect(errors).toEqual([
      'line 2: expected `ours = theirs`',
      `line 3: unknown word \`colour\`, expected one of ${MAPPED_FIELDS.join(', ')}`,
      'line 4: `number` is there twice',
      'line 5: `a b` cannot be the key of a field',
      'line 6: expected `ours = theirs`',
    ]);
  });

  it('never fails, and either reads a line or names it', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const { mapping, errors } = parseMapping(lines.join('\n'));
        for (const ours of Object.keys(mapping)) expect(MAPPED_FIELDS).toContain(ours);
        for (const error of errors) expect(error).toMatch(/^line \d+: /);
      }),
    );
  });

  it('is proposed from what the fields are called', () => {
    expect(proposeMapping(FIELDS)).toEqual({
      number: 'order_number',
      email: 'customer_email',
      phone: 'customer_phone',
      status: 'order_status',
      total: 'order_total',
      currency: 'order_currency',
      placed: 'placed_at',
      tracking: 'tracking_number',
      trackingLink: 'tracking_url',
    });
  });

  it('is proposed in French too', () => {
    const french = [
      { key: 'numero_commande', title: 'Numéro de commande' },
      { key: 'courriel', title: 'Courriel' },
      { key: 'montant', title: 'Montant' },
      { key: 'devise', title: 'Devise' },
      { key: 'statut', title: 'Statut' },
      { key: 'suivi', title: 'N° de suivi' },
      { key: 'transporteur', title: 'Transporteur' },
    ];
    expect(proposeMapping(french)).toMatchObject({
      number: 'numero_commande',
      email: 'courriel',
      total: 'montant',
      currency: 'devise',
      status: 'statut',
      tracking: 'suivi',
      carrier: 'transporteur',
    });
  });

  it('falls back on what every record has', () => {
    expect(proposeMapping([])).toEqual({ number: 'name', placed: 'created_at' });
  });
});

describe('a custom object, what it asks', () => {
  it('reads the fields once, then searches by exact address and phone', async () => {
    const { connector, requests } = made(SETTINGS, (request) => answer([told(1)], request));
    const query = { ...MARIE, phones: ['+33612345678'] };
    await connector.findOrders(query, signal);
    await connector.findOrders(query, signal);
    expect(requests.map(({ url }) => url)).toEqual([
      '/api/v2/custom_objects/purchase/fields?page[size]=100',
      '/api/v2/custom_objects/purchase/records/search?page[size]=100&sort=-created_at',
      '/api/v2/custom_objects/purchase/records/search?page[size]=100&sort=-created_at',
    ]);
    expect(requests[1]?.json).toEqual({
      filter: {
        $or: [
          { 'custom_object_fields.customer_email': { $eq: 'marie@example.fr' } },
          { 'custom_object_fields.customer_phone': { $eq: '+33612345678' } },
        ],
      },
    });
  });

  it('asks nothing for the fields when the admin wrote the mapping', async () => {
    const order_object_mapping = 'number = external_id\nemail = customer_email';
    const { connector, requests } = made({ ...SETTINGS, order_object_mapping }, (request) =>
      answer([told(1)], request),
    );
    await connector.findOrders(MARIE, signal);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.json).toEqual({
      filter: { 'custom_object_fields.customer_email': { $eq: 'marie@example.fr' } },
    });
  });

  it('refuses a key that is none, and a mapping that is wrong, with words for the admin', async () => {
    const bad = made({ order_object: '../users/me' }, () => ({}));
    expect(bad.connector.validate({ order_object: '../users/me' })).toEqual(['setup.problem.orderObjectKey']);
    await expect(bad.connector.findOrders(MARIE, signal)).rejects.toMatchObject({ kind: 'missing' });
    await expect(bad.connector.probe(signal)).rejects.toMatchObject({ kind: 'missing' });
    const settings = { ...SETTINGS, order_object_mapping: 'number = a\nemail' };
    const wrong = made(settings, () => ({}));
    expect(wrong.connector.validate(settings)).toEqual(['setup.problem.orderObjectMapping']);
    await expect(wrong.connector.findOrders(MARIE, signal)).rejects.toThrow(
      'line 2: expected `ours = theirs`',
    );
    expect([...bad.requests, ...wrong.requests]).toEqual([]);
  });

  it('cannot tell whose orders they are without an address', async () => {
    const settings = { ...SETTINGS, order_object_mapping: 'number = name' };
    const { connector } = made(settings, () => ({}));
    expect(connector.validate(settings)).toEqual(['setup.problem.orderObjectEmail']);
    await expect(connector.findOrders(MARIE, signal)).rejects.toMatchObject({ kind: 'missing' });
  });

  it('may be left out', () => {
    const { connector } = made({}, () => ({}));
    expect(connector.validate({})).toEqual([]);
  });
});

describe('a custom object, orders in our words', () => {
  const read = async (fields: object) => {
    const { connector } = made(SETTINGS, ({ url }) =>
      url.includes('/fields')
        ? { custom_object_fields: [...FIELDS, { key: 'items', title: 'Items' }] }
        : { custom_object_records: [record(told(1), fields)] },
    );
    const { value } = await connector.findOrders(MARIE, signal);
    return value[0];
  };

  it('tells what is kept', async () => {
    const order = await read({
      order_total: '1299,00',
      tracking_number: '8L123',
      tracking_url: 'https://track.example/8L123',
      items: '2 × Lampe Oslo; Coussin',
    });
    expect(order).toMatchObject({
      id: 'customObject:01J1',
      number: '#1001',
      status: 'shipped',
      shopStatus: 'shipped',
      total: { amount: '1299.00', currency: 'EUR' },
      items: [
        { title: 'Lampe Oslo', quantity: 2 },
        { title: 'Coussin', quantity: 1 },
      ],
      shipments: [{ trackingNumber: '8L123', trackingUrl: 'https://track.example/8L123' }],
      match: { by: 'email', level: 'verified' },
    });
  });

  it.each([
    ['Delivered', 'delivered'],
    ['Livrée', 'delivered'],
    ['expédié', 'shipped'],
    ['in_transit', 'shipped'],
    ['Partially shipped', 'partlyShipped'],
    ['Unfulfilled', 'processing'],
    ['en préparation', 'processing'],
    ['not delivered', 'deliveryFailed'],
    ['Out for delivery', 'outForDelivery'],
    ['Partially refunded', 'partlyRefunded'],
    ['Remboursée', 'refunded'],
    ['annulée', 'cancelled'],
    ['awaiting payment', 'unpaid'],
    ['unpaid', 'unpaid'],
    ['paid', 'processing'],
    ['Phase 7b', 'other'],
    ['', 'other'],
  ])('"%s" is %s', async (word, status) => {
    const order = await read({ order_status: word });
    expect(order).toMatchObject({ status, shopStatus: word });
  });

  it('makes no amount out of what is none', async () => {
    expect((await read({ order_total: 'on request' }))?.total).toEqual({ amount: '', currency: 'EUR' });
    expect((await read({ order_total: null, order_currency: 'gold' }))?.total).toEqual({
      amount: '',
      currency: '',
    });
  });

  it('takes only web addresses for links', async () => {
    const order = await read({ tracking_url: 'javascript:alert(1)', tracking_number: 'X' });
    expect(order?.shipments[0]?.trackingUrl).toBeNull();
  });

  it('never fails on what it gets', async () => {
    const anyRecord = fc.oneof(
      fc.anything(),
      fc
        .dictionary(fc.constantFrom(...FIELDS.map(({ key }) => key)), fc.anything())
        .map((fields) => record(told(1), fields)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 4 }), async (records) => {
        const { connector } = made(SETTINGS, ({ url }) =>
          url.includes('/fields') ? { custom_object_fields: FIELDS } : { custom_object_records: records },
        );
        const { value } = await connector.findOrders(MARIE, signal);
        for (const order of value) expect(order.email).toBe('marie@example.fr');
      }),
    );
  });
});

describe('a custom object, on the fake Zendesk', () => {
  it('finds orders with the proposed mapping', async () => {
    const world = smallWorld();
    const make = (id: number, email: string) => ({
      ...record(told(id, { email })),
      custom_object_key: 'purchase',
      created_by_user_id: '1',
      updated_by_user_id: '1',
    });
    world.objects.purchase = {
      title: 'Purchase',
      fields: FIELDS.map((field) => ({ ...field, type: 'text' })),
      records: [make(1, 'marie@example.com'), make(2, 'anne-marie@example.com')],
    };
    const { account } = testAccount({ world });
    const connector = createCustomObject({ request: sandboxRequest(account, IDS.agent), settings: SETTINGS });
    const query = { ...MARIE, emails: [{ value: 'marie@example.com', isVerified: true }] };
    const { value, problems } = await connector.findOrders(query, signal);
    expect(value.map(({ number }) => number)).toEqual(['#1001']);
    expect(problems).toEqual([]);
    await connector.probe(signal);
    expect(account.complaints).toEqual([]);
  });
});
