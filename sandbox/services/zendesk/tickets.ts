import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { WorldTicket } from '../../world/types';
import { route, type Question } from '../route';
import { notFound, recordInvalid, tooManyValues } from './errors';
import { metricAnswer } from './metrics';
import { asksForCursor, cursorPage, includes, offsetPage } from './pages';
import { ticketAnswer, usersNamed } from './serialize';

/** /tickets/{id}, /tickets/show_many and /users/{id}/tickets/requested. */
export function ticketHandlers(account: Account): HttpHandler[] {
  return [
    route(account, 'tickets', 'get', '/tickets/show_many', showMany),
    route(account, 'tickets', 'get', '/tickets/:id', (question) =>
      withTicket(question, (ticket) => HttpResponse.json({ ticket: ticketAnswer(question.world, ticket) })),
    ),
    route(account, 'tickets', 'put', '/tickets/:id', (question) =>
      withTicket(question, (ticket) => changeFields(question, ticket)),
    ),
    route(account, 'tickets', 'get', '/users/:id/tickets/requested', requested),
  ];
}

/** Custom fields only, which is all that the app changes; a closed ticket takes no change. */
function changeFields({ world, body }: Question, ticket: WorldTicket): Response {
  if (ticket.status === 'closed')
    return recordInvalid([
      { field: 'status', description: 'Status: closed prevents ticket update', error: 'InvalidValue' },
    ]);
  const { custom_fields: changed = [] } =
    (body as { ticket?: Pick<WorldTicket, 'custom_fields'> } | null)?.ticket ?? {};
  const ids = new Set(changed.map(({ id }) => id));
  ticket.custom_fields = [...ticket.custom_fields.filter(({ id }) => !ids.has(id)), ...changed];
  return HttpResponse.json({ ticket: ticketAnswer(world, ticket) });
}

/** The ticket that the path names, or 404. */
export function withTicket(
  { world, param }: Question,
  answer: (ticket: WorldTicket) => Response,
  name = 'id',
): Response {
  const ticket = world.tickets.find(({ id }) => id === Number(param(name)));
  return ticket ? answer(ticket) : notFound();
}

function showMany({ world, query }: Question): Response {
  const ids = (query.get('ids') ?? '').split(',').filter(Boolean).map(Number);
  if (ids.length > 100) return tooManyValues();
  const found = world.tickets.filter(({ id }) => ids.includes(id));
  return HttpResponse.json({
    tickets: found.map((ticket) => ticketAnswer(world, ticket)),
    ...(includes(query, 'metric_sets')
      ? { metric_sets: found.map((ticket) => metricAnswer(world, ticket)) }
      : {}),
    count: found.length,
    next_page: null,
    previous_page: null,
  });
}

function requested({ world, param, query, request }: Question): Response {
  const userId = Number(param('id'));
  if (!world.users.some(({ id }) => id === userId)) return notFound();
  const tickets = sortTickets(
    world.tickets.filter((ticket) => ticket.requester_id === userId),
    query,
  );
  const url = new URL(request.url);
  const page = asksForCursor(query)
    ? cursorPage(tickets, url, ({ id }) => String(id))
    : offsetPage(tickets, url);
  if (page instanceof Response) return page;
  const { items, ...rest } = page;
  const people = items.flatMap((ticket) => [ticket.requester_id, ticket.assignee_id]);
  return HttpResponse.json({
    tickets: items.map((ticket) => ticketAnswer(world, ticket)),
    ...(includes(query, 'users') ? { users: usersNamed(world, people) } : {}),
    ...rest,
  });
}

/** `sort=-updated_at` (cursor) or `sort_by=updated_at&sort_order=desc` (offset); by id when neither is given. */
function sortTickets(tickets: WorldTicket[], query: URLSearchParams): WorldTicket[] {
  const sort = query.get('sort') ?? '';
  const key = sort.replace(/^-/, '') || (query.get('sort_by') ?? 'id');
  const descending = sort.startsWith('-') || query.get('sort_order') === 'desc';
  const value = (ticket: WorldTicket): string | number => {
    if (key === 'updated_at') return ticket.updated_at;
    return key === 'created_at' ? ticket.created_at : ticket.id;
  };
  const sorted = tickets.toSorted((one, other) => (value(one) < value(other) ? -1 : 1));
  return descending ? sorted.toReversed() : sorted;
}
