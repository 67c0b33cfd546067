import { createDesk } from '../../sandbox/host/desk';
import type { Desk } from '../../sandbox/host/desk';
import type { AppInstance } from '../../sandbox/host/instance';
import { createLocalPort } from '../../sandbox/host/localPort';
import type { AccountPort } from '../../sandbox/host/port';
import { createWire } from '../../sandbox/host/wire';
import type { Account, RequestOutcome } from '../../sandbox/types';
import { tinyAccount } from './tinyWorld';

type Posted = Record<string, unknown>;

/** A hand-written end of the wire: what the SDK would post, and what it was posted. */
function openFrame(desk: Desk, instance: AppInstance) {
  const posted: Posted[] = [];
  const wire = createWire(desk.state, instance, (message) => posted.push(structuredClone(message) as Posted));
  const guids = { appGuid: instance.guid, instanceGuid: instance.guid };
  return {
    posted,
    wire,
    keys: () => posted.map((message) => message.key ?? `reply ${String(message.id)}`),
    key: (key: string, message?: unknown) => wire.receive(JSON.stringify({ key, message, ...guids })),
    on: (event: string, subscriberCount = 1) =>
      wire.receive(JSON.stringify({ key: `iframe.on:${event}`, message: { subscriberCount }, ...guids })),
    call: (id: number, request: string, params: unknown) =>
      wire.receive(JSON.stringify({ id, request, params, ...guids })),
    replyTo: (id: number) => posted.find((message) => message.id === id),
  };
}

let account: Account;
let outcome: RequestOutcome;
let desk: Desk;

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

async function newDesk(port: AccountPort = createLocalPort(account), agentId = 1): Promise<Desk> {
  const timing = { hookMs: 400, lagMs: [1, 3] as [number, number], random: () => 0.5 };
  return createDesk({ port, agentId, timing });
}

const sidebarOf = (on: Desk, ticketId: number): AppInstance => {
  const found = on.state.tabs.find((tab) => tab.ticketId === ticketId)?.instance;
  if (!found) throw new Error(`no sidebar in ${ticketId}`);
  return found;
};

beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  account = tinyAccount();
  outcome = {
    ok: true,
    status: 200,
    statusText: 'OK',
    headers: { 'content-type': 'application/json' },
    responseText: '{"user":{"id":20}}',
  };
  desk = await newDesk({ ...createLocalPort(account), request: () => Promise.resolve(outcome) });
  await desk.show(101);
});

describe('handshake', () => {
  it('answers the first one with metadata and context, secure settings kept back', () => {
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.key('iframe.handshake', { version: '2.0' });
    expect(frame.posted).toEqual([
      {
        key: 'zaf.app.registered',
        message: {
          metadata: {
            appId: expect.any(Number),
            installationId: expect.any(Number),
            name: 'Throughline',
            version: '0.0.1',
            settings: expect.objectContaining({ shopify_shop: expect.any(String) }),
          },
          context: {
            instanceGuid: sidebarOf(desk, 101).guid,
            product: 'support',
            account: { subdomain: 'tiny' },
            location: 'ticket_sidebar',
            ticketId: 101,
          },
        },
      },
    ]);
    expect(JSON.stringify(frame.posted)).not.toContain('shopify_static_credential');
  });

  it('registers exactly once and complains about a second handshake', () => {
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.key('iframe.handshake');
    frame.key('iframe.handshake');
    expect(frame.keys()).toEqual(['zaf.app.registered']);
    expect(account.complaints.join()).toContain('second handshake');
  });

  it('ignores what is no message of the protocol', () => {
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.wire.receive('not json');
    frame.wire.receive(null);
    frame.wire.receive(7);
    expect(frame.posted).toEqual([]);
    expect(account.complaints).toEqual([]);
  });
});

