import type { Label } from './label';

/** One line of the brief. It leads to the message it comes from. */
export interface BriefLine {
  label: Label;
  messageId: string | null;
  /** True when it asks for action: a promise that is overdue, something asked again and again. */
  isUrgent: boolean;
}

/**
 * Something that was promised to the customer. `label` says what (`brief.promise`); the due day is not in its words.
 * Kept: the record shows it. Overdue: the day is over and nothing shows that it was kept.
 */
export interface BriefPromise {
  label: Label;
  messageId: string | null;
  /** ISO date or time; null when no day was named. */
  dueAt: string | null;
  state: 'open' | 'kept' | 'overdue';
}

/**
 * The hand-over: in three lines what the customer wants, what the bot did and what was promised; in full what stands below
 * them. The values of each label, all of which its words need:
 * `brief.handover` reason: asked, notUnderstood, noEffect, policy, offHours, unknown ·
 * `brief.step` deed (as in `brief.bot`), outcome: open, noEffect, solved; questions: number ·
 * `brief.promise` kind: delivery, refund, replacement, reply, callback, inquiry, other ·
 * `brief.open` kind: question, botQuestion; quote ·
 * `brief.behaviour` kind: askedTimes, threatensToLeave, threatensToClaim; count (0 if it is none); means: lawyer,
 * consumerBody, chargeback, review, other.
 */
export interface Brief {
  wants: BriefLine | null;
  bot: BriefLine | null;
  promised: BriefLine | null;
  /** Why a person was asked for; null where no bot handed over. */
  handover?: BriefLine | null;
  /** What the bot tried and how each ended, oldest first. */
  steps?: BriefLine[];
  /** Oldest first. */
  promises?: BriefPromise[];
  /** Questions that nobody has answered yet, the customer's and the bot's. */
  open?: BriefLine[];
  /** What the customer does that changes what to do next; never how they feel. */
  behaviours?: BriefLine[];
}
