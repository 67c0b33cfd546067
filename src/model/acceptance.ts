import type { ReplyLanguage } from './language';
import type { Origin } from './suggestion';
import type { Channel, DraftTarget } from './ticket';

/**
 * What became of the inserted text in the text that was really sent. `short`: under 8 words, no class.
 * `light`: under 40 % changed; `partial`: a whole sentence stands.
 */
export const OUTCOMES = ['verbatim', 'light', 'partial', 'heavy', 'discarded', 'short'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A suggestion that the agent put into the draft. */
export interface Insertion {
  suggestionId: string;
  key: string;
  origin: Origin;
  language: ReplyLanguage;
  situation: string | null;
  /** The text as inserted; never leaves the browser's memory or the pending record. */
  text: string;
  /** ISO time. */
  at: string;
  isUndone: boolean;
}

/** Sent text against inserted text. Shares from 0 to 1. */
export interface Comparison {
  outcome: Outcome;
  /** Share of the suggestion that was kept. */
  keptShare: number;
  /** Share of the reply that came from it. */
  replyShare: number;
}

/** One reply that was sent, as one `throughline_event` record (kind `reply`). No message text. */
export interface ReplyEvent extends Comparison {
  kind: 'reply';
  /** Idempotent id of the record (`external_id`). */
  id: string;
  /** YYYY-MM-DD in the account's zone: the finest grain of time we keep. */
  day: string;
  ticketId: number;
  channel: Channel;
  target: DraftTarget;
  brandId: number | null;
  groupId: number | null;
  language: ReplyLanguage | null;
  /** Null when the agent used none of ours; then the outcome is absent in the record. */
  origin: Origin | null;
  key: string | null;
  situation: string | null;
  offered: number;
  inserted: number;
  dismissed: number;
  /** Slot → outcome of the guard ('heeded' | 'sentAnyway' | 'notUseful'). */
  guard: Record<string, string>;
  sourcesUp: string[];
  engine: string;
}

/** What was offered and not used on one day, one record per agent and day (kind `counter`). */
export interface CounterEvent {
  kind: 'counter';
  id: string;
  day: string;
  offered: number;
  dismissed: number;
  unused: number;
}

export type AcceptanceEvent = ReplyEvent | CounterEvent;
