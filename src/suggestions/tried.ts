import type { Fact } from '../model/fact';
import type { ReplyLanguage } from '../model/language';
import { termsOf } from './retrieval/tokenize';
import { splitSentences } from './sentences';

/** Steps that were tried without success, each as the stems that name it. */
export type Steps = readonly ReadonlySet<string>[];

/** A step that is named by fewer words than this could be anything. */
const FEWEST_WORDS = 2;

export const readSteps = (facts: readonly Fact[], language: ReplyLanguage): Steps =>
  facts
    .filter((fact) => fact.slot === 'stepTried' && !fact.isSuperseded)
    .map((fact) => new Set(termsOf(fact.value, language)))
    .filter((step) => step.size >= FEWEST_WORDS);

/** True when a sentence of the text proposes a step that was tried: it has every word that names the step. */
export function isTried(text: string, steps: Steps, language: ReplyLanguage): boolean {
  if (steps.length === 0) return false;
  return splitSentences(text).some(({ start, end }) => {
    const words = new Set(termsOf(text.slice(start, end), language));
    return steps.some((step) => [...step].every((word) => words.has(word)));
  });
}
