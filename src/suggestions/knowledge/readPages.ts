import * as v from 'valibot';
import { isAbort, OutsideError, toProblem } from '../../lib/errors';
import { listOf, textOrNull } from '../../lib/lenient';
import type { Request } from '../../model/ports';
import type { Problem, Sourced } from '../../model/problem';

/** More than this is not indexed here: then Zendesk's own search finds, and only the ranking is ours. */
const MOST_ITEMS = 2_000;
const PAGE_SIZE = 100;

/** What reading needs from outside. `pause` waits between two pages, so that an account's limit is never used up by us. */
export interface PageReading {
  request: Request;
  pause: () => Promise<void>;
  signal: AbortSignal;
}

interface List<Item extends v.GenericSchema> {
  /** Path of the API, without a query. */
  path: string;
  /** Name of the list in the answer. */
  name: string;
  item: Item;
  /** The part that a problem names. */
  source: string;
}

const metaSchema = v.fallback(
  v.nullish(v.object({ has_more: v.boolean(), after_cursor: textOrNull }), null),
  null,
);

/**
 * All items of a cursor-paged list, up to 2,000. A page that fails ends it: what was read so far comes with the problem.
 * Rejects only when aborted.
 */
export async function readPages<Item extends v.GenericSchema>(
  { path, name, item, source }: List<Item>,
  { request, pause, signal }: PageReading,
): Promise<Sourced<v.InferOutput<Item>[]>> {
  const schema = v.object({ [name]: v.array(v.unknown()), meta: metaSchema });
  const items: v.InferOutput<Item>[] = [];
  const problems: Problem[] = [];
  try {
    for (let cursor: string | null = ''; cursor !== null && items.length < MOST_ITEMS;) {
      if (cursor !== '') await pause();
      signal.throwIfAborted();
      const after: string = cursor === '' ? '' : `&page[after]=${encodeURIComponent(cursor)}`;
      const answer = v.safeParse(
        schema,
        await request({ url: `${path}?page[size]=${PAGE_SIZE}${after}`, signal }),
      );
      if (!answer.success) throw new OutsideError('malformed', `${path} has no list of ${name}`);
      const page = answer.output as { meta: v.InferOutput<typeof metaSchema> } & Record<string, unknown>;
      items.push(...v.parse(listOf(item), page[name]));
      cursor = page.meta?.has_more ? page.meta.after_cursor : null;
    }
  } catch (error) {
    if (isAbort(error) || signal.aborted) throw error;
    problems.push(toProblem(error, { block: 'suggestions', source, label: 'Zendesk' }));
  }
  return { value: items.slice(0, MOST_ITEMS), problems };
}
