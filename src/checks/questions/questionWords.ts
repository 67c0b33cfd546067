import type { Slot } from '../../model/fact';
import type { ReadLanguage } from '../../model/language';

/** What a question wants to hear: a yes, a day, a person, or anything. */
export type Kind =
  | 'polar'
  | 'open'
  | 'where'
  | 'manner'
  | 'time'
  | 'person'
  | 'count'
  | 'amount'
  | 'duration'
  | 'frequency'
  | 'reason';

/**
 * How agents ask, in one language. Patterns are for folded text (lower case, no accents) and without capturing groups, lists
 * of words are separated by spaces, an empty string fits nothing.
 */
export interface QuestionWords {
  language: ReadLanguage;
  /** Endings that are taken off words before they are compared; the longest first. */
  suffix: string;
  /** Words that say nothing about what a question is about: "please", "your". */
  frame: string;
  /** Names of concepts that every question may speak of: "order". They count little. */
  common: string;
  /** Names of concepts that say which property is asked: "size". */
  attributes: string;
  /** Names of concepts by which days, times and amounts are told apart: "buy". */
  events: string;
  /** Question words; the first that fits decides. What fits none asks for a yes or no. */
  kinds: readonly (readonly [Kind, string])[];
  /** What a yes-or-no question begins with: "have you". */
  polar: string;
  /** Requests that look like statements: "without your … I can't". */
  indirect: string;
  /** Questions that are answered by whatever the customer wrote first: "what happened", "how can we help". */
  openers: readonly (readonly [Slot, string])[];
  /** Further ways to ask for a slot; `{goods}` stands for a thing that people buy. */
  wordings: readonly (readonly [Slot, string])[];
  /** Questions that want no answer: "who would be happy with that?". */
  rhetorical: string;
  /** Asks which of several that both know: "which of the two". */
  several: string;
  /** Asked to be sure who is asking: "for your own protection". */
  identity: string;
  /** The customer is not sure: "or maybe". */
  doubts: string;
  /** No answer: "I don't have it at hand". */
  refusals: string;
  /** What an answer begins with that says yes, and no. */
  yes: string;
  no: string;
  /** How a draft addresses the customer before its question: "Dear Ms Li,". */
  greeting: string;
  /** "And", "or": between two questions of one sentence. */
  joins: string;
  /** Asks what is so or was done, with the one who did it: "have you", "is there". */
  experience: string;
  /** Names of concepts that are something one tries: "restart". */
  steps: string;
  /** The draft says that something is known: "thanks for the". */
  known: string;
  /** The record says otherwise, which is why the draft asks: "our system shows". */
  contradicts?: string;
  /** Begins like a yes-or-no question and wants to be told more: "could you give me", "do you know which". */
  begs?: string;
  /** Asks for what is wanted rather than for what was: "would you like". */
  wished: string;
  /** Asks for what was: "when did you". */
  past: string;
  /** Asks whether there is more: "anything else". */
  further?: string;
  /** Points to the sentence before: "it". */
  back: string;
  /** Words are joined into one: "Staubfilter". */
  hasCompounds?: boolean;
  /** Matters by name, and how a question of one is put; `<>` stands for a few words. The same names in every language. */
  matters?: readonly (readonly [string, string])[];
  /** A line a concept: `name: word other_word`. The same names in every language. */
  concepts: string;
}
