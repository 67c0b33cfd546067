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
