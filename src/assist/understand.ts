import {
  confrontFacts,
  detectLanguage,
  extractFacts,
  extractInSlices,
  makeBrief,
  replyLanguageOf,
  understands,
} from '../facts';
import { inSlices } from '../lib/inSlices';
import type { Fact } from '../model/fact';
import type { IdentityLevel } from '../model/identity';
import type { LanguageTag, ReplyLanguage } from '../model/language';
import type { Order } from '../model/order';
import type { Message, Transcript } from '../model/transcript';
import type { Candidate, Gist, Situation } from '../suggestions/engine';
import { chooseOrder } from './chooseOrder';
import { learnedWords } from './order/learned';
import { judgeOrders } from './identity/judgeOrders';
import { otherWriter } from './identity/otherWriter';
import { confirmRight, correctSpeakers, decideFacts, scopeOf } from './decisions/apply';
import type { Decisions } from './decisions/decisions';
import type { AssistParts } from './parts';
import type { Assistance } from './session';

/** What the sources gave, and what agents decided, before anything is concluded from it. */
export interface Gathered {
  state: Assistance;
  /** The conversation as it was read. */
  read: Transcript | null;
  decisions: Decisions;
  agentsChoice: string | null;
  /** Everything the shops gave. */
  found: readonly Order[];
  accepted: ReadonlySet<string>;
  level: IdentityLevel;
  wantsFact: AssistParts['wantsFact'];
}

/** Longer conversations are read in slices, so that nobody who types or clicks waits for it. */
const LONG = 300;

export const isLong = (transcript: Transcript | null): boolean => (transcript?.messages.length ?? 0) > LONG;

/** Reads a long conversation ahead; what is read stays, and `extract` finds it. */
export async function readAhead(
  { state, read, decisions }: Gathered,
  now: number,
  signal: AbortSignal,
): Promise<void> {
  if (!read) return;
  const transcript = state.ticket ? correctSpeakers(read, decisions, scopeOf(state.ticket)) : read;
  if (transcript) await inSlices(extractInSlices(transcript, typing(state, now)), signal);
}

/** Days are counted by the customer's own calendar; where their profile names no zone, by the agent's. */
const typing = ({ customer, agent }: Assistance, now: number) => ({
  now,
  locale: customer.value?.locale ?? 'en',
  timeZone: customer.value?.timeZone ?? agent?.timeZone ?? 'UTC',
  isZoneAssumed: !customer.value?.timeZone,
});

/** 2. What the customer already told us, as agents say that it is. */
export function extract(
  state: Assistance,
  decisions: Decisions,
  now: number,
  wantsFact: AssistParts['wantsFact'],
): Fact[] {
  const { transcript, ticket } = state;
  if (!transcript.value) return [];
  const facts = extractFacts(transcript.value, typing(state, now)).filter(({ slot }) => wantsFact(slot));
  return ticket ? decideFacts(facts, decisions, scopeOf(ticket), typing(state, now)) : facts;
}

/**
 * 4. Everything that follows from what is there: facts against the record, the brief, the order in question. The agent's
 * word wins. Pure, and cheap enough to do again whenever a source answers.
 */
export function confront(gathered: Gathered, now: number): Assistance {
  const { state, read, decisions, agentsChoice } = gathered;
  const transcript = state.ticket ? correctSpeakers(read, decisions, scopeOf(state.ticket)) : read;
  const spoken = { ...state, transcript: { ...state.transcript, value: transcript } };
  const said = extract(spoken, decisions, now, gathered.wantsFact);
  const known = whose(spoken, gathered.found, said, gathered);
  const orders = known.orders.value;
  const facts = confirmRight(confrontFacts(said, orders));
  return {
    ...known,
    facts,
    language: replyLanguage(transcript, state.customer.value?.locale ?? null, state.agent?.locale ?? 'en'),
    brief: makeBrief(transcript, facts, orders, {
      now,
      subject: state.ticket?.subject ?? '',
      timeZone: state.agent?.timeZone ?? 'UTC',
    }),
    choice: chooseOrder({ facts, messages: transcript?.messages ?? [], orders, agentsChoice, now }),
  };
}

