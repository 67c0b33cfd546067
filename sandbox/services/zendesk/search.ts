import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { World, WorldTicket, WorldUser } from '../../world/types';
import { route, type Question } from '../route';
import { refused } from './errors';
import { metricsOf } from './metrics';
import { offsetPage } from './pages';
import { ticketAnswer, userAnswer } from './serialize';
import { matchesUser } from './users';

/** Zendesk finds at most this many; a deeper page is refused. */
const MOST_RESULTS = 1_000;

/** /search and /search/count, over tickets and users, with the few keywords that are needed. */
export function searchHandlers(account: Account): HttpHandler[] {
  return [
    route(account, 'tickets', 'get', '/search', (question) => withQuery(question, results)),
    route(account, 'tickets', 'get', '/search/count', (question) =>
      withQuery(question, ({ world }, query) => HttpResponse.json({ count: find(world, query).length })),
    ),
  ];
}

function withQuery(question: Question, answer: (question: Question, query: string) => Response): Response {
  const query = question.query.get('query')?.trim() ?? '';
  if (!query) return refused(422, 'Unprocessable Entity', 'The query parameter is missing or empty');
  return answer(question, query);
}

function results({ world, request, query: parameters }: Question, query: string): Response {
  const url = new URL(request.url);
  const perPage = Number(parameters.get('per_page')) || 100;
  if ((Number(parameters.get('page')) || 1) * perPage > MOST_RESULTS) {
    return refused(
      422,
      'invalid',
      'Invalid search: Requested response size was greater than Search Response Limits',
    );
  }
  const found = sorted(find(world, query), parameters);
  const page = offsetPage(found, url);
  if (page instanceof Response) return page;
  const { items, ...rest } = page;
  return HttpResponse.json({ results: items, facets: null, ...rest });
}

function find(world: World, query: string): Record<string, unknown>[] {
  const { filters, words, bounds, requesters } = parse(query);
  const type = filters.get('type');
  const tickets = world.tickets.filter(
    (ticket) =>
      matchesTicket(ticket, filters, words) &&
      (requesters.length === 0 || requesters.includes(String(ticket.requester_id))) &&
      bounds.every((bound) => isWithin(ticket, bound)),
  );
  const users = type === 'user' ? world.users.filter((user) => isFound(user, filters, words)) : [];
  return [
    ...(type === 'user'
      ? []
      : tickets.map((ticket) => ({ ...ticketAnswer(world, ticket), result_type: 'ticket' }))),
    ...users.map((user) => ({ ...userAnswer(world, user), result_type: 'user' })),
  ];
}

interface Parsed {
  filters: Map<string, string>;
  words: string[];
  /** `created>=2026-11-16`: one after the other, all have to hold. */
  bounds: { key: string; operator: string; value: string }[];
  /** Several of them: any of these people. */
  requesters: string[];
}

function parse(query: string): Parsed {
  const filters = new Map<string, string>();
  const words: string[] = [];
  const bounds: Parsed['bounds'] = [];
  const requesters: string[] = [];
  for (const [, key, operator, quoted, plain] of query.matchAll(
    /(?:([\w.]+)([:<>]=?))?(?:"([^"]*)"|(\S+))/g,
  )) {
    const value = quoted ?? plain ?? '';
    if (key && operator && DATES.has(key)) bounds.push({ key, operator, value });
    else if (key === 'requester') requesters.push(value);
    else if (key) filters.set(key, value);
    else words.push(value.toLowerCase());
  }
  return { filters, words, bounds, requesters };
}

const DATES = new Set(['created', 'updated', 'solved']);

/** A bound names a whole day: "<=" holds until its end. */
function isWithin(ticket: WorldTicket, { key, operator, value }: Parsed['bounds'][number]): boolean {
  const times: Record<string, string> = {
    created: ticket.created_at,
    updated: ticket.updated_at,
    solved: metricsOf(ticket).solved_at ?? '',
  };
  const time = (times[key] ?? '').slice(0, value.length);
  if (time === '') return false;
  const results: Record<string, boolean> = {
    ':': time === value,
    '>': time > value,
    '>=': time >= value,
    '<': time < value,
    '<=': time <= value,
  };
  return results[operator] ?? false;
}

function isFound(user: WorldUser, filters: Map<string, string>, words: string[]): boolean {
  const keyed = ['email', 'phone', 'role'].filter((key) => filters.has(key));
  if (!keyed.every((key) => matchesUser(user, `${key}:${filters.get(key) ?? ''}`))) return false;
  return words.every((word) => matchesUser(user, word));
}

function matchesTicket(ticket: WorldTicket, filters: Map<string, string>, words: string[]): boolean {
  const checks: Record<string, (value: string) => boolean> = {
    requester_id: (value) => String(ticket.requester_id) === value,
    assignee: (value) => String(ticket.assignee_id) === value,
    status: (value) => ticket.status === value,
    tags: (value) => ticket.tags.includes(value),
    subject: (value) => ticket.subject.toLowerCase().includes(value.toLowerCase()),
    group: (value) => String(ticket.group_id) === value,
    brand: (value) => String(ticket.brand_id) === value,
  };
  for (const [key, value] of filters) if (checks[key] && !checks[key](value)) return false;
  const text = `${ticket.subject} ${ticket.description} ${ticket.comments.map(({ body }) => body).join(' ')}`;
  return words.every((word) => text.toLowerCase().includes(word));
}

function sorted(found: Record<string, unknown>[], parameters: URLSearchParams): Record<string, unknown>[] {
  const key = parameters.get('sort_by');
  if (key !== 'created_at' && key !== 'updated_at') return found;
  const ascending = found.toSorted((one, other) => String(one[key]).localeCompare(String(other[key])));
  return parameters.get('sort_order') === 'asc' ? ascending : ascending.toReversed();
}
