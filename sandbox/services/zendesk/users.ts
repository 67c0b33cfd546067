import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { World, WorldUser } from '../../world/types';
import { route, type Question } from '../route';
import { notFound, refused, tooManyValues } from './errors';
import { organizationAnswer } from './organizations';
import { asksForCursor, cursorPage, includes, offsetPage } from './pages';
import { apiUrl, userAnswer } from './serialize';

/** /users/me, /users/search, /users/show_many, /users/{id} with related and identities. */
export function userHandlers(account: Account): HttpHandler[] {
  return [
    route(account, 'users', 'get', '/users/me', ({ world, agent }) =>
      // The token is one a browser session gets; the fake accepts none.
      HttpResponse.json({ user: { ...userAnswer(world, agent), authenticity_token: 'sandbox' } }),
    ),
    route(account, 'users', 'get', '/users/search', search),
    route(account, 'users', 'get', '/users/show_many', showMany),
    route(account, 'users', 'get', '/users/:id', (question) =>
      withUser(question, (user) => showUser(question, user)),
    ),
    route(account, 'users', 'get', '/users/:id/related', (question) =>
      withUser(question, (user) => ({ user_related: related(question.world, user) })),
    ),
    route(account, 'users', 'get', '/users/:id/identities', (question) =>
      withUser(question, (user) => listIdentities(question, user)),
    ),
  ];
}

function withUser({ world, param }: Question, answer: (user: WorldUser) => object): Response {
  const user = world.users.find(({ id }) => id === Number(param('id')));
  return user ? HttpResponse.json(answer(user)) : notFound();
}

function showUser({ world, query }: Question, user: WorldUser): object {
  const body = { user: userAnswer(world, user) };
  if (!includes(query, 'organizations')) return body;
  const found = world.organizations.filter(({ id }) => id === user.organization_id);
  return { ...body, organizations: found.map((organization) => organizationAnswer(world, organization)) };
}

const MOST_SHOWN = 100;

/** `ids`: up to 100; those that nobody has are left out. */
function showMany({ world, query }: Question): Response {
  const ids = query.get('ids')?.split(',').filter(Boolean) ?? [];
  if (ids.length === 0) return refused(400, 'InvalidRequest', 'ids is required');
  if (ids.length > MOST_SHOWN) return tooManyValues();
  const found = world.users.filter(({ id }) => ids.includes(String(id)));
  return HttpResponse.json({
    users: found.map((user) => userAnswer(world, user)),
    count: found.length,
    next_page: null,
    previous_page: null,
  });
}

function listIdentities({ world, query, request }: Question, user: WorldUser): object {
  const all = identities(world, user);
  if (!asksForCursor(query))
    return { identities: all, count: all.length, next_page: null, previous_page: null };
  const { items, meta, links } = cursorPage(all, new URL(request.url), ({ id }) => String(id));
  return { identities: items, meta, links };
}

function related(world: World, user: WorldUser): Record<string, number> {
  return {
    assigned_tickets: world.tickets.filter((ticket) => ticket.assignee_id === user.id).length,
    requested_tickets: world.tickets.filter((ticket) => ticket.requester_id === user.id).length,
    ccd_tickets: 0,
    organization_subscriptions: 0,
  };
}

function identities(world: World, user: WorldUser): Record<string, unknown>[] {
  return user.identities.map((identity, index) => {
    const id = user.id * 10 + index;
    return {
      id,
      url: apiUrl(world, `users/${user.id}/identities/${id}`),
      user_id: user.id,
      ...identity,
      created_at: user.created_at,
      updated_at: user.updated_at,
      deliverable_state: identity.type === 'email' ? 'deliverable' : null,
      undeliverable_count: 0,
      verification_method: identity.verified ? 'full' : 'none',
      verified_at: identity.verified ? user.created_at : null,
    };
  });
}

function search({ world, query, request }: Question): Response {
  const externalId = query.get('external_id');
  const text = query.get('query') ?? '';
  if (!externalId && !text) return refused(400, 'InvalidRequest', 'query or external_id is required');
  const found = world.users.filter((user) =>
    externalId ? user.external_id === externalId : matchesUser(user, text),
  );
  const page = offsetPage(found, new URL(request.url));
  if (page instanceof Response) return page;
  const { items, ...rest } = page;
  return HttpResponse.json({ users: items.map((user) => userAnswer(world, user)), ...rest });
}

const digits = (text: string) => text.replace(/\D/g, '');

/** `email:`, `phone:`, `role:` or words of the name or address. Also used by the common search. */
export function matchesUser(user: WorldUser, text: string): boolean {
  const [, key, value = ''] = /^(\w+):"?(.*?)"?$/.exec(text.trim()) ?? [];
  if (key === 'email')
    return user.identities.some((identity) => same(identity.value, value)) || same(user.email, value);
  if (key === 'phone') return user.identities.some((identity) => digits(identity.value) === digits(value));
  if (key === 'role') return user.role === value;
  const place = `${user.name} ${user.email ?? ''} ${user.external_id ?? ''}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => place.includes(word));
}

function same(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
