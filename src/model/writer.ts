import type { ReplyLanguage } from './language';
import type { Evidence, Suggestion, Verdict } from './suggestion';

/** What an agent may want done with a text that is there. */
export const REWRITES = ['shorter', 'warmer', 'formal', 'translate', 'fix'] as const;
export type Rewrite = (typeof REWRITES)[number];

/** A new reply, or another wording of one that is there. */
export type ReplyTask =
  { kind: 'draft' } | { kind: 'rewrite'; rewrite: Rewrite; of: Suggestion; into: ReplyLanguage };
/** A reply, or the hand-over in a few sentences for the agent alone. */
export type WriterTask = ReplyTask | { kind: 'summary' };

/** The hand-over in a model's words, in the agent's language. Every sentence says what it rests on. */
export interface WriterSummary {
  sentences: readonly {
    text: string;
    /** `supported`: what it cites holds its figures and codes, and the record does not say otherwise. */
    verdict: Verdict;
    /** Indexes in `evidence`, at least one. */
    evidence: readonly number[];
  }[];
  evidence: readonly Evidence[];
  /** Sentences that cited nothing and are not in it. */
  leftOut: number;
}

/** A text that reads like an instruction to a machine. No model sees it. */
export interface FlaggedText {
  kind: 'message' | 'order' | 'article' | 'macro' | 'policy';
  /** Message id, order id, article or macro id. */
  ref: string;
  text: string;
}

/** What would be sent, before anything is. */
export interface WriterPreview {
  /** "api.openai.com" */
  host: string;
  /** The body of the request, sign by sign. */
  body: string;
  /** The numbered texts in it, as the model reads them. */
  evidence: readonly string[];
  /** How many details of persons have a stand-in. */
  hidden: number;
}

/**
 * Where things are. `failed`: why, by a key of `writer.failure`, and seconds to wait where that is told; what nobody asked for
 * (`isUnasked`) fails quietly. `done`: a reply waits among the suggestions; `leftOut` sentences of it did not pass the checks.
 */
export type WriterStep =
  | { kind: 'idle' }
  | { kind: 'preview'; task: WriterTask; preview: WriterPreview }
  | { kind: 'asking'; task: WriterTask; since: number; isUnasked: boolean }
  | { kind: 'failed'; task: WriterTask; why: string; seconds: number | null; isUnasked: boolean }
  | { kind: 'done'; leftOut: number };

/** What this agent has used today, and how much is allowed; null: no limit, or no prices known. */
export interface WriterBudget {
  tokens: number;
  mostTokens: number | null;
  cost: number | null;
  mostCost: number | null;
  /** ISO code, '' where no prices are known. */
  currency: string;
}

export interface WriterState {
  /** "OpenAI" */
  label: string;
  model: string;
  /** The setting that cannot be used, by its name; nothing is sent then. */
  wrong: string | null;
  /** Nothing leaves while this is on. */
  isLocal: boolean;
  budget: WriterBudget;
  step: WriterStep;
  flagged: readonly FlaggedText[];
  /** Replies that were written for what is known now, oldest first. */
  written: readonly Suggestion[];
  /** Of what is known now; null until it was asked for. */
  summary: WriterSummary | null;
  /** The admin wants it to begin by itself, and this agent has agreed to what leaves. */
  beginsUnasked: boolean;
}

/** A language model that writes for the agent. It proposes; everything it says passes the checks of any suggestion. */
export interface Writer {
  state(): WriterState;
  subscribe(listener: () => void): () => void;
  /** Shows what would be sent; nothing leaves. */
  preview(task: WriterTask): void;
  /** Asks the model; before the first time in a session it shows what would be sent instead. */
  ask(task: WriterTask): void;
  /** Sends what is shown. */
  send(): void;
  /** Drops what is shown or under way. */
  stop(): void;
  setLocal(isLocal: boolean): void;
}
