import * as v from 'valibot';
import { isOutsideError } from '../lib/errors';
import { listOf } from '../lib/lenient';
import type { ObjectKey, Request } from '../model/ports';
import type { DeletionSchedule } from '../model/team';

/** By object. */
export type DeletionSchedules = Readonly<Record<ObjectKey, DeletionSchedule>>;

const text = v.fallback(v.string(), '');
const schedules = v.object({
  deletion_schedules: listOf(
    v.object({
      active: v.fallback(v.boolean(), false),
      object: v.optional(text, ''),
      conditions: v.fallback(
        v.object({
          all: v.optional(listOf(v.object({ field: text, operator: text, value: text })), []),
          any: v.optional(v.fallback(v.array(v.unknown()), []), []),
        }),
        { all: [], any: [] },
      ),
    }),
  ),
});
type Schedule = v.InferOutput<typeof schedules>['deletion_schedules'][number];

const UNKNOWN: DeletionSchedules = {
  throughline_event: { state: 'unknown' },
  throughline_document: { state: 'unknown' },
};

/** One request. What may not be read, or is not there, is `unknown`; fails with an `OutsideError` otherwise. */
export async function readDeletionSchedules(
  request: Request,
  signal: AbortSignal,
): Promise<DeletionSchedules> {
  try {
    const answer = await request({ url: '/api/v2/deletion_schedules', signal });
    const parsed = v.safeParse(schedules, answer);
    return parsed.success ? schedulesOf(parsed.output.deletion_schedules) : UNKNOWN;
  } catch (error) {
    if (isOutsideError(error) && (error.kind === 'forbidden' || error.kind === 'missing')) return UNKNOWN;
    throw error;
  }
}

const schedulesOf = (all: readonly Schedule[]): DeletionSchedules => ({
  throughline_event: scheduleOf(all, 'throughline_event'),
  throughline_document: scheduleOf(all, 'throughline_document'),
});

function scheduleOf(all: readonly Schedule[], key: ObjectKey): DeletionSchedule {
  const active = all.filter((each) => each.active);
  const ours = active.filter(({ object }) => object === key || object === `zen:custom_object:${key}`);
  const days = ours.map(daysOf);
  const known = days.filter((each) => each !== null);
  if (ours.length > 0) return { state: 'active', days: known.length > 0 ? Math.min(...known) : null };
  return { state: active.some(({ object }) => object === '') ? 'unknown' : 'none' };
}

const DAYS = { Y: 365, M: 30, W: 7, D: 1 } as const;

/** After how many days all of it goes: "P6M" since it was created or changed, and nothing else is asked. */
function daysOf({ conditions: { all, any } }: Schedule): number | null {
  const [only, ...others] = all;
  if (!only || others.length > 0 || any.length > 0 || only.operator !== 'greater_than') return null;
  const [, count, unit] = /^P(\d{1,4})([YMWD])$/.exec(only.value) ?? [];
  const isAge = only.field.startsWith('duration_since_');
  return isAge && count ? Number(count) * DAYS[unit as keyof typeof DAYS] : null;
}

/** Key and values of the line that says so, for one object. */
export const sayDeletionSchedule = (
  schedule: DeletionSchedule,
): { key: string; values?: Record<string, number> } =>
  schedule.state === 'active' && schedule.days !== null
    ? { key: 'team.schedule.activeDays', values: { count: schedule.days } }
    : { key: `team.schedule.${schedule.state}` };
