import { removeFromHtml } from '../../lib/editHtml';
import type { Draft } from '../../model/ticket';

/** What we put into the draft, and the draft around it; null where the host does not let us read it. */
export interface Inserted {
  text: string;
  before: string | null;
  after: string | null;
  /** The draft before as a rich composer held it. */
  beforeHtml?: string | undefined;
}

export type UndoPlan = { kind: 'write'; text: string; html?: string } | { kind: 'stuck' };

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Matches the text whatever a rich editor made of its spaces and line breaks. */
const asPattern = (text: string): RegExp =>
  new RegExp(
    text
      .trim()
      .split(/\s+/)
      .map(escapeRegExp)
      .join(String.raw`\s+`),
    'gu',
  );

/**
 * Back to the draft as it was while it is still what we left; else without our part, where that stands once and
 * unchanged; else nothing at all: what the agent made of it is theirs.
 */
export function planUndo(draft: Draft, inserted: Inserted): UndoPlan {
  const found = inserted.text.trim() === '' ? [] : [...draft.text.matchAll(asPattern(inserted.text))];
  // A host that hides the draft shows the same nothing before and after: writing that back would wipe the agent's words.
  if (found.length > 0 && inserted.before !== null && draft.text === inserted.after)
    return write(inserted.before, inserted.beforeHtml);
  const [only] = found;
  if (!only || found.length > 1) return { kind: 'stuck' };
  const before = draft.text.slice(0, only.index).trimEnd();
  const after = draft.text.slice(only.index + only[0].length).trimStart();
  const text = [before, after].filter(Boolean).join('\n\n');
  if (draft.html === undefined) return write(text);
  const html = removeFromHtml(draft.html, inserted.text);
  return html === null ? { kind: 'stuck' } : write(text, html);
}

const write = (text: string, html?: string): UndoPlan => ({
  kind: 'write',
  text,
  ...(html === undefined ? {} : { html }),
});
