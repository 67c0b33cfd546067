import { anyOf, asksOtherwise, byLexicon, createReading, fold, readDates, readTimes } from '../facts';
import type { Fact, Slot } from '../model/fact';
import type { Transcript } from '../model/transcript';
import {
  countsSame,
  isOneOfTwo,
  isOfOtherAspect,
  isOfOtherEvent,
  isOfOtherProduct,
  isOfOtherTense,
  isOfOtherThing,
  isToldDoubtfully,
} from './circumstances';
import { isNamedIn } from './namedIn';
import { placesOf } from './questions/slotsIn';
import { isBetweenTold, isOfOtherRemedy } from './remedies';
import { clauseBefore, closeness, countsOther, fitsRole, roleIn, topicsOf } from './surroundings';

/** What else answers a question, in order: "which city?" is answered by a place, else by where one is going. */
const ANSWERS: Readonly<Record<string, readonly Slot[]>> = {
  orderNumber: ['orderNumber', 'bookingReference'],
  bookingReference: ['bookingReference', 'orderNumber'],
  'other:place': ['other:place', 'other:destination', 'other:origin'],
  'other:destination': ['other:destination', 'other:place'],
  'other:origin': ['other:origin'],
};

/** Things that a person has one of: with two values known, asking which one is meant is not needless. */
const ONE_OF: ReadonlySet<Slot> = new Set<Slot>([
  'orderNumber',
  'trackingNumber',
  'accountNumber',
  'bookingReference',
  'policyOrClaimNumber',
  'serialNumber',
  'email',
  'phone',
  'address',
  'postcode',
  'iban',
  'pickupPoint',
  'deliveryMode',
  'product',
]);

const DAY_MS = 86_400_000;
/** What was said longer ago than this belongs to another matter. */
const MATTER_DAYS = 30;

/** True for what was said (ISO time) so long before the last message that it belongs to another matter. */
export const isOld = (said: string | null, transcript: Transcript | null): boolean => {
  const last = Date.parse(transcript?.messages.findLast(({ at }) => at !== null)?.at ?? '');
  return last - Date.parse(said ?? '') > MATTER_DAYS * DAY_MS;
};

const patterns = byLexicon((vocabularies) => ({
  relation: new RegExp(`${anyOf(vocabularies, ({ says }) => says.relation)}[\\s,:]{0,3}$`),
  town: new RegExp(`(?<![a-z])${anyOf(vocabularies, ({ asks }) => asks.town)}(?![a-z])`),
  venue: new RegExp(` ${anyOf(vocabularies, ({ says }) => says.venue)} $`),
  yours: new RegExp(`(?<![a-z])${anyOf(vocabularies, ({ asks }) => asks.yours)}(?![a-z])`),
}));

/** "At the Stanford Theatre" is a place, but no town. */
const isVenue = (fact: Fact, transcript: Transcript | null): boolean => {
  const text = transcript?.messages[fact.place.turn]?.text ?? '';
  return fact.slot.startsWith('other:') && patterns().venue.test(clauseBefore(text, fact.place.start));
};

/** "My friend Jamie" is a name, but not the customer's. */
const isSomebodyElse = (fact: Fact, transcript: Transcript | null): boolean => {
  const text = transcript?.messages[fact.place.turn]?.text ?? '';
  return fact.how === 'said' && patterns().relation.test(clauseBefore(text, fact.place.start));
};

const dayAndMonth = (iso: string): string => iso.slice(4);

/** As words of their own: the size "S" is not named by every plural. */
const standsIn = (folded: string, words: string): boolean => {
  const at = folded.indexOf(words);
  const isWord = (sign: string): boolean => /[a-z0-9]/.test(sign);
  const before = folded.charAt(at - 1);
  const after = folded.charAt(at + words.length);
  return at >= 0 && (words.length > 2 || (!isWord(before) && !isWord(after)));
};

/** Reads back, or lets choose from, what is known: "is it still 1042?", "on March 9th?" when the 9th was said. */
const namesKnown = (question: string, facts: readonly Fact[]): boolean => {
  const reading = createReading(question, Date.parse(facts.at(-1)?.at ?? '') || 0, 'en');
  const days = new Set(readDates(reading).map(({ value }) => dayAndMonth(value)));
  const times = new Set(readTimes(reading).map(({ value }) => value));
  return facts.some(
    ({ slot, value, quote }) =>
      (slot === 'date' && days.has(dayAndMonth(value))) ||
      (slot === 'time' && times.has(value)) ||
      [value, quote].some((words) => words !== '' && standsIn(reading.folded, fold(words))),
  );
};

const values = (facts: readonly Fact[]): number => new Set(facts.map(({ value }) => fold(value))).size;

/** The one whose surroundings speak of the same as the question; of equals the latest. */
const closest = (
  facts: readonly Fact[],
  topics: ReadonlySet<string>,
  transcript: Transcript | null,
): Fact | null => {
  let best: Fact | null = null;
  let most = -1;
  for (const fact of facts) {
    const score = closeness(topics, fact, transcript);
    if (score < most) continue;
    best = fact;
    most = score;
  }
  return best;
};

