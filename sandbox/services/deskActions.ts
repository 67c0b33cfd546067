import type { Account } from '../types';
import type { WorldComment, WorldLogEvent, WorldTicket, WorldUser } from '../world/types';
import { internalsOf, nextId, nextUlid } from './internals';
import { isoSeconds } from './time';

/** What an agent's Submit carries. Only what is named changes. */
interface TicketChange {
  comment?: { body: string; html_body: string; public: boolean };
  status?: WorldTicket['status'];
  tags?: string[];
  custom_fields?: WorldTicket['custom_fields'];
  assignee?: number | null;
}

const ENDS_THE_CHAT: WorldTicket['status'][] = ['pending', 'hold', 'solved', 'closed'];

/**
 * Saves a ticket as the Submit button does: comment, status, tags, fields, assignee. A live conversation ends
 * when the ticket leaves the agent's hands, and its transcript then becomes a comment.
 * Throws for an unknown ticket or agent and for a closed ticket.
 */
export function saveTicket(
  account: Account,
  agentId: number,
  ticketId: number,
  change: TicketChange,
): WorldTicket {
  const agent = userOf(account, agentId);
  const ticket = openTicket(account, ticketId);
  const { comment, status, tags, custom_fields: fields, assignee } = change;
  if (comment) addComment(account, ticket, agent, comment);
  if (status) ticket.status = status;
  else if (ticket.status === 'new') ticket.status = 'open';
  if (tags) ticket.tags = tags;
  if (fields) ticket.custom_fields = mergeFields(ticket.custom_fields, fields);
  if (assignee !== undefined) ticket.assignee_id = assignee;
  if (ticket.live && ENDS_THE_CHAT.includes(ticket.status)) endChat(account, ticket, agent);
  return touch(account, ticket);
}

/** Sends a message into a live conversation as the composer's Send does. Throws where none is going on. */
export function sendLiveMessage(
  account: Account,
  agentId: number,
  ticketId: number,
  text: string,
): WorldTicket {
  const agent = userOf(account, agentId);
  const ticket = openTicket(account, ticketId);
  if (!ticket.conversation || !ticket.live) throw new Error(`Ticket ${ticketId} has no live conversation.`);
  ticket.conversation.push(message(account, ticket, agent, 'agent', text));
  if (ticket.status === 'new') ticket.status = 'open';
  return touch(account, ticket);
}

/** The customer writes: a message where there is a conversation, otherwise a comment. Reopens the ticket. */
export function receiveMessage(account: Account, ticketId: number, text: string): WorldTicket {
  const ticket = openTicket(account, ticketId);
  const customer = userOf(account, ticket.requester_id);
  if (ticket.conversation) {
    ticket.conversation.push(message(account, ticket, customer, 'user', text));
    ticket.live = true;
  } else {
    addComment(account, ticket, customer, { body: text, html_body: asHtml(text), public: true });
  }
  if (ticket.status !== 'new') ticket.status = 'open';
  return touch(account, ticket);
}

function userOf({ world }: Account, userId: number): WorldUser {
  const user = world.users.find(({ id }) => id === userId);
  if (!user) throw new Error(`No user ${userId} in this world.`);
  return user;
}

function openTicket({ world }: Account, ticketId: number): WorldTicket {
  const ticket = world.tickets.find(({ id }) => id === ticketId);
  if (!ticket) throw new Error(`No ticket ${ticketId} in this world.`);
  if (ticket.status === 'closed') throw new Error(`Ticket ${ticketId} is closed: nothing in it can change.`);
  return ticket;
}

function touch(account: Account, ticket: WorldTicket): WorldTicket {
  ticket.updated_at = nowIso(account);
  return ticket;
}

function nowIso(account: Account): string {
  return isoSeconds(internalsOf(account).time.now());
}

type Words = Pick<WorldComment, 'body' | 'html_body' | 'public'>;

function addComment(account: Account, ticket: WorldTicket, author: WorldUser, words: Words): void {
  ticket.comments.push({
    ...words,
    id: nextId(account),
    author_id: author.id,
    created_at: nowIso(account),
    attachments: [],
    via: { channel: author.role === 'end-user' ? ticket.via_channel : 'web' },
  });
}

function mergeFields(
  old: WorldTicket['custom_fields'],
  changed: WorldTicket['custom_fields'],
): WorldTicket['custom_fields'] {
  return [...old.filter(({ id }) => !changed.some((field) => field.id === id)), ...changed];
}

function message(
  account: Account,
  ticket: WorldTicket,
  author: WorldUser,
  type: 'agent' | 'user',
  text: string,
): WorldLogEvent {
  const { time } = internalsOf(account);
  return {
    id: nextUlid(account),
    type: 'Messaging::ConversationMessage',
    attachments: [],
    author: { display_name: author.name, type, 'zen:support:user_id': author.id },
    content: { type: 'text', text },
    created_at: nowIso(account),
    received_at: new Date(time.now()).toISOString(),
    metadata: { custom: {}, system: {}, ticket_version: ticket.comments.length },
    reference: `zen:sunco:conversation_message:${nextId(account).toString(16)}`,
    source: { type: type === 'agent' ? 'zd:agentWorkspace' : 'web' },
  };
}

/** When a session ends Zendesk writes its transcript into the ticket as a comment, one message a line. */
function endChat(account: Account, ticket: WorldTicket, agent: WorldUser): void {
  ticket.live = false;
  const lines = (ticket.conversation ?? []).map(transcriptLine).filter((line) => line !== null);
  const body = lines.join('\n');
  addComment(account, ticket, agent, { body, html_body: asHtml(body), public: true });
}

function transcriptLine(event: WorldLogEvent): string | null {
  if (event.type !== 'Messaging::ConversationMessage') return null;
  const { text } = event.content as { text?: string };
  const { display_name: name } = event.author as { display_name?: string };
  return text ? `(${String(event.created_at).slice(11, 19)}) ${name ?? ''}: ${text}` : null;
}

function asHtml(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const lines = safe.split('\n').join('<br>');
  return `<div class="zd-comment" dir="auto"><p dir="auto">${lines}</p></div>`;
}
