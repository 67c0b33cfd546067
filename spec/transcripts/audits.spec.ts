import { createAuditsReader } from '../../src/transcripts/audits';
import { answering, readerParts, signal, TICKET } from './parts';

const AT = Date.UTC(2026, 2, 10, 9, 0);
const item = (message: unknown, more: object = {}) => ({
  type: 'ChatMessage',
  actor_type: 'end-user',
  actor_id: 7,
  actor_name: 'Marie',
  message,
  timestamp: AT,
  ...more,
});
const started = (history: unknown, id = 1) => ({ id, type: 'ChatStartedEvent', value: { history } });
const read = (audits: unknown[], settings?: Parameters<typeof readerParts>[1]) =>
  createAuditsReader(readerParts(answering({ audits }).request, settings)).read(TICKET, signal);
const messagesOf = async (history: unknown, settings?: Parameters<typeof readerParts>[1]) =>
  (await read([{ events: [started(history)] }], settings))?.value.messages ?? [];

describe('a chat in the audits', () => {
  it('is looked for in messaging and chat tickets only, newest audits first', async () => {
    const { request, requests } = answering({ audits: [] });
    const reader = createAuditsReader(readerParts(request));
    const applies = (channel: 'chat' | 'email' | 'messaging') =>
      reader.appliesTo({ ...TICKET, channel, isMessaging: channel === 'messaging' });
    expect([applies('messaging'), applies('chat'), applies('email')]).toEqual([true, true, false]);
    expect(await reader.read(TICKET, signal)).toBeNull();
    expect(requests).toEqual([
      { url: '/api/v2/tickets/35/audits.json?page[size]=100&sort=-created_at', signal },
    ]);
  });

  it('is found on the value or on the event, at its beginning and at its end, and told once', async () => {
    const story = await read([
      {
        events: [
          {
            id: 2,
            type: 'ChatEndedEvent',
            history: [item('b', { timestamp: AT + 60_000 }), item('c', { timestamp: AT + 90_000 })],
          },
        ],
      },
      { events: [{ id: 3, type: 'Create' }, started([item('a'), item('b', { timestamp: AT + 60_000 })])] },
    ]);
    expect(story?.value.messages.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['milliseconds', AT],
    ['seconds', AT / 1000],
    ['seconds with a fraction', AT / 1000 + 0.25],
    ['seconds as text', String(AT / 1000)],
    ['an ISO time', new Date(AT).toISOString()],
  ])('reads times in %s', async (_, timestamp) => {
    const [message] = await messagesOf([item('a', { timestamp })]);
    expect(Math.abs(Date.parse(message?.at ?? '') - AT)).toBeLessThan(1_000);
  });

  it('takes the time of the original message where there is no other', async () => {
    const more = { timestamp: undefined, original_message: { received: '2026-03-10T09:00:00Z' } };
    expect((await messagesOf([item('a', more)]))[0]).toMatchObject({
      text: 'a',
      at: '2026-03-10T09:00:00.000Z',
    });
  });

  it("knows bots by ids that are nobody's and by the admin's lists, never a customer", async () => {
    const by = (actor_type: string, actor_id: number | null, actor_name: string) =>
      item('x', { actor_type, actor_id, actor_name, timestamp: undefined });
    const messages = await messagesOf(
      [
        by('agent', 20, 'Léa'),
        by('agent', -1, 'Léo'),
        by('agent', 21, 'FIN'),
        by('system', 22, 'Other'),
        by('system', null, 'Router'),
        by('end-user', 7, 'Fin'),
        by('visitor', null, 'V'),
        by('alien', null, 'A'),
      ],
      { bot_names: 'fin', bot_user_ids: '22, 7' },
    );
    expect(messages.map(({ speaker }) => speaker)).toEqual([
      'agent',
      'bot',
      'bot',
      'bot',
      'system',
      'customer',
      'customer',
      'system',
    ]);
    expect(messages[1]?.authorId).toBeNull();
  });

  it('reads forms, their answers and buttons from the original message', async () => {
    const asked = { type: 'form', fields: [{ type: 'text', label: 'Order' }] };
    const answered = {
      type: 'formResponse',
      fields: [{ type: 'text', label: 'Order', text: '1042' }],
      textFallback: 'Order: 1042',
    };
    const offered = { type: 'text', text: 'What?', actions: [{ type: 'reply', text: 'Refund' }] };
    const [form, answer, choice] = await messagesOf([
      item('', { original_message_type: 'form', original_message: { content: asked } }),
      item('Order: 1042', { original_message_type: 'form_response', original_message: answered }),
      item('What?', { original_message: { content: offered } }),
    ]);
    expect(form).toMatchObject({ text: 'Order', form: [] });
    expect(answer).toMatchObject({ text: 'Order: 1042', form: [{ label: 'Order', value: '1042' }] });
    expect(choice).toMatchObject({ text: 'What?', choices: ['Refund'] });
  });

  it('passes over what says nothing, and loses no words of what it does not know', async () => {
    const history = [
      { type: 'ChatJoin', actor_type: 'end-user', timestamp: AT },
      { type: 'ChatRating', new_comment: 'very bad', actor_type: 'end-user' },
      { type: 'Hologram', text: 'hi' },
      {
        type: 'ChatFileAttachment',
        filename: 'a.txt',
        url: 'https://x.example/a.txt',
        mime_type: 'text/plain',
      },
      { type: 'ChatMessage', message: '', original_message: { content: { type: 'odd', beams: ['words'] } } },
      'bare words',
      7,
      null,
    ];
    const messages = await messagesOf(history);
    expect(messages.map(({ text, isRaw }) => [text, isRaw ?? false])).toEqual([
      ['very bad', false],
      ['hi', false],
      ['', false],
      ['{"type":"odd","beams":["words"]}', true],
      ['bare words', false],
    ]);
    expect(messages[2]?.attachments).toEqual([
      { name: 'a.txt', contentType: 'text/plain', url: 'https://x.example/a.txt' },
    ]);
  });

  it('is looked for three pages far, no further', async () => {
    const { request, requests } = answering({ audits: [], meta: { has_more: true, after_cursor: 'c' } });
    expect(await createAuditsReader(readerParts(request)).read(TICKET, signal)).toBeNull();
    expect(requests).toHaveLength(3);
  });
});
