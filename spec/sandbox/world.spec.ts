import type { ShopOrder, World } from '../../sandbox/world/types';
import { SITUATIONS, createWorld, situation } from '../../sandbox/world';
import { ageOf } from '../../sandbox/world/orderHistory';

const now = new Date('2026-11-17T09:14:00Z');
const world = createWorld({ now });

const ticketOf = (name: (typeof SITUATIONS)[number]['name'], from: World = world) =>
  from.tickets.find(({ id }) => id === situation(name).ticketId)!;
const orderNamed = (name: string) => world.shop.orders.find((order) => order.name === name)!;
const unique = (values: unknown[]) => new Set(values).size === values.length;

test('the same moment and seed make the same world, another seed another one', () => {
  expect(createWorld({ now })).toEqual(world);
  expect(createWorld({ now, seed: 1 })).not.toEqual(world);
});

test('two worlds share nothing', () => {
  const other = createWorld({ now });
  other.groups[0]!.name = 'changed';
  other.users[0]!.groups?.push(1);
  other.users.at(-1)!.tags.push('changed');
  expect(createWorld({ now })).toEqual(world);
});

test('every date moves with the moment', () => {
  const later = createWorld({ now: new Date(now.getTime() + 86_400_000) });
  const created = (from: World) => Date.parse(ticketOf('order-late', from).created_at);
  expect(created(later) - created(world)).toBe(86_400_000);
});

test('there is as much of everything as was promised', () => {
  const customers = world.users.filter((user) => user.role === 'end-user');
  expect(customers).toHaveLength(400 + 32);
  expect(world.shop.customers).toHaveLength(400 + 32);
  expect(world.shop.orders).toHaveLength(2000 + 38);
  expect(world.macros).toHaveLength(300 + 30);
  expect(world.articles).toHaveLength(200 + 24);
  expect(world.groups).toHaveLength(5);
  expect(world.brands).toHaveLength(2);
});

test('agents of the kinds that the control strip offers', () => {
  const kinds = world.users.filter((user) => user.role !== 'end-user').map((user) => user.kind);
  const count = (kind: string) => kinds.filter((other) => other === kind).length;
  expect(['agent', 'light', 'noRecords', 'lead', 'admin'].map(count)).toEqual([9, 1, 1, 2, 1]);
  const noRecords = world.users.find((user) => user.kind === 'noRecords');
  expect(noRecords?.custom_role_id).not.toBeNull();
});

test('ids and names are unique', () => {
  expect(unique(world.users.map(({ id }) => id))).toBe(true);
  expect(unique(world.users.map(({ email }) => email))).toBe(true);
  expect(unique(world.tickets.map(({ id }) => id))).toBe(true);
  expect(unique(world.tickets.flatMap(({ comments }) => comments.map(({ id }) => id)))).toBe(true);
  expect(unique(world.tickets.flatMap(({ conversation }) => (conversation ?? []).map(({ id }) => id)))).toBe(
    true,
  );
  expect(unique(world.shop.orders.map(({ id }) => id))).toBe(true);
  expect(unique(world.shop.orders.map(({ name }) => name))).toBe(true);
  expect(unique(world.macros.map(({ id }) => id))).toBe(true);
  expect(unique(world.macros.map(({ title }) => title))).toBe(true);
  expect(unique(world.articles.map(({ title, locale }) => `${locale} ${title}`))).toBe(true);
});

test('every ticket leads to people, a group and a brand that exist', () => {
  const users = new Set(world.users.map(({ id }) => id));
  for (const ticket of world.tickets) {
    expect(users).toContain(ticket.requester_id);
    if (ticket.assignee_id !== null) expect(users).toContain(ticket.assignee_id);
    expect(world.groups.map(({ id }) => id)).toContain(ticket.group_id);
    expect(world.brands.map(({ id }) => id)).toContain(ticket.brand_id);
    for (const comment of ticket.comments) expect(users).toContain(comment.author_id);
  }
});

test('every order leads to a customer and to its own lines', () => {
  const customers = new Set(world.shop.customers.map(({ id }) => id));
  for (const order of world.shop.orders) {
    if (order.customerId !== null) expect(customers).toContain(order.customerId);
    const lines = new Set(order.lineItems.map(({ id }) => id));
    for (const id of referredLines(order)) expect(lines).toContain(id);
  }
});

function referredLines(order: ShopOrder): number[] {
  return [...order.refunds, ...order.returns, ...order.fulfillments].flatMap((part) => {
    return part.lines.map(({ lineItemId }) => lineItemId);
  });
}

test('nobody bought before they were known to the shop', () => {
  const since = new Map(world.shop.customers.map(({ id, createdAt }) => [id, createdAt]));
  for (const { customerId, createdAt } of world.shop.orders) {
    if (customerId !== null) expect(since.get(customerId)! <= createdAt).toBe(true);
  }
});

