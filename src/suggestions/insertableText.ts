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
  return withCourtesy(text, own, present, draft);
}

type Courtesy = Pick<ReturnType<typeof partCourtesy>, 'greeting' | 'body' | 'closing'>;

function withCourtesy(text: string, own: Courtesy, present: Courtesy, draft: string): string {
  const greeting = present.greeting === null ? own.greeting : null;
  const closing = present.closing === null ? withoutSignature(own.closing, draft) : null;
  if (greeting === own.greeting && closing === own.closing) return text;
  return [greeting, bodyAfter(greeting ?? present.greeting, text, own), closing]
    .filter((part) => part !== null)
    .join('\n\n');
}

/** After a greeting's comma the body goes on as it was written there: a small letter in German. */
function bodyAfter(greeting: string | null, text: string, own: Courtesy): string {
  if (!greeting?.endsWith(',')) return own.body;
  const written = text.trim().slice(own.greeting?.length ?? 0);
  return written.slice(0, written.length - (own.closing?.length ?? 0)).trim();
}

/** The closing's words stay; the name under them goes where a signature in the draft says it already. */
function withoutSignature(closing: string | null, draft: string): string | null {
  const signed = new Set(draft.split('\n').map((line) => line.trim()));
  const lines = closing?.split('\n') ?? [];
  const kept = lines.filter((line, index) => index === 0 || !signed.has(line.trim()));
  return closing === null || kept.length === lines.length ? closing : kept.join('\n').trim();
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
