import type { Compared, RipeDays, ShareOf } from './teamView';

/** Why a public reply has no record. */
export type MissingCause = 'noPermission' | 'lightAgents' | 'otherWays' | 'appClosed';

export interface Coverage {
  /** Replies with a record, and public replies sent on the tickets that were looked at. */
  recorded: number;
  sent: number;
  /** From 0 to 1; null where nothing was sent. */
  share: number | null;
  /** Below 60 %: figures are greyed. */
  isLow: boolean;
  /** Not all tickets were looked at: so many of so many. */
  sample: { tickets: number; of: number } | null;
  /** A filter is set that tickets do not know, or that is not told: these are all replies all the same. */
  isOfAll: boolean;
}

/** Replies without a record, by cause as far as we can tell. The sum of all causes is what is missing. */
export interface MissingReplies {
  cause: MissingCause;
  replies: number;
}

/** Solved after one agent turn, without a reopening or another ticket of that requester within the days chosen. */
export interface Resolution {
  /** Of ripe tickets. */
  resolved: Compared;
  /** Solved, and too young to count. */
  unripe: number;
  ripeDays: RipeDays;
  /** The first day on which all are ripe; null when they are. */
  ripeOn: string | null;
  sample: { tickets: number; of: number } | null;
}

/** Replies of tickets with suggestions against those of comparison tickets. */
export interface ControlResult {
  /** Day on which it ends by itself. */
  until: string;
  treated: number;
  control: number;
  /** The two groups are not as large as they should be: the comparison says nothing. */
  isMismatched: boolean;
  /** Probability of a mismatch this large by chance. */
  mismatchP: number;
  asked: { treated: ShareOf; control: ShareOf; difference: Difference };
  /** Comparison tickets whose suggestions the agent opened anyway. */
  opened: number;
  /** Tickets still needed to see a difference of 3 in 100; 0 when there are enough. */
  stillNeeded: number;
}

/** First-contact resolution on both sides of a comparison, of tickets that were opened and solved while it ran, as drawn. */
export interface ControlResolution {
  treated: ShareOf;
  control: ShareOf;
  difference: Difference;
  /** The two groups are not as large as they should be. */
  isMismatched: boolean;
  /** Solved, and too young to count. */
  unripe: number;
  sample: { tickets: number; of: number } | null;
}

/** Difference of two shares (treated − control) with its 95 % interval; null when one of them has nothing to count. */
export interface Difference {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** Association, not cause: replies with and without a suggestion. Never in the first view. */
export interface Association {
  withSuggestion: ShareOf;
  without: ShareOf;
  difference: Difference;
}
