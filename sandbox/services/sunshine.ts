import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../types';
import type { WorldLogEvent, WorldTicket } from '../world/types';
import { serve, type Question } from './route';
import { SUNSHINE } from './settings';

const HOSTS = ['https://api.smooch.io', 'https://api.eu-1.smooch.io'];

/** The service's page size is fixed. */
const PAGE = 100;

/** Beyond this it answers 423. */
const MOST_MESSAGES = 30_000;

/** Ids of this service are 24 hexadecimal digits. */
const hexId = (high: number, low: number): string =>
  high.toString(16).padStart(12, '0') + low.toString(16).padStart(12, '0');

/** The messaging service's id of a ticket's conversation, as its audits name it. */
export const conversationId = (ticketId: number): string => hexId(0xc0, ticketId);

/** Sunshine Conversations v2, in both regions: one app, and the messages of every messaging ticket. */
export function sunshineHandlers(account: Account): HttpHandler[] {
  return HOSTS.flatMap((host) => [
    serve(account, 'sunshine', 'get', `${host}/v2/apps/:app`, withApp(theApp)),
    serve(
      account,
      'sunshine',
      'get',
      `${host}/v2/apps/:app/conversations/:conversation/messages`,
      withApp(listMessages),
    ),
  ]);
}

function withApp(answer: (question: Question) => Response): (question: Question) => Response {
  return (question) => {
    if (question.request.headers.get('authorization') !== `Basic ${SUNSHINE.credential}`)
      return refusal(401, 'unauthorized', 'Authorization is required');
    return question.param('app') === SUNSHINE.appId ? answer(question) : notFound();
  };
}

const theApp = (): Response =>
  HttpResponse.json({ app: { id: SUNSHINE.appId, displayName: 'Atelier Nord', settings: {}, metadata: {} } });

/** The last page first; `page[before]` and `page[after]` take the id of a message. */
function listMessages({ world, param, query }: Question): Response {
  const ticket = world.tickets.find(({ id }) => conversationId(id) === param('conversation'));
  if (!ticket?.conversation) return notFound();
  const all =
    ticket.sunshine ?? ticket.conversation.flatMap((event, index) => toMessage(ticket, event, index));
  if (all.length > MOST_MESSAGES) return refusal(423, 'locked', 'The conversation has too many messages');
  const before = query.get('page[before]');
  const after = query.get('page[after]');
  const at = (cursor: string) => all.findIndex(({ id }) => id === cursor);
  const end = before ? Math.max(0, at(before)) : all.length;
  const start = after ? at(after) + 1 : Math.max(0, end - PAGE);
  const messages = all.slice(start, after ? start + PAGE : end);
  const hasMore = after ? start + PAGE < all.length : start > 0;
  const cursors = messages.length > 0 && {
    beforeCursor: String(messages[0]?.id),
    afterCursor: String(messages.at(-1)?.id),
  };
  return HttpResponse.json({ messages, meta: { hasMore, ...cursors } });
}

const notFound = (): Response => refusal(404, 'not_found', 'Resource not found');

const refusal = (status: number, code: string, title: string): Response =>
  HttpResponse.json({ errors: [{ code, title }] }, { status });

/** An event of Zendesk's log as the service below it has it. */
function toMessage(ticket: WorldTicket, event: WorldLogEvent, index: number): Record<string, unknown>[] {
  if (event.type !== 'Messaging::ConversationMessage') return [];
  const author = event.author as { type?: string; display_name?: string; 'zen:sunco:user_id'?: string };
  const isUser = author.type === 'user';
  return [
    {
      id: hexId(ticket.id, index),
      received: String(event.received_at ?? event.created_at),
      author: isUser
        ? { type: 'user', userId: author['zen:sunco:user_id'], displayName: author.display_name }
        : { type: 'business', subtypes: [author.type], displayName: author.display_name },
      content: toContent(event.content),
      source: event.source ?? { type: 'web' },
    },
  ];
}

/** The service takes no longer text. */
const LONGEST = 4096;

/** The log puts a quick reply into an object of its own. */
function toContent(content: unknown): unknown {
  const { actions, text, ...rest } = content as {
    actions?: { reply: { text: string; payload: string } }[];
    text?: string;
  };
  return {
    ...rest,
    ...(text !== undefined && { text: text.slice(0, LONGEST) }),
    ...(actions && { actions: actions.map(({ reply }) => ({ type: 'reply', ...reply })) }),
  };
}
