import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { World, WorldUser } from '../../world/types';
import { route } from '../route';
import { forbidden, notFound } from './errors';
import { apiUrl } from './serialize';

const LIGHT_ROLE = 7701;
const ROLE_NAMES: Readonly<Record<string, string>> = {
  light: 'Light agent',
  noRecords: 'Conseiller N1',
  lead: 'Responsable d’équipe',
};
const SINCE = '2025-01-06T09:00:00Z';
const ALL_SCOPES = ['create', 'read', 'update', 'delete'];
const FORM = 880_001;
/** One for tickets: none of them is about the app's own records. */
const SCHEDULES = [
  {
    id: 7_701_001,
    title: 'Old tickets',
    description: 'Closed tickets after two years',
    object: 'zen:ticket',
    active: true,
    default: false,
    conditions: {
      all: [{ field: 'duration_since_last_update', operator: 'greater_than', value: 'P2Y' }],
      any: [],
    },
    created_at: SINCE,
    updated_at: SINCE,
  },
];
/** Ids of this and above are fields that take a number. */
const NUMBER_FIELDS = 360_500;

/** What an admin set up: /custom_roles, /deletion_schedules, /ticket_fields/{id}, /ticket_forms. */
export function accountSetupHandlers(account: Account): HttpHandler[] {
  return [
    route(account, 'users', 'get', '/custom_roles', ({ world }) =>
      HttpResponse.json({ custom_roles: rolesOf(world) }),
    ),
    route(account, 'users', 'get', '/deletion_schedules', ({ agent }) =>
      agent.role === 'admin' ? HttpResponse.json({ deletion_schedules: SCHEDULES }) : forbidden(),
    ),
    route(account, 'tickets', 'get', '/ticket_fields/:id', ({ world, param }) => {
      const id = Number(param('id'));
      if (!fieldsOf(world).includes(id)) return notFound();
      return HttpResponse.json({ ticket_field: fieldAnswer(world, id) });
    }),
    route(account, 'tickets', 'get', '/ticket_forms', ({ world }) =>
      HttpResponse.json({
        ticket_forms: [formAnswer(world)],
        next_page: null,
        previous_page: null,
        count: 1,
      }),
    ),
  ];
}

function rolesOf(world: World): object[] {
  const ids = new Set(world.users.flatMap(({ custom_role_id: id }) => (id === null ? [] : [id])));
  return [...ids].toSorted((a, b) => a - b).map((id) => roleAnswer(world, id));
}

function roleAnswer(world: World, id: number): object {
  const members = world.users.filter(({ custom_role_id: role }) => role === id);
  const kind: WorldUser['kind'] = members[0]?.kind ?? 'agent';
  const scopes = kind === 'noRecords' ? null : kind === 'light' ? ['read'] : ALL_SCOPES;
  const objects = Object.keys(world.objects).map((key) => [key, { scopes }] as const);
  return {
    id,
    name: ROLE_NAMES[kind] ?? `Role ${id}`,
    description: '',
    role_type: id === LIGHT_ROLE ? 1 : 0,
    team_member_count: members.length,
    created_at: SINCE,
    updated_at: SINCE,
    configuration: { custom_objects: scopes ? Object.fromEntries(objects) : {} },
  };
}

/** The fields that tickets have: on their form, or they would have none of them. */
const fieldsOf = (world: World): number[] => [
  ...new Set(world.tickets.flatMap(({ custom_fields: fields }) => fields.map(({ id }) => id))),
];

function fieldAnswer(world: World, id: number): object {
  return {
    id,
    url: apiUrl(world, `ticket_fields/${id}`),
    type: id >= NUMBER_FIELDS ? 'integer' : 'text',
    title: `Field ${id}`,
    raw_title: `Field ${id}`,
    active: true,
    position: 1,
    required: false,
    created_at: SINCE,
    updated_at: SINCE,
  };
}

function formAnswer(world: World): object {
  return {
    id: FORM,
    url: apiUrl(world, `ticket_forms/${FORM}`),
    name: 'Default Ticket Form',
    display_name: 'Default Ticket Form',
    raw_name: 'Default Ticket Form',
    active: true,
    default: true,
    end_user_visible: true,
    position: 1,
    ticket_field_ids: fieldsOf(world),
    created_at: SINCE,
    updated_at: SINCE,
  };
}
