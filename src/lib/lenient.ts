import * as v from 'valibot';

/** Parts of schemas for other people's answers: what is missing or strange is absent, and takes nothing else with it. */

export const textOrNull = v.fallback(v.nullish(v.string(), null), null);

export const numberOrNull = v.fallback(v.nullish(v.number(), null), null);

/** A list that has to be there, as it is what was asked for; items that cannot be read are left out. */
export const neededListOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((values): v.InferOutput<Item>[] => values.flatMap((value) => readable(item, value))),
  );

/** The same, empty when it is no list at all. */
export const listOf = <Item extends v.GenericSchema>(item: Item) => v.fallback(neededListOf(item), []);

function readable<Item extends v.GenericSchema>(item: Item, value: unknown): v.InferOutput<Item>[] {
  const parsed = v.safeParse(item, value);
  return parsed.success ? [parsed.output] : [];
}

/** "2026-11-12…", "Thu, 12 Nov 2026 …", "Thu Nov 12 2026 …": what cannot be read as another day, or out of no date at all. */
const DATED =
  /^(?:[12]\d{3}-\d{2}-\d{2}(?!\d)|(?:[a-z]{3,9},? +)?(?:\d{1,2} +[a-z]{3,9}|[a-z]{3,9} +\d{1,2}),? +[12]\d{3}\b)/i;

/** Any time as ISO 8601 in UTC; null when it is none, or when its day is written as one country does ("12/11/2026"). */
export function toIso(time: string | number | null | undefined): string | null {
  if (typeof time === 'string' && !DATED.test(time.trim())) return null;
  const date = new Date(time ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
