import * as v from 'valibot';
import { listOf, textOrNull as text, toIso } from '../../lib/lenient';
import type { Message, Speaker } from '../../model/transcript';
import { isListedBot, type BotRules } from '../bots';
import { readContent } from '../content';

const authorSchema = v.object({
  type: text,
  subtypes: listOf(v.string()),
  displayName: text,
  userId: text,
});

/** A message as Sunshine Conversations v2 has it. */
export const messageSchema = v.object({
  id: text,
  received: text,
  author: v.fallback(v.nullish(authorSchema, null), null),
  content: v.optional(v.unknown()),
  source: v.fallback(v.nullish(v.object({ type: text }), null), null),
});
type Their = v.InferOutput<typeof messageSchema>;

/** Nothing when nothing was said in it. */
export function toMessage(their: Their, index: number, bots: BotRules): Message[] {
  const content = readContent(their.content);
  const { text: said, choices, form, attachments } = content;
  if (said === '' && choices.length + form.length + attachments.length === 0) return [];
  const author = { name: their.author?.displayName ?? '', authorId: their.author?.userId || null };
  return [
    {
      ...content,
      ...author,
      id: their.id ?? `sunshine:${their.received ?? ''}:${index}`,
      speaker: content.isRaw ? 'system' : toSpeaker(their, isListedBot(bots, author)),
      at: toIso(their.received),
      isPublic: true,
    },
  ];
}

const SUBTYPES: Record<string, Speaker> = { bot: 'bot', AI: 'bot', agent: 'agent', activity: 'system' };

/** The business speaks through people, bots and its own system: subtypes tell, else the way by which it was sent. */
function toSpeaker({ author, source }: Their, isListed: boolean): Speaker {
  if (author?.type === 'user') return 'customer';
  if (isListed) return 'bot';
  const told = author?.subtypes.map((subtype) => SUBTYPES[subtype]).find(Boolean);
  if (told) return told;
  if (author?.type !== 'business') return 'system';
  return /answerbot|api:/i.test(source?.type ?? '') ? 'bot' : 'agent';
}
