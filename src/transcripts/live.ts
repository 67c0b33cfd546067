import * as v from 'valibot';
import { htmlToText } from '../lib/html';
import { listOf, textOrNull as text, toIso } from '../lib/lenient';
import type { Message, Speaker } from '../model/transcript';
import { isListedBot, type BotRules } from './bots';
import { toLink } from './content';
import { isSystemStub } from './systemStub';

const id = v.fallback(v.nullish(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), null), null);

const itemSchema = v.object({
  author: v.fallback(v.nullish(v.object({ id, name: text, role: text }), null), null),
  channel: v.fallback(v.nullish(v.object({ name: text }), null), null),
  message: v.fallback(v.nullish(v.object({ content: text, contentType: text }), null), null),
  timestamp: v.fallback(v.nullish(v.union([v.string(), v.number()]), null), null),
  attachments: listOf(
    v.object({ filename: text, name: text, contentType: text, contentUrl: text, url: text }),
  ),
});
type Item = v.InferOutput<typeof itemSchema>;

const items = listOf(itemSchema);

/**
 * The host's `ticket.conversation` as messages, oldest first. It has no ids (ours do not change when older items are left
 * out) and says nothing of bots: which role a bot's message gets is not documented, so the admin's list counts, and what a
 * reader gave (`mergeMessages`).
 */
export function toLiveMessages(conversation: unknown, bots: BotRules = NOBODY): Message[] {
  const seen = new Map<string, number>();
  const messages = v.parse(items, conversation).map((item) => {
    const message = toMessage(item, bots);
    const count = seen.get(message.id) ?? 0;
    seen.set(message.id, count + 1);
    return { ...message, id: `${message.id}:${count}` };
  });
  return messages.filter(
    ({ text: said, attachments, isPublic }) =>
      (said !== '' || attachments.length > 0) && (isPublic || !isSystemStub(said)),
  );
}

const NOBODY: BotRules = { names: [], userIds: [], tags: [] };

function toMessage(item: Item, bots: BotRules): Message {
  const at = toIso(item.timestamp);
  const author = { name: item.author?.name ?? '', authorId: item.author?.id || null };
  const speaker = toSpeaker(item.author?.role ?? null);
  return {
    ...author,
    id: `live:${at ?? ''}:${speaker}`,
    speaker: speaker !== 'customer' && isListedBot(bots, author) ? 'bot' : speaker,
    text: textOf(item),
    at,
    isPublic: item.channel?.name !== 'internal',
    attachments: item.attachments.map((each) => ({
      name: each.filename ?? each.name ?? '',
      contentType: each.contentType ?? '',
      url: toLink(each.contentUrl ?? each.url ?? null),
    })),
    choices: [],
    form: [],
  };
}

function textOf({ message }: Item): string {
  const content = message?.content ?? '';
  return (message?.contentType === 'text/html' ? htmlToText(content) : content).trim();
}

const SPEAKERS: Record<string, Speaker> = {
  'end-user': 'customer',
  customer: 'customer',
  agent: 'agent',
  admin: 'agent',
};

const toSpeaker = (role: string | null): Speaker => SPEAKERS[role ?? ''] ?? 'system';
