import { HttpResponse, type HttpHandler } from 'msw';
import * as v from 'valibot';
import type { Account } from '../../types';
import type { World, WorldMacro, WorldUser } from '../../world/types';
import { nextId } from '../internals';
import { route, type Question } from '../route';
import { isoSeconds } from '../time';
import { forbidden, notFound, refused } from './errors';
import { asksForCursor, cursorPage, offsetPage } from './pages';
import { apiUrl, ticketAnswer } from './serialize';
import { withTicket } from './tickets';

/** /macros/active, making and deleting one, and both ways to see what applying one would do, neither of which changes a ticket. */
export function macroHandlers(account: Account): HttpHandler[] {
  return [
    route(account, 'macros', 'get', '/macros/active', active),
    route(account, 'macros', 'post', '/macros', create),
    route(account, 'macros', 'delete', '/macros/:macro', (question) =>
      withMacro(question, (macro) => {
        if (!manages(question.agent, macro)) return forbidden();
        question.world.macros.splice(question.world.macros.indexOf(macro), 1);
        return new HttpResponse(null, { status: 204 });
      }),
    ),
    route(account, 'macros', 'get', '/macros/search', search),
    route(account, 'macros', 'get', '/macros/:macro', (question) =>
      withMacro(question, (macro) => HttpResponse.json({ macro: macroAnswer(question.world, macro, false) })),
    ),
    route(account, 'macros', 'get', '/macros/:macro/apply', (question) =>
      withMacro(question, (macro) => HttpResponse.json({ result: { ticket: effect(macro) } })),
    ),
    route(account, 'macros', 'get', '/tickets/:id/macros/:macro/apply', (question) =>
      withMacro(question, (macro) =>
        withTicket(question, (ticket) => {
          // [?] Placeholders in the macro's text stay as they are: whether Zendesk resolves them is unknown.
          const full = { ...ticketAnswer(question.world, ticket), ...effect(macro), fields: undefined };
          return HttpResponse.json({ result: { ticket: full } });
        }),
      ),
    ),
  ];
}

function active({ world, agent, query, request }: Question): Response {
  const url = new URL(request.url);
  const shown = sorted(
    world.macros.filter((macro) => macro.active && mayUse(agent, macro)),
    query,
  );
  const page = asksForCursor(query) ? cursorPage(shown, url, ({ id }) => String(id)) : offsetPage(shown, url);
  if (page instanceof Response) return page;
  const { items, ...rest } = page;
  const withUsage = query.get('include')?.includes('usage_7d') ?? false;
  return HttpResponse.json({ macros: items.map((macro) => macroAnswer(world, macro, withUsage)), ...rest });
}

const input = v.object({
  macro: v.object({
    title: v.pipe(v.string(), v.nonEmpty()),
    actions: v.pipe(
      v.array(v.object({ field: v.string(), value: v.union([v.string(), v.array(v.string())]) })),
      v.nonEmpty(),
    ),
    description: v.optional(v.nullable(v.string()), null),
    restriction: v.optional(
      v.nullable(
        v.object({
          type: v.picklist(['User', 'Group']),
          id: v.number(),
          ids: v.optional(v.array(v.number())),
        }),
      ),
      null,
    ),
  }),
});

/** Macros of their own everybody may make; those that others see only who manages them. */
const manages = (agent: WorldUser, { restriction }: Pick<WorldMacro, 'restriction'>): boolean =>
  (restriction?.type === 'User' && restriction.id === agent.id) ||
  agent.kind === 'admin' ||
  agent.kind === 'lead';

function create({ account, world, agent, body, now }: Question): Response {
  const parsed = v.safeParse(input, body);
  if (!parsed.success) return refused(422, 'RecordInvalid', 'Record validation errors');
  const { title, actions, description, restriction } = parsed.output.macro;
  if (!manages(agent, { restriction: restriction && { ...restriction, ids: [] } })) return forbidden();
  const at = isoSeconds(now);
  const macro: WorldMacro = {
    id: nextId(account),
    title,
    active: true,
    description,
    actions,
    restriction: restriction && { ...restriction, ids: restriction.ids ?? [restriction.id] },
    usage_7d: 0,
    updated_at: at,
    created_at: at,
  };
  world.macros.push(macro);
  return HttpResponse.json({ macro: macroAnswer(world, macro, false) });
}

/** By title, pages by number only. */
function search({ world, agent, query, request }: Question): Response {
  const words = (query.get('query') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = world.macros.filter(
    (macro) =>
      macro.active && mayUse(agent, macro) && words.every((word) => macro.title.toLowerCase().includes(word)),
  );
  const page = offsetPage(sorted(found, query), new URL(request.url));
  if (page instanceof Response) return page;
  const { items, ...rest } = page;
  return HttpResponse.json({ macros: items.map((macro) => macroAnswer(world, macro, false)), ...rest });
}

/** A macro may be kept for one agent or some groups; the others do not even see it. */
function mayUse(agent: WorldUser, { restriction }: WorldMacro): boolean {
  if (!restriction) return true;
  if (restriction.type === 'User') return restriction.id === agent.id;
  const groups = restriction.ids ?? [restriction.id];
  return groups.some((id) => agent.groups?.includes(id));
}

function withMacro({ world, agent, param }: Question, answer: (macro: WorldMacro) => Response): Response {
  const macro = world.macros.find(({ id }) => id === Number(param('macro')));
  return macro && mayUse(agent, macro) ? answer(macro) : notFound();
}

function macroAnswer(world: World, macro: WorldMacro, withUsage: boolean): Record<string, unknown> {
  const { usage_7d: usage, ...plain } = macro;
  return {
    ...plain,
    ...(withUsage ? { usage_7d: usage } : {}),
    url: apiUrl(world, `macros/${macro.id}`),
    raw_title: macro.title,
    default: false,
    position: 9999,
  };
}

function sorted(macros: WorldMacro[], query: URLSearchParams): WorldMacro[] {
  const by = query.get('sort_by');
  const ascending = macros.toSorted((one, other) => {
    if (by?.startsWith('usage_')) return one.usage_7d - other.usage_7d;
    if (by === 'updated_at') return one.updated_at.localeCompare(other.updated_at);
    return one.title.localeCompare(other.title);
  });
  const falls = query.get('sort_order')
    ? query.get('sort_order') === 'desc'
    : by?.startsWith('usage_') === true;
  return falls ? ascending.toReversed() : ascending;
}

/** What the macro's actions would make of a ticket. */
function effect(macro: WorldMacro): Record<string, unknown> {
  const value = (field: string) => macro.actions.find((action) => action.field === field)?.value;
  const ticket: Record<string, unknown> = {};
  const text = value('comment_value') ?? value('comment_value_html');
  if (text !== undefined) {
    const [channel, body] = Array.isArray(text) ? text : ['channel:all', text];
    const isPublic = value('comment_mode_is_public') !== 'false';
    ticket.comment = { body, public: isPublic, scoped_body: [[channel, body]] };
  }
  for (const field of ['status', 'priority', 'type']) if (value(field)) ticket[field] = value(field);
  for (const field of ['assignee_id', 'group_id'])
    if (Number(value(field))) ticket[field] = Number(value(field));
  const tags = value('current_tags') ?? value('set_tags');
  if (tags !== undefined) ticket.tags = Array.isArray(tags) ? tags : tags.split(/\s+/);
  return ticket;
}