test('the sums of an order add up, and nothing happens before it was placed or after now', () => {
  for (const order of world.shop.orders) {
    const goods = order.lineItems.reduce((sum, line) => sum + Number(line.unitPrice) * line.quantity, 0);
    expect(goods - Number(order.discount)).toBeCloseTo(Number(order.subtotal), 2);
    expect(Number(order.subtotal) + Number(order.shipping)).toBeCloseTo(Number(order.total), 2);
    const back = order.refunds.reduce((sum, refund) => sum + Number(refund.amount), 0);
    expect(back).toBeLessThanOrEqual(Number(order.total) + 0.001);
    for (const moment of moments(order)) {
      expect(moment >= order.createdAt).toBe(true);
      expect(moment <= now.toISOString()).toBe(true);
    }
  }
});

function moments(order: ShopOrder): string[] {
  const parcels = order.fulfillments.flatMap((parcel) => [
    parcel.createdAt,
    parcel.deliveredAt,
    ...parcel.events.map((event) => event.happenedAt),
  ]);
  const others = [...order.refunds, ...order.returns].map((entry) => entry.createdAt);
  return [order.cancelledAt, order.closedAt, ...parcels, ...others].filter((moment) => moment !== null);
}

test('order numbers rise with time, the old ones of five digits before #1001', () => {
  const age = (order: ShopOrder) => ageOf(Number(order.name.slice(1)));
  const byNumber = [...world.shop.orders].sort((a, b) => age(b) - age(a));
  const dates = byNumber.map((order) => order.createdAt);
  expect(dates).toEqual([...dates].sort());
});

test('the shop shows the states and currencies that shops show', () => {
  const seen = (pick: (order: ShopOrder) => string) => new Set(world.shop.orders.map(pick));
  const money = seen((order) => order.displayFinancialStatus);
  for (const status of ['PAID', 'PENDING', 'PARTIALLY_REFUNDED', 'REFUNDED', 'VOIDED'])
    expect(money).toContain(status);
  const sent = seen((order) => order.displayFulfillmentStatus);
  for (const status of ['FULFILLED', 'UNFULFILLED', 'PARTIALLY_FULFILLED', 'IN_PROGRESS'])
    expect(sent).toContain(status);
  const back = seen((order) => order.returnStatus);
  for (const status of ['NO_RETURN', 'IN_PROGRESS', 'RETURN_REQUESTED', 'RETURNED'])
    expect(back).toContain(status);
  expect(seen((order) => order.currencyCode)).toEqual(new Set(['EUR', 'GBP', 'USD']));
});

test('every situation has its ticket, as the list says', () => {
  expect(SITUATIONS).toHaveLength(24 + 16 + 16);
  for (const { name, channel, live } of SITUATIONS) {
    const ticket = ticketOf(name);
    expect(ticket.situation).toBe(name);
    expect(ticket.live).toBe(live);
    expect(ticket.from_messaging_channel).toBe(channel === 'messaging');
    expect(ticket.conversation === null).toBe(channel === 'email');
  }
  const others = world.tickets.filter(({ situation: name }) => !/^(history$|format-)/.test(name));
  expect(others).toHaveLength(SITUATIONS.length);
});

test('about half of the first situations are French, and Léa has at least three live chats in French', () => {
  const french = SITUATIONS.filter(({ language }) => language === 'fr');
  expect(french.length).toBeGreaterThanOrEqual(10);
  expect(french.length).toBeLessThanOrEqual(14);
  const lea = world.users.find(({ name }) => name === 'Léa Martin');
  const chats = french.filter(({ name, live }) => live && ticketOf(name).assignee_id === lea?.id);
  expect(chats.length).toBeGreaterThanOrEqual(3);
});

const KINDS =
  'order-late delivered-not-received damaged-photo wrong-item refund-pending cancel-before-dispatch cancel-after-dispatch address-change invoice payment-failed three-open-orders several-questions angry email-without-bot live-chat return-overdue';

test.each(['de', 'es'])(
  '%s has the situations in which a reply is due, of customers who speak it',
  (language) => {
    const theirs = SITUATIONS.filter((each) => each.language === language);
    expect(theirs.map(({ name }) => name)).toEqual(KINDS.split(' ').map((kind) => `${kind}-${language}`));
    expect(new Set(theirs.map(({ channel }) => channel))).toEqual(new Set(['messaging', 'email', 'chat']));
    const requesters = theirs.map(({ name }) => ticketOf(name).requester_id);
    expect(unique(requesters)).toBe(true);
    const people = world.users.filter(({ id }) => requesters.includes(id));
    const locales = new Set(people.map(({ locale }) => locale));
    expect(locales).toEqual(new Set(language === 'de' ? ['de', 'de-at', 'de-ch'] : ['es', 'es-mx']));
    for (const { email } of people)
      expect(world.shop.orders.filter((order) => order.email === email).length).toBeGreaterThan(0);
  },
);

test('order numbers in the words of a ticket are orders of its customer, or corrected by them', () => {
  const notTheirs = { 'near-identical-emails': '1064' } as Record<string, string>;
  for (const ticket of world.tickets) {
    const said = JSON.stringify([ticket.comments, ticket.conversation]);
    const requester = world.users.find(({ id }) => id === ticket.requester_id);
    for (const [number] of said.matchAll(/\b(?:[13]0[0-6]\d|1[56]\d{3})\b/g)) {
      if (number === notTheirs[ticket.situation]) continue;
      const order = world.shop.orders.find(({ name }) => name === `#${number}`);
      if (order) expect([ticket.id, order.email]).toEqual([ticket.id, requester?.email]);
    }
  }
});

