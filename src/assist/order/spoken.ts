import { byLexicon } from '../../facts';
import { ARTICLES, MINE, PLACES } from './kindsOfThings';
import { tokens } from './words';

/** A word of the customer's. */
export interface Word {
  text: string;
  at: number;
  /** "The" or "my" stands before it, and no place: not "on the table". */
  isMeant: boolean;
  /** Where something is: "on the table". */
  isPlace: boolean;
  /** "My" stands before it. */
  isMine: boolean;
  /** Behind "for": what a thing is for. */
  isFor: boolean;
  /** "There", "have": no thing, whatever it is like. */
  isSmall: boolean;
}

const smallWords = byLexicon(
  (vocabularies) => new Set(vocabularies.flatMap(({ stopWords }) => stopWords.split(' '))),
);

/** Small words of one language that are things in another: "er hat", "der Bote hat". */
const VERBS = new Set(['hat', 'hast', 'war', 'can', 'come', 'son', 'sale', 'vale']);

const FOR = new Set(['pour', 'fur', 'para']);
/** So many words further on, an article or "for" still counts. */
const REACH = 3;

/** All words of these texts, with what stands before them. */
export function wordsSaid(texts: readonly string[]): Word[] {
  let meantUntil = -1;
  let placeUntil = -1;
  let mineUntil = -1;
  let forUntil = -1;
  let before = '';
  return texts.flatMap(tokens).map((text, at) => {
    const isPlace = PLACES.has(before);
    const isNamed = ARTICLES.has(before) || MINE.has(before);
    if (ARTICLES.has(text)) [meantUntil, placeUntil] = isPlace ? [-1, at + REACH] : [at + REACH, -1];
    if (MINE.has(text)) mineUntil = at + REACH;
    if (FOR.has(text)) forUntil = at + REACH;
    before = text;
    return {
      text,
      at,
      isMeant: at <= meantUntil,
      isPlace: at <= placeUntil,
      isMine: at <= mineUntil,
      isFor: at <= forUntil,
      isSmall: smallWords().has(text) || (VERBS.has(text) && !isNamed),
    };
  });
}
