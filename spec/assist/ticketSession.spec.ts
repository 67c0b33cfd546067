import { createTicketSession } from '../../src/assist/createTicketSession';
import type { AssistParts } from '../../src/assist/parts';
import type { TicketSession } from '../../src/assist/session';
import { OutsideError } from '../../src/lib/errors';
import type { Customer } from '../../src/model/customer';
import type { Order } from '../../src/model/order';
import type { Store, TicketHost } from '../../src/model/ports';
import type { Ticket } from '../../src/model/ticket';
import type { Message } from '../../src/model/transcript';
import type { Found, OrderQuery } from '../../src/purchases/connector';
import { anOrder } from '../builders/order';
import { aCustomer, anAgent, aTicket } from '../builders/ticket';
import { aMessage, aTranscript } from '../builders/transcript';

const NOW = Date.parse('2026-11-17T09:14:00Z');

/** A promise that the spec answers when it likes. */
function later<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((ok, no) => {
    resolve = ok;
    reject = no;
  });
  return { promise, resolve, reject };
}

const sessions: TicketSession[] = [];
/** Ended with the spec, timers and all. */
function startSession(parts: AssistParts): TicketSession {
  const session = createTicketSession(parts);
  sessions.push(session);
  return session;
}
afterEach(() => sessions.splice(0).forEach((session) => session.dispose()));

const settled = async () => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

interface Scene {
  parts: AssistParts;
  show(): void;
  say(messages: Message[]): void;
  becomeTicket(ticket: Ticket): void;
  /** What was asked of the shop, and how to answer it. */
  shop: { query: OrderQuery; signal: AbortSignal; answer: ReturnType<typeof later<Order[]>> }[];
  person: ReturnType<typeof later<Customer>>[];
}

function scene({ ticket = aTicket(), kept = new Map<string, unknown>() } = {}): Scene {
  let current = ticket;
  const listeners = {
    shown: [] as ((is: boolean) => void)[],
    said: [] as ((m: Message[]) => void)[],
    changed: [] as (() => void)[],
  };
  const shop: Scene['shop'] = [];
  const person: Scene['person'] = [];
  const host: TicketHost = {
    ticket: async () => current,
    agent: async () => anAgent(),
    conversation: async () => [],
    onConversationChanged: (listener) => (listeners.said.push(listener), () => undefined),
    onTicketChanged: (listener) => (listeners.changed.push(listener), () => undefined),
    onShown: (listener) => (listeners.shown.push(listener), () => undefined),
    beforeSave: () => () => undefined,
    onSaveFailed: () => () => undefined,
    resize: () => undefined,
    openTicket: () => undefined,
  };
  const store: Store = {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
    delete: async (key) => void kept.delete(key),
    entries: async () => [],
    isPersistent: true,
  };
  const parts: AssistParts = {
    host,
    store,
    records: { find: async () => null, upsert: async () => undefined, delete: async () => undefined },
    readers: [
      {
        id: 'conversation_log',
        appliesTo: () => true,
        read: async () => ({ value: aTranscript(['customer', 'Où est ma commande 1042 ?']), problems: [] }),
      },
    ],
    connectors: [
      {
        id: 'shop',
        label: 'Shop',
        findOrders: async (query, signal) => {
          const answer = later<Order[]>();
          shop.push({ query, signal, answer });
          return { value: await answer.promise, problems: [] };
        },
      },
    ],
    customers: {
      read: async () => {
        const answer = later<Customer>();
        person.push(answer);
        return { value: await answer.promise, problems: [] };
      },
    },
    knowledge: { search: async () => ({ value: [], problems: [] }) },
    suggest: () => ({ offered: [], silence: null }),
    mergeMessages: (known, newer) => [
      ...known,
      ...newer.filter((one) => !known.some(({ id }) => id === one.id)),
    ],
    mergeStories: (better) => better,
    identityLevel: 'default',
    wantsFact: () => true,
    loadReading: async () => false,
    loadThings: async () => false,
    loadMoreReading: async () => false,
    clock: { now: () => NOW },
  };
  return {
    parts,
    shop,
    person,
    show: () => listeners.shown.forEach((listener) => listener(true)),
    say: (messages) => listeners.said.forEach((listener) => listener(messages)),
    becomeTicket: (next) => {
      current = next;
      listeners.changed.forEach((listener) => listener());
    },
  };
}

