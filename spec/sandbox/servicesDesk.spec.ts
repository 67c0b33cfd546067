import { receiveMessage, saveTicket, sendLiveMessage } from '../../sandbox/services';
import { IDS } from './smallWorld';
import { ask, testAccount } from './testAccount';

const words = (body: string, isPublic = true) => ({ body, html_body: `<p>${body}</p>`, public: isPublic });

describe('what the agent does at the desk', () => {
  it('saves a comment, status, tags, fields and assignee', async () => {
    const { account, time } = testAccount();
    time.at += 60_000;
    const ticket = saveTicket(account, IDS.admin, IDS.mail, {
      comment: words('On its way'),
      status: 'solved',
      tags: ['done'],
      custom_fields: [{ id: 51, value: 'app' }],
      assignee: IDS.admin,
    });
    expect(ticket).toMatchObject({
      status: 'solved',
      tags: ['done'],
      assignee_id: IDS.admin,
      updated_at: '2026-03-10T09:01:00Z',
    });
    const { json } = await ask(
      account,
      `/api/v2/tickets/${IDS.mail}/comments?sort=-created_at&page[size]=1&include=users`,
    );
    expect(json).toMatchObject({
      comments: [{ body: 'On its way', author_id: IDS.admin, public: true }],
      users: [{ id: IDS.admin }],
      meta: { has_more: true },
    });
  });

  it('sends live messages, which the log shows and the comments do not', async () => {
    const { account } = testAccount();
    sendLiveMessage(account, IDS.agent, IDS.chat, 'Hello Marie');
    receiveMessage(account, IDS.chat, 'Hello Ada');
    const log = await ask(
      account,
      `/api/v2/tickets/${IDS.chat}/conversation_log?page[size]=2&sort=-created_at`,
    );
    expect(log.json).toMatchObject({
      events: [
        { author: { type: 'user' }, content: { text: 'Hello Ada' } },
        { author: { type: 'agent' }, content: { text: 'Hello Marie' } },
      ],
    });
    const comments = await ask(account, `/api/v2/tickets/${IDS.chat}/comments`);
    expect(comments.json).toMatchObject({ comments: [] });
  });

  it('ends the chat with a transcript when the ticket leaves the agent’s hands', () => {
    const { account } = testAccount();
    const ticket = saveTicket(account, IDS.agent, IDS.chat, { status: 'solved' });
    expect(ticket.live).toBe(false);
    expect(ticket.comments[0]?.body).toContain('(09:00:00) Nora: Hi');
  });

  it('is reopened by the customer', () => {
    const { account } = testAccount();
    saveTicket(account, IDS.agent, IDS.mail, { status: 'pending' });
    const ticket = receiveMessage(account, IDS.mail, 'Still <b>nothing</b>');
    expect(ticket.status).toBe('open');
    expect(ticket.comments.at(-1)).toMatchObject({
      author_id: IDS.marie,
      html_body: expect.stringContaining('&lt;b&gt;'),
    });
  });

  it('cannot be done to a closed, unknown or silent ticket', () => {
    const { account } = testAccount();
    expect(() => saveTicket(account, IDS.agent, IDS.closed, {})).toThrow('closed');
    expect(() => receiveMessage(account, 999, 'Hi')).toThrow('No ticket 999');
    expect(() => sendLiveMessage(account, IDS.agent, IDS.mail, 'Hi')).toThrow('no live conversation');
  });
});

describe('what an agent sees of macros', () => {
  it('is what is active and not kept for others', async () => {
    const { account } = testAccount();
    const { json } = await ask(account, '/api/v2/macros/active?sort_by=usage_7d&include=usage_7d');
    const { macros } = json as { macros: { title: string }[] };
    expect(macros.map(({ title }) => title)).toEqual(['Thanks', 'Apology']);
    expect((await ask(account, '/api/v2/macros/3/apply')).status).toBe(404);
  });
});
