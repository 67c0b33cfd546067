import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { createWorld, importConversations, importOrders } from '../../sandbox/world';

const now = new Date('2026-11-17T09:14:00Z');
const file = (name: string, content: unknown) => ({
  name,
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
});
const importTalks = (...files: { name: string; bytes: Uint8Array }[]) =>
  importConversations(createWorld({ now }), files);

const event = (type: string, name: string, text: string) => ({
  id: `e-${text}`,
  type: 'Messaging::ConversationMessage',
  author: { type, display_name: name, 'zen:support:user_id': type === 'user' ? 77 : -1 },
  content: { type: 'text', text },
  created_at: '2025-04-22T09:24:26Z',
  metadata: {},
  attachments: [],
  reference: 'r',
});
const turns = {
  turns: [
    { who: 'U', t: 'Where is order 1042?' },
    { who: 'A', t: 'One moment.' },
  ],
};

describe('conversations', () => {
  test('a conversation log becomes a messaging ticket of the customer that it names', () => {
    const world = createWorld({ now });
    const log = { events: [event('bot', 'Nora', 'Hi'), event('user', 'Ada Byron', 'hello')], meta: {} };
    const { tickets, problems } = importConversations(world, [file('log.json', log)]);
    expect(problems).toEqual([]);
    const [ticket] = tickets;
    const requester = world.users.find(({ id }) => id === ticket?.requester_id);
    expect(requester?.name).toBe('Ada Byron');
    expect(ticket).toMatchObject({ situation: 'imported', from_messaging_channel: true });
    expect(ticket?.conversation).toHaveLength(2);
    expect(ticket?.conversation?.[1]?.author).toMatchObject({ 'zen:support:user_id': requester?.id });
    expect(world.tickets).toContain(ticket);
  });

  test('ticket comments become an e-mail ticket; users say who is who', () => {
    const world = createWorld({ now });
    const answer = {
      comments: [
        { id: 1, author_id: 5, body: 'Any news?', public: true, created_at: '2025-01-01T10:00:00Z' },
        { id: 2, author_id: 9, body: 'Looking into it', public: true, created_at: '2025-01-01T11:00:00Z' },
        { id: 3, author_id: 9, body: 'Ask Karim', public: false, created_at: '2025-01-01T11:01:00Z' },
      ],
      users: [
        { id: 9, name: 'Agent', role: 'agent', email: 'agent@example.com' },
        { id: 5, name: 'Ada Byron', role: 'end-user', email: 'ada@example.com' },
      ],
    };
    const { tickets } = importConversations(world, [file('comments.json', answer)]);
    const requester = world.users.find(({ id }) => id === tickets[0]?.requester_id);
    expect(requester).toMatchObject({ name: 'Ada Byron', email: 'ada@example.com' });
    const authors = tickets[0]?.comments.map((comment) => comment.author_id === requester?.id);
    expect(authors).toEqual([true, false, false]);
    expect(tickets[0]?.comments[2]?.public).toBe(false);
    expect(tickets[0]?.conversation).toBeNull();
  });

  test('JSON lines, packed or not, one conversation a line, no more than the limit of each file', () => {
    const text = [turns, turns, turns].map((row) => JSON.stringify(row)).join('\n');
    const packed = { name: 'talks.jsonl.gz', bytes: new Uint8Array(gzipSync(text)) };
    expect(importTalks(packed).tickets).toHaveLength(3);
    expect(importTalks(file('talks.txt', text)).tickets).toHaveLength(3);
    const files = [packed, file('more.json', turns), file('broken.json', '{')];
    const { tickets, problems } = importConversations(createWorld({ now }), files, { limit: 2 });
    expect(tickets).toHaveLength(3);
    expect(problems).toEqual([expect.stringContaining('broken.json')]);
    const said = tickets[0]?.conversation?.map(({ author, content }) => ({ author, content }));
    expect(said).toMatchObject([
      { author: { type: 'user' }, content: { text: 'Where is order 1042?' } },
      { author: { type: 'bot' }, content: { text: 'One moment.' } },
    ]);
  });

  test('a list of conversations, and a recording with the answer inside', () => {
    const recorded = { request: {}, response: { status: 200, body: { events: [event('user', 'A', 'b')] } } };
    const { tickets, problems } = importTalks(file('list.json', [turns, { count: 1 }, recorded]));
    expect(tickets).toHaveLength(2);
    expect(problems).toEqual([
      'list.json, item 2: expected "events", "audits", "comments", "messages" or "turns", found an object with "count".',
    ]);
  });

  test('audits of a chat become a messaging ticket whose log is empty', () => {
    const item = {
      type: 'ChatMessage',
      actor_type: 'end-user',
      actor_id: 3,
      actor_name: 'Ada',
      message: 'hi',
    };
    const audits = [{ id: 4, events: [{ type: 'ChatEndedEvent', history: [item] }] }];
    for (const answer of [{ audits }, { audit: audits[0] }]) {
      const world = createWorld({ now });
      const { tickets, problems } = importConversations(world, [file('audits.json', answer)]);
      const requester = world.users.find(({ id }) => id === tickets[0]?.requester_id);
      expect(problems).toEqual([]);
      expect(requester?.name).toBe('Ada');
      expect(tickets[0]).toMatchObject({ conversation: [], comments: [], from_messaging_channel: true });
      expect(JSON.stringify(tickets[0]?.audits)).toContain(`"actor_id":${requester?.id}`);
    }
  });

  test('messages of Sunshine Conversations become a ticket that only that service knows', () => {
    const messages = [
      { id: 'x', author: { type: 'user', displayName: 'Ada' }, content: { type: 'text', text: 'hi' } },
      { author: null },
    ];
    const { tickets, problems } = importTalks(file('sunshine.json', { messages, meta: {} }));
    expect(problems).toEqual([
      'sunshine.json, message 2: expected "author" and "content", found an object with "author".',
    ]);
    expect(tickets[0]?.sunshine).toMatchObject([{ id: expect.stringMatching(/^[0-9a-f]{24}$/) }]);
    expect(tickets[0]?.conversation).toEqual([]);
  });

  test('a transcript that is text becomes the description, whole', () => {
    const text = '[2026-11-16 10:00] Bot: Hi\n[2026-11-16 10:01] Ada: hello {not JSON}';
    const { tickets, problems } = importTalks(file('talk.txt', `\n${text}\n`), file('none.txt', ' \n'));
    expect(problems).toEqual(['none.txt: expected JSON, found an empty file.']);
    expect(tickets).toHaveLength(1);
    expect(tickets[0]).toMatchObject({ conversation: null, description: text });
  });

  test('a mail becomes a ticket of its sender, decoded, its files named', () => {
    const mail = [
      'From: =?utf-8?Q?Ana=C3=AFs_Roy?= <anais@example.fr>',
      'Subject: =?utf-8?B?TWEgY29tbWFuZGU=?=',
      'Date: Mon, 16 Nov 2026 10:00:00 +0100',
      'Content-Type: multipart/mixed;',
      ' boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'J=C3=A9 n=27ai rien re=',
      '=C3=A7u',
      '--b1',
      'Content-Type: image/png; name="photo.png"',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--b1--',
    ].join('\r\n');
    const world = createWorld({ now });
    const { tickets, problems } = importConversations(world, [file('a.eml', mail)]);
    expect(problems).toEqual([]);
    expect(world.users.find(({ id }) => id === tickets[0]?.requester_id)).toMatchObject({
      name: 'Anaïs Roy',
      email: 'anais@example.fr',
    });
    expect(tickets[0]).toMatchObject({
      subject: 'Ma commande',
      via_channel: 'email',
      description: "Jé n'ai rien reçu",
      created_at: '2026-11-16T09:00:00Z',
    });
    expect(tickets[0]?.comments[0]?.attachments.map(({ file_name: name }) => name)).toEqual(['photo.png']);
  });

  test.each([
    [
      'prose.eml',
      'Hello, where is my order?',
      'prose.eml, line 1: expected a header such as "From: …", found "Hello, where is my order?".',
    ],
    ['empty.eml', 'From: a@b.example\n', 'empty.eml, line 2: expected a mail, found headers only.'],
  ])('%s is told with its line', (name, content, problem) => {
    expect(importTalks(file(name, content)).problems).toEqual([problem]);
  });

  test('requesters without a name get the same made-up one each time, and no address', () => {
    const names = () => {
      const world = createWorld({ now });
      const { tickets } = importConversations(world, [file('a.json', turns)]);
      return world.users.find(({ id }) => id === tickets[0]?.requester_id);
    };
    expect(names()).toMatchObject({ name: expect.stringMatching(/\w+ \w+/), email: null });
    expect(names()).toEqual(names());
  });

  test.each([
    ['empty.json', '', 'empty.json: expected JSON, found an empty file.'],
    ['cut.json', '{"events": [\n{"id": 1', 'cut.json, line 2: expected JSON, found the end of the file.'],
    ['comma.json', '{\n"events": [],,\n}', 'comma.json, line 2: expected JSON, found "\\"events\\": [],,".'],
    [
      'page.json',
      '<!doctype html><p>Sign in</p>',
      'page.json, line 1: expected JSON, found "<!doctype html><p>Sign in</p>".',
    ],
    [
      'brands.json',
      { brands: [], count: 1 },
      'brands.json: expected "events", "audits", "comments", "messages" or "turns", found an object with "brands", "count".',
    ],
    [
      'audits.json',
      { audits: [{ events: [] }] },
      'audits.json: expected a ChatStartedEvent or ChatEndedEvent with "history", found none.',
    ],
    [
      'rows.json',
      [1, 2, 3],
      'rows.json: expected "events", "audits", "comments", "messages" or "turns", found a list of 3.',
    ],
    ['none.json', { turns: [] }, 'none.json: expected at least one turn, found none.'],
    [
      'who.json',
      { turns: [{ who: 'X', t: 'a' }] },
      'who.json: turn 1: expected "who" to be "U" or "A", found the text "X".',
    ],
    ['null.json', { events: [null] }, 'null.json: event 1: expected "author" and "content", found null.'],
  ])(
    '%s says which file, which line, what was expected and found; the others still open',
    (name, content, problem) => {
      const { tickets, problems } = importTalks(file(name, content), file('good.json', turns));
      expect(problems).toEqual([problem]);
      expect(tickets).toHaveLength(1);
    },
  );

  test('a broken line, a broken turn and a broken gzip leave the rest', () => {
    const lines = `${JSON.stringify(turns)}\n{"turns": \n${JSON.stringify({ turns: [{ who: 'U', t: 1 }, ...turns.turns] })}\n`;
    const broken = { name: 'b.gz', bytes: new Uint8Array([0x1f, 0x8b, 1, 2, 3]) };
    const { tickets, problems } = importTalks(file('talks.jsonl', lines), broken);
    expect(tickets).toHaveLength(2);
    expect(problems).toEqual([
      'talks.jsonl, line 2: expected one JSON value, found "{\\"turns\\":".',
      'talks.jsonl, line 3, turn 1: expected words in "t", found the number 1.',
      expect.stringMatching(/^b\.gz: expected gzip with JSON text inside, found /),
    ]);
  });

  test('a file of nothing but wrong lines does not flood the list', () => {
    const { problems } = importTalks(file('rows.jsonl', '{"a":1}\n'.repeat(900)));
    expect(problems).toHaveLength(6);
    expect(problems.at(-1)).toBe('rows.jsonl: 895 more of the same.');
  });

  test('whatever the bytes are, nothing is thrown', () => {
    const world = createWorld({ now });
    const name = fc.constantFrom('a.json', 'a.jsonl', 'a.gz', '');
    fc.assert(
      fc.property(name, fc.uint8Array({ maxLength: 400 }), fc.boolean(), (name, bytes, packed) => {
        const content = packed ? new Uint8Array(gzipSync(bytes)) : bytes;
        expect(importConversations(world, [{ name, bytes: content }]).tickets).toEqual([]);
      }),
    );
  });

  test('whatever the JSON is, nothing is thrown, and every ticket has its requester', () => {
    const world = createWorld({ now });
    const inner = fc.oneof(fc.jsonValue(), fc.record({ author: fc.object(), content: fc.object() }));
    const shaped = fc.oneof(
      fc.jsonValue(),
      fc.record({ events: fc.array(inner) }),
      fc.record({ comments: fc.array(fc.object({ key: fc.constantFrom('body', 'author_id', 'via') })) }),
      fc.record({ turns: fc.array(fc.record({ who: fc.constantFrom('U', 'A', 'constructor'), t: inner })) }),
    );
    fc.assert(
      fc.property(fc.oneof(shaped, fc.array(shaped)), (value) => {
        const { tickets } = importConversations(world, [file('x.json', value)]);
        const known = new Set(world.users.map(({ id }) => id));
        expect(tickets.every((ticket) => known.has(ticket.requester_id))).toBe(true);
      }),
    );
  });
});

