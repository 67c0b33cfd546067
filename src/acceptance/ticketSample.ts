import * as v from 'valibot';
import { escapeUrl } from '../lib/escape';
import { listOf, neededListOf } from '../lib/lenient';
import type { Request } from '../model/ports';
import { patiently } from './readPage';
import type { UserRole } from './unmeasured';

/** What is asked of Zendesk's tickets: with its session, politely. */
export interface TicketReading {
  request: Request;
  pause: () => Promise<void>;
}

/** A ticket as its metrics tell of it. */
export interface SampledTicket {
  id: number;
  requesterId: number;
  assigneeId: number;
  subject: string;
  isSolved: boolean;
  /** Public replies of agents, in all. */
  replies: number;
  reopens: number;
  /** ISO times; '' where there is none. */
  createdAt: string;
  solvedAt: string;
}

export interface TicketSample {
  tickets: SampledTicket[];
  /** How many tickets there are to look at. */
  of: number;
}

const id = v.fallback(v.number(), 0);
const time = v.fallback(v.string(), '');
const found = v.object({
  count: v.fallback(v.number(), 0),
  results: neededListOf(v.object({ id: v.number(), requester_id: id, subject: time, created_at: time })),
});
const metrics = v.object({
  ticket_id: id,
  replies: v.fallback(v.number(), 0),
  reopens: v.fallback(v.number(), 0),
  solved_at: time,
});
const ticket = v.object({
  id: v.number(),
  requester_id: id,
  assignee_id: id,
  subject: time,
  status: time,
  created_at: time,
  metric_set: v.fallback(v.nullish(metrics), null),
});
const many = v.object({ tickets: neededListOf(ticket), metric_sets: v.optional(listOf(metrics), []) });

type Hit = v.InferOutput<typeof found>['results'][number];

const PER_PAGE = 100;
/** A search gives its first thousand. */
const LAST_PAGE = 10;

/** One page (100) of the tickets that a search finds, and how many it finds in all. Fails with an `OutsideError`. */
export async function searchTickets(
  { request, pause }: TicketReading,
  query: string,
  page: number,
  signal: AbortSignal,
): Promise<{ hits: Hit[]; count: number }> {
  const url =
    `/api/v2/search?query=${escapeUrl(`type:ticket ${query}`)}` +
    `&sort_by=created_at&sort_order=asc&per_page=${PER_PAGE}&page=${page}`;
  const { results, count } = v.parse(found, await patiently(pause, signal, () => request({ url, signal })));
  return { hits: results, count };
}

/**
 * Tickets that a search finds with their metrics, so many pages of a hundred at most: all of them where there are no more, else
 * pages from all over the first thousand. Two requests for each page. Fails with an `OutsideError`.
 */
export async function sampleTickets(
  reading: TicketReading,
  query: string,
  mostPages: number,
  signal: AbortSignal,
): Promise<TicketSample> {
  const first = await searchTickets(reading, query, 1, signal);
  const pages = Math.min(LAST_PAGE, Math.ceil(first.count / PER_PAGE));
  const hits = [...first.hits];
  for (const page of spread(pages, mostPages))
    hits.push(...(await searchTickets(reading, query, page, signal)).hits);
  const tickets: SampledTicket[] = [];
  for (let at = 0; at < hits.length; at += PER_PAGE)
    tickets.push(...(await readMetrics(reading, hits.slice(at, at + PER_PAGE), signal)));
  return { tickets, of: Math.max(first.count, tickets.length) };
}

/** Pages after the first, evenly from all there are. */
function spread(pages: number, most: number): number[] {
  const wanted = Math.min(pages, most);
  if (wanted < 2) return [];
  const step = (pages - 1) / (wanted - 1);
  return Array.from({ length: wanted - 1 }, (_, at) => 1 + Math.round((at + 1) * step));
}

async function readMetrics(
  { request, pause }: TicketReading,
  hits: readonly Hit[],
  signal: AbortSignal,
): Promise<SampledTicket[]> {
  const ids = hits.map((hit) => hit.id).join(',');
  const url = `/api/v2/tickets/show_many?ids=${ids}&include=metric_sets`;
  const { tickets, metric_sets } = v.parse(
    many,
    await patiently(pause, signal, () => request({ url, signal })),
  );
  const byTicket = new Map(metric_sets.map((set) => [set.ticket_id, set]));
  return tickets.flatMap((each) => {
    const set = each.metric_set ?? byTicket.get(each.id);
    return set ? [toSampled(each, set)] : [];
  });
}

const toSampled = (
  each: v.InferOutput<typeof ticket>,
  { replies, reopens, solved_at }: v.InferOutput<typeof metrics>,
): SampledTicket => ({
  id: each.id,
  requesterId: each.requester_id,
  assigneeId: each.assignee_id,
  subject: each.subject,
  isSolved: each.status === 'solved' || each.status === 'closed',
  replies,
  reopens,
  createdAt: each.created_at,
  solvedAt: solved_at,
});

/** A public reply, and by which way it was sent. */
export interface SentReply {
  /** `web`, `mobile`, `api` … */
  channel: string;
  author: UserRole;
}

const roleId = v.fallback(v.nullable(v.number()), null);
const comments = v.object({
  comments: neededListOf(
    v.object({
      author_id: id,
      public: v.fallback(v.boolean(), false),
      created_at: time,
      via: v.fallback(v.object({ channel: v.fallback(v.string(), '') }), { channel: '' }),
    }),
  ),
  users: v.optional(
    listOf(v.object({ id: v.number(), role: time, role_type: roleId, custom_role_id: roleId })),
    [],
  ),
});
/** Public replies of agents on a ticket since a day, of its newest hundred comments. Fails with an `OutsideError`. */
export async function readReplies(
  { request, pause }: TicketReading,
  ticketId: number,
  from: string,
  signal: AbortSignal,
): Promise<SentReply[]> {
  const url = `/api/v2/tickets/${ticketId}/comments?include=users&sort=-created_at&page[size]=${PER_PAGE}`;
  const parsed = v.parse(comments, await patiently(pause, signal, () => request({ url, signal })));
  const users = new Map(parsed.users.map((user) => [user.id, user]));
  return parsed.comments
    .filter((comment) => comment.public && comment.created_at >= from)
    .flatMap(({ author_id, via }) => {
      const author = users.get(author_id);
      if (!author || author.role === 'end-user') return [];
      return [{ channel: via.channel, author }];
    });
}
