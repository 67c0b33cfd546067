import type { Clock } from '../model/ports';
import { wait } from './wait';

const MINUTE_MS = 60_000;

/** Calls that may be made within any minute. */
export interface Budget {
  /** Waits, if need be, until a call may go on: a few at once, then a steady pace. `most`: no more than so many, if less. */
  wait(most?: number): Promise<void>;
  /** True where a call may go on now, which is then counted; nobody waits. */
  take(): boolean;
}

export function createBudget(perMinute: number, clock: Clock): Budget {
  /** When calls went, or will go, on; in order. */
  let turns: number[] = [];
  const recent = (now: number): number[] => {
    turns = turns.filter((at) => at > now - MINUTE_MS);
    return turns;
  };
  return {
    async wait(most = perMinute) {
      const now = clock.now();
      const taken = recent(now);
      const allowed = Math.min(most, perMinute);
      const oldest = taken.length < allowed ? undefined : taken[taken.length - allowed];
      const turn = oldest === undefined ? now : Math.max(now, oldest + MINUTE_MS);
      turns.push(turn);
      turns.sort((a, b) => a - b);
      if (turn > now) await wait(turn - now);
    },
    take() {
      const now = clock.now();
      if (recent(now).length >= perMinute) return false;
      turns.unshift(now);
      turns.sort((a, b) => a - b);
      return true;
    },
  };
}

/** Waits, if need be, so that no more than so many calls go on within any minute: a few at once, then a steady pace. */
export const politely = (perMinute: number, clock: Clock): (() => Promise<void>) => {
  const { wait: pause } = createBudget(perMinute, clock);
  return () => pause();
};
