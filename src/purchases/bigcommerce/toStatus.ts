import type { OrderStatus } from '../../model/order';

/**
 * BigCommerce's statuses by number: shops rename them, the numbers stay. Not here, and so `other` in the shop's own word:
 * 6 declined, 8 awaiting pickup (no carrier has it), 12 manual verification, 13 disputed.
 */
const STATUS: Readonly<Record<number, OrderStatus>> = {
  0: 'draft', // the payment page was reached, and left
  1: 'unpaid',
  2: 'shipped',
  3: 'partlyShipped',
  4: 'refunded',
  5: 'cancelled',
  7: 'unpaid',
  9: 'processing',
  11: 'processing',
  14: 'partlyRefunded',
};

const COMPLETED = 10;

/** Completed goods have left the shop where some were shipped; else it may as well be a download. Arrival is never told. */
export function toStatus(statusId: number, isShipped: boolean): OrderStatus {
  if (statusId === COMPLETED) return isShipped ? 'shipped' : 'other';
  return STATUS[statusId] ?? 'other';
}
