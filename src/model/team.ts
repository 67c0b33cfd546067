import type { Outcome } from './acceptance';
import type { Origin } from './suggestion';
import type { Compared, DayRange, Dimension, FiguresLevel, ShareOf, Shown, TeamView } from './teamView';

import type { Association, ControlResult } from './teamTickets';

export type {
  Association,
  ControlResolution,
  ControlResult,
  Coverage,
  Difference,
  MissingCause,
  MissingReplies,
  Resolution,
} from './teamTickets';
export {
  type Compared,
  type DayRange,
  type Dimension,
  DIMENSIONS,
  FIGURES_LEVELS,
  type FiguresLevel,
  type Filters,
  RIPE_DAYS,
  type RipeDays,
  type ShareOf,
  type Shown,
  type TeamView,
  type Withheld,
} from './teamView';

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
  /** One row per agent, in no order that tells of figures; only at `named`. */
  byAgent: Shown<AgentRow[]>;
  /** Asked again with and without a suggestion. */
  association: Shown<Association>;
  control: ControlResult | null;
  /** What may be filtered by now, and its values. */
  choices: Partial<Record<Dimension, string[]>>;
  /** Records of these days that are in no figure: nobody can read them, or they tell of more than anybody does. */
  ignored: number;
  /** Days of the range and of the period before whose kept figures nobody can read: what was deleted of them is missing. */
  unreadable: string[];
}

/** How far the records of a view have been read. */
export interface TeamProgress {
  /** Days of the range whose figures are there, of all. */
  days: number;
  of: number;
  /** Records read from the account in this run. */
  read: number;
}

/**
 * Whether a deletion schedule of Zendesk deletes records of an object, after how many days (null: Zendesk does not say, or
 * other conditions decide). `unknown`: only admins may read schedules, not every plan has them, and older ones do not name
 * what they delete.
 */
export type DeletionSchedule = { state: 'active'; days: number | null } | { state: 'none' | 'unknown' };

/** "My figures": what is kept about me. */
export interface MyFigures {
  level: FiguresLevel;
  /** Null where nothing about me is kept or shown. */
  figures: CutFigures | null;
  range: DayRange;
  /** Records that Zendesk's stamp says are mine. */
  records: number;
  /** Days until whoever opens the team page deletes them. */
  keptDays: number;
  /** Whether Zendesk deletes them by itself. */
  schedule: DeletionSchedule;
  /** The oldest day. */
  since: string | null;
  bySource: { source: Origin | ''; figures: CutFigures }[];
}
