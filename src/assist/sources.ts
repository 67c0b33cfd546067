import { isAbort, OutsideError, toProblem } from '../lib/errors';
import { limited } from '../lib/limited';
import { wait } from '../lib/wait';
import type { Customer } from '../model/customer';
import type { Fact } from '../model/fact';
import type { ReplyLanguage } from '../model/language';
import type { Order } from '../model/order';
import type { Problem, ProblemKind, Sourced } from '../model/problem';
import type { Ticket } from '../model/ticket';
import type { Message, Transcript } from '../model/transcript';
import type { ConfiguredShop, Found, OrderQuery } from '../purchases/connector';
import type { Candidate } from '../suggestions/engine';
import type { Reader, Share } from '../transcripts/reader';
import type { AssistParts } from './parts';

const ZENDESK = { source: 'zendesk', label: 'Zendesk' };

/** One reader's time: ms. */
const READER_LIMIT_MS = 7_000;
/** Several readers may have to be tried, one after the other, and no skeleton may stand longer than 15 s: ms for all. */
const READERS_LIMIT_MS = 13_500;
/** A shop may have to wait for the person first, and may need several questions: ms for all of them. */
const SHOP_LIMIT_MS = 12_000;

/** The host has the live conversation at hand, or has none: ms. */
const LIVE_LIMIT_MS = 900;

/** Fails as `slow` when the time is up; whatever is still under way then is aborted. */
export async function inTime<T>(
  limitMs: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  const signal = AbortSignal.any([outer, ending.signal]);
  const timeUp = wait(limitMs, signal).then(() => {
    outer.throwIfAborted();
    throw new OutsideError('slow', 'no answer in time', { values: { seconds: limitMs / 1000 } });
  });
  try {
    return await Promise.race([work(signal), timeUp]);
  } finally {
    ending.abort();
  }
}

/** What somebody is busy or slow with is not asked for in another way: that would only add to it. */
const OVERLOADED: readonly ProblemKind[] = ['limited', 'slow', 'down'];

/**
 * 1. What was said. Readers are asked in order of trust, each only for a share that nobody told before; a broken one is
 * told, and the next is tried. Several stories become one.
 */
export async function readTranscript(
  parts: AssistParts,
  ticket: Ticket,
  signal: AbortSignal,
): Promise<Sourced<Transcript | null>> {
  const problems: Problem[] = [];
  const told = new Set<Share>();
  const until = parts.clock.now() + READERS_LIMIT_MS;
  let story: Transcript | null = null;
  for (const reader of parts.readers.filter((each) => each.appliesTo(ticket))) {
    const isBusy = problems.some(({ kind }) => OVERLOADED.includes(kind));
    if (sharesOf(reader).every((share) => told.has(share)) || (reader.isSpare && isBusy)) continue;
    const limit = Math.min(READER_LIMIT_MS, until - parts.clock.now());
    try {
      const answer = await inTime(limit, signal, (own) => reader.read(ticket, own));
      problems.push(...(answer?.problems ?? []));
      if (!answer || answer.value.messages.length === 0) continue;
      story = story ? joined(parts, story, answer.value) : answer.value;
      for (const share of sharesOf(reader)) told.add(share);
    } catch (error) {
      if (isAbort(error)) throw error;
      problems.push(readerProblem(reader, error));
    }
  }
  if (story) return { value: await withLive(parts, story), problems };
  const live = await readLive(parts);
  const value = live.length > 0 ? { source: 'live', messages: live, isComplete: true } : null;
  return { value, problems };
}

const sharesOf = ({ tells = ['chat', 'comments'] }: Reader): readonly Share[] => tells;

const readerProblem = ({ id, label }: Reader, error: unknown): Problem =>
  toProblem(error, { block: 'conversation', ...(label ? { source: id, label } : ZENDESK) });

/** Older pages are read from the better source: what the other has beyond its newest page stays there. */
const joined = ({ mergeStories }: AssistParts, story: Transcript, page: Transcript): Transcript => ({
  ...mergeStories(story, page),
  isComplete: story.isComplete && page.isComplete,
});

const readLive = ({ host }: AssistParts): Promise<Message[]> =>
  limited(LIVE_LIMIT_MS, host.conversation()).catch(() => []);

