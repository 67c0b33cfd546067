import type { FactDecision } from '../../assist/session';
import type { Refusal } from '../../model/fact';
import type { Block } from '../../model/problem';
import type { ProblemView } from '../derive/problems';
import type { Say } from '../derive/say';

/** What a fact needs to be told and decided on, wherever it stands. */
export interface FactProps {
  /** ms since 1970 */
  now: number;
  say: Say;
  /** Why the agents' word on facts is not kept or not known; null when all is well. */
  problem: ProblemView | null;
  onMessage: (messageId: string) => void;
  onDecide: (factId: string, decision: FactDecision | null) => Refusal | null;
  onRetry: (block: Block) => void;
}
