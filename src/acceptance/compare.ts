import type { Comparison, Insertion, Outcome } from '../model/acceptance';
import { align, type Block } from './align';
import { normalise, type ReplyContext, sentencesOf } from './normalise';

/** Fewer words than this are not classed: "Merci, je regarde" says nothing about a suggestion. */
const LEAST_WORDS_TO_CLASS = 8;
const LIGHT_CHANGE = 0.4;
/** Less than this kept, and no sentence: nothing of it was used. */
const LEAST_KEPT = 0.15;
const LEAST_SENTENCE = 4;
/** Bounds the work for a text of any size (a comment may have 64 KB). */
const MOST_WORDS = 5000;

/** A comparison, and the insertion that it mostly speaks of. */
export interface ReplyComparison extends Comparison {
  main: Insertion;
  /** How many insertions have words in the reply. */
  merged: number;
}

/** One inserted text in words: where it begins among all, and where its sentences do. */
interface Part {
  insertion: Insertion;
  start: number;
  end: number;
  sentences: { start: number; end: number }[];
}

/**
 * What became of the inserted texts in the text that was sent. Undone insertions do not count, unless the agent fetched one back
 * into the draft and it stands there after all; the same text inserted twice counts once. Null when nothing of ours was in
 * the draft.
 */
export function compareReply(
  inserted: Insertion[],
  sent: string,
  context: ReplyContext = {},
): ReplyComparison | null {
  const live = inserted.filter((each) => !each.isUndone);
  if (live.length > 0) return compareAll(withoutRepeats(live), sent, context);
  const fetched = withoutRepeats(inserted).map((each) => compareAll([each], sent, context));
  return fetched.find((each) => each && STANDS.includes(each.outcome)) ?? null;
}

/** Classes of a text that is there, more or less. */
const STANDS: readonly Outcome[] = ['verbatim', 'light', 'partial'];

function compareAll(live: Insertion[], sent: string, context: ReplyContext): ReplyComparison | null {
  const first = live[0];
  if (!first) return null;
  const { words, parts } = joinParts(live, context);
  const sentWords = sentencesOf(normalise(sent, context)).flat().slice(0, MOST_WORDS);
  const blocks = align(words, sentWords);
  const kept = countWords(blocks);
  return {
    outcome: classify(words.length, parts, blocks),
    keptShare: share(kept, words.length),
    replyShare: share(kept, sentWords.length),
    merged: parts.filter((part) => keptIn(part, blocks) > 0).length,
    main: parts.toSorted((a, b) => keptIn(b, blocks) - keptIn(a, blocks))[0]?.insertion ?? first,
  };
}

const withoutRepeats = (inserted: Insertion[]): Insertion[] =>
  inserted.filter((each, index) => inserted.findIndex((other) => other.text === each.text) === index);

function joinParts(inserted: Insertion[], context: ReplyContext): { words: string[]; parts: Part[] } {
  const words: string[] = [];
  const parts = inserted.map((insertion): Part => {
    const start = words.length;
    const sentences = sentencesOf(normalise(insertion.text, context)).map((sentence) => {
      words.push(...sentence);
      return { start: words.length - sentence.length, end: words.length };
    });
    return { insertion, start, end: words.length, sentences };
  });
  return { words: words.slice(0, MOST_WORDS), parts };
}

const countWords = (blocks: Block[]): number => blocks.reduce((sum, block) => sum + block.length, 0);

/** Rounded to three places, so that a record says no more than it means. */
const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;

const keptIn = (part: Part, blocks: Block[]): number =>
  blocks.reduce((sum, { inserted, length }) => {
    return sum + Math.max(0, Math.min(inserted + length, part.end) - Math.max(inserted, part.start));
  }, 0);

function classify(wordCount: number, parts: Part[], blocks: Block[]): Outcome {
  if (wordCount < LEAST_WORDS_TO_CLASS) return 'short';
  if (parts.every((part) => stands(part, blocks))) return 'verbatim';
  const kept = countWords(blocks) / wordCount;
  if (Math.max(1 - kept, addedShare(blocks, parts)) < LIGHT_CHANGE) return 'light';
  const hasSentence = parts.some((part) =>
    part.sentences.some((each) => isSentence(each) && stands(each, blocks)),
  );
  if (hasSentence) return 'partial';
  return kept < LEAST_KEPT ? 'discarded' : 'heavy';
}

const isSentence = ({ start, end }: { start: number; end: number }): boolean => end - start >= LEAST_SENTENCE;

/** These words stand unchanged and in one piece. */
const stands = ({ start, end }: { start: number; end: number }, blocks: Block[]): boolean =>
  blocks.some(({ inserted, length }) => inserted <= start && inserted + length >= end);

/** Share of the agent's own words in the middle of an inserted text. Those between two texts change neither. */
function addedShare(blocks: Block[], parts: Part[]): number {
  const partOf = ({ inserted }: Block): Part | undefined =>
    parts.find(({ start, end }) => inserted >= start && inserted < end);
  const added = blocks.slice(1).reduce((sum, block, index) => {
    const before = blocks[index];
    const isWithin = before !== undefined && partOf(before) === partOf(block);
    return sum + (isWithin ? block.sent - before.sent - before.length : 0);
  }, 0);
  return share(added, added + countWords(blocks));
}
