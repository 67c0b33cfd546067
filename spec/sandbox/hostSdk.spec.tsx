import { createDesk } from '../../sandbox/host/desk';
import type { Desk } from '../../sandbox/host/desk';
import { hasSubscriber } from '../../sandbox/host/instance';
import type { AppInstance } from '../../sandbox/host/instance';
import { createLocalPort } from '../../sandbox/host/localPort';
import { createWire } from '../../sandbox/host/wire';
import type { Account } from '../../sandbox/types';
import { tinyAccount } from './tinyWorld';

/** The part of the SDK's client that is tried here. */
interface Client {
  on(event: string, handler: (data: unknown) => unknown): void;
  get(path: string | string[]): Promise<Record<string, unknown>>;
  set(path: string, value: unknown): Promise<Record<string, unknown>>;
  invoke(path: string, ...args: unknown[]): Promise<Record<string, unknown>>;
  request(options: unknown): Promise<unknown>;
  context(): Promise<Record<string, unknown>>;
  metadata(): Promise<{ settings: Record<string, unknown> }>;
  instance(guid: string): Client;
}

const ORIGIN = 'http://localhost:4800';

/** Runs the npm copy of the SDK in this window, which is its own parent, against a real wire. */
function openSdk(desk: Desk, instance: AppInstance): Client {
  const query = `?origin=${encodeURIComponent(ORIGIN)}&app_guid=${instance.guid}`;
  window.history.replaceState(null, '', `/sidebar.html${query}`);
  const wire = createWire(desk.state, instance, (data) => {
    const copy: unknown = structuredClone(data);
    setTimeout(() => {
      // What is on its way into a frame that was removed never arrives.
      if (!desk.state.instances.includes(instance)) return;
      window.dispatchEvent(new MessageEvent('message', { data: copy, origin: ORIGIN, source: window }));
    });
  });
  window.postMessage = ((data: unknown) => setTimeout(() => wire.receive(data))) as typeof window.postMessage;
  jest.resetModules();
  const sdk = jest.requireActual<{ init(): Client | false }>('zendesk_app_framework_sdk');
  const client = sdk.init();
  if (!client) throw new Error('init() gave false');
  return client;
}

// An SDK never lets go of its window: each test gets one whose earlier listeners are gone.
const listeners: EventListener[] = [];
beforeAll(() => {
  const add = window.addEventListener.bind(window);
  window.addEventListener = ((type: string, listener: EventListener) => {
    if (type === 'message') listeners.push(listener);
    add(type, listener);
  }) as typeof window.addEventListener;
});
afterEach(() => {
  for (const listener of listeners.splice(0)) window.removeEventListener('message', listener);
});

let account: Account;
let desk: Desk;
let client: Client;

const settled = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  account = tinyAccount();
  const timing = { hookMs: 3000, lagMs: [1, 2] as [number, number], random: () => 0 };
  desk = await createDesk({ port: createLocalPort(account), agentId: 1, timing });
  await desk.show(101);
  const instance = desk.state.tabs[0]?.instance;
  if (!instance) throw new Error('no sidebar');
  client = openSdk(desk, instance);
});

describe('the npm copy of the SDK over our wire', () => {
  it('registers, and knows metadata and context', async () => {
    expect(await client.context()).toMatchObject({ location: 'ticket_sidebar', ticketId: 101 });
    expect((await client.metadata()).settings).not.toHaveProperty('shopify_static_credential');
  });

  it('reads and writes, early and late, each message once', async () => {
    const early = client.get('ticket.requester.name');
    expect(await early).toEqual({ errors: {}, 'ticket.requester.name': 'Marie Durand' });
    await client.set('comment.text', 'Hi');
    await client.invoke('ticket.comment.appendText', ' there');
    expect(await client.get('comment.text')).toMatchObject({ 'comment.text': '<p dir="auto">Hi there</p>' });
    await expect(client.get('ticket.nonsense')).rejects.toThrow('not known');
    expect(await client.get(['ticket.id', 'ticket.nonsense'])).toMatchObject({ 'ticket.id': 101 });
  });

  it('carries requests, answered and refused', async () => {
    expect(await client.request('/api/v2/users/me.json')).toMatchObject({ user: { id: 1 } });
    await expect(client.request({ url: '/api/v2/tickets/999999.json' })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('hears events and vetoes a save', async () => {
    const heard: unknown[] = [];
    client.on('ticket.status.changed', (status) => heard.push(status));
    let answer: unknown = 'Which order? It is known.';
    client.on('ticket.save', () => answer);
    // Subscriptions are messages of their own and arrive when they do.
    const [tab] = desk.state.tabs;
    while (!tab?.instance || !hasSubscriber(tab.instance, 'ticket.save')) await settled(5);
    desk.setFields(101, { status: 'pending' });
    desk.type(101, 'Which order?');
    expect(await desk.submit(101, 'pending')).toBe(false);
    expect(desk.state.alerts.map(({ text }) => text)).toEqual(['Which order? It is known.']);
    answer = true;
    expect(await desk.submit(101, 'pending')).toBe(true);
    expect(heard).toEqual(['pending']);
    expect(account.world.tickets[0]?.status).toBe('pending');
  });

  it('reaches another instance through a child client', async () => {
    await desk.restore([102]);
    await client.context();
    const other = desk.state.tabs[1]?.instance;
    if (!other) throw new Error('no second sidebar');
    const child = client.instance(other.guid);
    expect(await child.get('ticket.id')).toMatchObject({ 'ticket.id': 102 });
    expect(await child.context()).toMatchObject({ ticketId: 102 });
  });
});
