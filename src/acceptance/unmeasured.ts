import * as v from 'valibot';
import { isOutsideError } from '../lib/errors';
import type { Request } from '../model/ports';

/** Why replies of a role have no record: it may not write ours, or it is one of light agents, who may only read them. */
export type UnmeasuredWhy = 'noPermission' | 'lightAgents';

/** A role of the account whose agents are not measured. */
export interface UnmeasuredRole {
  id: number;
  name: string;
  why: UnmeasuredWhy;
  /** How many have it; null where Zendesk does not say. */
  members: number | null;
}

/** What Zendesk says of a user's role. */
export interface UserRole {
  role: string;
  role_type: number | null;
  custom_role_id: number | null;
}

const EVENTS = 'throughline_event';
/** Both are needed: a record is created, and written again when an answer got lost. */
const NEEDED = ['create', 'update'];
const LIGHT: readonly (number | null)[] = [1, 3]; // light agents, contributors
const ADMINS: readonly (number | null)[] = [4, 5];

const scopesSchema = v.fallback(v.object({ scopes: v.fallback(v.array(v.string()), []) }), { scopes: [] });
const roleSchema = v.object({
  id: v.number(),
  name: v.fallback(v.string(), ''),
  role_type: v.fallback(v.nullable(v.number()), null),
  team_member_count: v.optional(v.fallback(v.nullable(v.number()), null), null),
  configuration: v.fallback(
    v.object({
      custom_objects: v.optional(v.fallback(v.nullable(v.record(v.string(), scopesSchema)), null), null),
    }),
    { custom_objects: null },
  ),
});
const rolesSchema = v.object({ custom_roles: v.array(roleSchema) });
type Role = v.InferOutput<typeof roleSchema>;

/**
 * Roles whose agents are not measured, told by Zendesk: who may not write cannot write that they may not. One request; none of
 * them where the plan has no roles of its own (all agents may write there, but for light ones: `whyUnmeasured` tells those by
 * their user). Fails with an `OutsideError`.
 */
export async function readUnmeasured(request: Request, signal: AbortSignal): Promise<UnmeasuredRole[]> {
  try {
    const { custom_roles: roles } = v.parse(
      rolesSchema,
      await request({ url: '/api/v2/custom_roles.json', signal }),
    );
    return roles.flatMap(toUnmeasured);
  } catch (error) {
    if (isOutsideError(error) && (error.kind === 'forbidden' || error.kind === 'missing')) return [];
    throw error;
  }
}

function toUnmeasured(role: Role): UnmeasuredRole[] {
  const why = whyOf(role);
  return why ? [{ id: role.id, name: role.name, why, members: role.team_member_count }] : [];
}

/** A role of which Zendesk tells no permissions for objects at all is not said to lack them. */
function whyOf({ role_type: type, configuration: { custom_objects: objects } }: Role): UnmeasuredWhy | null {
  if (LIGHT.includes(type)) return 'lightAgents';
  if (ADMINS.includes(type) || objects === null) return null;
  const scopes = objects[EVENTS]?.scopes ?? [];
  return NEEDED.every((scope) => scopes.includes(scope)) ? null : 'noPermission';
}

/** Why the replies of this user have no record; null where their role is no reason. */
export function whyUnmeasured(user: UserRole, roles: readonly UnmeasuredRole[]): UnmeasuredWhy | null {
  if (user.role === 'admin') return null;
  if (LIGHT.includes(user.role_type)) return 'lightAgents';
  return roles.find(({ id }) => id === user.custom_role_id)?.why ?? null;
}
