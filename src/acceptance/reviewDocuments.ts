import * as v from 'valibot';
import {
  allDocuments,
  type Change,
  deleteDocument,
  type Document,
  type DocumentKind,
  type DocumentPage,
  pageOfDocuments,
  type Saved,
  writeDocument,
} from '../lib/documents';
import { OUTCOMES } from '../model/acceptance';
import { REPLY_LANGUAGES } from '../model/language';
import type { Records, RecordSort, Settings } from '../model/ports';
import { REJECT_REASONS, type ReviewDecision, type ReviewPair } from '../model/review';
import { ORIGINS } from '../model/suggestion';
import { isDay } from './day';

/** Values of the field `kind`: waiting for a lead, and decided. */
export const OPEN = 'review';
export const DECIDED = 'reviewed';

const USUAL_DAYS = 30;
const MOST_DAYS = 180;
const DAY_MS = 86_400_000;
/** Pages of 100 that are looked through for expired ones, each time somebody opens the page. */
const SWEPT_PAGES = 2;

const text = v.pipe(v.string(), v.maxLength(8_000));
const label = v.pipe(v.string(), v.maxLength(300));
/** Of the calendar: any agent may have written it, and no formatter takes another. */
const isoDay = v.pipe(v.string(), v.check(isDay));
const idOrNull = v.fallback(v.nullable(v.number()), null);

const decision = v.variant('kind', [
  v.object({ kind: v.literal('approved'), learnedKey: label }),
  v.object({ kind: v.literal('macro'), macroId: v.number() }),
  v.object({ kind: v.literal('rejected'), reason: v.fallback(v.picklist(REJECT_REASONS), 'other') }),
]);

export const pairSchema = v.object({
  id: label,
  ticketId: v.number(),
  day: isoDay,
  expiresOn: isoDay,
  channel: v.fallback(v.picklist(['email', 'messaging', 'chat', 'other']), 'other'),
  language: v.fallback(v.nullable(v.picklist(REPLY_LANGUAGES)), null),
  brandId: idOrNull,
  groupId: idOrNull,
  origin: v.picklist(ORIGINS),
  key: label,
  situation: v.fallback(v.nullable(label), null),
  outcome: v.picklist(OUTCOMES),
  keptShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  suggested: text,
  sent: text,
  context: v.pipe(v.array(text), v.maxLength(10)),
  evidence: v.fallback(v.array(label), []),
  checks: v.fallback(
    v.array(v.object({ kind: label, verdict: v.picklist(['supported', 'contradicted', 'unsupported']) })),
    [],
  ),
  note: v.fallback(text, ''),
  decision: v.fallback(v.nullable(decision), null),
});

/** One document for each pair; `kind` says whether it still waits, so that the queue reads no others. */
export const REVIEW: DocumentKind<ReviewPair> = {
  name: OPEN,
  version: 1,
  schema: pairSchema,
  kindOf: (pair) => (pair.decision ? DECIDED : OPEN),
};

/** Days for which pairs are kept (`review_days`): 1 to 180, 30 unless told. */
export function reviewDays(settings: Settings): number {
  const days = Number.parseInt(String(settings['review_days'] ?? ''), 10);
  return Number.isNaN(days) ? USUAL_DAYS : Math.min(MOST_DAYS, Math.max(1, days));
}

/** So many days after a day (YYYY-MM-DD). */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * Keeps a pair, once for each reply: one that is there already stays as it is, whatever became of it. Fails with an
 * `OutsideError` as the records do.
 */
export async function writeReview(
  records: Pick<Records, 'find' | 'upsert'>,
  pair: ReviewPair,
  { at, mark }: Pick<Change, 'at' | 'mark'>,
  signal?: AbortSignal,
): Promise<'written' | 'known' | 'tooLarge'> {
  const found = await records.find('throughline_document', `${REVIEW.name}-${pair.id}`, signal);
  if (found) return 'known';
  // Nobody's name: who wrote a record is Zendesk's to keep.
  const change = { by: { id: 0, name: '' }, what: 'kept', at, mark };
  const saved = await writeDocument(
    records,
    REVIEW,
    { key: pair.id, content: pair, before: null },
    change,
    signal,
  );
  return saved.state === 'saved' ? 'written' : saved.state === 'tooLarge' ? 'tooLarge' : 'known';
}

