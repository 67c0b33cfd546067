import * as v from 'valibot';
import { OutsideError } from '../../lib/errors';
import type { SlotParts } from '../connector';
import { readList, type ReadList } from '../readList';
import { toQuery } from '../toQuery';
import { pageSchema } from './schema';

/** One condition; several are all to be met. The value holds text from outside, which is escaped. */
interface Filter {
  field: string;
  value: string;
  condition: 'eq' | 'in';
}

/** A list of the shop's (`orders`), as its `searchCriteria` narrow it. */
export interface Search {
  path: 'orders' | 'invoices' | 'shipments' | 'creditmemos' | 'customers/search';
  filters: Filter[];
  /** What of each entry is wanted, in their notation: `entity_id,items[sku]`. Nothing else leaves the shop. */
  fields: string;
  size: number;
  page?: number;
}

/** `length` is short of a full page where nothing lies behind it: a page too far is answered with the last one once more. */
export type Ask = <Schema extends v.GenericSchema>(
  search: Search,
  entry: Schema,
  signal: AbortSignal,
) => Promise<ReadList<v.InferOutput<Schema>>>;

export const createAsk =
  ({ request, slot }: SlotParts): Ask =>
  async (search, entry, signal) => {
    const answer = await request({
      url: `${slot.address}/rest/V1/${search.path}?${toQuery(toCriteria(search))}`,
      headers: { Authorization: `Bearer ${slot.secret}`, Accept: 'application/json' },
      isSecure: true,
      signal,
    });
    const page = v.safeParse(pageSchema, answer);
    if (!page.success) throw new OutsideError('malformed', `${slot.label} gave no list`);
    const { items, total_count } = page.output;
    const list = readList(entry, items ?? (total_count === 0 ? [] : null), slot.label);
    const isLast = total_count !== null && total_count <= search.size * (search.page ?? 1);
    return isLast ? { ...list, length: Math.min(list.length, search.size - 1) } : list;
  };

function toCriteria({ filters, fields, size, page = 1 }: Search): Record<string, string> {
  const criteria: Record<string, string> = {};
  filters.forEach(({ field, value, condition }, index) => {
    const filter = `searchCriteria[filterGroups][${index}][filters][0]`;
    criteria[`${filter}[field]`] = field;
    criteria[`${filter}[value]`] = value;
    criteria[`${filter}[conditionType]`] = condition;
  });
  return {
    ...criteria,
    'searchCriteria[sortOrders][0][field]': 'created_at',
    'searchCriteria[sortOrders][0][direction]': 'DESC',
    'searchCriteria[pageSize]': String(size),
    'searchCriteria[currentPage]': String(page),
    fields: `items[${fields}],total_count`,
  };
}
