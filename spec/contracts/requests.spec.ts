import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorld, situation } from '../../sandbox/world';
import type { World } from '../../sandbox/world/types';
import { readDeletionSchedules } from '../../src/acceptance/deletionSchedules';
import { checkExplore, tryExplore } from '../../src/acceptance/exploreCheck';
import { createLeads } from '../../src/acceptance/leads';
import { createMacro, deleteMacro } from '../../src/acceptance/reviewMacro';
import { readReplies, sampleTickets } from '../../src/acceptance/ticketSample';
import { readUnmeasured } from '../../src/acceptance/unmeasured';
import { createReadRecent } from '../../src/app/setup/recentTickets';
import { createAccountData } from '../../src/app/privacy/account';
import { ticketLookup, zendeskParts } from '../../src/app/setup/zendeskParts';
import { readOwnComments } from '../../src/background/comments';
import { createCustomerSource } from '../../src/customer';
import { readUserEvents } from '../../src/customer/engagement/userEvents';
import type { HttpRequest, Request, Store } from '../../src/model/ports';
import type { Ticket } from '../../src/model/ticket';
import { createCustomObject } from '../../src/purchases/customObject';
import { articleSource } from '../../src/suggestions/knowledge/articleSource';
import { loadLocales } from '../../src/suggestions/knowledge/loadLocales';
import { macroSource } from '../../src/suggestions/knowledge/macroSource';
import { createAuditsReader } from '../../src/transcripts/audits';
import { createCommentsReader } from '../../src/transcripts/comments';
import { createConversationLogReader } from '../../src/transcripts/conversationLog';
import { readAccountNames, readMacro, readMacroChanges, readUserNames } from '../../src/zendesk/names';
import { createBulkRecords, createRecords } from '../../src/zendesk/records';
import { testAccount } from '../sandbox/testAccount';
import { sandboxRequest } from './sandboxRequest';
import { loadZendeskOpenApi } from './zendeskOpenApi';

const contract = loadZendeskOpenApi();
const world: World = createWorld({ now: new Date('2026-03-10T09:00:00Z'), seed: 1 });
const admin = world.users.find(({ role }) => role === 'admin')?.id ?? 0;
const { account } = testAccount({ world });
const signal = new AbortController().signal;

const theirs = world.tickets.find(({ id }) => id === situation('order-late').ticketId);
const requester = world.users.find(({ id }) => id === theirs?.requester_id);
const TICKET: Ticket = {
  id: theirs?.id ?? 0,
  subject: '',
  status: 'open',
  channel: 'messaging',
  isMessaging: true,
  brandId: null,
  groupId: null,
  tags: [],
  requester: { id: requester?.id ?? 0, name: '', email: null, externalId: null },
};
const reading = { settings: {}, locale: 'en', timeZone: 'UTC', readFields: () => Promise.resolve([]) };
const pause = () => Promise.resolve();
const QUERY = {
  emails: ['a@example.fr', 'b@example.fr'].map((value) => ({ value, isVerified: true })),
  phones: ['+33612345678'],
  externalId: null,
  spokenNumbers: [],
};
const MAPPING = 'number = key\nemail = kind\nphone = json';

const NO_STORE: Store = {
  get: () => Promise.resolve(undefined),
  set: pause,
  delete: pause,
  entries: () => Promise.resolve([]),
  isPersistent: false,
};

const budget = { wait: pause, take: () => true };

/** At first all pages, then what changed, then what Zendesk's own search finds of a list that is said to be longer. */
async function readTwice(create: typeof macroSource, request: Request): Promise<void> {
  const isCounted = (answer: unknown): answer is { count: number } =>
    typeof answer === 'object' && answer !== null && 'count' in answer;
  const counted: Request = async (asked) => {
    const answer = await request(asked);
    return isCounted(answer) ? { ...answer, count: 9_000 } : answer;
  };
  const source = create({ request: counted, budget, clock: { now: () => 0 } });
  await source.renew(() => undefined, signal);
  await source.renew(() => undefined, signal);
  await source.search?.({ text: 'refund of the parcel', language: 'en' }, signal);
}

