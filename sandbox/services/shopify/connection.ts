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

interface Node {
  id: string | null;
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

/** One page of a list, by Shopify's rules: `first` or `last` is needed, `reverse` turns the list before. */
export function connection<T extends Node>(list: T[], page: PageArguments): Connection<T> {
  const size = sizeOf(page);
  const ordered = page.reverse ? list.toReversed() : list;
  const from = page.after ? place(ordered, page.after) + 1 : 0;
  const to = page.before ? place(ordered, page.before) : ordered.length;
  const window = ordered.slice(from, to);
  const nodes = page.first ? window.slice(0, size) : window.slice(-size);
  const start = page.first ? from : Math.max(from, to - size);
  return {
    nodes,
    edges: nodes.map((node) => ({ cursor: cursorOf(node), node })),
    pageInfo: {
      hasNextPage: start + nodes.length < ordered.length,
      hasPreviousPage: start > 0,
      startCursor: nodes[0] ? cursorOf(nodes[0]) : null,
      endCursor: nodes.length > 0 ? cursorOf(nodes[nodes.length - 1] as T) : null,
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

function cursorOf(node: Node): string {
  return btoa(JSON.stringify({ last_id: node.id }));
}

function place<T extends Node>(list: T[], cursor: string): number {
  const at = list.findIndex((node) => cursorOf(node) === cursor);
  if (at < 0) throw new GraphQLError('Invalid cursor for current pagination sort.');
  return at;
}
