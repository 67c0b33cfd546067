import type { Customer } from '../model/customer';
import type { Slot } from '../model/fact';
import type { IdentityLevel } from '../model/identity';
import type { LanguageTag } from '../model/language';
import type { Clock, Records, Store, TicketHost } from '../model/ports';
import type { Sourced } from '../model/problem';
import type { Ticket } from '../model/ticket';
import type { Message, Transcript } from '../model/transcript';
import type { ConfiguredShop } from '../purchases/connector';
import type { Knowledge, SuggestReplies } from '../suggestions/engine';
import type { Reader } from '../transcripts/reader';

type LoadReading = (messages: readonly Message[], tags: readonly (LanguageTag | null)[]) => Promise<boolean>;

/** What assisting a ticket needs; `app/wire.ts` names the concrete ones. */
export interface AssistParts {
  host: TicketHost;
  /** In order of trust: what two tell is told as the first has it. */
  readers: Reader[];
  /** The shops that the settings name. */
  connectors: ConfiguredShop[];
  customers: { read(ticket: Ticket, signal: AbortSignal): Promise<Sourced<Customer>> };
  knowledge: Knowledge;
  suggest: SuggestReplies;
  /** Joins what was read with what came in live, without doubles. */
  mergeMessages: (known: Message[], newer: Message[]) => Message[];
  /** Joins what two readers tell of one ticket, without doubles. */
  mergeStories: (better: Transcript, other: Transcript) => Transcript;
  /** Makes what people with these languages said understood before it is read; true when that needed something new. */
  loadReading: LoadReading;
  /** The same for the names of things that people buy. */
  loadThings: LoadReading;
  /** The same for what may wait until the first view stands. */
  loadMoreReading: LoadReading;
  /** How much is shown before anybody has proven who they are. */
  identityLevel: IdentityLevel;
  /** Which kinds of facts the admin wants; others are read and left out. */
  wantsFact: (slot: Slot) => boolean;
  clock: Clock;
  /** Keeps the agent's choice of an order with the ticket, and decisions that hold no value. */
  store: Store;
  /** Keeps what agents decide about a ticket, for each other. */
  records: Pick<Records, 'find' | 'upsert' | 'delete'>;
}
