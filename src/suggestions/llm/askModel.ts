import type { Request } from '../../model/ports';
import { isLlmFailure, LlmFailure, toFailure } from './failure';
import type { Completion, LlmProvider, LlmSetup, Prompt } from './provider';

const TIME_LIMIT_MS = 20_000;

/** Puts a prompt to a model. Fails with an `LlmFailure`, or with the signal's reason when it was cancelled. */
export type AskModel = (prompt: Prompt, signal: AbortSignal) => Promise<Completion>;

/**
 * Models differ in what they let one ask for. What one has turned down is left out for as long as this page lives, and
 * the question put once more.
 */
export function createAskModel(request: Request, provider: LlmProvider, setup: LlmSetup): AskModel {
  const refused = new Set<string>();
  const ask: AskModel = async (prompt, signal) => {
    try {
      const question = provider.toRequest(prompt, setup, refused);
      return provider.toCompletion(await request({ ...question, signal, timeoutMs: TIME_LIMIT_MS }));
    } catch (error) {
      const failure = toFailure(error);
      if (!isLlmFailure(failure) || failure.kind !== 'parameter') throw failure;
      if (failure.parameter === null || refused.has(failure.parameter))
        throw new LlmFailure('model', { cause: error });
      refused.add(failure.parameter);
      return ask(prompt, signal);
    }
  };
  return ask;
}
