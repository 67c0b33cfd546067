import * as v from 'valibot';
import { neededListOf, textOrNull } from '../../lib/lenient';

/** Zendesk's words for records and fields of a custom object, and of those only what we use. */
export const recordSchema = v.object({
  id: v.string(),
  name: textOrNull,
  external_id: textOrNull,
  created_at: textOrNull,
  updated_at: textOrNull,
  custom_object_fields: v.fallback(v.nullish(v.record(v.string(), v.unknown()), {}), {}),
});

export const recordsSchema = v.object({ custom_object_records: v.array(v.unknown()) });

export const fieldsSchema = v.object({
  custom_object_fields: neededListOf(
    v.object({
      key: v.string(),
      title: v.fallback(v.string(), ''),
      is_active: v.fallback(v.nullish(v.boolean(), true), true),
    }),
  ),
});

export type ObjectRecord = v.InferOutput<typeof recordSchema>;
