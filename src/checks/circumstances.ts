import { anyOf, byLexicon, fold } from '../facts';
import type { Fact, Slot } from '../model/fact';
import type { Transcript } from '../model/transcript';
import { byQuestionWords, patternOf } from './questions/words';
import { conceptsOf, isCommon, isEvent, topicsIn as meaningsOf } from './questions/concepts';
import { placesOf } from './questions/slotsIn';
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

const SHORT = 60;

/** "The 22nd, or maybe the 23rd": what the customer is not sure of may be asked again. */
export function isToldDoubtfully(fact: Fact, transcript: Transcript | null): boolean {
  const text = transcript?.messages[fact.place.turn]?.text ?? '';
  return isDoubtful(text.length <= SHORT ? fold(text) : sentenceOf(fact, transcript));
}

/** One event from two sides. */
const SAME_EVENT: ReadonlyMap<string, string> = new Map([
  ['receive', 'deliver'],
  ['arrive', 'deliver'],
  ['home', 'deliver'],
  ['somebodyhome', 'deliver'],
  ['book', 'buy'],
  ['charge', 'pay'],
  ['checkout', 'depart'],
]);
const eventOf = (concept: string): string => SAME_EVENT.get(concept) ?? concept;

/** What happened on a day, or what an amount was for, as folded words tell it. */
const eventsIn = (folded: string): Set<string> =>
  new Set([...conceptsOf(folded)].filter((concept) => isEvent(concept)).map(eventOf));

/** Steps of one journey or delivery: its day is asked by any of them. */
const LOOSE = new Set([
  'deliver',
  'ship',
  'collect',
  'return',
  'depart',
  'checkin',
  'checkout',
  'visit',
  'book',
  'contact',
  'call',
]);

const telling = (concepts: Iterable<string>): string[] =>
  [...concepts].filter((concept) => !isCommon(concept) && !UNITS.has(concept)).map(eventOf);
const topicsIn = (folded: string): string[] => telling(conceptsOf(folded));
/** With all that each word may mean: "charged" is no battery. */
const heardIn = (folded: string): string[] => telling(meaningsOf(folded).flat());
const wished = byQuestionWords((all) => patternOf(all, 'wished'));
const past = byQuestionWords((all) => patternOf(all, 'past'));
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

/** What a day, a time or an amount was told of: its sentence, and what was asked where it answers. */
const contextOf = (fact: Fact, transcript: Transcript): Set<string> => {
  const own = heardIn(sentenceOf(fact, transcript));
  return new Set(fact.how === 'said' ? own : [...own, ...heardIn(saidBefore(fact, transcript))]);
};

/** What was bought for a sum was paid and charged with it. */
const PAID = new Set(['buy', 'pay', 'charge', 'book', 'invoice']);
const paidAs = (concept: string): string => (PAID.has(concept) ? 'pay' : concept);

/**
 * The day of the accident is not the day of the repair: both name what they are of, and not the same. Of one that is the only
 * day told, it must be said what else it is of.
 */
export function isOfOtherEvent(
  question: string,
  fact: Fact,
  transcript: Transcript | null,
  isOnly: boolean,
): boolean {
  if (!transcript) return false;
  const isSum = fact.slot === 'amount';
  const topics = topicsIn(question).map((topic) => (isSum ? paidAs(topic) : topic));
  const told = new Set([...contextOf(fact, transcript)].map((topic) => (isSum ? paidAs(topic) : topic)));
  const asked = new Set([...eventsIn(question)].map((event) => (isSum ? paidAs(event) : event)));
  const isStrong = !wished().test(question) && [...asked].some((event) => !LOOSE.has(event));
  const happened = [...told].filter(isEvent);
  if (isStrong && happened.length > 0 && !happened.some((event) => asked.has(event))) return true;
  if (topics.some((topic) => told.has(topic))) return false;
  // A word that the thesaurus does not have, a name perhaps, tells of no other event.
  if (isStrong) return !isOnly && [...told].some((topic) => !topic.startsWith('~'));
  return asked.size > 0 && [...told].some(isEvent);
}

/** What was planned is neither. */
const tenseOf = (folded: string): 'past' | 'future' | null => {
  const isPast = past().test(folded);
  if (isPast === wished().test(folded)) return null;
  return isPast ? 'past' : 'future';
};

