import { anyOf, byLexicon, fold, wordsOf } from '../facts';
import type { Fact, Slot } from '../model/fact';
import type { Transcript } from '../model/transcript';
import { byQuestionWords, patternOf } from './questions/words';
import { conceptsOf, isCommon, isEvent } from './questions/concepts';
import { placesOf } from './questions/inDraft';
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
const eventsIn = (folded: string): Set<string> =>
  new Set([...conceptsOf(folded)].filter((concept) => isEvent(concept)));

/** Steps of one journey or delivery: its day is asked by any of them. */
const LOOSE = new Set([
  'deliver',
  'receive',
  'ship',
  'collect',
  'return',
  'depart',
  'arrive',
  'checkin',
  'checkout',
  'visit',
  'book',
  'contact',
  'call',
]);

const topicsIn = (folded: string): string[] =>
  [...conceptsOf(folded)].filter((concept) => !isCommon(concept) && !UNITS.has(concept));
const wished = byQuestionWords((all) => patternOf(all, 'wished'));
const UNITS = new Set([
  'date',
  'day',
  'time',
  'weekday',
  'month',
  'timeofday',
  'morning',
  'amount',
  'price',
  'number',
]);

/** The day of the accident is not the day of the repair: both name an event, and not the same. */
export function isOfOtherEvent(question: string, fact: Fact, transcript: Transcript | null): boolean {
  const asked = eventsIn(question);
  if (asked.size === 0 || !transcript) return false;
  const own = topicsIn(sentenceOf(fact, transcript));
  const told = new Set(fact.how === 'said' ? own : [...own, ...topicsIn(saidBefore(fact, transcript))]);
  if ([...asked].some((event) => told.has(event))) return false;
  const isStrong = !wished().test(question) && [...asked].some((event) => !LOOSE.has(event));
  return isStrong ? told.size > 0 : [...told].some(isEvent);
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

const ofWhat = byLexicon(
  (vocabularies) => new RegExp(`^ ${anyOf(vocabularies, ({ otherwise }) => otherwise.of)}`),
);
/** What pictures and papers are of wherever nothing else is said. */
const GENERIC = new Set(['photo', 'document', 'screenshot', 'damage', 'fail', 'receive']);
const LONGEST_NAME = 40;

/** What a picture or a paper is asked of: its own name, and what follows "of". */
const shownIn = (question: string, slot: Slot): Set<string> => {
  const names = placesOf(question, slot).map(({ start, end }) => {
    const after = question.slice(end, end + LONGEST_NAME);
    return question.slice(start, end) + (ofWhat().test(after) ? (after.split(/[,.;:?!]/)[0] ?? '') : '');
  });
  const topics = names.flatMap((name) => [...conceptsOf(name)]);
  return new Set(topics.filter((concept) => !isCommon(concept) && !GENERIC.has(concept)));
};

/** A photo of the label was not sent where neither its name nor what was said around it speaks of a label. */
export function isOfOtherThing(question: string, fact: Fact, transcript: Transcript | null): boolean {
  const asked = shownIn(question, fact.slot);
  if (asked.size === 0 || !transcript) return false;
  const text = transcript.messages[fact.place.turn]?.text ?? '';
  const own = conceptsOf(`${fold(`${fact.value} . ${text}`)} . ${saidBefore(fact, transcript)}`);
  return ![...asked].some((concept) => own.has(concept));
}

/** Words of a draft name what is known: its writer does not ask for it. */
export function isNamedIn(draft: string, { value }: Fact): boolean {
  const said = fold(value);
  return said.length > 3 && (said.includes('@') ? draft.includes(said) : wordsOf(draft).includes(said));
}
