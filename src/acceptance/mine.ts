import type { RecordEntry, Records, Request } from '../model/ports';
import type { DeletionSchedule, FiguresLevel, MyFigures } from '../model/team';
import { ORIGINS } from '../model/suggestion';
import { shiftDay } from './day';
import { readDeletionSchedules } from './deletionSchedules';
import { figuresIn } from './figures';
import { readPage } from './readPage';
import { rollUp } from './rollUp';
import { SETTLED_DAYS, KEPT_DAYS } from './sweep';
import { fromRecord } from './toRecord';

interface MineReading {
  request: Request;
  records: Pick<Records, 'search'>;
  pause: () => Promise<void>;
  level: FiguresLevel;
  agentId: number;
  isAdmin: boolean;
  today: () => string;
}

/** Pages of a hundred of one's own records. */
const MOST_PAGES = 40;
const FIGURE_DAYS = 28;

/** What is kept about the person at the screen. Fails with an `OutsideError` as the records do. */
export async function readMine(reading: MineReading, signal: AbortSignal): Promise<MyFigures> {
  const { level } = reading;
  const today = reading.today();
  const range = { from: shiftDay(today, 1 - FIGURE_DAYS), to: today };
  const [own, schedule] = await Promise.all([readOwn(reading, signal), readSchedule(reading, signal)]);
  const days = own.map(({ fields }) => String(fields['day']).slice(0, 10)).toSorted();
  const isShown = level === 'own' || level === 'named';
  return {
    level,
    range,
    records: own.length,
    since: days[0] ?? null,
    schedule,
    keptDays: isShown ? KEPT_DAYS : SETTLED_DAYS,
    ...(isShown ? ownFigures(own, range.from) : { figures: null, bySource: [] }),
  };
}

/** Nobody but an admin is told, so nobody else asks; what cannot be read keeps nobody from their figures. */
async function readSchedule(
  { request, isAdmin }: MineReading,
  signal: AbortSignal,
): Promise<DeletionSchedule> {
  const unknown = { state: 'unknown' } as const;
  if (!isAdmin) return unknown;
  try {
    return (await readDeletionSchedules(request, signal)).throughline_event;
  } catch {
    return unknown;
  }
}

function ownFigures(own: readonly RecordEntry[], from: string): Pick<MyFigures, 'figures' | 'bySource'> {
  const events = own.flatMap((record) => fromRecord(record) ?? []).filter(({ day }) => day >= from);
  const stamped = events.map((event) => ({ event, agent: 'me' }));
  const days = [...new Set(events.map(({ day }) => day))].map((day) => rollUp(day, stamped, false));
  return {
    figures: figuresIn(days, {}),
    bySource: [...ORIGINS, '' as const]
      .map((source) => ({ source, figures: figuresIn(days, { source }) }))
      .filter(({ figures }) => figures.replies > 0),
  };
}

/** Newest first. */
async function readOwn(reading: MineReading, signal: AbortSignal): Promise<RecordEntry[]> {
  const own: RecordEntry[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await readPage(
      reading,
      'throughline_event',
      [{ field: 'created_by_user', operator: '$eq', value: String(reading.agentId) }],
      cursor,
      signal,
      '-created_at',
    );
    own.push(...page.records);
    if (page.next === null || page.next === cursor) break;
    cursor = page.next;
  }
  return own;
}

/** All records about the person at the screen, as JSON. Fails with an `OutsideError` as the records do. */
export async function exportMine(reading: MineReading, signal: AbortSignal): Promise<string> {
  const own = await readOwn(reading, signal);
  const records = own.map(({ externalId, fields, updatedAt }) => ({ id: externalId, updatedAt, ...fields }));
  return JSON.stringify({ exported: reading.today(), records }, null, 2);
}
