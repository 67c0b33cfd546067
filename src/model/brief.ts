import type { Label } from './label';

/** One line of the brief. It leads to the message it comes from. */
export interface BriefLine {
  label: Label;
  messageId: string | null;
  /** True when it asks for action: a promise that is overdue, something asked again and again. */
  isUrgent: boolean;
}

/** The hand-over in three lines: what the customer wants, what the bot did, what was promised. */
export interface Brief {
  wants: BriefLine | null;
  bot: BriefLine | null;
  promised: BriefLine | null;
}