/** "When are you at home?" is asked for a day to come, in whatever tense. */
const isAtHome = (question: string): boolean => {
  const concepts = conceptsOf(question);
  return (concepts.has('home') || concepts.has('somebodyhome')) && !past().test(question);
};

/** "When did you buy it?" is not answered by a day to come, nor "when shall we come?" by one that is over. */
export function isOfOtherTense(question: string, fact: Fact, transcript: Transcript | null): boolean {
  if (fact.slot !== 'date' || fact.at === null || !transcript) return false;
  const today = fact.at.slice(0, 10);
  const asked = isAtHome(question) ? 'future' : tenseOf(question);
  if (asked === 'past') return fact.value > today;
  const isTold = fact.how !== 'said' && tenseOf(saidBefore(fact, transcript)) === 'past';
  return asked === 'future' && (fact.value < today || isTold);
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
/** Any of them proves that something was bought. */
const PROOFS = new Set(['invoice', 'receipt', 'proof', 'bill']);
const asProof = (concept: string): string => (PROOFS.has(concept) ? 'invoice' : concept);

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
  const shown = new Set([...own].map(asProof));
  return ![...asked].some((concept) => shown.has(asProof(concept)));
}

const MEASURES = new Set(['size', 'weight', 'length', 'width', 'height', 'digits']);
/** "Which model?" asks for no thing of a kind of its own. */
const ANY_KIND = new Set(['model', 'brand', 'part', 'damage']);
const goods = byLexicon(
  (vocabularies) =>
    new RegExp(`(?<![a-z])${anyOf(vocabularies, (one) => one.goods.heads)}(?:s|es|n|en|er)?(?![a-z])`, 'g'),
);

/** "Which model is the modem?" is not answered by a laptop, nor what a thing measures by its name. */
export function isOfOtherProduct(question: string, fact: Fact, transcript: Transcript | null): boolean {
  const concepts = [...conceptsOf(question)];
  if (concepts.some((concept) => MEASURES.has(concept))) return true;
  const named = conceptsOf(Array.from(question.matchAll(goods()), ([word]) => word).join(' . '));
  const asked = [...named].filter((concept) => !isCommon(concept) && !ANY_KIND.has(concept));
  if (asked.length === 0 || !transcript) return false;
  const text = transcript.messages[fact.place.turn]?.text ?? '';
  const told = conceptsOf(fold(`${fact.value} . ${text}`));
  return !asked.some((concept) => told.has(concept));
}

/** Of these a question for a number may speak without saying what is counted: "how many pieces did you order?" */
const UNCOUNTED = new Set([
  'quantity',
  'buy',
  'receive',
  'deliver',
  'order',
  'parcel',
  'product',
  'missing',
  'part',
  'book',
]);

/**
 * Asks how many of what was counted: the same in other words ("chairs" after "20 folding chairs"), or of nothing in particular
 * where one number only was told.
 */
export function countsSame(
  question: string,
  { place }: Fact,
  known: readonly Fact[],
  transcript: Transcript | null,
): boolean {
  const asked = [...conceptsOf(question)].filter((concept) => !UNCOUNTED.has(concept));
  if (asked.length === 0) return new Set(known.map(({ value }) => value)).size === 1;
  const after = transcript?.messages[place.turn]?.text.slice(place.start, place.end + COUNTED) ?? '';
  const told = conceptsOf(fold(after.split(/[.,;!?\n]/)[0] ?? ''));
  return asked.some((concept) => !isCommon(concept) && told.has(concept));
}
const COUNTED = 30;

const either = byLexicon(
  (vocabularies) => new RegExp(`(?<![a-z])${anyOf(vocabularies, ({ asks }) => asks.choice)}(?![a-z])`),
);
const BETWEEN = 30;

/** "At five, or at six": of two values the customer left open which. */
export function isOneOfTwo(fact: Fact, known: readonly Fact[], transcript: Transcript | null): boolean {
  const text = fold(transcript?.messages[fact.place.turn]?.text ?? '');
  return known.some(({ place, isSuperseded, value }) => {
    if (isSuperseded || place.turn !== fact.place.turn || value === fact.value) return false;
    const between = text.slice(Math.min(place.end, fact.place.end), Math.max(place.start, fact.place.start));
    return between.length <= BETWEEN && either().test(between);
  });
}
