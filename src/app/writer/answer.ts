import type { TicketSession } from '../../assist/session';
import type { Suggestion } from '../../model/suggestion';
import type { FlaggedText, WriterSummary } from '../../model/writer';
import type { AskModel } from '../../suggestions/llm/askModel';
import { isLlmFailure } from '../../suggestions/llm/failure';
import { collectEvidence, writeReply } from '../../suggestions/llm/writeReply';
import { writeSummary } from '../../suggestions/llm/writeSummary';
import type { Exchange } from './exchange';
import type { Used } from './spending';

/** What came of an exchange: a reply or a hand-over; neither where nothing passed the checks. */
export interface Answer {
  suggestion: Suggestion | null;
  /** Sentences of the reply that did not pass. */
  leftOut: number;
  summary: WriterSummary | null;
}

/** Fails with an `LlmFailure`, or with the signal's reason. */
export async function answerTo(
  { task, prepared, situation, candidates }: Exchange,
  ask: AskModel,
  signal: AbortSignal,
): Promise<Answer> {
  if (task.kind === 'summary') {
    const { summary } = await writeSummary(ask, prepared, situation, signal);
    return { suggestion: null, leftOut: 0, summary };
  }
  const { suggestion, leftOut } = await writeReply(ask, prepared, { situation, candidates, task }, signal);
  return { suggestion, leftOut, summary: null };
}

/** Turned down at the door: nothing was counted. */
const UNPAID: ReadonlySet<string> = new Set([
  'wrongKey',
  'quota',
  'limited',
  'tooLarge',
  'model',
  'parameter',
  'blockedHost',
]);

export const isUnpaid = (error: unknown): boolean => isLlmFailure(error) && UNPAID.has(error.kind);

/** Where the provider does not count, we do. */
export const countOf = (input: number, output: number, estimate: Used): Used => ({
  input: input || estimate.input,
  output: output || estimate.output,
});

/** What of it reads like an order to a machine. */
export const flaggedIn = ({
  situation,
  candidates,
}: NonNullable<ReturnType<TicketSession['gathered']>>): FlaggedText[] =>
  collectEvidence(situation, candidates).quarantined.map(({ kind, ref, text }) => ({ kind, ref, text }));
