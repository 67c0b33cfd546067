/** The clock and the waiting of one account: handed in, so that specs can make a minute pass at once. */
export interface Time {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits so many milliseconds (`Infinity`: for ever); rejects with the signal's reason when aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const realTime: Time = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(reasonOf(signal));
        return;
      }
      const timer = milliseconds === Infinity ? undefined : setTimeout(resolve, milliseconds);
      const stop = () => {
        clearTimeout(timer);
        if (signal) reject(reasonOf(signal));
      };
      signal?.addEventListener('abort', stop, { once: true });
    }),
};

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError');
}

/** A moment as Zendesk and Shopify write it: ISO 8601 in UTC without fractions. */
export function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
