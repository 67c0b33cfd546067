import type { ShareOf } from '../model/team';

/** Below this many, a share is shown with a mark. */
const SMALL = 30;
/** So few agents tell little of what others would do. */
const FEW_AGENTS = 5;
/** 95 % of a normal distribution lie within so many standard deviations. */
const Z = 1.96;

/** Share with its Wilson 95 % interval, which stays within 0 and 1 and behaves with small numbers. */
export const shareOf = (count: number, total: number): ShareOf => wilson(count, total, total, total < SMALL);

/**
 * Sums over clusters (all replies of an agent, or of a ticket) on one day: of squares of replies and of those that count, and
 * of their product. They say how alike replies of one cluster are, and name none.
 */
export interface Squares {
  nn: number;
  sn: number;
  ss: number;
}

export const NO_SQUARES: Squares = { nn: 0, sn: 0, ss: 0 };

/** One day (or stratum) of a share: `s` of `n`, and its clusters. */
export interface ClusteredDay {
  s: number;
  n: number;
  /** Agents that are surely different ones. */
  agents: number;
  byAgent: Squares;
  byTicket: Squares;
}

/**
 * How many times wider the variance is than that of independent replies; 1 and more. Replies of one ticket are alike, and so
 * are those of one agent. A ticket's replies are taken to be on one day. An agent is there again on the next: what agents
 * differ by does not average out over days, however many there are.
 */
export function designEffect(days: readonly ClusteredDay[]): number {
  const total = sum(days, ({ n }) => n);
  const share = total === 0 ? 0 : sum(days, ({ s }) => s) / total;
  const variance = share * (1 - share);
  if (variance === 0) return 1;
  const spreadOf = ({ nn, sn, ss }: Squares): number => ss - 2 * share * sn + share ** 2 * nn;
  const plain = variance * total;
  const tickets = sum(days, ({ byTicket }) => spreadOf(byTicket));
  const excess = sum(days, ({ byAgent, agents, n }) => unbiased(spreadOf(byAgent), agents) - variance * n);
  const evenness = sum(days, ({ n }) => (n / total) ** 2);
  const agents = plain + Math.max(0, excess) / evenness;
  return Math.min(total, Math.max(1, tickets / plain, agents / plain));
}

const unbiased = (spread: number, clusters: number): number =>
  clusters > 1 ? (spread * clusters) / (clusters - 1) : spread;

const sum = <T>(list: readonly T[], pick: (each: T) => number): number =>
  list.reduce((total, each) => total + pick(each), 0);

/** Share with an interval that takes clusters into account: that of so many independent replies as tell as much. */
export function clusteredShare(days: readonly ClusteredDay[], effect = designEffect(days)): ShareOf {
  const count = sum(days, ({ s }) => s);
  const total = sum(days, ({ n }) => n);
  const agents = Math.max(0, ...days.map((day) => day.agents));
  const effective = Math.max(1, total / effect / (studentOf(agents) / Z) ** 2);
  return wilson(count, total, effective, total < SMALL || agents < FEW_AGENTS);
}

/** Student's 97.5 % point for so many agents (Cornish and Fisher's expansion); that of two where there is only one. */
function studentOf(agents: number): number {
  const freedom = Math.max(1, agents - 1);
  return Z + (Z ** 3 + Z) / (4 * freedom) + (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2);
}

function wilson(count: number, total: number, effective: number, isSmall: boolean): ShareOf {
  if (total === 0) return { count, total, share: null, low: null, high: null, isSmall: true };
  const share = count / total;
  const spread = Z * Math.sqrt((share * (1 - share)) / effective + Z ** 2 / (4 * effective ** 2));
  const centre = share + Z ** 2 / (2 * effective);
  const scale = 1 + Z ** 2 / effective;
  return {
    count,
    total,
    share,
    // Rounding must not put the share outside of its own interval.
    low: Math.min(share, Math.max(0, (centre - spread) / scale)),
    high: Math.max(share, Math.min(1, (centre + spread) / scale)),
    isSmall,
  };
}
