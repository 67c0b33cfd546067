import type { RecordPage } from '../../src/model/ports';
import {
  createAccount,
  createDisk,
  createHub,
  facts,
  ids,
  message,
  openBackground,
  openTab,
  pass,
} from './world';

const HOUR = 3_600_000;
const KEY = 'guard-scope';

beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-11-23T09:00:00Z') }));
afterEach(() => jest.useRealTimers());

type Fields = Record<string, unknown>;

/** An account whose documents can be found again, and searched. */
function setUp(isAllowed = true) {
  const account = createAccount();
  const searches = jest.fn();
  const entry = ([externalId, fields]: [string, Fields]) => ({
    externalId,
    fields,
    updatedAt: '',
    updatedBy: '',
  });
  const documents = () => [...account.written].filter(([, { kind }]) => kind === 'guard');
  const records = {
    ...account.records,
    find: async (_object: string, id: string) => {
      const fields = account.written.get(id);
      return fields ? entry([id, fields]) : null;
    },
    search: async (_object: string, filters: unknown): Promise<RecordPage> => {
      searches(filters);
      if (!isAllowed) throw new Error('403');
      return { records: documents().map(entry), next: null };
    },
  };
  return { hub: createHub(), account, disk: createDisk(), records, searches, documents };
}

const send = async (world: ReturnType<typeof setUp>, guard: Record<string, string>) => {
  const tab = openTab(world, 1);
  tab.seeConversation([message('m0', 'Hello')], () => ({ ...facts(1), target: 'message' }));
  const id = ids.next();
  const asked = () => ({ ...facts(1), target: 'message' as const, guard });
  tab.seeConversation([message('m0', 'Hello'), message(id, 'Which number?')], asked);
  await pass(1_000);
  tab.close();
};

const tallyOf = (world: ReturnType<typeof setUp>) =>
  JSON.parse((world.account.written.get(KEY)?.['json'] as string | undefined) ?? '{}') as {
    weeks?: Record<string, Fields>;
  };

const silentTold = (world: ReturnType<typeof setUp>): unknown =>
  world.hub.heard.findLast((each) => (each as { type?: string }).type === 'silent');

const useless = (count: number) =>
  JSON.stringify({
    version: 1,
    weeks: { '2026-11-23': { phone: { heeded: 20, sentAnyway: 0, notUseful: count } } },
    seen: [],
  });

it('writes this agent’s figures under their own key, at most once an hour, each reply once', async () => {
  const world = setUp();
  openBackground(world, { records: world.records });
  await send(world, { phone: 'heeded/typed' });
  await pass(31_000);
  expect(world.account.written.get(KEY)).toMatchObject({ kind: 'guard', key: 'scope' });
  await send(world, { phone: 'notUseful/typed' });
  await pass(HOUR / 2);
  expect(tallyOf(world).weeks?.['2026-11-23']).toMatchObject({ phone: { warned: 1 } });
  await pass(HOUR);
  expect(tallyOf(world).weeks?.['2026-11-23']).toMatchObject({
    phone: { warned: 2, heeded: 1, notUseful: 1 },
  });
  const writes = () => world.account.writes;
  const before = writes();
  await pass(3 * HOUR);
  expect(writes()).toBe(before);
});

it('counts again what another browser of the same agent wrote over', async () => {
  const world = setUp();
  openBackground(world, { records: world.records });
  await send(world, { phone: 'heeded/typed' });
  await pass(31_000);
  world.account.written.set(KEY, { kind: 'guard', key: 'scope', json: '{"version":1,"weeks":{},"seen":[]}' });
  await pass(2 * HOUR);
  expect(tallyOf(world).weeks?.['2026-11-23']).toMatchObject({ phone: { warned: 1 } });
});

it('tells tabs which slots everybody finds useless, reads anew after four hours, and remembers over a reload', async () => {
  const world = setUp();
  for (const agent of ['a', 'b'])
    world.account.written.set(`guard-${agent}`, { kind: 'guard', key: agent, json: useless(5) });
  const background = openBackground(world, { records: world.records });
  await pass(10_000);
  expect(world.searches).not.toHaveBeenCalled();
  await pass(50_000);
  expect(silentTold(world)).toEqual({ type: 'silent', slots: ['phone'] });
  background.crash();
  world.hub.heard.length = 0;
  openBackground(world, { records: world.records });
  openTab(world, 2);
  await pass(HOUR);
  expect(silentTold(world)).toEqual({ type: 'silent', slots: ['phone'] });
  expect(world.searches).toHaveBeenCalledTimes(1);
  for (const agent of ['a', 'b'])
    world.account.written.set(`guard-${agent}`, { kind: 'guard', json: useless(1) });
  await pass(4 * HOUR);
  expect(world.searches).toHaveBeenCalledTimes(2);
  expect(silentTold(world)).toEqual({ type: 'silent', slots: [] });
});

it('without the right to read, nothing is silent, and it is asked for every four hours only', async () => {
  const world = setUp(false);
  world.account.written.set('guard-a', { kind: 'guard', json: useless(20) });
  openBackground(world, { records: world.records });
  openTab(world, 1);
  await pass(3 * HOUR);
  expect(silentTold(world)).toEqual({ type: 'silent', slots: [] });
  expect(world.searches).toHaveBeenCalledTimes(1);
});
