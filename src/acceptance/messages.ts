import * as v from 'valibot';
import { foundSchema, searchingSchema, silentSchema } from './backgroundMessages';
import { lifeDetailsSchema, replyDetailsSchema } from './details';
import { DISMISS_REASONS, OUTCOMES } from '../model/acceptance';
import { REPLY_LANGUAGES } from '../model/language';
import { ORIGINS } from '../model/suggestion';

/**
 * What ticket tabs and the background page tell one another, and what the store holds. Both are parsed: a tab of yesterday's
 * version may still be open, and a store may hold anything.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const text = v.pipe(v.string(), v.maxLength(500));
const reason = v.nullable(v.picklist(DISMISS_REASONS));

/** `seen`: it is the open one; `expired`: no longer offered; `restored`: dismissed by mistake, and fetched back. */
const LIFE_STATES = ['offered', 'seen', 'expired', 'inserted', 'undone', 'dismissed', 'restored'] as const;
export type LifeState = (typeof LIFE_STATES)[number];

/** An insertion without its text: what may be stored. `digest` tells the text again when it is offered again. */
export const markSchema = v.object({
  suggestionId: text,
  key: text,
  origin: v.picklist(ORIGINS),
  language: v.picklist(REPLY_LANGUAGES),
  situation: v.nullable(text),
  at: text,
  isUndone: v.boolean(),
  isWhole: v.boolean(),
  digest: text,
});
export type InsertionMark = v.InferOutput<typeof markSchema>;

const insertionSchema = v.object({ ...v.omit(markSchema, ['digest']).entries, text: v.string() });

/** One step in the life of one suggestion in one ticket. `at`: ms since 1970. */
const stepEntries = {
  ticketId: v.number(),
  day: text,
  suggestionId: text,
  state: v.picklist(LIFE_STATES),
  /** Why it was dismissed, if the agent said so. */
  reason,
  at: v.number(),
};

const replySchema = v.object({
  kind: v.literal('reply'),
  id: text,
  day: text,
  ticketId: v.number(),
  channel: v.picklist(['email', 'messaging', 'chat', 'other']),
  target: v.picklist(['public', 'note', 'message']),
  brandId: v.nullable(v.number()),
  groupId: v.nullable(v.number()),
  language: v.nullable(v.picklist(REPLY_LANGUAGES)),
  origin: v.nullable(v.picklist(ORIGINS)),
  key: v.nullable(text),
  situation: v.nullable(text),
  outcome: v.picklist(OUTCOMES),
  keptShare: share,
  replyShare: share,
  offered: count,
  inserted: count,
  dismissed: count,
  details: replyDetailsSchema,
  sourcesUp: v.array(text),
  engine: text,
});

/** One reply on its way to the account's records. Holds no text. */
export const entrySchema = v.object({
  id: text,
  state: v.picklist(['pending', 'confirmed', 'written']),
  ticketId: v.number(),
  target: v.picklist(['public', 'note', 'message']),
  /** When the agent pressed submit, ms since 1970. */
  at: v.number(),
  /** Fingerprint of the normalised draft; null when the host did not let us read it. */
  digest: v.nullable(text),
  /** Another save of this ticket followed: a saved ticket no longer proves that this text was sent. */
  isDoubtful: v.boolean(),
  /** The comment or message that proves it; '' when the host said so. Null until confirmed. */
  proof: v.nullable(text),
  event: replySchema,
  attempts: count,
  /** Not tried again before, ms since 1970. */
  notBefore: v.number(),
});
export type OutboxEntry = v.InferOutput<typeof entrySchema>;

export const dayCountSchema = v.object({
  nonce: text,
  offered: count,
  dismissed: count,
  inserted: count,
  details: lifeDetailsSchema,
  /** Ticket id → ms since 1970 up to which its steps are already in these figures. */
  folded: v.record(v.string(), v.number()),
  written: v.nullable(text),
  writtenAt: v.number(),
});
/** What one day came to so far, of the tickets that are done with. */
export type DayCount = v.InferOutput<typeof dayCountSchema>;

/** How far one suggestion came. */
export const lifeSchema = v.object({
  state: v.picklist(LIFE_STATES),
  reason,
  /** It was in view at some time. */
  isSeen: v.boolean(),
  /** ms since 1970. */
  at: v.number(),
});
export type LifeStage = v.InferOutput<typeof lifeSchema>;

const idOrNull = v.nullable(v.number());
const querySchema = v.object({
  text: v.string(),
  language: v.picklist(REPLY_LANGUAGES),
  matters: v.optional(v.array(v.string()), []),
  ticket: v.optional(v.object({ brandId: idOrNull, groupId: idOrNull, day: v.string() })),
  limit: count,
});

const messageSchema = v.variant('type', [
  /** A tab has opened this ticket: what was inserted in it before? */
  v.object({ type: v.literal('hello'), ticketId: v.number() }),
  v.object({ type: v.literal('awake') }),
  v.object({
    type: v.literal('inserted'),
    ticketId: v.number(),
    insertions: v.array(insertionSchema),
    marks: v.array(markSchema),
  }),
  v.object({ type: v.literal('step'), ...stepEntries, insertion: v.nullable(insertionSchema) }),
  /** The save hook ran: with an entry, or (null) with nothing in the draft. */
  v.object({
    type: v.literal('saving'),
    ticketId: v.number(),
    at: v.number(),
    entry: v.nullable(entrySchema),
  }),
  /** What is kept for review of a reply that is on its way, told before it; read by `reviewDocuments`. */
  v.object({ type: v.literal('review'), pair: v.unknown() }),
  /** A live message of this agent was seen in the conversation. */
  v.object({ type: v.literal('sent'), entry: entrySchema }),
  /** A reply of this ticket, sent at that time, is certain: a new life of its suggestions begins. */
  v.object({ type: v.literal('counted'), ticketId: v.number(), at: v.number() }),
  /** Without a store that outlives a page, a second background page takes over what the first one counted. */
  v.object({ type: v.literal('dayCount'), day: text, value: dayCountSchema }),
  v.object({ type: v.literal('status'), waiting: count, isExcluded: v.boolean(), isPersistent: v.boolean() }),
  silentSchema,
  v.object({ type: v.literal('search'), id: text, query: querySchema }),
  searchingSchema,
  foundSchema,
]);
export type TabMessage = v.InferOutput<typeof messageSchema>;
export type LifeStep = Extract<TabMessage, { type: 'step' }>;

/** Null for anything that is not one of ours. */
export function parseMessage(message: unknown): TabMessage | null {
  const parsed = v.safeParse(messageSchema, message);
  return parsed.success ? parsed.output : null;
}