/** The last day on which a pair may be there, whatever it says of itself: Zendesk's stamp tells when it was written. */
const lastDay = ({ writtenAt }: Document<ReviewPair>): string => {
  const day = writtenAt.slice(0, 10);
  return isDay(day) ? dayAfter(day, MOST_DAYS + 1) : '';
};

/** A reply of days to come, or a pair that would be kept for longer than any: somebody wrote it by hand. */
const canBe = (document: Document<ReviewPair>): boolean =>
  document.content.expiresOn <= lastDay(document) &&
  document.content.day <= dayAfter(document.writtenAt.slice(0, 10), 1);

/** One page (100) of pairs, newest first unless told, and how many records could not be read or pretend to be another pair. */
export async function pageOfPairs(
  records: Pick<Records, 'search'>,
  options: {
    kind: typeof OPEN | typeof DECIDED;
    cursor: string | null;
    ofUser?: number;
    sort?: RecordSort;
    signal: AbortSignal;
  },
): Promise<DocumentPage<ReviewPair>> {
  const page = await pageOfDocuments(records, REVIEW, {
    kindField: options.kind,
    sort: options.sort ?? '-created_at',
    cursor: options.cursor,
    signal: options.signal,
    filters:
      options.ofUser === undefined
        ? []
        : [{ field: 'created_by_user', operator: '$eq', value: String(options.ofUser) }],
  });
  const documents = page.documents.filter((each) => each.content.id === each.key && canBe(each));
  return { ...page, documents, unreadable: page.unreadable + page.documents.length - documents.length };
}

/** A lead's decision on a pair; null takes it back. */
export const decide = (
  records: Pick<Records, 'find' | 'upsert'>,
  before: Document<ReviewPair>,
  made: ReviewDecision | null,
  change: Omit<Change, 'what'>,
  signal?: AbortSignal,
): Promise<Saved<ReviewPair>> =>
  writeDocument(
    records,
    REVIEW,
    { key: before.key, content: { ...before.content, decision: made }, before },
    { ...change, what: made?.kind ?? 'reopened' },
    signal,
  );

const LONGEST_NOTE = 500;

/** A word of the agent who sent the reply, while nobody has decided; what it tells of persons is hidden by the caller. */
export const annotate = (
  records: Pick<Records, 'find' | 'upsert'>,
  before: Document<ReviewPair>,
  note: string,
  change: Omit<Change, 'what' | 'by'>,
  signal?: AbortSignal,
): Promise<Saved<ReviewPair>> =>
  writeDocument(
    records,
    REVIEW,
    { key: before.key, content: { ...before.content, note: note.slice(0, LONGEST_NOTE) }, before },
    { ...change, by: { id: 0, name: '' }, what: 'annotated' },
    signal,
  );

/**
 * Deletes pairs that are over on `today`, the oldest first, as far as a few pages go: whoever opens the page does it. Gives
 * back how many are gone. Fails with an `OutsideError`; what was deleted stays so.
 */
export async function sweepReviews(
  parts: { records: Pick<Records, 'search' | 'find' | 'delete'>; pause: () => Promise<void> },
  today: string,
  signal: AbortSignal,
): Promise<number> {
  let gone = 0;
  for (const kindField of [OPEN, DECIDED]) {
    const { documents } = await allDocuments(
      parts,
      REVIEW,
      { kindField, sort: 'created_at', mostPages: SWEPT_PAGES },
      signal,
    );
    const isOver = (each: Document<ReviewPair>) => each.content.expiresOn < today || lastDay(each) < today;
    for (const document of documents.filter(isOver)) {
      await parts.pause();
      signal.throwIfAborted();
      if (await deleteDocument(parts.records, REVIEW, document, signal)) gone += 1;
    }
  }
  return gone;
}
