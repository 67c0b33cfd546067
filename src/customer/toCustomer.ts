import { normaliseAddress } from '../lib/emailAddress';
import { toIso } from '../lib/lenient';
import type { Customer, Identity, PastTicket } from '../model/customer';
import type { Identities, TicketsAnswer, UserAnswer } from './schema';

/** What the four questions brought; null where one failed. */
export interface Answers {
  user: UserAnswer;
  identities: Identities | null;
  tickets: TicketsAnswer | null;
  organization: string | null;
  /** Keys of user fields that the admin wants to be seen. */
  fieldKeys: readonly string[];
}

/** A Zendesk user in our words, without the ticket on screen among the past ones. */
export function toCustomer(answers: Answers, ticketId: number): Customer {
  const { user } = answers.user;
  const emails = toEmails(answers);
  const pastTickets = answers.tickets ? toPastTickets(answers.tickets, ticketId) : [];
  return {
    id: user.id,
    name: user.name,
    emails,
    phones: toPhones(answers),
    externalId: user.external_id || null,
    locale: user.locale || null,
    timeZone: user.iana_time_zone || null,
    organization: answers.organization,
    tags: user.tags,
    notes: user.notes || null,
    details: user.details || null,
    fields: toFields(answers),
    since: toIso(user.created_at),
    identity: toIdentity(emails, user.external_id),
    pastTickets,
    pastTicketCount: Math.max(pastTickets.length, (answers.tickets?.count ?? 0) - 1),
  };
}

/**
 * The primary address first. Verified is only what the list of identities says is: the user's own flag means that one of
 * their identities is, and not which.
 */
function toEmails({ user, identities }: Answers): Customer['emails'] {
  const known = new Map<string, boolean>();
  const add = (address: string | null, isVerified: boolean) => {
    const value = normaliseAddress(address ?? '');
    if (value !== '') known.set(value, isVerified || known.get(value) === true);
  };
  add(user.user.email, false);
  for (const { type, value, verified } of identities ?? [])
    if (type === 'email') add(value, verified ?? false);
  return [...known].map(([value, isVerified]) => ({ value, isVerified }));
}

function toPhones({ user, identities }: Answers): string[] {
  const listed = (identities ?? []).filter(({ type }) => type === 'phone_number').map(({ value }) => value);
  const phones = [user.user.phone ?? '', ...listed].map(withoutPunctuation).filter((phone) => phone !== '');
  return [...new Set(phones)];
}

/** "+33 6 12 34" → "+33612…": E.164 where it is written internationally, else just its digits. */
const withoutPunctuation = (phone: string): string =>
  (/^\s*(\+|00)/.test(phone) ? '+' : '') + phone.replace(/^\s*00/, '').replace(/\D/g, '');

function toIdentity(emails: Customer['emails'], externalId: string | null): Identity {
  if (emails.some(({ isVerified }) => isVerified)) return { level: 'verified', by: 'email' };
  if (externalId) return { level: 'verified', by: 'externalId' };
  return emails.length > 0 ? { level: 'possible', by: 'email' } : { level: 'unknown', by: 'none' };
}

function toPastTickets({ tickets, users }: TicketsAnswer, ticketId: number): PastTicket[] {
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return tickets
    .filter(({ id, status }) => id !== ticketId && status !== 'deleted')
    .map((ticket) => ({
      id: ticket.id,
      subject: ticket.subject || ticket.raw_subject || '',
      status: ticket.status,
      createdAt: toIso(ticket.created_at) ?? ticket.created_at,
      updatedAt: toIso(ticket.updated_at) ?? ticket.updated_at,
      assigneeName: (ticket.assignee_id !== null && names.get(ticket.assignee_id)) || null,
      rating: toRating(ticket.satisfaction_rating?.score ?? null),
      excerpt: (ticket.description ?? '').slice(0, MOST_OF_TICKET),
      isMerged: ticket.tags.includes(MERGED),
    }))
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** A field may hold a text, a number, a tick or a list of options. */
const toFields = ({ user, fieldKeys }: Answers): Customer['fields'] =>
  fieldKeys.flatMap((key) => {
    const held: unknown = Object.hasOwn(user.user.user_fields, key) ? user.user.user_fields[key] : null;
    const values = (Array.isArray(held) ? held : [held]) as unknown[];
    const value = values.filter(isShowable).map(String).join(', ').trim();
    return value === '' ? [] : [{ key, value: value.slice(0, MOST_OF_FIELD) }];
  });

const MOST_OF_FIELD = 500;

/** A tick that is not set tells nothing. */
const isShowable = (value: unknown): value is string | number | true =>
  typeof value === 'string' || typeof value === 'number' || value === true;

const MOST_OF_TICKET = 600;

/** What Zendesk puts on a ticket that was merged into another. */
const MERGED = 'closed_by_merge';

/** Also 'goodwithcomment', 'offered' and the like. */
function toRating(score: string | null): PastTicket['rating'] {
  if (score?.startsWith('good')) return 'good';
  return score?.startsWith('bad') ? 'bad' : null;
}
