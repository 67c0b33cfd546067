import type { ReplyLanguage } from '../../model/language';
import type { Candidate, KnowledgeDocument, KnowledgeQuery } from '../engine';
import { answerTo } from './answerQuestions';
import { pickDiverse } from './pickDiverse';
import { createPostings } from './postings';
import { questionsIn } from './questions';
import { createDocumentReader } from './readDocument';
import { type ReadText, readText, thingIn } from './readText';
import { readQuery } from './readQuery';
import { createSpelling, type Spelling } from './spelling';
import { stopWordsOf } from './tokenize';
import { topicWords } from './topics';

/** How many are looked at for each one that is wanted, so that near-duplicates can make room. */
const SPARE = 4;
/** Texts that are read for the answer to one question. */
const LOOKED_THROUGH = 30;
/** Of these so many are kept as they were read. */
const MOST_READ = 400;
/** Texts for agents that are found beside the others. */
const MOST_INTERNAL = 2;
const OTHER_LANGUAGE = 0.3;
const UNKNOWN_LANGUAGE = 0.9;

/** Lexical index over macros, articles and learned replies. Lives in memory, runs in a page, a worker or a spec. */
export interface KnowledgeIndex {
  /** Documents in the index now. */
  readonly size: number;
  /** A document with the key and language of one that is there replaces it. */
  add(documents: readonly KnowledgeDocument[]): void;
  /** Forgets documents, each in one language; unknown ones are ignored. */
  remove(documents: readonly Pick<KnowledgeDocument, 'key' | 'language'>[]): void;
  /** Best first; one text per key, near-duplicates left out. Empty when no word of the query is known. */
  search(query: KnowledgeQuery): Candidate[];
}

