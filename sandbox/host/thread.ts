import { escapeHtml } from './richText';
import type { TicketView } from './port';
import type { WorldAttachment, WorldComment, WorldLogEvent, WorldUser } from '../world/types';

/** One bubble of the conversation, whichever record it comes from. */
export interface ThreadItem {
  id: string;
  at: string;
  author: { id: number | null; name: string; kind: 'customer' | 'bot' | 'agent' | 'system' };
  text: string;
  html: string | null;
  internal: boolean;
  channel: string;
  attachments: { name: string; type: string; url: string; size: number }[];
  /** Quick replies that a bot offered. */
  choices: string[];
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** What a chat leaves as a comment when it ends; the agent sees the messages themselves. */
const TRANSCRIPT = /^\(\d\d:\d\d:\d\d\) /;

/** Oldest first. A messaging ticket is its log, with the notes and mails that are not in it. */
export function threadOf(view: TicketView): ThreadItem[] {
  const { ticket, people } = view;
  const comments = ticket.comments.map((comment) => fromComment(comment, people));
  if (ticket.conversation === null) return comments;
  const logged = ticket.conversation
    .map((event) => fromLogEvent(event, view))
    .filter((item) => item !== null);
  const isLogged = (item: ThreadItem) =>
    logged.some((other) => other.html === item.html && other.html !== null);
  const added = comments.filter((item) => !TRANSCRIPT.test(item.text) && !isLogged(item));
  return [...logged, ...added].toSorted((a, b) => a.at.localeCompare(b.at));
}

function fromComment(comment: WorldComment, people: WorldUser[]): ThreadItem {
  const user = people.find((person) => person.id === comment.author_id);
  return {
    id: `comment-${comment.id}`,
    at: comment.created_at,
    author: {
      id: comment.author_id,
      name: user?.name ?? 'Unknown',
      kind: user === undefined ? 'system' : user.role === 'end-user' ? 'customer' : 'agent',
    },
    text: comment.body,
    html: comment.html_body,
    internal: !comment.public,
    channel: comment.public ? comment.via.channel : 'internal',
    attachments: comment.attachments.map(attachment),
    choices: [],
  };
}

const attachment = (file: Partial<WorldAttachment>) => ({
  name: text(file.file_name),
  type: text(file.content_type),
  url: text(file.content_url),
  size: Number(file.size ?? 0),
});

const KINDS: Record<string, ThreadItem['author']['kind']> = { bot: 'bot', user: 'customer', agent: 'agent' };

function fromLogEvent(event: WorldLogEvent, { people }: TicketView): ThreadItem | null {
  const author = record(event.author);
  const content = record(event.content);
  const metadata = record(event.metadata);
  const type = text(event.type);
  if (type !== 'Comment' && !type.startsWith('Messaging::')) return null;
  const rawId = Number(author['zen:support:user_id'] ?? author.id ?? -1);
  const user = people.find((person) => person.id === rawId);
  const kind =
    user !== undefined
      ? user.role === 'end-user'
        ? 'customer'
        : 'agent'
      : (KINDS[text(author.type)] ?? 'system');
  const internal = type === 'Comment' && metadata.public === false;
  const html = content.type === 'html' ? text(content.body) : null;
  return {
    id: text(event.id),
    at: text(event.created_at),
    author: {
      id: rawId > 0 ? rawId : null,
      name: text(author.display_name) || (user?.name ?? 'System'),
      kind,
    },
    text: html === null ? text(content.text) : html.replace(/<[^>]+>/g, ' ').trim(),
    html: html ?? null,
    internal,
    channel: internal ? 'internal' : 'messaging',
    attachments: list(event.attachments).map((file) => attachment(record(file))),
    choices: list(content.actions)
      .map((action) => text(record(record(action).reply).text))
      .filter((choice) => choice !== ''),
  };
}

const MOST_TOLD = 100;

/**
 * What an app reads as `ticket.conversation`. Three things are pessimistic on purpose, since the platform
 * does not document them: a bot looks like an agent without id, in change events the customer's role is
 * `customer` on every second ticket, where `get` always says `end-user`, and of a long conversation the
 * newest hundred are all.
 */
export function conversationFor(view: TicketView, inEvent: boolean): Record<string, unknown>[] {
  const customer = inEvent && view.ticket.id % 2 === 0 ? 'customer' : 'end-user';
  const newest = threadOf(view).slice(-MOST_TOLD);
  return newest.map((item) => ({
    attachments: item.attachments.map((file) => ({
      filename: file.name,
      contentType: file.type,
      contentUrl: file.url,
      size: file.size,
    })),
    author: {
      id: item.author.id,
      avatar: '',
      name: item.author.name,
      role:
        item.author.kind === 'customer'
          ? customer
          : item.author.kind === 'system'
            ? 'system'
            : roleOf(item, view),
    },
    channel: { name: item.channel },
    message: {
      content: item.html ?? escapeHtml(item.text),
      contentType: 'text/html',
    },
    timestamp: item.at,
  }));
}

function roleOf(item: ThreadItem, { people }: TicketView): string {
  const user = people.find((person) => person.id === item.author.id);
  return user?.role === 'admin' ? 'admin' : 'agent';
}
