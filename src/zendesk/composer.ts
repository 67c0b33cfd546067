import { OutsideError } from '../lib/errors';
import { breakPlaceholders } from '../lib/escape';
import { htmlToText } from '../lib/html';
import { textToHtml } from '../lib/toHtml';
import type { Composer } from '../model/ports';
import type { Draft, DraftTarget } from '../model/ticket';
import { listen, readPaths, type ZafClient } from './zafClient';

/** How long the host may take to show us the text that it has just taken in, in ms and number of looks. */
const LOOKS = 6;
const PAUSE_MS = 70;

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
        const isDone = await way().then(
          () => true,
          () => false,
        );
        if (!isDone) continue;
        const after = await waitFor(read, safe, before);
        if (after === 'unreadable') return 'cursor';
        if (after) return placeOf(safe, after.text, untouched);
      }
      throw new OutsideError('missing', 'the composer did not take the text');
    },
    async write(text) {
      const { isRich } = await read();
      await client.set('comment.text', isRich ? textToHtml(text) : text);
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
  return { text: isRich ? htmlToText(text) : text, isRich, target: targetOf(values) };
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
  const joined = before && [before.text.trimEnd(), text].filter(Boolean).join('\n\n');
  const ways = [
    // It takes HTML even where the draft is plain text: given text, it would swallow what looks like a tag.
    () => client.invoke('ticket.editor.insert', textToHtml(text)),
    () => client.invoke(append, isRich ? textToHtml(text) : text),
  ];
  // Without having read the draft we must not write it: what the agent typed would be lost.
  if (joined) ways.push(() => client.set('comment.text', isRich ? textToHtml(joined) : joined));
  return ways;
}

/** Null when the draft shows nothing new: only then may another way be tried, or the text would stand there twice. */
async function waitFor(
  read: () => Promise<Draft>,
  text: string,
  before: Draft | null,
): Promise<Draft | 'unreadable' | null> {
  let draft: Draft | null = null;
  for (let look = 0; look < LOOKS; look += 1) {
    draft = await read().catch(() => null);
    if (!draft) return 'unreadable';
    if (squeeze(draft.text).includes(squeeze(text))) return draft;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  if (draft && isKeptBack(before, draft)) return 'unreadable';
  return draft && hasGrown(before?.text ?? '', draft.text, text) ? draft : null;
}

/** A host may answer every look at a live draft with nothing at all: then only its word tells that the text is in. */
const isKeptBack = (before: Draft | null, after: Draft): boolean =>
  after.target === 'message' && after.text === '' && (before?.text ?? '') === '';

/** The host may change what it takes in: its words are there, if not letter by letter. */
const hasGrown = (before: string, after: string, text: string): boolean =>
  squeeze(after).length - squeeze(before).length > squeeze(text).length / 2;

const squeeze = (text: string): string => text.replace(/[\s\u00a0\u202f\u200b]+/g, ' ').trim();

function placeOf(text: string, draft: string, untouched: string): 'cursor' | 'end' {
  const [whole, ours] = [squeeze(draft), squeeze(text)];
  const rest = whole.slice(whole.lastIndexOf(ours) + ours.length).trim();
  return rest === '' || rest === squeeze(untouched) ? 'end' : 'cursor';
}
