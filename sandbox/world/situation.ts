import type { Language } from './types';

/**
 * The named situations of the seeded world, one ticket each: what the case is about, and what a good
 * agent would do. Reviewers read this list first; specs say `situation('order-late').ticketId`.
 */
export interface Situation {
  name: string;
  ticketId: number;
  language: Language;
  channel: 'messaging' | 'email' | 'chat';
  /** A conversation is going on right now. */
  live: boolean;
  /** One line: what a good agent would answer. */
  goodAnswer: string;
}
