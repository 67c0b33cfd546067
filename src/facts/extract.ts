import type { Fact, Slot } from '../model/fact';
import type { Message, Transcript } from '../model/transcript';
import { readAnswers } from './answers';
import { checksIdentity, findAsks } from './asks';
import type { Ask } from './asks';
import { completed, correct, correctionAt } from './corrections';
import { factId } from './factId';
import { readForm } from './forms';
import type { Known } from './known';
import { canRead } from './lexicon';
import { withoutQuotes } from './quotes';
import { readMessage } from './read/message';
import { createReading } from './read/reading';
import type { Found, Reading } from './read/reading';
import { asksDelivery, isCollected } from './read/delivery';
import { fold, READ_LIMIT, splitSentences } from './text';
import { asksWhy, topicOf } from './topics';
import { codesLikeBefore, numberInTheAir, orderWished, readBareLine } from './unasked';

/** What was last asked, and for how many more turns an answer may still come. */
interface Question {
  slots: Slot[];
  /** Those that were answered meanwhile: a correction may answer them again. */
  answered: Slot[];
  choices: string[];
  /** It speaks of sending or fetching: then "mail" is a way of delivery. */
  isOfDelivery: boolean;
  patience: number;
}

const NOTHING_ASKED: Question = { slots: [], answered: [], choices: [], isOfDelivery: false, patience: 0 };
const PATIENCE = 2;

const PLACE: Slot = 'other:place';

/** "For security: in what city were you born?" asks for no place, but for a secret. */
const slotsAsked = (text: string, asks: readonly Ask[]): Set<Slot> => {
  const isSecret = asks.some(({ slot }) => slot === null || slot === PLACE) && checksIdentity(text);
  const slots = asks.flatMap(({ slot, start, end }) =>
    isSecret && (slot === null || slot === PLACE)
      ? 'securityAnswer'
      : (slot ?? topicOf(text.slice(start, end)) ?? []),
  );
  const isWhy = splitSentences(text).some(({ start, end }) => asksWhy(text.slice(start, end)));
  return new Set(isWhy ? [...slots, 'other:reason'] : slots);
};

const ask = (message: Message, before: Question): Question => {
  const asks = findAsks(message.text);
  const slots = slotsAsked(message.text.slice(0, READ_LIMIT), asks);
  if (asks.length > 0 || slots.size > 0 || message.choices.length > 0) {
    return {
      slots: [...slots],
      answered: [],
      choices: message.choices,
      isOfDelivery: asksDelivery(fold(message.text.slice(0, READ_LIMIT))),
      patience: PATIENCE,
    };
  }
  return before.patience > 0 ? { ...before, patience: before.patience - 1 } : NOTHING_ASKED;
};

const isChosen = (reading: Reading, { choices }: Question): boolean => {
  const said = reading.folded.trim();
  return said !== '' && choices.some((choice) => fold(choice).trim() === said);
};

/** A button is its own words; what it means, if we can tell, stands beside it. */
const choose = (reading: Reading, found: Found[], { slots }: Question): Found[] => {
  const start = reading.text.length - reading.text.trimStart().length;
  const words = reading.text.trim();
  const slot = slots[0] ?? (found.length === 0 ? 'other:choice' : null);
  const place = { start, end: start + words.length };
  const meant = found.map((one) =>
    one.slot === 'wish' || one.slot === 'problem' ? { ...one, ...place } : one,
  );
  return slot && !found.some((one) => one.slot === slot)
    ? [...meant, { slot, value: words, ...place }]
    : meant;
};

const attached = (message: Message): Known[] =>
  message.attachments.map(({ name, contentType }) => ({
    slot: contentType.startsWith('image/') ? 'photo' : 'document',
    value: name,
    start: 0,
    end: 0,
    how: 'said',
  }));

/** So many facts back a code may be like. */
const LATEST = 100;

/** Codes that neither a label nor a question names. */
const unnamed = (reading: Reading, found: Found[], facts: readonly Fact[]): Found[] => {
  const alike = [...found, ...codesLikeBefore(reading, found, facts.slice(-LATEST))];
  const wished = [...alike, ...orderWished(reading, alike)];
  return [...wished, ...numberInTheAir(reading, wished)];
};

const readTurn = (
  message: Message,
  reading: Reading,
  question: Question,
  { isFirst, facts }: Memory,
): Known[] => {
  const found = readMessage(reading);
  if (isChosen(reading, question))
    return choose(reading, found, question).map((one) => ({ ...one, how: 'chosen' }));
  const answers = unnamed(reading, readAnswers(reading, found, question), facts);
  const known = (isFirst && answers.length === 0 ? readBareLine(reading) : answers).map((one) => ({
    ...one,
    how: question.slots.includes(one.slot) ? ('answered' as const) : ('said' as const),
  }));
  return [...readForm(message, reading), ...known, ...attached(message)];
};

const SECRET: ReadonlySet<Slot> = new Set<Slot>(['securityAnswer', 'iban']);

/** The check digit of payment cards. */
const isCard = (value: string): boolean => {
  if (!/^\d{13,19}$/.test(value)) return false;
  const sum = Array.from(value)
    .toReversed()
    .reduce((total, sign, index) => {
      const digit = Number(sign) * (index % 2 === 1 ? 2 : 1);
      return total + (digit > 9 ? digit - 9 : digit);
    }, 0);
  return sum % 10 === 0;
};

