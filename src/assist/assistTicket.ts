import { limited } from '../lib/limited';
import { wait } from '../lib/wait';
import type { Fact } from '../model/fact';
import type { Order } from '../model/order';
import type { Sourced } from '../model/problem';
import type { Ticket } from '../model/ticket';
import type { Transcript } from '../model/transcript';
import type { OrderQuery } from '../purchases/connector';
import {
  findCandidates,
  findOrders,
  isStillLoading,
  readCustomer,
  readTranscript,
  toOrderQuery,
} from './sources';
import { learnOrderWords } from './order/learned';
import { withOlder } from './withOlder';
import { extract, searchText } from './understand';
import type { AssistParts } from './parts';
import { fillInLater } from './laterOrders';
import { conclude, decisionsOf, noteMore, reply, show, type Work } from './work';

/** After this long without the shop, replies are made without order data, in ms. */
const PATIENCE_MS = 3_000;
/** No skeleton stands longer than 15 s: then what there is must do, until the last source has answered or failed, in ms. */
const LONGEST_MS = 14_500;
/** How often macros and articles that are still being loaded are asked for again; each search has patience of its own. */
const MORE_SEARCHES = 3;
/** What the record decides does not wait longer than this for macros and articles, in ms. */
const SEARCH_PATIENCE_MS = 250;
/** When the first view stands in any case, in ms. */
const FIRST_VIEW_MS = 2_000;
/** A vocabulary is a small file of our own; what comes later counts from the next reading on, in ms. */
const READING_LIMIT_MS = 1_500;
/** After this long without Zendesk's answer about the person, the shop is asked with the ticket's own address, in ms. */
const PERSON_PATIENCE_MS = 2_500;
/** How often the shops are asked again for one ticket because there is more to ask for. */
const MORE_LOOKUPS = 3;

/**
 * The whole product. Every source is asked at once; what one answers is shown at once, with all that follows from it.
 *
 * 1. read: what was said to the bot · 2. extract: what the customer already told us · 3. look up: who it is and what they
 * bought · 4. confront: what was told against the record (`conclude`, after every answer) · 5. suggest: checked replies.
 */
export async function assistTicket(ticket: Ticket, work: Work, signal: AbortSignal): Promise<void> {
  const reading = readConversation(ticket, work, signal);
  const asking = askWhoItIs(ticket, work, signal);
  const looking = lookUpOrders(ticket, work, signal, reading, asking);
  const searching = reading.then(() => searchKnowledge(work, signal));

  const record = Promise.all([reading, asking, looking]);
  await Promise.race([record, wait(PATIENCE_MS, signal)]);
  await Promise.race([searching, wait(SEARCH_PATIENCE_MS, signal)]);
  if (!signal.aborted) reply(work, true);
  const everything = Promise.all([record, searching]).then(() => fillInLater(work, signal));
  const isLong = await Promise.race([everything, wait(LONGEST_MS - PATIENCE_MS, signal).then(() => 'long')]);
  if (!signal.aborted) reply(work, false);
  await everything;
  if (!signal.aborted && isLong === 'long') reply(work, false);
  for (let more = 0; more < MORE_SEARCHES && isStillLoading(work.candidates) && !signal.aborted; more += 1) {
    await searchKnowledge(work, signal);
    if (!signal.aborted) reply(work, false);
  }
  await wait(FIRST_VIEW_MS, signal);
  if (signal.aborted) return;
  const learned = await Promise.all([learn(work, work.parts.loadMoreReading), learnOrders()]);
  if (signal.aborted || !learned.includes(true)) return;
  conclude(work);
  reply(work, false);
}

/** 1. Read, and make the languages that are spoken in it understood. Older pages that were read before stay. */
export function readConversation(ticket: Ticket, work: Work, signal: AbortSignal): Promise<void> {
  const reading = readTranscript(work.parts, ticket, signal).then(async (story) => {
    await learn(work, work.parts.loadReading, story.value);
    if (!signal.aborted) work.read = withOlder(story.value, work.read);
    return { ...story, value: work.read };
  });
  return show(work, 'transcript', signal, reading);
}

/**
 * Makes a conversation understood, that of the board unless told; true when that needed something new. Without an answer in
 * time we go on with what we have.
 */
