import type { Account } from '../../types';
import type { World, WorldRecord, WorldUser } from '../../world/types';
import { internalsOf, nextUlid } from '../internals';
import { isoSeconds } from '../time';
import { textOf } from '../values';
import type { FieldError } from './errors';

/** What one record may hold in all. */
const MOST_BYTES = 32 * 1024;

/** The body of a create or update, as far as it can be read. */
export interface RecordInput {
  name?: unknown;
  external_id?: unknown;
  custom_object_fields?: unknown;
}

type WorldObject = World['objects'][string];

const TYPES: Record<string, (value: unknown) => boolean> = {
  integer: (value) => Number.isInteger(value),
  decimal: (value) => typeof value === 'number' && Number.isFinite(value),
  checkbox: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value),
  multiselect: (value) => Array.isArray(value),
};
const isText = (value: unknown) => typeof value === 'string';

/** What Zendesk would refuse in this input; none when it is fine. `isNew`: a name is needed. */
export function checkRecord(object: WorldObject, input: RecordInput, isNew: boolean): FieldError[] {
  const errors: FieldError[] = [];
  const blank = input.name === undefined ? isNew : typeof input.name !== 'string' || !input.name.trim();
  if (blank) errors.push({ field: 'name', description: 'Name: cannot be blank', error: 'BlankValue' });
  for (const [key, value] of Object.entries(fieldsOf(input))) {
    const error = checkField(object, key, value);
    if (error) errors.push(error);
  }
  const bytes = new TextEncoder().encode(JSON.stringify(input)).length;
  if (bytes > MOST_BYTES) {
    errors.push({ field: 'base', description: 'Record is larger than 32 KB', error: 'RecordTooLarge' });
  }
  return errors;
}

function checkField(object: WorldObject, key: string, value: unknown): FieldError | null {
  const field = object.fields.find((candidate) => candidate.key === key);
  if (!field) {
    return { field: key, description: `${key}: is not a field of this object`, error: 'UndefinedField' };
  }
  if (value === null || (TYPES[field.type] ?? isText)(value)) return null;
  return { field: key, description: `${field.title}: is invalid`, error: 'InvalidValue' };
}

/** Puts a new record into the world. The input must have passed `checkRecord`. */
export function createRecord(
  account: Account,
  agent: WorldUser,
  key: string,
  input: RecordInput,
): WorldRecord {
  const now = isoSeconds(internalsOf(account).time.now());
  const record: WorldRecord = {
    id: nextUlid(account),
    name: textOf(input.name),
    external_id: textOrNull(input.external_id),
    custom_object_key: key,
    custom_object_fields: fieldsOf(input),
    created_by_user_id: String(agent.id),
    updated_by_user_id: String(agent.id),
    created_at: now,
    updated_at: now,
  };
  account.world.objects[key]?.records.push(record);
  return record;
}

/** Changes only what the input names. */
export function updateRecord(
  account: Account,
  agent: WorldUser,
  record: WorldRecord,
  input: RecordInput,
): void {
  if (input.name !== undefined) record.name = textOf(input.name);
  if (input.external_id !== undefined) record.external_id = textOrNull(input.external_id);
  Object.assign(record.custom_object_fields, fieldsOf(input));
  record.updated_by_user_id = String(agent.id);
  record.updated_at = isoSeconds(internalsOf(account).time.now());
}

function fieldsOf(input: RecordInput): Record<string, unknown> {
  const { custom_object_fields: fields } = input;
  return typeof fields === 'object' && fields !== null ? { ...fields } : {};
}

function textOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : textOf(value);
}
