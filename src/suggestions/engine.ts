import type { Customer } from '../model/customer';
import type { Fact } from '../model/fact';
import type { ReplyLanguage } from '../model/language';
import type { Order } from '../model/order';
import type { Sourced } from '../model/problem';
import type { Suggestions } from '../model/suggestion';
import type { Agent, Ticket } from '../model/ticket';
import type { House } from './playbooks/own/house';
import type { Transcript } from '../model/transcript';

/**
 * What the conversation is about in broader words than facts know. It decides nothing by itself: it counts where facts are
 * silent, or tell what is wished for but not whether it is awaited, and where the record bears it out.
 */
export interface Gist {
  /** They speak of something of theirs that is not as it should be, or not known. */
  isComplaint: boolean;
  /** They wait for an order. */
  isAwaited: boolean;
  /** They want it to be brought somewhere else, or on another day. */
  isOtherAddress: boolean;
  isOtherDay: boolean;
  /** They say where it is to be sent. */
  isSending: boolean;
  /** They say that it is shown as delivered. */
  isAnnounced: boolean;
  /** "That is no lamp." */
  isOther: boolean;
  /** They speak of money that was taken. */
  isCharged: boolean;
  /** They only thank for an answer. */
  isThanks: boolean;
  /** They speak of money, or of something that they sent back. */
  isOfMoney: boolean;
  /** They speak of money that they have not got. */
  isMoneyMissed: boolean;
  /** They count on money back, or on a replacement, that was promised or is under way. */
  isMoneyDue: boolean;
  isReplacementDue: boolean;
  /** They miss a part of what came. */
  isRest: boolean;
  /** They say that they sent a photo, whether or not it is there. */
  isPhotoSaid: boolean;
  /** They ask for something to be done that is about no parcel: "take my phone number off my account". */
  isRequest: boolean;
  /** They speak of their order or parcel, whatever they want of it. */
  isOfOrder: boolean;
  /** They wonder how it goes, say that nobody found them in, deny a delivery, got another thing, or miss a part of what came. */
  isWondering: boolean;
  isMissed: boolean;
  isDenied: boolean;
  isAnotherThing: boolean;
  isLacking: boolean;
  /** Of a new one and the money, what they ask for where something is wrong. */
  wanted: 'replacement' | 'refund' | null;
  /** Somebody keeps books. */
  isPaperwork: boolean;
  /** The discount code that they speak of stands there. */
  isCodeTold: boolean;
  /** What they want that no wish names, in the order in which they say it. */
  asks: readonly Asked[];
}

/** What a customer may want, or be troubled by, beyond wishes and troubles of facts. */
export type Ask =
  | 'subscriptionCancel'
  | 'subscriptionPause'
  | 'subscriptionChange'
  | 'discountFailed'
  | 'discountMissing'
  | 'discountPromised'
  | 'access'
  /** Mails that the shop sends to many: no order, and no reply of ours. */
  | 'newsletter';

/** Where they say so: index of the message, and offsets in its text (end exclusive). */
export interface Asked {
  ask: Ask;
  turn: number;
  start: number;
  end: number;
}

/** Everything a reply may rest on. What is not in here may not be claimed. */
export interface Situation {
  ticket: Ticket;
  agent: Agent;
  transcript: Transcript | null;
  facts: Fact[];
  /** Null or left out until it can be told. */
  gist?: Gist | null;
  customer: Customer | null;
  /** Orders of a verified match only. */
  orders: Order[];
  /** The one order that the reply speaks of, null when none or when it is a tie. */
  order: Order | null;
  /** True when orders were found whose owner is not certain: the agent has to choose one first. */
  hasPossibleOrders?: boolean;
  /** True when several orders fit and none was named: no order-bound reply. */
  isTie: boolean;
  /** Ids of the orders that tie; unless told, the newest of `orders`. */
  tiedOrderIds?: readonly string[];
  /** False when a shop that may hold the order did not answer: order-bound replies say so or stay away. */
  hasOrderData: boolean;
  language: ReplyLanguage;
  /** ms since 1970, UTC: "3 days late" is relative to it. */
  now: number;
  /** What the admin wrote in place of our texts, and how the brands speak; null or left out until it was read. */
  house?: House | null;
}

/** A macro or article that may answer, as the index knows it. `text` is plain, placeholders unfilled. */
export interface Candidate {
  /** `macro:360001`, `article:360002`. */
  key: string;
  origin: 'macro' | 'article' | 'learned';
  title: string;
  text: string;
  /** Reply language of the text, null if unknown. */
  language: ReplyLanguage | null;
  /** Public link, articles only. */
  url: string | null;
  /** For agents: customers, or some of them, may not read it. Never an answer by itself, and after all others. */
  isInternal?: boolean;
  /** What customers wrote when it was sent, redacted; learned replies only. */
  context?: string;
  /** Higher is better; comparable within one answer only. */
  score: number;
  /** Which of the customer's questions it answers, and with which of its sentences; articles only. */
  answers?: readonly Answered[];
}

/** A macro, article or learned reply as the index takes it. An article has one document per language, all with its key. */
export type KnowledgeDocument = Omit<Candidate, 'score' | 'answers'> & {
  /** What it is filed under besides its title: labels of an article. */
  keywords?: string;
  /** Offered only in tickets of this brand and group (null: of all), up to this day (YYYY-MM-DD). */
  only?: { brandId: number | null; groupId: number | null; until: string };
};

/** A question of the customer's and the sentences of an article that answer it. */
export interface Answered {
  question: string;
  passage: string;
  /** What the question is about, in names of topics. */
  topics: readonly string[];
}

/** What is looked for. Without a ticket nothing is found that is for some tickets only. */
export interface KnowledgeQuery {
  text: string;
  language: ReplyLanguage;
  /** What they want and what went wrong, in the values of facts; in whatever words it was told. */
  matters?: readonly string[];
  /** Where it would be offered; `day`: YYYY-MM-DD. */
  ticket?: { brandId: number | null; groupId: number | null; day: string };
  limit: number;
}

/** Where macros, articles and learned replies are looked up: the background's index, or one of the tab's own. */
export interface Knowledge {
  search(query: KnowledgeQuery, signal: AbortSignal): Promise<Sourced<Candidate[]>>;
}

/** Candidates → ranked → filled → checked. Pure: same situation and candidates, same suggestions. */
export type SuggestReplies = (situation: Situation, candidates: Candidate[]) => Suggestions;
