import * as v from 'valibot';
import { isOutsideError, OutsideError } from '../../lib/errors';
import type { SlotParts } from '../connector';
import { readList, type ReadList } from '../readList';
import { toQuery } from '../toQuery';

/** A list of the shop's, narrowed by fields; each filter takes several values, which hold text from outside. */
interface Search {
  resource: 'customers' | 'orders' | 'order_slip' | 'order_carriers' | 'addresses' | Table;
  filter: Record<string, readonly string[]>;
  /** `full`, or the fields in brackets. */
  display: string;
  /** Entries to pass over, and how many to give. */
  limit: readonly [from: number, count: number];
}

type Table = 'order_states' | 'currencies' | 'carriers';

export type Ask = <Schema extends v.GenericSchema>(
  search: Search,
  entry: Schema,
  signal: AbortSignal,
) => Promise<ReadList<v.InferOutput<Schema>>>;

export const createAsk =
  ({ request, slot }: SlotParts): Ask =>
  async (search, entry, signal) => {
    const asked = request({
      url: `${slot.address}/api/${search.resource}?${toQuery(toParameters(search))}`,
      headers: { Authorization: `Basic ${slot.secret}` },
      isSecure: true,
      signal,
    });
    const answer = await asked.catch((error: unknown) => Promise.reject(withRight(error)));
    return readList(entry, listIn(answer, search.resource), slot.label);
  };

/** Errors are XML, and so is everything, unless JSON is asked for each time. The newest come first. */
const toParameters = ({ filter, display, limit }: Search): Record<string, string> => ({
  output_format: 'JSON',
  ...Object.fromEntries(
    Object.entries(filter).map(([field, values]) => [`filter[${field}]`, `[${values.join('|')}]`]),
  ),
  display,
  sort: '[id_DESC]',
  limit: limit.join(','),
});

/** In their filters these divide values or end them: an address with one of them would ask for somebody else. */
export const canBeFilter = (value: string): boolean => !/[[\]|]/.test(value);

/** Where there is nothing, many versions answer an empty list instead of an object with an empty list. */
function listIn(answer: unknown, resource: Search['resource']): unknown {
  if (Array.isArray(answer)) return answer.length === 0 ? [] : null;
  const node = resource === 'order_slip' ? 'order_slips' : resource;
  return v.is(v.object({ [node]: v.unknown() }), answer) ? (answer as Record<string, unknown>)[node] : null;
}

const MISSING_RIGHT = /is not allowed (?:with this authentication key|for the resource)/i;

/** A key without the right to a resource is refused like a wrong one (401), or as a wrong method (405). */
function withRight(error: unknown): unknown {
  if (!isOutsideError(error) || ![401, 405].includes(error.status)) return error;
  const text = (error.cause as { responseText?: unknown } | undefined)?.responseText;
  const lacksRight = error.status === 405 || MISSING_RIGHT.test(typeof text === 'string' ? text : '');
  return lacksRight
    ? new OutsideError('forbidden', error.message, { status: error.status, cause: error })
    : error;
}
