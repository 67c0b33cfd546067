import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { World, WorldTicket } from '../../world/types';
import { route } from '../route';
import { asksForCursor, cursorPage, includes, offsetPage } from './pages';
import { commentAnswer, usersNamed } from './serialize';
import { withTicket } from './tickets';

/** /tickets/{id}/comments: cursor or offset pages, `sort`, `include=users`. */
export function commentHandlers(account: Account): HttpHandler[] {
  return [
    route(account, 'comments', 'get', '/tickets/:id/comments', (question) =>
      withTicket(question, (ticket) => list(question.world, ticket, new URL(question.request.url))),
    ),
  ];
}

function list(world: World, ticket: WorldTicket, url: URL): Response {
  const { searchParams: query } = url;
  const newestFirst = query.get('sort') === '-created_at' || query.get('sort_order') === 'desc';
  const comments = newestFirst ? ticket.comments.toReversed() : ticket.comments;
  const page = asksForCursor(query)
    ? cursorPage(comments, url, ({ id }) => String(id))
    : offsetPage(comments, url);
  if (page instanceof Response) return page;
  const { items, ...rest } = page;
  const body: Record<string, unknown> = {
    comments: items.map((comment) => commentAnswer(world, comment)),
    ...rest,
  };
  if (includes(query, 'users')) {
    body.users = usersNamed(
      world,
      items.map((comment) => comment.author_id),
    );
  }
  return HttpResponse.json(body);
}
