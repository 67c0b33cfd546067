import type { Suggestion } from '../model/suggestion';
import { partCourtesy } from './courtesy';
import { splitSentences, type Stretch } from './sentences';

export interface InsertOptions {
  /** Everything, marked sentences too: a choice of its own that the agent makes by name. */
  all?: boolean;
  /** The draft that it goes into: a greeting or closing that stands there already is not said twice. */
  draft?: string;
}

/**
 * The text that goes into the composer: sentences that hold an unsupported claim are left out, since marks of doubt do not
 * survive there. '' when nothing that says anything is left.
 */
export function insertableText(
  suggestion: Suggestion,
  { all = false, draft = '' }: InsertOptions = {},
): string {
  const doubtful = suggestion.claims.filter(({ verdict }) => verdict !== 'supported');
  const text = all ? suggestion.text : leaveOut(suggestion.text, doubtful);
  const own = partCourtesy(text, suggestion.language);
  if (own.body === '') return '';
  const present = partCourtesy(draft, suggestion.language);
  return withCourtesy(text, own, present);
}

type Courtesy = Pick<ReturnType<typeof partCourtesy>, 'greeting' | 'body' | 'closing'>;

function withCourtesy(text: string, own: Courtesy, present: Courtesy): string {
  const dropsGreeting = own.greeting !== null && present.greeting !== null;
  const dropsClosing = own.closing !== null && present.closing !== null;
  if (!dropsGreeting && !dropsClosing) return text;
  const greeting = dropsGreeting ? null : own.greeting;
  const closing = dropsClosing ? null : own.closing;
  return [greeting, own.body, closing].filter((part) => part !== null).join('\n\n');
}

function leaveOut(text: string, doubtful: readonly Stretch[]): string {
  if (doubtful.length === 0) return text;
  let kept = text;
  const sentences = splitSentences(text).filter((sentence) =>
    doubtful.some(({ start, end }) => start < sentence.end && sentence.start < end),
  );
  for (const { start, end } of sentences.toReversed()) kept = kept.slice(0, start) + kept.slice(end);
  return kept
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/[^\S\n]+(?=\n|$)|(?<=\n)[^\S\n]+/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
