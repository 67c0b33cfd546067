import { shiftDay } from '../acceptance/day';
import type { DeletionSchedules } from '../acceptance/deletionSchedules';
import type { RecordPage } from '../model/ports';
import { RECORD_KINDS, type RecordKind, RESERVED_KINDS } from './inventory/recordKinds';
import type { ErasingParts } from './parts';
import { patiently } from './erase/patiently';
import { isSweptHere } from './erase/sweep';

/** What is kept of one kind, and until when. */
export interface KeptRow {
  kind: string;
  kept: ReturnType<RecordKind['kept']>;
  /** Days, YYYY-MM-DD: of the oldest that is there, and after which none may be that old; null where there is none. */
  oldest: string | null;
  goesOn: string | null;
  /** Who deletes it: a schedule of Zendesk, the sweep of figures, this page, or nobody but a person. */
  by: 'schedule' | 'figures' | 'here' | 'person';
}

type Reading = Pick<ErasingParts, 'records' | 'pause' | 'wait' | 'settings'>;

/** True for what tells of somebody, or of a day: the rest is book-keeping of ours, and stands in the DPO file. */
const isShown = ({ kind, about }: RecordKind): boolean =>
  (about.length > 0 || kind === 'rollUp') && !RESERVED_KINDS.includes(kind);

/** What there is of every kind that is about somebody, or a day's figures. One request a kind; fails with an `OutsideError`. */
export async function readRetention(
  parts: Reading,
  schedules: DeletionSchedules,
  signal: AbortSignal,
): Promise<KeptRow[]> {
  const rows: KeptRow[] = [];
  for (const kind of RECORD_KINDS.filter(isShown)) rows.push(await rowOf(parts, kind, schedules, signal));
  return rows;
}

async function rowOf(
  parts: Reading,
  kind: RecordKind,
  schedules: DeletionSchedules,
  signal: AbortSignal,
): Promise<KeptRow> {
  const kept = kind.kept(parts.settings);
  const order = kept.until === 'days' && kept.since === 'updated' ? 'updated_at' : 'created_at';
  const ask = () =>
    parts.records.search(
      kind.object,
      [{ field: 'kind', operator: '$eq', value: kind.kind }],
      null,
      signal,
      order,
    );
  const oldest = oldestOf(await patiently(parts, ask, signal), kind);
  const schedule = schedules[kind.object];
  const isScheduled = schedule.state === 'active';
  const days = [
    ...(kept.until === 'removal' ? [] : [kept.days]),
    ...(isScheduled && schedule.days !== null ? [schedule.days] : []),
  ];
  return {
    kind: kind.kind,
    kept,
    oldest,
    goesOn: oldest === null || days.length === 0 ? null : shiftDay(oldest, Math.min(...days)),
    by: isScheduled ? 'schedule' : sweptBy(kept),
  };
}

function sweptBy(kept: KeptRow['kept']): KeptRow['by'] {
  if (isSweptHere(kept)) return 'here';
  return kept.until === 'days' ? 'figures' : 'person';
}

/** Of the first hundred, which come in the order of the stamps: the day that it tells of may be another. */
function oldestOf({ records }: RecordPage, { object }: RecordKind): string | null {
  const days = records.map(({ externalId, fields, updatedAt }) => {
    if (object === 'throughline_event') return String(fields['day']).slice(0, 10);
    // Figures name their day in the id.
    return /^rollUp\w*-(\d{4}-\d{2}-\d{2})/.exec(externalId)?.[1] ?? updatedAt.slice(0, 10);
  });
  return days.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).toSorted()[0] ?? null;
}
