import type { ReplyLanguage } from '../../model/language';
import { de as wordsInGerman } from './languages/de';
import { en as wordsInEnglish } from './languages/en';
import { es as wordsInSpanish } from './languages/es';
import { fr as wordsInFrench } from './languages/fr';
import { learnTable, stemOf, wordsOf } from './tokenize';
import { de } from './topics/de';
import { en } from './topics/en';
import { es } from './topics/es';
import { fr } from './topics/fr';

/** An index holds texts of every language: whoever builds one has the words of all. */
learnTable('en', wordsInEnglish);
learnTable('fr', wordsInFrench);
learnTable('de', wordsInGerman);
learnTable('es', wordsInSpanish);

const LISTS: Record<ReplyLanguage, string> = { en, fr, de, es };

/** Between the words of a phrase as many others may stand: "where is my order" is "where … order". */
const WIDEST_GAP = 2;
/** The last part of a compound ("Lieferadresse") has as many letters at least, and as many before it. */
const SHORTEST_PART = 5;
const SHORTEST_HEAD = 3;
const HAS_COMPOUNDS: ReadonlySet<ReplyLanguage> = new Set(['de']);

/** What is about the one is about the other too. */
const WIDER: Readonly<Record<string, string | undefined>> = {
  refundTime: 'refund',
  refundDone: 'refund',
  refundOverdue: 'refund',
  returnHow: 'return',
  deliveredMissing: 'notReceived',
};

const withWider = (topic: string): string[] => {
  const wider = WIDER[topic];
  return wider === undefined ? [topic] : [topic, wider];
};

interface Phrase {
  topic: string;
  /** Stems behind the first. */
  rest: readonly string[];
}

const NOTHING: readonly Phrase[] = [];

/** A word, and the phrases that it can begin. */
export interface Seen {
  stem: string;
  begins: readonly Phrase[];
}

type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** What a word can begin, by its first stem; the longest phrases first. */
function readList(language: ReplyLanguage): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const line of LISTS[language].trim().split('\n')) {
    const [topic = '', listed = ''] = line.split(': ');
    for (const entry of listed.split(' ')) {
      const [first, ...rest] = wordsOf(entry.replaceAll('_', ' ')).map((word) => stemOf(word, language));
      if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), { topic, rest }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return phrases;
}

const lists = new Map<ReplyLanguage, Phrases>();
const phrasesOf = (language: ReplyLanguage): Phrases => {
  const known = lists.get(language) ?? readList(language);
  lists.set(language, known);
  return known;
};

/** Where the stems follow one another from a place on, with small gaps. */
function follows(rest: readonly string[], seen: readonly Seen[], from: number): boolean {
  let at = from;
  for (const stem of rest) {
    const end = Math.min(at + WIDEST_GAP, seen.length - 1);
    while (at <= end && seen[at]?.stem !== stem) at += 1;
    if (at > end) return false;
    at += 1;
  }
  return true;
}

function endOfCompound(stem: string, phrases: Phrases): readonly Phrase[] {
  for (let from = SHORTEST_HEAD; from <= stem.length - SHORTEST_PART; from += 1) {
    const found = phrases.get(stem.slice(from))?.filter(({ rest }) => rest.length === 0);
    if (found && found.length > 0) return found;
  }
  return [];
}

/** How words are looked up once, and read together. */
interface Topics {
  see(word: string): Seen;
  /** Names of what folded words speak of, repeats kept: of what a word begins, the longest phrases. */
  topicsOf(seen: readonly Seen[]): string[];
}

export function createTopics(language: ReplyLanguage): Topics {
  const phrases = phrasesOf(language);
  return {
    see(word) {
      const stem = stemOf(word, language);
      const own = phrases.get(stem) ?? NOTHING;
      const begins = own.length === 0 && HAS_COMPOUNDS.has(language) ? endOfCompound(stem, phrases) : own;
      return { stem, begins };
    },
    topicsOf(seen) {
      const topics: string[] = [];
      for (let at = 0; at < seen.length; at += 1) {
        const begins = seen[at]?.begins ?? NOTHING;
        if (begins.length === 0) continue;
        for (const topic of longestOf(begins, seen, at + 1)) topics.push(...withWider(topic));
      }
      return topics;
    },
  };
}

/** The same for words that are read once. */
export function createTopicReader(language: ReplyLanguage): (words: readonly string[]) => string[] {
  const { see, topicsOf } = createTopics(language);
  return (words) => topicsOf(words.map(see));
}

/** Topics of the longest phrases that go on from a place. */
function longestOf(begins: readonly Phrase[], seen: readonly Seen[], from: number): string[] {
  const topics: string[] = [];
  let longest = 0;
  for (const { topic, rest } of begins) {
    if (rest.length < longest) break;
    if (rest.length > 0 && !follows(rest, seen, from)) continue;
    longest = rest.length;
    topics.push(topic);
  }
  return topics;
}

/** Every word of a language's list, folded. */
export const topicWords = (language: ReplyLanguage): string[] =>
  LISTS[language].split('\n').flatMap((line) => wordsOf((line.split(': ')[1] ?? '').replaceAll('_', ' ')));

/** All names of topics of a language, for a spec that compares the lists. */
export const topicNames = (language: ReplyLanguage): string[] =>
  LISTS[language]
    .trim()
    .split('\n')
    .map((line) => line.split(': ')[0] ?? '');
