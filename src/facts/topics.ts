import type { Slot } from '../model/fact';
import { anyOf, byLexicon } from './lexicon';
import { fold } from './text';

const LONGEST = 300;

const patterns = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): string => anyOf(vocabularies, pick);
  return {
    reason: new RegExp(`(?<![a-z])${any(({ topics }) => topics?.reason ?? '')}(?![a-z])`),
    open: new RegExp(`(?<![a-z])${any(({ topics }) => topics?.open ?? '')}(?![a-z])`),
    idle: new RegExp(`(?<![a-z])${any(({ topics }) => topics?.idle ?? '')}(?![a-z])`),
    noun: new RegExp(
      String.raw`(?<![a-z])${any(({ topics }) => topics?.before ?? '')} (?:(?:${any(({ topics }) => topics?.between ?? '')}) ){0,2}([a-z][a-z-]{2,24})`,
    ),
    little: new Set(vocabularies.flatMap(({ stopWords }) => stopWords.split(' '))),
  };
});

/**
 * What a question is about that names no slot of ours: "which vehicle is it?" → `other:vehicle`, "why?" → `other:reason`.
 * Null for what is answered by yes or no, and for courtesy.
 */
export function topicOf(question: string): Slot | null {
  const folded = fold(question.slice(0, LONGEST));
  const { reason, open, idle, noun, little } = patterns();
  if (idle.test(folded)) return null;
  if (reason.test(folded)) return 'other:reason';
  const named = noun.exec(folded)?.[1];
  if (named !== undefined && !little.has(named)) return `other:${named}`;
  return open.test(folded) ? 'other:answer' : null;
}
