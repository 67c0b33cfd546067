import * as v from 'valibot';
import { OutsideError } from '../lib/errors';
import { neededListOf, textOrNull as text, toIso } from '../lib/lenient';
import type { Ticket } from '../model/ticket';
import type { Message, Speaker, Transcript } from '../model/transcript';
import { attachmentsSchema, toAttachments } from './attachments';
import { botRules, isListedBot, type BotRules } from './bots';
import { readContent } from './content';
import { expandTexts, namesIn } from './expandTexts';
import { inOrder } from './inOrder';
import { metaSchema, pageQuery, toTranscript } from './page';
import type { Reader, ReaderParts } from './reader';
import { isSystemStub } from './systemStub';

const id = v.fallback(v.nullish(v.union([v.string(), v.number()]), ''), '');

const eventSchema = v.object({
  id,
  type: text,
  author: v.fallback(
    v.nullish(
      v.object({ type: text, display_name: text, 'zen:support:user_id': id, 'zen:sunco:user_id': id }),
      null,
    ),
    null,
  ),
  content: v.optional(v.unknown()),
  created_at: text,
  attachments: attachmentsSchema,
  metadata: v.fallback(v.nullish(v.object({ public: v.nullish(v.boolean(), true) }), null), null),
});
type Event = v.InferOutput<typeof eventSchema>;

const pageSchema = v.object({ events: neededListOf(eventSchema), meta: metaSchema });

/**
 * Zendesk's conversation log: the only place that tells a bot from a human by type. It allows 100 requests a minute for the
 * whole account, so it is asked for messaging tickets only, once, for the newest hundred events; older ones on demand.
 */
export function createConversationLogReader({ request, settings, locale, timeZone }: ReaderParts): Reader {
  const bots = botRules(settings);

  async function readPage(ticket: Ticket, cursor: string | null, signal: AbortSignal): Promise<Transcript> {
    const url = `/api/v2/tickets/${ticket.id}/conversation_log.json?${pageQuery(cursor)}&sort=-created_at`;
    const page = v.safeParse(pageSchema, await request({ url, signal }));
    if (!page.success) throw new OutsideError('malformed', 'the conversation log is no list of events');
    const { events, meta } = page.output;
    const messages = events.toReversed().map((event, index) => toMessage(event, index, bots));
    const told = inOrder(messages.filter((message) => !isHidden(message)));
    const comments = new Set(
      events.filter(({ type }) => type === 'Comment').map((event) => String(event.id)),
    );
    const reading = { locale, timeZone, ...namesIn(told, ticket, bots) };
    const all = await expandTexts(told, reading, (message) => comments.has(message.id));
    return toTranscript('conversationLog', all, meta);
  }

  return {
    id: 'conversationLog',
    tells: ['chat', 'comments'],
    appliesTo: (ticket) => ticket.isMessaging,
    async read(ticket, signal) {
      const value = await readPage(ticket, null, signal);
      return value.messages.length > 0 ? { value, problems: [] } : null;
    },
    readOlder: async (ticket, cursor, signal) => ({
      value: await readPage(ticket, cursor, signal),
      problems: [],
    }),
  };
}

function toMessage(event: Event, index: number, bots: BotRules): Message {
  const content = readContent(event.content);
  const listed = toAttachments(event.attachments);
  const shown = content.attachments.filter(({ url }) => !listed.some((each) => each.url === url));
  const author = { name: event.author?.display_name ?? '', authorId: authorIdOf(event) };
  return {
    ...content,
    ...author,
    id: event.id === '' ? `log:${event.created_at ?? ''}:${index}` : String(event.id),
    speaker: content.isRaw ? 'system' : toSpeaker(event.author?.type, isListedBot(bots, author)),
    at: toIso(event.created_at),
    isPublic: event.metadata?.public ?? true,
    attachments: [...listed, ...shown],
  };
}

/** Zendesk's own bots have -1 for an id, which is nobody's: then it is the messaging service's. */
function authorIdOf({ author }: Event): string | null {
  const own = String(author?.['zen:support:user_id'] ?? '');
  if (/^[1-9]/.test(own)) return own;
  return String(author?.['zen:sunco:user_id'] ?? '') || null;
}

const SPEAKERS: Record<string, Speaker> = { user: 'customer', agent: 'agent', bot: 'bot', system: 'system' };

/** A bot of another vendor speaks through an agent's account: the admin's list tells. */
function toSpeaker(type: string | null | undefined, isListed: boolean): Speaker {
  const speaker = SPEAKERS[type?.toLowerCase() ?? ''] ?? 'system';
  return isListed && speaker !== 'customer' ? 'bot' : speaker;
}

/** Zendesk's own stub, and events in which nothing was said. */
const isHidden = ({ text: said, attachments, choices, form, isPublic }: Message): boolean =>
  (!isPublic && isSystemStub(said)) ||
  (said === '' && attachments.length + choices.length + form.length === 0);
