/** So long we keep the thread to ourselves, in ms: keys and clicks come in between. */
const SLICE_MS = 8;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs work that rests often, and lets the browser breathe in between; null when it was aborted. */
export async function inSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | null> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began > SLICE_MS) {
      await nextTask();
      if (signal.aborted) return null;
      began = performance.now();
    }
  }
}
