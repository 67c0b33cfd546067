import type { OrderStatus } from '../../model/order';

/**
 * What Stripe calls it. It knows of money, not of goods: what is paid may be packed, sent or read already, so that `succeeded`,
 * `paid` and `active` are `other`, in Stripe's own word, unless an option says what they mean.
 */
const STATUS: Readonly<Record<string, OrderStatus>> = {
  // payments
  canceled: 'cancelled',
  processing: 'unpaid',
  requires_action: 'unpaid',
  requires_confirmation: 'unpaid',
  requires_payment_method: 'unpaid',
  // invoices
  draft: 'draft',
  open: 'unpaid',
  void: 'cancelled',
  // subscriptions
  incomplete: 'unpaid',
  incomplete_expired: 'cancelled',
  past_due: 'unpaid',
  unpaid: 'unpaid',
};

export const toStatus = (word: string): OrderStatus =>
  Object.hasOwn(STATUS, word) ? (STATUS[word] ?? 'other') : 'other';

/** Words of Stripe's that say nothing of an order unless an option does. */
const OTHERS = ['succeeded', 'requires_capture', 'paid', 'uncollectible', 'active', 'trialing', 'paused'];

/** Whether some payment, invoice or subscription may have it as its status. */
export const isStripesWord = (word: string): boolean => Object.hasOwn(STATUS, word) || OTHERS.includes(word);
