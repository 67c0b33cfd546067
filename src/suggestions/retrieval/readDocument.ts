import { REPLY_LANGUAGES, type ReplyLanguage } from '../../model/language';
import type { KnowledgeDocument } from '../engine';
import { createTopics, type Seen } from './topics';
import { termOf, wordsOf } from './tokenize';

/** A title says what a text is for in a few words: each counts as often; so do the words it is filed under. */
const TITLE_WEIGHT = 3;
/** Words of a question and of its answer rarely meet: a reply is found by what was asked when it was sent. */
const CONTEXT_WEIGHT = 2;
/** "Returns::Label sent", "Oslo lamp: care": what the last part names is what tells the text from its neighbours. */
const LAST_PART = /^.*(?:::| ?: )/s;

/** A topic's name among the words of an index; no word of a text looks like it. */
export const topicTerm = (topic: string): string => `§${topic}`;
/** The same term where it names what a text is for. */
export const matterTerm = (term: string): string => `!${term}`;

/** Ids of what words and topics stand for in one language. Stemming is done once per word. */
function createWordReader(
  language: ReplyLanguage,
  idOf: (term: string) => number,
  learnWord: (word: string) => void,
) {
  const { see, topicsOf } = createTopics(language);
  const NONE = -1;
  const reader = (mark: (term: string) => string) => {
    const known = new Map<string, { id: number; seen: Seen }>();
    const look = (word: string) => {
      learnWord(word);
      const term = termOf(word, language);
      const read = { id: term === null ? NONE : idOf(mark(term)), seen: see(word) };
      known.set(word, read);
      return read;
    };
    return (words: readonly string[]): number[] => {
      const ids: number[] = [];
      const all: Seen[] = [];
      for (const word of words) {
        const { id, seen } = known.get(word) ?? look(word);
        if (id !== NONE) ids.push(id);
        all.push(seen);
      }
      for (const topic of topicsOf(all)) ids.push(idOf(mark(topicTerm(topic))));
      return ids;
    };
  };
  return { plain: reader((term) => term), matter: reader(matterTerm) };
}

/** Turns documents into the ids of their terms, repeats kept; a text of unknown language is read in all of ours. */
export function createDocumentReader(
  idOf: (term: string) => number,
  learnWord: (word: string, language: ReplyLanguage) => void,
): (document: KnowledgeDocument) => number[] {
  const readers = new Map<ReplyLanguage, ReturnType<typeof createWordReader>>();
  /** Made when a text needs it: the words of four languages take a while to read. */
  const readerOf = (language: ReplyLanguage) => {
    const reader =
      readers.get(language) ?? createWordReader(language, idOf, (word) => learnWord(word, language));
    readers.set(language, reader);
    return reader;
  };
  return ({ title, text, context = '', keywords = '', language }) => {
    const words = wordsOf(text);
    const said = wordsOf(context);
    const titleWords = wordsOf(title);
    const filed = wordsOf(keywords);
    const lastWords = wordsOf(title.replace(LAST_PART, ''));
    const ids: number[] = [];
    for (const read of (language === null ? REPLY_LANGUAGES : [language]).map(readerOf)) {
      for (const id of read.plain(words)) ids.push(id);
      for (const id of read.plain(said)) for (let time = 0; time < CONTEXT_WEIGHT; time += 1) ids.push(id);
      for (const named of [titleWords, filed])
        for (const id of read.plain(named)) for (let time = 0; time < TITLE_WEIGHT; time += 1) ids.push(id);
      ids.push(...read.matter(lastWords), ...read.matter(filed));
    }
    return ids;
  };
}
