import type { createReading, Span } from '../../../facts';
import type { Order } from '../../../model/order';
import type { ClaimSources, Judgement } from '../sources';
import { lastBefore } from './clauses';
import type { Sentence } from './clauses';
import type { Lexicon } from './lexicon';

/** A claim with what became of it. */
export interface Judged extends Span {
  kind: string;
  judgement: Judgement;
}

/** More claims of one kind than any reply makes: what follows counts as unsupported, unread. */
export const MOST_JUDGED = 50;

/** An order that the text names. */
export interface Mention extends Span {
  order: Order;
}

/** A text on its way to be judged. */
export interface Context {
  reading: ReturnType<typeof createReading>;
  lexicon: Lexicon;
  sentences: Sentence[];
  mentions: Mention[];
  sources: ClaimSources;
  dayOf: (time: string) => string;
}

export const sentenceAt = ({ sentences }: Context, at: number): Sentence =>
  lastBefore(sentences, at) ?? { start: 0, end: 0, isQuestion: false, clauses: [] };

function clauseAt(context: Context, at: number): Span {
  const sentence = sentenceAt(context, at);
  return lastBefore(sentence.clauses, at) ?? sentence;
}

const wordsIn = ({ reading }: Context, { start, end }: Span): string => reading.folded.slice(start, end);

/** Longest stretch of a sentence that is looked at on either side of a place, in characters. */
const REACH = 300;

const near = ({ start, end }: Span, at: number): Span => ({
  start: Math.max(start, at - REACH),
  end: Math.min(end, at + REACH),
});

/** The clause around a place, as far as it is looked at. */
export const clauseWords = (context: Context, at: number): string =>
  wordsIn(context, near(clauseAt(context, at), at));

/** The sentence around a place, as far as it is looked at. */
export const sentenceWords = (context: Context, at: number): string =>
  wordsIn(context, near(sentenceAt(context, at), at));

/** The orders that the words at a place speak of: the one named last, in the same sentence if it names any. */
export function aboutAt(context: Context, at: number): readonly Order[] {
  const { mentions, sources } = context;
  const { start, end } = sentenceAt(context, at);
  const before = lastBefore(mentions, at);
  if (before && before.start >= start) return [before.order];
  const behind = mentions.find((one) => one.start > at && one.start < end);
  if (behind) return [behind.order];
  return before ? [before.order] : sources.orders;
}

/** The words of a clause around what is said in it. */
function wordsAround(context: Context, at: number, end: number): string {
  const clause = near(clauseAt(context, at), at);
  const before = wordsIn(context, { start: clause.start, end: at });
  return `${before} ${wordsIn(context, { start: end, end: Math.max(end, clause.end) })}`;
}

/** True where words at a place are only spoken of: asked, under a condition, as to come. */
export function isOpen(context: Context, at: number, end = at): boolean {
  const { lexicon } = context;
  const sentence = sentenceAt(context, at);
  if (sentence.isQuestion) return true;
  if (lexicon.condition.test(wordsIn(context, { start: near(sentence, at).start, end: at }))) return true;
  const words = wordsAround(context, at, end);
  return lexicon.open.test(words) || lexicon.condition.test(words);
}

export const isNegated = (context: Context, at: number, end = at): boolean =>
  context.lexicon.negation.test(wordsAround(context, at, end));