describe('get, set, invoke', () => {
  it('answers a bulk get with a value or an error per path', async () => {
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.key('iframe.handshake');
    frame.call(1, 'get', ['ticket.id', 'ticket.requester.name', 'ticket.nonsense']);
    await settled();
    expect(frame.replyTo(1)).toEqual({
      id: 1,
      instanceGuid: sidebarOf(desk, 101).guid,
      result: {
        'ticket.id': 101,
        'ticket.requester.name': 'Marie Durand',
        errors: { 'ticket.nonsense': { name: 'Error', message: expect.stringContaining('not known') } },
      },
    });
    expect(account.complaints).toEqual([expect.stringContaining('ticket.nonsense')]);
  });

  it('answers track, so that no promise waits for five minutes', async () => {
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.call(4, 'invoke', { track: [{ type: 'click' }] });
    await settled();
    expect(frame.replyTo(4)).toMatchObject({ result: { errors: {} } });
  });

  it('refuses to send to the customer, loudly', async () => {
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.call(5, 'invoke', { 'ticket.sendMessage': [{ channel: 'messaging', message: 'hi' }] });
    await settled();
    expect(frame.replyTo(5)).toMatchObject({ result: { errors: { 'ticket.sendMessage': {} } } });
    expect(account.complaints.join()).toContain('never');
  });

  it('answers about another instance under the guid that was asked, and refuses an unknown one', async () => {
    await desk.restore([102]);
    const other = sidebarOf(desk, 102);
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.wire.receive(
      JSON.stringify({ id: 8, request: 'get', params: ['ticket.id'], instanceGuid: other.guid }),
    );
    frame.wire.receive(
      JSON.stringify({ id: 9, request: 'get', params: ['ticket.id'], instanceGuid: 'gone' }),
    );
    await settled();
    expect(frame.replyTo(8)).toMatchObject({ instanceGuid: other.guid, result: { 'ticket.id': 102 } });
    expect(frame.replyTo(9)).toMatchObject({ error: { message: expect.stringContaining('gone') } });
  });
});

describe('request', () => {
  it('posts done with data, "success" and an xhr-like object', async () => {
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.on('request:1.done');
    frame.key('request:1', { url: '/api/v2/users/20.json' });
    await settled();
    expect(frame.posted).toEqual([
      {
        key: 'zaf.request:1.done',
        message: {
          responseArgs: [
            { user: { id: 20 } },
            'success',
            expect.objectContaining({ readyState: 4, status: 200, responseJSON: { user: { id: 20 } } }),
          ],
        },
      },
    ]);
  });

  it('posts fail with the xhr-like object first', async () => {
    outcome = {
      ...outcome,
      ok: false,
      status: 429,
      statusText: 'Too Many Requests',
      responseText: 'slow down',
      headers: {},
    };
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.key('request:2', { url: '/api/v2/users/20.json' });
    await settled();
    const [reply] = frame.posted as { key: string; message: { responseArgs: unknown[] } }[];
    expect(reply?.key).toBe('zaf.request:2.fail');
    expect(reply?.message.responseArgs).toEqual([
      { readyState: 4, status: 429, statusText: 'Too Many Requests', responseText: 'slow down' },
      'error',
      'Too Many Requests',
    ]);
  });

  it('fails as jQuery does when JSON was promised and something else came', async () => {
    outcome = { ...outcome, responseText: '{"user":' };
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.key('request:3', { url: '/api/v2/users/20.json' });
    await settled();
    expect(frame.posted[0]).toMatchObject({
      key: 'zaf.request:3.fail',
      message: { responseArgs: [{ status: 200 }, 'parsererror', expect.anything()] },
    });
  });

  it('fails with status 0 while offline, and hands out the whole response when asked', async () => {
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.key('request:4', { url: '/api/v2/users/20.json', httpCompleteResponse: true });
    await settled();
    desk.setOffline(true);
    frame.key('request:5', { url: '/api/v2/users/20.json' });
    await settled();
    const [whole, offline] = frame.posted as { key: string; message: { responseArgs: unknown[] } }[];
    expect(whole?.message.responseArgs[0]).toMatchObject({
      status: 200,
      headers: outcome.headers,
      responseJSON: {},
    });
    expect(offline?.key).toBe('zaf.request:5.fail');
    expect(offline?.message.responseArgs[0]).toMatchObject({ status: 0, responseText: '' });
  });
});

