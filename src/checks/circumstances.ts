import { anyOf, byLexicon, fold, wordsOf } from '../facts';
import type { Fact } from '../model/fact';
import type { Transcript } from '../model/transcript';
import { conceptsOf, isEvent } from './questions/concepts';
import { isDoubtful } from './questions/past';
import { saidBefore } from './surroundings';

const isEnd = (sign: string): boolean => /[.!?\n]/.test(sign);

/** Folded words of the sentence around a fact. */
function sentenceOf({ place }: Fact, transcript: Transcript | null): string {
  const text = transcript?.messages[place.turn]?.text ?? '';
  let start = place.start;
  let end = place.end;
  while (start > 0 && !isEnd(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !isEnd(text.charAt(end))) end += 1;
  return fold(text.slice(start, end));
}

const SHORT = 100;

/** "The 22nd, or maybe the 23rd": what the customer is not sure of may be asked again. */
export function isToldDoubtfully(fact: Fact, transcript: Transcript | null): boolean {
  const text = transcript?.messages[fact.place.turn]?.text ?? '';
  return isDoubtful(text.length <= SHORT ? fold(text) : sentenceOf(fact, transcript));
}

/** What happened on a day, or what an amount was for, as folded words tell it. */
export const eventsIn = (folded: string): Set<string> =>
  new Set([...conceptsOf(folded)].filter((concept) => isEvent(concept)));

/** The day of the accident is not the day of the repair: both name an event, and not the same. */
export function isOfOtherEvent(
  asked: ReadonlySet<string>,
  fact: Fact,
  transcript: Transcript | null,
): boolean {
  if (asked.size === 0 || !transcript) return false;
  const own = eventsIn(sentenceOf(fact, transcript));
  const told = own.size === 0 && fact.how !== 'said' ? eventsIn(saidBefore(fact, transcript)) : own;
  return told.size > 0 && ![...asked].some((event) => told.has(event));
}

const colours = byLexicon(
  (vocabularies) => new RegExp(`(?<![a-z])${anyOf(vocabularies, ({ goods }) => goods.colours)}(?![a-z])`),
);

/** A size answers no question for a colour, nor the other way round. */
export function isOfOtherAspect(question: string, { quote }: Fact): boolean {
  const asked = conceptsOf(question);
  if (asked.has('colour') === asked.has('size')) return false;
  const isColour = colours().test(fold(quote));
  return asked.has('colour') ? !isColour : isColour;
}

/** Words of a draft name what is known: its writer does not ask for it. */
export function isNamedIn(draft: string, { value }: Fact): boolean {
  const said = fold(value);
  return said.length > 3 && (said.includes('@') ? draft.includes(said) : wordsOf(draft).includes(said));
}
