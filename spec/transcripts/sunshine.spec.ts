import { OutsideError } from '../../src/lib/errors';
import type { Request } from '../../src/model/ports';
import { createSunshineReader } from '../../src/transcripts/sunshine';
import { answering, readerParts, signal, TICKET } from './parts';

const SETTINGS = { sunshine_app_id: ' app/1 ', bot_names: 'nora' };
const AUDITS = { audits: [{ events: [{ type: 'ChatStartedEvent', value: { conversation_id: 'c1' } }] }] };
const answeringBoth =
  (messages: unknown[]): Request =>
  ({ url }) =>
    Promise.resolve(url.startsWith('/api/v2/') ? AUDITS : { messages, meta: { hasMore: false } });
const messagesOf = async (messages: unknown[]) =>
  (await createSunshineReader(readerParts(answeringBoth(messages), SETTINGS)).read(TICKET, signal))?.value
    .messages ?? [];
const by = (author: unknown, source = 'web') => ({
  author,
  source: { type: source },
  content: { type: 'text', text: 'x' },
});

describe('Sunshine Conversations', () => {
  it('is asked only where the admin gave an app, and only for chats', () => {
    const { request } = answering(null);
    const applies = (settings: object, more: object = {}) =>
      createSunshineReader(readerParts(request, { ...settings })).appliesTo({ ...TICKET, ...more });
    expect(applies({})).toBe(false);
    expect(applies({ sunshine_app_id: ' ' })).toBe(false);
    expect(applies(SETTINGS)).toBe(true);
    expect(applies(SETTINGS, { isMessaging: false, channel: 'chat' })).toBe(true);
    expect(applies(SETTINGS, { isMessaging: false, channel: 'email' })).toBe(false);
  });

  it.each([
    [false, 'https://api.smooch.io'],
    [true, 'https://api.eu-1.smooch.io'],
  ])(
    'is asked in its region, through the proxy, with a credential that we never see (%s)',
    async (isEu, host) => {
      const { request, requests } = answering({ ...AUDITS, messages: [] });
      const parts = readerParts(request, { ...SETTINGS, sunshine_is_eu: isEu });
      expect(await createSunshineReader(parts).read(TICKET, signal)).toBeNull();
      expect(requests[1]).toEqual({
        url: `${host}/v2/apps/app%2F1/conversations/c1/messages`,
        headers: { Authorization: 'Basic {{setting.sunshine_credential}}' },
        isSecure: true,
        signal,
      });
    },
  );

  it('has nothing where Zendesk knows of no conversation, and asks no further', async () => {
    const { request, requests } = answering({ audits: [{ events: [{ type: 'Create' }] }] });
    expect(await createSunshineReader(readerParts(request, SETTINGS)).read(TICKET, signal)).toBeNull();
    expect(requests).toHaveLength(1);
  });

  it('knows who speaks', async () => {
    const business = { type: 'business', displayName: 'Somebody' };
    const messages = await messagesOf([
      by({ type: 'user', userId: 'u1' }),
      by({ ...business, subtypes: ['bot'] }),
      by({ ...business, subtypes: ['AI'] }),
      by({ ...business, subtypes: ['agent'] }),
      by({ ...business, subtypes: ['activity'] }),
      by({ ...business, displayName: 'Nora', subtypes: ['agent'] }),
      by(business, 'zd:answerBot'),
      by(business, 'api:conversations'),
      by(business, 'zd:agentWorkspace'),
      by(null),
    ]);
    expect(messages.map(({ speaker }) => speaker)).toEqual([
      'customer',
      'bot',
      'bot',
      'agent',
      'system',
      'bot',
      'bot',
      'bot',
      'agent',
      'system',
    ]);
    expect(messages[0]?.authorId).toBe('u1');
  });

  it('shows a template as it came, and passes over typing', async () => {
    const messages = await messagesOf([
      { author: { type: 'business' }, content: { type: 'template', template: { body: 'Hi' } } },
      { author: { type: 'business' }, content: { type: 'typing' } },
    ]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ speaker: 'system', isRaw: true });
    expect(messages[0]?.text).toContain('Hi');
  });

  it('calls a conversation that is too long for the service partly missing, not malformed', async () => {
    const request: Request = ({ url }) =>
      url.startsWith('/api')
        ? Promise.resolve(AUDITS)
        : Promise.reject(new OutsideError('malformed', '423', { status: 423 }));
    const reading = createSunshineReader(readerParts(request, SETTINGS)).read(TICKET, signal);
    await expect(reading).rejects.toMatchObject({ kind: 'partial', status: 423 });
  });
});
