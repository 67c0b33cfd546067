import type { Message, Transcript } from '../model/transcript';
import { readDates } from './read/dates';
import { createReading } from './read/reading';
import { fold, splitSentences } from './text';
import { VOCABULARIES } from './languages';

/** What was promised to the customer, and by when. */
export interface PromiseMade {
  kind: 'delivery' | 'refund' | 'replacement' | 'reply' | 'other';
  /** Midnight UTC of the day it was promised for, ms. */
  dueAt: number;
  messageId: string;
  words: string;
}

const FUTURE = new RegExp(
  `(?<![a-z0-9])(?:${VOCABULARIES.map(({ promises }) => promises.future).join('|')})(?![a-z0-9])`,
);
const KINDS = VOCABULARIES.flatMap(({ promises }) =>
  promises.kinds.map(([kind, source]) => ({ kind, pattern: new RegExp(`(?<![a-z0-9])(?:${source})`) })),
);
const DURATION = new RegExp(
  `(?:${VOCABULARIES.map(({ promises }) => promises.within).join('|')}) (?:\\d{1,3} ?(?:-|to|a|et|and|ou|or) ?)?(?<count>\\d{1,3}) ?(?<working>working |business |jours ouvr)?(?<unit>[a-z]+)`,
);

const DAY_MS = 86_400_000;
const UNIT_MS: readonly (readonly [string, number])[] = [
  ['h', DAY_MS / 24],
  ['d', DAY_MS],
  ['j', DAY_MS],
  ['w', 7 * DAY_MS],
  ['s', 7 * DAY_MS],
  ['m', 30 * DAY_MS],
];

/** Weekends do not count among working days. */
const addWorkingDays = (at: number, count: number): number => {
  let day = at;
  for (let left = Math.min(count, 90); left > 0;) {
    day += DAY_MS;
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
};

const dueAfter = (sentence: string, at: number): number | null => {
  const { count, unit, working } = DURATION.exec(sentence)?.groups ?? {};
  if (count === undefined || unit === undefined) return null;
  if (working !== undefined || /ouvr/.test(sentence)) return addWorkingDays(at, Number(count));
  const length = UNIT_MS.find(([letter]) => unit.startsWith(letter))?.[1];
  return length === undefined ? null : at + Number(count) * length;
};

const startOfDay = (ms: number): number => ms - (((ms % DAY_MS) + DAY_MS) % DAY_MS);

const dueOn = (words: string, at: number, locale: string): number | null => {
  const day = readDates(createReading(words, at, locale)).at(-1)?.value;
  const ms = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms;
};

const readSentence = (words: string, at: number, locale: string): Omit<PromiseMade, 'messageId'> | null => {
  const sentence = fold(words);
  if (
    !/\d|demain|tomorrow|aujourd|today|day/.test(sentence) ||
    !FUTURE.test(sentence) ||
    sentence.endsWith('?')
  )
    return null;
  const due = dueAfter(sentence, at) ?? dueOn(words, at, locale);
  if (due === null) return null;
  const kind = KINDS.find(({ pattern }) => pattern.test(sentence))?.kind ?? 'other';
  return { kind, dueAt: startOfDay(due), words };
};

const readOne = (message: Message, now: number, locale: string): PromiseMade[] => {
  const said = message.at === null ? Number.NaN : Date.parse(message.at);
  const at = Number.isNaN(said) ? now : said;
  return splitSentences(message.text.slice(0, 5_000)).flatMap(({ start, end }) => {
    const promise = readSentence(message.text.slice(start, end), at, locale);
    return promise ? [{ ...promise, messageId: message.id }] : [];
  });
};

/** Promises with a day, made to the customer in public by a bot or an agent, oldest first. */
export function readPromises(
  transcript: Transcript,
  options: { now: number; locale: string },
): PromiseMade[] {
  return transcript.messages
    .filter(({ speaker, isPublic }) => isPublic && (speaker === 'bot' || speaker === 'agent'))
    .flatMap((message) => readOne(message, options.now, options.locale));
}
