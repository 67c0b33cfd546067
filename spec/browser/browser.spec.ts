import 'fake-indexeddb/auto';
import { openChannel } from '../../src/browser/channel';
import { randomIds } from '../../src/browser/ids';
import { createLocks } from '../../src/browser/locks';
import { ownerName } from '../../src/browser/name';
import { openStore } from '../../src/browser/store';
import { startWorker } from '../../src/browser/worker';

const HOUR = 3_600_000;
const nameOf = (subdomain: string, agentId: number): string =>
  ownerName({ subdomain, installationId: 5, agentId });
const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 50));

describe('the store', () => {
  it('keeps values over a reload, and finds them by their prefix', async () => {
    const first = await openStore(nameOf('keeps', 1));
    await first.set('outbox:a', { state: 'pending' });
    await first.set('outbox:b', 2);
    await first.set('other', 3);
    await first.delete('outbox:b');
    const second = await openStore(nameOf('keeps', 1));
    expect(second.isPersistent).toBe(true);
    expect(await second.get('outbox:a')).toEqual({ state: 'pending' });
    expect(await second.get('nothing')).toBeUndefined();
    expect(await second.entries('outbox:')).toEqual([['outbox:a', { state: 'pending' }]]);
  });

  it('wipes what is older than 12 hours', async () => {
    const clock = { at: 0, now: () => clock.at };
    const first = await openStore(nameOf('stale', 1), clock);
    await first.set('old', 1);
    clock.at = 11 * HOUR;
    await first.set('young', 1);
    clock.at = 13 * HOUR;
    const second = await openStore(nameOf('stale', 1), clock);
    expect((await second.entries('')).map(([key]) => key)).toEqual(['young']);
  });

  it('shows one agent nothing of another, and is wiped when the agent changes', async () => {
    const lea = await openStore(nameOf('shared', 1));
    await lea.set('outbox:a', 1);
    const karim = await openStore(nameOf('shared', 2));
    expect(await karim.entries('')).toEqual([]);
    await settle();
    const names = (await indexedDB.databases()).map((database) => database.name);
    expect(names).not.toContain(nameOf('shared', 1));
    await lea.set('late', 1); // Léa's tab is still open: it works on, in memory
    expect(lea.isPersistent).toBe(false);
    expect(await (await openStore(nameOf('shared', 1))).entries('')).toEqual([]);
  });

  it('leaves another account alone, but for what is stale', async () => {
    const clock = { at: 0, now: () => clock.at };
    const other = await openStore(nameOf('elsewhere', 1), clock);
    await other.set('old', 1);
    clock.at = 11 * HOUR;
    await other.set('young', 1);
    clock.at = 13 * HOUR;
    await openStore(nameOf('here', 1), clock);
    await settle();
    expect((await other.entries('')).map(([key]) => key)).toEqual(['young']);
  });

  it('is memory where the browser refuses', async () => {
    const allowed = globalThis.indexedDB;
    for (const refusal of [
      undefined,
      {
        open: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    ]) {
      Object.defineProperty(globalThis, 'indexedDB', { value: refusal, configurable: true, writable: true });
      const store = await openStore(nameOf('refused', 1));
      await store.set('a', { b: 1 });
      expect(store.isPersistent).toBe(false);
      expect(await store.get('a')).toEqual({ b: 1 });
      expect(await store.entries('a')).toEqual([['a', { b: 1 }]]);
    }
    Object.defineProperty(globalThis, 'indexedDB', { value: allowed, configurable: true, writable: true });
  });
});

it('names carry account, installation and agent, and cannot run into one another', () => {
  expect(nameOf('acme', 7)).toBe('throughline:acme:5:7');
  expect(nameOf('a:5', 7)).not.toBe(ownerName({ subdomain: 'a', installationId: '5:5', agentId: 7 }));
});

describe('the channel', () => {
  const { BroadcastChannel } = globalThis;
  const opened: BroadcastChannel[] = [];
  beforeAll(() => {
    globalThis.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        opened.push(this);
      }
    };
  });
  afterAll(() => {
    for (const channel of opened) channel.close(); // an open one keeps Node alive
    globalThis.BroadcastChannel = BroadcastChannel;
  });

  it('reaches other pages of the same agent only, and not itself', async () => {
    const heard: [string, unknown][] = [];
    const [here, there, elsewhere] = [openChannel('a'), openChannel('a'), openChannel('b')];
    const stops = [
      here.listen((message) => heard.push(['here', message])),
      there.listen((message) => heard.push(['there', message])),
      elsewhere.listen((message) => heard.push(['elsewhere', message])),
    ];
    here.post({ x: 1 });
    here.post(() => 'cannot be copied');
    await settle();
    expect(heard).toEqual([['there', { x: 1 }]]);
    for (const stop of stops) stop();
  });

  it('is silent where there is none', () => {
    const allowed = globalThis.BroadcastChannel;
    Object.assign(globalThis, { BroadcastChannel: undefined });
    const channel = openChannel('a');
    expect(() => channel.post(1)).not.toThrow();
    expect(() => channel.listen(() => undefined)()).not.toThrow();
    Object.assign(globalThis, { BroadcastChannel: allowed });
  });
});

describe('a lock', () => {
  const withLocks = (locks: unknown) =>
    Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true, writable: true });

  it('says whether the task ran, another page has it, or the browser has none', async () => {
    const task = jest.fn(async () => undefined);
    const request = async (_name: string, _options: unknown, hold: (lock: unknown) => Promise<void>) =>
      hold({});
    withLocks({ request });
    expect(await createLocks('a')(task)).toBe('done');
    withLocks({
      request: async (_n: string, _o: unknown, hold: (lock: unknown) => Promise<void>) => hold(null),
    });
    expect(await createLocks('a')(task)).toBe('busy');
    withLocks({ request: () => Promise.reject(new DOMException('denied', 'SecurityError')) });
    expect(await createLocks('a')(task)).toBe('refused');
    withLocks(undefined);
    expect(await createLocks('a')(task)).toBe('refused');
    expect(task).toHaveBeenCalledTimes(1);
    withLocks({ request });
    await expect(createLocks('a')(() => Promise.reject(new Error('task')))).rejects.toThrow('task');
  });
});

it('a worker that cannot be started is null', () => {
  const refuse = (): Worker => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(startWorker(refuse)).toBeNull();
});

it('ids are unique with and without randomUUID', () => {
  const { randomUUID } = crypto;
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  expect(new Set([randomIds.next(), randomIds.next()]).size).toBe(2);
  expect(randomIds.next()).toMatch(/^[0-9a-f]{32}$/);
  Object.defineProperty(crypto, 'randomUUID', { value: randomUUID, configurable: true });
});
