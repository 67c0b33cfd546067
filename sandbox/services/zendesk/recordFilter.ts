import type { WorldRecord } from '../../world/types';
import { textOf } from '../values';

/** Fields of every record; an object's own are written `custom_object_fields.KEY`. */
const STANDARD: Record<string, (record: WorldRecord) => unknown> = {
  name: (record) => record.name,
  external_id: (record) => record.external_id,
  created_at: (record) => record.created_at,
  updated_at: (record) => record.updated_at,
  created_by_user: (record) => record.created_by_user_id,
  updated_by_user: (record) => record.updated_by_user_id,
};

const OWN = 'custom_object_fields.';

type Test = (record: WorldRecord) => boolean;

/**
 * Reads the `filter` of a filtered search: `{FIELD: {OPERATOR: VALUE}}`, or `$and` / `$or` with a list of such.
 * Returns a test for records, or what is wrong with the filter in words.
 */
export function readFilter(filter: unknown, ownFields: string[]): Test | string {
  if (!isObject(filter)) return 'filter must be an object';
  const tests: Test[] = [];
  for (const [key, value] of Object.entries(filter)) {
    const test =
      key === '$and' || key === '$or' ? group(key, value, ownFields) : condition(key, value, ownFields);
    if (typeof test === 'string') return test;
    tests.push(test);
  }
  if (tests.length === 0) return 'filter is empty';
  return (record) => tests.every((test) => test(record));
}

function group(key: '$and' | '$or', list: unknown, ownFields: string[]): Test | string {
  if (!Array.isArray(list) || list.length === 0) return `${key} needs a list of conditions`;
  const tests: Test[] = [];
  for (const part of list) {
    const test = readFilter(part, ownFields);
    if (typeof test === 'string') return test;
    tests.push(test);
  }
  if (key === '$and') return (record) => tests.every((test) => test(record));
  return (record) => tests.some((test) => test(record));
}

function condition(field: string, operators: unknown, ownFields: string[]): Test | string {
  const value = reader(field, ownFields);
  if (!value) return `${field} is not a valid field`;
  if (!isObject(operators)) return `${field} needs an operator`;
  const tests: Test[] = [];
  for (const [name, wanted] of Object.entries(operators)) {
    const compare = OPERATORS[name];
    if (!compare) return `${name} is not a valid operator`;
    tests.push((record) => compare(value(record), wanted));
  }
  return (record) => tests.every((test) => test(record));
}

function reader(field: string, ownFields: string[]): ((record: WorldRecord) => unknown) | undefined {
  if (!field.startsWith(OWN)) return STANDARD[field];
  const key = field.slice(OWN.length);
  return ownFields.includes(key) ? (record) => record.custom_object_fields[key] : undefined;
}

const OPERATORS: Record<string, (value: unknown, wanted: unknown) => boolean> = {
  $eq: (value, wanted) => order(value, wanted) === 0,
  $noteq: (value, wanted) => order(value, wanted) !== 0,
  $gt: (value, wanted) => order(value, wanted) > 0,
  $gte: (value, wanted) => order(value, wanted) >= 0,
  $lt: (value, wanted) => order(value, wanted) < 0,
  $lte: (value, wanted) => order(value, wanted) <= 0,
  $exists: (value, wanted) => (value !== null && value !== undefined && value !== '') === Boolean(wanted),
  $contains: contains,
  $notcontains: (value, wanted) => !contains(value, wanted),
};

/** NaN when there is nothing to compare, so that every comparison fails. Dates are ISO and compare as text. */
function order(value: unknown, wanted: unknown): number {
  if (value === null || value === undefined) return Number.NaN;
  if (typeof value === 'number') return value - Number(wanted);
  const [one, other] = [textOf(value), textOf(wanted)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function contains(value: unknown, wanted: unknown): boolean {
  return typeof value === 'string' && value.toLowerCase().includes(textOf(wanted).toLowerCase());
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
