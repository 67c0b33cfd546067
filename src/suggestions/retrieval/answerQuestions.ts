import type { ReplyLanguage } from '../../model/language';
import type { Answered } from '../engine';
import { RETURN, type Question } from './questions';
import { QUESTION_WORDS } from './questionWords';
import {
  subjectsOf,
  thingIn,
  together,
  type ReadText,
  type Subjects,
  type Text,
  type Unit,
} from './readText';
import { createTopicReader } from './topics';
import { termOf, wordsOf } from './tokenize';

/** What answers stands in a few sentences, in characters. */
const PASSAGE = 260;
/** Of what a question says, so much must stand in a text, its title and what it is filed under; and in the sentence itself. */
const COVERED = 0.6;
const COVERED_BY_SENTENCE = 0.3;
/** Of these a sentence may speak and say something else ("plug", "bulb"): it has to have a word of the question's. */
const LOOSE: ReadonlySet<string> = new Set(
  'bulb install size material care assembly shop paymentMethod discountCode'.split(' '),
);
/** Another word of the same topic: less where neither title nor labels are of it. */
const SAME_TOPIC = 0.8;
const BY_THE_WAY = 0.25;
/** Rarer than this all words count alike, also those that no text has. */
const RAREST = 4.5;
/** What one in some ten texts has tells little. */
const COMMON = 2;

/** What an index knows of words. */
export interface Words {
  /** How well a stem tells texts apart; 0 for what no text has. */
  rarity(term: string): number;
  /** A stem that names a thing of the shop's, which has pages of its own. */
  isThing(term: string): boolean;
}

/** A word of the question, the topics that it brings in, and how much it counts. */
interface Asked {
  term: string;
  topics: readonly string[];
  weight: number;
  isThing: boolean;
  /** A town, a brand: a text that does not name it is of another. */
  isName: boolean;
}

/** Who asks: their language, what is known of words, all that they wrote, and the texts as they were read. */
interface Asking {
  language: ReplyLanguage;
  words: Words;
  message: string;
  readingOf(text: Text): ReadText;
}

/**
 * Of these texts the one whose sentences answer the question: they say most of what it says, in the same words or of the
 * same topics, title included. Null where none does. `message`: all that they wrote, which tells of what thing they speak.
 */
export function answerTo<Document extends Text>(
  question: Question,
  texts: readonly Document[],
  { language, words, message, readingOf }: Asking,
): { text: Document; answer: Answered } | null {
  const reader = { language, words, readingOf, told: subjectsOf(message, language) };
  const asked = readAsked(question, reader);
  let best: { text: Document; found: Found } | null = null;
  for (const text of texts) {
    const found = bestIn(text, question, asked, reader);
    if (found && (!best || found.worth > best.found.worth)) best = { text, found };
  }
  if (!best) return null;
  const { text, found } = best;
  return { text, answer: { question: question.text, passage: found.passage, topics: question.topics } };
}

interface Reader extends Omit<Asking, 'message'> {
  told: Subjects;
}

interface Found {
  passage: string;
  worth: number;
}

function bestIn(text: Text, question: Question, asked: readonly Asked[], reader: Reader): Found | null {
  if (isOfOtherThing(text.title, question, asked, reader)) return null;
  const { named, paragraphs } = reader.readingOf(text);
  if (question.only && !named.topics.has(question.only.about)) return null;
  let best: Found | null = null;
  for (const units of paragraphs) {
    for (const [at, unit] of units.entries()) {
      const worth = worthOf(unit, question, asked, reader);
      if (worth === 0 || (best && worth <= best.worth)) continue;
      const passage = widen(units, at, asked, reader);
      if (passage !== null) best = { passage, worth };
    }
  }
  return best;
}

/** 0 for a sentence that answers nothing. */
function worthOf(
  { text, own, above }: Unit,
  question: Question,
  asked: readonly Asked[],
  reader: Reader,
): number {
  const table = QUESTION_WORDS[reader.language];
  if (question.only) return question.only.says.test(text) ? 1 + share(asked, own, above) : 0;
  if (table.howMuch.test(question.text) && !table.number.test(text)) return 0;
  if (question.topics.every((topic) => LOOSE.has(topic)) && !asked.some(({ term }) => own.terms.has(term)))
    return 0;
  const isOfThing =
    asked.every(({ isThing }) => !isThing) ||
    asked.some(({ term, isThing }) => isThing && (own.terms.has(term) || above.terms.has(term)));
  const isNamed = isOfThing && asked.some(({ term, isThing }) => !isThing && own.terms.has(term));
  if (!question.topics.some((topic) => above.topics.has(topic) || (isNamed && own.topics.has(topic))))
    return 0;
  if (asked.some(({ term, isName }) => isName && !own.terms.has(term) && !above.terms.has(term))) return 0;
  // Whatever may be returned, the playbooks know; what may not, only a text that names it.
  if (
    question.topics.includes(RETURN) &&
    !asked.some(({ term, topics, isThing }) => topics.length === 0 && !isThing && own.terms.has(term))
  )
    return 0;
  const whole = share(asked, together(own, above), above);
  const points = asked.filter(({ isThing }) => !isThing);
  const itself = share(points.length > 0 ? points : asked, own, above);
  return whole < COVERED || itself < COVERED_BY_SENTENCE ? 0 : whole + itself;
}