const order = (more: object = {}) => ({
  id: 4001,
  name: '#7001',
  email: 'ada@example.com',
  created_at: '2025-03-01T10:00:00-05:00',
  currency: 'USD',
  financial_status: 'partially_refunded',
  fulfillment_status: 'partial',
  cancel_reason: null,
  total_price: '120.00',
  subtotal_price: '110.00',
  total_tax: '10.00',
  tags: 'vip, gift',
  shipping_lines: [{ price: '10.00' }],
  customer: { id: 501, first_name: 'Ada', last_name: 'Byron', email: 'ada@example.com' },
  shipping_address: { name: 'Ada Byron', zip: '40202', country_code: 'us' },
  line_items: [{ id: 11, title: 'Lamp', quantity: 2, price: '55.00', sku: 'L-1', variant_title: 'green' }],
  refunds: [
    {
      id: 21,
      created_at: '2025-03-05T10:00:00Z',
      transactions: [{ amount: '55.00', kind: 'refund' }],
      refund_line_items: [{ line_item_id: 11, quantity: 1 }],
    },
  ],
  transactions: [{ id: 31, kind: 'sale', status: 'success', gateway: 'visa', amount: '120.00' }],
  fulfillments: [
    {
      id: 41,
      status: 'success',
      shipment_status: 'in_transit',
      created_at: '2025-03-02T10:00:00Z',
      tracking_company: 'UPS',
      tracking_numbers: ['1Z1', '1Z2'],
      tracking_urls: ['https://ups.example/1Z1'],
      line_items: [{ id: 11, quantity: 1 }],
    },
  ],
  ...more,
});

