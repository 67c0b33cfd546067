import * as v from 'valibot';
import { textOrNull as text, toIso } from '../../lib/lenient';
import type { Attachment, Message, Speaker } from '../../model/transcript';
import { isListedBot, type BotRules } from '../bots';
import { readContent, toLink, type Content } from '../content';
import type { ChatEvent } from './auditPage';

const key = v.fallback(v.nullish(v.union([v.string(), v.number()]), null), null);
const loose = v.fallback(v.nullish(v.record(v.string(), v.unknown()), null), null);

const itemSchema = v.looseObject({
  id: key,
  message_id: key,
  actor_type: text,
  actor_id: key,
  author_id: key,
  actor_name: text,
  name: text,
  timestamp: key,
  created_at: key,
  original_message: loose,
  filename: text,
  mime_type: text,
  url: text,
});
type Item = v.InferOutput<typeof itemSchema>;

/** What was said in a chat, in the order of its history. Items in which nothing was said are left out. */
export const toMessages = (chat: ChatEvent, bots: BotRules): Message[] =>
  chat.history.flatMap((item, index) => {
    const parsed = v.safeParse(itemSchema, typeof item === 'string' ? { message: item } : item);
    return parsed.success ? toMessage(parsed.output, `audit:${chat.id}:${index}`, bots) : [];
  });

function toMessage(item: Item, id: string, bots: BotRules): Message[] {
  const content = contentOf(item);
  const { text: said, choices, form, attachments } = content;
  if (said === '' && choices.length + form.length + attachments.length === 0) return [];
  const actor = String(item.actor_id ?? item.author_id ?? '');
  const author = { name: item.actor_name ?? item.name ?? '', authorId: OWN_USER.test(actor) ? actor : null };
  const isBot = isListedBot(bots, author) || actor.startsWith('-');
  return [
    {
      ...content,
      ...author,
      id: String(item.id ?? item.message_id ?? id),
      speaker: content.isRaw ? 'system' : toSpeaker(item.actor_type, isBot),
      at: timeOf(item),
      isPublic: true,
    },
  ];
}

/** Zendesk's own bots have negative ids, which are nobody's. */
const OWN_USER = /^[^-]/;

/** Keys under which words may stand, whatever kind of item it is. */
const WORDS = ['message', 'msg', 'text', 'body', 'content', 'comment', 'new_comment', 'note', 'caption'];

/**
 * A form, its answers, buttons and files lie in `original_message`, in the words of the messaging service; everything else
 * has words of its own. What nothing explains is shown as it came, where there is nothing better.
 */
function contentOf(item: Item): Content {
  const own = WORDS.map((name) => item[name]).find(hasWords);
  const plain: Content =
    typeof own === 'string' ? { ...NOTHING, text: own.trim() } : own ? readContent(own) : NOTHING;
  const original = item.original_message?.['content'] ?? item.original_message;
  const inside = original ? readContent(original) : NOTHING;
  const best = inside.isRaw && plain.text !== '' ? NOTHING : inside;
  return {
    ...plain,
    ...best,
    text: best.text || plain.text,
    attachments: [...plain.attachments, ...best.attachments, ...fileOf(item)],
  };
}

const NOTHING: Content = { text: '', choices: [], form: [], attachments: [] };

const hasWords = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : typeof value === 'object' && value !== null;

const fileOf = ({ filename, mime_type, url }: Item): Attachment[] =>
  filename || url ? [{ name: filename ?? '', contentType: mime_type ?? '', url: toLink(url) }] : [];

const SPEAKERS: Record<string, Speaker> = {
  'end-user': 'customer',
  end_user: 'customer',
  customer: 'customer',
  visitor: 'customer',
  user: 'customer',
  agent: 'agent',
  admin: 'agent',
  bot: 'bot',
  ai: 'bot',
  answer_bot: 'bot',
};

/** In this API a bot passes for an agent or for the system: the admin's list tells, and ids that are nobody's. */
function toSpeaker(type: string | null, isBot: boolean): Speaker {
  const speaker = SPEAKERS[type?.toLowerCase() ?? ''] ?? 'system';
  return isBot && speaker !== 'customer' ? 'bot' : speaker;
}

/** No chat is older than this in ms: a smaller number counts seconds. */
const SECONDS_BELOW = 100_000_000_000;

function timeOf({ timestamp, created_at, original_message }: Item): string | null {
  for (const time of [timestamp, created_at, original_message?.['received']]) {
    const number = typeof time === 'string' && /^\d+(?:\.\d+)?$/.test(time) ? Number(time) : time;
    const moment = typeof number === 'number' && number < SECONDS_BELOW ? number * 1000 : number;
    const at = typeof moment === 'string' || typeof moment === 'number' ? toIso(moment) : null;
    if (at !== null) return at;
  }
  return null;
}
