import type { Request } from '../../model/ports';
import { isLlmFailure, LlmFailure, toFailure } from './failure';
import type { Completion, LlmProvider, LlmSetup, Prompt } from './provider';

const TIME_LIMIT_MS = 20_000;

/** Puts a prompt to a model. Fails with an `LlmFailure`, or with the signal's reason when it was cancelled. */
export type AskModel = (prompt: Prompt, signal: AbortSignal) => Promise<Completion>;

/**
 * Models differ in what they let one ask for. What one has turned down is left out for as long as this page lives
 * (`refused`), and the question put once more, within the same time.
 */
export function createAskModel(
  request: Request,
  provider: LlmProvider,
  setup: LlmSetup,
  refused = new Set<string>(),
): AskModel {
  return async (prompt, signal) => {
    const limit = AbortSignal.timeout(TIME_LIMIT_MS);
    const either = AbortSignal.any([signal, limit]);
    const ask = async (): Promise<Completion> => {
      try {
        const question = provider.toRequest(prompt, setup, refused);
        const answer = await request({ ...question, signal: either, timeoutMs: TIME_LIMIT_MS });
        return provider.toCompletion(answer);
      } catch (error) {
        if (limit.aborted && !signal.aborted) throw new LlmFailure('slow', { cause: error });
        const failure = toFailure(error);
        if (!isLlmFailure(failure) || failure.kind !== 'parameter') throw failure;
        if (failure.parameter === null || refused.has(failure.parameter))
          throw new LlmFailure('model', { cause: error });
        refused.add(failure.parameter);
        return ask();
      }
    };
    return ask();
  };
}
