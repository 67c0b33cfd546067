import * as v from 'valibot';
import { escapeUrl } from '../../lib/escape';
import { OutsideError } from '../../lib/errors';
import type { Order, OrderMatch } from '../../model/order';
import type { Request, Settings } from '../../model/ports';
import type { Problem, Sourced } from '../../model/problem';
import type { Connector, OrderQuery } from '../connector';
import { matchLevel } from '../matchLevel';
import { parseMapping, proposeMapping, type Mapping } from './mapping';
import { fieldsSchema, recordSchema, recordsSchema, type ObjectRecord } from './schema';
import { createRead, toOrder } from './toOrder';

const SHOP = { id: 'customObject', label: 'Zendesk' };

/** Orders that the account keeps in a custom object of its own, which the admin picked; read only. */
export function createCustomObject({
  request,
  settings,
}: {
  request: Request;
  settings: Settings;
}): Connector {
  const key = keyOf(settings);
  const root = `/api/v2/custom_objects/${escapeUrl(key)}`;
  const written = parseMapping(mappingOf(settings));
  let proposed: Mapping | null = null;

  async function readMapping(signal: AbortSignal): Promise<Mapping> {
    if (written.errors.length > 0)
      throw new OutsideError('malformed', `order_object_mapping, ${written.errors[0]}`);
    if (Object.keys(written.mapping).length > 0) return written.mapping;
    proposed ??= await readFields(request, root, signal);
    return proposed;
  }

  return {
    ...SHOP,
    settings: ['order_object', 'order_object_mapping'],
    validate,
    async findOrders(query, signal) {
      if (query.emails.length === 0 && query.phones.length === 0) return { value: [], problems: [] };
      refuseKey(key);
      const mapping = await readMapping(signal);
      if (!mapping.email && !mapping.phone)
        throw new OutsideError('missing', 'no field of the object is known to hold an e-mail address');
      const filter = toFilter(query, mapping);
      if (!filter) return { value: [], problems: [] };
      const answer = await request({
        url: `${root}/records/search?page[size]=100&sort=-created_at`,
        method: 'POST',
        json: { filter },
        signal,
      });
      return toOrders(answer, mapping, query);
    },
    async probe(signal) {
      refuseKey(key);
      await readFields(request, root, signal);
    },
  };
}

const keyOf = (settings: Settings): string => String(settings['order_object'] ?? '').trim();
const mappingOf = (settings: Settings): string => String(settings['order_object_mapping'] ?? '');

const OBJECT_KEY = /^[A-Za-z][\w-]{0,99}$/;

function refuseKey(key: string): void {
  if (!OBJECT_KEY.test(key))
    throw new OutsideError('missing', 'order_object is not the key of a custom object');
}

function validate(settings: Settings): string[] {
  const key = keyOf(settings);
  if (key === '') return [];
  const { mapping, errors } = parseMapping(mappingOf(settings));
  const problems = OBJECT_KEY.test(key) ? [] : ['setup.problem.orderObjectKey'];
  if (errors.length > 0) problems.push('setup.problem.orderObjectMapping');
  // Without an address nobody's orders can be told from anybody else's.
  else if (Object.keys(mapping).length > 0 && !mapping.email) problems.push('setup.problem.orderObjectEmail');
  return problems;
}

async function readFields(request: Request, root: string, signal: AbortSignal): Promise<Mapping> {
  const parsed = v.safeParse(fieldsSchema, await request({ url: `${root}/fields?page[size]=100`, signal }));
  if (!parsed.success) throw new OutsideError('malformed', 'Zendesk gave no list of fields');
  return proposeMapping(parsed.output.custom_object_fields.filter(({ is_active }) => is_active));
}

/** Exact addresses, and phone numbers where they are kept; null when the object has neither. */
function toFilter({ emails, phones }: OrderQuery, { email, phone }: Mapping): object | null {
  const equals = (theirs: string | undefined, values: string[]) =>
    theirs ? values.map((value) => ({ [namespaced(theirs)]: { $eq: value } })) : [];
  const addresses = emails.map(({ value }) => value);
  const conditions = [...equals(email, addresses), ...equals(phone, phones)];
  return conditions.length > 1 ? { $or: conditions } : (conditions[0] ?? null);
}

const STANDARD = new Set(['name', 'external_id', 'created_at', 'updated_at']);

const namespaced = (key: string): string => (STANDARD.has(key) ? key : `custom_object_fields.${key}`);

function toOrders(answer: unknown, mapping: Mapping, query: OrderQuery): Sourced<Order[]> {
  const parsed = v.safeParse(recordsSchema, answer);
  if (!parsed.success) throw new OutsideError('malformed', 'Zendesk gave no list of records');
  const records = parsed.output.custom_object_records.map((record) => v.safeParse(recordSchema, record));
  const value = records
    .flatMap((record) => (record.success ? [toClaimed(record.output, mapping, query)] : []))
    .filter((order) => order !== null)
    .toSorted((a, b) => (b.placedAt ?? '').localeCompare(a.placedAt ?? ''));
  const partial: Problem = {
    block: 'orders',
    source: SHOP.id,
    label: SHOP.label,
    kind: 'partial',
    isRetryable: true,
  };
  return { value, problems: records.every(({ success }) => success) ? [] : [partial] };
}

/** Compared again by us: whatever a search finds, a stranger's order is never shown. */
function toClaimed(record: ObjectRecord, mapping: Mapping, query: OrderQuery): Order | null {
  const match = matchOf(record, mapping, query);
  return match && toOrder(record, mapping, SHOP, match);
}

function matchOf(record: ObjectRecord, mapping: Mapping, query: OrderQuery): OrderMatch | null {
  const read = createRead(record, mapping);
  const level = matchLevel(read('email'), query);
  if (level) return { by: 'email', level };
  const phone = digits(read('phone') ?? '');
  return phone !== '' && query.phones.some((each) => digits(each) === phone)
    ? { by: 'phone', level: 'possible' }
    : null;
}

const digits = (phone: string): string => phone.replace(/\D/g, '');
