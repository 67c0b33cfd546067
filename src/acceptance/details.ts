import * as v from 'valibot';
import { ARMS, DISMISS_REASONS, type LifeDetails, type ReplyDetails } from '../model/acceptance';

/** Of a record that tells nothing more. */
export const NO_LIFE_DETAILS: LifeDetails = { seen: 0, undone: 0, expired: 0, reasons: {} };
export const NO_DETAILS: ReplyDetails = {
  ...NO_LIFE_DETAILS,
  guard: {},
  merged: 0,
  isWhole: false,
  arm: null,
};

/** No reply has more of anything, and no agent's day: what says so is a mistake, or a lie, and its record counts for nothing. */
export const MOST_IN_REPLY = 1_000;
export const MOST_IN_DAY = 10_000;
const MOST_SLOTS = 40;

const text = v.pipe(v.string(), v.maxLength(500));
const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);
const reasons = v.fallback(
  v.object(
    v.entriesFromList(DISMISS_REASONS, v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  ),
  {},
);

export const lifeDetailsSchema = v.object({ seen: count, undone: count, expired: count, reasons });
export const replyDetailsSchema = v.object({
  ...lifeDetailsSchema.entries,
  guard: v.fallback(v.record(text, text), {}),
  merged: count,
  isWhole: v.fallback(v.boolean(), false),
  arm: v.fallback(v.nullable(v.picklist(ARMS)), null),
});

const says = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);

/** As a record has it: JSON of what there is to tell; what is nothing, empty or no is left out, and nothing is beyond measure. */
export const writeDetails = (details: LifeDetails | ReplyDetails, most: number): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(details)
        .filter(([, value]) => says(value))
        .map(([name, value]) => [name, within(value, most)]),
    ),
  );

const within = (value: unknown, most: number): unknown => {
  if (typeof value === 'number') return Math.min(most, value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MOST_SLOTS)
      .map(([name, each]) => [name, within(each, most)]),
  );
};

/**
 * From a record's JSON: what nobody can read, and what is missing, counts for nothing. Null where it tells of more than there
 * can be.
 */
export const readDetails = (json: string): ReplyDetails | null =>
  measured(read(replyDetailsSchema, json) ?? NO_DETAILS, MOST_IN_REPLY);
export const readLifeDetails = (json: string): LifeDetails | null =>
  measured(read(lifeDetailsSchema, json) ?? NO_LIFE_DETAILS, MOST_IN_DAY);

function measured<T extends LifeDetails>(details: T, most: number): T | null {
  const counts = Object.values(details).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? Object.values(value) : [value],
  );
  const isFit = counts.every((value) => typeof value !== 'number' || value <= most);
  const slots = 'guard' in details ? Object.keys(details.guard as object).length : 0;
  return isFit && slots <= MOST_SLOTS ? details : null;
}

function read<T>(schema: v.GenericSchema<unknown, T>, json: string): T | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(json || '{}'));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
