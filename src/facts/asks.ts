import { remember } from '../lib/remember';
import type { Slot } from '../model/fact';
import { fold, READ_LIMIT, splitSentences, wordsOf } from './text';
import type { Span } from './text';
import { anyOf, byLexicon, canRead } from './lexicon';
import type { AskWords, Vocabulary } from './vocabulary';

/** A question in a text. `slot` is null when it asks for something that is no slot of ours, or for another of the same kind. */
export interface Ask extends Span {
  slot: Slot | null;
}

/** Cues that are whole words. */
const WHOLE: ReadonlySet<keyof AskWords> = new Set<keyof AskWords>([
  'origin',
  'destination',
  'another',
  'choice',
  'person',
  'please',
  'interrogative',
  'whom',
  'mine',
]);

const cue = (vocabularies: readonly Vocabulary[], name: keyof AskWords): RegExp =>
  new RegExp(
    `(?<![a-z0-9])${anyOf(vocabularies, ({ asks }) => asks[name])}${WHOLE.has(name) ? '(?![a-z0-9])' : ''}`,
  );

const cueNames = ([first]: readonly Vocabulary[]): (keyof AskWords)[] =>
  Object.keys(first?.asks ?? {}) as (keyof AskWords)[];

/** One pattern per cue over all languages, since people mix them. */
const cues = byLexicon(
  (vocabularies) =>
    Object.fromEntries(cueNames(vocabularies).map((name) => [name, cue(vocabularies, name)])) as Record<
      keyof AskWords,
      RegExp
    >,
);

/** The most telling slot first in every language: "date de naissance" is no "date". */
const naming = byLexicon((vocabularies) => {
  const all = [
    ...vocabularies.flatMap(({ nouns }) => nouns),
    ...vocabularies.flatMap(({ interrogatives }) => interrogatives),
  ];
  const slots = [...new Set(all.map(([slot]) => slot))];
  const named = slots.flatMap((slot) => all.filter(([one]) => one === slot));
  const sources = named.map(([, source]) => `(${source})`).join('|');
  return {
    slots: named.map(([slot]) => slot),
    pattern: new RegExp(`(?<![a-z0-9])(?:${sources})(?![a-z0-9])`, 'g'),
  };
});

/** Which place is meant: where from, where to, or both where two are asked. */
const placesMeant = (sentence: string, count: number): Slot[] => {
  const says = cues();
  const isFrom = says.origin.test(sentence);
  const isTo = says.destination.test(sentence);
  if (isFrom && isTo) return count > 1 ? ['other:origin', 'other:destination'] : ['other:origin'];
  if (isFrom) return ['other:origin'];
  return isTo ? ['other:destination'] : ['other:place'];
};

const readMentions = (sentence: string): readonly (Span & { slot: Slot })[] => {
  const { pattern, slots } = naming();
  return Array.from(sentence.matchAll(pattern)).flatMap((match) => {
    const slot = slots[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    return slot ? [{ slot, start: match.index, end: match.index + match[0].length }] : [];
  });
};

/** A draft is read again at every pause, and most of its sentences are the same. */
const MOST_SENTENCES = 1_000;
const mentions = byLexicon(() => remember(MOST_SENTENCES, readMentions));

/** Every place where a folded sentence names a slot, in its order; of places only that one is named. */
export const mentionsIn = (sentence: string): readonly (Span & { slot: Slot })[] => mentions()(sentence);

/** The slots that a folded sentence names, in its order. */
export function slotsNamed(sentence: string): Slot[] {
  const named = mentionsIn(sentence).map(({ slot }) => slot);
  const found = new Set(named.filter((slot) => slot !== 'other:place'));
  const places = named.filter((slot) => slot === 'other:place').length;
  // "Who should get the location?" asks for a person.
  const isPlaceAsked = places > 0 && !cues().whom.test(sentence);
  return isPlaceAsked ? [...found, ...placesMeant(sentence, places)] : [...found];
}

const littleWords = byLexicon(
  (vocabularies) => new Set(vocabularies.flatMap(({ stopWords }) => stopWords.split(' '))),
);
const LONGEST_BARE = 40;

/** "Your name", "Account number and PIN": nothing but names of slots. */
function isBareRequest(sentence: string, slots: readonly Slot[]): boolean {
  if (slots.length === 0 || sentence.length > LONGEST_BARE || /[\d:"]/.test(sentence)) return false;
  const rest = wordsOf(sentence.replace(naming().pattern, ' '));
  return (
    rest.every((word) => littleWords().has(word)) &&
    !cues().mine.test(sentence) &&
    slots[0] !== 'date' &&
    slots[0] !== 'time'
  );
}

/** Without a question mark, a question word asks only where questions begin. */
const LATEST_QUESTION_WORD = 16;

/** Sentences that look like questions and ask for nothing. */
const isIdle = (sentence: string): boolean => {
  const { furtherHelp, courtesy, readBack, proposal } = cues();
  return [furtherHelp, courtesy, readBack, proposal].some((pattern) => pattern.test(sentence));
};

function isAsking(sentence: string, slots: readonly Slot[]): boolean {
  if (isIdle(sentence)) return false;
  const says = cues();
  if (says.request.test(sentence)) return true;
  const isQuestion = sentence.includes('?');
  const word = sentence.search(says.interrogative);
  if (word >= 0) return isQuestion || (slots.length > 0 && word <= LATEST_QUESTION_WORD);
  if (says.confirmation.test(sentence)) return false;
  if (says.offer.test(sentence)) return isQuestion && says.choice.test(sentence);
  return isQuestion || (slots.length > 0 && says.please.test(sentence)) || isBareRequest(sentence, slots);
}

/** "Another phone number" asks for one that nobody gave yet. */
const NEAR = 32;
/** True where a folded sentence speaks of another: "send me a second one". */
export const saysAnother = (sentence: string): boolean => cues().another.test(sentence);

/** True where a folded sentence asks for another of the same kind: "a second phone number". */
export const asksForAnother = (sentence: string): boolean => {
  const another = cues().another.exec(sentence);
  if (!another) return false;
  const after = sentence.slice(another.index + another[0].length);
  const noun = after.search(naming().pattern);
  return noun >= 0 && noun <= NEAR;
};

/**
 * What a text asks for, sentence by sentence, in all languages that we know. Offers ("would you like me to"), courtesy,
 * reading back ("is it still 1042?") and proposals ask for nothing; a sentence that asks for two things gives two asks of
 * the same span. Only the first 20,000 characters are read.
 */
export function findAsks(text: string): Ask[] {
  if (!canRead()) return [];
  return splitSentences(text.slice(0, READ_LIMIT)).flatMap((span): Ask[] => {
    const sentence = fold(text.slice(span.start, span.end));
    const slots = slotsNamed(sentence);
    if (!isAsking(sentence, slots)) return [];
    if (slots.length === 0 || asksForAnother(sentence)) return [{ ...span, slot: null }];
    return slots.map((slot) => ({ ...span, slot }));
  });
}

/** True where a folded sentence asks in so many words: "please give me", "I need your". */
export const isRequest = (folded: string): boolean => cues().request.test(folded);

/** True where a text explains that it asks to be sure who is asking. */
export const checksIdentity = (text: string): boolean => cues().identityCheck.test(fold(text));
