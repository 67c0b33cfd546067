import type { ReplyLanguage } from '../model/language';
import { termsOf } from './retrieval/tokenize';
import { splitSentences } from './sentences';

/** Paragraphs shorter than this are headings: they belong to what follows. */
const HEADING = 60;

/** The paragraphs of a text in order, each with the heading above it. */
function paragraphsOf(text: string): { heading: string; body: string }[] {
  const paragraphs: { heading: string; body: string }[] = [];
  let heading = '';
  for (const part of text.split(/\n{2,}/)) {
    const body = part.trim();
    const isHeading = body.length < HEADING && !/[.!?…:;]$/.test(body);
    if (isHeading) heading = body;
    else paragraphs.push({ heading, body });
  }
  return paragraphs;
}

/**
 * The paragraph of an article that answers: the one that shares the most with the words that are looked for, its heading
 * included, cut to whole sentences. Null when no paragraph shares any.
 */
export function bestPassage(
  text: string,
  wanted: ReadonlySet<string>,
  language: ReplyLanguage,
  limit: number,
  isUsable: (paragraph: string) => boolean = () => true,
): string | null {
  let best: { body: string; worth: number } | null = null;
  for (const { heading, body } of paragraphsOf(text)) {
    if (!isUsable(body)) continue;
    const terms = new Set([...termsOf(heading, language), ...termsOf(body, language)]);
    const shared = [...wanted].filter((word) => terms.has(word)).length;
    const worth = shared / Math.sqrt(Math.max(terms.size, 12));
    if (shared > 0 && (!best || worth > best.worth)) best = { body, worth };
  }
  return best && cutAtSentence(best.body, limit);
}

/** As many whole sentences from the start as fit; null when not even the first does. */
function cutAtSentence(text: string, limit: number): string | null {
  if (text.length <= limit) return text;
  const end = splitSentences(text).findLast((sentence) => sentence.end <= limit)?.end;
  return end === undefined ? null : text.slice(0, end);
}
