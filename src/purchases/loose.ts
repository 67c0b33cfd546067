import * as v from 'valibot';

/** Shops write numbers as text and text as numbers, version by version. */
const wordish = v.union([v.string(), v.pipe(v.number(), v.finite())]);

/** An id, as text. */
export const idText = v.pipe(
  wordish,
  v.transform((id) => String(id)),
  v.nonEmpty(),
);

/** Text, or a number as text; null when it is neither. */
export const looseText = v.fallback(v.nullish(v.pipe(wordish, v.transform(String)), null), null);

/** A whole number, however written; 0 when it is none. */
export const count = v.fallback(v.pipe(wordish, v.transform(Number), v.finite()), 0);
