import type { Verdict } from '../../model/fact';
import type { Speaker } from '../../model/transcript';

/** Who decided, and when. */
export interface Signed {
  /** Name of the agent. */
  by: string;
  byId: number;
  /** ISO time. */
  at: string;
}

/** What is said of a fact; `none` takes it back, and must be told to those who know the former. */
export interface FactEntry extends Signed {
  verdict: Verdict | 'none';
  /** The agent's value, of `edited` only. */
  value?: string | undefined;
  /** The same as typed, where it differs. */
  words?: string | undefined;
}

export interface SpeakerEntry extends Signed {
  speaker: Speaker;
}

/** What agents decided about one ticket, by keys that do not tell what was read (`apply.ts`). */
export interface Decisions {
  facts: ReadonlyMap<string, FactEntry>;
  speakers: ReadonlyMap<string, SpeakerEntry>;
  /** What a later version of the app keeps in the same document. */
  rest: Record<string, unknown>;
}

export const NO_DECISIONS: Decisions = { facts: new Map(), speakers: new Map(), rest: {} };