export const learn = (
  work: Work,
  load: AssistParts['loadReading'],
  transcript: Transcript | null = work.board.state().transcript.value,
): Promise<boolean> => limited(READING_LIMIT_MS, loadFor(work, load, transcript)).catch(() => false);

async function loadFor(
  { board }: Work,
  load: AssistParts['loadReading'],
  transcript: Transcript | null,
): Promise<boolean> {
  const { agent, customer } = board.state();
  return load(transcript?.messages ?? [], [agent?.locale ?? null, customer.value?.locale ?? null]);
}

/** 3a. Look up who it is. */
export async function askWhoItIs(ticket: Ticket, work: Work, signal: AbortSignal): Promise<void> {
  await show(work, 'customer', signal, readCustomer(work.parts, ticket, signal));
  // Their language may be one that nobody has spoken here yet.
  if (!signal.aborted && (await learn(work, work.parts.loadReading)) && !signal.aborted) conclude(work);
}

/**
 * 2. and 3b. Extract spoken numbers, look up orders. Identity first, as it decides whose orders may be shown; if it comes
 * later than we can wait, and tells more than the ticket did, a shop that answers is asked again.
 */
export async function lookUpOrders(
  ticket: Ticket,
  work: Work,
  signal: AbortSignal,
  ...first: Promise<void>[]
): Promise<void> {
  const known = Promise.all(first);
  const asking = Promise.race([known, wait(PERSON_PATIENCE_MS, signal)]);
  await show(
    work,
    'orders',
    signal,
    asking.then(() => ask(ticket, work, signal)),
  );
  await known;
  await renewOrders(ticket, work, signal);
}

/** Asks the shops again while there is other to ask for than they were asked: a person, a number that was put right. */
export async function renewOrders(ticket: Ticket, work: Work, signal: AbortSignal): Promise<void> {
  for (let more = 0; more < MORE_LOOKUPS && !signal.aborted; more += 1) {
    const { isLoading, problems } = work.board.state().orders;
    const isSilent = problems.some(({ kind }) => kind === 'slow');
    if (isLoading || isSilent || JSON.stringify(query(ticket, work)) === work.askedOrders) return;
    await show(work, 'orders', signal, ask(ticket, work, signal));
  }
}

function query(ticket: Ticket, work: Work): OrderQuery {
  const state = work.board.state();
  return toOrderQuery(ticket, state.customer.value, told(work));
}

async function ask(ticket: Ticket, work: Work, signal: AbortSignal): Promise<Sourced<Order[]>> {
  const asked = query(ticket, work);
  work.askedOrders = JSON.stringify(asked);
  const answer = await findOrders(work.parts.connectors, asked, signal);
  await knowThings(work, answer.value);
  if (!signal.aborted) {
    work.found = answer.value;
    noteMore(work, answer.more);
  }
  return answer;
}

/**
 * Where no number tells which order it is about, a thing may, or what they want: the names of things are fetched then, other
 * words for them, and phrases that tell what is wanted.
 */
async function knowThings(work: Work, orders: Order[]): Promise<void> {
  const isNumbered = told(work).some(({ slot, isSuperseded }) => slot === 'orderNumber' && !isSuperseded);
  if (orders.length === 0 || isNumbered) return;
  await Promise.all([orders.length > 1 && learn(work, work.parts.loadThings), learnOrders()]);
}

const learnOrders = (): Promise<boolean> => limited(READING_LIMIT_MS, learnOrderWords()).catch(() => false);

/** A conversation that we cannot make sense of must not keep the shop from being asked; `conclude` tells of it. */
function told(work: Work): Fact[] {
  const { clock, wantsFact } = work.parts;
  try {
    return extract(work.board.state(), decisionsOf(work), clock.now(), wantsFact);
  } catch {
    return [];
  }
}

/** 5a. Macros and articles for what they want now. */
export async function searchKnowledge(work: Work, signal: AbortSignal): Promise<void> {
  const state = work.board.state();
  const wanted = {
    text: searchText(state),
    language: state.language,
    facts: state.facts,
    ticket: state.ticket,
  };
  const candidates = await findCandidates(work.parts, wanted, signal);
  if (!signal.aborted) work.candidates = candidates;
}
