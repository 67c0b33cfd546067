import * as v from 'valibot';
import { OutsideError } from '../../lib/errors';
import { listOf, neededListOf, textOrNull as text } from '../../lib/lenient';
import type { Request } from '../../model/ports';
import { metaSchema, pageQuery } from '../page';

const key = v.fallback(v.nullish(v.union([v.string(), v.number()]), ''), '');
const loose = v.fallback(v.nullish(v.record(v.string(), v.unknown()), null), null);

const eventSchema = v.object({
  id: key,
  type: text,
  history: v.optional(v.unknown()),
  conversation_id: text,
  value: loose,
});

const pageSchema = v.object({
  audits: neededListOf(v.object({ created_at: text, events: listOf(eventSchema) })),
  meta: metaSchema,
});

/** A chat that began or ended: what was said in it, in the service's words, and the messaging service's id for it. */
export interface ChatEvent {
  id: string;
  conversationId: string | null;
  history: unknown[];
}

export interface AuditPage {
  /** Newest audit first, as asked. */
  chats: ChatEvent[];
  meta: v.InferOutput<typeof metaSchema>;
}

/** A page of a ticket's audits, newest first; of its events only those that hold a chat. */
export async function readAuditPage(
  request: Request,
  ticketId: number,
  cursor: string | null,
  signal: AbortSignal,
): Promise<AuditPage> {
  const url = `/api/v2/tickets/${ticketId}/audits.json?${pageQuery(cursor)}&sort=-created_at`;
  const page = v.safeParse(pageSchema, await request({ url, signal }));
  if (!page.success) throw new OutsideError('malformed', 'the audits are no list');
  const { audits, meta } = page.output;
  return { chats: audits.flatMap(({ events }) => events.filter(isChat).map(toChat)), meta };
}

type Event = v.InferOutput<typeof eventSchema>;

const isChat = ({ type }: Event): boolean => /^Chat(?:Started|Ended)Event$/i.test(type ?? '');

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function toChat({ id, value, history, conversation_id }: Event): ChatEvent {
  const inValue = listIn(value?.['history']);
  const named = value?.['conversation_id'] ?? conversation_id;
  return {
    id: String(id),
    conversationId: typeof named === 'string' && named !== '' ? named : null,
    history: inValue.length > 0 ? inValue : listIn(history),
  };
}
