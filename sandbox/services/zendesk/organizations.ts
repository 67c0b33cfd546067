import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { World } from '../../world/types';
import { route } from '../route';
import { notFound } from './errors';
import { apiUrl } from './serialize';

/** /organizations/{id}; counted with the users, as the control strip does. */
export function organizationHandlers(account: Account): HttpHandler[] {
  return [
    route(account, 'users', 'get', '/organizations/:id', ({ world, param }) => {
      const organization = world.organizations.find(({ id }) => id === Number(param('id')));
      if (!organization) return notFound();
      return HttpResponse.json({ organization: organizationAnswer(world, organization) });
    }),
  ];
}

/** An organisation as its own address and the sideload of a user give it. */
export function organizationAnswer(
  world: World,
  organization: World['organizations'][number],
): Record<string, unknown> {
  return {
    ...organization,
    url: apiUrl(world, `organizations/${organization.id}`),
    external_id: null,
    shared_tickets: false,
    shared_comments: false,
    created_at: world.now,
    updated_at: world.now,
    domain_names: [],
    details: null,
    group_id: null,
    organization_fields: {},
  };
}
