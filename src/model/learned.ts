import type { ReplyLanguage } from './language';

/** A reply that a lead approved for others to use. Offered like a macro: filled, shaped and checked for each customer anew. */
export interface LearnedReply {
  /** Which one; acceptance counts `learned:KEY`. */
  key: string;
  /** What agents read above it. */
  title: string;
  /** With `{{placeholders}}` where a value of the customer or the order stood; no personal data. */
  text: string;
  /** What customers wrote when it was sent, redacted: it is found by it. */
  context: string;
  language: ReplyLanguage;
  situation: string | null;
  /** Offered only in tickets of this brand, and of this group; null: in all. */
  brandId: number | null;
  groupId: number | null;
  /** YYYY-MM-DD: not offered after this day. */
  expiresOn: string;
  /** Taken out by a lead. */
  isWithdrawn: boolean;
}

/** Everything that may stand in `{{…}}` of a learned reply: `suggestions/placeholders` fills them. */
export const PLACEHOLDERS = [
  'ticket.id',
  'ticket.title',
  'ticket.requester.name',
  'ticket.requester.first_name',
  'ticket.requester.last_name',
  'ticket.requester.email',
  'ticket.organization.name',
  'current_user.name',
  'current_user.first_name',
  'current_user.last_name',
  'order.number',
  'order.status',
  'order.total',
  'order.refunded',
  'order.refunded_on',
  'order.placed_on',
  'order.promised_on',
  'order.cancelled_on',
  'order.shipped_on',
  'order.delivered_on',
  'order.carrier',
  'order.tracking_number',
  'order.tracking_url',
] as const;
