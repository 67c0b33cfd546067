import type { World, WorldTicket, WorldUser } from './types';
import { BRANDS, GROUPS } from './staff';

/** What an import says about a customer who may be new to the account. */
interface Newcomer {
  name: string;
  email: string | null;
  phone: string | null;
}

/** Ids above all that exist, so that nothing imported meets anything seeded. */
export interface Ids {
  ticket(): number;
  user(): number;
  comment(): number;
}

export function idsAbove(world: World): Ids {
  let ticket = highest(world.tickets, 9000);
  let user = highest(world.users, 30_000);
  let comment = world.tickets.reduce((top, entry) => highest(entry.comments, top), 0);
  return { ticket: () => ++ticket, user: () => ++user, comment: () => ++comment };
}

function highest(entries: { id: number }[], least: number): number {
  return entries.reduce((top, entry) => Math.max(top, entry.id), least);
}

/** Adds an end user to the account. */
export function addUser(world: World, ids: Ids, newcomer: Newcomer): WorldUser {
  const { email, phone } = newcomer;
  const user: WorldUser = {
    id: ids.user(),
    ...newcomer,
    role: 'end-user',
    custom_role_id: null,
    kind: 'customer',
    locale: 'en-US',
    time_zone: 'Paris',
    iana_time_zone: 'Europe/Paris',
    organization_id: null,
    external_id: null,
    verified: email !== null,
    tags: ['imported'],
    notes: null,
    details: null,
    user_fields: {},
    created_at: world.now,
    updated_at: world.now,
    identities: [
      ...(email ? [{ type: 'email' as const, value: email, verified: true, primary: true }] : []),
      ...(phone ? [{ type: 'phone_number' as const, value: phone, verified: false, primary: true }] : []),
    ],
  };
  world.users.push(user);
  return user;
}

/** What was said, and when and how: the part of a ticket that an import brings. */
export type Said = Pick<
  WorldTicket,
  | 'subject'
  | 'comments'
  | 'conversation'
  | 'via_channel'
  | 'created_at'
  | 'updated_at'
  | 'audits'
  | 'sunshine'
>;

/** Adds an open ticket of that customer, in nobody's hands yet. */
export function addTicket(world: World, ids: Ids, requester: WorldUser, said: Said): WorldTicket {
  const ticket: WorldTicket = {
    id: ids.ticket(),
    situation: 'imported',
    description: said.comments[0]?.body ?? '',
    status: 'open',
    priority: null,
    type: null,
    tags: ['imported'],
    requester_id: requester.id,
    assignee_id: null,
    group_id: GROUPS.en,
    brand_id: BRANDS.shop,
    organization_id: requester.organization_id,
    from_messaging_channel: said.conversation !== null,
    satisfaction_rating: null,
    custom_fields: [],
    live: false,
    ...said,
  };
  world.tickets.push(ticket);
  return ticket;
}
