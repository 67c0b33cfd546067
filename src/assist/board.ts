import type { Sourced } from '../model/problem';
import type { Assistance, Part } from './session';

/** What the panel sees of the work in progress: one immutable state at a time, replaced on every change. */
export interface Board {
  state(): Assistance;
  subscribe(listener: () => void): () => void;
  update(change: (state: Assistance) => Assistance): void;
}

const part = <T>(value: T, since: number): Part<T> => ({ value, isLoading: true, problems: [], since });

export const emptyAssistance = (now: number, hasNoShop: boolean): Assistance => ({
  ticket: null,
  agent: null,
  language: 'en',
  transcript: part(null, now),
  customer: part(null, now),
  orders: part([], now),
  possibleOrders: [],
  identification: {
    reasons: {},
    openIds: [],
    otherWriter: null,
    ask: null,
    isAccepted: false,
    mayAccept: true,
  },
  choice: { kind: 'none' },
  facts: [],
  brief: { wants: null, bot: null, promised: null },
  suggestions: part({ offered: [], silence: null }, now),
  newMessage: null,
  hasNoShop,
  older: { isLoading: false, problem: null },
  olderOrders: { sources: [], loading: null },
  decisions: { problem: null },
});

export function createBoard(initial: Assistance): Board {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update(change) {
      const next = change(current);
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
  };
}

/** A part that is being asked (again): what it showed before stays on screen meanwhile. */
export const asked = <T>(before: Part<T>, now: number): Part<T> => ({
  ...before,
  isLoading: true,
  since: now,
});

/** A part that has answered. */
export const answered = <T>({ value, problems }: Sourced<T>, now: number): Part<T> => ({
  value,
  problems,
  isLoading: false,
  since: now,
});