describe('a ticket tab', () => {
  it('asks nothing before it is shown', async () => {
    const { parts, person } = scene();
    startSession(parts);
    await settled();
    expect(person).toHaveLength(0);
  });

  it('asks the shop with the verified addresses of the requester, and confirms what was said', async () => {
    const { parts, show, person, shop } = scene();
    const session = startSession(parts);
    show();
    await settled();
    person[0]?.resolve(aCustomer());
    await settled();
    expect(shop[0]?.query.emails).toEqual([{ value: 'marie.durand@example.fr', isVerified: true }]);
    expect(shop[0]?.query.spokenNumbers).toEqual(['1042']);
    shop[0]?.answer.resolve([anOrder()]);
    await settled();
    const { facts, choice } = session.state();
    expect(facts.find((fact) => fact.slot === 'orderNumber')).toMatchObject({
      value: '1042',
      standing: 'confirmed',
    });
    expect(choice).toEqual({ kind: 'chosen', orderId: 'shopify:#1042', reason: 'named' });
  });

  it('leaves out the kinds of facts that nobody wants, and asks no shop for them', async () => {
    const { parts, shop, show, person } = scene();
    const session = startSession({ ...parts, wantsFact: (slot) => slot !== 'orderNumber' });
    show();
    await settled();
    person[0]?.resolve(aCustomer());
    await settled();
    expect(shop[0]?.query.spokenNumbers).toEqual([]);
    expect(session.state().facts.map(({ slot }) => slot)).toEqual(['wish']);
  });

  it('shows orders of a possible match only after the agent says that they fit', async () => {
    const { parts, show, person, shop } = scene();
    const session = startSession(parts);
    show();
    await settled();
    person[0]?.resolve(aCustomer({ emails: [{ value: 'marie.durand@example.fr', isVerified: false }] }));
    await settled();
    const another = { email: 'paul@example.fr', match: { by: 'phone', level: 'possible' } } as const;
    shop[0]?.answer.resolve([
      anOrder({ number: '#1', ...another, email: 'x@example.fr' }),
      anOrder({ number: '#2', ...another }),
    ]);
    await settled();
    expect(session.state().orders.value).toEqual([]);
    expect(session.state().possibleOrders).toHaveLength(2);
    session.acceptPossibleOrders(['shopify:#2']);
    expect(session.state().orders.value.map(({ number }) => number)).toEqual(['#2']);
    expect(session.state().possibleOrders.map(({ number }) => number)).toEqual(['#1']);
  });

  it('says that the person is unknown to us and still asks the shop when Zendesk does not answer', async () => {
    const { parts, show, person, shop } = scene();
    const session = startSession(parts);
    show();
    await settled();
    person[0]?.reject(new OutsideError('forbidden', 'no'));
    await settled();
    expect(session.state().customer.problems).toMatchObject([{ block: 'customer', kind: 'forbidden' }]);
    expect(shop[0]?.query.emails).toEqual([{ value: 'marie.durand@example.fr', isVerified: false }]);
  });

  it('drops what was asked for one requester when the ticket becomes somebody else’s', async () => {
    const { parts, show, person, shop, becomeTicket } = scene();
    const session = startSession(parts);
    show();
    await settled();
    person[0]?.resolve(aCustomer());
    await settled();
    becomeTicket(
      aTicket({ requester: { id: 777, name: 'Paul', email: 'paul@example.fr', externalId: null } }),
    );
    await settled();
    expect(shop[0]?.signal.aborted).toBe(true);
    person[1]?.resolve(aCustomer({ id: 777, emails: [{ value: 'paul@example.fr', isVerified: true }] }));
    await settled();
    shop[1]?.answer.resolve([]);
    shop[0]?.answer.resolve([anOrder()]); // the first requester's, late
    await settled();
    expect(session.state().orders.value).toEqual([]);
    expect(session.state().customer.value?.id).toBe(777);
  });

  it.each(['suggest', 'mergeMessages', 'extraction'] as const)(
    'settles every part, and tells, when %s of ours throws',
    async (name) => {
      const { parts, show, person, shop } = scene();
      const broken = () => {
        throw new RangeError('ours');
      };
      const session = startSession(name === 'extraction' ? parts : { ...parts, [name]: broken });
      // A message of no text at all, which no reader should give: everything after it fails.
      if (name === 'extraction')
        parts.readers[0]!.read = async () => ({
          value: {
            ...aTranscript(['customer', 'x']),
            messages: [{ ...aMessage('customer', 'x'), text: null! }],
          },
          problems: [],
        });
      show();
      await settled();
      person[0]?.resolve(aCustomer());
      await settled();
      shop[0]?.answer.resolve([anOrder()]);
      await settled();
      await new Promise((resolve) => setTimeout(resolve, 300));
      const { transcript, customer, orders, suggestions } = session.state();
      expect([transcript, customer, orders, suggestions].map(({ isLoading }) => isLoading)).toEqual(
        Array(4).fill(false),
      );
      expect([...transcript.problems, ...suggestions.problems]).toContainEqual(
        expect.objectContaining({
          kind: 'malformed',
          block: name === 'mergeMessages' ? 'conversation' : 'suggestions',
        }),
      );
      expect(orders.value).toHaveLength(1);
    },
  );

  it.each(['rejects', 'never answers'])(
    'a ticket that the host %s is a problem, until a retry',
    async (how) => {
      jest.useFakeTimers();
      const { parts, show } = scene();
      const { ticket } = parts.host;
      parts.host.ticket = () =>
        how === 'rejects' ? Promise.reject(new Error('x')) : new Promise(() => undefined);
      parts.host.agent = parts.host.ticket as never;
      const session = startSession(parts);
      show();
      await jest.advanceTimersByTimeAsync(10_000);
      expect(session.state()).toMatchObject({
        ticket: null,
        transcript: { isLoading: false, problems: [{ block: 'conversation', source: 'zendesk' }] },
      });
      parts.host.ticket = ticket;
      session.retry('conversation');
      await jest.advanceTimersByTimeAsync(6_000);
      expect(session.state().ticket?.id).toBe(aTicket().id);
      jest.useRealTimers();
    },
  );

  it('keeps the agent’s choice of an order with the ticket', async () => {
    const kept = new Map<string, unknown>();
    const orders = [anOrder(), anOrder({ number: '#1031' })];
    for (const isSecondVisit of [false, true]) {
      const { parts, show, person, shop } = scene({ kept });
      const session = startSession(parts);
      show();
      await settled();
      person[0]?.resolve(aCustomer());
      await settled();
      shop[0]?.answer.resolve(orders);
      await settled();
      if (!isSecondVisit) session.chooseOrder('shopify:#1031');
      expect(session.state().choice).toMatchObject({ orderId: 'shopify:#1031', reason: 'agent' });
    }
  });

  it('announces a newer message only after something was inserted', async () => {
    const { parts, show, person, shop, say } = scene();
    const session = startSession(parts);
    show();
    await settled();
    person[0]?.resolve(aCustomer());
    await settled();
    shop[0]?.answer.resolve([anOrder()]);
    await settled();
    say([aMessage('customer', 'Vous êtes là ?', { id: 'x1' })]);
    expect(session.state().newMessage).toBeNull();
    session.noteInsert();
    say([aMessage('customer', 'Finalement, annulez.', { id: 'x2' })]);
    expect(session.state().newMessage).toBe('Finalement, annulez.');
    expect(session.state().transcript.value?.messages).toHaveLength(3);
  });
});

