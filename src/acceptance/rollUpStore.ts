import * as v from 'valibot';
import type { BulkRecords, Records } from '../model/ports';
import type { DayRollUp } from './rollUp';
import { decodeDay, decodeIds, encodeDay, encodeIds, encodePeople } from './rollUpCode';
import { patiently } from './readPage';
import { RECORD_NAME } from './toRecord';

export type RollUpRecords = Pick<Records, 'search' | 'find' | 'upsert'> & BulkRecords;
export interface Storing {
  records: RollUpRecords;
  pause: () => Promise<void>;
}

/**
 * Says which records hold a day's figures. Written last, so that a day is either as it was or as it will be. `raw`: made of all
 * records of the day, which are still there; `swept`: some of them are deleted.
 */
export interface Head {
  day: string;
  generation: number;
  /** Records that hold rows, sums of each agent, and fingerprints of the ids that are counted. */
  rows: number;
  people: number;
  ids: number;
  /** Events it was made of. */
  records: number;
  basis: 'raw' | 'swept';
  mark: string;
}

const OBJECT = 'throughline_document';
const KIND = { rows: 'rollUp', people: 'rollUpPeople', ids: 'rollUpIds' } as const;
type PartKind = keyof typeof KIND;
const PART_KINDS = ['rows', 'people', 'ids'] as const;
const MOST_PARTS = 200;

const parts = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PARTS));
const headSchema = v.object({
  version: v.literal(1),
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  generation: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rows: v.pipe(parts, v.minValue(1)), // a day of no rows would be read as one on which nothing was sent
  people: parts,
  ids: parts,
  records: v.pipe(v.number(), v.integer(), v.minValue(0)),
  basis: v.picklist(['raw', 'swept']),
  mark: v.string(),
});

const headId = (day: string): string => `${KIND.rows}-${day}`;
const partId = (kind: PartKind, { day, generation }: Pick<Head, 'day' | 'generation'>, at: number): string =>
  `${KIND[kind]}-${day}-${generation}-${at}`;
const partIds = (kind: PartKind, head: Head): string[] =>
  Array.from({ length: head[kind] }, (_, at) => partId(kind, head, at));

