import { createTicketSession } from '../../src/assist/createTicketSession';
import type { AssistParts } from '../../src/assist/parts';
import type { Assistance, TicketSession } from '../../src/assist/session';
import { createMemoryStore } from '../../src/browser/memoryStore';
import { OutsideError } from '../../src/lib/errors';
import type { Fact } from '../../src/model/fact';
import type { RecordEntry, Store } from '../../src/model/ports';
import type { ProblemKind } from '../../src/model/problem';
import type { Ticket } from '../../src/model/ticket';
import type { Message, Transcript } from '../../src/model/transcript';
import { anOrder } from '../builders/order';
import { aCustomer, anAgent, aTicket } from '../builders/ticket';
import { aMessage, aTranscript } from '../builders/transcript';

const START = Date.parse('2026-11-17T09:31:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

beforeEach(() => void jest.useFakeTimers({ now: START }));
afterEach(() => jest.useRealTimers());
const pass = (ms = 50): Promise<void> => jest.advanceTimersByTimeAsync(ms);

/** The account's records, for everybody who asks. */
function anAccount() {
  const written = new Map<string, Record<string, unknown>>();
  const asked: string[] = [];
  const account = {
    written,
    asked,
    fault: null as { on: 'find' | 'upsert' | 'all'; kind: ProblemKind } | null,
    /** How long an answer takes, in ms. */
    delay: 1,
    document: (ticketId = 101): { facts: Record<string, unknown>; speakers: object } | null => {
      const json = written.get(`correction-${ticketId}`)?.['json'];
      return typeof json === 'string' ? JSON.parse(json) : null;
    },
    records: {
      find: (_: string, id: string): Promise<RecordEntry | null> =>
        answer('find', () => {
          const fields = written.get(id);
          return fields ? { externalId: id, fields, updatedAt: '', updatedBy: '1' } : null;
        }),
      upsert: (_: string, id: string, _name: string, fields: Record<string, unknown>) =>
        answer('upsert', () => void written.set(id, fields)),
      delete: (_: string, id: string) => answer('delete', () => void written.delete(id)),
    } satisfies AssistParts['records'],
  };
  async function answer<T>(what: string, work: () => T): Promise<T> {
    asked.push(what);
    await new Promise((resolve) => setTimeout(resolve, account.delay));
    const { fault } = account;
    if (fault && (fault.on === 'all' || fault.on === what)) throw new OutsideError(fault.kind, 'no');
    return work();
  }
  return account;
}

const STORY = aTranscript(
  ['bot', 'What is your order number?'],
  ['customer', '1024'],
  ['bot', 'And your phone?'],
  ['customer', '06 12 34 56 78'],
  ['bot', 'What is your PIN?'],
  ['customer', 'My PIN is 4917'],
);

interface TabOptions {
  account: ReturnType<typeof anAccount>;
  name?: string;
  id?: number;
  ticket?: Ticket;
  story?: Transcript;
  store?: Store;
  readOlder?: (cursor: string) => Promise<Transcript>;
}

/** One agent with the ticket open. */
async function openTab(options: TabOptions) {
  const { account, name = 'Léa', id = 11, story = STORY, store = createMemoryStore(), readOlder } = options;
  let ticket = options.ticket ?? aTicket();
  const listeners = {
    shown: [] as ((is: boolean) => void)[],
    said: [] as ((m: Message[]) => void)[],
    changed: [] as (() => void)[],
  };
  const spoken: string[][] = [];
  const session = createTicketSession({
    host: {
      ticket: async () => ticket,
      agent: async () => anAgent({ name, id }),
      conversation: async () => [],
      onConversationChanged: (listener) => (listeners.said.push(listener), () => undefined),
      onTicketChanged: (listener) => (listeners.changed.push(listener), () => undefined),
      onShown: (listener) => (listeners.shown.push(listener), () => undefined),
      beforeSave: () => () => undefined,
      onSaveFailed: () => () => undefined,
      resize: () => undefined,
      openTicket: () => undefined,
    },
    store,
    records: account.records,
    readers: [
      {
        id: 'conversation_log',
        appliesTo: () => true,
        read: async () => ({ value: story, problems: [] }),
        ...(readOlder && {
          readOlder: async (_t, cursor) => ({ value: await readOlder(cursor), problems: [] }),
        }),
      },
    ],
    connectors: [
      {
        id: 'shop',
        label: 'Shop',
        findOrders: async ({ spokenNumbers }) => {
          spoken.push(spokenNumbers);
          return { value: [anOrder(), anOrder({ number: '#1031' })], problems: [] };
        },
      },
    ],
    customers: { read: async () => ({ value: aCustomer(), problems: [] }) },
    knowledge: { search: async () => ({ value: [], problems: [] }) },
    suggest: () => ({ offered: [], silence: null }),
    mergeMessages: (known, newer) =>
      [...known, ...newer.filter((one) => !known.some((other) => other.id === one.id))].toSorted((a, b) =>
        (a.at ?? '').localeCompare(b.at ?? ''),
      ),
    mergeStories: (better) => better,
    identityLevel: 'default',
    wantsFact: () => true,
    loadReading: async () => false,
    loadThings: async () => false,
    loadMoreReading: async () => false,
    clock: { now: () => Date.now() },
  });
  const show = () => listeners.shown.forEach((listener) => listener(true));
  show();
  await pass();
  opened.push(session);
  return {
    session,
    spoken,
    show,
    say: (message: Message) => listeners.said.forEach((listener) => listener([message])),
    become: (next: Ticket) => {
      ticket = next;
      listeners.changed.forEach((listener) => listener());
    },
    fact: (slot: Fact['slot']): Fact => {
      const found = session.state().facts.find((each) => each.slot === slot);
      if (!found) throw new Error(`no ${slot}`);
      return found;
    },
  };
}
const opened: TicketSession[] = [];
afterEach(() => opened.splice(0).forEach((session) => session.dispose()));

const problemOf = ({ decisions }: Assistance) => decisions.problem?.kind ?? null;

describe('the agent edits a number', () => {
  it('the record, the order in question and the shop follow, and the former value is kept beside it', async () => {
    const { session, fact, spoken } = await openTab({ account: anAccount() });
    expect(fact('orderNumber')).toMatchObject({ value: '1024', standing: 'unknown', near: '1042' });
    expect(session.state().choice).toMatchObject({ kind: 'chosen', reason: 'near' });
    expect(session.decideFact(fact('orderNumber').id, { verdict: 'edited', value: '#1042 ' })).toBeNull();
    expect(fact('orderNumber')).toMatchObject({
      value: '1042',
      quote: '#1042',
      standing: 'confirmed',
      isSuperseded: false,
      decision: { verdict: 'edited', by: 'Léa', at: '2026-11-17T09:31:00.050Z', original: '1024' },
    });
    expect(session.state().choice).toEqual({ kind: 'chosen', orderId: 'shopify:#1042', reason: 'named' });
    await pass();
    expect(spoken).toEqual([['1024'], ['1042']]);
  });

  it('reaches a colleague who opens the ticket, and one who has it open within a minute of looking', async () => {
    const account = anAccount();
    const lea = await openTab({ account });
    const max = await openTab({ account, name: 'Max', id: 12 });
    lea.session.decideFact(lea.fact('orderNumber').id, { verdict: 'edited', value: '1042' });
    await pass();
    const ines = await openTab({ account, name: 'Inès', id: 13 });
    expect(ines.fact('orderNumber')).toMatchObject({ value: '1042', decision: { by: 'Léa' } });
    expect(ines.session.state().choice).toMatchObject({ orderId: 'shopify:#1042' });
    max.show();
    await pass();
    expect(max.fact('orderNumber').value).toBe('1024');
    await pass(MINUTE);
    max.show();
    await pass();
    expect(max.fact('orderNumber')).toMatchObject({ value: '1042', decision: { by: 'Léa' } });
  });

  it('the account learns no value that was read; the browser none at all', async () => {
    const account = anAccount();
    const store = createMemoryStore();
    const { session, fact } = await openTab({ account, store });
    session.decideFact(fact('phone').id, { verdict: 'right' });
    session.decideFact(fact('orderNumber').id, { verdict: 'edited', value: '1042' });
    await pass();
    const kept = JSON.stringify(account.document());
    expect(kept).toContain('1042');
    for (const read of ['1024', '612345678', '4917', 'Marie', 'marie']) expect(kept).not.toContain(read);
    const inBrowser = JSON.stringify(await store.entries(''));
    expect(inBrowser).toContain('right');
    for (const text of ['1024', '1042', '612345678', 'Marie']) expect(inBrowser).not.toContain(text);
  });

  it.each([
    ['orderNumber', 'the blue one', 'code'],
    ['phone', 'x', 'phone'],
    ['securityAnswer', '1234', 'neverKept'],
  ] as const)('%s: a value that cannot be is refused, and nothing changes', async (slot, value, refusal) => {
    const account = anAccount();
    const { session, fact } = await openTab({ account });
    const before = session.state().facts;
    expect(session.decideFact(fact(slot).id, { verdict: 'edited', value })).toBe(refusal);
    await pass();
    expect(session.state().facts).toBe(before);
    expect(account.asked).not.toContain('upsert');
  });

  it('a value whose own form the readers do not take holds by what was typed', async () => {
    const story = aTranscript(['customer', 'I paid 120 euros']);
    const { session, fact } = await openTab({ account: anAccount(), story });
    session.decideFact(fact('amount').id, { verdict: 'edited', value: '130 francs suisses' });
    expect(fact('amount')).toMatchObject({ value: '130.00 CHF', quote: '130 francs suisses' });
  });

  it('a value of a record that cannot be counts for nothing', async () => {
    const account = anAccount();
    const lea = await openTab({ account });
    lea.session.decideFact(lea.fact('orderNumber').id, { verdict: 'edited', value: '1042' });
    await pass();
    const fields = account.written.get('correction-101') ?? {};
    fields['json'] = String(fields['json']).replace('1042', '{{ticket.id}} or so');
    const max = await openTab({ account, name: 'Max', id: 12 });
    expect(max.fact('orderNumber').value).toBe('1024');
  });

  it('a payment card is never kept, whatever slot it was told in', async () => {
    const story = aTranscript(['customer', 'My account number is 4111111111111111']);
    const { session, fact } = await openTab({ account: anAccount(), story });
    expect(fact('accountNumber').standing).toBe('sensitive');
    const { id } = fact('accountNumber');
    expect(session.decideFact(id, { verdict: 'edited', value: '4222222222222' })).toBe('neverKept');
  });

  it('the value that was read is simply right, and an unknown fact is nothing', async () => {
    const { session, fact } = await openTab({ account: anAccount() });
    session.decideFact(fact('orderNumber').id, { verdict: 'edited', value: '1024' });
    expect(fact('orderNumber')).toMatchObject({ standing: 'confirmed', decision: { verdict: 'right' } });
    expect(session.decideFact('none', { verdict: 'right' })).toBeNull();
  });
});

describe('right, wrong, and taken back', () => {
  it('right is confirmed whatever the record says; a secret stays one', async () => {
    const { session, fact } = await openTab({ account: anAccount() });
    session.decideFact(fact('orderNumber').id, { verdict: 'right' });
    session.decideFact(fact('securityAnswer').id, { verdict: 'right' });
    expect(fact('orderNumber')).toMatchObject({ standing: 'confirmed', decision: { verdict: 'right' } });
    expect(fact('orderNumber').near).toBeUndefined();
    expect(fact('securityAnswer').standing).toBe('sensitive');
  });

  it('wrong is superseded, and the shop is not asked for it', async () => {
    const { session, fact, spoken } = await openTab({ account: anAccount() });
    session.decideFact(fact('orderNumber').id, { verdict: 'wrong' });
    expect(fact('orderNumber')).toMatchObject({ isSuperseded: true, decision: { verdict: 'wrong' } });
    await pass();
    expect(spoken.at(-1)).toEqual([]);
  });

  it('taken back, it is as it was read, for everybody', async () => {
    const account = anAccount();
    const lea = await openTab({ account });
    lea.session.decideFact(lea.fact('orderNumber').id, { verdict: 'edited', value: '1042' });
    await pass();
    const max = await openTab({ account, name: 'Max', id: 12 });
    max.session.decideFact(max.fact('orderNumber').id, null);
    await pass(MINUTE);
    lea.show();
    await pass();
    for (const tab of [lea, max]) {
      expect(tab.fact('orderNumber')).toMatchObject({ value: '1024', standing: 'unknown' });
      expect(tab.fact('orderNumber').decision).toBeUndefined();
    }
    expect(JSON.stringify(account.document())).not.toContain('1042');
  });

  it('what is said again later is news, whatever was decided before', async () => {
    const { session, say } = await openTab({
      account: anAccount(),
      story: aTranscript(['customer', 'I want a refund']),
    });
    const wishes = () =>
      session.state().facts.filter(({ slot, value }) => slot === 'wish' && value === 'refund');
    session.decideFact(wishes()[0]?.id ?? '', { verdict: 'wrong' });
    say(aMessage('customer', 'I want a refund!', { id: 'later', at: '2026-11-17T10:00:00Z' }));
    await pass();
    expect(wishes().map(({ isSuperseded }) => isSuperseded)).toEqual([true, false]);
  });
});

describe('who speaks', () => {
  const story = aTranscript(['customer', 'Hello'], ['bot', 'My order is 1042'], ['bot', 'Hello?']);
  const speakers = ({ session }: { session: TicketSession }) =>
    session.state().transcript.value?.messages.map(({ speaker }) => speaker);

  it('is put right in every message of that author, facts follow, and colleagues see it', async () => {
    const account = anAccount();
    const lea = await openTab({ account, story });
    const message = lea.session.state().transcript.value?.messages[1];
    lea.session.setSpeaker(message ?? aMessage('bot', ''), 'customer');
    expect(speakers(lea)).toEqual(['customer', 'customer', 'customer']);
    expect(lea.fact('orderNumber').value).toBe('1042');
    lea.say(aMessage('bot', 'Anybody?', { id: 'live', at: '2026-11-17T09:40:00Z' }));
    expect(speakers(lea)).toEqual(['customer', 'customer', 'customer', 'customer']);
    await pass();
    expect(JSON.stringify(account.document())).not.toContain('Léo');
    expect(speakers(await openTab({ account, story, name: 'Max', id: 12 }))?.slice(0, 3)).toEqual(
      Array(3).fill('customer'),
    );
  });

  it('a message of nobody is put right alone', async () => {
    const nameless = ['a', 'b'].map((id) => aMessage('system', id, { id, name: '' }));
    const tab = await openTab({ account: anAccount(), story: { ...story, messages: nameless } });
    tab.session.setSpeaker(nameless[0] ?? aMessage('bot', ''), 'agent');
    expect(speakers(tab)).toEqual(['agent', 'system']);
  });
});

describe('two agents at once', () => {
  it('lose nothing: each write merges what the other wrote, and an overwritten one is written again', async () => {
    const account = anAccount();
    account.delay = 100; // both read before either has written
    const lea = await openTab({ account });
    const max = await openTab({ account, name: 'Max', id: 12 });
    await pass(500);
    lea.session.decideFact(lea.fact('orderNumber').id, { verdict: 'edited', value: '1042' });
    max.session.decideFact(max.fact('phone').id, { verdict: 'wrong' });
    await pass(250);
    expect(Object.keys(account.document()?.facts ?? {})).toHaveLength(1);
    await pass(15_000);
    expect(Object.keys(account.document()?.facts ?? {})).toHaveLength(2);
    for (const tab of [lea, max]) {
      expect(tab.fact('orderNumber').decision?.by).toBe('Léa');
      expect(tab.fact('phone').decision?.by).toBe('Max');
    }
    const before = account.asked.length;
    await pass(DAY);
    expect(account.asked).toHaveLength(before); // and then there is quiet
  });

  it('of one fact: the newer word wins for both, also where a clock is behind', async () => {
    const account = anAccount();
    const lea = await openTab({ account });
    lea.session.decideFact(lea.fact('orderNumber').id, { verdict: 'edited', value: '1031' });
    await pass();
    jest.setSystemTime(START - 3 * MINUTE);
    const max = await openTab({ account, name: 'Max', id: 12 });
    max.session.decideFact(max.fact('orderNumber').id, { verdict: 'edited', value: '1042' });
    await pass(5_000);
    const ines = await openTab({ account, name: 'Inès', id: 13 });
    expect(ines.fact('orderNumber')).toMatchObject({
      value: '1042',
      decision: { by: 'Max', original: '1024' },
    });
  });
});

describe('where the account does not play along', () => {
  it.each<[ProblemKind, 'find' | 'upsert' | 'all']>([
    ['forbidden', 'all'],
    ['forbidden', 'upsert'],
    ['missing', 'all'],
    ['limited', 'all'],
    ['down', 'all'],
    ['slow', 'upsert'],
    ['malformed', 'find'],
  ])('%s on %s: the decision holds in this tab, it is told, and a retry writes it', async (kind, on) => {
    const account = anAccount();
    account.fault = { on, kind };
    const { session, fact } = await openTab({ account });
    session.decideFact(fact('orderNumber').id, { verdict: 'edited', value: '1042' });
    await pass();
    expect(fact('orderNumber').value).toBe('1042');
    expect(problemOf(session.state())).toBe(kind);
    expect(account.document()).toBeNull();
    account.fault = null;
    session.retry('records');
    await pass();
    expect(problemOf(session.state())).toBeNull();
    expect(JSON.stringify(account.document())).toContain('1042');
  });

  it.each<ProblemKind>(['forbidden', 'missing'])(
    '%s, and nobody decided anything: nothing is told, and nobody asks again',
    async (kind) => {
      const account = anAccount();
      account.fault = { on: 'all', kind };
      const { session, show } = await openTab({ account });
      expect(problemOf(session.state())).toBeNull();
      await pass(2 * MINUTE);
      show();
      await pass();
      expect(account.asked).toEqual(['find']);
    },
  );

  it('an account that never answers is a problem, and holds up nothing', async () => {
    const account = anAccount();
    account.delay = 60 * MINUTE;
    const { session, fact } = await openTab({ account });
    expect(fact('orderNumber').standing).toBe('unknown');
    await pass(9_000);
    expect(problemOf(session.state())).toBe('slow');
  });

  it('right and wrong survive a reload in this browser; a typed value only where the account has it', async () => {
    const account = anAccount();
    account.fault = { on: 'all', kind: 'forbidden' };
    const store = createMemoryStore();
    const first = await openTab({ account, store });
    first.session.decideFact(first.fact('phone').id, { verdict: 'wrong' });
    first.session.decideFact(first.fact('orderNumber').id, { verdict: 'edited', value: '1042' });
    await pass();
    first.session.dispose();
    const again = await openTab({ account, store });
    expect(again.fact('phone').isSuperseded).toBe(true);
    expect(again.fact('orderNumber').decision).toBeUndefined();
    expect(problemOf(again.session.state())).toBe('forbidden');
    again.session.dispose();
    account.fault = null;
    const last = await openTab({ account, store });
    expect(problemOf(last.session.state())).toBeNull();
    expect(Object.values(account.document()?.facts ?? {})).toMatchObject([{ verdict: 'wrong', by: 'Léa' }]);
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['strange entries', '{"facts":{"__proto__":1,"x y":{},"abc":{"verdict":"maybe"}},"speakers":7}'],
  ])('a record that somebody spoiled (%s) is none, and is written anew', async (_, json) => {
    const account = anAccount();
    account.written.set('correction-101', { kind: 'correction', key: '101', json });
    const { session, fact } = await openTab({ account });
    expect(problemOf(session.state())).toBeNull();
    session.decideFact(fact('orderNumber').id, { verdict: 'wrong' });
    await pass();
    expect(Object.keys(account.document()?.facts ?? {})).toHaveLength(1);
  });
});

describe('the end of it', () => {
  it.each(['closed', 'deleted'])('a ticket that is %s: nothing of it is kept', async (status) => {
    const account = anAccount();
    const store = createMemoryStore();
    const { session, fact, become } = await openTab({ account, store });
    session.decideFact(fact('orderNumber').id, { verdict: 'wrong' });
    await pass(10_000);
    expect(account.document()).not.toBeNull();
    become(aTicket({ status }));
    await pass();
    expect(account.document()).toBeNull();
    expect(await store.entries('decisions:')).toEqual([]);
    session.decideFact(fact('phone').id, { verdict: 'wrong' });
    await pass(10_000);
    expect(fact('phone').isSuperseded).toBe(true);
    expect(account.document()).toBeNull();
    expect(await store.entries('decisions:')).toEqual([]);
  });

  it('180 days later a decision is nobody’s, and leaves with the next write', async () => {
    const account = anAccount();
    const first = await openTab({ account });
    first.session.decideFact(first.fact('orderNumber').id, { verdict: 'edited', value: '1042' });
    await pass(10_000);
    first.session.dispose();
    jest.setSystemTime(START + 181 * DAY);
    const { session, fact } = await openTab({ account });
    expect(fact('orderNumber').value).toBe('1024');
    session.decideFact(fact('phone').id, { verdict: 'right' });
    await pass();
    expect(JSON.stringify(account.document())).not.toContain('1042');
  });

  it('another requester of the ticket inherits nothing', async () => {
    const account = anAccount();
    const { session, fact, become } = await openTab({ account });
    session.decideFact(fact('orderNumber').id, { verdict: 'edited', value: '1042' });
    await pass();
    become(aTicket({ requester: { id: 777, name: 'Paul', email: null, externalId: null } }));
    await pass();
    expect(fact('orderNumber').value).toBe('1024');
  });
});

describe('older pages', () => {
  const page: Transcript = {
    ...aTranscript(),
    messages: [aMessage('customer', 'It is order 1024', { id: 'old', at: '2026-11-16T08:00:00Z' })],
    older: null,
  };

  it('join the story, facts follow, and what was decided still holds', async () => {
    const readOlder = jest.fn(async () => page);
    const story = { ...STORY, isComplete: false, older: 'c2' };
    const { session, fact, become } = await openTab({ account: anAccount(), story, readOlder });
    session.decideFact(fact('orderNumber').id, { verdict: 'edited', value: '1042' });
    const told = new Set<boolean>();
    session.subscribe(() => told.add(session.state().older.isLoading));
    session.readOlder();
    session.readOlder(); // one at a time
    await pass();
    expect(told).toContain(true);
    expect(readOlder.mock.calls).toEqual([['c2']]);
    const idsOf = () => session.state().transcript.value?.messages.map(({ id }) => id);
    expect(idsOf()).toEqual(['old', 'm0', 'm1', 'm2', 'm3', 'm4', 'm5']);
    expect(session.state()).toMatchObject({
      older: { isLoading: false, problem: null },
      transcript: { value: { isComplete: true, older: null } },
    });
    expect(fact('orderNumber')).toMatchObject({ value: '1042', place: { messageId: 'old' } });
    session.readOlder(); // there is none
    become(aTicket()); // a new comment: the newest page is read again
    await pass();
    expect(readOlder).toHaveBeenCalledTimes(1);
    expect(idsOf()?.[0]).toBe('old');
  });

  it('that do not come are a problem, until the next attempt', async () => {
    let isBroken = true;
    const readOlder = async () => {
      if (isBroken) throw new OutsideError('limited', 'no');
      return page;
    };
    const { session } = await openTab({ account: anAccount(), story: { ...STORY, older: 'c2' }, readOlder });
    session.readOlder();
    await pass();
    expect(session.state().older).toMatchObject({ isLoading: false, problem: { kind: 'limited' } });
    isBroken = false;
    session.readOlder();
    await pass();
    expect(session.state().older).toEqual({ isLoading: false, problem: null });
    expect(session.state().transcript.value?.messages).toHaveLength(7);
  });
});
