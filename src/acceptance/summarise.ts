import {
  type AcceptanceEvent,
  type CounterEvent,
  type Outcome,
  OUTCOMES,
  type ReplyEvent,
} from '../model/acceptance';
import { type Origin, ORIGINS } from '../model/suggestion';
import type { DayRange, ShareOf } from '../model/team';
import { daysBetween } from './day';
import { shareOf } from './interval';

export interface ReuseFigures {
  /** Replies to customers that have a record. */
  replies: number;
  /** Of them those into which a suggestion was inserted. */
  used: number;
  /** Sent with light or no change, of the replies for which something was offered. Too short ones are left out. */
  reuse: ShareOf;
}

export interface TeamSummary extends ReuseFigures {
  range: DayRange;
  /** Internal notes with a record; they are in no other figure. */
  notes: number;
  /** Suggestions, whether a reply was sent or not. */
  offered: number;
  inserted: number;
  dismissed: number;
  /** One row per day of the range, days without replies too. */
  byDay: (ReuseFigures & { day: string })[];
  /** One row per origin that occurs. `reuse` is of the replies that used it. */
  byOrigin: (ReuseFigures & { origin: Origin })[];
  /** Replies with an inserted suggestion by what became of it; all classes, in their order. */
  byOutcome: { outcome: Outcome; replies: number }[];
}

/** Counts events over a range. Events outside it and repeated ids are left out. Pure. */
export function summarise(events: AcceptanceEvent[], range: DayRange): TeamSummary {
  const counted = uniqueWithin(events, range);
  const sent = counted.filter((event) => event.kind === 'reply');
  const counters = counted.filter((event) => event.kind === 'counter');
  const replies = sent.filter((event) => event.target !== 'note');
  return {
    range,
    ...toFigures(replies, wasOffered),
    notes: sent.length - replies.length,
    ...countSuggestions(sent, counters),
    byDay: toDays(replies, range),
    byOrigin: toOrigins(replies),
    byOutcome: OUTCOMES.map((outcome) => ({
      outcome,
      replies: replies.filter((reply) => isUsed(reply) && reply.outcome === outcome).length,
    })),
  };
}

function uniqueWithin(events: AcceptanceEvent[], { from, to }: DayRange): AcceptanceEvent[] {
  const byId = new Map<string, AcceptanceEvent>();
  for (const event of events) if (event.day >= from && event.day <= to) byId.set(event.id, event);
  return [...byId.values()];
}

const isUsed = (reply: ReplyEvent): boolean => reply.origin !== null;
const isReused = (reply: ReplyEvent): boolean =>
  isUsed(reply) && (reply.outcome === 'verbatim' || reply.outcome === 'light');
const isTooShort = (reply: ReplyEvent): boolean => isUsed(reply) && reply.outcome === 'short';
const wasOffered = (reply: ReplyEvent): boolean => reply.offered > 0 || isUsed(reply);

function toFigures(replies: ReplyEvent[], isBase: (reply: ReplyEvent) => boolean): ReuseFigures {
  const base = replies.filter((reply) => isBase(reply) && !isTooShort(reply));
  return {
    replies: replies.length,
    used: replies.filter(isUsed).length,
    reuse: shareOf(base.filter(isReused).length, base.length),
  };
}

function countSuggestions(replies: ReplyEvent[], counters: CounterEvent[]) {
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    offered: sum([...replies, ...counters].map((event) => event.offered)),
    inserted: sum([
      ...replies.map((reply) => reply.inserted),
      ...counters.map(({ offered, dismissed, unused }) => offered - dismissed - unused),
    ]),
    dismissed: sum([...replies, ...counters].map((event) => event.dismissed)),
  };
}

function toDays(replies: ReplyEvent[], range: DayRange): TeamSummary['byDay'] {
  const byDay = new Map<string, ReplyEvent[]>(daysBetween(range.from, range.to).map((day) => [day, []]));
  for (const reply of replies) byDay.get(reply.day)?.push(reply);
  return [...byDay].map(([day, ofDay]) => ({ day, ...toFigures(ofDay, wasOffered) }));
}

function toOrigins(replies: ReplyEvent[]): TeamSummary['byOrigin'] {
  const rows = ORIGINS.map((origin) => {
    const ofOrigin = replies.filter((reply) => reply.origin === origin);
    return { origin, ...toFigures(ofOrigin, isUsed) };
  });
  return rows.filter((row) => row.replies > 0);
}
