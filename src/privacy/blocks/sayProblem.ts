import { isOutsideError } from '../../lib/errors';
import type { Translate } from '../../lib/translate';
import type { ProblemKind } from '../../model/problem';

/** Why something of the account could not be read or erased, and what can be done. */
export function sayProblem(problem: ProblemKind, translate: Translate): string {
  const known = ['forbidden', 'rejected', 'limited', 'missing', 'slow', 'down'];
  return translate(`privacy.problem.${known.includes(problem) ? problem : 'other'}`);
}

export const problemOf = (error: unknown): ProblemKind => (isOutsideError(error) ? error.kind : 'malformed');
