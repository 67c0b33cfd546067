import type { DayRange, Filters, Resolution, RipeDays, ShareOf } from '../model/team';
import { shiftDay } from './day';
import { clusteredShare, NO_SQUARES } from './interval';
import { type SampledTicket, sampleTickets, searchTickets, type TicketReading } from './ticketSample';

/** Pages of solved tickets of each period, and requesters who are asked for at once. */
const MOST_PAGES = 2;
const REQUESTERS_AT_ONCE = 40;

export interface Asked {
  ripeDays: RipeDays;
  /** YYYY-MM-DD in the account's zone. */
  today: string;
  /** Only brand and group: tickets know of no other. */
  filters: Filters;
}

/** Words of a search for the filters that tickets know. */
export const wordsOf = ({ brand, group }: Filters): string[] =>
  Object.entries({ brand, group }).flatMap(([name, id]) => (/^\d+$/.test(id ?? '') ? [`${name}:${id}`] : []));

/** A ticket of somebody who wrote again. */
interface LaterTicket {
  id: number;
  requesterId: number;
  subject: string;
  createdAt: string;
}

/**
 * First-contact resolution of tickets solved in a range, and in the period before. Younger tickets are not ripe, and in neither
 * share. Fails with an `OutsideError`. At most 2 × (4 + 5) requests.
 */
export async function readResolution(
  reading: TicketReading,
  { now, before }: { now: DayRange; before: DayRange },
  asked: Asked,
  signal: AbortSignal,
): Promise<Resolution> {
  const { ripeDays, today } = asked;
  const current = await readPeriod(reading, now, asked, signal);
  const earlier = await readPeriod(reading, before, asked, signal);
  const ripeOn = shiftDay(now.to, ripeDays + 1);
  return {
    resolved: {
      now: { value: current.resolved, withheld: null },
      before: { value: earlier.resolved, withheld: null },
    },
    unripe: current.unripe,
    ripeDays,
    ripeOn: ripeOn <= today ? null : ripeOn,
    sample: current.sample,
  };
}

interface PeriodResolution {
  resolved: ShareOf;
  unripe: number;
  sample: Resolution['sample'];
}

async function readPeriod(
  reading: TicketReading,
  { from, to }: DayRange,
  asked: Asked,
  signal: AbortSignal,
): Promise<PeriodResolution> {
  const query = [`solved>=${from} solved<=${to}`, ...wordsOf(asked.filters)].join(' ');
  const { tickets, of } = await sampleTickets(reading, query, MOST_PAGES, signal);
  const ripe = tickets.filter((ticket) => isRipe(ticket, asked));
  const later = await readLater(reading, ripe.filter(isDoneAtOnce), from, signal);
  return {
    resolved: resolutionOf(ripe, later, asked.ripeDays),
    unripe: tickets.filter((ticket) => ticket.solvedAt !== '').length - ripe.length,
    sample: of > tickets.length ? { tickets: tickets.length, of } : null,
  };
}

/** Solved so long ago that whoever comes back would have come. */
export function isRipe({ solvedAt }: SampledTicket, { ripeDays, today }: Omit<Asked, 'filters'>): boolean {
  return solvedAt !== '' && shiftDay(solvedAt.slice(0, 10), ripeDays) < today;
}

/** Solved after one agent turn, and never opened again. */
export const isDoneAtOnce = ({ isSolved, replies, reopens }: SampledTicket): boolean =>
  isSolved && replies <= 1 && reopens === 0;

/** Tickets of these requesters since a day. */
export async function readLater(
  reading: TicketReading,
  tickets: readonly SampledTicket[],
  from: string,
  signal: AbortSignal,
): Promise<LaterTicket[]> {
  const requesters = [...new Set(tickets.map(({ requesterId }) => requesterId))].filter((id) => id > 0);
  const later: LaterTicket[] = [];
  for (let at = 0; at < requesters.length; at += REQUESTERS_AT_ONCE) {
    const some = requesters.slice(at, at + REQUESTERS_AT_ONCE).map((id) => `requester:${id}`);
    const { hits } = await searchTickets(reading, `created>=${from} ${some.join(' ')}`, 1, signal);
    for (const { id, requester_id, subject, created_at } of hits)
      later.push({ id, requesterId: requester_id, subject, createdAt: created_at });
  }
  return later;
}

/** Share of ripe tickets that were resolved at first contact; an agent's tickets are one cluster. Pure. */
export function resolutionOf(
  ripe: readonly SampledTicket[],
  later: readonly LaterTicket[],
  ripeDays: RipeDays,
): ShareOf {
  const byRequester = new Map<number, LaterTicket[]>();
  for (const each of later)
    byRequester.set(each.requesterId, [...(byRequester.get(each.requesterId) ?? []), each]);
  const agents = new Map<number, { s: number; n: number }>();
  for (const ticket of ripe) {
    const isBack = (byRequester.get(ticket.requesterId) ?? []).some((other) =>
      isReturn(ticket, other, ripeDays),
    );
    const agent = agents.get(ticket.assigneeId) ?? { s: 0, n: 0 };
    agent.n += 1;
    agent.s += Number(isDoneAtOnce(ticket) && !isBack);
    agents.set(ticket.assigneeId, agent);
  }
  return shareByAgent([...agents.values()]);
}

function shareByAgent(agents: readonly { s: number; n: number }[]): ShareOf {
  const squares = { ...NO_SQUARES };
  for (const { s, n } of agents) {
    squares.nn += n * n;
    squares.sn += s * n;
    squares.ss += s * s;
  }
  const sum = (pick: (each: { s: number; n: number }) => number) =>
    agents.reduce((total, each) => total + pick(each), 0);
  const [s, n] = [sum((each) => each.s), sum((each) => each.n)];
  return clusteredShare([{ s, n, agents: agents.length, byAgent: squares, byTicket: NO_SQUARES }]);
}

const DAY_MS = 86_400_000;

/** Another ticket of the same person, soon after, which may be on the same matter. */
function isReturn(ticket: SampledTicket, other: LaterTicket, ripeDays: RipeDays): boolean {
  const since = Date.parse(other.createdAt) - Date.parse(ticket.solvedAt);
  return (
    other.id !== ticket.id &&
    since > 0 &&
    since <= ripeDays * DAY_MS &&
    mayBeSame(ticket.subject, other.subject)
  );
}

/** Two that name numbers (of orders, of parcels), and not one in common, are on two matters. All else may be on one. */
function mayBeSame(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((subject) => new Set(subject.match(/\d{4,}/g) ?? []));
  if (!ours || !theirs || ours.size === 0 || theirs.size === 0) return true;
  return [...ours].some((number) => theirs.has(number));
}
