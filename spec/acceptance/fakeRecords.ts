import { NO_DETAILS } from '../../src/acceptance/details';
import { toFields } from '../../src/acceptance/toRecord';
import { OutsideError } from '../../src/lib/errors';
import type { ReplyEvent } from '../../src/model/acceptance';
import type { BulkRecords, ObjectKey, RecordEntry, RecordFilter, Records } from '../../src/model/ports';

export const aReply = (over: Partial<ReplyEvent> = {}): ReplyEvent => ({
  kind: 'reply',
  id: 'r-1',
  day: '2026-11-16',
  ticketId: 101,
  channel: 'email',
  target: 'public',
  brandId: 401,
  groupId: 301,
  language: 'fr',
  origin: 'playbook',
  key: 'playbook:whereIsOrder/late',
  situation: 'whereIsOrder',
  outcome: 'verbatim',
  keptShare: 1,
  replyShare: 1,
  offered: 3,
  inserted: 1,
  dismissed: 0,
  details: NO_DETAILS,
  sourcesUp: [],
  engine: '0.1.0',
  ...over,
});

interface Kept extends RecordEntry {
  createdAt: string;
  order: number;
}

/** What may go wrong with a request: it fails before, or after it did what it was asked. */
export type Fault = 'before' | 'after' | null;

export interface FakeRecords extends Pick<Records, 'search' | 'find' | 'upsert'>, BulkRecords {
  /** What anybody may write. */
  write(id: string, fields: Record<string, unknown>, agent: string): void;
  /** A reply of an agent, as the background page of that agent writes it. */
  arrive(event: ReplyEvent, agent: string): void;
  all(object: ObjectKey): RecordEntry[];
  requests: string[];
}

/**
 * Records in memory, with what the real ones do: pages of a hundred, searches that find a record after its deletion, deletions
 * that happen later, failures. `now` is ms since 1970; `step` is waited before and after each request.
 */
export function createFakeRecords(parts: {
  now: () => number;
  step?: () => Promise<void>;
  fault?: (what: string) => Fault;
  /** Searches find what was deleted for so long, ms. */
  lag?: number;
}): FakeRecords {
  const { now, step = () => Promise.resolve(), fault = () => null, lag = 0 } = parts;
  const live: Record<ObjectKey, Map<string, Kept>> = {
    throughline_event: new Map(),
    throughline_document: new Map(),
  };
  const ghosts: { entry: Kept; object: ObjectKey; at: number }[] = [];
  const requests: string[] = [];
  let order = 0;

  const put = (object: ObjectKey, id: string, fields: Record<string, unknown>, agent: string): void => {
    const before = live[object].get(id);
    live[object].set(id, {
      externalId: id,
      fields: { ...before?.fields, ...fields },
      updatedAt: new Date(now()).toISOString(),
      updatedBy: agent,
      createdBy: before?.createdBy ?? agent,
      createdAt: before?.createdAt ?? new Date(now()).toISOString(),
      order: before?.order ?? (order += 1),
    });
  };
  const drop = (object: ObjectKey, id: string): void => {
    const entry = live[object].get(id);
    if (entry) ghosts.push({ entry, object, at: now() });
    live[object].delete(id);
  };
  const through = async <T>(what: string, work: () => T): Promise<T> => {
    requests.push(what);
    await step();
    const bad = fault(what);
    if (bad === 'before') throw new OutsideError('down', `${what}: before`);
    const result = work();
    await step();
    if (bad === 'after') throw new OutsideError('down', `${what}: after`);
    return result;
  };
  const found = (object: ObjectKey): Kept[] => [
    ...live[object].values(),
    ...ghosts.filter((ghost) => ghost.object === object && now() - ghost.at < lag).map(({ entry }) => entry),
  ];
  return {
    requests,
    write: (id, fields, agent) => put('throughline_event', id, fields, agent),
    arrive: (event, agent) => put('throughline_event', event.id, toFields(event), agent),
    all: (object) => [...live[object].values()],
    upsert: (object, id, _name, fields) =>
      through(`upsert ${id}`, () => put(object, id, structuredClone(fields), 'lead')),
    find: (object, id) => through(`find ${id}`, () => live[object].get(id) ?? null),
    findMany: (object, ids) =>
      through(`findMany ${ids.length}`, () => ids.flatMap((id) => live[object].get(id) ?? [])),
    create: (object, id, _name, fields) =>
      through(`create ${id}`, () => {
        if (live[object].has(id)) return false;
        put(object, id, fields, 'lead');
        return true;
      }),
    deleteMany: (object, ids) =>
      through(`deleteMany ${ids.length}`, () => {
        for (const id of ids) drop(object, id);
      }),
    search: (object, filters, cursor, _signal, sort) =>
      through(`search ${filters.map(({ field }) => field).join(' ')}`, () => {
        const key = sort === 'updated_at' ? 'updatedAt' : 'order';
        const hits = found(object)
          .filter((entry) => filters.every((filter) => matches(entry, filter)))
          .toSorted((a, b) => (a[key] === b[key] ? a.order - b.order : a[key] < b[key] ? -1 : 1));
        const from = Number(cursor ?? 0);
        return {
          records: hits.slice(from, from + 100).map((entry) => structuredClone(entry)),
          next: from + 100 < hits.length ? String(from + 100) : null,
        };
      }),
  };
}

function matches(entry: Kept, { field, operator, value }: RecordFilter): boolean {
  const stamps: Record<string, string> = { created_at: entry.createdAt, updated_at: entry.updatedAt };
  const own = stamps[field] ?? textOf(entry.fields[field]);
  const wanted = String(value);
  if (operator === '$eq') return own === wanted;
  return operator === '$gte' ? own >= wanted : own <= wanted;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
