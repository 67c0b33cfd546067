import { createCommentsReader } from '../../src/transcripts/comments';
import { createConversationLogReader } from '../../src/transcripts/conversationLog';
import { createFieldsReader } from '../../src/transcripts/fields';
import { answering, readerParts, signal, TICKET } from './parts';

const CHAT = `(09:00:00) Nora: What is your order number?
(09:01:00) Marie Durand: 1042
(09:02:00) Nora: I will pass you on.`;
const settings = { bot_names: 'Nora' };
const USERS = [{ id: 7, name: 'Marie Durand', role: 'end-user' }];
const comment = (id: number, plain_body: string, more: object = {}) => ({
  id,
  author_id: 7,
  plain_body,
  public: true,
  created_at: new Date(Date.UTC(2026, 2, 10, 12, id)).toISOString(),
  ...more,
});
const read = async (...comments: object[]) => {
  const { request } = answering({ comments: comments.toReversed(), users: USERS });
  return (
    (await createCommentsReader(readerParts(request, settings)).read(TICKET, signal))?.value.messages ?? []
  );
};

describe('a text in a comment', () => {
  it('that tells a conversation is put in as what it tells, in its place, as public as it is', async () => {
    const messages = await read(comment(1, 'Hello'), comment(2, CHAT, { public: false }), comment(3, 'Bye'));
    expect(messages.map(({ id, speaker, isPublic }) => [id, speaker, isPublic])).toEqual([
      [expect.stringMatching(/^2:text:\w+:0$/), 'bot', false],
      [expect.stringMatching(/^2:text:\w+:1$/), 'customer', false],
      [expect.stringMatching(/^2:text:\w+:2$/), 'bot', false],
      ['1', 'customer', true],
      ['3', 'customer', true],
    ]);
  });

  it('that is prose stays as it is', async () => {
    const prose = 'Hello,\n\nMy order 1042 came at 10:30 and one cup is broken.\n\nMarie';
    expect(await read(comment(1, prose))).toMatchObject([{ id: '1', text: prose }]);
  });

  it('says so where it breaks off', async () => {
    const history = '=== CHAT HISTORY ===\nNora: Hello\nMarie Durand: Where is';
    const cut = (await read(comment(1, history))).map(({ isCutOff }) => isCutOff);
    expect(cut).toEqual([undefined, true]);
    expect((await read(comment(1, CHAT))).some(({ isCutOff }) => isCutOff)).toBe(false);
  });

  it('that a program left in the customer’s name as a note, and that tells no conversation, is raw', async () => {
    const note = { public: false, via: { channel: 'api' } };
    const line = 'Handover :: intent=refund; conf=0.4';
    expect(await read(comment(1, line, note))).toMatchObject([{ text: line, isRaw: true }]);
    expect((await read(comment(1, line, { ...note, public: true })))[0]?.isRaw).toBeUndefined();
    expect((await read(comment(1, line, { public: false })))[0]?.isRaw).toBeUndefined();
    expect((await read(comment(1, CHAT, note))).some(({ isRaw }) => isRaw)).toBe(false);
  });

  it('keeps its files: a transcript that we cannot read is a link', async () => {
    const attachments = [
      { file_name: 'chat.txt', content_type: 'text/plain', content_url: 'https://x.example/chat.txt' },
    ];
    const messages = await read(comment(1, CHAT, { attachments }));
    expect(messages).toHaveLength(4);
    expect(messages.at(-1)).toMatchObject({
      text: '',
      attachments: [{ name: 'chat.txt', url: 'https://x.example/chat.txt' }],
    });
  });

  it('that quotes what was said before tells only what is new, as its writer', async () => {
    const first = 'Where is my order? I have waited for two weeks.';
    const reply = `Any news?\n\nOn 10 March 2026 at 13:01, Marie Durand <marie@example.fr> wrote:\n> ${first}`;
    const messages = await read(comment(1, first), comment(2, reply));
    expect(messages.map(({ id, speaker, text }) => [id, speaker, text])).toEqual([
      ['1', 'customer', first],
      ['2', 'customer', 'Any news?'],
    ]);
  });

  it('is told once in the log, where the chat ends with its transcript', async () => {
    const said = (id: string, type: string, text: string, minute: number) => ({
      id,
      type: 'Messaging::ConversationMessage',
      author: { type, display_name: type === 'bot' ? 'Nora' : 'Marie Durand' },
      content: { type: 'text', text },
      created_at: new Date(Date.UTC(2026, 2, 10, 9, minute)).toISOString(),
    });
    const transcript = {
      id: 'c1',
      type: 'Comment',
      author: { type: 'user', display_name: 'Marie Durand' },
      content: { type: 'html', body: `<p>${CHAT.replaceAll('\n', '<br>')}</p>` },
      created_at: '2026-03-10T12:00:00Z',
      metadata: { public: true },
    };
    const events = [
      said('m1', 'bot', 'What is your order number?', 0),
      said('m2', 'user', '1042', 1),
      said('m3', 'bot', 'I will pass you on.', 2),
      transcript,
    ];
    const { request } = answering({ events: events.toReversed() });
    const reader = createConversationLogReader(readerParts(request, settings));
    const story = await reader.read(TICKET, signal);
    expect(story?.value.messages.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
  });
});

describe('a field', () => {
  const readField = async (value: unknown) => {
    const asked: (readonly string[])[] = [];
    const parts = {
      ...readerParts(answering(null).request, {
        ...settings,
        transcript_field_ids: 'custom_field_12, x, 13',
      }),
      readFields: (ids: readonly string[]) => (asked.push(ids), Promise.resolve([value, undefined])),
    };
    const story = await createFieldsReader(parts).read(TICKET, signal);
    expect(asked).toEqual([['12', '13']]);
    return story?.value.messages;
  };

  it('that holds a transcript tells it', async () => {
    const messages = await readField(CHAT);
    expect(messages?.map(({ speaker }) => speaker)).toEqual(['bot', 'customer', 'bot']);
    expect(messages?.every(({ isPublic }) => !isPublic)).toBe(true);
  });

  it('that holds other words shows them as they came', async () => {
    expect(await readField(' intent=refund ')).toMatchObject([
      { text: 'intent=refund', isRaw: true, speaker: 'system' },
    ]);
  });

  it.each([null, undefined, '', '  ', 7, true, {}])('tells nothing when it holds %j', async (value) => {
    expect(await readField(value)).toBeUndefined();
  });

  it('is looked at only when the admin names one', () => {
    const applies = (transcript_field_ids: string | null) =>
      createFieldsReader(readerParts(answering(null).request, { transcript_field_ids })).appliesTo(TICKET);
    expect([applies(null), applies(''), applies('abc'), applies('12')]).toEqual([false, false, false, true]);
  });
});
