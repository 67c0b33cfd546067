import { createCommentsReader } from '../../src/transcripts/comments';
import { toLiveMessages } from '../../src/transcripts/live';
import { botRules } from '../../src/transcripts/bots';
import { answering, readerParts, signal, TICKET } from './parts';

const USERS = [
  { id: 7, name: 'Marie Durand', role: 'end-user' },
  { id: 20, name: 'Léa', role: 'agent' },
  { id: 21, name: 'Helper', role: 'agent' },
];
const comment = (author_id: number, more: object = {}) => ({
  id: 1,
  author_id,
  plain_body: 'text',
  public: true,
  created_at: '2026-03-10T09:00:00Z',
  ...more,
});

async function speakersOf(comments: object[], settings = {}, tags: string[] = []) {
  const parts = readerParts(answering({ comments: comments.toReversed(), users: USERS }).request, settings);
  const story = await createCommentsReader(parts).read({ ...TICKET, tags }, signal);
  return story?.value.messages.map(({ speaker }) => speaker);
}

describe('a bot that writes comments', () => {
  it('is known by the ids that the admin lists', async () => {
    expect(await speakersOf([comment(21), comment(20)], { bot_user_ids: '99, 21' })).toEqual([
      'bot',
      'agent',
    ]);
  });

  it('is known by the tag of its tickets, where it came through the API', async () => {
    const comments = [comment(21, { via: { channel: 'api' } }), comment(20, { via: { channel: 'web' } })];
    expect(await speakersOf(comments, { bot_tags: 'from_bot' }, ['From_Bot'])).toEqual(['bot', 'agent']);
    expect(await speakersOf(comments, { bot_tags: 'from_bot' })).toEqual(['agent', 'agent']);
  });

  it.each([
    ['the channel', { via: { channel: 'answer_bot_for_web_widget' } }],
    ['the source', { via: { channel: 'any_channel', source: { from: { service_info: 'Acme Chatbot' } } } }],
    ['what it notes of itself', { metadata: { custom: { is_bot: true } } }],
    ['its role', { metadata: { custom: { sender: 'bot' } } }],
    ['English words', { plain_body: "Hi, I'm Nora, Atelier Nord's virtual assistant. What is it about?" }],
    ['French words', { plain_body: "Bonjour ! Je suis Léo, l'assistant virtuel d'Atelier Nord." }],
    ['German words', { plain_body: 'Hallo, ich bin Ida, die virtuelle Assistentin.' }],
    ['Spanish words', { plain_body: 'Hola, soy Nora, tu asistente virtual.' }],
    ['the AI agent of Zendesk', { author_id: -1 }],
  ])('is known by %s', async (_, more) => {
    expect(await speakersOf([comment(21, more)])).toEqual(['bot']);
  });

  it('is a bot in every comment of the ticket once it showed that it is one', async () => {
    const comments = [comment(21, { plain_body: 'I am a virtual assistant.' }), comment(21), comment(20)];
    expect(await speakersOf(comments)).toEqual(['bot', 'bot', 'agent']);
  });

  it.each([
    ['a customer who speaks of bots', comment(7, { plain_body: 'I am a chatbot expert' }), 'customer'],
    ['a person who says so', comment(20, { plain_body: "I'm a person, not a virtual assistant." }), 'agent'],
    ['somebody who speaks of it', comment(20, { plain_body: 'Our virtual assistant was wrong.' }), 'agent'],
    ['a note of the system', comment(-1, { public: false }), 'system'],
    ['a note that says it is none', comment(20, { metadata: { custom: { is_bot: false } } }), 'agent'],
  ])('is not: %s', async (_, each, speaker) => {
    expect(await speakersOf([each], { bot_user_ids: '7' })).toEqual([speaker]);
  });

  it('speaks as a bot in the live conversation too, once the admin listed it', () => {
    const item = (name: string, role: string) => ({
      author: { id: 5, name, role },
      message: { content: 'x' },
    });
    const rules = botRules({ bot_names: 'Léo' });
    const messages = toLiveMessages(
      [item('Léo', 'agent'), item('Léa', 'agent'), item('Léo', 'end-user')],
      rules,
    );
    expect(messages.map(({ speaker }) => speaker)).toEqual(['bot', 'agent', 'customer']);
  });
});
