import type { Message, Transcript } from '../../model/transcript';
import { calendarDay } from '../calendar';
import { readDates } from '../read/dates';
import { createReading } from '../read/reading';
import { fold, splitSentences } from '../text';
import { anyOf, byLexicon } from '../lexicon';

/** What was promised to the customer, and by when. */
export interface PromiseMade {
  kind: 'delivery' | 'refund' | 'replacement' | 'reply' | 'callback' | 'inquiry' | 'other';
  /** Midnight UTC of the calendar day that it was promised for, ms. */
  dueAt: number;
  turn: number;
  messageId: string;
}

const future = byLexicon(
  (vocabularies) =>
    new RegExp(`(?<![a-z0-9])${anyOf(vocabularies, ({ promises }) => promises.future)}(?![a-z0-9])`),
);
const kinds = byLexicon((vocabularies) =>
  vocabularies
    .flatMap(({ promises }) => promises.kinds)
    .map(([kind, source]) => ({ kind, pattern: new RegExp(`(?<![a-z0-9])(?:${source})`) })),
);
const duration = byLexicon(
  (vocabularies) =>
    new RegExp(
      String.raw`${anyOf(vocabularies, ({ promises }) => promises.within)} (?:\d{1,3} ?${anyOf(vocabularies, ({ promises }) => promises.range)} ?)?(?<count>\d{1,3}) ?(?<working>${anyOf(vocabularies, ({ promises }) => promises.working)})?(?<unit>[a-z]+)`,
    ),
);
const saysWhen = byLexicon(
  (vocabularies) =>
    new RegExp(
      `\\d|${anyOf(vocabularies, ({ time }) => [...Object.keys(time.relativeDays), ...time.weekdays].join('|'))}`,
    ),
);

const DAY_MS = 86_400_000;
const HOUR_MS = DAY_MS / 24;
const units = byLexicon((vocabularies) => vocabularies.flatMap(({ promises }) => promises.units));
const workingDays = byLexicon(
  (vocabularies) => new RegExp(anyOf(vocabularies, ({ promises }) => promises.working.trimEnd())),
);

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
  const { count, unit, working } = duration().exec(sentence)?.groups ?? {};
  if (count === undefined || unit === undefined) return null;
  if (working !== undefined || workingDays().test(sentence)) return addWorkingDays(at, Number(count));
  const hours = units().find(([beginning]) => unit.startsWith(beginning))?.[1];
  return hours === undefined ? null : at + Number(count) * hours * HOUR_MS;
};

const startOfDay = (ms: number): number => ms - (((ms % DAY_MS) + DAY_MS) % DAY_MS);

/** Midnight UTC of the calendar day on which a moment falls where the reader is. */
export const dayAt = (moment: number, timeZone: string): number =>
  Date.parse(`${calendarDay(moment, timeZone) ?? '1970-01-01'}T00:00:00Z`);

const dueOn = (words: string, at: number, locale: string): number | null => {
  const day = readDates(createReading(words, at, locale)).at(-1)?.value;
  const ms = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms;
};

const readSentence = (
  words: string,
  at: number,
  locale: string,
): Pick<PromiseMade, 'kind' | 'dueAt'> | null => {
  const sentence = fold(words);
  if (!saysWhen().test(sentence) || !future().test(sentence) || sentence.endsWith('?')) return null;
  const due = dueAfter(sentence, at) ?? dueOn(words, at, locale);
  if (due === null) return null;
  const kind = kinds().find(({ pattern }) => pattern.test(sentence))?.kind ?? 'other';
  return { kind, dueAt: startOfDay(due) };
};

/** Of a message as it was written in the reader's day: a promise "by tomorrow" at night is for their tomorrow. */
const readOne = (
  message: Message,
  turn: number,
  { now, locale, timeZone }: { now: number; locale: string; timeZone: string },
): PromiseMade[] => {
  const said = message.at === null ? Number.NaN : Date.parse(message.at);
  const moment = Number.isNaN(said) ? now : said;
  const at = dayAt(moment, timeZone) + (moment - startOfDay(moment));
  return splitSentences(message.text.slice(0, 5_000)).flatMap(({ start, end }) => {
    const promise = readSentence(message.text.slice(start, end), at, locale);
    return promise ? [{ ...promise, messageId: message.id, turn }] : [];
  });
};

/** Promises with a day, made to the customer in public by a bot or an agent, oldest first. */
export function readPromises(
  transcript: Transcript,
  options: { now: number; locale: string; timeZone: string },
): PromiseMade[] {
  return transcript.messages.flatMap((message, turn) =>
    message.isPublic && (message.speaker === 'bot' || message.speaker === 'agent')
      ? readOne(message, turn, options)
      : [],
  );
}
