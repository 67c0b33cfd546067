import type { ReplyLanguage } from '../../model/language';
import type { Answered, Candidate } from '../engine';
import { splitSentences } from '../sentences';
import { createTopicReader } from './topics';
import { termOf, wordsOf } from './tokenize';

/** More questions than this are a form, and a sentence longer than this is none of theirs. */
const MOST_QUESTIONS = 6;
const LONGEST = 240;
/** What answers stands in a few sentences, in characters. */
const PASSAGE = 260;
/** A heading belongs to the paragraph below it. */
const HEADING = 60;
/** Of the rare words of a question, so much must stand in a passage, its heading or its title. */
const COVERED = 0.5;
/** What one in some forty texts has is no rare word: "work", "pay", "take". */
const RARE = 3.7;
const TOPIC = 3;

/** What an article answers for everybody alike. All else (where it is, when money comes) only the record knows. */
const GENERAL: ReadonlySet<string> = new Set(
  (
    'shippingCost pickup largeItems customs destinations warranty returnLabel printer policy window exchange ' +
    'paymentMethod giftCard bulb install size material care assembly wholesale guest'
  ).split(' '),
);

/** What only the record knows: a question that is of it too is none for an article. */
const OF_THE_RECORD: ReadonlySet<string> = new Set(
  (
    'tracking deliveryTime late enquiry notReceived deliveredMissing statement lost reship missedDelivery splitParcel ' +
    'chooseDay refund refundTime refundDone refundOverdue cancel notShipped alreadyShipped address charged declined doubleCharge'
  ).split(' '),
);

/** "… and is there anything to pay?": two questions in one sentence. */
const AND: Readonly<Record<ReplyLanguage, RegExp>> = {
  en: /,?\s+(?:and|or)\s+/i,
  fr: /,?\s+(?:et|ou)\s+/i,
  de: /,?\s+(?:und|oder)\s+/i,
  es: /,?\s+(?:y|e|o)\s+/i,
};

interface Subjects {
  terms: ReadonlySet<string>;
  topics: ReadonlySet<string>;
}

/** Questions of theirs that texts for everybody can answer, in their order. */
export function questionsIn(text: string, language: ReplyLanguage): string[] {
  const isGeneral = (part: string) => generalTopics(part, language).length > 0;
  const asked = splitSentences(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => sentence.endsWith('?') && sentence.length <= LONGEST)
    .flatMap((sentence) => {
      const parts = sentence.split(AND[language]);
      return parts.length > 1 && parts.every(isGeneral) ? parts : [sentence];
    })
    .filter(isGeneral);
  return [...new Set(asked)].slice(0, MOST_QUESTIONS);
}

function generalTopics(text: string, language: ReplyLanguage): string[] {
  const topics = [...subjectsOf(text, language).topics];
  return topics.some((topic) => OF_THE_RECORD.has(topic)) ? [] : topics.filter((topic) => GENERAL.has(topic));
}

function subjectsOf(text: string, language: ReplyLanguage): Subjects {
  const words = wordsOf(text);
  return {
    terms: new Set(words.flatMap((word) => termOf(word, language) ?? [])),
    topics: new Set(createTopicReader(language)(words)),
  };
}

const together = (...all: readonly Subjects[]): Subjects => ({
  terms: new Set(all.flatMap(({ terms }) => [...terms])),
  topics: new Set(all.flatMap(({ topics }) => [...topics])),
});

/**
 * Of these texts the one whose sentences answer the question: they are about the same, and share most of its rare words,
 * heading and title included. Null where none does. `rarityOf` a stem: 0 for what no text has.
 */
