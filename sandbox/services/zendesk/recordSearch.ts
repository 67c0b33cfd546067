import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { World, WorldRecord } from '../../world/types';
import { internalsOf } from '../internals';
import { route, type Question } from '../route';
import { isoSeconds } from '../time';
import { refused } from './errors';
import { cursorPage } from './pages';
import { guarded, mayRead, recordAnswer } from './recordAccess';
import { readFilter } from './recordFilter';

type WorldObject = World['objects'][string];

/** How long /records/count goes on saying the same. */
const COUNT_REFRESH_MS = 60_000;

export function recordSearchHandlers(account: Account): HttpHandler[] {
  const records = '/custom_objects/:key/records';
  return [
    route(account, 'records', 'get', `${records}/count`, guarded(mayRead, count)),
    route(account, 'records', 'get', `${records}/search`, guarded(mayRead, searchWords)),
    route(account, 'records', 'post', `${records}/search`, guarded(mayRead, searchFiltered)),
    route(account, 'records', 'get', records, guarded(mayRead, list)),
  ];
}

/** `filter[ids]`, `filter[external_ids]` and `sort` by id or updated_at. */
function list(question: Question, object: WorldObject): Response {
  const { query } = question;
  const wanted = (name: string) => query.get(name)?.split(',');
  const ids = wanted('filter[ids]');
  const externalIds = wanted('filter[external_ids]');
  const found = object.records.filter(
    (record) =>
      (!ids || ids.includes(record.id)) && (!externalIds || externalIds.includes(record.external_id ?? '')),
  );
  return paged(question, found);
}

function searchWords(question: Question, object: WorldObject): Response {
  const words = (question.query.get('query') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = object.records.filter((record) => {
    const text = JSON.stringify([record.name, record.external_id, record.custom_object_fields]).toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return paged(question, found);
}

function searchFiltered(question: Question, object: WorldObject): Response {
  const { body } = question;
  const filter = typeof body === 'object' && body !== null && 'filter' in body ? body.filter : undefined;
  const test = readFilter(
    filter,
    object.fields.map(({ key }) => key),
  );
  if (typeof test === 'string') return refused(400, 'InvalidFilter', test);
  return paged(question, object.records.filter(test));
}

function paged({ world, request, query }: Question, found: WorldRecord[]): Response {
  const { items, meta, links } = cursorPage(
    sorted(found, query.get('sort')),
    new URL(request.url),
    ({ id }) => id,
  );
  // `count` is what this answer holds, not what there is.
  const answers = items.map((record) => recordAnswer(world, record));
  return HttpResponse.json({ custom_object_records: answers, count: items.length, meta, links });
}

function sorted(records: WorldRecord[], sort: string | null): WorldRecord[] {
  const key = sort?.replace(/^-/, '');
  const value = (record: WorldRecord) => {
    if (key === 'updated_at') return `${record.updated_at} ${record.id}`;
    return key === 'created_at' ? `${record.created_at} ${record.id}` : record.id;
  };
  const ascending = records.toSorted((one, other) => (value(one) < value(other) ? -1 : 1));
  return sort?.startsWith('-') ? ascending.toReversed() : ascending;
}

/** The number of all records of the object, refreshed only now and then. */
function count({ account, param, now }: Question, object: WorldObject): Response {
  const { counts } = internalsOf(account);
  const key = param('key');
  const before = counts.get(key);
  const fresh = before && now - before.refreshedAt < COUNT_REFRESH_MS;
  const said = fresh ? before : { value: object.records.length, refreshedAt: now };
  counts.set(key, said);
  return HttpResponse.json({ count: { value: said.value, refreshed_at: isoSeconds(said.refreshedAt) } });
}
