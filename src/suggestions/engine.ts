import type { Customer } from '../model/customer';
import type { Fact } from '../model/fact';
import type { ReplyLanguage } from '../model/language';
import type { Order } from '../model/order';
import type { Sourced } from '../model/problem';
import type { Suggestions } from '../model/suggestion';
import type { Agent, Ticket } from '../model/ticket';
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
  /** Higher is better; comparable within one answer only. */
  score: number;
}

/** A macro, article or learned reply as the index takes it. An article has one document per language, all with its key. */
export type KnowledgeDocument = Omit<Candidate, 'score'> & {
  /** What it is filed under besides its title: labels of an article. */
  keywords?: string;
};

/** Where macros, articles and learned replies are looked up: the background's index, or one of the tab's own. */
export interface Knowledge {
  search(
    query: { text: string; language: ReplyLanguage; matters?: readonly string[]; limit: number },
    signal: AbortSignal,
  ): Promise<Sourced<Candidate[]>>;
}

/** Candidates → ranked → filled → checked. Pure: same situation and candidates, same suggestions. */
export type SuggestReplies = (situation: Situation, candidates: Candidate[]) => Suggestions;
