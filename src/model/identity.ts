/** Why an order is believed to be this customer's; words: `identity.reason.REASON`. */
export type MatchReason =
  | 'verifiedEmail'
  /** The address that the ticket was written from, which nobody has proven. */
  | 'unverifiedEmail'
  /** Another unproven address of theirs, or one that the shop keeps from us. */
  | 'otherEmail'
  | 'externalId'
  /** They told the order's number and its postcode, or are called like its receiver. */
  | 'numberAndPostcode'
  | 'numberAndName'
  /** A number that may be a family's. */
  | 'phone'
  | 'name';

/** What the admin lets agents see before anybody has proven who they are: setting `identity_level`. */
export const IDENTITY_LEVELS = ['open', 'default', 'strict'] as const;
export type IdentityLevel = (typeof IDENTITY_LEVELS)[number];

/** What the customer could be asked for, so that an order that is kept back is known to be theirs. */
export type IdentityAsk =
  | { slot: 'orderNumber' }
  /** `number` is as the customer gave it. */
  | { slot: 'postcode'; number: string };

/** Whose data this is, as far as we know. */
export interface Identification {
  /** By order id, of those that are shown. */
  reasons: Readonly<Record<string, MatchReason>>;
  /** Address, phone and payment of these orders are there at once; of all others after a click. */
  openIds: readonly string[];
  /** Who wrote last, where it was not the requester; '' is a nameless one. */
  otherWriter: string | null;
  /** What would prove that what is kept back is theirs; null where nothing is. */
  ask: IdentityAsk | null;
  /** The agent said so of some that are shown. */
  isAccepted: boolean;
  /** An agent may say that a possible match is this person; otherwise the customer has to prove it. */
  mayAccept: boolean;
}