const toFact = (known: Known, message: Message, turn: number): Fact => ({
  id: factId(known.slot, known.value, message.id, known.start),
  slot: known.slot,
  value: known.value,
  quote: message.text.slice(known.start, known.end),
  place: { messageId: message.id, turn, start: known.start, end: known.end },
  at: message.at,
  how: known.how,
  isSuperseded: false,
  standing: SECRET.has(known.slot) || isCard(known.value) ? 'sensitive' : 'unchecked',
});

/** What was said already, so that a repeated value is kept once. */
const keyOf = ({ slot, value }: Known | Fact): string => `${slot}\u0000${value}`;

const STORE = /^other:(?:store|shop|branch|location|magasin|boutique|filiale|tienda)$/;

/** "Which store?" where they want to fetch it asks for the place where it will wait. */
const asPoint = (slots: readonly Slot[], facts: readonly Fact[]): Slot[] => {
  const mode = facts.slice(-LATEST).findLast(({ slot }) => slot === 'deliveryMode');
  const isFetched = mode !== undefined && isCollected(fold(mode.value));
  return slots.map((slot) => (isFetched && STORE.test(slot) ? 'pickupPoint' : slot));
};

/** How far a transcript has been read. */
interface Memory {
  facts: Fact[];
  said: Set<string>;
  question: Question;
  /** Turn of the last message of somebody else. */
  spokenTo: number;
  /** True until somebody else has said something. */
  isFirst: boolean;
}

/** "The chairs" after "4 garden chairs": the same thing, in fewer words. */
const isNamedBefore = (value: string, facts: readonly Fact[]): boolean => {
  const words = fold(value).replace(/s$/, '');
  return facts
    .slice(-LATEST)
    .some(
      (fact) => fact.slot === 'product' && ` ${fold(fact.value).replace(/s$/, '')}`.endsWith(` ${words}`),
    );
};

const remember = (memory: Memory, known: readonly Known[], message: Message, turn: number): void => {
  for (const one of known) {
    // How often a wish is said tells how urgent it is; of anything else, once is enough.
    if (one.slot !== 'wish' && memory.said.has(keyOf(one))) continue;
    if (one.slot === 'product' && isNamedBefore(one.value, memory.facts)) continue;
    memory.said.add(keyOf(one));
    memory.facts.push(toFact(one, message, turn));
  }
};

const forget = ({ said }: Memory, former: readonly Fact[]): void => {
  for (const one of former) said.delete(keyOf(one));
};

/** "It's 4431 …", then "… 2290": the first half was no value of its own. */
function complete(memory: Memory, reading: Reading, turn: number): Known | null {
  const former = memory.facts.at(-1);
  const isNext = former?.place.turn === turn - 1 && memory.spokenTo < turn - 1;
  const value = isNext ? completed(reading, former) : null;
  if (!former || value === null) return null;
  memory.facts.pop();
  forget(memory, [former]);
  const start = reading.text.length - reading.text.trimStart().length;
  return { slot: former.slot, value, start, end: reading.text.trimEnd().length, how: 'answered' };
}

function listen(memory: Memory, message: Message, turn: number, reading: Reading): void {
  const whole = complete(memory, reading, turn);
  if (whole) return remember(memory, [whole], message, turn);
  const from = correctionAt(reading);
  const { question } = memory;
  const open = asPoint(question.slots, memory.facts);
  const asked = from < 0 ? open : [...open, ...question.answered];
  const known = readTurn(message, reading, { ...question, slots: asked }, memory);
  // "40012, no, 40021": what stands before the correction was said, too.
  const before = from > 0 ? known.filter(({ end }) => end <= from) : [];
  remember(memory, before, message, turn);
  const corrected = correct(
    reading,
    known.filter((one) => !before.includes(one)),
    memory.facts,
    memory.spokenTo,
  );
  memory.facts = corrected.facts;
  forget(memory, corrected.replaced);
  remember(memory, corrected.known, message, turn);
  const told = new Set(known.map(({ slot }) => slot));
  memory.question = {
    ...question,
    slots: question.slots.filter((slot) => !told.has(slot)),
    answered: [...question.answered, ...question.slots.filter((slot) => told.has(slot))],
  };
}

/**
 * What the customer told, turn by turn, each with its exact words and place. The question before an answer decides what a
 * bare value is; a later correction supersedes. `now` (ms) stands in where a message has no time; `locale` decides country
 * and the order of day and month. Linear in the transcript; of each message at most 20,000 characters are read.
 */
export function extractFacts(transcript: Transcript, options: { now: number; locale: string }): Fact[] {
  if (!canRead()) return [];
  const memory: Memory = {
    facts: [],
    said: new Set(),
    question: NOTHING_ASKED,
    spokenTo: -1,
    isFirst: true,
  };
  transcript.messages.forEach((message, turn) => {
    if (message.speaker !== 'customer') {
      if (message.speaker !== 'system' && message.isPublic) memory.question = ask(message, memory.question);
      memory.isFirst &&= message.speaker === 'system';
      if (message.speaker !== 'system') memory.spokenTo = turn;
      return;
    }
    const spoken = message.at === null ? Number.NaN : Date.parse(message.at);
    const text = withoutQuotes(message.text.slice(0, READ_LIMIT));
    const at = Number.isNaN(spoken) ? options.now : spoken;
    listen(memory, message, turn, createReading(text, at, options.locale));
  });
  return memory.facts;
}
