import * as v from 'valibot';
import { listOf, textOrNull as text } from '../lib/lenient';
import type { Message, Transcript } from '../model/transcript';

/** Zendesk's cursor pages; we ask for the newest first, so what comes "after" is older. */
export const metaSchema = v.fallback(
  v.nullish(v.object({ has_more: v.nullish(v.boolean(), false), after_cursor: text }), null),
  null,
);

/** The page before, where there is one and its cursor is told. */
export const pageQuery = (cursor: string | null): string =>
  `page[size]=100${cursor === null ? '' : `&page[after]=${encodeURIComponent(cursor)}`}`;

export const toTranscript = (
  source: string,
  messages: Message[],
  meta: v.InferOutput<typeof metaSchema>,
): Transcript => ({
  source,
  messages,
  isComplete: !meta?.has_more,
  older: meta?.has_more ? meta.after_cursor : null,
});

/** Users who came along with a page. */
export const usersSchema = listOf(v.object({ id: v.number(), name: text, role: text }));
export type Users = v.InferOutput<typeof usersSchema>;
