import * as v from 'valibot';
import type { RecordEntry, RecordFilter, Records, RecordSort } from '../model/ports';
import { OutsideError } from './errors';
import { toIso } from './lenient';
import { wait } from './wait';

/** What one record holds, some of it the frame of the request. */
export const MOST_BYTES = 32_000;
/** Changes that a document remembers; who first wrote it, and when, Zendesk knows. */
const MOST_HISTORY = 10;
/** Records know no locks: so long after writing it is looked whether somebody wrote over it at the same moment, in ms. */
const SETTLE_MS = 700;
const RECORD_NAME = 'Throughline';
const OBJECT = 'throughline_document';

/** One step in a document's history. `at`: ISO time. `what`: a word of the kind's own ('approved', 'withdrawn'). */
export interface DocumentChange {
  by: string;
  byId: number;
  at: string;
  what: string;
}

/** Stands for one state of a document: two that differ were written apart. */
export type Stamp = string & { readonly isStamp: true };

export interface Document<T> {
  key: string;
  content: T;
  /** Oldest first, the last ten. */
  history: readonly DocumentChange[];
  stamp: Stamp;
  /** Who wrote it last, as Zendesk says: what the document says of itself anybody can have written. */
  writtenBy: string;
  /** ISO time. */
  writtenAt: string;
}

/** What a kind of document holds. A record of a newer version than ours is not read, and never written over. */
export interface DocumentKind<T> {
  /** First part of the record's external id; the field `kind` too, unless `kindOf` says otherwise. */
  name: string;
  version: number;
  schema: v.GenericSchema<unknown, T>;
  /** The field `kind`, by which records are searched, where it tells more than the name. */
  kindOf?(content: T): string;
}

/** What became of a write. Nothing was written over what somebody else wrote; `theirs` is null where it was deleted. */
export type Saved<T> =
  | { state: 'saved'; document: Document<T> }
  | { state: 'conflict'; theirs: Document<T> | null }
  | { state: 'tooLarge'; bytes: number; most: number };

export interface Change {
  by: { id: number; name: string };
  what: string;
  /** ms since 1970. */
  at: number;
  /** Unique: tells this write from any other. */
  mark: string;
}

type DocumentRecords = Pick<Records, 'find' | 'upsert' | 'delete' | 'search'>;

const change = v.object({
  by: v.pipe(v.string(), v.maxLength(100)),
  byId: v.number(),
  at: v.pipe(
    v.string(),
    v.transform((time) => toIso(time)),
    v.string(),
  ),
  what: v.pipe(v.string(), v.maxLength(60)),
});
const frame = v.looseObject({
  version: v.fallback(v.number(), 1),
  mark: v.fallback(v.string(), ''),
  history: v.fallback(v.array(v.unknown()), []),
});

/** The JSON of a record; null for what is none: any agent may have written it. */
export function parseJson(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return null;
  }
}

const readHistory = (entries: readonly unknown[]): DocumentChange[] =>
  entries.flatMap((entry) => (v.is(change, entry) ? [entry] : [])).slice(-MOST_HISTORY);

const externalIdOf = ({ name }: { name: string }, key: string): string => `${name}-${key}`;

const stampOf = ({ updatedAt, updatedBy }: RecordEntry, mark: string): Stamp =>
  `${updatedAt} ${updatedBy} ${mark}` as Stamp;

/** Null for what is not as this version of the kind writes it. */
function toDocument<T>(kind: DocumentKind<T>, entry: RecordEntry): Document<T> | null {
  const raw = parseJson(entry.fields['json']);
  const framed = v.safeParse(frame, raw);
  const content = v.safeParse(kind.schema, raw);
  const key = entry.fields['key'];
  if (!framed.success || !content.success || framed.output.version > kind.version) return null;
  if (typeof key !== 'string' || entry.externalId !== externalIdOf(kind, key)) return null;
  return {
    key,
    content: content.output,
    history: readHistory(framed.output.history),
    stamp: stampOf(entry, framed.output.mark),
    writtenBy: entry.updatedBy,
    writtenAt: toIso(entry.updatedAt) ?? '',
  };
}

/** Null where there is none. Fails with an `OutsideError` as the records do, `malformed` when nobody can read it. */
export async function readDocument<T>(
  records: Pick<DocumentRecords, 'find'>,
  kind: DocumentKind<T>,
  key: string,
  signal?: AbortSignal,
): Promise<Document<T> | null> {
  const entry = await records.find(OBJECT, externalIdOf(kind, key), signal);
  if (!entry) return null;
  const document = toDocument(kind, entry);
  if (!document) throw new OutsideError('malformed', `${kind.name} ${key} cannot be read`);
  return document;
}

export interface DocumentPage<T> {
  documents: Document<T>[];
  /** Records that nobody can read: junk, or of a newer version. */
  unreadable: number;
  next: string | null;
}

