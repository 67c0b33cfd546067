import * as v from 'valibot';
import type { Channel } from '../model/ports';

const source = v.object({
  /** 'macros', 'articles', 'learned', and the name that people know. */
  id: v.string(),
  label: v.string(),
  /** Texts that can be suggested, as far as they are held here. */
  documents: v.number(),
  /** Entries of the whole list, null until it is known; some are no texts for customers. */
  total: v.nullable(v.number()),
  /** Entries beyond what is held here, which Zendesk's own search finds. */
  leftOut: v.number(),
  /** True once the whole list was read. */
  isComplete: v.boolean(),
  isLoading: v.boolean(),
  /** ms since 1970, null: never. */
  renewedAt: v.nullable(v.number()),
  /** Kind of what went wrong last ('limited', 'forbidden' …), null where nothing did. */
  problem: v.nullable(v.string()),
});
/** What the index holds of one source. */
export type IndexSource = v.InferOutput<typeof source>;

const progress = v.object({ sources: v.array(source) });
export type IndexProgress = v.InferOutput<typeof progress>;

const told = v.object({ type: v.literal('index'), progress });
const asked = v.object({ type: v.literal('indexAsked') });

export const asksForIndex = (message: unknown): boolean => v.is(asked, message);

export const indexMessage = (value: IndexProgress): v.InferInput<typeof told> => ({
  type: 'index',
  progress: value,
});

/**
 * Progress of the background's index of macros, articles and learned replies: now, if there is a background page, and whenever
 * it changes. Over the channel of this agent's pages. Gives back what ends it.
 */
export function watchIndex(channel: Channel, listener: (progress: IndexProgress) => void): () => void {
  const stop = channel.listen((raw) => {
    const message = v.safeParse(told, raw);
    if (message.success) listener(message.output.progress);
  });
  channel.post({ type: 'indexAsked' });
  return stop;
}
