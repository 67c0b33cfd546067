import * as v from 'valibot';
import { escapeUrl } from '../lib/escape';
import type { ObjectKey, RecordEntry, RecordFilter, RecordPage, Records, Request } from '../model/ports';

const record = v.object({
  external_id: v.nullish(v.string()),
  custom_object_fields: v.nullish(v.record(v.string(), v.unknown())),
  updated_at: v.nullish(v.string()),
  updated_by_user_id: v.nullish(v.union([v.string(), v.number()])),
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
