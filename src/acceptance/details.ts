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

/** As a record has it: JSON of what there is to tell; what is nothing, empty or no is left out. */
export const writeDetails = (details: LifeDetails | ReplyDetails): string =>
  JSON.stringify(Object.fromEntries(Object.entries(details).filter(([, value]) => says(value))));

/** From a record's JSON: what nobody can read, and what is missing, counts for nothing. */
export const readDetails = (json: string): ReplyDetails => read(replyDetailsSchema, json) ?? NO_DETAILS;
export const readLifeDetails = (json: string): LifeDetails =>
  read(lifeDetailsSchema, json) ?? NO_LIFE_DETAILS;

function read<T>(schema: v.GenericSchema<unknown, T>, json: string): T | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(json || '{}'));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
