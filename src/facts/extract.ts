import type { Fact, Slot } from '../model/fact';
import type { Message, Transcript } from '../model/transcript';
import { readAnswers } from './answers';
import { findAsks } from './asks';
import { correct } from './corrections';
import { factId } from './factId';
import { readForm } from './forms';
import type { Known } from './known';
import { withoutQuotes } from './quotes';
import { readMessage } from './read/message';
import { createReading } from './read/reading';
import type { Found, Reading } from './read/reading';
import { fold, READ_LIMIT } from './text';
import { numberInTheAir, readBareLine } from './unasked';

/** What was last asked, and for how many more turns an answer may still come. */
interface Question {
  slots: Slot[];
  choices: string[];
  patience: number;
}

const NOTHING_ASKED: Question = { slots: [], choices: [], patience: 0 };
const PATIENCE = 2;

const ask = (message: Message, before: Question): Question => {
  const asks = findAsks(message.text);
  if (asks.length > 0 || message.choices.length > 0) {
    const slots = new Set(asks.flatMap(({ slot }) => slot ?? []));
    return { slots: [...slots], choices: message.choices, patience: PATIENCE };
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

const readTurn = (message: Message, reading: Reading, question: Question, isFirst: boolean): Known[] => {
  const found = readMessage(reading);
  if (isChosen(reading, question))
    return choose(reading, found, question).map((one) => ({ ...one, how: 'chosen' }));
  const answered = readAnswers(reading, found, question.slots);
  const answers = [...answered, ...numberInTheAir(reading, answered)];
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

/**
 * What the customer told, turn by turn, each with its exact words and place. The question before an answer decides what a
 * bare value is; a later correction supersedes. `now` (ms) stands in where a message has no time; `locale` decides country
 * and the order of day and month. Linear in the transcript; of each message at most 20,000 characters are read.
 */
export function extractFacts(transcript: Transcript, options: { now: number; locale: string }): Fact[] {
  let facts: Fact[] = [];
  const said = new Set<string>();
  let question = NOTHING_ASKED;
  let isFirst = true;
  transcript.messages.forEach((message, turn) => {
    if (message.speaker !== 'customer') {
      if (message.speaker !== 'system' && message.isPublic) question = ask(message, question);
      isFirst &&= message.speaker === 'system';
      return;
    }
    const spoken = message.at === null ? Number.NaN : Date.parse(message.at);
    const reading = createReading(
      withoutQuotes(message.text.slice(0, READ_LIMIT)),
      Number.isNaN(spoken) ? options.now : spoken,
      options.locale,
    );
    const known = readTurn(message, reading, question, isFirst);
    const corrected = correct(reading, known, facts);
    facts = corrected.facts;
    for (const former of corrected.replaced) said.delete(keyOf(former));
    for (const one of corrected.known) {
      // How often a wish is said tells how urgent it is; of anything else, once is enough.
      if (one.slot !== 'wish' && said.has(keyOf(one))) continue;
      said.add(keyOf(one));
      facts.push(toFact(one, message, turn));
    }
    const answered = new Set(known.map(({ slot }) => slot));
    question = { ...question, slots: question.slots.filter((slot) => !answered.has(slot)) };
  });
  return facts;
}