test("order-late: Marie's parcel left five days ago, stands in Lyon, and was promised three days ago", () => {
  const order = orderNamed('#1042');
  const [parcel] = order.fulfillments;
  const daysAgo = (moment: string | null | undefined) =>
    (now.getTime() - Date.parse(moment ?? '')) / 86_400_000;
  expect(order).toMatchObject({ total: '89.00', currencyCode: 'EUR', email: 'marie.durand@example.fr' });
  expect(order.lineItems.map(({ title }) => title)).toEqual(['Lampe Oslo', 'Lot de 2 ampoules filament E27']);
  expect(daysAgo(parcel?.createdAt)).toBeCloseTo(5);
  expect(daysAgo(parcel?.estimatedDeliveryAt)).toBeCloseTo(3);
  expect(parcel?.events.at(-1)).toMatchObject({ city: 'Lyon', status: 'IN_TRANSIT' });
  expect(parcel?.tracking[0]?.company).toBe('Colissimo');
  const hers = world.shop.orders.filter(({ email }) => email === order.email);
  expect(hers).toHaveLength(7);
});

interface LogEvent {
  type: string;
  author: { type: string };
  content: { type: string; actions?: { reply: { text: string } }[] };
  metadata: object;
}

test('a conversation has the shapes of the log: bot with quick replies, private stub, photo, form', () => {
  const events = world.tickets.flatMap(({ conversation }) => conversation ?? []) as unknown as LogEvent[];
  const types = new Set(events.map((event) => event.content.type));
  expect(types).toEqual(new Set(['text', 'html', 'form', 'formResponse', 'image']));
  expect(events.some((event) => event.author.type === 'bot' && event.content.actions?.[0]?.reply.text)).toBe(
    true,
  );
  for (const event of events) {
    expect(event).toMatchObject({ id: expect.any(String), reference: expect.any(String), metadata: {} });
    expect(event.type === 'Comment').toBe('public' in event.metadata);
    expect(['user', 'agent', 'bot']).toContain(event.author.type);
  }
  const stub = ticketOf('order-late').comments[0]!;
  expect(stub).toMatchObject({
    public: false,
    body: expect.stringContaining('Conversation with Marie Durand'),
  });
});

test('the events of a conversation follow one another in time', () => {
  for (const { conversation } of world.tickets) {
    const times = (conversation ?? []).map((event) => String(event.created_at));
    expect(times).toEqual([...times].sort());
    expect(unique(times)).toBe(true);
  }
});

test('two customers differ by one character of their address', () => {
  const addresses = world.users.map(({ email }) => email);
  expect(addresses).toContain('marie.durand@example.fr');
  expect(addresses).toContain('marie-durand@example.fr');
  expect(ticketOf('near-identical-emails').requester_id).not.toBe(ticketOf('order-late').requester_id);
});

test('the customer without orders has none, the guest has one by e-mail only', () => {
  const emailOf = (id: number) => world.users.find((user) => user.id === id)?.email;
  const peter = emailOf(ticketOf('no-orders').requester_id);
  expect(world.shop.orders.filter(({ email }) => email === peter)).toEqual([]);
  const priya = emailOf(ticketOf('guest-order').requester_id);
  expect(world.shop.orders.filter(({ email }) => email === priya)).toMatchObject([
    { customerId: null, name: '#1050' },
  ]);
});

test('the hostile ticket carries what must never run or be filled in', () => {
  const all = JSON.stringify(ticketOf('hostile'));
  for (const part of ['<script>', 'javascript:', '{{setting.shopify_static_credential}}', '\u202E', '🦊']) {
    expect(all).toContain(part);
  }
  const mail = world.tickets.find(({ id }) => id === 8590)!;
  expect(mail.comments[0]?.html_body).toContain('onerror=');
  const longest = Math.max(
    ...ticketOf('hostile').conversation!.map((event) => JSON.stringify(event.content).length),
  );
  expect(longest).toBeGreaterThan(19_000);
});

test('macros hold a text with placeholders, a status and tags; some are inactive or restricted', () => {
  const fields = new Set(world.macros.flatMap(({ actions }) => actions.map(({ field }) => field)));
  expect(fields).toEqual(new Set(['comment_value', 'status', 'current_tags']));
  expect(JSON.stringify(world.macros)).toContain('{{ticket.requester.first_name}}');
  expect(world.macros.filter(({ active }) => !active).length).toBeGreaterThan(5);
  expect(world.macros.filter(({ restriction }) => restriction !== null).length).toBeGreaterThan(5);
});

test('articles are HTML in four languages', () => {
  const count = (locale: string) => world.articles.filter((article) => article.locale === locale).length;
  expect([count('fr'), count('en-us'), count('de'), count('es')]).toEqual([100, 100, 12, 12]);
  for (const { body } of world.articles) expect(body).toMatch(/^<(p|h2|ul)>/);
});
