import type { BriefLine } from '../../model/brief';
import type { Fact } from '../../model/fact';
import type { Message, Transcript } from '../../model/transcript';
import { briefLine } from './briefLine';
import { LONGEST_QUOTE, shorten } from './shorten';
import { withoutQuotes } from '../quotes';
import { READ_LIMIT, splitSentences } from '../text';
import { latestWish } from '../wish';
import type { WishFact } from '../wish';

/** Asked this often, it asks for action. */
const URGENT_TIMES = 3;

/** The sentence that a wish stands in; of a long one the clause, from the comma before the wish on. */
const wordsAround = (wish: WishFact, message: Message): string => {
  const { text } = message;
  const sentence = splitSentences(text.slice(0, READ_LIMIT)).find(
    ({ start, end }) => start <= wish.place.start && wish.place.end <= end,
  );
  if (!sentence) return wish.quote;
  if (wish.place.end - sentence.start <= LONGEST_QUOTE) return text.slice(sentence.start, sentence.end);
  const comma = text.slice(sentence.start, wish.place.start).search(/[,;:(–][^,;:(–]*$/);
  const from = comma < 0 ? wish.place.start : sentence.start + comma + 1;
  return text.slice(from, sentence.end);
};

/** A sentence shorter than this ("where is it?") says less than a fuller one before it. */
const TELLING = 15;

/** Where the wish was said last in words that tell; a button only where they said nothing themselves. */
const bestSaid = (wish: WishFact, facts: readonly Fact[]): WishFact => {
  const same = facts.filter(
    (fact): fact is WishFact => fact.slot === 'wish' && fact.value === wish.value && fact.how !== 'chosen',
  );
  return same.findLast(({ quote }) => quote.length >= TELLING) ?? same.at(-1) ?? wish;
};

/** In how many messages they said it themselves; buttons do not press anybody. */
const timesAsked = (wish: WishFact, facts: readonly Fact[]): number =>
  new Set(
    facts.flatMap(({ slot, value, how, place }) =>
      slot === 'wish' && value === wish.value && how !== 'chosen' ? [place.turn] : [],
    ),
  ).size;

const customersOwn = ({ messages }: Transcript): Message[] =>
  messages.filter(({ speaker, isRaw }) => speaker === 'customer' && !isRaw);

/** Wishes whose own words tell a kind of matter rather than what is asked about it. */
const VAGUE: ReadonlySet<string> = new Set(['information', 'payment']);
const LAST_MESSAGES = 4;
const FEWEST_WORDS = 4;

/** The first question in their last messages that is more than "anyone there?". */
const firstQuestion = (transcript: Transcript): BriefLine | null => {
  for (const { id, text } of customersOwn(transcript).slice(-LAST_MESSAGES)) {
    const own = withoutQuotes(text.slice(0, READ_LIMIT));
    const question = splitSentences(own)
      .map(({ start, end }) => own.slice(start, end))
      .find((words) => words.endsWith('?') && words.split(/\s+/).length >= FEWEST_WORDS);
    if (question !== undefined) return briefLine('wants', { quote: shorten(question), times: 1 }, id);
  }
  return null;
};

/** Their own first words that are more than a greeting. */
const firstWords = (transcript: Transcript): BriefLine | null => {
  const message = customersOwn(transcript).find(({ text }) => text.trim().split(/\s+/).length > 2);
  return message ? briefLine('wants', { quote: shorten(message.text), times: 1 }, message.id) : null;
};

const fromWish = (transcript: Transcript, facts: readonly Fact[]): BriefLine | null => {
  const latest = latestWish(facts);
  if (!latest || VAGUE.has(latest.value)) {
    const question = latest ? firstQuestion(transcript) : null;
    if (question || !latest) return question;
  }
  const wish = bestSaid(latest, facts);
  const message = transcript.messages[wish.place.turn];
  if (!message) return null;
  const times = Math.max(1, timesAsked(wish, facts));
  const quote = wish.how === 'chosen' ? wish.quote : wordsAround(wish, message);
  return briefLine(
    'wants',
    { quote: shorten(quote || wish.quote), times },
    message.id,
    times >= URGENT_TIMES,
  );
};

/**
 * The sentence in which they say what they want, in their own words, and how often they said it; else their first words,
 * else the subject. Null where there is none of these.
 */
export const wantsOf = (
  transcript: Transcript | null,
  facts: readonly Fact[],
  subject: string,
): BriefLine | null => {
  const words = transcript ? (fromWish(transcript, facts) ?? firstWords(transcript)) : null;
  return (
    words ??
    (subject.trim() === '' ? null : { label: { text: shorten(subject) }, messageId: null, isUrgent: false })
  );
};
