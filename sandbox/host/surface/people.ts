import type { DeskState } from '../deskState';
import type { WorldUser } from '../../world/types';

/** A user as the apps framework shows one (camel case; the APIs use snake case). */
export function userObject(desk: DeskState, user: WorldUser): Record<string, unknown> {
  const organization = desk.directory.organizations.find((entry) => entry.id === user.organization_id);
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    externalId: user.external_id,
    // A custom role shows as its number, not as a word.
    role: user.custom_role_id ?? user.role,
    locale: user.locale,
    timeZone: { name: user.time_zone, ianaName: user.iana_time_zone },
    tags: user.tags,
    notes: user.notes,
    details: user.details,
    avatarUrl: '',
    identities: user.identities.map(({ type, value, verified, primary }) => ({
      type: type === 'phone_number' ? 'phone' : type,
      value,
      verified,
      primary,
    })),
    organizations: organization ? [{ id: organization.id, name: organization.name }] : [],
    groups: desk.directory.groups.filter((group) => user.groups?.includes(group.id)),
  };
}

/** The agent; the language is the one chosen in the control strip. */
export const currentUser = (desk: DeskState): Record<string, unknown> => ({
  ...userObject(desk, desk.agent),
  locale: desk.locale,
});

export const currentAccount = (desk: DeskState): Record<string, unknown> => ({
  subdomain: desk.directory.subdomain,
  planName: 'Suite Growth',
  timeZone: { name: desk.directory.timeZone, ianaName: desk.directory.timeZone },
});
