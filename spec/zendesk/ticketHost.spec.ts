import fc from 'fast-check';
import type { Message } from '../../src/model/transcript';
import { onTicketSaved } from '../../src/zendesk/saved';
import { createTicketHost } from '../../src/zendesk/ticketHost';
import { fakeClient } from './fakeClient';

const FULL = {
  'ticket.id': 8801,
  'ticket.subject': 'Où est mon colis ?',
  'ticket.status': 'open',
  'ticket.via': { channel: 'email' },
  'ticket.brand': { id: 401, name: 'Atelier' },
  'ticket.assignee': { user: { id: 1 }, group: { id: 301, name: 'FR' } },
  'ticket.tags': ['vip'],
  'ticket.requester': { id: 20, name: 'Marie', email: 'marie@example.fr', externalId: 'x-1' },
  'ticket.editor.targetChannel': { name: 'email', sessionBased: false },
};

const toMessages = (items: unknown): Message[] => (Array.isArray(items) ? (items as Message[]) : []);
const hostOf = (values: Record<string, unknown> = FULL) => {
  const client = fakeClient(values);
  return { client, host: createTicketHost(client, toMessages) };
};

describe('the ticket', () => {
  it('is read in one call', async () => {
    expect(await hostOf().host.ticket()).toEqual({
      id: 8801,
      subject: 'Où est mon colis ?',
      status: 'open',
      channel: 'email',
      isMessaging: false,
      brandId: 401,
      groupId: 301,
      tags: ['vip'],
      requester: { id: 20, name: 'Marie', email: 'marie@example.fr', externalId: 'x-1' },
    });
  });

  it.each([
    ['email', false, 'email'],
    ['web', false, 'email'],
    ['native_messaging', true, 'messaging'],
    ['native_messaging', false, 'messaging'],
    ['whatsapp', false, 'messaging'],
    ['instagram_dm', false, 'messaging'],
    ['chat', true, 'chat'],
    ['chat_transcript', false, 'chat'],
    ['a_channel_of_tomorrow', true, 'messaging'],
    ['a_channel_of_tomorrow', false, 'other'],
    ['', false, 'other'],
  ])('via %p in a session (%p) is led as %s', async (via, sessionBased, channel) => {
    const { host } = hostOf({
      ...FULL,
      'ticket.via': { channel: via },
      'ticket.editor.targetChannel': { sessionBased },
    });
    expect((await host.ticket()).channel).toBe(channel);
  });

  it('with nothing but an id still is a ticket: what a host does not tell is unknown', async () => {
    expect(await hostOf({ 'ticket.id': '8801' }).host.ticket()).toMatchObject({
      id: 8801,
      subject: '',
      channel: 'other',
      brandId: null,
      groupId: null,
      tags: [],
      requester: { id: 0, name: '', email: null },
    });
  });

  it('survives whatever a host may put in any of its fields', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...Object.keys(FULL)), fc.anything()),
        async (values) => {
          const { host } = hostOf({ ...FULL, ...values });
          expect(typeof (await host.ticket()).id).toBe('number');
        },
      ),
    );
  });

  it('knows the agent, with what is missing made good', async () => {
    const { host } = hostOf({ currentUser: { id: 1, name: 'Léa', role: 7702, timeZone: {} } });
    expect(await host.agent()).toEqual({ id: 1, name: 'Léa', role: '7702', locale: 'en', timeZone: 'UTC' });
    expect(await hostOf({}).host.agent()).toMatchObject({ id: 0, name: '' });
    expect(await hostOf({ currentUser: 'x' }).host.agent()).toMatchObject({ id: 0, locale: 'en' });
  });

  it('puts the agent’s locale and zone right, once, at the door', async () => {
    const { host } = hostOf({ currentUser: { locale: 'zz-zz-zz-zz', timeZone: { ianaName: 'Paris' } } });
    expect(await host.agent()).toMatchObject({ locale: 'zz', timeZone: 'UTC' });
  });

  it.each([undefined, null, 'x', {}])('is a failure where the host answers %p', async (answer) => {
    const { client, host } = hostOf();
    client.get = () => Promise.resolve(answer as Record<string, unknown>);
    await expect(host.ticket()).rejects.toMatchObject({ kind: 'malformed' });
    expect(await host.conversation()).toEqual([]);
  });

  it('is slow where the host never answers', async () => {
    jest.useFakeTimers();
    const { client, host } = hostOf();
    client.get = () => new Promise(() => undefined);
    const failure = host.ticket().catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await failure).toMatchObject({ kind: 'slow' });
    jest.useRealTimers();
  });
});

