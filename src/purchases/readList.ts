import * as v from 'valibot';
import { OutsideError } from '../lib/errors';

/** What could be read of a list, and how many of its entries could not. */
export interface ReadList<Item> {
  items: Item[];
  /** Entries in the answer, read or not: a full page has more behind it. */
  length: number;
  lost: number;
}

/** Each entry is read by itself, so that a strange one does not take the others with it. Fails as `malformed` for no list. */
export function readList<Schema extends v.GenericSchema>(
  schema: Schema,
  answer: unknown,
  label: string,
): ReadList<v.InferOutput<Schema>> {
  if (!Array.isArray(answer)) throw new OutsideError('malformed', `${label} gave no list`);
  const items = answer.flatMap((entry: unknown) => {
    const parsed = v.safeParse(schema, entry);
    return parsed.success ? [parsed.output] : [];
  });
  return { items, length: answer.length, lost: answer.length - items.length };
}