describe('events', () => {
  it('posts only what is subscribed to, until the count is 0 again', () => {
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.key('iframe.handshake');
    desk.setColorScheme('dark');
    frame.on('colorScheme.changed', 1);
    desk.setColorScheme('light');
    frame.key('iframe.off:colorScheme.changed', { subscriberCount: 0 });
    desk.setColorScheme('dark');
    expect(frame.posted.slice(1)).toEqual([
      { key: 'zaf.colorScheme.changed', message: 'light', instanceGuid: sidebarOf(desk, 101).guid },
    ]);
  });

  it('owes app.activated to a sidebar that is on screen before its handler is there, once', () => {
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.key('iframe.handshake');
    frame.on('app.activated', 1);
    frame.on('app.activated', 2);
    expect(frame.keys()).toEqual(['zaf.app.registered', 'zaf.app.activated']);
  });

  it('does not activate a restored tab before it is shown', async () => {
    await desk.restore([102]);
    const frame = openFrame(desk, sidebarOf(desk, 102));
    frame.key('iframe.handshake');
    frame.on('app.activated');
    frame.on('app.deactivated');
    expect(frame.keys()).toEqual(['zaf.app.registered']);
    await desk.show(102);
    await desk.show(101);
    expect(frame.keys().slice(1)).toEqual(['zaf.app.activated', 'zaf.app.deactivated']);
  });

  it('sends every change to the wildcard as well', () => {
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.on('*.changed');
    desk.setFields(101, { status: 'pending' });
    expect(frame.posted).toMatchObject([
      { key: 'zaf.*.changed', message: { propertyName: 'ticket.status', newValue: 'pending' } },
    ]);
  });

  it('gives what an app triggers back to it, and complains about an event that does not exist', () => {
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.on('own.event');
    frame.key('iframe.trigger:own.event', { n: 1 });
    frame.on('ticket.stauts.changed');
    expect(frame.posted).toMatchObject([{ key: 'zaf.own.event', message: { n: 1 } }]);
    expect(account.complaints.join()).toContain('ticket.stauts.changed');
  });
});

describe('the save hook', () => {
  const hooked = () => {
    const frame = openFrame(desk, sidebarOf(desk, 101));
    frame.key('iframe.handshake');
    frame.on('ticket.save');
    frame.on('ticket.submit.start');
    frame.on('ticket.submit.fail');
    frame.on('ticket.submit.done');
    return frame;
  };

  it('asks, waits for the reply object, saves, and the iframe is gone before background hears of it', async () => {
    const background = desk.state.instances.find(({ location }) => location === 'background');
    if (!background) throw new Error('no background');
    const behind = openFrame(desk, background);
    behind.key('iframe.handshake');
    behind.on('ticket.saved');
    const frame = hooked();
    desk.type(101, 'Sorry!');
    const done = desk.submit(101, 'pending');
    await settled();
    expect(frame.posted.at(-1)).toEqual({ key: 'zaf.ticket.save', needsReply: true });
    expect(behind.keys()).not.toContain('zaf.ticket.saved');
    frame.wire.receive({ appGuid: 'x', key: 'iframe.reply:ticket.save' });
    expect(await done).toBe(true);
    expect(behind.posted.at(-1)).toMatchObject({ key: 'zaf.ticket.saved', message: { ticket: { id: 101 } } });
    expect(desk.state.tabs.map((tab) => tab.ticketId)).toEqual([]);
    const count = frame.posted.length;
    frame.call(9, 'get', ['ticket.id']);
    await settled();
    expect(frame.posted).toHaveLength(count);
    expect(account.world.tickets[0]).toMatchObject({ status: 'pending' });
    expect(account.world.tickets[0]?.comments.at(-1)?.body).toContain('Sorry!');
  });

  it('lets the app veto: an alert with its words, nothing saved, the draft and the app stay', async () => {
    const frame = hooked();
    desk.type(101, 'Which order?');
    const done = desk.submit(101, 'open');
    await settled();
    frame.wire.receive({ key: 'iframe.reply:ticket.save', error: { msg: 'The number is known: 1042.' } });
    expect(await done).toBe(false);
    expect(desk.state.alerts).toMatchObject([{ kind: 'error', text: 'The number is known: 1042.' }]);
    expect(frame.keys().slice(-1)).toEqual(['zaf.ticket.submit.fail']);
    expect(account.world.tickets[0]?.comments).toHaveLength(1);
    expect(desk.state.tabs).toHaveLength(1);
  });

  it('fails the save of an app that never answers', async () => {
    hooked();
    expect(await desk.submit(101, 'open')).toBe(false);
    expect(desk.state.alerts[0]?.text).toContain('did not answer');
    expect(desk.state.tabs[0]?.saving).toBe(false);
  });
});
