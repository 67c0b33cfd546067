import type { Clock } from '../model/ports';
import { wait } from './wait';

const MINUTE_MS = 60_000;

/** Waits, if need be, so that no more than so many calls go on within any minute: a few at once, then a steady pace. */
export function politely(perMinute: number, clock: Clock): () => Promise<void> {
  let recent: number[] = [];
  return async () => {
    const now = clock.now();
    recent = recent.filter((at) => at > now - MINUTE_MS);
    const oldest = recent.length < perMinute ? undefined : recent[recent.length - perMinute];
    const turn = oldest === undefined ? now : oldest + MINUTE_MS;
    recent.push(turn);
    if (turn > now) await wait(turn - now);
  };
}
