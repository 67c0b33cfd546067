import type { OrderStatus } from '../../model/order';

/** The situations that we have a reply for: what the customer wants, then what the record decides. */
export const PLAYBOOKS = [
  'whereIsOrder/unpaid',
  'whereIsOrder/notDispatched',
  'whereIsOrder/notDispatchedLate',
  'whereIsOrder/partlyShipped',
  'whereIsOrder/severalParcels',
  'whereIsOrder/inTransit',
  'whereIsOrder/late',
  'whereIsOrder/lost',
  'whereIsOrder/outForDelivery',
  'whereIsOrder/deliveryFailed',
  'whereIsOrder/delivered',
  'whereIsOrder/notReceived',
  'return/none',
  'return/underWay',
  'return/requested',
  'return/open',
  'return/check',
  'return/received',
  'refund/issued',
  'refund/partly',
  'refund/overdue',
  'refund/afterCancel',
  'refund/beforeDispatch',
  'refund/underWay',
  'refund/none',
  'replacement/none',
  'payment/failed',
  'payment/double',
  'cancel/beforeDispatch',
  'cancel/partlyDispatched',
  'cancel/afterDispatch',
  'cancel/delivered',
  'cancel/already',
  'address/before',
  'address/ask',
  'address/after',
  'address/delivered',
  'delivery/change',
  'invoice/send',
  'damaged/replace',
  'damaged/refund',
  'damaged/choose',
  'damaged/askPhoto',
  'wrongItem/replace',
  'wrongItem/refund',
  'wrongItem/choose',
  'wrongItem/askPhoto',
  'missingItem/check',
] as const;
export type PlaybookName = (typeof PLAYBOOKS)[number];

/** Rare ones: their text comes with the further playbooks. */
export type LateName =
  | 'replacement/none'
  | 'refund/none'
  | 'payment/double'
  | 'delivery/change'
  | 'cancel/partlyDispatched'
  | 'address/delivered'
  | 'return/check';

/**
 * A line is one or two sentences, an ICU message with named values. `?` in front: the line falls away when one of its
 * values is missing; without it the whole reply does. `?[photo] …`: said only when that value is there. Values that are woven into a sentence (`carrier`, `place` …) are
 * the word `none` when unknown. What matters most comes first: in a chat only the first lines fit.
 */
export type Line = string;

/** Paragraphs of lines. */
export type PlaybookText = readonly (readonly Line[])[];

/** How one greets and closes in a language. */
export interface Courtesy {
  greets: RegExp;
  closes: RegExp;
  /** `whole`: first name and surname, where that is how a letter begins. */
  greeting(firstName: string | null, whole?: string | null): string;
  /** The text behind a greeting that ends in a comma, where that goes on in lower case. */
  goOn?(text: string): string;
  /** In a chat, in front of the text on the same line. */
  liveGreeting(firstName: string | null): string;
  closing(agentName: string): string;
}

/** All that is said to customers in one language. */
export interface ReplyTexts {
  courtesy: Courtesy;
  playbooks: Readonly<Record<Exclude<PlaybookName, LateName>, PlaybookText>>;
  /** Where an order stands, as one would say it to its customer; null: not to be said. */
  statuses: Readonly<Record<OrderStatus, string | null>>;
  /** The one question that helps when nothing can be said. */
  questions: {
    /** Value `candidates`: "#1042 (Oslo lamp)", joined by "or". */
    whichOrder: Line;
    orderNumber: Line;
    /** Values `order`, `email`. */
    otherEmail: Line;
  };
  /** Value `url`. */
  readMore: Line;
  /** The language's own typography, put on our words before values go in. */
  typeset(text: string): string;
  /** Day and month of a day at midnight UTC, as written in a letter. */
  day(date: Date): string;
}