export function answerTo<Text extends Pick<Candidate, 'title' | 'text'>>(
  question: string,
  texts: readonly Text[],
  language: ReplyLanguage,
  rarityOf: (term: string) => number,
): { text: Text; answer: Answered } | null {
  const rarity = (term: string): number => {
    const own = rarityOf(term);
    return own < RARE ? 0 : own;
  };
  const asked = subjectsOf(question, language);
  const topics = [...asked.topics].filter((topic) => GENERAL.has(topic));
  const rare = [...asked.terms].reduce((sum, term) => sum + rarity(term), 0);
  const shares = ({ terms }: Subjects): number =>
    [...asked.terms].reduce((sum, term) => sum + (terms.has(term) ? rarity(term) : 0), 0);
  const isAbout = (has: Subjects): boolean => topics.some((topic) => has.topics.has(topic));
  const weigh = (has: Subjects): number =>
    shares(has) + TOPIC * topics.filter((topic) => has.topics.has(topic)).length;
  let best: { text: Text; passage: string; worth: number } | null = null;
  for (const text of texts) {
    const named = subjectsOf(text.title, language);
    if (isOfOtherThing(text.title, asked, language, rarity)) continue;
    for (const { heading, body } of paragraphsOf(text.text)) {
      const own = subjectsOf(body, language);
      const above = together(named, subjectsOf(heading, language));
      const all = together(own, above);
      const isWhole = [...asked.topics].every((topic) => all.topics.has(topic));
      if (!isAbout(above) || !isWhole || weigh(own) === 0 || shares(all) < COVERED * rare) continue;
      const worth = weigh(all) + weigh(own) + 2 * weigh(named);
      const passage = cut(body, (part) => weigh(subjectsOf(part, language)));
      if (passage !== null && (!best || worth > best.worth)) best = { text, passage, worth };
    }
  }
  return best && { text: best.text, answer: { question, passage: best.passage, topics } };
}

/** "Oslo lamp: care": before the colon stands one thing among many. */
const SUBJECT = /^(.*)(?:::| ?: )/s;

/** A title of a thing that they do not name, or one that names things, "rugs and curtains", none of which they ask about. */
function isOfOtherThing(
  title: string,
  asked: Subjects,
  language: ReplyLanguage,
  rarity: (term: string) => number,
): boolean {
  const subject = wordsOf(SUBJECT.exec(title)?.[1] ?? '').flatMap((word) => termOf(word, language) ?? []);
  if (subject.some((term) => !asked.terms.has(term))) return true;
  const read = createTopicReader(language);
  const things = wordsOf(title)
    .filter((word) => read([word]).length === 0)
    .flatMap((word) => termOf(word, language) ?? [])
    .filter((term) => rarity(term) > 0);
  return things.length > 0 && !things.some((term) => asked.terms.has(term));
}

function paragraphsOf(text: string): { heading: string; body: string }[] {
  const paragraphs: { heading: string; body: string }[] = [];
  let heading = '';
  for (const part of text.split(/\n{2,}/)) {
    const body = part.trim();
    if (body.length < HEADING && !/[.!?…:;]$/.test(body)) heading = body;
    else paragraphs.push({ heading, body });
  }
  return paragraphs;
}

/** The run of whole sentences, as long as a passage may be, that holds most of what was asked. */
function cut(text: string, weigh: (part: string) => number): string | null {
  const sentences = splitSentences(text).map(({ start, end }) => ({
    start,
    end,
    worth: weigh(text.slice(start, end)),
  }));
  let best: { from: number; to: number; worth: number } | null = null;
  for (const [at, first] of sentences.entries()) {
    if (first.worth === 0) continue;
    for (const last of sentences.slice(at)) {
      if (last.end - first.start > PASSAGE) break;
      if (last.worth === 0) continue;
      const worth = weigh(text.slice(first.start, last.end));
      // What stands beside it and is of the matter too belongs to the answer.
      const isLonger = best !== null && worth === best.worth && last.end - first.start > best.to - best.from;
      if (!best || worth > best.worth || isLonger) best = { from: first.start, to: last.end, worth };
    }
  }
  return best && text.slice(best.from, best.to).trim();
}
