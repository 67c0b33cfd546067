import * as v from 'valibot';
import { readDeletionSchedules } from '../../acceptance/deletionSchedules';
import { isOutsideError, OutsideError } from '../../lib/errors';
import { escapeUrl } from '../../lib/escape';
import { listOf, neededListOf, textOrNull } from '../../lib/lenient';
import type { ObjectKey, Request } from '../../model/ports';
import type { AccountData, ErasingParts, Person } from '../../privacy/parts';

const user = v.object({
  id: v.number(),
  name: v.fallback(v.string(), ''),
  email: textOrNull,
  phone: textOrNull,
  role: v.fallback(v.string(), ''),
});
const identities = v.object({
  identities: listOf(v.object({ type: v.string(), value: v.string() })),
});
const customFields = listOf(v.object({ id: v.number(), value: v.unknown() }));
const tickets = v.object({
  tickets: neededListOf(v.object({ id: v.number(), custom_fields: customFields })),
  meta: v.nullish(v.object({ has_more: v.nullish(v.boolean()), after_cursor: v.nullish(v.string()) })),
});
const anyRecords = v.object({
  custom_object_records: neededListOf(
    v.object({
      id: v.string(),
      custom_object_fields: v.fallback(v.record(v.string(), v.unknown()), {}),
    }),
  ),
});
const job = v.object({
  job_status: v.object({ id: v.fallback(v.string(), ''), status: v.fallback(v.string(), '') }),
});

/** So that a cursor that leads nowhere does not go on for ever: ten thousand tickets of one person. */
const MOST_PAGES = 100;
/** Tickets that are in no list are asked for one by one: archived ones may be missing there. */
const MOST_SINGLE = 500;
const MOST_IDS = 100;
/** A deletion is over soon; somebody waits for it. */
const JOB_WAITS_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** What the privacy page asks of the account beside our records, with the admin's own permissions. */
export function createAccountData(
  request: Request,
  { pause, wait }: Pick<ErasingParts, 'pause' | 'wait'>,
): AccountData {
  return {
    findPerson: (who, signal) => findPerson(request, who, signal),
    ticketsOf: (userId, signal) => ticketsOf(request, pause, userId, signal),
    existing: (ids, signal) => existing(request, pause, ids, signal),
    withValues: (ids, fieldIds, signal) => withValues(request, ids, fieldIds, signal),
    async clear(ticketId, fieldIds, signal) {
      const fields = fieldIds.map((id) => ({ id: Number(id), value: null }));
      const url = `/api/v2/tickets/${ticketId}`;
      await request({ url, method: 'PUT', json: { ticket: { custom_fields: fields } }, signal });
    },
    anyRecords: (object, signal) => readAny(request, object, signal),
    deleteById: (object, ids, signal) => deleteById({ request, wait }, object, ids, signal),
    deletionSchedules: (signal) => readDeletionSchedules(request, signal),
  };
}

async function findPerson(request: Request, who: string, signal: AbortSignal): Promise<Person | null> {
  const found = /^\d+$/.test(who)
    ? await orNull(async () => {
        const answer = await request({ url: `/api/v2/users/${who}.json`, signal });
        return v.parse(v.object({ user }), answer).user;
      })
    : await findByEmail(request, who, signal);
  if (!found) return null;
  const known = await identitiesOf(request, found.id, signal);
  const of = (types: readonly string[]) =>
    known.filter(({ type }) => types.includes(type)).map(({ value }) => value);
  return {
    id: found.id,
    name: found.name,
    emails: distinct([found.email, ...of(['email'])]),
    phones: distinct([found.phone, ...of(['phone_number'])]),
    isAgent: found.role !== 'end-user',
  };
}

const distinct = (texts: readonly (string | null)[]): string[] => [
  ...new Set(texts.filter((text) => text !== null && text !== '') as string[]),
];

type User = v.InferOutput<typeof user>;

/** Zendesk finds by parts of an address too: only who has exactly this one is meant. */
async function findByEmail(request: Request, email: string, signal: AbortSignal): Promise<User | null> {
  const url = `/api/v2/users/search.json?query=${escapeUrl(email)}`;
  const { users } = v.parse(v.object({ users: neededListOf(user) }), await request({ url, signal }));
  const same = (one: string | null): boolean => one?.toLowerCase() === email;
  const [first] = users.filter((each) => same(each.email));
  if (first) return first;
  for (const each of users.slice(0, 5)) {
    const known = await identitiesOf(request, each.id, signal);
    if (known.some(({ value }) => same(value))) return each;
  }
  return null;
}

