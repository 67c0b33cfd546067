import * as v from 'valibot';
import { htmlToText } from '../../lib/html';
import { breakPlaceholders } from '../../lib/escape';
import { LlmFailure } from './failure';

const answerSchema = v.object({
  paragraphs: v.array(
    v.object({
      sentences: v.array(v.object({ text: v.string(), evidence: v.optional(v.array(v.unknown()), []) })),
    }),
  ),
});

/** A sentence and the numbers of what it rests on, all of them numbers that were given. */
export interface CitedSentence {
  text: string;
  evidence: number[];
}

/** Longer than any reply that a person would send. */
const MOST_CHARACTERS = 4_000;

/**
 * Paragraphs of sentences. `count` is how much evidence there was: other citations are dropped. Fails with an
 * `LlmFailure` where the answer is not what was asked for.
 */
export function readAnswer(text: string, count: number): CitedSentence[][] {
  const read = v.safeParse(answerSchema, parse(text));
  if (!read.success) throw new LlmFailure('malformed');
  const paragraphs = read.output.paragraphs
    .map(({ sentences }) =>
      sentences.map(({ text: words, evidence }) => ({
        text: plain(words),
        evidence: given(evidence, count),
      })),
    )
    .map((sentences) => sentences.filter((sentence) => sentence.text !== ''))
    .filter((sentences) => sentences.length > 0);
  const length = paragraphs.flat().reduce((sum, sentence) => sum + sentence.text.length, 0);
  if (length === 0) throw new LlmFailure('empty');
  if (length > MOST_CHARACTERS) throw new LlmFailure('tooLong');
  return paragraphs;
}

/** Some put their JSON into a fence, or a word before it. */
function parse(text: string): unknown {
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new LlmFailure('malformed', { cause });
  }
}

const given = (evidence: readonly unknown[], count: number): number[] => [
  ...new Set(
    evidence.filter(
      (each): each is number => Number.isInteger(each) && Number(each) >= 1 && Number(each) <= count,
    ),
  ),
];

/** Signs that nobody sees, by their categories: controls but for the line's end, formats, private ones. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}]/gu;

/** Letters and signs only: no mark-up, no links in disguise, no placeholder. */
const plain = (words: string): string =>
  breakPlaceholders(
    htmlToText(words)
      .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1')
      .replace(UNSEEN, ''),
  ).trim();
