import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { World, WorldComment, WorldLogEvent, WorldTicket } from '../../world/types';
import { route } from '../route';
import { omit } from '../values';
import { asksForCursor, cursorPage, offsetPage } from './pages';
import { conversationId } from '../sunshine';
import { commentAnswer } from './serialize';
import { withTicket } from './tickets';

type Audit = {
  id: number;
  ticket_id: number;
  created_at: string;
  author_id: number;
  metadata: object;
  via: object;
  events: Record<string, unknown>[];
};

/** /tickets/{id}/audits: how the ticket came to be, one audit for its creation and one for each comment. */
export function auditHandlers(account: Account): HttpHandler[] {
  return [
    route(account, 'audits', 'get', '/tickets/:id/audits', (question) =>
      withTicket(question, (ticket) => {
        const url = new URL(question.request.url);
        const oldestFirst = ticket.audits ?? auditsOf(question.world, ticket);
        const isNewestFirst = url.searchParams.get('sort') === '-created_at';
        const audits = isNewestFirst ? oldestFirst.toReversed() : oldestFirst;
        const page = asksForCursor(url.searchParams)
          ? cursorPage<Record<string, unknown>>(audits, url, ({ id }) => String(id))
          : offsetPage<Record<string, unknown>>(audits, url);
        if (page instanceof Response) return page;
        const { items, ...rest } = page;
        return HttpResponse.json({ audits: items, ...rest });
      }),
    ),
  ];
}

function auditsOf(world: World, ticket: WorldTicket): Audit[] {
  const creation = audit(
    ticket,
    ticket.id * 1000,
    ticket.created_at,
    ticket.requester_id,
    creationEvents(ticket),
  );
  const later = ticket.comments.map((comment) =>
    audit(ticket, comment.id, comment.created_at, comment.author_id, [commentEvent(world, comment)]),
  );
  return [creation, ...later];
}

function audit(ticket: WorldTicket, id: number, at: string, author: number, events: Audit['events']): Audit {
  const via = { channel: ticket.via_channel, source: { from: {}, to: {}, rel: null } };
  const metadata = { system: {}, custom: {} };
  return { id, ticket_id: ticket.id, created_at: at, author_id: author, metadata, events, via };
}

function commentEvent(world: World, comment: WorldComment): Record<string, unknown> {
  return omit(commentAnswer(world, comment), 'via', 'metadata', 'created_at');
}

function creationEvents(ticket: WorldTicket): Record<string, unknown>[] {
  const values: Record<string, unknown> = {
    requester_id: String(ticket.requester_id),
    subject: ticket.subject,
    status: 'new',
    tags: ticket.tags,
  };
  const created = Object.entries(values).map(([name, value], index) => ({
    id: ticket.id * 1000 + index + 1,
    type: 'Create',
    field_name: name,
    value,
  }));
  return ticket.conversation ? [chatStarted(ticket, ticket.conversation), ...created] : created;
}

/** The audit event that carries a messaging transcript, in the shape public code reads it. */
function chatStarted(ticket: WorldTicket, conversation: WorldLogEvent[]): Record<string, unknown> {
  const history = ticket.sunshine
    ? []
    : conversation
        .filter((event) => event.type === 'Messaging::ConversationMessage')
        .map((event, index) => chatMessage(event, index));
  const value = {
    visitor_id: `visitor-${ticket.id}`,
    conversation_id: conversationId(ticket.id),
    channel: ticket.via_channel,
    history,
  };
  return { id: ticket.id * 1000 + 900, type: 'ChatStartedEvent', value };
}

const FORMS: Record<string, string> = { form: 'form', formResponse: 'form_response' };

function chatMessage(event: WorldLogEvent, index: number): Record<string, unknown> {
  const author = event.author as Record<string, unknown>;
  const content = event.content as Record<string, unknown>;
  const kind = FORMS[String(content.type)];
  return {
    type: 'ChatMessage',
    chat_index: index,
    // No 'bot' here: in this API a bot passes for an agent, which is why the log is read first.
    actor_type: author.type === 'user' ? 'end-user' : 'agent',
    actor_id: author['zen:support:user_id'] ?? null,
    actor_name: author.display_name,
    message: content.text ?? content.textFallback ?? '',
    timestamp: Date.parse(String(event.created_at)),
    ...(kind && {
      original_message_type: kind,
      original_message: { received: event.created_at, content },
    }),
  };
}
