import type { Outcome } from './acceptance';
import type { Origin } from './suggestion';

/** Days as YYYY-MM-DD in the account's zone, both included. */
export interface DayRange {
  from: string;
  to: string;
}

/** A share with what chance alone could have made of it. Shares from 0 to 1; null when there is nothing to count. */
export interface ShareOf {
  count: number;
  total: number;
  share: number | null;
  low: number | null;
  high: number | null;
  /** Too few to say anything. */
  isSmall: boolean;
}

/**
 * Figures about people: `off` none, `own` everybody sees only their own, `team` groups of at least 8 agents, `named` each
 * agent. An install setting.
 */
export const FIGURES_LEVELS = ['off', 'own', 'team', 'named'] as const;
export type FiguresLevel = (typeof FIGURES_LEVELS)[number];

/** What figures may be cut by. Values are as records have them: '' is "none" (no source: nothing of ours was inserted). */
export const DIMENSIONS = ['channel', 'language', 'brand', 'group', 'source', 'situation', 'engine'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export type Filters = Partial<Record<Dimension, string>>;

/** What the team page shows; all of it stands in the address. */
export interface TeamView {
  range: DayRange;
  filters: Filters;
  /** Days without a reopening or a new ticket until a ticket counts as resolved. */
  ripeDays: RipeDays;
}
export const RIPE_DAYS = [3, 7, 14] as const;
export type RipeDays = (typeof RIPE_DAYS)[number];

/**
 * Why a figure is not told: `level` such figures are not shown at this level; `small` it would rest on fewer than 8 agents;
 * `subtractable` a small one could be worked out from it.
 */
export type Withheld = 'level' | 'small' | 'subtractable';
export type Shown<T> = { value: T; withheld: null } | { value: null; withheld: Withheld };

/** A figure beside that of as many days before. */
export interface Compared {
  now: Shown<ShareOf>;
  before: Shown<ShareOf>;
}

/** Counts of one cut: a value of a dimension, a day, a week. */
export interface CutFigures {
  /** Replies to customers that have a record. */
  replies: number;
  /** Of them those into which a suggestion was inserted. */
  used: number;
  /** Sent with light or no change, of those for which something was offered; too short ones are left out. */
  reuse: ShareOf;
  /** Replies that ask for something known, of all. */
  asked: ShareOf;
}

export interface CutRow {
  /** As records have it: a source, a situation, an id of a brand. */
  value: string;
  figures: Shown<CutFigures>;
}

/** A day where days may be shown, else a week (Monday to Sunday). */
export interface SeriesPoint extends DayRange {
  figures: Shown<CutFigures>;
}

/** Something that changed on a day, marked on the curve. `label` is a macro's title, a setting's name, a version. */
export interface Mark {
  day: string;
  kind: 'macro' | 'setting' | 'engine';
  label: string;
}

/** Where a known thing was asked again from. `form` and `botFlow`: the customer gave it there, and it was not passed on. */
export const GAP_CAUSES = ['macro', 'form', 'botFlow', 'queue', 'suggestion', 'typed'] as const;
export type GapCause = (typeof GAP_CAUSES)[number];

export interface GapRow {
  /** A slot of the facts: 'orderNumber', 'photo'; 'other', 'question'. */
  slot: string;
  asked: number;
  /** Of them those that the agent said were right to ask. They are not in `asked`. */
  legitimate: number;
  /** Macros and forms first; what agents typed last. */
  causes: GapCauseRow[];
}

export interface GapCauseRow {
  cause: GapCause;
  /** `macro:360001`, a queue's name; '' where the cause has no name of its own. */
  key: string;
  /** A macro's title, a form's or group's name; '' when unknown. */
  label: string;
  asked: number;
  /** Tickets to look at, newest first, ten at most; none where they would tell of a person. */
  tickets: number[];
}

/** Edits of a suggestion that go the same way. */
export interface EditCluster {
  /** Key of the suggestion: `playbook:whereIsOrder/late`. */
  suggestion: string;
  situation: string | null;
  kind: 'replaced' | 'removed' | 'added';
  /** Words that agents took out, and what they put in their place; '' where there is none. */
  before: string;
  after: string;
  count: number;
  examples: EditExample[];
}

export interface EditExample {
  /** Key of the review document. */
  review: string;
  /** Null where it would tell of a person. */
  ticketId: number | null;
  suggested: string;
  sent: string;
}

/** Why a public reply has no record. */
export const MISSING_CAUSES = ['noPermission', 'lightAgents', 'otherWays', 'appClosed'] as const;
export type MissingCause = (typeof MISSING_CAUSES)[number];

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
  /** Replies without a record by cause, as far as we can tell. The sum is what is missing. */
  missing: { cause: MissingCause; replies: number }[];
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
  /** Only where tickets' metrics were read. */
  resolved: { treated: ShareOf; control: ShareOf; difference: Difference } | null;
  /** Comparison tickets whose suggestions the agent opened anyway. */
  opened: number;
  /** Tickets still needed to see a difference of 3 in 100; 0 when there are enough. */
  stillNeeded: number;
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

export interface AgentRow {
  /** Zendesk's user id. */
  agentId: string;
  figures: CutFigures;
}

/** Everything of one view that comes from our records. */
export interface TeamFigures {
  view: TeamView;
  /** As many days before. */
  before: DayRange;
  level: FiguresLevel;
  /** Replies to customers, notes, and suggestions whether a reply was sent or not. Null where they are not told. */
  totals: Shown<{ replies: number; notes: number; offered: number; inserted: number; dismissed: number }>;
  reuse: Compared;
  asked: Compared;
  /** The guard's own error rate: warnings found useless. */
  useless: Compared;
  /** Curve of the range and before, and what changed on it. */
  series: SeriesPoint[];
  marks: Mark[];
  bySituation: CutRow[];
  bySource: CutRow[];
  /** Replies with an inserted suggestion by what became of it; all classes, in their order. */
  byOutcome: Shown<{ outcome: Outcome; replies: number }[]>;
  gaps: Shown<GapRow[]>;
  /** One row per agent; only at `named`. */
  byAgent: Shown<AgentRow[]>;
  /** Asked again with and without a suggestion. */
  association: Shown<Association>;
  control: ControlResult | null;
  /** What may be filtered by now, and its values. */
  choices: Partial<Record<Dimension, string[]>>;
}

/** How far the records of a view have been read. */
export interface TeamProgress {
  /** Days of the range whose figures are there, of all. */
  days: number;
  of: number;
  /** Records read from the account in this run. */
  read: number;
}

/** "My figures": what is kept about me. */
export interface MyFigures {
  level: FiguresLevel;
  /** Null where nothing about me is kept or shown. */
  figures: CutFigures | null;
  range: DayRange;
  /** Records that Zendesk's stamp says are mine. */
  records: number;
  /** Days until they are deleted; null where a schedule of Zendesk does it. */
  keptDays: number;
  /** The oldest day. */
  since: string | null;
  bySource: { source: Origin | ''; figures: CutFigures }[];
}