async function withLive(parts: AssistParts, transcript: Transcript): Promise<Transcript> {
  const live = await readLive(parts);
  return { ...transcript, messages: parts.mergeMessages(transcript.messages, live) };
}

/** 3a. Who it is. A customer that Zendesk does not give us is null with a problem, and everything else goes on. */
export async function readCustomer(
  parts: AssistParts,
  ticket: Ticket,
  signal: AbortSignal,
): Promise<Sourced<Customer | null>> {
  try {
    return await parts.customers.read(ticket, signal);
  } catch (error) {
    if (isAbort(error)) throw error;
    return { value: null, problems: [toProblem(error, { block: 'customer', ...ZENDESK })] };
  }
}

/** What a shop has beside the orders that it gave, by its id. */
export type MoreOrders = ReadonlyMap<string, Pick<Found, 'rest' | 'older'>>;

/** 3b. What was bought, in every configured shop at once. Newest first; one shop's failure does not hide another's orders. */
export async function findOrders(
  connectors: ConfiguredShop[],
  query: OrderQuery,
  signal: AbortSignal,
): Promise<Sourced<Order[]> & { more: MoreOrders }> {
  const answers = await Promise.all(
    connectors.map(async (connector): Promise<Found> => {
      try {
        return await inTime(SHOP_LIMIT_MS, signal, (own) => connector.findOrders(query, own));
      } catch (error) {
        if (isAbort(error)) throw error;
        return {
          value: [],
          problems: [toProblem(error, { block: 'orders', source: connector.id, label: connector.label })],
        };
      }
    }),
  );
  const orders = answers.flatMap((answer) => answer.value);
  orders.sort((a, b) => (b.placedAt ?? '').localeCompare(a.placedAt ?? ''));
  return {
    value: orders,
    problems: answers.flatMap((answer) => answer.problems),
    more: new Map(
      answers.map(({ rest, older }, index) => [connectors[index]?.id ?? '', { rest, older }] as const),
    ),
  };
}

/** Whom to look for: every address and number that Zendesk knows of the requester. What was spoken only ranks. */
export function toOrderQuery(ticket: Ticket, customer: Customer | null, facts: Fact[]): OrderQuery {
  const known = customer?.emails ?? [];
  const fallback = ticket.requester.email ? [{ value: ticket.requester.email, isVerified: false }] : [];
  const spokenNumbers = facts
    .filter((fact) => fact.slot === 'orderNumber' && !fact.isSuperseded)
    .map((fact) => fact.value);
  return {
    emails: known.length > 0 ? known : fallback,
    phones: customer?.phones ?? [],
    externalId: customer?.externalId ?? ticket.requester.externalId,
    spokenNumbers,
    brandId: ticket.brandId,
  };
}

/** How many macros and articles are looked at for one ticket. */
const CANDIDATES = 12;

/** 5a. Macros and articles that may answer. */
export async function findCandidates(
  parts: AssistParts,
  wanted: { text: string; language: ReplyLanguage; facts: readonly Fact[]; ticket: Ticket | null },
  signal: AbortSignal,
): Promise<Sourced<Candidate[]>> {
  const { text, language, facts, ticket } = wanted;
  if (text.trim() === '') return { value: [], problems: [] };
  const matters = facts
    .filter(({ slot, isSuperseded }) => (slot === 'wish' || slot === 'problem') && !isSuperseded)
    .map(({ value }) => value);
  try {
    const day = new Date(parts.clock.now()).toISOString().slice(0, 10);
    const place = ticket && { brandId: ticket.brandId, groupId: ticket.groupId, day };
    const query = { text, language, matters, ...(place && { ticket: place }), limit: CANDIDATES };
    return await parts.knowledge.search(query, signal);
  } catch (error) {
    if (isAbort(error)) throw error;
    return { value: [], problems: [toProblem(error, { block: 'suggestions', ...ZENDESK })] };
  }
}

/** Macros or articles had not all come when we searched. */
export const isStillLoading = ({ problems }: Sourced<Candidate[]>): boolean =>
  problems.some(({ kind }) => kind === 'slow');
