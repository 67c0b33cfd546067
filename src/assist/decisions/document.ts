import * as v from 'valibot';
import { toIso } from '../../lib/lenient';
import { NO_DECISIONS, type Decisions, type Signed } from './decisions';

/** Older decisions are nobody's any more: they are not applied, and leave the record with the next write. */
const RETENTION_MS = 180 * 86_400_000;
/** A clock that is wrong by more than this has no say in which decision is the newest. */
const FUTURE_MS = 86_400_000;
/** A record's text holds 32 KB; some of it is the frame. */
const MOST_BYTES = 32_000;
const LONGEST_NAME = 100;
const LONGEST_VALUE = 200;

const shortText = v.optional(v.pipe(v.string(), v.maxLength(LONGEST_VALUE)));
const signed = {
  by: v.pipe(
    v.string(),
    v.transform((name) => name.slice(0, LONGEST_NAME)),
  ),
  byId: v.number(),
  at: v.pipe(
    v.string(),
    v.transform((time) => toIso(time)),
    v.string(),
  ),
};
const factEntry = v.object({
  verdict: v.picklist(['right', 'wrong', 'edited', 'none']),
  value: shortText,
  words: shortText,
  ...signed,
});
const speakerEntry = v.object({ speaker: v.picklist(['customer', 'bot', 'agent', 'system']), ...signed });
const KEY = /^[a-z0-9]{1,40}$/;
const document = v.looseObject({
  facts: v.fallback(v.record(v.string(), v.unknown()), {}),
  speakers: v.fallback(v.record(v.string(), v.unknown()), {}),
});

/** Entries that can be read and still hold at `now` (ms); one that cannot takes no other with it. */
function readEntries<Entry extends Signed>(
  entries: Record<string, unknown>,
  schema: v.GenericSchema<unknown, Entry>,
  now: number,
): Map<string, Entry> {
  const readable = Object.entries(entries).flatMap(([key, raw]): [string, Entry][] => {
    const parsed = v.safeParse(schema, raw);
    if (!parsed.success || !KEY.test(key)) return [];
    const age = now - Date.parse(parsed.output.at);
    return age <= RETENTION_MS && age >= -FUTURE_MS ? [[key, parsed.output]] : [];
  });
  return new Map(readable);
}

/** Any agent may write the record: what is not as we write it counts for nothing. */
export function readDecisions(content: unknown, now: number): Decisions {
  const parsed = v.safeParse(document, content);
  if (!parsed.success) return NO_DECISIONS;
  const { facts, speakers, version: _, ...rest } = parsed.output;
  return {
    facts: readEntries(facts, factEntry, now),
    speakers: readEntries(speakers, speakerEntry, now),
    rest,
  };
}

/** The same for every order of merging, so that two who write at once come to the same end. */
const isNewer = (one: Signed, other: Signed): boolean =>
  one.at === other.at ? one.byId > other.byId : one.at > other.at;

function newest<Entry extends Signed>(
  one: ReadonlyMap<string, Entry>,
  other: ReadonlyMap<string, Entry>,
): ReadonlyMap<string, Entry> {
  const news = [...other].filter(([key, entry]) => {
    const known = one.get(key);
    return !known || isNewer(entry, known);
  });
  return news.length === 0 ? one : new Map([...one, ...news]);
}

/** Of each entry the newest; the rest is that of `one`, which comes back as it is where `other` tells nothing new. */
export function mergeDecisions(one: Decisions, other: Decisions): Decisions {
  const facts = newest(one.facts, other.facts);
  const speakers = newest(one.speakers, other.speakers);
  const isSame = facts === one.facts && speakers === one.speakers;
  return isSame ? one : { facts, speakers, rest: one.rest };
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length + 1;

/** The newest entries that fit, as they are written. */
export function writeDecisions({ facts, speakers, rest }: Decisions): Record<string, unknown> {
  const entries = [
    ...[...facts].map(([key, entry]) => ({ kind: 'facts' as const, key, entry })),
    ...[...speakers].map(([key, entry]) => ({ kind: 'speakers' as const, key, entry })),
  ].toSorted((a, b) => (isNewer(a.entry, b.entry) ? -1 : 1));
  const written = { ...rest, version: 1, facts: {}, speakers: {} };
  let bytes = bytesOf(written);
  for (const { kind, key, entry } of entries) {
    bytes += bytesOf({ [key]: entry });
    if (bytes > MOST_BYTES) break;
    Object.assign(written[kind], { [key]: entry });
  }
  return written;
}

/** What a browser may keep of them: no value of the customer's, whoever typed it. */
export const withoutValues = (decisions: Decisions): Decisions => ({
  ...decisions,
  facts: new Map([...decisions.facts].filter(([, { verdict }]) => verdict !== 'edited')),
});
