import type { Block, Problem, ProblemKind } from '../model/problem';

/** An outside call that failed: what kind of failure, which HTTP status (0: no connection), and what was underneath. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';
  readonly kind: ProblemKind;
  readonly status: number;
  readonly isRetryable: boolean;
  /** Values for the words of the problem, e.g. `{ seconds: 30 }`. */
  readonly values: Record<string, string | number> | undefined;

  constructor(
    kind: ProblemKind,
    message: string,
    options: { status?: number; cause?: unknown; values?: Record<string, string | number> } = {},
  ) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.status = options.status ?? 0;
    this.values = options.values;
    this.isRetryable = RETRYABLE.has(kind);
  }
}

const RETRYABLE: ReadonlySet<ProblemKind> = new Set(['limited', 'down', 'slow', 'malformed', 'partial']);

/** Survives realms and bundles, where `instanceof` does not. */
export const isOutsideError = (error: unknown): error is OutsideError =>
  error instanceof Error && error.name === 'OutsideError';

/** The caller gave up on purpose: nothing to tell anyone. */
export const isAbort = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';

/** What people are told of a failure. Anything that is not an `OutsideError` is an answer that we could not read. */
export function toProblem(error: unknown, part: { block: Block; source: string; label: string }): Problem {
  if (!isOutsideError(error)) return { ...part, kind: 'malformed', isRetryable: true };
  const { kind, isRetryable, values } = error;
  return values ? { ...part, kind, isRetryable, values } : { ...part, kind, isRetryable };
}
