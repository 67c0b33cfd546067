import type { Slot } from '../model/fact';
import { fold, READ_LIMIT, splitSentences, wordsOf } from './text';
import type { Span } from './text';
import { VOCABULARIES } from './languages';
import type { AskWords, SlotPattern } from './vocabulary';

/** A question in a text. `slot` is null when it asks for something that is no slot of ours, or for another of the same kind. */
export interface Ask extends Span {
  slot: Slot | null;
}

const CUES = Object.keys(VOCABULARIES[0]?.asks ?? {}) as (keyof AskWords)[];

/** Cues that are whole words. */
const WHOLE: ReadonlySet<keyof AskWords> = new Set<keyof AskWords>([
  'origin',
  'destination',
  'another',
  'choice',
  'person',
  'please',
  'interrogative',
]);

const cue = (name: keyof AskWords): RegExp =>
  new RegExp(
    `(?<![a-z0-9])(?:${VOCABULARIES.map(({ asks }) => asks[name]).join('|')})${WHOLE.has(name) ? '(?![a-z0-9])' : ''}`,
  );

/** One pattern per cue over all languages, since people mix them. */
const SAYS = Object.fromEntries(CUES.map((name) => [name, cue(name)])) as Record<keyof AskWords, RegExp>;

const ALL_NAMED: readonly SlotPattern[] = [
  ...VOCABULARIES.flatMap(({ nouns }) => nouns),
  ...VOCABULARIES.flatMap(({ interrogatives }) => interrogatives),
];
const PRIORITY = [...new Set(ALL_NAMED.map(([slot]) => slot))];

/** The most telling slot first in every language: "date de naissance" is no "date". */
const NAMED = PRIORITY.flatMap((slot) => ALL_NAMED.filter(([one]) => one === slot));
const NAMING = new RegExp(
  `(?<![a-z0-9])(?:${NAMED.map(([, source]) => `(${source})`).join('|')})(?![a-z0-9])`,
  'g',
);

/** Which place is meant: where from, where to, or both where two are asked. */
const placesMeant = (sentence: string, count: number): Slot[] => {
  const isFrom = SAYS.origin.test(sentence);
  const isTo = SAYS.destination.test(sentence);
  if (isFrom && isTo) return count > 1 ? ['other:origin', 'other:destination'] : ['other:origin'];
  if (isFrom) return ['other:origin'];
  return isTo ? ['other:destination'] : ['other:place'];
};

/** "Who should get the location?" asks for a person. */
const ASKS_WHO = /(?<![a-z])(?:whom?|(?:a|de|avec|pour) qui)(?![a-z'])/;

/** Every place where a folded sentence names a slot, in its order; of places only that one is named. */
export const mentionsIn = (sentence: string): (Span & { slot: Slot })[] =>
  Array.from(sentence.matchAll(NAMING)).flatMap((match) => {
    const slot = NAMED[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]?.[0];
    return slot ? [{ slot, start: match.index, end: match.index + match[0].length }] : [];
  });

/** The slots that a folded sentence names, in its order. */
export function slotsNamed(sentence: string): Slot[] {
  const named = mentionsIn(sentence).map(({ slot }) => slot);
  const found = new Set(named.filter((slot) => slot !== 'other:place'));
  const places = named.filter((slot) => slot === 'other:place').length;
  const isPlaceAsked = places > 0 && !ASKS_WHO.test(sentence);
  return isPlaceAsked ? [...found, ...placesMeant(sentence, places)] : [...found];
}

const LITTLE = new Set(VOCABULARIES.flatMap(({ stopWords }) => stopWords.split(' ')));
const MINE = /(?<![a-z])(?:my|mine|our|mon|ma|mes|notre|nos)(?![a-z])/;
const LONGEST_BARE = 40;

/** "Your name", "Account number and PIN": nothing but names of slots. */
function isBareRequest(sentence: string, slots: readonly Slot[]): boolean {
  if (slots.length === 0 || sentence.length > LONGEST_BARE || /[\d:"]/.test(sentence)) return false;
  const rest = wordsOf(sentence.replace(NAMING, ' '));
  return (
    rest.every((word) => LITTLE.has(word)) &&
    !MINE.test(sentence) &&
    slots[0] !== 'date' &&
    slots[0] !== 'time'
  );
}

/** Without a question mark, a question word asks only where questions begin. */
const LATEST_QUESTION_WORD = 16;

/** Sentences that look like questions and ask for nothing. */
const isIdle = (sentence: string): boolean =>
  SAYS.furtherHelp.test(sentence) ||
  SAYS.courtesy.test(sentence) ||
  SAYS.readBack.test(sentence) ||
  SAYS.proposal.test(sentence);

function isAsking(sentence: string, slots: readonly Slot[]): boolean {
  if (isIdle(sentence)) return false;
  if (SAYS.request.test(sentence)) return true;
  const isQuestion = sentence.includes('?');
  const word = sentence.search(SAYS.interrogative);
  if (word >= 0) return isQuestion || (slots.length > 0 && word <= LATEST_QUESTION_WORD);
  if (SAYS.confirmation.test(sentence)) return false;
  if (SAYS.offer.test(sentence)) return isQuestion && SAYS.choice.test(sentence);
  return isQuestion || (slots.length > 0 && SAYS.please.test(sentence)) || isBareRequest(sentence, slots);
}

/** "Another phone number" asks for one that nobody gave yet. */
const NEAR = 24;
const asksForAnother = (sentence: string): boolean => {
  const another = SAYS.another.exec(sentence);
  if (!another) return false;
  const after = sentence.slice(another.index + another[0].length);
  const noun = after.search(NAMING);
  return noun >= 0 && noun <= NEAR;
};

/**
 * What a text asks for, sentence by sentence, in all languages that we know. Offers ("would you like me to"), courtesy,
 * reading back ("is it still 1042?") and proposals ask for nothing; a sentence that asks for two things gives two asks of
 * the same span. Only the first 20,000 characters are read.
 */
export function findAsks(text: string): Ask[] {
  return splitSentences(text.slice(0, READ_LIMIT)).flatMap((span): Ask[] => {
    const sentence = fold(text.slice(span.start, span.end));
    const slots = slotsNamed(sentence);
    if (!isAsking(sentence, slots)) return [];
    if (slots.length === 0 || asksForAnother(sentence)) return [{ ...span, slot: null }];
    return slots.map((slot) => ({ ...span, slot }));
  });
}

/** True where a text explains that it asks to be sure who is asking. */
export const checksIdentity = (text: string): boolean => SAYS.identityCheck.test(fold(text));
