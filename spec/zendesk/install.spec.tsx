import { readInstall, watchColorScheme } from '../../src/zendesk/install';
import { openClient } from '../../src/zendesk/zafClient';
import { fakeClient } from './fakeClient';

const settled = () => new Promise((resolve) => void setTimeout(resolve));

describe('whose installation it is', () => {
  it('is read from the host', async () => {
    const client = fakeClient({
      currentUser: { id: 10001, name: 'Léa Martin', role: 7701, locale: 'fr' },
      currentAccount: { timeZone: { ianaName: 'Europe/Paris' } },
    });
    expect(await readInstall(client)).toEqual({
      subdomain: 'shop',
      installationId: 5,
      agentId: 10001,
      agentName: 'Léa Martin',
      agentRole: '7701',
      locale: 'fr',
      accountTimeZone: 'Europe/Paris',
      settings: { bot_names: 'Léo' },
      version: '1.2.3',
    });
  });

  it.each([undefined, null, {}, 'text', { settings: 'none', installationId: 'five' }])(
    'starts all the same when the host tells %p',
    async (answer) => {
      const client = fakeClient(answer === undefined ? {} : { currentUser: answer, currentAccount: answer });
      client.metadata = () => Promise.resolve(answer);
      client.context = () => Promise.resolve(answer);
      expect(await readInstall(client)).toEqual({
        subdomain: '',
        installationId: 0,
        agentId: 0,
        agentName: '',
        agentRole: '',
        locale: 'en',
        accountTimeZone: 'UTC',
        settings: {},
        version: '',
      });
    },
  );

  it('keeps every setting that is one, takes ids as text, and puts locale and zone right', async () => {
    const client = fakeClient({
      currentUser: { id: '10001', locale: 'fr_CA' },
      currentAccount: { timeZone: { ianaName: 'GMT+1' } },
    });
    const settings = { bot_names: 'Léo', guard_hold: true, odd: { nested: [1] } };
    client.metadata = () => Promise.resolve({ installationId: '5', settings });
    expect(await readInstall(client)).toMatchObject({
      installationId: 5,
      agentId: 10001,
      locale: 'fr-CA',
      accountTimeZone: 'UTC',
      settings: { bot_names: 'Léo', guard_hold: true },
    });
  });

  it.each(['metadata', 'context', 'get'] as const)('does not wait for ever for %s', async (name) => {
    jest.useFakeTimers();
    const client = fakeClient();
    client[name] = () => new Promise<never>(() => undefined);
    const failure = readInstall(client).catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await failure).toMatchObject({ kind: 'slow' });
    jest.useRealTimers();
  });
});

describe('the colours of Zendesk’s own interface', () => {
  it('are known from the address at once, from the host a little later, and follow its changes', async () => {
    window.history.replaceState(null, '', '/sidebar.html?colorScheme=dark');
    const client = fakeClient({ colorScheme: 'light' });
    const heard: string[] = [];
    expect(watchColorScheme(client, (scheme) => heard.push(scheme))).toBe('dark');
    await settled();
    client.emit('colorScheme.changed', 'dark');
    client.emit('colorScheme.changed', 'purple');
    expect(heard).toEqual(['light', 'dark', 'light']);
  });

  it('are light where nobody tells', async () => {
    window.history.replaceState(null, '', '/sidebar.html');
    const heard = jest.fn();
    expect(watchColorScheme(fakeClient(), heard)).toBe('light');
    await settled();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the client', () => {
  afterEach(() => Reflect.deleteProperty(window, 'ZAFClient'));

  it('is there once the host has registered it', async () => {
    const client = fakeClient();
    window.ZAFClient = {
      init: (onRegistered) => {
        setTimeout(() => onRegistered?.({}));
        return client;
      },
    };
    expect(await openClient()).toBe(client);
  });

  it('is none outside Zendesk, and none without the SDK', async () => {
    expect(await openClient()).toBeNull();
    window.ZAFClient = { init: () => false };
    expect(await openClient()).toBeNull();
  });
});