/** Orders apart: those that are this customer's, and those that may be somebody else's. */
export function whose(
  state: Assistance,
  found: readonly Order[],
  facts: readonly Fact[],
  { accepted, level }: Pick<Gathered, 'accepted' | 'level'>,
): Assistance {
  const { ticket, transcript, customer } = state;
  const { shown, hidden, identification } = judgeOrders(found, {
    address: ticket?.requester.email ?? null,
    name: customer.value?.name ?? ticket?.requester.name ?? '',
    facts,
    level,
    otherWriter: ticket && otherWriter(transcript.value, ticket),
    accepted,
  });
  return {
    ...state,
    orders: { ...state.orders, value: shown },
    possibleOrders: hidden,
    identification,
  };
}

/** 5b. Replies, when there is a ticket to reply to. */
export function suggest(
  parts: AssistParts,
  state: Assistance,
  candidates: Candidate[],
  now: number,
): Assistance {
  const situation = situationOf(state, now);
  if (!situation) return state;
  return { ...state, suggestions: { ...state.suggestions, value: parts.suggest(situation, candidates) } };
}

/** Everything that a reply may rest on now; null while there is nobody to reply to. */
export function situationOf(state: Assistance, now: number): Situation | null {
  if (!state.ticket || !state.agent || !understands(state.language)) return null;
  const { choice, orders } = state;
  const order = orderOf(state);
  return {
    ticket: state.ticket,
    agent: state.agent,
    transcript: state.transcript.value,
    facts: state.facts,
    gist: gistOf(state),
    customer: state.customer.value,
    orders: orders.value,
    order,
    isTie: choice.kind === 'tie',
    hasPossibleOrders: state.possibleOrders.length > 0,
    ...(choice.kind === 'tie' ? { tiedOrderIds: choice.orderIds } : {}),
    // Of an order that is at hand everything is known, whichever other shop is silent.
    hasOrderData:
      !state.hasNoShop && !orders.isLoading && (order !== null || !orders.problems.some(isOutage)),
    language: state.language,
    now,
  };
}

/** Broader words are fetched after the first view: until then there are none. */
const gistOf = ({ transcript }: Assistance): Gist | null =>
  transcript.value ? (learnedWords()?.gistOf(transcript.value.messages) ?? null) : null;

const orderOf = ({ choice, orders }: Assistance): Order | null =>
  choice.kind === 'chosen' ? (orders.value.find(({ id }) => id === choice.orderId) ?? null) : null;

/** A problem that leaves us without orders, as opposed to one that only hides a field or the older ones. */
const isOutage = ({ kind }: { kind: string }): boolean =>
  !['partial', 'redacted', 'history', 'more'].includes(kind);

/**
 * The language of the customer's last words, else that of their profile, else the agent's; regional tags fall back. Only of
 * those whose words are there: they are fetched as soon as somebody is known to speak them.
 */
function replyLanguage(
  transcript: Transcript | null,
  profile: LanguageTag | null,
  agents: LanguageTag,
): ReplyLanguage {
  const spoken = customerMessages(transcript)
    .toReversed()
    .map(({ text }) => detectLanguage(text))
    .find((language) => language !== null);
  const known = [spoken ?? null, profile, agents].map(replyLanguageOf);
  return known.find((language) => language !== null && understands(language)) ?? 'en';
}

const customerMessages = (transcript: Transcript | null): Message[] =>
  transcript?.messages.filter((message) => message.speaker === 'customer') ?? [];

/** How many of the customer's last messages describe what they want now. */
const LAST_MESSAGES = 4;
const MOST_CHARACTERS = 2_000;

/** The words to search macros and articles with. */
export function searchText(state: Assistance): string {
  const words = customerMessages(state.transcript.value)
    .slice(-LAST_MESSAGES)
    .map((message) => message.text);
  return [state.ticket?.subject ?? '', ...words].join('\n').slice(0, MOST_CHARACTERS);
}