/** One page (100) of the documents whose field `kind` is `kindField`. Fails with an `OutsideError` as the records do. */
export async function pageOfDocuments<T>(
  records: Pick<DocumentRecords, 'search'>,
  kind: DocumentKind<T>,
  options: {
    kindField?: string;
    filters?: readonly RecordFilter[];
    sort?: RecordSort;
    cursor?: string | null;
    signal?: AbortSignal;
  } = {},
): Promise<DocumentPage<T>> {
  const { kindField = kind.name, filters = [], sort, cursor = null, signal } = options;
  const wanted: RecordFilter[] = [{ field: 'kind', operator: '$eq', value: kindField }, ...filters];
  const page = await records.search(OBJECT, wanted, cursor, signal, sort);
  const documents = page.records.flatMap((entry) => toDocument(kind, entry) ?? []);
  const next = page.next === cursor ? null : page.next; // a cursor that leads to itself would never end
  return { documents, unreadable: page.records.length - documents.length, next };
}

/** Every document of a kind, up to so many pages; `pause` waits before each, so that the account's limit is left to others. */
export async function allDocuments<T>(
  reading: { records: Pick<DocumentRecords, 'search'>; pause: () => Promise<void> },
  kind: DocumentKind<T>,
  options: { kindField?: string; sort?: RecordSort; mostPages: number },
  signal: AbortSignal,
): Promise<Omit<DocumentPage<T>, 'next'>> {
  const all: Omit<DocumentPage<T>, 'next'> = { documents: [], unreadable: 0 };
  let cursor: string | null = null;
  for (let pages = 0; pages < options.mostPages; pages += 1) {
    await reading.pause();
    signal.throwIfAborted();
    const page: DocumentPage<T> = await pageOfDocuments(reading.records, kind, {
      ...options,
      cursor,
      signal,
    });
    all.documents.push(...page.documents);
    all.unreadable += page.unreadable;
    if (page.next === null) break;
    cursor = page.next;
  }
  return all;
}

/**
 * Writes a document unless somebody changed it since `before` was read (null: there was none that could be read). Records
 * know no locks, so it is looked before and a moment after: of two who write at the same instant one is told that the other
 * was there. Fails with an `OutsideError` as the records do.
 */
export async function writeDocument<T extends object>(
  records: Pick<DocumentRecords, 'find' | 'upsert'>,
  kind: DocumentKind<T>,
  { key, content, before }: { key: string; content: T; before: Document<T> | null },
  { by, what, at, mark }: Change,
  signal?: AbortSignal,
): Promise<Saved<T>> {
  const step: DocumentChange = {
    by: by.name.slice(0, 100),
    byId: by.id,
    at: new Date(at).toISOString(),
    what,
  };
  const history = [...(before?.history ?? []), step].slice(-MOST_HISTORY);
  const json = JSON.stringify({ ...content, version: kind.version, mark, history });
  const bytes = new TextEncoder().encode(json).length;
  if (bytes > MOST_BYTES) return { state: 'tooLarge', bytes, most: MOST_BYTES };
  const id = externalIdOf(kind, key);
  const found = await records.find(OBJECT, id, signal);
  if (!isUnchanged(kind, found, before))
    return { state: 'conflict', theirs: found && toDocument(kind, found) };
  const fields = { kind: kind.kindOf?.(content) ?? kind.name, key, json };
  await records.upsert(OBJECT, id, RECORD_NAME, fields, signal);
  await wait(SETTLE_MS, signal);
  const after = await records.find(OBJECT, id, signal);
  const written = after && toDocument(kind, after);
  return written && markOf(after) === mark
    ? { state: 'saved', document: written }
    : { state: 'conflict', theirs: written };
}

/** Deletes it unless somebody changed it since. True when it is gone. */
export async function deleteDocument<T>(
  records: Pick<DocumentRecords, 'find' | 'delete'>,
  kind: DocumentKind<T>,
  before: Document<T>,
  signal?: AbortSignal,
): Promise<boolean> {
  const id = externalIdOf(kind, before.key);
  const found = await records.find(OBJECT, id, signal);
  if (!found) return true;
  if (!isUnchanged(kind, found, before)) return false;
  await records.delete(OBJECT, id, signal);
  return true;
}

const markOf = (entry: RecordEntry): string =>
  v.parse(v.fallback(frame, { version: 1, mark: '', history: [] }), parseJson(entry.fields['json'])).mark;

/** Junk is nothing, unless a newer version of the app wrote it. */
function isUnchanged<T>(
  kind: DocumentKind<T>,
  found: RecordEntry | null,
  before: Document<T> | null,
): boolean {
  if (!found) return before === null;
  if (before) return stampOf(found, markOf(found)) === before.stamp;
  const framed = v.safeParse(frame, parseJson(found.fields['json']));
  const isNewer = framed.success && framed.output.version > kind.version;
  return toDocument(kind, found) === null && !isNewer;
}
