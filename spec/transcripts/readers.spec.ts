import { createAuditsReader } from '../../src/transcripts/audits';
import { createCommentsReader } from '../../src/transcripts/comments';
import { createConversationLogReader } from '../../src/transcripts/conversationLog';
import { createSunshineReader } from '../../src/transcripts/sunshine';
import { readerParts, TICKET } from './parts';
import { describeReader, timeOf, type Said } from './readerSuite';

type Items = Record<string, unknown[]>;
const among = (key: string) => (page: unknown, items: unknown[]) => ({
  ...(page as Items),
  [key]: [...items, ...((page as Items)[key] ?? [])],
});
const zendeskMeta = (older: string | null) => ({ has_more: older !== null, after_cursor: older });
const zendesk = {
  cursor: 'eyJvIjoi+/=',
  olderQuery: (cursor: string) => `page[after]=${encodeURIComponent(cursor)}`,
};

describeReader('the conversation log', {
  ...zendesk,
  create: (request) => createConversationLogReader(readerParts(request)),
  page: (said, older) => ({
    events: said.toReversed().map((each) => ({
      id: `e${each.id}`,
      type: 'Messaging::ConversationMessage',
      author: { type: each.who === 'customer' ? 'user' : 'bot', display_name: each.who },
      content: { type: 'text', text: each.text },
      created_at: timeOf(each),
    })),
    meta: zendeskMeta(older),
  }),
  withItems: among('events'),
  idOf: ({ id }) => `e${id}`,
});

describeReader('comments', {
  ...zendesk,
  create: (request) => createCommentsReader(readerParts(request)),
  page: (said, older) => ({
    comments: said.toReversed().map((each) => ({
      id: each.id,
      author_id: each.who === 'customer' ? TICKET.requester.id : 20,
      plain_body: each.text,
      public: true,
      created_at: timeOf(each),
    })),
    users: [{ id: 20, name: 'Fin', role: 'agent' }],
    meta: zendeskMeta(older),
  }),
  withItems: among('comments'),
  idOf: ({ id }) => String(id),
});

const chat = (history: unknown[]) => [
  { id: 1, events: [{ id: 9, type: 'ChatStartedEvent', value: { history } }] },
];

describeReader('audits', {
  ...zendesk,
  create: (request) => createAuditsReader(readerParts(request)),
  page: (said, older) => ({
    audits: chat(
      said.map((each) => ({
        type: 'ChatMessage',
        id: each.id,
        actor_type: each.who === 'customer' ? 'end-user' : 'agent',
        actor_id: each.who === 'customer' ? 7 : -1,
        message: each.text,
        timestamp: Date.parse(timeOf(each)),
      })),
    ),
    meta: zendeskMeta(older),
  }),
  withItems: (page, items) => {
    const { audits, ...rest } = page as { audits: ReturnType<typeof chat> };
    const history = audits[0]?.events[0]?.value.history ?? [];
    return { ...rest, audits: [...items, ...chat([...items, ...history])] };
  },
  idOf: ({ id }) => String(id),
});

const CONVERSATION = 'c0ffee';
const before = 'a'.repeat(24);

describeReader('Sunshine Conversations', {
  create: (request) => createSunshineReader(readerParts(request, { sunshine_app_id: 'app' })),
  page: (said, older) => ({
    messages: said.map((each: Said) => ({
      id: `m${each.id}`,
      received: timeOf(each),
      author: each.who === 'customer' ? { type: 'user' } : { type: 'business', subtypes: ['bot'] },
      content: { type: 'text', text: each.text },
      source: { type: 'web' },
    })),
    meta: { hasMore: older !== null, beforeCursor: older ?? undefined },
  }),
  withItems: among('messages'),
  answer: ({ url }, page) =>
    url.startsWith('/api/v2/')
      ? { audits: [{ events: [{ type: 'ChatStartedEvent', value: { conversation_id: CONVERSATION } }] }] }
      : page,
  cursor: before,
  older: `${CONVERSATION} ${before}`,
  olderQuery: (cursor) => `/v2/apps/app/conversations/${CONVERSATION}/messages?page[before]=${cursor}`,
  idOf: ({ id }) => `m${id}`,
});
