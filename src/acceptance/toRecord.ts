import * as v from 'valibot';
import { type AcceptanceEvent, type CounterEvent, OUTCOMES, type ReplyEvent } from '../model/acceptance';
import { REPLY_LANGUAGES } from '../model/language';
import type { RecordEntry } from '../model/ports';
import { ORIGINS } from '../model/suggestion';
import { isDay, shiftDay } from './day';
import { MOST_IN_DAY, MOST_IN_REPLY, readDetails, readLifeDetails, writeDetails } from './details';

/** Records must have a name; it says nothing, since it is shown in lists. */
export const RECORD_NAME = 'Throughline';

/** The fields of a `throughline_event` record (docs/records.md). Absent values are null, so that an update clears them. */
export const toFields = (event: AcceptanceEvent): Record<string, unknown> =>
  event.kind === 'reply' ? replyFields(event) : counterFields(event);

function replyFields(event: ReplyEvent): Record<string, unknown> {
  const isUsed = event.origin !== null;
  return {
    kind: 'reply',
    day: event.day,
    ticket_id: String(event.ticketId),
    channel: event.channel,
    target: event.target,
    brand_id: event.brandId === null ? null : String(event.brandId),
    group_id: event.groupId === null ? null : String(event.groupId),
    language: event.language,
    source: event.origin,
    suggestion: event.key,
    situation: event.situation,
    outcome: isUsed ? event.outcome : null,
    kept_share: isUsed ? event.keptShare : null,
    reply_share: isUsed ? event.replyShare : null,
    offered: Math.min(MOST_IN_REPLY, event.offered),
    inserted: Math.min(MOST_IN_REPLY, event.inserted),
    dismissed: Math.min(MOST_IN_REPLY, event.dismissed),
    details: writeDetails(event.details, MOST_IN_REPLY),
    sources_up: event.sourcesUp.join(' '),
    engine: event.engine,
  };
}

/** `unused` has no field of its own: what was offered and neither dismissed nor inserted. */
const counterFields = ({
  day,
  offered,
  dismissed,
  unused,
  details,
}: CounterEvent): Record<string, unknown> => ({
  kind: 'counter',
  day,
  offered: Math.min(MOST_IN_DAY, offered),
  dismissed: Math.min(MOST_IN_DAY, dismissed),
  inserted: Math.min(MOST_IN_DAY, offered - dismissed - unused),
  details: writeDetails(details, MOST_IN_DAY),
});

/** Numbers come back as numbers or as text, depending on the field's type. */
const number = v.pipe(
  v.nullish(v.union([v.number(), v.string()]), null),
  v.transform((raw) => toNumber(raw, 0)),
);
const count = v.pipe(number, v.transform(Math.floor));
const id = v.pipe(
  v.nullish(v.union([v.number(), v.string()]), null),
  v.transform((raw) => (raw ? toNumber(raw, null) : null)),
);
const text = v.pipe(
  v.nullish(v.string(), null),
  v.transform((raw) => raw ?? ''),
);
const textOrNull = v.pipe(
  v.nullish(v.string(), null),
  v.transform((raw) => raw || null),
);

function toNumber<T>(raw: unknown, otherwise: T): number | T {
  const value = Number(raw);
  return Number.isFinite(value) && value >= 0 ? value : otherwise;
}

const schema = v.object({
  kind: v.picklist(['reply', 'counter']),
  day: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}/),
    v.transform((day) => day.slice(0, 10)),
    v.check(isDay),
  ),
  ticket_id: id,
  channel: v.fallback(v.picklist(['email', 'messaging', 'chat', 'other']), 'other'),
  target: v.fallback(v.picklist(['public', 'note', 'message']), 'public'),
  brand_id: id,
  group_id: id,
  language: v.fallback(v.nullable(v.picklist(REPLY_LANGUAGES)), null),
  source: v.fallback(v.nullable(v.picklist(ORIGINS)), null),
  suggestion: textOrNull,
  situation: textOrNull,
  outcome: v.fallback(v.picklist(OUTCOMES), 'discarded'),
  kept_share: number,
  reply_share: number,
  offered: count,
  inserted: count,
  dismissed: count,
  details: text,
  sources_up: text,
  engine: text,
});
type Fields = v.InferOutput<typeof schema>;

/**
 * An event from its record; null for one that is not ours, that nobody can read, or that tells of more than there can be (any
 * agent may have written it).
 */
export function fromRecord({ externalId, fields, updatedAt }: RecordEntry): AcceptanceEvent | null {
  const parsed = v.safeParse(schema, fields);
  if (!parsed.success || isAhead(parsed.output.day, updatedAt)) return null;
  const { kind, offered, inserted, dismissed } = parsed.output;
  if (Math.max(offered, inserted, dismissed) > (kind === 'reply' ? MOST_IN_REPLY : MOST_IN_DAY)) return null;
  return kind === 'reply' ? toReply(externalId, parsed.output) : toCounter(externalId, parsed.output);
}

/** A day later than when it was written; clocks are up to 14 h ahead of UTC. */
function isAhead(day: string, writtenAt: string): boolean {
  const written = writtenAt.slice(0, 10);
  return isDay(written) && day > shiftDay(written, 1);
}

function toReply(externalId: string, fields: Fields): ReplyEvent | null {
  const details = readDetails(fields.details);
  return (
    details && {
      kind: 'reply',
      id: externalId,
      day: fields.day,
      ticketId: fields.ticket_id ?? 0,
      channel: fields.channel,
      target: fields.target,
      brandId: fields.brand_id,
      groupId: fields.group_id,
      language: fields.language,
      origin: fields.source,
      key: fields.suggestion,
      situation: fields.situation,
      outcome: fields.outcome,
      keptShare: Math.min(1, fields.kept_share),
      replyShare: Math.min(1, fields.reply_share),
      offered: fields.offered,
      inserted: fields.inserted,
      dismissed: fields.dismissed,
      details,
      sourcesUp: fields.sources_up.split(' ').filter(Boolean),
      engine: fields.engine,
    }
  );
}

function toCounter(
  externalId: string,
  { day, offered, dismissed, inserted, ...more }: Fields,
): CounterEvent | null {
  const details = readLifeDetails(more.details);
  return (
    details && {
      kind: 'counter',
      id: externalId,
      day,
      offered,
      dismissed,
      unused: Math.max(0, offered - dismissed - inserted),
      details,
    }
  );
}
