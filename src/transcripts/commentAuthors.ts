import * as v from 'valibot';
import { listOf, textOrNull as text } from '../lib/lenient';
import type { Ticket } from '../model/ticket';
import type { Message, Speaker } from '../model/transcript';
import { isListedBot, type BotRules } from './bots';
import type { Users } from './page';

export type Author = Pick<Message, 'speaker' | 'name' | 'authorId'>;

/** What a comment shows of who wrote it. */
interface Written {
  author_id: number | null;
  text: string;
  public: boolean | null | undefined;
  via?: unknown;
  metadata?: unknown;
}

/** Zendesk's own system user: its AI agents answer e-mail under this id. */
const SYSTEM_USER = -1;

/**
 * Who wrote each comment. A bot of another vendor is an ordinary user to Zendesk: the admin's lists tell, and what a comment
 * itself shows, which then holds for all that the same user wrote here. The customer is never taken for a bot.
 */
export function authorsOf<Comment extends Written>(
  comments: Comment[],
  users: Users,
  { requester, tags }: Ticket,
  bots: BotRules,
): (comment: Comment) => Author {
  const byId = new Map(users.map((user) => [user.id, user]));
  const isBotTicket = tags.some((tag) => bots.tags.includes(tag.toLowerCase()));
  const shown = new Set(
    comments.filter((comment) => showsBot(comment, isBotTicket)).map((each) => each.author_id),
  );
  return ({ author_id, public: isPublic }) => {
    const user = author_id === null ? undefined : byId.get(author_id);
    // A deleted or unlisted author is the requester if the id says so; of anybody else nothing is known.
    const isRequester = author_id !== null && author_id === requester.id;
    const name = user?.name ?? (isRequester ? requester.name : '');
    const authorId = author_id !== null && author_id > 0 ? String(author_id) : null;
    const speaker = isRequester ? 'customer' : toSpeaker(user?.role ?? null);
    const isBot =
      isListedBot(bots, { name, authorId }) ||
      (author_id !== null && shown.has(author_id)) ||
      (author_id === SYSTEM_USER && isPublic !== false);
    return { name, authorId, speaker: isBot && speaker !== 'customer' ? 'bot' : speaker };
  };
}

const toSpeaker = (role: string | null): Speaker => {
  if (role === 'end-user') return 'customer';
  return role === 'agent' || role === 'admin' ? 'agent' : 'system';
};

const source = v.fallback(v.nullish(v.object({ rel: text, from: v.unknown() }), null), null);
const viaSchema = v.fallback(v.object({ channel: text, source }), { channel: null, source: null });
/** True for what a program wrote through Zendesk's API. */
export const isByApi = (via: unknown): boolean => v.parse(viaSchema, via).channel === 'api';

const metadataSchema = v.fallback(v.object({ custom: v.unknown() }), { custom: null });
const values = listOf(v.string());

/** Names of channels and integrations that only bots have: answer_bot_for_web_widget, ai_agent, "Acme Chatbot" … */
const BOT_SOURCE = /answer_?bot|chat ?bot|\bbots?\b|_bot\b|\bai[ _]?agent|virtual[ _]?(?:agent|assistant)/i;

function showsBot(comment: Written, isBotTicket: boolean): boolean {
  const via = v.parse(viaSchema, comment.via);
  const { custom } = v.parse(metadataSchema, comment.metadata);
  const from = v.parse(values, Object.values(via.source?.from ?? {}));
  return (
    [via.channel, via.source?.rel, ...from].some((name) => name && BOT_SOURCE.test(name)) ||
    (isBotTicket && via.channel === 'api') ||
    saysBot(custom) ||
    introducesBot(comment.text)
  );
}

const BOT_KEY = /^(?:is_?)?(?:bot|chatbot|ai_?agent)$/i;

/** `{ is_bot: true }`, `{ sender: 'bot' }`, as integrations note it for themselves. */
function saysBot(custom: unknown): boolean {
  if (typeof custom !== 'object' || custom === null) return false;
  return Object.entries(custom).some(
    ([key, value]) =>
      (BOT_KEY.test(key) && value !== false && value !== 'false' && value !== null) ||
      (/^(?:sender|author|actor)(?:_type)?$/i.test(key) && /^(?:chat)?bot$/i.test(String(value))),
  );
}

/** Who introduces themselves does so early. */
const INTRODUCTION_WITHIN = 400;
const INTRODUCTION =
  /\b(?:i['’]?m|i am|this is|je suis|ich bin|soy)\b([^.!?\n]{0,80}?)\b(?:virtual (?:assistant|agent)|(?:automated|ai) (?:assistant|agent)|chat ?bot|assistante? virtuel(?:le)?|agente? virtuel(?:le)?|(?:virtuelle|digitale)[rn]? assistent(?:in)?|asistente virtual)\b/iu;

function introducesBot(said: string): boolean {
  const match = INTRODUCTION.exec(said.slice(0, INTRODUCTION_WITHIN));
  return match !== null && !/\b(?:not|no|pas|kein|keine)\b/i.test(match[1] ?? '');
}