describe('orders', () => {
  test('a REST order stands in the shop in the words of GraphQL, with customer, user and ticket', () => {
    const world = createWorld({ now });
    expect(importOrders(world, [file('order.json', { order: order() })])).toEqual({
      orders: 1,
      problems: [],
    });
    const customer = world.shop.customers.find(({ id }) => id === 501);
    expect(customer).toMatchObject({ firstName: 'Ada', email: 'ada@example.com' });
    expect(world.shop.orders.find(({ id }) => id === 4001)).toMatchObject({
      name: '#7001',
      customerId: 501,
      createdAt: '2025-03-01T15:00:00Z',
      displayFinancialStatus: 'PARTIALLY_REFUNDED',
      displayFulfillmentStatus: 'PARTIALLY_FULFILLED',
      total: '120.00',
      shipping: '10.00',
      tags: ['vip', 'gift'],
      shippingAddress: { name: 'Ada Byron', zip: '40202', countryCodeV2: 'US' },
      lineItems: [{ id: 11, quantity: 2, currentQuantity: 1, unitPrice: '55.00', variantTitle: 'green' }],
      refunds: [{ amount: '55.00', lines: [{ lineItemId: 11, quantity: 1 }] }],
      transactions: [{ kind: 'SALE', status: 'SUCCESS', gateway: 'visa' }],
      fulfillments: [
        {
          status: 'SUCCESS',
          displayStatus: 'IN_TRANSIT',
          tracking: [
            { company: 'UPS', number: '1Z1', url: 'https://ups.example/1Z1' },
            { company: 'UPS', number: '1Z2', url: null },
          ],
        },
      ],
    });
    const user = world.users.find(({ email }) => email === 'ada@example.com');
    const ticket = world.tickets.find(({ requester_id: id }) => id === user?.id);
    expect(ticket).toMatchObject({ subject: 'Imported order #7001', situation: 'imported' });
  });

  test('a customer who is known by e-mail is not made again', () => {
    const world = createWorld({ now });
    const bought = order({
      email: 'Marie.Durand@example.fr',
      customer: { email: 'Marie.Durand@example.fr' },
    });
    const before = world.shop.customers.length;
    importOrders(world, [file('o.json', bought)]);
    expect(world.shop.customers).toHaveLength(before);
    expect(world.tickets.at(-1)?.requester_id).toBe(world.tickets[0]?.requester_id);
  });

  test('a list of orders; the same one twice counts once; a seeded name is replaced', () => {
    const world = createWorld({ now });
    const orders = { orders: [order(), order(), order({ id: 4002, name: '#1001', customer: null })] };
    const { orders: count, problems } = importOrders(world, [file('orders.json', orders)]);
    expect(count).toBe(2);
    expect(problems).toEqual([
      'orders.json: order #7001 (4001) was imported already and is left out.',
      'orders.json: order #1001 takes the place of the seeded one.',
    ]);
    expect(world.shop.orders.filter(({ name }) => name === '#1001')).toMatchObject([
      { id: 4002, customerId: null },
    ]);
  });

  test('answers of other shops are kept as they came, with a customer and a ticket to see them from', () => {
    const world = createWorld({ now });
    const woo = {
      id: 560,
      number: '560',
      status: 'wc-packed',
      currency: 'EUR',
      total: '12.00',
      billing: { first_name: 'Ada', last_name: 'Byron', email: 'ada@example.com', phone: '' },
      line_items: [],
    };
    const big = { id: 100, status_id: 11, billing_address: { email: 'joe@example.com' } };
    const files = [file('woo.json', { data: [woo, woo] }), file('big.json', big), file('one.json', woo)];
    const { orders: count, problems } = importOrders(world, files);
    expect(count).toBe(2);
    expect(problems).toEqual([
      'woo.json: order #560 was imported already and is left out.',
      'one.json: order #560 was imported already and is left out.',
    ]);
    expect(world.recorded).toEqual({ woocommerce: [woo], bigcommerce: [big] });
    expect(world.tickets.slice(-2).map(({ subject }) => subject)).toEqual([
      'Imported order #560',
      'Imported order #100',
    ]);
    expect(world.users.slice(-2).map(({ name, email }) => [name, email])).toEqual([
      ['Ada Byron', 'ada@example.com'],
      ['joe@example.com', 'joe@example.com'],
    ]);
  });

  test('answers of Adobe Commerce and PrestaShop are kept, whose orders name their customer in other ways', () => {
    const world = createWorld({ now });
    const magento = {
      entity_id: 5,
      increment_id: '000000005',
      grand_total: 39,
      customer_email: 'ada@example.com',
      customer_firstname: 'Ada',
      customer_lastname: 'Byron',
      billing_address: { telephone: '1' },
      items: [],
    };
    const presta = { id: 6, id_customer: '3', current_state: '1', reference: 'XKBKNABJK' };
    const files = [
      file('magento.json', { items: [magento, magento], search_criteria: {}, total_count: 2 }),
      file('presta.json', { orders: [presta] }),
    ];
    const { orders: count, problems } = importOrders(world, files);
    expect([count, problems]).toEqual([
      2,
      ['magento.json: order #000000005 was imported already and is left out.'],
    ]);
    expect(world.recorded).toEqual({ magento: [magento], prestashop: [presta] });
    expect(world.tickets.slice(-2).map(({ subject }) => subject)).toEqual([
      'Imported order #000000005',
      'Imported order XKBKNABJK',
    ]);
    expect(world.users.slice(-2).map(({ name, email }) => [name, email])).toEqual([
      ['Ada Byron', 'ada@example.com'],
      ['Customer 3', 'customer-3@presta.example'],
    ]);
  });

  test('objects of Stripe are kept; a ticket is opened for what somebody paid', () => {
    const world = createWorld({ now });
    const customer = { id: 'cus_1', object: 'customer', email: 'ada@example.com', name: 'Ada Byron' };
    const paid = {
      id: 'pi_1',
      object: 'payment_intent',
      customer: 'cus_1',
      metadata: { order_number: '77' },
    };
    const bill = { id: 'in_1', object: 'invoice', number: 'A1-0001', customer_email: 'joe@example.com' };
    const list = { object: 'list', has_more: false, data: [customer, paid] };
    const { orders: count, problems } = importOrders(world, [
      file('list.json', list),
      file('bill.json', bill),
    ]);
    expect([count, problems]).toEqual([2, []]);
    expect(world.recorded).toEqual({ stripe: [customer, paid, bill] });
    expect(world.tickets.slice(-2).map(({ subject }) => subject)).toEqual([
      'Imported order 77',
      'Imported order A1-0001',
    ]);
    expect(world.users.slice(-2).map(({ name, email }) => [name, email])).toEqual([
      ['Ada Byron', 'ada@example.com'],
      ['joe@example.com', 'joe@example.com'],
    ]);
  });

  test('an answer of the sandbox’s own JSON endpoint is kept as it came', () => {
    const world = createWorld({ now });
    const order = { order_no: 88, contact: { mail: 'ada@example.com', name: 'Ada Byron' } };
    const answer = { data: { orders: [order, order] } };
    const { orders: count, problems } = importOrders(world, [file('kasse.json', answer)]);
    expect([count, problems]).toEqual([1, ['kasse.json: order #88 was imported already and is left out.']]);
    expect(world.recorded).toEqual({ json: [order] });
    expect(world.tickets.at(-1)?.subject).toBe('Imported order #88');
  });

  test('what REST does not know in time, money and words becomes something that can be shown', () => {
    const world = createWorld({ now });
    const odd = {
      name: '#7002',
      line_items: [null, { price: 'free', quantity: -1 }],
      financial_status: 'constructor',
    };
    importOrders(world, [
      file('o.json', { ...odd, fulfillment_status: 'constructor', currency: 7, created_at: 'soon' }),
    ]);
    expect(world.shop.orders.find(({ name }) => name === '#7002')).toMatchObject({
      displayFinancialStatus: 'PENDING',
      displayFulfillmentStatus: 'UNFULFILLED',
      currencyCode: 'USD',
      createdAt: '2026-11-17T09:14:00Z',
      lineItems: [{ unitPrice: '0.00', quantity: 0 }],
    });
  });

  test.each([
    ['draft.json', { draft_order: {} }, 'a draft order'],
    ['fulfillment.json', { fulfillment: {} }, 'a fulfilment without its order'],
    ['refund.json', { refund: {} }, 'a refund without its order'],
    ['customers.json', { customers: [] }, 'customers'],
    ['text.json', '"hello"', 'the text "hello"'],
  ])('%s alone is no order, and says so', (name, content, found) => {
    const { problems } = importOrders(createWorld({ now }), [file(name, content)]);
    expect(problems).toEqual([
      `${name}: expected an order ({"order"}, {"orders"} or orders by themselves), found ${found}.`,
    ]);
  });

  test('whatever the JSON is, nothing is thrown', () => {
    const world = createWorld({ now });
    const shaped = fc.oneof(
      fc.jsonValue(),
      fc.record({ orders: fc.array(fc.oneof(fc.jsonValue(), fc.constant(order()))) }),
      fc.record({
        order: fc.record({ name: fc.string(), line_items: fc.jsonValue(), customer: fc.jsonValue() }),
      }),
    );
    fc.assert(fc.property(shaped, (value) => void importOrders(world, [file('o.json', value)])));
  });
});
