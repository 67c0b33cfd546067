import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { World, WorldRecord } from '../../world/types';
import { route, type Question } from '../route';
import { notFound, recordInvalid, refused } from './errors';
import { guarded, mayRead, mayWrite, recordAnswer } from './recordAccess';
import { checkRecord, createRecord, updateRecord, type RecordInput } from './recordChange';
import { recordSearchHandlers } from './recordSearch';

type WorldObject = World['objects'][string];

/** /custom_objects/{key}/records: list, search, count, create, change, upsert by external id, delete. */
export function recordHandlers(account: Account): HttpHandler[] {
  const records = '/custom_objects/:key/records';
  return [
    ...recordSearchHandlers(account),
    route(account, 'records', 'post', records, guarded(mayWrite, create)),
    route(account, 'records', 'patch', records, guarded(mayWrite, upsert)),
    route(account, 'records', 'delete', records, guarded(mayWrite, removeByExternalId)),
    route(account, 'records', 'get', `${records}/:id`, guarded(mayRead, show)),
    route(account, 'records', 'patch', `${records}/:id`, guarded(mayWrite, change)),
    route(account, 'records', 'delete', `${records}/:id`, guarded(mayWrite, remove)),
  ];
}

function inputOf(body: unknown): RecordInput | null {
  if (typeof body !== 'object' || body === null || !('custom_object_record' in body)) return null;
  const { custom_object_record: record } = body;
  return typeof record === 'object' ? record : null;
}

const noRecord = () => refused(400, 'BadRequest', 'custom_object_record is missing from the body');

function one(world: World, record: WorldRecord, status = 200): Response {
  return HttpResponse.json({ custom_object_record: recordAnswer(world, record) }, { status });
}

function create({ account, world, agent, body, param }: Question, object: WorldObject): Response {
  const input = inputOf(body);
  if (!input) return noRecord();
  const errors = checkRecord(object, input, true);
  if (errors.length > 0) return recordInvalid(errors);
  if (input.external_id && object.records.some((record) => record.external_id === input.external_id)) {
    return refused(409, 'Conflict', 'A record with this external_id already exists');
  }
  return one(world, createRecord(account, agent, param('key'), input), 201);
}

/** `?external_id=`: the record with it is changed, or made. By name is for objects with unique names only. */
function upsert({ account, world, agent, body, param, query }: Question, object: WorldObject): Response {
  const input = inputOf(body);
  const externalId = query.get('external_id');
  if (!input) return noRecord();
  if (!externalId || query.get('name')) {
    return refused(400, 'BadRequest', 'Either external_id or name must be given, and not both');
  }
  const record = object.records.find((candidate) => candidate.external_id === externalId);
  const errors = checkRecord(object, input, !record);
  if (errors.length > 0) return recordInvalid(errors);
  if (!record)
    return one(world, createRecord(account, agent, param('key'), { ...input, external_id: externalId }));
  updateRecord(account, agent, record, input);
  return one(world, record);
}

function withRecord(
  { param }: Question,
  object: WorldObject,
  answer: (record: WorldRecord) => Response,
): Response {
  const record = object.records.find(({ id }) => id === param('id'));
  return record ? answer(record) : notFound();
}

function show(question: Question, object: WorldObject): Response {
  return withRecord(question, object, (record) => one(question.world, record));
}

function change(question: Question, object: WorldObject): Response {
  return withRecord(question, object, (record) => {
    const input = inputOf(question.body);
    if (!input) return noRecord();
    const errors = checkRecord(object, input, false);
    if (errors.length > 0) return recordInvalid(errors);
    updateRecord(question.account, question.agent, record, input);
    return one(question.world, record);
  });
}

function remove(question: Question, object: WorldObject): Response {
  return withRecord(question, object, (record) => drop(object, record));
}

function removeByExternalId({ query }: Question, object: WorldObject): Response {
  const externalId = query.get('external_id');
  const record = object.records.find((candidate) => externalId && candidate.external_id === externalId);
  return record ? drop(object, record) : notFound();
}

function drop(object: WorldObject, record: WorldRecord): Response {
  object.records.splice(object.records.indexOf(record), 1);
  return new HttpResponse(null, { status: 204 });
}
