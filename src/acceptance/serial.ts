/**
 * Runs tasks one after another. A store has no transactions, so reading and then writing must not be interleaved with
 * another reading and writing of the same page.
 */
export function createSerial(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run.catch(() => undefined);
    return run;
  };
}
