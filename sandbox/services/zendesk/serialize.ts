import type { World, WorldAttachment, WorldComment, WorldTicket, WorldUser } from '../../world/types';
import { omit } from '../values';

/** The absolute address by which Zendesk names a thing. */
export const apiUrl = (world: World, path: string) =>
  `https://${world.subdomain}.zendesk.com/api/v2/${path}.json`;

/** A user as an agent or admin sees it (keys as recorded from a real account). */
export function userAnswer(world: World, user: WorldUser): Record<string, unknown> {
  const { kind, identities, groups, signature } = user;
  return {
    ...omit(user, 'kind', 'identities', 'groups', 'signature'),
    url: apiUrl(world, `users/${user.id}`),
    alias: null,
    active: true,
    default_group_id: groups?.[0] ?? null,
    last_login_at: null,
    locale_id: 1,
    moderator: user.role !== 'end-user',
    only_private_comments: kind === 'light',
    photo: null,
    report_csv: user.role === 'admin',
    restricted_agent: user.role === 'end-user',
    role_type: roleType(user),
    shared: false,
    shared_agent: false,
    shared_phone_number: user.phone ? !identities.some(({ value }) => value === user.phone) : null,
    signature: signature ?? null,
    suspended: false,
    ticket_restriction: user.role === 'end-user' ? 'requested' : null,
    two_factor_auth_enabled: null,
  };
}

/** The sideload `users` for these ids, each once. */
export function usersNamed(world: World, ids: (number | null)[]): Record<string, unknown>[] {
  const wanted = new Set(ids);
  return world.users.filter(({ id }) => wanted.has(id)).map((user) => userAnswer(world, user));
}

// Zendesk's numbers: 0 custom role, 1 light agent, 4 admin.
function roleType(user: WorldUser): number | null {
  if (user.role === 'end-user') return null;
  if (user.kind === 'light') return 1;
  return user.role === 'admin' ? 4 : 0;
}

/** A ticket as the Tickets API serves it: without its comments. */
export function ticketAnswer(world: World, ticket: WorldTicket): Record<string, unknown> {
  return {
    ...omit(ticket, 'situation', 'via_channel', 'comments', 'conversation', 'live', 'audits', 'sunshine'),
    url: apiUrl(world, `tickets/${ticket.id}`),
    external_id: null,
    via: { channel: ticket.via_channel, source: { from: {}, to: {}, rel: null } },
    generated_timestamp: Math.floor(Date.parse(ticket.updated_at) / 1000),
    raw_subject: ticket.subject,
    recipient: null,
    submitter_id: ticket.requester_id,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    is_public: true,
    due_at: null,
    fields: ticket.custom_fields,
    sharing_agreement_ids: [],
    custom_status_id: null,
    followup_ids: [],
    ticket_form_id: null,
    allow_channelback: false,
    allow_attachments: true,
  };
}

function attachmentAnswer(world: World, attachment: WorldAttachment): Record<string, unknown> {
  return {
    ...attachment,
    url: apiUrl(world, `attachments/${attachment.id}`),
    mapped_content_url: attachment.content_url,
    width: null,
    height: null,
    inline: false,
    deleted: false,
    malware_access_override: false,
    malware_scan_result: 'malware_not_found',
    thumbnails: [],
  };
}

/** A comment as the Comments API serves it; `audit_id` is the comment's own id in the sandbox. */
export function commentAnswer(world: World, comment: WorldComment): Record<string, unknown> {
  return {
    ...comment,
    type: 'Comment',
    plain_body: comment.body,
    attachments: comment.attachments.map((attachment) => attachmentAnswer(world, attachment)),
    audit_id: comment.id,
    via: { channel: comment.via.channel, source: { from: {}, to: {}, rel: null } },
    metadata: { system: {}, custom: {} },
  };
}
