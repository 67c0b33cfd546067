import type { Order } from '../../../model/order';
import type { Situation } from '../../engine';
import { isMatter } from './wants';

/** Words that tell of an order on its way, or of money for it, though none names it. */
const tellsOfOne = ({ gist }: Situation): boolean =>
  !!gist &&
  (gist.isMissed ||
    gist.isDenied ||
    gist.isOtherDay ||
    gist.isMoneyMissed ||
    gist.isMoneyDue ||
    gist.isAwaited ||
    gist.isWondering);

const DAY_MS = 86_400_000;
/** Of what is older, people seldom speak without naming it. */
const RECENT_DAYS = 90;

const isRecent = (order: Order | undefined, now: number): boolean =>
  order !== undefined && now - Date.parse(order.placedAt ?? '') <= RECENT_DAYS * DAY_MS;

/**
 * Who has one order, names neither another nor anything else, and wants or misses something, speaks of that one. Whether
 * the record bears it out is decided as ever.
 */
export function withOnlyOrder(situation: Situation): Situation {
  const { order, orders, isTie, hasOrderData, facts, gist } = situation;
  const [only, second] = orders;
  if (!isRecent(only, situation.now)) return situation;
  if (order || isTie || !hasOrderData || !only || second || situation.hasPossibleOrders) return situation;
  const isElsewhere = facts.some(({ slot, isSuperseded }) => slot === 'orderNumber' && !isSuperseded);
  if (isElsewhere || gist?.isRequest || (gist?.asks.length ?? 0) > 0) return situation;
  return facts.some(isMatter) || tellsOfOne(situation) ? { ...situation, order: only } : situation;
}
