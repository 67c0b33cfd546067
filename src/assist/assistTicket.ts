import { languagesOf } from '../facts';
import { limited } from '../lib/limited';
import { wait } from '../lib/wait';
import type { Fact } from '../model/fact';
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
import { extract, searchText } from './understand';
import { reply, show, type Work } from './work';

/** After this long without the shop, replies are made without order data, in ms. */
const PATIENCE_MS = 3_000;
/** No skeleton stands longer than 15 s: then what there is must do, until the last source has answered or failed, in ms. */
const LONGEST_MS = 14_500;
/** How often macros and articles that are still being loaded are asked for again; each search has patience of its own. */
const MORE_SEARCHES = 3;
/** What the record decides does not wait longer than this for macros and articles, in ms. */
const SEARCH_PATIENCE_MS = 250;
/** A vocabulary is a small file of our own; what comes later counts from the next reading on, in ms. */
const LANGUAGES_LIMIT_MS = 1_500;
/** After this long without Zendesk's answer about the person, the shop is asked with the ticket's own address, in ms. */
const PERSON_PATIENCE_MS = 2_500;

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
  const everything = Promise.all([record, searching]);
  const isLong = await Promise.race([everything, wait(LONGEST_MS - PATIENCE_MS, signal).then(() => 'long')]);
  if (!signal.aborted) reply(work, false);
  await everything;
  if (!signal.aborted && isLong === 'long') reply(work, false);
  for (let more = 0; more < MORE_SEARCHES && isStillLoading(work.candidates) && !signal.aborted; more += 1) {
    await searchKnowledge(work, signal);
    if (!signal.aborted) reply(work, false);
  }
}

/** 1. Read, and make the languages that are spoken in it understood. */
export const readConversation = (ticket: Ticket, work: Work, signal: AbortSignal): Promise<void> =>
  show(
    work,
    'transcript',
    signal,
    readTranscript(work.parts, ticket, signal).then(async (story) => {
      await learnLanguages(work, story.value);
      return story;
    }),
  );

/** True when a language is understood from now on that was not before. Without an answer in time we go on with those we have. */
export const learnLanguages = (work: Work, transcript: Transcript | null): Promise<boolean> =>
  limited(LANGUAGES_LIMIT_MS, loadSpoken(work, transcript)).catch(() => false);

async function loadSpoken({ board, parts }: Work, transcript: Transcript | null): Promise<boolean> {
  const { agent, customer } = board.state();
  const texts = transcript?.messages.map(({ text }) => text) ?? [];
  return parts.loadLanguages(languagesOf(texts, [agent?.locale ?? null, customer.value?.locale ?? null]));
}

/** 3a. Look up who it is. */
export const askWhoItIs = (ticket: Ticket, work: Work, signal: AbortSignal): Promise<void> =>
  show(work, 'customer', signal, readCustomer(work.parts, ticket, signal));

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
  const query = () => {
    const { customer, transcript } = work.board.state();
    const spoken = orNone(() => extract(transcript.value, customer.value, work.parts.clock.now()));
    return toOrderQuery(ticket, customer.value, spoken);
  };
  let asked: OrderQuery | null = null;
  const ask = async () => {
    asked = query();
    const answer = await findOrders(work.parts.connectors, asked, signal);
    if (!signal.aborted) work.found = answer.value;
    return answer;
  };
  const known = Promise.all(first);
  await show(work, 'orders', signal, Promise.race([known, wait(PERSON_PATIENCE_MS, signal)]).then(ask));
  await known;
  const isOutdated = JSON.stringify(query()) !== JSON.stringify(asked);
  const isSilent = work.board.state().orders.problems.some(({ kind }) => kind === 'slow');
  if (!signal.aborted && isOutdated && !isSilent) await show(work, 'orders', signal, ask());
}

/** A conversation that we cannot make sense of must not keep the shop from being asked; `conclude` tells of it. */
function orNone(read: () => Fact[]): Fact[] {
  try {
    return read();
  } catch {
    return [];
  }
}

/** 5a. Macros and articles for what they want now. */
export async function searchKnowledge(work: Work, signal: AbortSignal): Promise<void> {
  const state = work.board.state();
  const candidates = await findCandidates(work.parts, searchText(state), state.language, signal);
  if (!signal.aborted) work.candidates = candidates;
}
