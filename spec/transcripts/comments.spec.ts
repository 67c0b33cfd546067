import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createCommentsReader } from '../../src/transcripts/comments';
import { contractsFolder } from '../contracts/contractsFolder';
import { answering, readerParts, signal, TICKET } from './parts';

const USERS = [
  { id: 7, name: 'Marie Durand', role: 'end-user' },
  { id: 8, name: 'Paul', role: 'end-user' },
  { id: 20, name: 'Léa', role: 'agent' },
  { id: 21, name: 'Fin', role: 'admin' },
];
const comment = (id: number, author_id: number, more: object = {}) => ({
  id,
  author_id,
  plain_body: `text ${id}`,
  public: true,
  created_at: new Date(Date.UTC(2026, 2, 10, 9, id)).toISOString(),
  attachments: [],
  ...more,
});
const read = async (body: unknown) =>
  createCommentsReader(readerParts(answering(body).request)).read(TICKET, signal);
const messagesOf = async (comments: unknown[], users: unknown = USERS) =>
  (await read({ comments, users }))?.value.messages ?? [];

describe('ticket comments', () => {
  it('are asked for newest first, with their authors', async () => {
    const { request, requests } = answering({ comments: [] });
    const reader = createCommentsReader(readerParts(request));
    expect(reader.appliesTo({ ...TICKET, isMessaging: false })).toBe(true);
    expect(await reader.read(TICKET, signal)).toBeNull();
    expect(requests).toEqual([
      { url: '/api/v2/tickets/35/comments.json?include=users&sort=-created_at&page[size]=100', signal },
    ]);
  });

  it('are told oldest first, and say who wrote them', async () => {
    const comments = [comment(5, 99), comment(4, 21), comment(3, 20), comment(2, 8), comment(1, 7)];
    const messages = await messagesOf(comments);
    expect(messages.map(({ id, speaker, name }) => [id, speaker, name])).toEqual([
      ['1', 'customer', 'Marie Durand'],
      ['2', 'customer', 'Paul'],
      ['3', 'agent', 'Léa'],
      ['4', 'bot', 'Fin'],
      ['5', 'system', ''],
    ]);
  });

  it('know the requester even when no users came along', async () => {
    expect((await messagesOf([comment(1, 7)], null))[0]).toMatchObject({
      speaker: 'customer',
      name: 'Marie Durand',
    });
  });

  it('are read plain, else from HTML, else as they are', async () => {
    const messages = await messagesOf([
      comment(1, 7, { plain_body: 'a&nbsp;b ' }),
      comment(2, 7, { plain_body: null, html_body: '<p>c</p><p>d &lt;e&gt;</p>' }),
      comment(3, 7, { plain_body: '', html_body: '', body: 'f' }),
    ]);
    expect(messages.map(({ text }) => text)).toEqual(['a b', 'c\n\nd <e>', 'f']);
  });

  it('keep notes private and attachments as links', async () => {
    const attachments = [
      { file_name: 'crash.log', content_type: 'text/plain', content_url: 'https://x.example/1' },
    ];
    const [message] = await messagesOf([
      comment(1, 20, { public: false, plain_body: '', body: '', attachments }),
    ]);
    expect(message).toMatchObject({
      isPublic: false,
      text: '',
      attachments: [{ name: 'crash.log', contentType: 'text/plain', url: 'https://x.example/1' }],
    });
  });

  it('say when older ones were not read', async () => {
    const story = await read({ comments: [comment(1, 7)], users: [], meta: { has_more: true } });
    expect(story?.value).toMatchObject({ source: 'comments', isComplete: false });
  });

  it.each([null, 'no', {}, { comments: 'x' }])('are called malformed when they are %j', async (body) => {
    await expect(read(body)).rejects.toMatchObject({ kind: 'malformed' });
  });

  it('never fail, and never lose what was said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.anything()),
        fc.anything(),
        fc.anything(),
        async (comments, users, strange) => {
          const said = { ...comment(1, 7), created_at: strange, attachments: strange, public: strange };
          const messages = await messagesOf([...comments, said], users);
          expect(messages.some(({ text }) => text === 'text 1')).toBe(true);
        },
      ),
    );
  });

  const folder = contractsFolder('fixtures');
  const recorded = [
    'zendesk-oas-examples/get_tickets_ticket_id_comments_200_default.json',
    'zendesk-go/ticket_comments.json',
  ];
  (folder ? describe : describe.skip)('that were recorded', () => {
    it.each(recorded)('reads %s', async (name) => {
      const body = JSON.parse(readFileSync(join(folder ?? '', name), 'utf8')) as {
        comments: { body: string }[];
      };
      const story = await read(body);
      expect(story?.value.messages.map(({ text }) => text)).toEqual(body.comments.map((each) => each.body));
    });
  });
});
