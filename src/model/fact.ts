/** What a customer can tell us. `other:WHAT` is anything else that was asked and answered. */
export const SLOTS = [
  'orderNumber',
  'trackingNumber',
  'product',
  'variant',
  'quantity',
  'amount',
  'date',
  'time',
  'personName',
  'email',
  'phone',
  'address',
  'postcode',
  'accountNumber',
  'bookingReference',
  'policyOrClaimNumber',
  'serialNumber',
  'dateOfBirth',
  'company',
  'deliveryMode',
  'pickupPoint',
  'photo',
  'document',
  'wish',
  'problem',
  'stepTried',
  'language',
  'iban',
  'securityAnswer',
] as const;
export type Slot = (typeof SLOTS)[number] | `other:${string}`;

/** Values of the slot `wish`. */
export const WISHES = [
  'whereIsOrder',
  'refund',
  'return',
  'replacement',
  'cancel',
  'changeAddress',
  'changeDelivery',
  'invoice',
  'payment',
  'information',
] as const;
export type Wish = (typeof WISHES)[number];

/** Where in the transcript: index of the message, and character offsets in its text (end exclusive). */
export interface Place {
  messageId: string;
  turn: number;
  start: number;
  end: number;
}

/** How we know. */
export type HowKnown = 'said' | 'answered' | 'chosen' | 'form' | 'corrected';

/**
 * What the record says of it: not looked up yet, `confirmed`, `unknown` (no such thing in this customer's record;
 * `near` may name the one that was meant), `contradicted`, or `sensitive` (never shown in full).
 */
export type Standing = 'unchecked' | 'confirmed' | 'unknown' | 'contradicted' | 'sensitive';

/** What an agent says of a fact: it is right, it is none, or it is another value. */
export type Verdict = 'right' | 'wrong' | 'edited';

/** Why a value that an agent gives cannot be one of its slot: `fact.refused.REFUSAL` in translations. */
export type Refusal =
  | 'empty'
  | 'tooLong'
  | 'neverKept'
  | 'code'
  | 'number'
  | 'amount'
  | 'date'
  | 'time'
  | 'email'
  | 'phone'
  | 'postcode'
  | 'choice';

/** The agent's word on a fact. It wins over what was read and over the record. */
export interface FactDecided {
  verdict: Verdict;
  /** Name of the agent, '' if unknown. */
  by: string;
  /** ISO time. */
  at: string;
  /** The value that was read, where the agent gave another. */
  original?: string;
}

/** One thing that the customer already told us. */
export interface Fact {
  /** Stable over re-extraction: made of slot, value and place. */
  id: string;
  slot: Slot;
  /** Normalised: digits of an order number, ISO date, lower-case e-mail, E.164 phone, "89.00 EUR". */
  value: string;
  /** The exact words; the agent's, where the agent gave another value. */
  quote: string;
  place: Place;
  /** ISO time of the message, null if unknown. */
  at: string | null;
  how: HowKnown;
  /** A day that was told by counting ("tomorrow"): the IANA zone it was counted in, where nobody told that. */
  assumedZone?: string;
  /** True when a later word of the customer replaced it. */
  isSuperseded: boolean;
  standing: Standing;
  /** The order that confirms or contradicts it. */
  orderId?: string;
  /** A near match in the record ("1024" for "1042"). */
  near?: string;
  /** What an agent decided: `wrong` is superseded as well, `right` is confirmed, `edited` has the agent's value. */
  decision?: FactDecided;
}
