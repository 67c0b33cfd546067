/** What became of a task that only one page may do at a time. */
export type LockOutcome = 'done' | 'busy' | 'refused';

/**
 * Runs the task if no other page of this browser holds the lock. 'busy': another does; 'refused': the browser gives no locks
 * here, and the task did not run. A failing task rejects.
 */
export function createLocks(name: string): (task: () => Promise<void>) => Promise<LockOutcome> {
  return async (task) => {
    const attempt: { outcome: LockOutcome; failure: { error: unknown } | null } = {
      outcome: 'refused',
      failure: null,
    };
    const hold = async (lock: Lock | null) => {
      attempt.outcome = lock ? 'done' : 'busy';
      if (lock) await task().catch((error: unknown) => void (attempt.failure = { error }));
    };
    try {
      await navigator.locks.request(name, { ifAvailable: true }, hold);
    } catch {
      return attempt.outcome;
    }
    if (attempt.failure) throw attempt.failure.error;
    return attempt.outcome;
  };
}