/** An account that was told need not be told again, though it is not shown; a PIN may be asked whenever it protects. */
const isUsable = ({ slot, isSuperseded, standing }: Fact): boolean =>
  !isSuperseded &&
  (standing === 'unchecked' || standing === 'confirmed' || (standing === 'sensitive' && slot === 'iban'));

/** Why a question for this slot is not needless although something is known. */
const isOpen = (known: readonly Fact[]): boolean => {
  const current = known.filter(({ isSuperseded }) => !isSuperseded);
  const isDoubted = current.some(({ standing }) => standing === 'unknown' || standing === 'contradicted');
  const [first] = current;
  const isOneOfMany = first !== undefined && ONE_OF.has(first.slot) && values(current) > 1;
  return isDoubted || isOneOfMany;
};

/** Some facts answer only a question that speaks of the same: a number of baths is no number of tickets. */
const needsCloseness = (asked: Slot, answering: Slot): boolean =>
  answering === 'quantity' || (answering === 'other:place' && asked !== 'other:place');

const DATED: ReadonlySet<Slot> = new Set<Slot>(['date', 'time', 'amount']);

/** What was sent is of something: a photo of the box is none of the label. */
const SHOWN: ReadonlySet<Slot> = new Set<Slot>(['photo', 'document']);

const fitting = (
  known: readonly Fact[],
  slot: Slot,
  question: string,
  transcript: Transcript | null,
): Fact[] => {
  const asked = slot === 'date' || slot === 'time' ? roleIn(question) : null;
  const topics = topicsOf(question);
  const isTown = patterns().town.test(question);
  const isOnly = slot === 'date' && values(known) === 1;
  const isOwnName = slot === 'personName' && patterns().yours.test(question);
  return known.filter(
    (fact) =>
      isUsable(fact) &&
      !isOld(fact.at, transcript) &&
      fitsRole(asked, fact, transcript, topics) &&
      !(DATED.has(slot) && isOfOtherEvent(question, fact, transcript, isOnly)) &&
      !isOfOtherTense(question, fact, transcript) &&
      !(slot === 'product' && isOfOtherProduct(question, fact, transcript)) &&
      !isOfOtherRemedy(question, fact) &&
      !(slot === 'variant' && isOfOtherAspect(question, fact)) &&
      !(SHOWN.has(slot) && isOfOtherThing(question, fact, transcript)) &&
      !(isTown && isVenue(fact, transcript)) &&
      !(isOwnName && isSomebodyElse(fact, transcript)),
  );
};

/** Of things that are also named by the way ("on the desk") those with a name, else the first, are what it is about. */
function mainOf(known: readonly Fact[]): readonly Fact[] {
  const [first] = known;
  if (first?.slot !== 'product') return known;
  const named = known.filter(({ quote }) => /\p{Lu}/u.test(quote));
  return named.length > 0 ? named : known.filter(({ place }) => place.turn === first.place.turn);
}

/** Codes that a draft names are not asked for in it. */
const CODES: ReadonlySet<Slot> = new Set<Slot>([...ONE_OF].filter((slot) => slot !== 'product'));

/** A question, and the whole of what the agent writes around it. */
export interface Asked {
  slot: Slot;
  text: string;
  /** The sentence before it. */
  before: string;
  draft: string;
}

/**
 * The fact that answers a question; null where nothing of the kind was told. `silent` where something was, and yet the question
 * is not needless: the record or the customer doubts it, the question names it or is about another, several could be meant,
 * or it belongs to an older matter.
 */
export function knownAnswer(
  { slot, text, before, draft }: Asked,
  facts: readonly Fact[],
  transcript: Transcript | null,
): Fact | 'silent' | null {
  const question = fold(text);
  if (asksOtherwise(question, placesOf(question, slot))) return 'silent';
  const topics = topicsOf(question);
  let isTold = false;
  for (const answering of ANSWERS[slot] ?? [slot]) {
    const known = mainOf(facts.filter((fact) => fact.slot === answering));
    isTold ||= known.length > 0;
    const answers = fitting(known, slot, question, transcript);
    if (isOpen(known) || isBetweenTold(question, answers) || namesKnown(`${before} ${question}`, answers))
      return 'silent';
    const best = closest(answers, topics, transcript);
    if (!best) continue;
    if (isOneOfTwo(best, known, transcript)) return 'silent';
    if (answers.some((fact) => isToldDoubtfully(fact, transcript))) return 'silent';
    if (CODES.has(slot) && isNamedIn(draft, best)) return 'silent';
    const isApart =
      needsCloseness(slot, answering) &&
      !(answering === 'quantity' && countsSame(question, best, known, transcript)) &&
      (closeness(topics, best, transcript) === 0 ||
        (answering === 'quantity' && countsOther(topics, best, transcript)));
    if (!isApart) return best;
  }
  return isTold ? 'silent' : null;
}
