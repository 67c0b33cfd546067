import * as v from 'valibot';
import { isAbort } from '../../lib/errors';
import { politely } from '../../lib/politely';
import type { Clock, Request } from '../../model/ports';
import type { Channel, Ticket } from '../../model/ticket';
import type { SeenMessage } from '../../setup/derive/proposeBots';
import type { Reader } from '../../transcripts/reader';

const MOST_TICKETS = 50;
/** The conversation log of the whole account takes 100 requests a minute; agents come first. */
const A_MINUTE = 40;

const tickets = v.object({
  results: v.fallback(
    v.array(
      v.object({
        id: v.number(),
        subject: v.fallback(v.string(), ''),
        status: v.fallback(v.string(), ''),
        requester_id: v.fallback(v.number(), 0),
        tags: v.fallback(v.array(v.string()), []),
        via: v.fallback(v.object({ channel: v.fallback(v.string(), '') }), { channel: '' }),
      }),
    ),
    [],
  ),
});

type Found = v.InferOutput<typeof tickets>['results'][number];

const LIVE: Readonly<Record<string, Channel>> = {
  native_messaging: 'messaging',
  messaging: 'messaging',
  chat: 'chat',
  email: 'email',
};

function toTicket({ id, subject, status, requester_id: requester, tags, via }: Found): Ticket {
  const channel = LIVE[via.channel] ?? 'other';
  return {
    id,
    subject,
    status,
    channel,
    isMessaging: channel === 'messaging',
    brandId: null,
    groupId: null,
    tags,
    requester: { id: requester, name: '', email: null, externalId: null },
  };
}

/** The newest tickets, newest first. */
async function newestTickets(request: Request, signal: AbortSignal): Promise<Ticket[]> {
  const query = encodeURIComponent('type:ticket');
  const url = `/api/v2/search.json?query=${query}&sort_by=created_at&sort_order=desc&per_page=${MOST_TICKETS}`;
  return v.parse(tickets, await request({ url, signal })).results.map(toTicket);
}

/** Who wrote in the newest tickets: one by one, slowly. One ticket that cannot be read costs nobody the others. */
export function createReadRecent(parts: { request: Request; readers: readonly Reader[]; clock: Clock }) {
  const { request, readers, clock } = parts;
  return async (onRead: (read: number, of: number) => void, signal: AbortSignal) => {
    const pause = politely(A_MINUTE, clock);
    const newest = await newestTickets(request, signal);
    const read: SeenMessage[][] = [];
    for (const ticket of newest) {
      onRead(read.length, newest.length);
      await pause();
      signal.throwIfAborted();
      read.push(await readOne(ticket, readers, signal));
    }
    return read;
  };
}

async function readOne(
  ticket: Ticket,
  readers: readonly Reader[],
  signal: AbortSignal,
): Promise<SeenMessage[]> {
  for (const reader of readers) {
    if (!reader.appliesTo(ticket)) continue;
    const story = await reader.read(ticket, signal).catch((error: unknown) => {
      if (isAbort(error)) throw error;
      return null;
    });
    if (!story) continue;
    return story.value.messages.map(({ speaker, name, authorId, text }) => ({
      ticketId: ticket.id,
      speaker,
      name,
      authorId: authorId ?? null,
      text,
    }));
  }
  return [];
}
