import { confrontFacts, detectLanguage, extractFacts, makeBrief, replyLanguageOf } from '../facts';
import type { Customer } from '../model/customer';
import type { Fact } from '../model/fact';
import type { LanguageTag, ReplyLanguage } from '../model/language';
import type { Message, Transcript } from '../model/transcript';
import type { Candidate, Situation } from '../suggestions/engine';
import { chooseOrder } from './chooseOrder';
import type { AssistParts } from './parts';
import type { Assistance } from './session';

/** What the sources gave, before anything is concluded from it. */
export interface Gathered {
  state: Assistance;
  agentsChoice: string | null;
  candidates: Candidate[];
}

/** 2. What the customer already told us. */
export const extract = (transcript: Transcript | null, customer: Customer | null, now: number): Fact[] =>
  transcript ? extractFacts(transcript, { now, locale: customer?.locale ?? 'en' }) : [];

/**
 * 4. Everything that follows from what is there: facts against the record, the brief, the order in question. Pure, and
 * cheap enough to do again whenever a source answers.
 */
export function confront({ state, agentsChoice }: Gathered, now: number): Assistance {
  const transcript = state.transcript.value;
  const orders = state.orders.value;
  const facts = confrontFacts(extract(transcript, state.customer.value, now), orders);
  return {
    ...state,
    facts,
    language: replyLanguage(transcript, state.customer.value?.locale ?? null, state.agent?.locale ?? 'en'),
    brief: makeBrief(transcript, facts, orders, { now, subject: state.ticket?.subject ?? '' }),
    choice: chooseOrder(facts, orders, agentsChoice, now),
  };
}

/** 5b. Replies, when there is a ticket to reply to. */
export function suggest(
  parts: AssistParts,
  state: Assistance,
  candidates: Candidate[],
  now: number,
): Assistance {
  if (!state.ticket || !state.agent) return state;
  const { choice } = state;
  const situation: Situation = {
    ticket: state.ticket,
    agent: state.agent,
    transcript: state.transcript.value,
    facts: state.facts,
    customer: state.customer.value,
    orders: state.orders.value,
    order:
      choice.kind === 'chosen'
        ? (state.orders.value.find((order) => order.id === choice.orderId) ?? null)
        : null,
    isTie: choice.kind === 'tie',
    hasPossibleOrders: state.possibleOrders.length > 0,
    ...(choice.kind === 'tie' ? { tiedOrderIds: choice.orderIds } : {}),
    hasOrderData: !state.hasNoShop && !state.orders.isLoading && !state.orders.problems.some(isOutage),
    language: state.language,
    now,
  };
  return { ...state, suggestions: { ...state.suggestions, value: parts.suggest(situation, candidates) } };
}

/** A problem that leaves us without orders, as opposed to one that only hides a field or the older ones. */
const isOutage = ({ kind }: { kind: string }): boolean => !['partial', 'redacted', 'history'].includes(kind);

/** The language of the customer's last words, else that of their profile, else the agent's; regional tags fall back. */
function replyLanguage(
  transcript: Transcript | null,
  profile: LanguageTag | null,
  agents: LanguageTag,
): ReplyLanguage {
  const spoken = customerMessages(transcript)
    .toReversed()
    .map(({ text }) => detectLanguage(text))
    .find((language) => language !== null);
  return [spoken ?? null, profile, agents].map(replyLanguageOf).find((language) => language !== null) ?? 'en';
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
