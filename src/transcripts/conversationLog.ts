import * as v from 'valibot';
import { OutsideError } from '../lib/errors';
import { neededListOf, textOrNull as text, toIso } from '../lib/lenient';
import type { Message, Speaker } from '../model/transcript';
import { attachmentsSchema, toAttachments } from './attachments';
import { readContent } from './content';
import { inOrder } from './inOrder';
import type { Reader, ReaderParts } from './reader';
import { isSystemStub } from './systemStub';

const eventSchema = v.object({
  id: v.fallback(v.nullish(v.union([v.string(), v.number()]), ''), ''),
  author: v.fallback(v.nullish(v.object({ type: text, display_name: text }), null), null),
  content: v.optional(v.unknown()),
  created_at: text,
  attachments: attachmentsSchema,
  metadata: v.fallback(v.nullish(v.object({ public: v.nullish(v.boolean(), true) }), null), null),
});
type Event = v.InferOutput<typeof eventSchema>;

const pageSchema = v.object({
  events: neededListOf(eventSchema),
  meta: v.fallback(v.nullish(v.object({ has_more: v.nullish(v.boolean(), false) }), null), null),
});

/**
 * Zendesk's conversation log: the only place that tells a bot from a human by type. It allows 100 requests a minute for the
 * whole account, so it is asked for messaging tickets only, once, for the newest hundred events.
 */
export function createConversationLogReader({ request, botNames }: ReaderParts): Reader {
  return {
    id: 'conversationLog',
    appliesTo: (ticket) => ticket.isMessaging,
    async read(ticket, signal) {
      const url = `/api/v2/tickets/${ticket.id}/conversation_log.json?page[size]=100&sort=-created_at`;
      const page = v.safeParse(pageSchema, await request({ url, signal }));
      if (!page.success) throw new OutsideError('malformed', 'the conversation log is no list of events');
      const { events, meta } = page.output;
      const messages = toMessages(events, botNames);
      if (messages.length === 0) return null;
      return {
        value: { source: 'conversationLog', messages, isComplete: !meta?.has_more },
        problems: [],
      };
    },
  };
}

/** Oldest first, whichever way the page was sorted. */
function toMessages(events: Event[], botNames: readonly string[]): Message[] {
  const newestLast = events.toReversed().map((event, index) => toMessage(event, index, botNames));
  return inOrder(newestLast.filter((message) => !isHidden(message)));
}

function toMessage(event: Event, index: number, botNames: readonly string[]): Message {
  const content = readContent(event.content);
  const listed = toAttachments(event.attachments);
  const shown = content.attachments.filter(({ url }) => !listed.some((each) => each.url === url));
  return {
    ...content,
    id: event.id === '' ? `log:${event.created_at ?? ''}:${index}` : String(event.id),
    speaker: toSpeaker(event, botNames),
    name: event.author?.display_name ?? '',
    at: toIso(event.created_at),
    isPublic: event.metadata?.public ?? true,
    attachments: [...listed, ...shown],
  };
}

const SPEAKERS: Record<string, Speaker> = { user: 'customer', agent: 'agent', bot: 'bot', system: 'system' };

/** A bot of another vendor speaks through an agent's account: the admin's list of names tells. */
function toSpeaker({ author }: Event, botNames: readonly string[]): Speaker {
  const type = SPEAKERS[author?.type?.toLowerCase() ?? ''] ?? 'system';
  const isBotByName = botNames.includes((author?.display_name ?? '').trim().toLowerCase());
  return isBotByName && type !== 'customer' ? 'bot' : type;
}

/** Zendesk's own stub, and events in which nothing was said. */
const isHidden = ({ text: said, attachments, choices, form, isPublic }: Message): boolean =>
  (!isPublic && isSystemStub(said)) ||
  (said === '' && attachments.length + choices.length + form.length === 0);
