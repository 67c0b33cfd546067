import type { ReplyLanguage } from '../../model/language';
import { splitSentences } from '../sentences';
import { QUESTION_WORDS, type QuestionWords } from './questionWords';
import { createTopicReader } from './topics';
import { wordsOf } from './tokenize';

/** More questions than this are a form, and a sentence longer than this is none of theirs. */
const MOST_QUESTIONS = 6;
const LONGEST = 240;

/** What an article answers for everybody alike. All else (where it is, when money comes) only the record knows. */
const GENERAL: ReadonlySet<string> = new Set(
  (
    'shippingCost pickup largeItems customs destinations warranty returnLabel printer policy window exchange shop ' +
    'paymentMethod giftCard discountCode bulb install size material care assembly wholesale guest'
  ).split(' '),
);

/** What only the record knows: a question that is of it too is none for an article. */
const OF_THE_RECORD: ReadonlySet<string> = new Set(
  (
    'tracking deliveryTime late enquiry notReceived deliveredMissing statement lost reship missedDelivery splitParcel ' +
    'chooseDay refund refundTime refundDone refundOverdue cancel notShipped alreadyShipped address charged declined doubleCharge availability'
  ).split(' '),
);

/** Troubles after which something may have to go back, and the topic that their article is of. */
const GOES_BACK: Readonly<Record<string, string>> = { damaged: 'damaged', wrongItem: 'wrongItem' };
/** A lack of one of these asks for another way. */
const LACKED = 'printer';
export const RETURN = 'return';

/** A question of theirs that texts for everybody can answer. */
export interface Question {
  text: string;
  /** What it is about, in names of topics. */
  topics: readonly string[];
  /** What a text must be about that answers it for this customer's case, and how a sentence of it looks that does. */
  only: { about: string; says: RegExp } | null;
}

/** Questions of theirs that texts for everybody can answer, in their order. `matters`: what they want and what went wrong. */
export function questionsIn(
  text: string,
  language: ReplyLanguage,
  matters: readonly string[] = [],
): Question[] {
  const words = QUESTION_WORDS[language];
  const read = (part: string) => readQuestion(part, language, matters);
  const found = splitSentences(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => sentence.length <= LONGEST)
    .flatMap((sentence) => {
      if (!isQuestion(sentence, words)) return lackIn(sentence, language) ?? [];
      const parts = sentence.split(words.and).map(read);
      const all = parts.filter((part) => part !== null);
      if (parts.length > 1 && all.length === parts.length) return all;
      return read(sentence) ?? (isOfRecord(topicsIn(sentence, language)) ? [] : all);
    });
  const known = new Set<string>();
  return found
    .filter(({ text: asked }) => !known.has(asked) && Boolean(known.add(asked)))
    .slice(0, MOST_QUESTIONS);
}

const isQuestion = (sentence: string, { begins }: QuestionWords): boolean =>
  sentence.endsWith('?') || (!/[.!]$/.test(sentence) && begins.test(sentence.replace(/^[-*•\d.)\s]+/, '')));

const topicsIn = (text: string, language: ReplyLanguage): Set<string> =>
  new Set(createTopicReader(language)(wordsOf(text)));

/** How one can pay is asked in words of a payment that failed, too. */
const isOfRecord = (topics: ReadonlySet<string>): boolean =>
  [...topics].some(
    (topic) => OF_THE_RECORD.has(topic) && !(topic === 'declined' && topics.has('paymentMethod')),
  );

function readQuestion(text: string, language: ReplyLanguage, matters: readonly string[]): Question | null {
  const words = QUESTION_WORDS[language];
  // "How long" is of many things: what the question is about, its other words tell.
  const topics = topicsIn(text, language);
  const others = topicsIn(text.replace(words.howMuch, ' '), language);
  const troubles = matters.flatMap((matter) => GOES_BACK[matter] ?? []);
  const [trouble] = troubles;
  const isOfReturn = topics.has(RETURN) || words.goesBack.test(text);
  const pays =
    (isOfReturn && words.paying.test(text)) || (words.whoPays.test(text) && matters.includes(RETURN));
  if (troubles.length > 1 && (pays || (isOfReturn && words.obliged.test(text)))) return null;
  if (pays) return { text, topics: [RETURN], only: { about: trouble ?? RETURN, says: words.paid } };
  if (isOfReturn && words.obliged.test(text) && trouble)
    return { text, topics: [RETURN], only: { about: trouble, says: words.sentBack } };
  const general = [...topics].filter((topic) => GENERAL.has(topic));
  const named = general.length === 0 && isOfReturn ? [RETURN] : general;
  return isOfRecord(others) || named.length === 0 ? null : { text, topics: named, only: null };
}

/** "I no longer have a printer": what it means for them is asked without a question. */
function lackIn(text: string, language: ReplyLanguage): Question | null {
  const isLack = QUESTION_WORDS[language].lacks.test(text) && topicsIn(text, language).has(LACKED);
  return isLack ? { text, topics: [LACKED], only: { about: LACKED, says: /(?:)/ } } : null;
}
