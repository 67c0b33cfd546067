import * as v from 'valibot';
import { parseJson } from '../lib/documents';
import type { Records, Settings } from '../model/ports';
import { DIMENSIONS, type Mark } from '../model/team';
import { isDay } from './day';
import { digest } from './digest';
import type { DayRollUp } from './rollUp';
import { RECORD_NAME } from './toRecord';

const OBJECT = 'throughline_document';
const KIND = 'settingMarks';
const MOST_MARKS = 100;

const schema = v.object({
  version: v.literal(1),
  settings: v.record(v.string(), v.string()),
  marks: v.array(
    v.object({
      day: v.pipe(v.string(), v.check(isDay)),
      label: v.pipe(v.string(), v.maxLength(80)),
    }),
  ),
});

/**
 * Days on which an install setting was seen to be another, by its name. Whoever opens the page looks, and keeps what is new: of
 * each setting a fingerprint, never its value. Fails with an `OutsideError` as the records do.
 */
export async function readSettingMarks(
  records: Pick<Records, 'find' | 'upsert'>,
  settings: Settings,
  today: string,
  signal: AbortSignal,
): Promise<Mark[]> {
  const found = await records.find(OBJECT, KIND, signal);
  const parsed = v.safeParse(schema, parseJson(found?.fields['json']));
  const now = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, digest(name, String(value ?? ''))]),
  );
  const before = parsed.success ? parsed.output : null;
  const changed = before
    ? Object.keys(now).filter((name) => (before.settings[name] ?? '') !== now[name])
    : [];
  const fresh = changed.map((label) => ({ day: today, label: label.slice(0, 80) }));
  const marks = [...(before?.marks ?? []), ...fresh].slice(-MOST_MARKS);
  if (!before || changed.length > 0) {
    const json = JSON.stringify({ version: 1, settings: now, marks });
    await records.upsert(OBJECT, KIND, RECORD_NAME, { kind: KIND, key: '', json }, signal);
  }
  return marks.map((mark) => ({ ...mark, kind: 'setting' }));
}

const ENGINE = DIMENSIONS.indexOf('engine');

/** Days on which a version of the app has its first reply, but for the first of all. Pure. */
export function engineMarks(days: readonly DayRollUp[]): Mark[] {
  const seen = new Set<string>();
  const marks: Mark[] = [];
  for (const { day, rows } of days.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    const versions = new Set(
      rows.filter(({ sums }) => sums.replies > 0).map(({ cell }) => cell[ENGINE] ?? ''),
    );
    const isFirst = seen.size === 0;
    for (const label of versions) {
      if (label === '' || seen.has(label)) continue;
      seen.add(label);
      if (!isFirst) marks.push({ day, kind: 'engine', label });
    }
  }
  return marks;
}
