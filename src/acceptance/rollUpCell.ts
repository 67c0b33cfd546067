import type { AcceptanceEvent, ReplyEvent } from '../model/acceptance';
import { DIMENSIONS } from '../model/team';
import { guardOutcomeOf } from './guardOutcome';

/** What is summed up in each cell, in the order in which it is kept. */
export const SUMS = [
  'replies',
  'notes',
  'used',
  'base',
  'reused',
  'asked',
  'askedUsed',
  'warned',
  'useless',
  'offered',
  'inserted',
  'dismissed',
  'verbatim',
  'light',
  'partial',
  'heavy',
  'discarded',
  'short',
] as const;
type SumName = (typeof SUMS)[number];
export type Sums = Record<SumName, number>;

/** Values of the dimensions, in their order. */
export type Cell = readonly string[];

/** Longer ones are none of ours. */
const LONGEST = 80;
const NOWHERE: Cell = DIMENSIONS.map(() => '');

export const noSums = (): Sums => ({ ...NO_SUMS });
const NO_SUMS = Object.fromEntries(SUMS.map((name) => [name, 0])) as Sums;

/** One by one: a loop over names takes ten times as long, and a view adds up a million of them. */
export function addSums(to: Sums, more: Sums): void {
  to.replies += more.replies;
  to.notes += more.notes;
  to.used += more.used;
  to.base += more.base;
  to.reused += more.reused;
  to.asked += more.asked;
  to.askedUsed += more.askedUsed;
  to.warned += more.warned;
  to.useless += more.useless;
  to.offered += more.offered;
  to.inserted += more.inserted;
  to.dismissed += more.dismissed;
  to.verbatim += more.verbatim;
  to.light += more.light;
  to.partial += more.partial;
  to.heavy += more.heavy;
  to.discarded += more.discarded;
  to.short += more.short;
}

/** The cell that an event belongs to; a counter belongs to none, since it tells of no ticket. */
export const cellOf = (event: AcceptanceEvent): Cell => (event.kind === 'reply' ? toCell(event) : NOWHERE);

const toCell = ({ channel, language, brandId, groupId, origin, situation, engine }: ReplyEvent): Cell =>
  [
    channel,
    language ?? '',
    String(brandId ?? ''),
    String(groupId ?? ''),
    origin ?? '',
    situation ?? '',
    engine,
  ].map((value) => value.slice(0, LONGEST));

const isPublic = (event: AcceptanceEvent): event is ReplyEvent =>
  event.kind === 'reply' && event.target !== 'note';
const isUsed = ({ origin }: ReplyEvent): boolean => origin !== null;

/** For which something was offered, and which is long enough to be classed. */
const isBase = (reply: ReplyEvent): boolean =>
  (reply.offered > 0 || isUsed(reply)) && !(isUsed(reply) && reply.outcome === 'short');
const isReused = (reply: ReplyEvent): boolean =>
  isUsed(reply) && (reply.outcome === 'verbatim' || reply.outcome === 'light');
/** It asks for something that was known, and nobody said that it had to. */
const isAsking = ({ details }: ReplyEvent): boolean =>
  Object.values(details.guard).some((value) => guardOutcomeOf(value) === 'sentAnyway');

/** What the clusters of intervals are made of: does this reply count, and is it in the base. Null for what is no reply. */
export function clusterOf(
  event: AcceptanceEvent,
): { reuse: [number, number]; asked: [number, number] } | null {
  if (!isPublic(event)) return null;
  const base = isBase(event);
  return { reuse: [Number(base && isReused(event)), Number(base)], asked: [Number(isAsking(event)), 1] };
}

/** What one event adds to its cell. */
export function sumsOf(event: AcceptanceEvent): Sums {
  const sums = noSums();
  if (event.kind === 'counter') return addCounter(sums, event);
  if (!isPublic(event)) sums.notes = 1;
  else addReply(sums, event);
  sums.offered = event.offered;
  sums.inserted = event.inserted;
  sums.dismissed = event.dismissed;
  return sums;
}

function addCounter(
  sums: Sums,
  { offered, dismissed, unused }: { offered: number; dismissed: number; unused: number },
): Sums {
  sums.offered = offered;
  sums.dismissed = dismissed;
  sums.inserted = Math.max(0, offered - dismissed - unused);
  return sums;
}

function addReply(sums: Sums, reply: ReplyEvent): void {
  const outcomes = Object.values(reply.details.guard).map(guardOutcomeOf);
  sums.replies = 1;
  sums.used = Number(isUsed(reply));
  sums.base = Number(isBase(reply));
  sums.reused = Number(isBase(reply) && isReused(reply));
  sums.asked = Number(isAsking(reply));
  sums.askedUsed = Number(isAsking(reply) && isUsed(reply));
  sums.warned = outcomes.filter((outcome) => outcome !== null).length;
  sums.useless = outcomes.filter((outcome) => outcome === 'notUseful').length;
  if (isUsed(reply)) sums[reply.outcome] = 1;
}