/** BM25 over stems and topics. 50,000 replies are indexed in about a second and asked in a few milliseconds. */
export function createIndex(documents: readonly KnowledgeDocument[] = []): KnowledgeIndex {
  const postings = createPostings();
  const spellingOf = createSpellings();
  const stored: (KnowledgeDocument | null)[] = [];
  const numbers = new Map<string, Map<ReplyLanguage | null, number>>();
  /** Stems of what has pages of its own; one that is gone stays, and does no harm. */
  const things = new Set<string>();
  const read = createDocumentReader(
    (term) => postings.idOf(term),
    (word, language) => spellingOf(language).add(word),
  );

  /** Articles as they were looked through, by language and key. */
  const readings = new Map<string, ReadText>();
  const words = {
    rarity: (term: string) => postings.rarity(term),
    isThing: (term: string) => things.has(term),
  };

  const put = (document: KnowledgeDocument): void => {
    drop(document.key, document.language);
    const number = stored.push(document) - 1;
    const languages = numbers.get(document.key) ?? new Map<ReplyLanguage | null, number>();
    numbers.set(document.key, languages.set(document.language, number));
    if (document.origin === 'article' && document.language)
      for (const term of thingIn(document.title, document.language)) things.add(term);
    postings.add(number, read(document));
  };
  const drop = (key: string, language: ReplyLanguage | null): void => {
    const languages = numbers.get(key);
    const number = languages?.get(language);
    const document = number === undefined ? null : stored[number];
    if (!languages || number === undefined || !document) return;
    postings.remove(number, read(document));
    readings.delete(`${language} ${key}`);
    stored[number] = null;
    languages.delete(language);
    if (languages.size === 0) numbers.delete(key);
  };

  const index: KnowledgeIndex = {
    get size() {
      return postings.size;
    },
    add: (added) => added.forEach(put),
    remove: (removed) => removed.forEach(({ key, language }) => drop(key, language)),
    search: (query) => withAnswers(find(query), query),
  };

  function find(
    { limit, language, ticket, ...query }: KnowledgeQuery,
    isWanted: (document: KnowledgeDocument) => boolean = () => true,
  ): Candidate[] {
    const terms = readQuery({ language, ...query }, postings, (word) => spellingOf(language).meant(word));
    const weigh = (number: number): number => {
      const document = stored[number];
      if (!document || !isFor(document, ticket) || !isWanted(document)) return 0;
      return languageWeight(document.language, language);
    };
    const best = postings.search(terms, weigh, limit * SPARE);
    const ranked = best.flatMap(({ number, score }) => {
      const document = stored[number];
      return document && score > 0 ? [{ ...document, score }] : [];
    });
    return pickApart(ranked, limit);
  }

  /** Each of their questions is looked up by itself as well: in the whole message the loudest matter drowns the others. */
  function withAnswers(found: Candidate[], query: KnowledgeQuery): Candidate[] {
    const answered = new Map(found.map((candidate) => [candidate.key, candidate]));
    const { text: message, language, matters } = query;
    const isArticle = (document: KnowledgeDocument) =>
      document.origin === 'article' && document.language === language && !document.isInternal;
    const readingOf = (text: Pick<KnowledgeDocument, 'key' | 'title' | 'text' | 'keywords'>): ReadText => {
      const name = `${language} ${text.key}`;
      const reading = readings.get(name) ?? readText(text, language);
      if (readings.size >= MOST_READ) readings.clear();
      readings.set(name, reading);
      return reading;
    };
    for (const question of questionsIn(message, language, matters)) {
      // What only their case tells is looked up with all that they wrote.
      const text = question.only ? `${question.text}\n${message}` : question.text;
      const texts = find({ ...query, text, limit: LOOKED_THROUGH }, isArticle);
      const hit = answerTo(question, texts, { language, words, message, readingOf });
      if (!hit) continue;
      const { answers = [], ...candidate } = answered.get(hit.text.key) ?? hit.text;
      answered.set(candidate.key, { ...candidate, answers: [...answers, hit.answer] });
    }
    // What has a sentence that answers is no worse than the second of what is about it.
    const second = found[1]?.score ?? 0;
    return [...answered.values()]
      .map((each) => (each.answers ? { ...each, score: Math.max(each.score, second) } : each))
      .toSorted(
        (a, b) =>
          Number(a.isInternal ?? 0) - Number(b.isInternal ?? 0) ||
          b.score - a.score ||
          (b.answers ? 1 : 0) - (a.answers ? 1 : 0),
      );
  }

  index.add(documents);
  return index;
}

/** What is for agents comes after all others, takes no other's place, and has a few places of its own. */
function pickApart(ranked: readonly Candidate[], limit: number): Candidate[] {
  const open = ranked.filter(({ isInternal }) => !isInternal);
  const apart = ranked.filter(({ isInternal }) => isInternal);
  const picked = pickDiverse(open, limit);
  const first = picked.slice(0, Math.max(1, limit - MOST_INTERNAL));
  return apart.length === 0
    ? picked
    : pickDiverse([...first, ...apart, ...picked.slice(first.length)], limit);
}

/** The words of each language that need no mending, made when they are needed: before any text was read, those of our lists. */
function createSpellings(): (language: ReplyLanguage) => Spelling {
  const made = new Map<ReplyLanguage, Spelling>();
  return (language) => {
    const known = made.get(language);
    if (known) return known;
    const spelling = createSpelling();
    for (const word of [...stopWordsOf(language), ...topicWords(language)]) spelling.add(word);
    made.set(language, spelling);
    return spelling;
  };
}

/** What is for some tickets only is for no others. */
function isFor({ only }: KnowledgeDocument, ticket: KnowledgeQuery['ticket']): boolean {
  if (!only) return true;
  if (!ticket) return false;
  const { brandId, groupId, until } = only;
  return (
    ticket.day <= until &&
    (brandId === null || brandId === ticket.brandId) &&
    (groupId === null || groupId === ticket.groupId)
  );
}

const languageWeight = (language: ReplyLanguage | null, wanted: ReplyLanguage): number => {
  if (language === wanted) return 1;
  return language === null ? UNKNOWN_LANGUAGE : OTHER_LANGUAGE;
};
