import * as v from 'valibot';
import { OutsideError } from '../../lib/errors';
import { listOf, numberOrNull, textOrNull } from '../../lib/lenient';
import type { Request } from '../../model/ports';
import type { ListPage } from './mirror';

/**
 * One page of a list that Zendesk numbers and counts. `name` is the list's in the answer; entries that cannot be read are left
 * out. Fails with an `OutsideError`, as `malformed` for what is no list.
 */
export async function readPage<Item extends v.GenericSchema>(
  request: Request,
  { url, name, item }: { url: string; name: string; item: Item },
  signal: AbortSignal,
): Promise<ListPage<v.InferOutput<Item>>> {
  const schema = v.object({
    [name]: v.array(v.unknown()),
    count: numberOrNull,
    next_page: textOrNull,
  });
  const answer = v.safeParse(schema, await request({ url, signal }));
  if (!answer.success)
    throw new OutsideError('malformed', `${url.split('?')[0] ?? ''} has no list of ${name}`);
  const page = answer.output as { count: number | null; next_page: string | null } & Record<string, unknown>;
  return { items: v.parse(listOf(item), page[name]), count: page.count, isLast: page.next_page === null };
}
