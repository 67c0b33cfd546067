import type { Fact } from '../model/fact';
import type { ReplyLanguage } from '../model/language';
import { termsOf } from './retrieval/tokenize';
import { splitSentences } from './sentences';

/** Steps that were tried without success, each as the stems of what the customer said of it. */
export type Steps = readonly ReadonlySet<string>[];

/** What is named by fewer words than this could be anything. */
const FEWEST_WORDS = 2;

export const readSteps = (facts: readonly Fact[], language: ReplyLanguage): Steps =>
  facts
    .filter((fact) => fact.slot === 'stepTried' && !fact.isSuperseded)
    .map((fact) => new Set(termsOf(fact.value, language)));

/**
 * True when a sentence of the text proposes a step that was tried: one of the two, the sentence or what the customer said
 * of the step, has every word of the other.
 */
export function isTried(text: string, steps: Steps, language: ReplyLanguage): boolean {
  if (steps.length === 0) return false;
  if (hasAskedAround(steps, language) && sendsAround(text, language)) return true;
  return splitSentences(text).some(({ start, end }) => {
    const words = new Set(termsOf(text.slice(start, end), language));
    return steps.some((step) => isWithin(step, words) || isWithin(words, step));
  });
}

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  some.size >= FEWEST_WORDS && [...some].every((word) => all.has(word));

const TRACKING: Record<ReplyLanguage, string> = {
  en: 'track tracking link',
  fr: 'suivi suivre lien',
  de: 'verfolgen sendungsverfolgung tracking link',
  es: 'seguimiento rastrear seguir enlace',
};
const NEIGHBOURS: Record<ReplyLanguage, string> = {
  en: 'neighbour neighbor caretaker concierge',
  fr: 'voisin gardien',
  de: 'nachbarn nachbar hausmeister',
  es: 'vecino portero conserje',
};

const names = (
  words: ReadonlySet<string>,
  what: Record<ReplyLanguage, string>,
  language: ReplyLanguage,
): boolean => termsOf(what[language], language).some((word) => words.has(word));

/** True when the customer has already looked at the tracking: its link would not help. */
export const hasTriedTracking = (steps: Steps, language: ReplyLanguage): boolean =>
  steps.some((step) => names(step, TRACKING, language));

/** True when the customer has already asked around in the house. */
const hasAskedAround = (steps: Steps, language: ReplyLanguage): boolean =>
  steps.some((step) => names(step, NEIGHBOURS, language));

/** True when a text sends them to the neighbours. */
const sendsAround = (text: string, language: ReplyLanguage): boolean =>
  names(new Set(termsOf(text, language)), NEIGHBOURS, language);