describe('orders that come later', () => {
  /** A shop whose first view lacks the parcel, and which has two more orders behind it. */
  async function open(found: Partial<Found>) {
    const { parts, show, person, becomeTicket } = scene();
    const connector = {
      id: 'shop',
      label: 'Shop',
      findOrders: async (): Promise<Found> => ({ value: [own('#1042')], problems: [], ...found }),
    };
    const session = startSession({ ...parts, connectors: [connector] });
    show();
    await settled();
    person[0]?.resolve(aCustomer());
    await settled();
    return { session, becomeTicket, numbers: () => session.state().orders.value.map(({ number }) => number) };
  }
  const own = (number: string, placedAt = '2026-11-01T00:00:00Z') =>
    anOrder({ number, placedAt, source: 'shop' });
  const more = { block: 'orders', source: 'shop', label: 'Shop', kind: 'more', isRetryable: false } as const;

  it('are filled in once the first view stands, and nothing else of it changes', async () => {
    const rest = later<Order[]>();
    const filled = { ...own('#1042'), promisedAt: '2026-11-20T00:00:00Z' };
    const { session, numbers } = await open({
      rest: async () => ({ value: await rest.promise, problems: [] }),
    });
    expect(numbers()).toEqual(['#1042']);
    expect(session.state().orders.isLoading).toBe(false);
    rest.resolve([filled]);
    await settled();
    expect(session.state().orders.value).toEqual([filled]);
    expect(session.state().choice).toMatchObject({ kind: 'chosen', reason: 'named' });
  });

  it('that fail leave those that are there, and say so', async () => {
    const { session, numbers } = await open({ rest: () => Promise.reject(new OutsideError('down', 'no')) });
    await settled();
    expect(numbers()).toEqual(['#1042']);
    expect(session.state().orders.problems).toMatchObject([{ kind: 'down', source: 'shop' }]);
  });

  it('are asked for by the agent, page by page, and failures can be tried again', async () => {
    const pages = [
      () => Promise.reject(new OutsideError('limited', 'no')),
      async (): Promise<Found> => ({
        value: [own('#1030', '2026-10-01T00:00:00Z')],
        problems: [more],
        older: next,
      }),
      async (): Promise<Found> => ({ value: [own('#1020', '2026-09-01T00:00:00Z')], problems: [] }),
    ];
    const next = () => (pages.shift() ?? (() => Promise.reject(new Error('asked too often'))))();
    const { session, numbers } = await open({ problems: [more], older: next });
    const kinds = () => session.state().orders.problems.map(({ kind }) => kind);
    expect(session.state().olderOrders).toEqual({ sources: ['shop'], loading: null });
    const ask = async () => {
      const told = new Set<string | null>();
      const stop = session.subscribe(() => told.add(session.state().olderOrders.loading));
      session.readOlderOrders('shop');
      session.readOlderOrders('shop'); // one at a time
      await settled();
      stop();
      expect(told).toContain('shop');
    };
    await ask();
    expect([numbers(), kinds()]).toEqual([['#1042'], ['more', 'limited']]);
    await ask();
    expect([numbers(), kinds()]).toEqual([['#1042', '#1030'], ['more']]);
    await ask();
    expect(numbers()).toEqual(['#1042', '#1030', '#1020']);
    expect(session.state().olderOrders).toEqual({ sources: [], loading: null });
    session.readOlderOrders('shop');
    await settled();
    expect(pages).toEqual([]);
  });

  it('never come into the ticket of somebody else', async () => {
    const answer = later<Found>();
    const { session, becomeTicket, numbers } = await open({ older: () => answer.promise });
    session.readOlderOrders('shop');
    await settled();
    becomeTicket(
      aTicket({ requester: { id: 99, name: 'Paul', email: 'paul@example.fr', externalId: null } }),
    );
    await settled();
    answer.resolve({ value: [own('#1030')], problems: [] });
    await settled();
    expect(numbers()).not.toContain('#1030');
    expect(session.state().olderOrders.loading).toBeNull();
  });
});
