import { isAbort, toProblem } from '../lib/errors';
import type { Problem, Sourced } from '../model/problem';
import type { ShopSlot } from './connector';

/** A question that only adds to what is known: where it fails, what is known stays, and what is wrong stands beside it. */
export async function orProblem<T>(
  asked: Promise<T>,
  otherwise: T,
  { id, label }: Pick<ShopSlot, 'id' | 'label'>,
): Promise<Sourced<T>> {
  try {
    return { value: await asked, problems: [] };
  } catch (error) {
    if (isAbort(error)) throw error;
    const problem: Problem = toProblem(error, { block: 'orders', source: id, label });
    return { value: otherwise, problems: [problem] };
  }
}
