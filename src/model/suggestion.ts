import type { Label } from './label';
import type { ReplyLanguage } from './language';

/** Where a suggestion comes from; the team page counts by it. */
export const ORIGINS = ['playbook', 'macro', 'article', 'learned', 'llm'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What stands behind a claim. `label` is short ("#1042, shipped 12 Nov"), `quote` what it says. */
export interface Evidence {
  kind: 'message' | 'order' | 'article' | 'macro' | 'policy';
  /** Message id, order id, article or macro id. */
  ref: string;
  label: string;
  quote: string;
  /** An agent's word in place of the customer's: who, '' if unknown, and when (ISO time). */
  correction?: { by: string; at: string };
}

export type Verdict = 'supported' | 'contradicted' | 'unsupported';

/** One claim in the text (an amount, date, status, number, promise …) and what became of it. */
export interface Claim {
  kind: string;
  /** Character offsets in the suggestion's text, end exclusive. */
  start: number;
  end: number;
  verdict: Verdict;
  /** Index in `evidence` when supported or contradicted. */
  evidence?: number;
}

/** A reply that the agent may insert. Never sent by us. */
export interface Suggestion {
  /** Stable for the same candidate in the same ticket state. */
  id: string;
  origin: Origin;
  /** `playbook:whereIsOrder/late`, `macro:360001`, `article:360002`: what acceptance counts. */
  key: string;
  /** What the agent reads above it: a macro's title, an article's title, or a playbook's name in the agent's language. */
  title: Label;
  /** In a line, why this one ("shipped on 12 Nov, 3 days past the promised date"). */
  reason: Label | null;
  language: ReplyLanguage;
  /** The whole text, shaped for the channel. */
  text: string;
  claims: Claim[];
  evidence: Evidence[];
  /** What has to be done first, since the record does not show it as done. */
  beforeSending: { label: Label; url: string | null } | null;
  /** The order it speaks of, null if none. */
  orderId: string | null;
  /** It comes from a text for agents: nothing of it may reach the customer without a confirmation. */
  isInternal?: boolean;
  /** Position among those offered, 0 first. */
  rank: number;
}

/** Why nothing is offered, and the one question that would help. */
export interface Silence {
  reason: Label;
  /** A question to the customer in their language, null when there is nothing to ask. */
  question: string | null;
  /** Replies are only kept back, in a comparison ticket: shows them all the same. */
  open?: () => void;
}

export interface Suggestions {
  offered: Suggestion[];
  silence: Silence | null;
}
