import { allMatches, fold } from '../../../facts';
import type { Span } from '../../../facts';
import { quotedFrom, UNSUPPORTED } from '../sources';
import type { Judgement } from '../sources';
import { isNegated, isOpen, sentenceAt } from './context';
import type { Context, Judged } from './context';

/** Only an article, which tells what is always so, can stand behind a promise. */
const byArticle = (words: string, { sources }: Context): Judgement =>
  quotedFrom(words, { ...sources, texts: sources.texts.filter(({ kind }) => kind === 'article') }) ??
  UNSUPPORTED;

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
};

/** A promise voids the doubt of its "will"; a condition or a question does not let it stand. */
function isBound(context: Context, { start, end }: Span): boolean {
  const { lexicon, reading } = context;
  const sentence = sentenceAt(context, start);
  const words = reading.folded.slice(Math.max(sentence.start, start - 300), end);
  return !sentence.isQuestion && !lexicon.condition.test(words);
}

/** "I promise …": the whole sentence is the promise. */
function readVows(context: Context): Judged[] {
  const { reading, lexicon } = context;
  const vowed = allMatches(lexicon.vows, reading.folded, 20).filter(({ index, 0: words }) =>
    isBound(context, { start: index, end: index + words.length }),
  );
  return vowed.map(({ index }) => {
    const span = trimmed(reading.text, sentenceAt(context, index));
    return {
      kind: 'promise',
      ...span,
      judgement: byArticle(reading.text.slice(span.start, span.end), context),
    };
  });
}

/** Money, gifts and deadlines that are held out. */
function readGifts(context: Context): Judged[] {
  const { reading, lexicon } = context;
  const { folded, text } = reading;
  const spans = (pattern: RegExp): Span[] =>
    allMatches(pattern, folded, 20).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  return [
    ...spans(lexicon.gifts).filter(({ start }) => !sentenceAt(context, start).isQuestion),
    ...spans(lexicon.announced).filter((span) => isBound(context, span)),
  ].map((span) => ({
    kind: 'promise',
    ...span,
    judgement: byArticle(text.slice(span.start, span.end), context),
  }));
}

/** "I have asked the carrier", "a new parcel has been sent": nothing but a record of it could stand behind it. */
function readDeeds(context: Context): Judged[] {
  const { reading, lexicon } = context;
  const acted = allMatches(lexicon.acted, reading.folded, 40).filter((match) => {
    const verb = match.groups?.['verb'] ?? match.groups?.['verb2'] ?? '';
    return !lexicon.isShown.test(fold(verb));
  });
  return [...acted, ...allMatches(lexicon.deeds, reading.folded, 20)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !isOpen(context, span.start) && !isNegated(context, span.start))
    .map((span) => ({ kind: 'doneAction', ...span, judgement: UNSUPPORTED }));
}

/** What is promised, and what is said to have been done. */
export const readPromises = (context: Context): Judged[] => [
  ...readVows(context),
  ...readGifts(context),
  ...readDeeds(context),
];
