import type { ReplyLanguage } from '../../model/language';
import type { DraftReply } from '../draft';
import type { Candidate, Situation } from '../engine';
import type { Need } from '../need';
import type { Courtesy } from './texts';

/** What is fetched once the first view stands, and how replies sound from then on. */
export interface MorePlaybooks {
  draft(situation: Situation, candidates: readonly Candidate[]): DraftReply | null;
  /** How one greets and closes for the ticket's brand; what it leaves out is said as usual. */
  courtesy(situation: Situation, language: ReplyLanguage): Partial<Courtesy>;
  /** How well a reply that was approved answers the need, 0 when it does not. */
  fitOfLearned(
    reply: { text: string; context?: string; score: number },
    need: Need,
    language: ReplyLanguage,
  ): number;
  /** It holds something of whom it was sent to. */
  isOfAnotherCase(text: string, situation: Situation): boolean;
  /** It asks for a password, or holds out more than the step before sending gives, an article says or the record shows. */
  isRefused(text: string, draft: DraftReply, situation: Situation): boolean;
  /** Their last words say that nothing is left to answer. */
  isSettled(situation: Situation): boolean;
  /** A line of ours as the brand addresses people. */
  inTone(line: string, situation: Situation): string;
}

let more: MorePlaybooks | null = null;

/** Hands in the further playbooks; true when they were not there. Null takes them back. */
export function learnPlaybooks(playbooks: MorePlaybooks | null): boolean {
  const isNew = more !== playbooks;
  more = playbooks;
  return isNew;
}

/** Null until they were fetched. */
export const morePlaybooks = (): MorePlaybooks | null => more;
