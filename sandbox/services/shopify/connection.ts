import { GraphQLError } from 'graphql';

/** Shopify serves at most this many in one page. */
const MOST = 250;

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  reverse?: boolean | null;
}

interface Identified {
  id: string | number;
}

interface Connection<T> {
  nodes: T[];
  edges: { cursor: string; node: T }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/**
 * One page of a list, by Shopify's rules: `first` or `last` is needed, `reverse` turns the list before. Only what
 * is on the page is made into nodes: a shop has thousands of orders.
 */
export function connection<T extends Identified, N>(
  list: T[],
  page: PageArguments,
  toNode: (item: T) => N,
): Connection<N> {
  const size = sizeOf(page);
  const ordered = page.reverse ? list.toReversed() : list;
  const from = page.after ? place(ordered, page.after) + 1 : 0;
  const to = page.before ? place(ordered, page.before) : ordered.length;
  const window = ordered.slice(from, to);
  const items = page.first ? window.slice(0, size) : window.slice(-size);
  const start = page.first ? from : Math.max(from, to - size);
  const edges = items.map((item) => ({ cursor: cursorOf(item), node: toNode(item) }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: start + edges.length < ordered.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function sizeOf({ first, last }: PageArguments): number {
  const size = first ?? last;
  if (!size) {
    throw new GraphQLError('you must provide one of first or last', { extensions: { code: 'BAD_REQUEST' } });
  }
  if (size > MOST) {
    throw new GraphQLError(`first cannot exceed ${MOST}`, { extensions: { code: 'BAD_REQUEST' } });
  }
  return size;
}

function cursorOf({ id }: Identified): string {
  return btoa(JSON.stringify({ last_id: id }));
}

function place(list: Identified[], cursor: string): number {
  const at = list.findIndex((item) => cursorOf(item) === cursor);
  if (at < 0) throw new GraphQLError('Invalid cursor for current pagination sort.');
  return at;
}
