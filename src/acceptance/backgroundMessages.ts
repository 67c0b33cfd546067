import * as v from 'valibot';

const id = v.string();

/** What the background page says that a ticket tab needs from the first moment on: answers of the index, slots to be quiet about. */
export const searchingSchema = v.object({ type: v.literal('searching'), id });
export const foundSchema = v.object({ type: v.literal('found'), id, answer: v.unknown() });
/** Slots of which the guard's warnings were found useless too often, in the account. */
export const silentSchema = v.object({ type: v.literal('silent'), slots: v.array(v.string()) });

const schema = v.variant('type', [searchingSchema, foundSchema, silentSchema]);

/** Null for anything else. */
export function parseBackgroundMessage(message: unknown): v.InferOutput<typeof schema> | null {
  const parsed = v.safeParse(schema, message);
  return parsed.success ? parsed.output : null;
}
