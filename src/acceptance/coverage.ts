import type { Coverage, DayRange, Filters, MissingCause, MissingReplies } from '../model/team';
import { wordsOf } from './outcomes';
import { patiently } from './readPage';
import { readReplies, sampleTickets, type SentReply, type TicketReading } from './ticketSample';
import { readUnmeasured, type UnmeasuredRole, whyUnmeasured } from './unmeasured';

/** Pages of tickets, and tickets whose comments are read to tell why records are missing. */
const MOST_PAGES = 2;
const MOST_TICKETS = 8;
/** Below this share figures are greyed. */
const LEAST_SHARE = 0.6;
/** Ways by which an agent answers beside the app: no app runs there. */
const APP_CHANNELS: ReadonlySet<string> = new Set(['web', 'email', 'native_messaging', 'chat', '']);

/** How much these days' figures know, and the tickets from which it can be told why the rest is missing. */
export interface Covered {
  coverage: Coverage;
  /** With replies of agents. */
  answered: readonly number[];
}

/**
 * Replies with a record, of the public replies that agents sent. Zendesk counts public replies by ticket, not by day: those of
 * tickets that were created in these days are counted, and stand for those sent in these days. Of more than 200 tickets some are
 * looked at, and the rest is taken to be like them. Fails with an `OutsideError`.
 */
export async function readCoverage(
  reading: TicketReading,
  { range, filters, isOfAll }: { range: DayRange; filters: Filters; isOfAll: boolean },
  recorded: number,
  signal: AbortSignal,
): Promise<Covered> {
  const query = [`created>=${range.from} created<=${range.to}`, ...wordsOf(filters)].join(' ');
  const { tickets, of } = await sampleTickets(reading, query, MOST_PAGES, signal);
  const replies = tickets.reduce((sum, ticket) => sum + ticket.replies, 0);
  const counted = tickets.length === 0 ? 0 : Math.round((replies * of) / tickets.length);
  const sent = Math.max(counted, recorded); // what has a record was surely sent
  const share = sent === 0 ? null : recorded / sent;
  const answered = tickets.filter((ticket) => ticket.replies > 0).map((ticket) => ticket.id);
  const coverage: Coverage = {
    recorded,
    sent,
    share,
    isLow: share !== null && share < LEAST_SHARE,
    isOfAll,
    sample: of > tickets.length ? { tickets: tickets.length, of } : null,
  };
  return { coverage, answered };
}

/**
 * Why records are missing, from the newest replies of a few tickets since a day: up to nine requests, so only when somebody asks.
 * What nothing else explains: the app was closed. Fails with an `OutsideError`.
 */
export async function readMissing(
  reading: TicketReading,
  { coverage: { sent, recorded }, answered }: Covered,
  from: string,
  signal: AbortSignal,
): Promise<MissingReplies[]> {
  const lacking = sent - recorded;
  if (lacking === 0) return [];
  const step = Math.max(1, Math.ceil(answered.length / MOST_TICKETS));
  const some = answered.filter((_, at) => at % step === 0);
  const replies = (await Promise.all(some.map((id) => readReplies(reading, id, from, signal)))).flat();
  const roles = await patiently(reading.pause, signal, () => readUnmeasured(reading.request, signal));
  return shareOut(replies, roles, { sent, lacking });
}

const isByApp = ({ channel }: SentReply): boolean => APP_CHANNELS.has(channel);

/** The causes' shares among these replies, of all that were sent; no more than is missing. Pure. */
export function shareOut(
  replies: readonly SentReply[],
  roles: readonly UnmeasuredRole[],
  { sent, lacking }: { sent: number; lacking: number },
): MissingReplies[] {
  const causes = replies.map((reply): MissingCause => {
    if (!isByApp(reply)) return 'otherWays';
    return whyUnmeasured(reply.author, roles) ?? 'appClosed';
  });
  let left = lacking;
  const take = (cause: MissingCause): MissingReplies => {
    const share = causes.filter((each) => each === cause).length / Math.max(1, causes.length);
    const taken = Math.min(left, Math.round(share * sent));
    left -= taken;
    return { cause, replies: taken };
  };
  const explained = (['otherWays', 'lightAgents', 'noPermission'] as const).map(take);
  return [...explained, { cause: 'appClosed' as const, replies: left }].filter((each) => each.replies > 0);
}
