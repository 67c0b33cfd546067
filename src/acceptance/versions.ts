import * as v from 'valibot';
import { type DocumentKind, MOST_BYTES } from '../lib/documents';

/** One state of a document that people edit. `at`: ISO time. Newest last. */
export interface Version<T> {
  by: string;
  byId: number;
  at: string;
  content: T;
}

/** A document's content with its former states beside it: who reads only the content sees nothing of them. */
export type Versioned<T> = T & { versions: readonly Version<T>[] };

const MOST_VERSIONS = 20;
/** The frame, with its ten steps, takes some of a record too. */
const FRAME_BYTES = 3_000;

const stamp = v.object({ by: v.string(), byId: v.number(), at: v.string(), content: v.unknown() });
const kept = v.looseObject({ versions: v.fallback(v.array(v.unknown()), []) });

/** The same kind of document, read with its former states; one that cannot be read costs nobody the others. */
export function versioned<T extends object>(kind: DocumentKind<T>): DocumentKind<Versioned<T>> {
  const contentOf = (raw: unknown): T | null => {
    const parsed = v.safeParse(kind.schema, raw);
    return parsed.success ? parsed.output : null;
  };
  const toVersion = (raw: unknown): Version<T>[] => {
    const parsed = v.safeParse(stamp, raw);
    const content = parsed.success ? contentOf(parsed.output.content) : null;
    return parsed.success && content ? [{ ...parsed.output, content }] : [];
  };
  return {
    name: kind.name,
    version: kind.version,
    schema: v.pipe(
      v.unknown(),
      v.rawTransform(({ dataset, addIssue, NEVER }): Versioned<T> => {
        const content = contentOf(dataset.value);
        const former = v.safeParse(kept, dataset.value);
        if (content && former.success)
          return { ...content, versions: former.output.versions.flatMap(toVersion).slice(-MOST_VERSIONS) };
        addIssue({ message: 'not of this kind' });
        return NEVER;
      }),
    ),
  };
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** The content with itself as its newest version: of the older ones as many as a record holds. */
export function withVersion<T extends object>(
  content: T,
  before: readonly Version<T>[],
  { by, byId, at }: Omit<Version<T>, 'content'>,
): Versioned<T> {
  let versions = [...before, { by, byId, at, content }].slice(-MOST_VERSIONS);
  while (versions.length > 1 && bytesOf({ ...content, versions }) > MOST_BYTES - FRAME_BYTES)
    versions = versions.slice(1);
  return { ...content, versions };
}
