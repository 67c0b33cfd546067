import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createConversationLogReader } from '../../src/transcripts/conversationLog';
import { contractsFolder } from '../contracts/contractsFolder';
import { answering, readerParts, signal, TICKET } from './parts';

let count = 0;
const event = (content: unknown, more: object = {}) => ({
  id: `01J${(count += 1)}`,
  type: 'Messaging::ConversationMessage',
  attachments: [],
  author: { display_name: 'Léo', type: 'bot', 'zen:support:user_id': -1 },
  content,
  created_at: new Date(Date.UTC(2026, 2, 10, 9, 0, count)).toISOString(),
  metadata: { custom: {}, system: {}, ticket_version: 0 },
  ...more,
});
const readerOf = (body: unknown) => createConversationLogReader(readerParts(answering(body).request));
const read = async (events: unknown, meta: object = { has_more: false }) =>
  readerOf({ events, meta }).read(TICKET, signal);
const messagesOf = async (events: unknown[]) => (await read(events))?.value.messages ?? [];
const by = (type: string, display_name = 'Somebody') => ({ author: { type, display_name } });

describe('the conversation log', () => {
  it('is asked for messaging tickets only, newest hundred first', async () => {
    const { request, requests } = answering({ events: [] });
    const reader = createConversationLogReader(readerParts(request));
    expect(reader.appliesTo(TICKET)).toBe(true);
    expect(reader.appliesTo({ ...TICKET, isMessaging: false })).toBe(false);
    expect(await reader.read(TICKET, signal)).toBeNull();
    expect(requests).toEqual([
      { url: '/api/v2/tickets/35/conversation_log.json?page[size]=100&sort=-created_at', signal },
    ]);
  });

  it('is told oldest first, whichever way it comes', async () => {
    const events = ['one', 'two', 'three'].map((text) => event({ type: 'text', text }));
    for (const order of [events, events.toReversed()])
      expect((await messagesOf(order)).map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  });

  it('says when older pages were not read', async () => {
    const events = [event({ type: 'text', text: 'x' })];
    expect((await read(events))?.value.isComplete).toBe(true);
    expect((await read(events, { has_more: true }))?.value.isComplete).toBe(false);
  });

  it('knows who speaks: by type, and bots of other vendors by name', async () => {
    const said = { type: 'text', text: 'x' };
    const events = [
      event(said, by('user')),
      event(said, by('agent')),
      event(said, by('bot')),
      event(said, by('system')),
      event(said, by('alien')),
      event(said, by('agent', ' Fin ')),
      event(said, by('user', 'Fin')),
      event(said, { author: null }),
    ];
    const speakers = (await messagesOf(events)).map(({ speaker }) => speaker);
    expect(speakers).toEqual(['customer', 'agent', 'bot', 'system', 'system', 'bot', 'customer', 'system']);
  });

  it('keeps quick replies, private notes and attachments', async () => {
    const [reply, note, file] = await messagesOf([
      event({
        type: 'text',
        text: 'What?',
        actions: [{ reply: { text: 'Order', payload: 'a' } }, { text: 'Other' }],
      }),
      event(
        { type: 'html', body: '<p>Look &amp; see</p>' },
        { type: 'Comment', metadata: { public: false } },
      ),
      event(
        { type: 'image', mediaUrl: 'https://x.example/a.png?b', mediaType: 'image/png', altText: 'a.png' },
        {
          attachments: [
            { file_name: 'a.png', content_type: 'image/png', content_url: 'https://x.example/a.png?b' },
            { file_name: 'b.js', content_type: 'text/plain', content_url: 'javascript:alert(1)' },
          ],
        },
      ),
    ]);
    expect(reply).toMatchObject({ text: 'What?', choices: ['Order', 'Other'], isPublic: true });
    expect(note).toMatchObject({ text: 'Look & see', isPublic: false });
    expect(file?.attachments).toEqual([
      { name: 'a.png', contentType: 'image/png', url: 'https://x.example/a.png?b' },
      { name: 'b.js', contentType: 'text/plain', url: null },
    ]);
  });

  it("hides Zendesk's own stub, and nothing else that is private", async () => {
    const stub = '<p>Conversation with wp native</p>\n\n<p>URL: None</p>';
    const history = '<p>Conversation with Marie</p><p>She asked for URL: none known</p><p>and a refund</p>';
    const note = { type: 'Comment', metadata: { public: false } };
    const events = [
      event({ type: 'html', body: stub }, note),
      event({ type: 'html', body: history }, note),
      event({ type: 'html', body: stub }, { metadata: { public: true } }),
    ];
    expect((await messagesOf(events)).map(({ isPublic }) => isPublic)).toEqual([false, true]);
  });

  const contents: [string, object, object][] = [
    [
      'a form that is asked',
      { type: 'form', fields: [{ type: 'text', label: 'Your name?' }] },
      { text: 'Your name?', form: [] },
    ],
    [
      'a form that is answered',
      {
        type: 'formResponse',
        fields: [
          { type: 'text', label: 'Order', text: '1042' },
          { type: 'email', label: 'Mail', email: 'm@example.fr' },
          { type: 'select', label: 'Topic', select: [{ name: 'r', label: 'Return' }] },
        ],
      },
      {
        text: 'Order: 1042\nMail: m@example.fr\nTopic: Return',
        form: [
          { label: 'Order', value: '1042' },
          { label: 'Mail', value: 'm@example.fr' },
          { label: 'Topic', value: 'Return' },
        ],
      },
    ],
    [
      'a carousel',
      {
        type: 'carousel',
        items: [{ title: 'Lamp', description: 'Oslo', actions: [{ type: 'postback', text: 'Buy' }] }],
      },
      { text: 'Lamp\nOslo', choices: ['Buy'] },
    ],
    [
      'a place',
      { type: 'location', coordinates: { lat: 45.7, long: 4.8 }, location: { name: 'Lyon' } },
      { text: 'Lyon · 45.7, 4.8' },
    ],
    ['an unknown kind with text', { type: 'hologram', text: 'hi' }, { text: 'hi' }],
    [
      'an unknown kind without',
      { type: 'hologram', beams: [{ say: 'hi' }] },
      { text: '{"type":"hologram","beams":[{"say":"hi"}]}' },
    ],
    ['text alone', 'hi' as unknown as object, { text: 'hi' }],
  ];
  it.each(contents)('reads %s', async (_, content, expected) => {
    expect((await messagesOf([event(content)]))[0]).toMatchObject(expected);
  });

  it.each([[{ type: 'text', text: '' }], [{}], [null], [{ type: 'typing' }]])(
    'passes over %j, where nothing was said',
    async (content) => {
      expect(await read([event(content)])).toBeNull();
    },
  );

  it.each([null, 'no', [], {}, { events: 'x' }, { events: null }])('calls %j malformed', async (body) => {
    await expect(readerOf(body).read(TICKET, signal)).rejects.toMatchObject({ kind: 'malformed' });
  });

  it('never fails, and never loses what was said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.anything()),
        fc.anything(),
        fc.anything(),
        async (events, author, created_at) => {
          const said = event({ type: 'text', text: 'Throughline' }, { author, created_at });
          const messages = await messagesOf([...events, said]);
          expect(messages.some(({ text }) => text === 'Throughline')).toBe(true);
        },
      ),
    );
  });

  it('never loses the words of a content that it does not know', async () => {
    const word = fc.constant('Throughline');
    const content = fc.record({
      type: fc.string(),
      payload: fc.oneof(word, fc.array(word, { minLength: 1 }), fc.record({ a: word })),
    });
    await fc.assert(
      fc.asyncProperty(content, async (unknown) => {
        const [message] = await messagesOf([event(unknown)]);
        expect(message?.text).toContain('Throughline');
      }),
    );
  });

  const folder = contractsFolder('fixtures');
  (folder ? describe : describe.skip)('that was recorded', () => {
    it("reads Zendesk's own example", async () => {
      const name = 'get_tickets_ticket_id_conversation_log_200_default.json';
      const file = join(folder ?? '', 'zendesk-oas-examples', name);
      const story = await readerOf(JSON.parse(readFileSync(file, 'utf8'))).read(TICKET, signal);
      expect(story?.value.messages).toEqual([
        {
          id: '02JSED093DTX4RTDRRJXN2YKB0',
          speaker: 'bot',
          name: 'SampleBot',
          authorId: 'a21a91fd1234a',
          text: "Hey! Have a question? I'm here to assist.",
          at: '2025-04-22T09:24:26.000Z',
          isPublic: true,
          attachments: [],
          choices: ['Talk to a human'],
          form: [],
        },
      ]);
    });
  });
});
