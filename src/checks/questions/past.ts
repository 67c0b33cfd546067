import { findAsks, fold, splitSentences, withoutQuotes } from '../../facts';
import type { Message, Transcript } from '../../model/transcript';
import type { Slot } from '../../model/fact';
import { clausesOf } from './clauses';
import type { Clause } from './clauses';
import { conceptList, topicsIn } from './concepts';
import { slotsIn } from './slotsIn';
import { byQuestionWords, conceptIndexes, patternOf } from './words';

/** A question of a bot or an agent, and what the customer answered. */
export interface Answered {
  clauses: Clause[];
  question: string;
  answer: string;
  /** What the answer is about. */
  concepts: ReadonlySet<string>;
  /** The same with all that each word may mean. */
  heard: ReadonlySet<string>;
  /** Nothing but yes or no. */
  isYesOrNo: boolean;
  isDoubtful: boolean;
  message: Message;
  turn: number;
  by: string;
}

/** A sentence that the customer said unasked. */
export interface Told {
  folded: string;
  text: string;
  concepts: readonly string[];
  message: Message;
  turn: number;
}

/** What a transcript holds for the guard; made once. */
export interface Past {
  answered: Answered[];
  told: Told[];
}

const patterns = byQuestionWords((all) => {
  const opening = (name: 'yes' | 'no'): RegExp => new RegExp(`^[^a-z]{0,40}${patternOf(all, name).source}`);
  return {
    yes: opening('yes'),
    no: opening('no'),
    refusals: patternOf(all, 'refusals'),
    doubts: patternOf(all, 'doubts'),
  };
});

/** True where folded words of a customer leave open which of several they mean. */
export const isDoubtful = (folded: string): boolean => patterns().doubts.test(folded);

const LONGEST = 2_000;
const sentencesOf = (text: string): string[] => {
  const read = withoutQuotes(text.slice(0, LONGEST));
  return splitSentences(read).map(({ start, end }) => read.slice(start, end));
};

/** Questions; what follows one as a fragment belongs to it: "Which card was it? Only the last digits." */
const LONGEST_FRAGMENT = 60;
const askedIn = (message: Message): string[] => {
  const asked: string[] = [];
  let isAsked = false;
  for (const text of sentencesOf(message.text)) {
    const isQuestion = text.includes('?') || findAsks(text).length > 0;
    if (isQuestion) asked.push(text);
    else if (isAsked && text.length <= LONGEST_FRAGMENT) asked.push(`${asked.pop() ?? ''} ${text}`);
    isAsked = isQuestion;
  }
  return asked;
};

const IDENTIFYING: ReadonlySet<Slot> = new Set<Slot>(['product', 'problem', 'wish', 'stepTried']);

/** "Do you have the number?" – "No": nothing is known then. */
const isRefused = (clauses: readonly Clause[], folded: string, isNegative: boolean): boolean => {
  const asksForValue = clauses.some(({ slots }) => [...slots].some((slot) => !IDENTIFYING.has(slot)));
  return patterns().refusals.test(folded) ? asksForValue || folded.length < 40 : isNegative && asksForValue;
};

const answerTo = (question: string, by: string, message: Message, turn: number): Answered | null => {
  const text = message.text.trim();
  const folded = fold(text.slice(0, LONGEST));
  const own = splitSentences(folded).map(({ start, end }) => folded.slice(start, end));
  if (text === '' || own.every((sentence) => sentence.includes('?'))) return null;
  const clauses = splitSentences(question).flatMap(({ start, end }) =>
    clausesOf(fold(question.slice(start, end)), slotsIn),
  );
  const isNegative = patterns().no.test(folded);
  if (isRefused(clauses, folded, isNegative)) return null;
  return {
    clauses,
    question,
    answer: text,
    concepts: new Set(conceptList(folded)),
    heard: new Set(topicsIn(folded).flat()),
    isYesOrNo: isNegative || patterns().yes.test(folded),
    isDoubtful: isDoubtful(folded),
    message,
    turn,
    by,
  };
};

const toldIn = (message: Message, turn: number): Told[] =>
  sentencesOf(message.text).flatMap((text) => {
    const folded = fold(text);
    return text.includes('?') ? [] : [{ folded, text, concepts: conceptList(folded), message, turn }];
  });

const read = ({ messages }: Transcript): Past => {
  const past: Past = { answered: [], told: [] };
  let open: { questions: string[]; by: string } = { questions: [], by: '' };
  messages.forEach((message, turn) => {
    if (message.speaker === 'customer') {
      const [first] = message.form.length > 0 ? [] : [message];
      const answers = first
        ? open.questions.map((question) => answerTo(question, open.by, message, turn))
        : [];
      past.answered.push(...answers.filter((one) => one !== null));
      past.told.push(...toldIn(message, turn));
      if (message.text.trim() !== '') open = { questions: [], by: '' };
    } else if (message.speaker !== 'system' && message.isPublic) {
      const questions = askedIn(message);
      if (questions.length > 0) open = { questions, by: message.name };
    }
  });
  return past;
};

const made = new WeakMap<Transcript, { past: Past; from: unknown }>();

/** What was asked, answered and told; read once for a transcript and the languages that were known then. */
export function pastOf(transcript: Transcript): Past {
  const from = conceptIndexes();
  const kept = made.get(transcript);
  if (kept?.from === from) return kept.past;
  const past = read(transcript);
  made.set(transcript, { past, from });
  return past;
}
