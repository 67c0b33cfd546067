import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import type { World, WorldRecord, WorldUser } from '../../world/types';
import { internalsOf, nextId, type Job } from '../internals';
import { route, type Question } from '../route';
import { textOf } from '../values';
import { notFound, refused, tooManyValues } from './errors';
import { guarded, mayWrite } from './recordAccess';
import { checkRecord, createRecord, updateRecord, type RecordInput } from './recordChange';
import { apiUrl } from './serialize';

type WorldObject = World['objects'][string];

const MOST_ITEMS = 100;
const MOST_WAITING = 30;
/** How long a job is said to be queued; its work is done at once. */
const QUEUED_MS = 1_000;

/** Bulk changes of records: POST /custom_objects/{key}/jobs, polled at /job_statuses/{id}. */
export function jobHandlers(account: Account): HttpHandler[] {
  return [
    route(account, 'records', 'post', '/custom_objects/:key/jobs', guarded(mayWrite, start)),
    route(account, 'records', 'get', '/job_statuses/:id', ({ world, param, now }) => {
      const job = internalsOf(account).jobs.get(param('id'));
      return job ? HttpResponse.json({ job_status: statusOf(world, job, now) }) : notFound();
    }),
  ];
}

interface JobItem extends RecordInput {
  id?: unknown;
}

interface Work {
  account: Account;
  agent: WorldUser;
  key: string;
  object: WorldObject;
}

function start({ account, world, agent, body, param, now }: Question, object: WorldObject): Response {
  const { jobs } = internalsOf(account);
  const { action, items } = readJob(body);
  const run = ACTIONS[action];
  if (!run) return refused(400, 'BadRequest', `${action || 'No action'} is not a valid job action`);
  if (!items) return refused(400, 'BadRequest', 'items is missing');
  if (items.length > MOST_ITEMS) return tooManyValues();
  const waiting = [...jobs.values()].filter((job) => job.doneAt > now).length;
  if (waiting >= MOST_WAITING) return refused(429, 'TooManyJobs', 'Too many jobs are queued or running');
  const work = { account, agent, key: param('key'), object };
  const results = items.map((item, index) => ({ index, action, ...run(work, item) }));
  const job: Job = { id: `V3-${nextId(account)}`, total: items.length, doneAt: now + QUEUED_MS, results };
  jobs.set(job.id, job);
  return HttpResponse.json({ job_status: statusOf(world, job, now) }, { status: 201 });
}

function readJob(body: unknown): { action: string; items: JobItem[] | null } {
  const job = typeof body === 'object' && body !== null && 'job' in body ? body.job : null;
  const { action, items } = (job ?? {}) as { action?: unknown; items?: unknown };
  return { action: textOf(action ?? ''), items: Array.isArray(items) ? (items as JobItem[]) : null };
}

function statusOf(world: World, job: Job, now: number): Record<string, unknown> {
  const done = now >= job.doneAt;
  return {
    id: job.id,
    url: apiUrl(world, `job_statuses/${job.id}`),
    total: job.total,
    progress: done ? job.total : null,
    status: done ? 'completed' : 'queued',
    message: done ? `Completed at ${new Date(job.doneAt).toISOString()}` : null,
    results: done ? job.results : null,
  };
}

type Result = Record<string, unknown>;

const failed = (error: string, details: string): Result => ({ success: false, error, details });
const done = (record: WorldRecord, status: string): Result => ({ id: record.id, status, success: true });

const ACTIONS: Record<string, (work: Work, item: JobItem) => Result> = {
  create: (work, item) => write(work, undefined, item),
  update: (work, item) => {
    const record = work.object.records.find(({ id }) => id === item.id);
    return record ? write(work, record, item) : failed('RecordNotFound', 'Not found');
  },
  create_or_update_by_external_id: (work, item) => write(work, byExternalId(work, item.external_id), item),
  create_or_update_by_name: (work, item) =>
    write(
      work,
      work.object.records.find(({ name }) => name === item.name),
      item,
    ),
  delete: (work, item) =>
    drop(
      work,
      work.object.records.find(({ id }) => id === (typeof item === 'string' ? item : item.id)),
    ),
  delete_by_external_id: (work, item) =>
    drop(work, byExternalId(work, typeof item === 'string' ? item : item.external_id)),
};

function byExternalId({ object }: Work, externalId: unknown): WorldRecord | undefined {
  return object.records.find((record) => record.external_id !== null && record.external_id === externalId);
}

function write(work: Work, record: WorldRecord | undefined, item: JobItem): Result {
  const [error] = checkRecord(work.object, item, !record);
  if (error) return failed('RecordInvalid', error.description);
  if (!record) return done(createRecord(work.account, work.agent, work.key, item), 'Created');
  updateRecord(work.account, work.agent, record, item);
  return done(record, 'Updated');
}

function drop({ object }: Work, record: WorldRecord | undefined): Result {
  if (!record) return failed('RecordNotFound', 'Not found');
  object.records.splice(object.records.indexOf(record), 1);
  return done(record, 'Deleted');
}
