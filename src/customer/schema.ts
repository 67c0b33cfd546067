import * as v from 'valibot';
import { listOf, neededListOf, numberOrNull, textOrNull as text } from '../lib/lenient';

/** Zendesk's words for a person and their tickets, and of those only what we use. */
export const userAnswerSchema = v.object({
  user: v.object({
    id: v.number(),
    name: v.fallback(v.string(), ''),
    email: text,
    phone: text,
    external_id: text,
    locale: text,
    iana_time_zone: text,
    organization_id: numberOrNull,
    tags: listOf(v.string()),
    notes: text,
    details: text,
    user_fields: v.fallback(v.record(v.string(), v.unknown()), {}),
    created_at: text,
  }),
  organizations: listOf(v.object({ id: v.number(), name: v.string() })),
});

export const organizationAnswerSchema = v.object({ organization: v.object({ name: v.string() }) });

export const identitiesAnswerSchema = v.object({
  identities: neededListOf(
    v.object({
      type: v.string(),
      value: v.string(),
      verified: v.fallback(v.nullish(v.boolean(), false), false),
    }),
  ),
});

const ticket = v.object({
  id: v.number(),
  subject: text,
  raw_subject: text,
  description: text,
  tags: listOf(v.string()),
  status: v.fallback(v.string(), 'other'),
  assignee_id: numberOrNull,
  created_at: v.string(),
  updated_at: v.string(),
  satisfaction_rating: v.fallback(v.nullish(v.object({ score: text }), null), null),
});

export const ticketsAnswerSchema = v.object({
  tickets: neededListOf(ticket),
  users: listOf(v.object({ id: v.number(), name: v.string() })),
  count: numberOrNull,
});

export type UserAnswer = v.InferOutput<typeof userAnswerSchema>;
export type Identities = v.InferOutput<typeof identitiesAnswerSchema>['identities'];
export type TicketsAnswer = v.InferOutput<typeof ticketsAnswerSchema>;
