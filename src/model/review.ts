import type { Outcome } from './acceptance';
import type { ReplyLanguage } from './language';
import type { Origin, Verdict } from './suggestion';
import type { Channel } from './ticket';

/**
 * A suggested text beside what was really sent, kept for a lead to look at, only where the admin turned review on. Personal
 * data is gone from every text: values of the order and the customer stand as `{{placeholders}}`, the rest as `[PERSON-1]`.
 */
export interface ReviewPair {
  /** Id of the reply's event: one pair for each reply. */
  id: string;
  ticketId: number;
  /** YYYY-MM-DD in the account's zone. */
  day: string;
  /** YYYY-MM-DD: gone after this day. */
  expiresOn: string;
  channel: Channel;
  language: ReplyLanguage | null;
  brandId: number | null;
  groupId: number | null;
  origin: Origin;
  /** Key of the suggestion, as acceptance counts it. */
  key: string;
  situation: string | null;
  outcome: Outcome;
  keptShare: number;
  suggested: string;
  sent: string;
  /** The customer's last messages, oldest first. */
  context: readonly string[];
  /** Labels of what stood behind the suggestion. */
  evidence: readonly string[];
  /** What the checks said of each claim of the suggestion. */
  checks: readonly { kind: string; verdict: Verdict }[];
  /** A word of the agent who sent it, '' if none. */
  note: string;
  decision: ReviewDecision | null;
}

/** What a lead made of a pair. It counts only while the document was last written by a lead. */
export type ReviewDecision =
  | { kind: 'approved'; learnedKey: string }
  | { kind: 'macro'; macroId: number }
  | { kind: 'rejected'; reason: RejectReason };

export const REJECT_REASONS = ['wrong', 'tone', 'personal', 'once', 'duplicate', 'other'] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];
