import { refused } from './errors';

const MOST_PER_PAGE = 100;
/** Zendesk refuses offset pages beyond this many records. */
const DEEPEST = 10_000;

interface CursorPage<T> {
  items: T[];
  meta: { has_more: boolean; after_cursor: string | null; before_cursor: string | null };
  links: { next: string | null; prev: string | null };
}

interface OffsetPage<T> {
  items: T[];
  count: number;
  next_page: string | null;
  previous_page: string | null;
}

/** Whether the caller asked for cursor pages: `page[size]`, `page[after]` or `page[before]` is there. */
export function asksForCursor(query: URLSearchParams): boolean {
  return [...query.keys()].some((name) => name.startsWith('page['));
}

/** Whether `include` names this sideload. */
export function includes(query: URLSearchParams, name: string): boolean {
  return query.get('include')?.split(',').includes(name) ?? false;
}

/**
 * One page by cursor. A cursor names the item it stands after, not a number, so that items that come or go
 * meanwhile shift nothing.
 */
export function cursorPage<T>(items: T[], url: URL, keyOf: (item: T) => string): CursorPage<T> {
  const { searchParams: query } = url;
  const size = pageSize(query.get('page[size]'));
  const before = query.get('page[before]');
  const end = before ? places(items, before, keyOf).at : items.length;
  const start = before ? Math.max(0, end - size) : places(items, query.get('page[after]') ?? '', keyOf).after;
  const page = items.slice(start, Math.min(end, start + size));
  const [first, last] = [page[0], page[page.length - 1]];
  const hasMore = before ? start > 0 : start + size < items.length;
  const after = last === undefined ? null : encode(keyOf(last));
  const prior = first === undefined ? null : encode(keyOf(first));
  return {
    items: page,
    meta: { has_more: hasMore, after_cursor: after, before_cursor: prior },
    links: {
      next: hasMore && after ? withParam(url, 'page[after]', after) : null,
      prev: start > 0 && prior ? withParam(url, 'page[before]', prior) : null,
    },
  };
}

/** One page by number, or the refusal for a page too deep. */
export function offsetPage<T>(items: T[], url: URL): OffsetPage<T> | Response {
  const page = Math.max(1, Number(url.searchParams.get('page')) || 1);
  const size = pageSize(url.searchParams.get('per_page'));
  if (page * size > DEEPEST) {
    return refused(400, 'InvalidPaginationDepth', 'Number of pages returned exceeds the allowed limit');
  }
  const start = (page - 1) * size;
  return {
    items: items.slice(start, start + size),
    count: items.length,
    next_page: start + size < items.length ? withParam(url, 'page', String(page + 1)) : null,
    previous_page: page > 1 ? withParam(url, 'page', String(page - 1)) : null,
  };
}

function pageSize(asked: string | null): number {
  const size = Number(asked ?? MOST_PER_PAGE);
  return Number.isInteger(size) && size > 0 ? Math.min(size, MOST_PER_PAGE) : MOST_PER_PAGE;
}

function encode(key: string): string {
  return btoa(JSON.stringify({ o: 'id', v: encodeURIComponent(key) }));
}

function places<T>(items: T[], cursor: string, keyOf: (item: T) => string): { at: number; after: number } {
  const key = decode(cursor);
  const at = key === null ? -1 : items.findIndex((item) => keyOf(item) === key);
  return at < 0 ? { at: items.length, after: 0 } : { at, after: at + 1 };
}

function decode(cursor: string): string | null {
  try {
    const { v } = JSON.parse(atob(cursor)) as { v: string };
    return decodeURIComponent(v);
  } catch {
    return null;
  }
}

function withParam(url: URL, name: string, value: string): string {
  const next = new URL(url);
  for (const other of ['page[after]', 'page[before]']) next.searchParams.delete(other);
  next.searchParams.set(name, value);
  return next.toString();
}
