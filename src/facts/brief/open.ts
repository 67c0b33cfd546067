import type { BriefLine } from '../../model/brief';
import type { Message, Transcript } from '../../model/transcript';
import { findAsks } from '../asks';
import { withoutQuotes } from '../quotes';
import { READ_LIMIT, splitSentences } from '../text';
import { briefLine } from './briefLine';
import { shorten } from './shorten';
import { deedOf } from './steps';

const MOST = 4;
const FEWEST_WORDS = 3;

const questionsIn = ({ text }: Message): string[] => {
  const own = withoutQuotes(text.slice(0, READ_LIMIT));
  return splitSentences(own)
    .map(({ start, end }) => own.slice(start, end))
    .filter((words) => words.endsWith('?') && words.split(/\s+/).length >= FEWEST_WORDS);
};

/** Deeds of a bot that answer nothing. */
const NO_ANSWER = new Set(['handover', 'notUnderstood']);

/** Somebody answered: a person in public, or a bot with more than a question. */
const isAnswer = (message: Message): boolean => {
  if (!message.isPublic) return false;
  if (message.speaker === 'agent') return true;
  const deed = message.speaker === 'bot' ? deedOf(message) : null;
  return deed !== null && !NO_ANSWER.has(deed);
};

const line = (kind: string, words: string, message: Message): BriefLine =>
  briefLine('open', { kind, quote: shorten(words) }, message.id);

/** What the last question of our side waits for, when the customer has said nothing since. */
function unanswered({ messages }: Transcript): BriefLine[] {
  const lastOfCustomer = messages.findLastIndex(({ speaker }) => speaker === 'customer');
  const asking = messages
    .slice(lastOfCustomer + 1)
    .findLast(({ speaker, isPublic, text }) => speaker === 'bot' && isPublic && findAsks(text).length > 0);
  const [ask] = asking ? findAsks(asking.text) : [];
  return asking && ask ? [line('botQuestion', asking.text.slice(ask.start, ask.end), asking)] : [];
}

/** Questions that nobody has answered: the customer's since the last answer, and the bot's. */
export function openLines(transcript: Transcript): BriefLine[] {
  const { messages } = transcript;
  const since = messages.slice(messages.findLastIndex(isAnswer) + 1);
  const asked = since
    .filter(({ speaker }) => speaker === 'customer')
    .flatMap((message) => questionsIn(message).map((words) => ({ words, message })));
  const latest = new Map(asked.map((one) => [one.words.toLowerCase(), one]));
  const theirs = [...latest.values()].map(({ words, message }) => line('question', words, message));
  return [...theirs.slice(-MOST), ...unanswered(transcript)];
}
