import * as v from 'valibot';
import { OutsideError } from '../lib/errors';
import { toTimeZone } from '../lib/locale';
import type { TicketHost } from '../model/ports';
import type { Agent, Channel, Ticket } from '../model/ticket';
import type { Message } from '../model/transcript';
import { toScreenLocale } from './screenLocale';
import { fieldsOf, listen, readPaths, type ZafClient } from './zafClient';

const TICKET_PATHS = [
  'ticket.id',
  'ticket.subject',
  'ticket.status',
  'ticket.via',
  'ticket.brand',
  'ticket.assignee',
  'ticket.tags',
  'ticket.requester',
  'ticket.editor.targetChannel',
];

/** Everything lenient: what a field does not tell is unknown, never a crash. */
const number = v.fallback(v.nullable(v.pipe(v.union([v.number(), v.string()]), v.toNumber())), null);
const text = v.fallback(v.string(), '');
const textOrNull = v.fallback(v.nullable(v.string()), null);
const named = v.fallback(v.nullable(v.object({ id: number })), null);
const ticketSchema = v.object({
  'ticket.id': number,
  'ticket.subject': text,
  'ticket.status': text,
  'ticket.via': v.fallback(v.nullable(v.object({ channel: text })), null),
  'ticket.brand': named,
  'ticket.assignee': v.fallback(v.nullable(v.object({ group: named })), null),
  'ticket.tags': v.fallback(v.array(v.string()), []),
  'ticket.requester': v.fallback(
    v.nullable(v.object({ id: number, name: text, email: textOrNull, externalId: textOrNull })),
    null,
  ),
  'ticket.editor.targetChannel': v.fallback(
    v.nullable(v.object({ sessionBased: v.fallback(v.boolean(), false) })),
    null,
  ),
});
const agentSchema = v.object({
  id: number,
  name: text,
  role: v.fallback(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), ''),
  locale: v.fallback(
    v.pipe(
      v.string(),
      v.transform((tag) => toScreenLocale(tag)),
    ),
    'en',
  ),
  timeZone: v.fallback(
    v.object({ ianaName: v.fallback(v.pipe(v.string(), v.transform(toTimeZone)), 'UTC') }),
    { ianaName: 'UTC' },
  ),
});

/** `conversation` items are parsed by whoever knows transcripts: handed in, since folders side by side do not know each other. */
export function createTicketHost(client: ZafClient, toMessages: (items: unknown) => Message[]): TicketHost {
  return {
    ticket: () => readTicket(client),
    agent: () => readAgent(client),
    conversation: async () =>
      toMessages((await readPaths(client, ['ticket.conversation']))['ticket.conversation']),
    onConversationChanged: (listener) =>
      listen(client, 'ticket.conversation.changed', (items) => listener(toMessages(items))),
    onTicketChanged: (listener) => all(client, TICKET_CHANGES, listener),
    onShown(listener) {
      const ends = [
        listen(client, 'app.activated', () => listener(true)),
        listen(client, 'app.deactivated', () => listener(false)),
      ];
      return () => ends.forEach((end) => end());
    },
    beforeSave: (hook) => listen(client, 'ticket.save', () => answerHook(hook)),
    onSaveFailed: (listener) => listen(client, 'ticket.submit.fail', () => listener()),
    resize: (height) =>
      void client.invoke('resize', { width: '100%', height: `${height}px` }).catch(() => undefined),
    openTicket: (id) => void client.invoke('routeTo', 'ticket', id).catch(() => undefined),
  };
}

/** `context.updated`: the host uses the same iframe for another ticket. */
const TICKET_CHANGES = [
  'context.updated',
  'ticket.requester.id.changed',
  'ticket.comments.changed',
  'ticket.updated',
];

function all(client: ZafClient, events: string[], listener: () => void): () => void {
  const ends = events.map((event) => listen(client, event, () => listener()));
  return () => ends.forEach((end) => end());
}

/** A hook that is slow or broken must never keep an agent from saving: after this many ms the save goes on. */
const HOOK_LIMIT_MS = 800;

/** The SDK takes a rejection for a veto and shows its words; what a promise resolves with it does not look at. */
async function answerHook(hook: () => Promise<string | null>): Promise<true> {
  const timeUp = new Promise<null>((resolve) => setTimeout(() => resolve(null), HOOK_LIMIT_MS));
  const answer = Promise.resolve()
    .then(hook)
    .catch(() => null);
  const held = await Promise.race([answer, timeUp]);
  if (held !== null) throw new Error(held);
  return true;
}

export async function readAgent(client: ZafClient): Promise<Agent> {
  const { currentUser } = await readPaths(client, ['currentUser']);
  const { id, name, role, locale, timeZone } = v.parse(agentSchema, fieldsOf(currentUser));
  return { id: id ?? 0, name, role, locale, timeZone: timeZone.ianaName };
}

async function readTicket(client: ZafClient): Promise<Ticket> {
  const values = await readPaths(client, TICKET_PATHS);
  if (Object.keys(values).length === 0)
    throw new OutsideError('malformed', 'the host tells nothing of the ticket');
  return toTicket(values);
}

function toTicket(values: Record<string, unknown>): Ticket {
  const their = v.parse(ticketSchema, { ...EMPTY, ...values });
  const requester = their['ticket.requester'];
  const isSession = their['ticket.editor.targetChannel']?.sessionBased ?? false;
  const channel = toChannel(their['ticket.via']?.channel ?? '', isSession);
  return {
    id: their['ticket.id'] ?? 0,
    subject: their['ticket.subject'],
    status: their['ticket.status'],
    channel,
    isMessaging: channel === 'messaging',
    brandId: their['ticket.brand']?.id ?? null,
    groupId: their['ticket.assignee']?.group?.id ?? null,
    tags: their['ticket.tags'],
    requester: {
      id: requester?.id ?? 0,
      name: requester?.name ?? '',
      email: requester?.email ?? null,
      externalId: requester?.externalId ?? null,
    },
  };
}

const EMPTY = Object.fromEntries(TICKET_PATHS.map((path) => [path, null]));

/** Zendesk's list of channels is open: what we do not know is led like an e-mail unless the host says it is a session. */
function toChannel(via: string, isSession: boolean): Channel {
  if (/^(chat|chat_transcript)$/.test(via)) return 'chat';
  if (isSession || /messag|whatsapp|instagram|sunshine|any_channel|telegram|\bline\b|viber|apple/.test(via))
    return 'messaging';
  return /^(email|web|mail|api|form|web_widget|web_service|help_center)$/.test(via) ? 'email' : 'other';
}