/** How much of the question stands there. A thing of the shop's that a text for all things leaves unnamed costs nothing. */
function share(asked: readonly Asked[], { terms, topics }: Subjects, above: Subjects): number {
  let all = 0;
  let there = 0;
  for (const { term, topics: its, weight, isThing } of asked) {
    const part = terms.has(term)
      ? 1
      : Math.max(
          0,
          ...its
            .filter((each) => topics.has(each))
            .map((each) => (above.topics.has(each) ? SAME_TOPIC : BY_THE_WAY)),
        );
    if (part > 0 || !isThing) all += weight;
    there += part * weight;
  }
  return all === 0 ? 0 : there / all;
}

/** Each word with the topics that would be gone without it. */
function readAsked({ text, topics: its }: Question, { language, words }: Reader): Asked[] {
  const all = wordsOf(text.replace(QUESTION_WORDS[language].howMuch, ' '));
  const named = namesIn(text, language);
  const idle = idleOf(language);
  const read = createTopicReader(language);
  const whole = read(all);
  return all.flatMap((word, at) => {
    const without = read(all.toSpliced(at, 1));
    const count = (list: readonly string[], topic: string) => list.filter((each) => each === topic).length;
    const topics = its.filter((topic) => count(without, topic) < count(whole, topic));
    const term = termOf(word, language) ?? (topics.length > 0 ? word : null);
    if (term === null || (topics.length === 0 && idle.has(term))) return [];
    const rarity = words.rarity(term);
    const isThing = words.isThing(term);
    const weight = topics.length > 0 || rarity === 0 ? RAREST : Math.min(rarity, RAREST);
    return weight < COMMON
      ? []
      : [
          {
            term,
            topics,
            weight,
            isThing,
            isName: named.has(word) && !isThing && termOf(word, language) !== null,
          },
        ];
  });
}

/** Words with a capital inside a sentence, where those are names. */
function namesIn(text: string, language: ReplyLanguage): ReadonlySet<string> {
  if (language === 'de') return new Set();
  return new Set(
    [...text.matchAll(/[\p{Ll},]\s+(\p{Lu}[\p{L}]+)/gu)].flatMap(([, name = '']) => wordsOf(name)),
  );
}

const idleWords = new Map<ReplyLanguage, ReadonlySet<string>>();

function idleOf(language: ReplyLanguage): ReadonlySet<string> {
  const known =
    idleWords.get(language) ??
    new Set(wordsOf(QUESTION_WORDS[language].idle).flatMap((word) => termOf(word, language) ?? []));
  idleWords.set(language, known);
  return known;
}

/** A title of a thing that they do not speak of, or of other things than the one that they ask about. */
function isOfOtherThing(
  title: string,
  { topics }: Question,
  asked: readonly Asked[],
  { language, words, told }: Reader,
): boolean {
  if (thingIn(title, language).some((term) => !told.terms.has(term))) return true;
  const theirs = asked.filter(({ isThing }) => isThing).map(({ term }) => term);
  const spoken = theirs.length > 0 ? theirs : [...told.terms].filter((term) => words.isThing(term));
  const read = createTopicReader(language);
  // "Which bulb do I need?" is about bulbs as a matter, though bulbs are sold too.
  const titled = wordsOf(title)
    .filter((word) => !read([word]).some((topic) => topics.includes(topic)))
    .flatMap((word) => termOf(word, language) ?? [])
    .filter((term) => words.isThing(term));
  return titled.length > 0 && !titled.some((term) => spoken.includes(term));
}

/**
 * The sentence with its neighbours that speak of what was asked in its very words, and with the one before where it goes on
 * from it; null when that is too long.
 */
function widen(
  units: readonly Unit[],
  at: number,
  asked: readonly Asked[],
  { language }: Reader,
): string | null {
  const isOfIt = (unit: Unit | undefined): boolean =>
    unit !== undefined && asked.some(({ term }) => unit.own.terms.has(term));
  let from = at;
  let to = at;
  const passage = (): string =>
    units
      .slice(from, to + 1)
      .map(({ text }) => text)
      .join(' ');
  while (from > 0 && QUESTION_WORDS[language].goesOn.test(units[from]?.text ?? '')) from -= 1;
  if (passage().length > PASSAGE) return null;
  for (; isOfIt(units[to + 1]); to += 1)
    if (passage().length + (units[to + 1]?.text.length ?? 0) >= PASSAGE) break;
  for (; isOfIt(units[from - 1]); from -= 1)
    if (passage().length + (units[from - 1]?.text.length ?? 0) >= PASSAGE) break;
  return passage();
}
