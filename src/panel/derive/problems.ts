import type { Assistance, Part } from '../../assist/session';
import type { Block, Problem, ProblemKind } from '../../model/problem';
import type { Say } from './say';

/** What is wrong, as one row says it. */
export interface ProblemView {
  block: Block;
  /** "Shopify ne répond pas" */
  text: string;
  /** "depuis 09:14" */
  since: string;
  isRetryable: boolean;
}

/** Something is hidden or missing but the source answered: said in its section, never as an alert. */
const MILD: ReadonlySet<ProblemKind> = new Set(['partial', 'redacted', 'history', 'more']);

export const isOutage = (problem: Problem): boolean => !MILD.has(problem.kind);

/** What an admin mends outside of the app: the shop's key, its rights, its address. Nobody has to reload for it. */
const MENDED_ELSEWHERE: ReadonlySet<ProblemKind> = new Set([
  'rejected',
  'forbidden',
  'missing',
  'blockedHost',
]);

const mayHelp = ({ block, kind, isRetryable }: Problem): boolean =>
  isRetryable || (block === 'orders' && MENDED_ELSEWHERE.has(kind));

export function viewProblem(problem: Problem, since: number, say: Say): ProblemView {
  // Every value that the words may ask for has a stand-in: a missing one would show the bare key.
  const values = {
    seconds: 0,
    days: 60,
    count: 0,
    host: '',
    setting: '',
    ...problem.values,
    label: problem.label,
  };
  return {
    block: problem.block,
    text: say.translate(`problem.${problem.kind}`, values),
    since: say.translate('problem.since', { time: say.time(since) }),
    isRetryable: mayHelp(problem),
  };
}

export const viewProblems = (part: Part<unknown>, say: Say): ProblemView[] =>
  part.problems.map((problem) => viewProblem(problem, part.since, say));

/** The first outage of a part that has nothing to show for itself. */
export function outageOf(part: Part<unknown>, say: Say): ProblemView | null {
  const problem = part.problems.find(isOutage);
  return problem ? viewProblem(problem, part.since, say) : null;
}

/** Why the agents' word on facts and speakers is not kept; null when it is. */
export const viewDecisionsProblem = ({ decisions }: Assistance, now: number, say: Say): ProblemView | null =>
  decisions.problem ? viewProblem(decisions.problem, now, say) : null;

/** Zendesk has not told who it is: then nobody can say whose orders are whose, nor that there are none. */
export const isPersonMissing = (customer: Part<unknown>): boolean =>
  customer.value === null && !customer.isLoading && customer.problems.some(isOutage);

/** After this many ms of loading we say whom we are waiting for. */
export const SLOW_MS = 3_000;

export const isSlow = (part: Part<unknown>, now: number): boolean =>
  part.isLoading && now - part.since > SLOW_MS;
