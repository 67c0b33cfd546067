import type { Brief } from '../model/brief';
import type { Customer } from '../model/customer';
import type { Fact, Refusal } from '../model/fact';
import type { Identification } from '../model/identity';
import type { ReplyLanguage } from '../model/language';
import type { Order, OrderChoice } from '../model/order';
import type { Block, Problem } from '../model/problem';
import type { Suggestions } from '../model/suggestion';
import type { Agent, Ticket } from '../model/ticket';
import type { Message, Speaker, Transcript } from '../model/transcript';
import type { Candidate, Situation } from '../suggestions/engine';

/** One source's share of the panel: what it gave so far, and what is wrong with it. */
export interface Part<T> {
  value: T;
  isLoading: boolean;
  problems: Problem[];
  /** When loading began, or when the value was read: ms since 1970. */
  since: number;
}

/** Everything that the panel draws from, renewed as sources answer. */
export interface Assistance {
  /** Null until the host has told. */
  ticket: Ticket | null;
  agent: Agent | null;
  /** Language of the reply: that of the customer's last message. */
  language: ReplyLanguage;
  transcript: Part<Transcript | null>;
  customer: Part<Customer | null>;
  /** Orders that are this customer's, as far as the admin wants that known. */
  orders: Part<Order[]>;
  /** Orders that may be somebody else's: shown only after the agent says that they fit. */
  possibleOrders: Order[];
  identification: Identification;
  choice: OrderChoice;
  facts: Fact[];
  brief: Brief;
  suggestions: Part<Suggestions>;
  /** A newer message of the customer since the last insert, in their words; null if none. */
  newMessage: string | null;
  /** True when no shop is configured at all. */
  hasNoShop: boolean;
  /** Older pages of the conversation: being read now, and what was wrong with the last attempt. */
  older: { isLoading: boolean; problem: Problem | null };
  /** Shops whose older orders may be asked for, by id, and the one that is being asked. */
  olderOrders: { sources: string[]; loading: string | null };
  /** What agents decided could not be read or saved: then it holds in this tab only. */
  decisions: { problem: Problem | null };
}

/** The agent's word on a fact. */
export type FactDecision = { verdict: 'right' } | { verdict: 'wrong' } | { verdict: 'edited'; value: string };

/** One ticket being assisted. React listens with `useSyncExternalStore`. */
export interface TicketSession {
  state(): Assistance;
  subscribe(listener: () => void): () => void;
  /** The agent says which order it is about. */
  chooseOrder(orderId: string): void;
  /** The agent says that the person of these possible orders is the one who asks. */
  acceptPossibleOrders(orderIds: readonly string[]): void;
  /** Asks the sources of a block again. */
  retry(block: Block): void;
  /** Reads the page before the oldest message. Nothing happens where there is none, or while one is being read. */
  readOlder(): void;
  /** Asks a shop for the orders before those that are there. Nothing happens where there are none, or while some are coming. */
  readOlderOrders(source: string): void;
  /** The agent says who spoke: for this ticket, in every message of the same author. */
  setSpeaker(message: Message, speaker: Speaker): void;
  /**
   * The agent's word on a fact; null takes it back. A value that cannot be is refused: nothing changes, and the answer
   * names what is wrong (words: `fact.refused.REFUSAL`).
   */
  decideFact(factId: string, decision: FactDecision | null): Refusal | null;
  /** What replies are made from now; null while there is nobody to reply to. */
  gathered(): { situation: Situation; candidates: readonly Candidate[] } | null;
  /** The agent inserted a suggestion: newer messages from now on are announced. */
  noteInsert(): void;
  dispose(): void;
}
