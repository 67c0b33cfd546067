import type { QuestionOrigin } from '../acceptance/guardOutcome';
import type { GuardWarning } from '../checks';
import type { ReplyLanguage } from '../model/language';
import type { Transcript } from '../model/transcript';
import type { Knowledge } from '../suggestions/engine';

/** Candidates to look through: the right one shares all of its words with the question. */
const CANDIDATES = 8;
const LIMIT_MS = 15_000;
/** A question this short stands in many a macro. */
const LEAST_WORDS = 4;
/** What a placeholder was filled with. */
const FILLED = '[^\\n]{0,60}';
const MOST_PLACEHOLDERS = 3;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** The macro in which this question stands, word for word but for its placeholders; null where there is none. */
export async function macroOf(
  question: string,
  knowledge: Knowledge,
  language: ReplyLanguage,
): Promise<QuestionOrigin | null> {
  if (plain(question).split(' ').length < LEAST_WORDS) return null;
  const query = { text: question, language, limit: CANDIDATES };
  const { value } = await knowledge.search(query, AbortSignal.timeout(LIMIT_MS));
  const macro = value.find(({ origin, text }) => origin === 'macro' && holds(text, plain(question)));
  return macro ? (macro.key as `macro:${string}`) : null;
}

/** Where the customer had answered: in a form, or to the bot; null where it was to a person, or nobody asked. */
export function toldIn(known: GuardWarning['known'], transcript: Transcript | null): QuestionOrigin | null {
  if (known.kind === 'fact' && known.fact.how === 'form') return 'form';
  const id = known.kind === 'fact' ? known.fact.place.messageId : known.messageId;
  const messages = transcript?.messages ?? [];
  const at = messages.findIndex((message) => message.id === id);
  if (at < 0) return null;
  if (known.kind === 'answer' && messages[at]?.form.some(({ value }) => value === known.answer))
    return 'form';
  const before = messages.slice(0, at).findLast(({ speaker }) => speaker === 'bot' || speaker === 'agent');
  return before?.speaker === 'bot' ? 'bot' : null;
}

/** Hardly anything but placeholders fits everything. */
const isBare = (pieces: readonly string[]): boolean =>
  pieces.join(' ').split(/\p{L}+/u).length <= LEAST_WORDS;

function holds(macro: string, question: string): boolean {
  const text = plain(macro);
  if (text.includes(question)) return true;
  const sentences = macro.split(/(?<=[.!?…])\s|\n/).map(plain);
  return sentences.some((each) => isFilled(each, question) || isEnd(each, question));
}

/** "Hi Jack, could you let me have …": a greeting of the agent's own before the macro's sentence. */
const isEnd = (sentence: string, question: string): boolean =>
  sentence.split(' ').length >= LEAST_WORDS && question.endsWith(` ${sentence}`);

/** "{{ticket.requester.first_name}}, quel est …": the sentence as it reads when its placeholders are filled. */
function isFilled(sentence: string, question: string): boolean {
  const pieces = sentence.split(/\{\{[^}]*\}\}/);
  if (pieces.length < 2 || pieces.length > MOST_PLACEHOLDERS + 1 || isBare(pieces)) return false;
  const escaped = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join(FILLED)}$`).test(question);
}
