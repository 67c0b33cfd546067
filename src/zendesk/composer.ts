import { isOutsideError, OutsideError } from '../lib/errors';
import { breakPlaceholders } from '../lib/escape';
import { htmlToText } from '../lib/html';
import { textToHtml } from '../lib/toHtml';
import { wait } from '../lib/wait';
import type { Composer } from '../model/ports';
import type { Draft, DraftTarget } from '../model/ticket';
import { fromHost, listen, readPaths, type ZafClient } from './zafClient';

/** How long the host may take to show us the text that it has just taken in: pauses between looks, about 2 s in all, in ms. */
const PAUSES_MS = [70, 70, 70, 70, 140, 280, 500, 900];
/** After this many looks at a live draft that shows nothing at all, it never will. */
const LOOKS_AT_NOTHING = 5;

const CHAT_CHANNELS = /chat|messag|whatsapp|sunshine|instagram|\bline\b|telegram|viber|\bsms\b|apple/i;

/** The agent's draft. Nothing here sends: text is put in, read and replaced. */
export function createComposer(client: ZafClient): Composer {
  /** The draft as it stood at first: blank, or the signature alone. What is put in front of it is at the end of the words. */
  let untouched = '';
  let hasRead = false;
  const read = async (): Promise<Draft> => {
    const draft = await readDraft(client);
    if (!hasRead) untouched = draft.text;
    hasRead = true;
    return draft;
  };
  return {
    read,
    async insert(text) {
      const safe = breakPlaceholders(text);
      const before = await read().catch(() => null);
      for (const way of waysToInsert(client, safe, before)) {
        const answer = await fromHost(way()).then(
          () => 'done' as const,
          (error: unknown) => error,
        );
        // A host that does not answer may still take the text in: another way would put it there twice.
        if (answer !== 'done' && !isOutsideError(answer)) continue;
        const after = await waitFor(read, safe, before);
        if (after === 'unreadable') return 'cursor';
        if (after) return placeOf(safe, after.text, untouched);
        if (answer !== 'done') break;
      }
      throw new OutsideError('missing', 'the composer did not take the text');
    },
    async write(text, html) {
      const { isRich } = await read();
      await fromHost(client.set('comment.text', isRich ? (html ?? textToHtml(text)) : text));
    },
    onChange(listener) {
      const ends = ['comment.text.changed', 'comment.type.changed'].map((event) =>
        listen(client, event, listener),
      );
      return () => ends.forEach((end) => end());
    },
  };
}

async function readDraft(client: ZafClient): Promise<Draft> {
  const values = await readPaths(client, [
    'comment.text',
    'comment.type',
    'comment.useRichText',
    'ticket.editor.targetChannel',
  ]);
  const text = values['comment.text'];
  if (typeof text !== 'string') throw new OutsideError('missing', 'the host does not let us read the draft');
  const isRich = values['comment.useRichText'] === true || /^\s*<(p|div|br|ul|ol|blockquote)\b/i.test(text);
  const target = targetOf(values);
  return isRich ? { text: htmlToText(text), isRich, target, html: text } : { text, isRich, target };
}

function targetOf(values: Record<string, unknown>): DraftTarget {
  if (values['comment.type'] === 'internalNote') return 'note';
  const channel = values['ticket.editor.targetChannel'] as
    { name?: unknown; sessionBased?: unknown } | undefined;
  const name = typeof channel?.name === 'string' ? channel.name : '';
  if (name === 'internal') return 'note';
  const isChat = channel?.sessionBased === true || CHAT_CHANNELS.test(name);
  return isChat ? 'message' : 'public';
}

/** In order of gentleness: at the cursor, at the end, and only then the whole draft joined and written back. */
function waysToInsert(client: ZafClient, text: string, before: Draft | null): (() => Promise<unknown>)[] {
  const isRich = before?.isRich ?? false;
  const append = isRich ? 'ticket.comment.appendHtml' : 'ticket.comment.appendText';
  const joined = before && (isRich ? joinHtml(before, text) : joinText(before.text, text));
  const ways = [
    // It takes HTML even where the draft is plain text: given text, it would swallow what looks like a tag.
    () => client.invoke('ticket.editor.insert', textToHtml(text)),
    () => client.invoke(append, isRich ? textToHtml(text) : text),
  ];
  // Without having read the draft we must not write it: what the agent typed would be lost.
  if (joined) ways.push(() => client.set('comment.text', joined));
  return ways;
}

const joinText = (before: string, text: string): string =>
  [before.trimEnd(), text].filter(Boolean).join('\n\n');

/** What stands there keeps its links, images and formatting; a blank draft leaves no empty lines. */
const joinHtml = ({ text: typed, html = textToHtml(typed) }: Draft, text: string): string =>
  typed.trim() === '' && !/<img\b/i.test(html) ? textToHtml(text) : html + textToHtml(text);

/**
 * Null when the draft can be read and is still what it was: only then may another way be tried, or the text would stand there
 * twice. 'unreadable' when only the host's word tells that it took the text in.
 */
async function waitFor(
  read: () => Promise<Draft>,
  text: string,
  before: Draft | null,
): Promise<Draft | 'unreadable' | null> {
  let draft: Draft | null = null;
  for (const [look, pause] of [...PAUSES_MS, 0].entries()) {
    draft = await read().catch(() => null);
    if (!draft) return 'unreadable';
    if (isNew(before, draft, text)) return draft;
    if (look >= LOOKS_AT_NOTHING && before && isKeptBack(before, draft)) return 'unreadable';
    if (pause > 0) await wait(pause);
  }
  if (!draft || !before) return 'unreadable';
  if (hasGrown(before.text, draft.text, text)) return draft;
  return squeeze(before.text) === squeeze(draft.text) ? null : 'unreadable';
}

/** It stands there once more than it did. */
const isNew = (before: Draft | null, after: Draft, text: string): boolean =>
  countOf(after.text, text) > (before ? countOf(before.text, text) : 0);

const countOf = (draft: string, text: string): number => squeeze(draft).split(squeeze(text)).length - 1;

/** A host may answer every look at a live draft with nothing at all: then only its word tells that the text is in. */
const isKeptBack = (before: Draft, after: Draft): boolean =>
  after.target === 'message' && after.text === '' && before.text === '';

/** The host may change what it takes in: its words are there, if not letter by letter. */
const hasGrown = (before: string, after: string, text: string): boolean =>
  squeeze(after).length - squeeze(before).length > squeeze(text).length / 2;

const squeeze = (text: string): string => text.replace(/[\s\u00a0\u202f\u200b]+/g, ' ').trim();

function placeOf(text: string, draft: string, untouched: string): 'cursor' | 'end' {
  const [whole, ours] = [squeeze(draft), squeeze(text)];
  const rest = whole.slice(whole.lastIndexOf(ours) + ours.length).trim();
  return rest === '' || rest === squeeze(untouched) ? 'end' : 'cursor';
}