const identitiesOf = async (request: Request, id: number, signal: AbortSignal) =>
  v.parse(identities, await request({ url: `/api/v2/users/${id}/identities.json`, signal })).identities;

async function ticketsOf(
  request: Request,
  pause: () => Promise<void>,
  userId: number,
  signal: AbortSignal,
): Promise<number[]> {
  const ids: number[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const after: string = cursor === null ? '' : `&page[after]=${escapeUrl(cursor)}`;
    const url = `/api/v2/users/${userId}/tickets/requested.json?page[size]=100${after}`;
    const page: v.InferOutput<typeof tickets> = v.parse(tickets, await request({ url, signal }));
    ids.push(...page.tickets.map(({ id }) => id));
    const next: string | null = page.meta?.has_more ? (page.meta.after_cursor ?? null) : null;
    if (next === null || next === cursor) break;
    cursor = next;
    await pause();
  }
  return ids;
}

const showMany = async (request: Request, ids: readonly number[], signal: AbortSignal) =>
  v.parse(tickets, await request({ url: `/api/v2/tickets/show_many?ids=${ids.join(',')}`, signal })).tickets;

/** A ticket is gone only once Zendesk says so of itself: that a list lacks it may mean that it is archived. */
async function existing(
  request: Request,
  pause: () => Promise<void>,
  ids: readonly number[],
  signal: AbortSignal,
): Promise<Set<number>> {
  const listed = await showMany(request, ids.slice(0, MOST_IDS), signal);
  const there = new Set(listed.map(({ id }) => id));
  const missing = ids.filter((id) => !there.has(id));
  for (const id of missing.slice(MOST_SINGLE)) there.add(id); // not looked at: nobody may take them for gone
  for (const id of missing.slice(0, MOST_SINGLE)) {
    await pause();
    const found = await orNull(() => request({ url: `/api/v2/tickets/${id}`, signal }));
    if (found !== null && !isDeleted(found)) there.add(id);
  }
  return there;
}

const deletedTicket = v.object({ ticket: v.object({ status: v.literal('deleted') }) });
const isDeleted = (answer: unknown): boolean => v.is(deletedTicket, answer);

async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (isOutsideError(error) && error.kind === 'missing') return null;
    throw error;
  }
}

async function withValues(
  request: Request,
  ids: readonly number[],
  fieldIds: readonly string[],
  signal: AbortSignal,
): Promise<number[]> {
  const filled: number[] = [];
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const found = await showMany(request, ids.slice(at, at + MOST_IDS), signal);
    const isFilled = ({ id, value }: { id: number; value: unknown }) =>
      fieldIds.includes(String(id)) && value !== null && value !== undefined && value !== '';
    filled.push(...found.filter(({ custom_fields: each }) => each.some(isFilled)).map(({ id }) => id));
  }
  return filled;
}

async function readAny(request: Request, object: ObjectKey, signal: AbortSignal) {
  const url = `/api/v2/custom_objects/${object}/records?page[size]=100`;
  const page = v.parse(anyRecords, await request({ url, signal }));
  return page.custom_object_records.map(({ id, custom_object_fields: fields }) => ({
    id,
    kind: typeof fields['kind'] === 'string' ? fields['kind'].slice(0, 40) : '',
    ticketId: Number(fields['ticket_id']) || null,
  }));
}

async function deleteById(
  { request, wait }: { request: Request } & Pick<ErasingParts, 'wait'>,
  object: ObjectKey,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const url = `/api/v2/custom_objects/${object}/jobs`;
  const asked = { job: { action: 'delete', items: ids.slice(0, MOST_IDS) } };
  let { job_status: state } = v.parse(job, await request({ url, method: 'POST', json: asked, signal }));
  for (const ms of JOB_WAITS_MS) {
    if (state.status !== 'queued' && state.status !== 'working') break;
    await wait(ms, signal);
    signal.throwIfAborted();
    const address = `/api/v2/job_statuses/${encodeURIComponent(state.id)}`;
    state = v.parse(job, await request({ url: address, signal })).job_status;
  }
  if (state.status === 'failed' || state.status === 'killed')
    throw new OutsideError('down', `Zendesk did not delete: ${state.status}`);
}
