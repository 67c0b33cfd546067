import type { Money, OrderItem } from './order';

/** A discount: its code or name, and what it takes off; both null where the shop does not say. */
export interface Discount {
  name: string;
  amount: Money | null;
  percent: number | null;
}

/** What the customer gets instead of what they send back. */
export interface Exchange {
  /** Number of the return that it belongs to. */
  returnName: string | null;
  items: string[];
  /** Nothing of it is still to be sent. */
  isSent: boolean;
}

/** What only a closer look at one order tells. */
export interface OrderDetails {
  /** All that was ordered, as far as one question brings it. */
  items: OrderItem[];
  hasMoreItems: boolean;
  discounts: Discount[];
  /** Gift cards that were bought with it, by title. */
  giftCards: string[];
  /** What was paid by gift card. */
  paidByGiftCard: Money[];
  exchanges: Exchange[];
  /** What the customer or the shop wrote on it. */
  note: string | null;
  /** What the cart asked for: "Engraving: For Zoé". */
  fields: { key: string; value: string }[];
  tags: string[];
}

/** What they agreed to be sent, as the shop has it. */
export interface Consent {
  channel: 'email' | 'sms';
  state: 'subscribed' | 'notSubscribed' | 'unsubscribed' | 'pending' | 'other';
  /** When that was said last. */
  at: string | null;
}

/** The customer as the shop knows them. */
export interface Buyer {
  since: string | null;
  note: string | null;
  tags: string[];
  /** As the shop counts them: older ones that we may not see are among them, guest orders are not. */
  orderCount: number | null;
  spent: Money | null;
  /** Null where the admin does not want it shown, or the shop does not tell. */
  consents: Consent[] | null;
}

/** A closer look at an order; `buyer` is null for a guest's. */
export interface CloserLook {
  details: OrderDetails;
  buyer: Buyer | null;
}
