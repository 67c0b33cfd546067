import type { ReplyLanguage } from './language';
import type { Origin } from './suggestion';
import type { Channel, DraftTarget } from './ticket';

/**
 * What became of the inserted text in the text that was really sent. `short`: under 8 words, no class.
 * `light`: under 40 % changed; `partial`: a whole sentence stands.
 */
export const OUTCOMES = ['verbatim', 'light', 'partial', 'heavy', 'discarded', 'short'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a suggestion was dismissed, if the agent says so. */
export const DISMISS_REASONS = ['wrong', 'offTopic', 'tone'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/**
 * Side of a ticket while a control group runs: suggestions `offered` as always; kept `silent` in a comparison ticket; or
 * `opened` there by the agent all the same, which stays on the silent side when the two are compared.
 */
export const ARMS = ['offered', 'silent', 'opened'] as const;
export type Arm = (typeof ARMS)[number];

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
  /** With the sentences that nothing supports ("insert all"). */
  isWhole: boolean;
}

/** Sent text against inserted text. Shares from 0 to 1. */
export interface Comparison {
  outcome: Outcome;
  /** Share of the suggestion that was kept. */
  keptShare: number;
  /** Share of the reply that came from it. */
  replyShare: number;
}

/** How far the suggestions came that a record counts. */
export interface LifeDetails {
  /** Came into view: the open one, not merely on the list. */
  seen: number;
  /** Inserted and taken back. */
  undone: number;
  /** No longer offered before the agent did anything with them: the ticket or its facts had changed. */
  expired: number;
  /** Dismissed for a reason that the agent gave. */
  reasons: Partial<Record<DismissReason, number>>;
}

/** What a reply's record tells besides its fields. */
export interface ReplyDetails extends LifeDetails {
  /** Slot → what became of the guard's warning (`acceptance/guardOutcome.ts`). */
  guard: Record<string, string>;
  /** Suggestions of which words stand in the reply; 2 and more: it was merged. */
  merged: number;
  /** Sentences that nothing supports were inserted on purpose ("insert all"). */
  isWhole: boolean;
  /** Null when no control group runs. */
  arm: Arm | null;
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
  details: ReplyDetails;
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
  details: LifeDetails;
}

export type AcceptanceEvent = ReplyEvent | CounterEvent;
