import { search, type JSONValue } from '@jmespath-community/jmespath';
import { OutsideError } from '../../lib/errors';
import {
  ADDRESS,
  LISTS,
  TEXTS,
  type ListField,
  type Mapping,
  type RawOrder,
  type TextField,
  type Texts,
  type Wrong,
} from './fields';

/** How much of an answer is looked at. */
const MOST_ORDERS = 200;
const MOST_ENTRIES = 100;
const LONGEST_TEXT = 500;

/** The orders that were found; expressions that failed on some of them, each told once. */
export interface Mapped {
  orders: RawOrder[];
  wrong: Wrong[];
  /** Entries without a number, which are no orders. */
  lost: number;
}

/**
 * Carries the expressions out. What they give is cut to short texts and lists, so that nothing that comes out is larger than
 * what people look at. It may take long: it belongs into a worker.
 * @throws OutsideError `malformed` where there is no list of orders, in `cause` the expression that fails
 */
export function runMapping(mapping: Mapping, answer: unknown): Mapped {
  const entries = newest(findOrders(mapping, answer), mapping);
  const wrong = new Map<string, Wrong>();
  const orders = entries
    .map((entry) => readOrder(mapping, entry, wrong))
    .filter(({ texts }) => texts.number !== null);
  return { orders, wrong: [...wrong.values()], lost: entries.length - orders.length };
}

function findOrders({ orders: expression = '@' }: Mapping, answer: unknown): unknown[] {
  if (answer !== null && typeof answer !== 'object')
    throw new OutsideError('malformed', 'the answer is neither an object nor a list');
  const found = answer === null ? null : search(answer as JSONValue, expression);
  if (found === null || found === undefined) return [];
  if (Array.isArray(found)) return found;
  if (typeof found === 'object') return [found];
  throw new OutsideError('malformed', 'orders gives no list');
}

/** Of more orders than are looked at, the newest: a list may begin with the oldest. */
function newest(entries: unknown[], { placed }: Mapping): unknown[] {
  if (entries.length <= MOST_ORDERS || placed === undefined) return entries.slice(0, MOST_ORDERS);
  const dated = entries.map((entry) => ({ entry, at: toText(tryIt(placed, entry)) ?? '' }));
  return dated
    .toSorted((a, b) => b.at.localeCompare(a.at, 'en', { numeric: true }))
    .slice(0, MOST_ORDERS)
    .map(({ entry }) => entry);
}

function tryIt(expression: string, entry: unknown): unknown {
  try {
    return search(entry as JSONValue, expression);
  } catch {
    return null;
  }
}

function readOrder(mapping: Mapping, entry: unknown, wrong: Map<string, Wrong>): RawOrder {
  const find = (field: keyof Mapping): unknown => {
    const expression = mapping[field];
    if (expression === undefined) return null;
    try {
      return search(entry as JSONValue, expression);
    } catch (error) {
      wrong.set(field, { field, at: null, message: error instanceof Error ? error.message : 'fails' });
      return null;
    }
  };
  return {
    texts: recordOf(TEXTS, (field: TextField) => toText(find(field))),
    lists: recordOf(Object.keys(LISTS) as ListField[], (field) => toList(find(field), LISTS[field])),
    address: toAddress(find('address')),
  };
}

const recordOf = <Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;

function toText(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, LONGEST_TEXT) : null;
}

/** A bare text stands for its first name: a list of titles is a list of items. */
function toList(value: unknown, keys: readonly string[]): Texts[] {
  const entries: unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  return entries.slice(0, MOST_ENTRIES).flatMap((entry) => {
    const text = toText(entry);
    if (text !== null) return [recordOf(keys, (key) => (BARE.has(key) ? text : null))];
    return isFields(entry) ? [recordOf(keys, (key) => toText(entry[key]))] : [];
  });
}

/** What a bare text is taken for: the title of an item, the number of a parcel, the amount that was paid or came back. */
const BARE: ReadonlySet<string> = new Set(['title', 'tracking', 'amount']);

function toAddress(value: unknown): RawOrder['address'] {
  if (isFields(value)) return recordOf(ADDRESS, (key) => toText(value[key]));
  const text = toText(value);
  return text === null ? null : recordOf(ADDRESS, (key) => (key === 'line1' ? text : null));
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