describe('what happens to it', () => {
  it.each(['context.updated', 'ticket.requester.id.changed', 'ticket.comments.changed', 'ticket.updated'])(
    '%s is told, until it is ended',
    (event) => {
      const { client, host } = hostOf();
      const heard = jest.fn();
      const end = host.onTicketChanged(heard);
      client.emit(event, { a: 1 });
      end();
      client.emit(event);
      expect(heard).toHaveBeenCalledTimes(1);
    },
  );

  it('says when a save has failed', () => {
    const { client, host } = hostOf();
    const heard = jest.fn();
    const end = host.onSaveFailed(heard);
    client.emit('ticket.submit.fail', 'no');
    end();
    client.emit('ticket.submit.fail', 'no');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('says when the app is shown and when it is hidden', () => {
    const { client, host } = hostOf();
    const heard: boolean[] = [];
    host.onShown((isShown) => heard.push(isShown));
    client.emit('app.activated');
    client.emit('app.deactivated');
    expect(heard).toEqual([true, false]);
  });

  it('hands the conversation over as messages, now and when it changes', async () => {
    const { client, host } = hostOf({ 'ticket.conversation': [{ text: 'a' }] });
    expect(await host.conversation()).toEqual([{ text: 'a' }]);
    const heard = jest.fn();
    host.onConversationChanged(heard);
    client.emit('ticket.conversation.changed', 'nonsense');
    expect(heard).toHaveBeenCalledWith([]);
  });

  it('resizes in pixels and opens tickets, and a refusal of either harms nobody', async () => {
    const { client, host } = hostOf();
    host.resize(420);
    host.openTicket(8812);
    expect(client.invoked).toEqual([
      ['resize', { width: '100%', height: '420px' }],
      ['routeTo', 'ticket', 8812],
    ]);
    client.invoke = () => Promise.reject(new Error('not here'));
    host.resize(1);
    host.openTicket(1);
    await new Promise((resolve) => setImmediate(resolve));
  });
});

describe('the save', () => {
  const save = async (hook: () => Promise<string | null>) => {
    const { client, host } = hostOf();
    host.beforeSave(hook);
    return client.emit('ticket.save')[0];
  };

  it('goes on when there is nothing to say, and is held with the words to show when there is', async () => {
    expect(await save(() => Promise.resolve(null))).toBe(true);
    await expect(save(() => Promise.resolve('Already known'))).rejects.toThrow('Already known');
  });

  it('goes on when our hook fails, at once or later', async () => {
    expect(await save(() => Promise.reject(new Error('broken')))).toBe(true);
    const throwing = () => {
      throw new Error('broken at once');
    };
    expect(await save(throwing)).toBe(true);
  });

  it('goes on after 800 ms when our hook does not answer', async () => {
    jest.useFakeTimers();
    let answer: unknown;
    void save(() => new Promise(() => undefined)).then((given) => (answer = given));
    await jest.advanceTimersByTimeAsync(799);
    expect(answer).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1);
    expect(answer).toBe(true);
    jest.useRealTimers();
  });
});

describe('a ticket that was saved', () => {
  it.each([
    [8801, 8801],
    ['8801', 8801],
    [{ id: 8801 }, 8801],
    [{ ticketId: '8801' }, 8801],
    [{ ticket: { id: 8801, status: 'open' } }, 8801],
    [{ ticket: 8801 }, 8801],
    [{}, null],
    [undefined, null],
    [null, null],
    ['no number', null],
    [{ ticket: null }, null],
  ])('told as %p is ticket %p', (data, expected) => {
    const client = fakeClient();
    const heard = jest.fn();
    const end = onTicketSaved(client, heard);
    client.emit('ticket.saved', data);
    end();
    client.emit('ticket.saved', 1);
    expect(heard.mock.calls).toEqual([[expected]]);
  });
});
