import * as v from 'valibot';
import { isOutsideError, OutsideError } from '../../lib/errors';
import type { SlotParts } from '../connector';
import { readList, type ReadList } from '../readList';
import { toQuery } from '../toQuery';

/** The version of Stripe's API that the schemas are written for; whatever the account's own is. */
const API_VERSION = '2026-10-28.endive';

/** Entries on a page. */
export const PAGE = 20;

/** Part of a list, newest first. */
export interface Page<Item> extends ReadList<Item> {
  hasMore: boolean;
  /** Id of its last entry, read or not: the next page begins after it. */
  lastId: string | null;
}

/** Puts a question to Stripe's API; `query` holds text from outside, which is escaped. Answers a list. */
export type Ask = <Schema extends v.GenericSchema>(
  schema: Schema,
  path: string,
  query: Record<string, string>,
  signal: AbortSignal,
) => Promise<Page<v.InferOutput<Schema>>>;

const listSchema = v.object({
  data: v.array(v.unknown()),
  has_more: v.fallback(v.boolean(), false),
});

const entrySchema = v.object({ id: v.string() });

export const createAsk =
  ({ request, slot }: SlotParts): Ask =>
  async (schema, path, query, signal) => {
    const answer = await request({
      url: `https://api.stripe.com/v1/${path}?${toQuery(query)}`,
      headers: { Authorization: `Bearer ${slot.secret}`, 'Stripe-Version': API_VERSION },
      isSecure: true,
      signal,
    });
    const list = v.safeParse(listSchema, answer);
    if (!list.success) throw new OutsideError('malformed', `${slot.label} gave no list`);
    const last = v.safeParse(entrySchema, list.output.data.at(-1));
    return {
      ...readList(schema, list.output.data, slot.label),
      hasMore: list.output.has_more,
      lastId: last.success ? last.output.id : null,
    };
  };

/** What is to come with each entry, instead of its id alone. */
export const expand = (...paths: string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path, index) => [`expand[${index}]`, `data.${path}`]));

/** A word in a search: between quotation marks nothing of it is read as part of the question. */
export const quoted = (word: string): string => `"${word.replace(/["\\]/g, '\\$&')}"`;

/** Accounts in India cannot search, and are told so with a 400: what is to be done instead. */
export async function withoutSearch<T>(asked: Promise<T>, instead: () => Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (isOutsideError(error) && error.status === 400) return instead();
    throw error;
  }
}