/** Every file of `src` that asks Zendesk, and something that makes it ask all it can. */
const ASKERS: Record<string, (request: Request) => Promise<unknown>> = {
  'acceptance/exploreCheck.ts': async (request) => {
    await checkExplore(request, { outcome: '1', kept: null }, signal);
    const last = { ticketId: TICKET.id, values: { 1: 'light' } };
    const store = { ...NO_STORE, get: () => Promise.resolve(last) };
    await tryExplore({ request, store }, signal);
  },
  'acceptance/deletionSchedules.ts': (request) => readDeletionSchedules(request, signal),
  'acceptance/unmeasured.ts': (request) => readUnmeasured(request, signal),
  'app/privacy/account.ts': async (request) => {
    const data = createAccountData(request, { pause, wait: pause });
    const person = await data.findPerson(String(TICKET.requester.id), signal);
    await data.findPerson(person?.emails[0] ?? '', signal);
    await data.ticketsOf(TICKET.requester.id, signal);
    await data.existing([TICKET.id, 999_999], signal);
    await data.withValues([TICKET.id], ['1'], signal);
    await data.clear(TICKET.id, ['1'], signal);
    await createRecords(request).upsert('throughline_document', 'spec-9', 'spec', { kind: 'spec' }, signal);
    const [record] = await data.anyRecords('throughline_document', signal);
    await data.deleteById('throughline_document', [record?.id ?? ''], signal);
    await data.deletionSchedules(signal);
  },
  'app/setup/recentTickets.ts': (request) => {
    const readers = [createCommentsReader({ request, ...reading })];
    const few: Request = (asked) =>
      request({ ...asked, url: asked.url.replace('per_page=50', 'per_page=2') });
    return createReadRecent({ request: few, readers, clock: { now: () => 0 } })(() => undefined, signal);
  },
  'app/setup/zendeskParts.ts': async (request) => {
    const parts = zendeskParts({ request, records: createRecords(request), agentId: admin, settings: {} });
    for (const { attempt } of parts) await attempt?.(signal);
    await ticketLookup(request).find('a@example.fr', signal);
  },
  'transcripts/conversationLog.ts': async (request) => {
    const reader = createConversationLogReader({ request, ...reading });
    await reader.read(TICKET, signal);
    await reader.readOlder?.(TICKET, 'abc=', signal);
  },
  'transcripts/comments/readComments.ts': async (request) => {
    const reader = createCommentsReader({ request, ...reading });
    await reader.read(TICKET, signal);
    await reader.readOlder?.(TICKET, 'abc=', signal);
  },
  'transcripts/audits/auditPage.ts': async (request) => {
    const reader = createAuditsReader({ request, ...reading });
    await reader.read(TICKET, signal);
    await reader.readOlder?.(TICKET, 'abc=', signal);
  },
  'customer/index.ts': (request) => createCustomerSource({ request, settings: {} }).read(TICKET, signal),
  'customer/engagement/userEvents.ts': (request) =>
    readUserEvents(
      { request, settings: {} },
      { id: TICKET.requester.id, emails: [{ value: 'a@example.fr', isVerified: true }] },
      signal,
    ),
  'purchases/customObject/index.ts': async (request) => {
    const settings = { order_object: 'throughline_document', order_object_mapping: MAPPING };
    const connector = createCustomObject({ request, settings });
    await connector.probe(signal);
    await connector.findOrders(QUERY, signal);
    await connector.findOrders({ ...QUERY, emails: QUERY.emails.slice(0, 1), phones: [] }, signal);
  },
  'zendesk/records.ts': async (request) => {
    const records = createRecords(request);
    await records.upsert('throughline_document', 'spec-1', 'spec', { kind: 'spec', key: '1' }, signal);
    await records.find('throughline_document', 'spec-1', signal);
    await records.search(
      'throughline_document',
      [
        { field: 'kind', operator: '$eq', value: 'spec' },
        { field: 'created_by_user', operator: '$eq', value: String(admin) },
      ],
      null,
      signal,
      '-updated_at',
    );
    await records.delete('throughline_document', 'spec-1', signal);
    const many = createBulkRecords(request);
    await many.create('throughline_document', 'spec-2', 'spec', { kind: 'spec', key: '2' }, signal);
    await many.findMany('throughline_document', ['spec-2', 'spec-3'], signal);
    await many.deleteMany('throughline_document', ['spec-2', 'spec-3'], signal);
  },
  'zendesk/names.ts': async (request) => {
    await readAccountNames(request, signal);
    await readUserNames(request, ['10001', '10002'], signal);
    await readMacroChanges(request, signal);
    await readMacro(request, String(world.macros[0]?.id ?? 0), signal);
  },
  'acceptance/ticketSample.ts': async (request) => {
    const reading = { request, pause };
    await sampleTickets(reading, 'created>=2026-01-01 created<=2026-12-31', 2, signal);
    await readReplies(reading, TICKET.id, '2026-01-01', signal);
  },
  'acceptance/leads.ts': (request) =>
    createLeads({ request, settings: {}, clock: { now: () => 0 } }).among(['10001', '10010'], signal),
  'acceptance/reviewMacro.ts': async (request) => {
    const macro = { title: 'Spec', text: 'Hello {{ticket.requester.first_name}}', groupId: 301 };
    await deleteMacro(request, await createMacro(request, macro));
    await createMacro(request, { ...macro, groupId: null });
  },
  'background/comments.ts': (request) =>
    readOwnComments(request, { ticketId: TICKET.id, agentId: admin, count: 10 }, signal),
  'suggestions/knowledge/articleSource.ts': (request) => readTwice(articleSource, request),
  'suggestions/knowledge/macroSource.ts': (request) => readTwice(macroSource, request),
  'suggestions/knowledge/loadLocales.ts': (request) => loadLocales(request, signal),
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);
const namesAPath = (name: string) => {
  const code = readFileSync(join('src', name), 'utf8').replace(/\/\*\*[^]*?\*\//g, '');
  return code.includes('/api/v2');
};

/** Runs an asker on the fake account and keeps what it asked. */
async function asked(ask: (request: Request) => Promise<unknown>): Promise<HttpRequest[]> {
  const requests: HttpRequest[] = [];
  const request = sandboxRequest(account, admin);
  await ask((each) => {
    requests.push(each);
    return request(each);
  });
  return requests;
}

describe('every request to Zendesk', () => {
  it('is known here: a file that names a path of the API is in the list above', () => {
    expect(files.filter(namesAPath).toSorted()).toEqual(Object.keys(ASKERS).toSorted());
  });

  it.each(Object.entries(ASKERS))(
    'of %s is in the official description, and the fake answers it',
    async (_, ask) => {
      account.complaints.length = 0;
      const requests = await asked(ask);
      expect(requests.length).toBeGreaterThan(0);
      const problems = requests.flatMap(
        ({ method = 'GET', url, json }) => contract?.validateRequest(method, url, json) ?? [],
      );
      expect([...problems, ...account.complaints]).toEqual([]);
    },
  );
});
