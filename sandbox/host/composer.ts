import { endOfWords, escapeHtml, fromText, insertAt, toHtml, toMarkdown, toText } from './richText';
import type { RichText } from './richText';
import { parseHtml } from './parseHtml';
import type { WorldTicket, WorldUser } from '../world/types';

export type Target = 'public' | 'internal' | 'messaging';

/** The composer of one ticket tab. Changed only by the functions below, which return a new one. */
export interface Composer {
  target: Target;
  doc: RichText;
  /** Offset into the draft's text; kept when the focus goes elsewhere, null before the first focus. */
  cursor: number | null;
  focused: boolean;
  /** The channel of public replies: `email`, `web` … */
  channel: string;
  signature: string;
}

export function createComposer(ticket: WorldTicket, agent: WorldUser): Composer {
  const composer: Composer = {
    // A light agent writes internal notes only, in a chat too.
    target: agent.kind === 'light' ? 'internal' : ticket.live ? 'messaging' : 'public',
    doc: [],
    cursor: null,
    focused: false,
    channel: ticket.via_channel,
    signature: agent.signature ?? '',
  };
  return emptied(composer);
}

/** A composer as it stands before a word is written: with the signature, where one belongs. */
export function emptied(composer: Composer): Composer {
  return { ...composer, doc: blankDraft(composer), cursor: composer.focused ? 0 : null };
}

function blankDraft({ target, signature }: Composer): RichText {
  if (target !== 'public' || signature === '') return [];
  return [{ kind: 'p', runs: [] }, ...fromText(signature, 'signature')];
}

export const isChat = (composer: Composer): boolean => composer.target === 'messaging';

/** The agent has written something (or an app has). */
export const isDirty = (composer: Composer): boolean => toText(composer.doc) !== toText(blankDraft(composer));

/** `comment.text`: HTML on a rich composer, plain text in a live conversation. */
export const draftValue = (composer: Composer): string =>
  isChat(composer) ? toText(composer.doc) : toHtml(composer.doc);

/** `comment.type`. What messaging says there is not documented; it is none of the documented values. */
export function commentType(composer: Composer): string {
  if (composer.target === 'messaging') return 'messaging';
  return composer.target === 'public' ? 'publicReply' : 'internalNote';
}

/** `ticket.editor.targetChannel`. */
export function targetChannel(composer: Composer): Record<string, unknown> {
  const live = composer.target === 'messaging';
  const name = composer.target === 'internal' ? 'internal' : live ? 'messaging' : composer.channel;
  return { name, sessionActive: live, sessionBased: live };
}

/** Chat composers hold plain text: rich text becomes Markdown on its way in. */
const fitting = (composer: Composer, fragment: RichText): RichText =>
  isChat(composer) ? fromText(toMarkdown(fragment)) : fragment;

/** `ticket.editor.insert`: at the cursor, or at the end of the words if there never was one. */
export function insertHtml(composer: Composer, html: string): Composer {
  const fragment = fitting(composer, parseHtml(html));
  const { doc, position } = insertAt(composer.doc, composer.cursor ?? endOfWords(composer.doc), fragment);
  return { ...composer, doc, cursor: composer.cursor === null ? null : position };
}

/** `comment.appendText/Html/Markdown`: at the end of the words, the cursor stays where it is. */
export function append(composer: Composer, fragment: RichText): Composer {
  const end = endOfWords(composer.doc);
  return { ...composer, doc: insertAt(composer.doc, end, fitting(composer, fragment)).doc };
}

/** The few marks of Markdown that the real `appendMarkdown` is used for. */
export function parseMarkdown(markdown: string): RichText {
  const html = escapeHtml(markdown)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>');
  const line = (text: string) =>
    text.startsWith('- ') ? `<ul><li>${text.slice(2)}</li></ul>` : `<p>${text}</p>`;
  return parseHtml(html.split('\n').map(line).join(''));
}

/** `set('comment.text', value)`: the whole draft goes, signature and cursor included. */
export function replaceDraft(composer: Composer, value: string): Composer {
  const rich = /<[a-z!/]/i.test(value);
  const doc = rich ? fitting(composer, parseHtml(value)) : fromText(value);
  return { ...composer, doc, cursor: composer.cursor === null ? null : toText(doc).length };
}

/** What the agent's keys do, at the cursor. Typing is what gives a composer its first focus. */
export function typeText(composer: Composer, text: string): Composer {
  const at = composer.cursor ?? 0;
  const { doc, position } = insertAt(composer.doc, at, fromText(text));
  return { ...composer, doc, cursor: position, focused: true };
}

/** Words stay when the target changes, the signature goes with the public reply. */
export function retarget(composer: Composer, target: Target): Composer {
  const words = composer.doc.filter((paragraph) => paragraph.kind !== 'signature');
  const next = { ...composer, target };
  const wanted = blankDraft(next).filter((paragraph) => paragraph.kind === 'signature');
  const doc = [...fitting(next, words), ...wanted];
  return { ...next, doc: wanted.length === doc.length ? blankDraft(next) : doc };
}

/** What goes out when the ticket is submitted, or null when there is nothing to say. */
export function composedComment(
  composer: Composer,
): { body: string; html_body: string; public: boolean } | null {
  if (!isDirty(composer) || toText(composer.doc).trim() === '') return null;
  return {
    body: toText(composer.doc),
    html_body: `<div class="zd-comment" dir="auto">${toHtml(composer.doc)}</div>`,
    public: composer.target !== 'internal',
  };
}
