import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { World, WorldComment, WorldLogEvent, WorldTicket } from '../../world/types';
import { takeFromLog } from '../limits';
import { route } from '../route';
import { cursorPage } from './pages';
import { withTicket } from './tickets';

/**
 * /tickets/{id}/conversation_log: cursor only, at most 100 a page, with a limit of its own. Messaging tickets
 * have their messages (the bot's too), others only their comments.
 */
export function conversationLogHandlers(account: Account): HttpHandler[] {
  return [
    route(account, 'conversationLog', 'get', '/tickets/:id/conversation_log', (question) => {
      const { headers, refusal } = takeFromLog(account);
      if (refusal) return refusal;
      return withTicket(question, (ticket) => {
        const response = list(question.world, ticket, new URL(question.request.url));
        for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
        return response;
      });
    }),
  ];
}

function list(world: World, ticket: WorldTicket, url: URL): Response {
  const oldestFirst = ticket.conversation ?? ticket.comments.map((comment) => commentEvent(world, comment));
  const events = url.searchParams.get('sort') === '-created_at' ? oldestFirst.toReversed() : oldestFirst;
  const { items, meta, links } = cursorPage(events, url, (event) => String(event.id));
  return HttpResponse.json({ events: items, meta, links });
}

/** A ticket comment as an event of the log. */
function commentEvent(world: World, comment: WorldComment): WorldLogEvent {
  const author = world.users.find(({ id }) => id === comment.author_id);
  return {
    id: `comment-${comment.id}`,
    type: 'Comment',
    attachments: comment.attachments,
    author: {
      display_name: author?.name ?? 'Unknown',
      type: author?.role === 'end-user' ? 'user' : 'agent',
      'zen:support:user_id': comment.author_id,
    },
    content: { type: 'html', body: comment.html_body },
    created_at: comment.created_at,
    metadata: { public: comment.public, custom: {}, system: {}, ticket_version: 0 },
    reference: `zen:ticket_event:${comment.id}`,
  };
}
