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
