import * as v from 'valibot';
import { isOutsideError } from '../lib/errors';
import { escapeUrl } from '../lib/escape';
import type {
  BulkRecords,
  ObjectKey,
  RecordEntry,
  RecordFilter,
  RecordPage,
  Records,
  Request,
} from '../model/ports';

const record = v.object({
  external_id: v.nullish(v.string()),
  custom_object_fields: v.nullish(v.record(v.string(), v.unknown())),
  updated_at: v.nullish(v.string()),
  updated_by_user_id: v.nullish(v.union([v.string(), v.number()])),
  created_by_user_id: v.nullish(v.union([v.string(), v.number()])),
});
const page = v.object({
  custom_object_records: v.array(record),
  meta: v.nullish(v.object({ has_more: v.nullish(v.boolean()), after_cursor: v.nullish(v.string()) })),
});

const toEntry = (their: v.InferOutput<typeof record>): RecordEntry => ({
  externalId: their.external_id ?? '',
  fields: their.custom_object_fields ?? {},
  updatedAt: their.updated_at ?? '',
  updatedBy: String(their.updated_by_user_id ?? ''),
  ...(their.created_by_user_id ? { createdBy: String(their.created_by_user_id) } : {}),
});

/** What Zendesk keeps of every record; all else is a field of ours. */
const STAMPED: ReadonlySet<string> = new Set([
  'created_at',
  'updated_at',
  'created_by_user',
  'updated_by_user',
]);

const toCondition = ({ field, operator, value }: RecordFilter) => ({
  [STAMPED.has(field) ? field : `custom_object_fields.${field}`]: { [operator]: value },
});

/** Our two custom objects through Zendesk's API, with the agent's own permissions. */
export function createRecords(request: Request): Records {
  const path = (object: ObjectKey): string => `/api/v2/custom_objects/${object}/records`;
  return {
    async upsert(object, externalId, name, fields, signal) {
      await request({
        url: `${path(object)}?external_id=${escapeUrl(externalId)}`,
        method: 'PATCH',
        json: { custom_object_record: { name, external_id: externalId, custom_object_fields: fields } },
        ...(signal ? { signal } : {}),
      });
    },
    async delete(object, externalId, signal) {
      await request({
        url: `${path(object)}?external_id=${escapeUrl(externalId)}`,
        method: 'DELETE',
        ...(signal ? { signal } : {}),
      });
    },
    async find(object, externalId, signal) {
      const url = `${path(object)}?filter[external_ids]=${escapeUrl(externalId)}`;
      const found = v.parse(page, await request({ url, ...(signal ? { signal } : {}) }));
      const first = found.custom_object_records[0];
      return first ? toEntry(first) : null;
    },
    async search(object, filters, cursor, signal, sort): Promise<RecordPage> {
      const after = cursor === null ? '' : `&page[after]=${escapeUrl(cursor)}`;
      const order = sort ? `&sort=${sort}` : '';
      const answer = await request({
        url: `${path(object)}/search?page[size]=100${order}${after}`,
        method: 'POST',
        json: { filter: { $and: filters.map(toCondition) } },
        ...(signal ? { signal } : {}),
      });
      const { custom_object_records, meta } = v.parse(page, answer);
      const next = meta?.has_more ? (meta.after_cursor ?? null) : null;
      return { records: custom_object_records.map(toEntry), next };
    },
  };
}

/** Zendesk takes so many ids in an address, and so many items in a job. */
const MOST_AT_ONCE = 100;

/** Many of our records at once, with the agent's own permissions. */
export function createBulkRecords(request: Request): BulkRecords {
  const path = (object: ObjectKey): string => `/api/v2/custom_objects/${object}`;
  const findHundred = async (object: ObjectKey, ids: readonly string[], signal?: AbortSignal) => {
    const list = ids.map((id) => escapeUrl(id)).join(',');
    const url = `${path(object)}/records?filter[external_ids]=${list}&page[size]=${MOST_AT_ONCE}`;
    return v
      .parse(page, await request({ url, ...(signal ? { signal } : {}) }))
      .custom_object_records.map(toEntry);
  };
  return {
    async findMany(object, externalIds, signal) {
      const found: RecordEntry[] = [];
      for (let at = 0; at < externalIds.length; at += MOST_AT_ONCE)
        found.push(...(await findHundred(object, externalIds.slice(at, at + MOST_AT_ONCE), signal)));
      return found;
    },
    async create(object, externalId, name, fields, signal) {
      try {
        await request({
          url: `${path(object)}/records`,
          method: 'POST',
          json: { custom_object_record: { name, external_id: externalId, custom_object_fields: fields } },
          ...(signal ? { signal } : {}),
        });
        return true;
      } catch (error) {
        if (isOutsideError(error) && (error.status === 409 || error.status === 422)) return false;
        throw error;
      }
    },
    async deleteMany(object, externalIds, signal) {
      if (externalIds.length === 0) return;
      await request({
        url: `${path(object)}/jobs`,
        method: 'POST',
        json: { job: { action: 'delete_by_external_id', items: externalIds.slice(0, MOST_AT_ONCE) } },
        ...(signal ? { signal } : {}),
      });
    },
  };
}