function parseHead(json: unknown): Head | null {
  try {
    const parsed = v.safeParse(headSchema, JSON.parse(String(json)));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/**
 * In place of a head that nobody can read: no part has its generation, so that the day is told to be unreadable. As if there was
 * none, whoever writes junk over a head would hide what it counted.
 */
const junkHead = (day: string): Head => ({
  day,
  generation: 0,
  rows: 1,
  people: 0,
  ids: 0,
  records: 0,
  basis: 'swept',
  mark: '',
});

/** The heads of these days, as far as there are any. */
export async function readHeads(
  { records, pause }: Storing,
  days: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, Head>> {
  const entries = await inHundreds(days.map(headId), (ids) =>
    patiently(pause, signal, () => records.findMany(OBJECT, ids, signal)),
  );
  const heads = entries.flatMap(({ fields, externalId }) => {
    const day = days.find((each) => headId(each) === externalId);
    if (day === undefined) return [];
    const head = parseHead(fields['json']);
    return [head?.day === day ? head : junkHead(day)];
  });
  return new Map(heads.map((head) => [head.day, head]));
}

async function inHundreds<T>(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const all: T[] = [];
  for (let at = 0; at < ids.length; at += 100) all.push(...(await ask(ids.slice(at, at + 100))));
  return all;
}

/** So many records go into one answer: a hundred of 32 KB would hold up the page. */
const PARTS_AT_ONCE = 50;

/**
 * The figures of these days, some at a time, so that they can be shown while more come. A day of which a part is missing or
 * cannot be read is left out: it has to be made anew.
 */
export async function* readDays(
  { records, pause }: Storing,
  heads: readonly Head[],
  withPeople: boolean,
  signal: AbortSignal,
): AsyncGenerator<DayRollUp[], void, undefined> {
  const idsOf = (head: Head): string[] => [
    ...partIds('rows', head),
    ...(withPeople ? partIds('people', head) : []),
  ];
  for (const some of together(heads, (head) => idsOf(head).length, PARTS_AT_ONCE)) {
    const wanted = some.flatMap(idsOf);
    const found = await inHundreds(wanted, (ids) =>
      patiently(pause, signal, () => records.findMany(OBJECT, ids, signal)),
    );
    const json = new Map(found.map(({ externalId, fields }) => [externalId, fields['json']]));
    yield some.flatMap(
      (head) =>
        decodeDay(
          head.day,
          idsOf(head).map((id) => json.get(id)),
        ) ?? [],
    );
  }
}

/** Lists whose sizes add up to no more than so much, or that have one member. */
function together<T>(items: readonly T[], sizeOf: (item: T) => number, most: number): T[][] {
  const lists: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    size += sizeOf(item);
    const last = lists[lists.length - 1];
    if (last && size <= most) last.push(item);
    else {
      lists.push([item]);
      size = sizeOf(item);
    }
  }
  return lists;
}

/** Fingerprints of the ids that a day's figures count; null where they are not kept (any more). */
export async function readIds(
  { records, pause }: Storing,
  head: Head,
  signal: AbortSignal,
): Promise<string[] | null> {
  if (head.ids === 0) return null;
  const wanted = partIds('ids', head);
  const found = await patiently(pause, signal, () => records.findMany(OBJECT, wanted, signal));
  const json = new Map(found.map(({ externalId, fields }) => [externalId, fields['json']]));
  return decodeIds(wanted.map((id) => json.get(id)));
}

export interface NewDay {
  rollUp: DayRollUp;
  before: Head | null;
  records: number;
  basis: Head['basis'];
  /** Fingerprints of the ids that are counted; only where their records are about to go. */
  ids: readonly string[];
  mark: string;
  /** Asked before each step: false as soon as somebody else may write. */
  isHeld: () => boolean;
}

/**
 * Writes a day's figures: the parts under names of their own, then the head. Then looks whether it stands, since what comes next
 * may be that the events are deleted. Null when somebody else wrote meanwhile, or nobody could read it.
 */
export async function writeDay(
  storing: Storing,
  { rollUp, before, records, basis, ids, mark, isHeld }: NewDay,
  signal: AbortSignal,
): Promise<Head | null> {
  const json = { rows: encodeDay(rollUp), people: encodePeople(rollUp), ids: encodeIds(ids) };
  // What cannot be read again must not take the place of what can.
  if (!decodeDay(rollUp.day, [...json.rows, ...json.people]) || !decodeIds(json.ids)) return null;
  const head: Head = {
    day: rollUp.day,
    generation: (before?.generation ?? 0) + 1,
    rows: json.rows.length,
    people: json.people.length,
    ids: json.ids.length,
    records,
    basis,
    mark,
  };
  for (const kind of PART_KINDS)
    for (const [at, text] of json[kind].entries()) {
      if (!isHeld()) return null;
      await put(storing, { id: partId(kind, head, at), kind: KIND[kind], key: head.day, json: text }, signal);
    }
  if (!isHeld()) return null;
  await writeHead(storing, head, signal);
  const stands = (await readHeads(storing, [head.day], signal)).get(head.day);
  if (stands?.mark !== mark) return null;
  if (before) await deleteParts(storing, before, PART_KINDS, signal);
  return head;
}

export const writeHead = (storing: Storing, head: Head, signal: AbortSignal): Promise<void> =>
  put(
    storing,
    {
      id: headId(head.day),
      kind: 'rollUpHead',
      key: head.day,
      json: JSON.stringify({ version: 1, ...head }),
    },
    signal,
  );

export const put = (
  { records, pause }: Storing,
  { id, kind, key, json }: { id: string; kind: string; key: string; json: string },
  signal: AbortSignal,
): Promise<void> =>
  patiently(pause, signal, () => records.upsert(OBJECT, id, RECORD_NAME, { kind, key, json }, signal));

export async function deleteParts(
  { records, pause }: Storing,
  head: Head,
  kinds: readonly PartKind[],
  signal: AbortSignal,
): Promise<void> {
  const ids = kinds.flatMap((kind) => partIds(kind, head));
  await inHundreds(ids, async (some) => {
    await patiently(pause, signal, () => records.deleteMany(OBJECT, some, signal));
    return [];
  });
}

/** The head first: without it a day is not there, and its parts are only in the way. */
export async function deleteDay(storing: Storing, head: Head, signal: AbortSignal): Promise<void> {
  await patiently(storing.pause, signal, () =>
    storing.records.deleteMany(OBJECT, [headId(head.day)], signal),
  );
  await deleteParts(storing, head, PART_KINDS, signal);
}
