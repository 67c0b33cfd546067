import type { Fact } from '../model/fact';
import type { Message, Transcript } from '../model/transcript';
import { readAnswers } from './answers';
import { completed, correct, correctionAt } from './corrections';
import { readForm } from './forms';
import type { Known } from './known';
import { canRead, lexiconEdition } from './lexicon';
import { asPoint, ask, choose, isChosen, NOTHING_ASKED } from './question';
import type { Question } from './question';
import { withoutQuotes } from './quotes';
import { readMessage } from './read/message';
import { createReading } from './read/reading';
import type { Found, Reading } from './read/reading';
import { fold, READ_LIMIT, withoutRuns } from './text';
import { onCalendar, withZone } from './zone';
import { toFact } from './toFact';
import { codesAlone, codesLikeBefore, numberInTheAir, orderWished, readBareLine } from './unasked';

const attached = (message: Message): Known[] =>
  message.attachments.map(({ name, contentType }) => ({
    slot: contentType.startsWith('image/') ? 'photo' : 'document',
    value: name,
    start: 0,
    end: 0,
    how: 'said',
  }));

/** Codes that neither a label nor a question names. */
const unnamed = (reading: Reading, found: Found[], facts: readonly Fact[]): Found[] => {
  const alike = [...found, ...codesLikeBefore(reading, found, facts)];
  const wished = [...alike, ...orderWished(reading, alike)];
  const pointed = [...wished, ...numberInTheAir(reading, wished)];
  return [...pointed, ...codesAlone(reading, pointed)];
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

/** What a conversation is read with. */
interface ReadWith {
  /** ms since 1970; stands in where a message has no time. */
  now: number;
  /** BCP 47: decides country and the order of day and month. */
  locale: string;
  /** IANA zone of the customer's calendar, in which "tomorrow" is counted; UTC unless told. */
  timeZone?: string;
  /** Nobody told that zone: facts that it may have moved say so. */
  isZoneAssumed?: boolean;
}

/** What was said already, so that a repeated value is kept once. */
const keyOf = ({ slot, value }: Known | Fact): string => `${slot}\u0000${value}`;

/** How far a transcript has been read. */
interface Memory {
  facts: Fact[];
  said: Set<string>;
  question: Question;
  /** Turn of the last message of somebody else. */
  spokenTo: number;
  /** The latest products, folded. */
  products: string[];
  /** True until somebody else has said something. */
  isFirst: boolean;
}

const LATEST_PRODUCTS = 30;

/** "The chairs" after "4 garden chairs": the same thing, in fewer words. Otherwise it is kept in mind. */
function isNamedBefore(value: string, { products }: Memory): boolean {
  const words = ` ${fold(value).replace(/s$/, '')}`;
  if (products.some((product) => product.endsWith(words))) return true;
  products.push(words);
  if (products.length > LATEST_PRODUCTS) products.shift();
  return false;
}

const remember = (memory: Memory, known: readonly Known[], message: Message, turn: number): void => {
  for (const one of known) {
    // How often a wish is said tells how urgent it is; of anything else, once is enough.
    if (one.slot !== 'wish' && memory.said.has(keyOf(one))) continue;
    if (one.slot === 'product' && isNamedBefore(one.value, memory)) continue;
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

const hear = (memory: Memory, message: Message, turn: number, { now, locale, timeZone }: ReadWith): void => {
  if (message.speaker !== 'customer') {
    if (message.speaker !== 'system' && message.isPublic) memory.question = ask(message, memory.question);
    memory.isFirst &&= message.speaker === 'system';
    if (message.speaker !== 'system') memory.spokenTo = turn;
    return;
  }
  const spoken = message.at === null ? Number.NaN : Date.parse(message.at);
  const at = onCalendar(Number.isNaN(spoken) ? now : spoken, timeZone);
  const text = withoutQuotes(withoutRuns(message.text.slice(0, READ_LIMIT)));
  listen(memory, message, turn, createReading(text, at, locale));
};

/** So many messages are read between two rests. */
const MESSAGES_AT_ONCE = 20;

/** `extractFacts`, resting after every few messages, so that reading a long transcript does not block typing. */
export function* extractInSlices(transcript: Transcript, options: ReadWith): Generator<void, Fact[]> {
  if (!canRead()) return [];
  const known = readBefore(transcript, options);
  if (known) return known;
  const memory: Memory = {
    facts: [],
    said: new Set(),
    question: NOTHING_ASKED,
    spokenTo: -1,
    products: [],
    isFirst: true,
  };
  for (const [turn, message] of transcript.messages.entries()) {
    hear(memory, message, turn, options);
    if (turn % MESSAGES_AT_ONCE === MESSAGES_AT_ONCE - 1) yield;
  }
  const facts = options.isZoneAssumed ? memory.facts.map((fact) => withZone(fact, options)) : memory.facts;
  keepRead(transcript, options, facts);
  return facts;
}

interface Read {
  key: string;
  facts: Fact[];
}

/** What was read of a conversation: it is asked for again whenever a source answers, and long ones take their time. */
const READ = new WeakMap<Message[], Read>();
const HOUR_MS = 3_600_000;

/** Of `now` the hour is enough: it only stands in where a message has no time. */
const keyOfReading = ({ now, locale, timeZone = '', isZoneAssumed = false }: ReadWith): string =>
  `${lexiconEdition()} ${locale} ${timeZone} ${isZoneAssumed} ${Math.floor(now / HOUR_MS)}`;

const readBefore = ({ messages }: Transcript, options: ReadWith): Fact[] | null => {
  const read = READ.get(messages);
  return read?.key === keyOfReading(options) ? read.facts : null;
};

const keepRead = ({ messages }: Transcript, options: ReadWith, facts: Fact[]): void => {
  READ.set(messages, { key: keyOfReading(options), facts });
};

/**
 * What the customer told, turn by turn, each with its exact words and place. The question before an answer decides what a
 * bare value is; a later correction supersedes. Linear in the transcript; of each message at most 20,000 characters are read.
 */
export function extractFacts(transcript: Transcript, options: ReadWith): Fact[] {
  const reading = extractInSlices(transcript, options);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}
