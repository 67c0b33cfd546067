import type { ShareOf } from '../model/team';

/** Below this many, a share is shown with a mark. */
const SMALL = 30;
/** 95 % of a normal distribution lie within so many standard deviations. */
const Z = 1.96;

/** Share with its Wilson 95 % interval, which stays within 0 and 1 and behaves with small numbers. */
export function shareOf(count: number, total: number): ShareOf {
  if (total === 0) return { count, total, share: null, low: null, high: null, isSmall: true };
  const share = count / total;
  const spread = Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  const centre = share + Z ** 2 / (2 * total);
  const scale = 1 + Z ** 2 / total;
  return {
    count,
    total,
    share,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
    isSmall: total < SMALL,
  };
}
