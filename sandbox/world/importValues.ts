/** Looking into values that come from files: nothing is taken for granted. */
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one when it is none. */
export function fields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The words in it, or `null` when there are none. */
export function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A whole number that can serve as an id, also when it was written as text. */
export function idNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** A moment in ISO, whole seconds; `null` for what is no date. */
export function moment(value: unknown): string | null {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return null;
  return new Date(value).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** What a value is, for a message: `an object with "brands", "count"`, `a list of 3`, `the number 7`. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (isFields(value)) return describeKeys(Object.keys(value));
  if (typeof value === 'string') return `the text ${JSON.stringify(shorten(value))}`;
  return `the ${typeof value} ${JSON.stringify(value)}`;
}

function describeKeys(keys: string[]): string {
  if (keys.length === 0) return 'an empty object';
  const shown = keys.slice(0, 4).map((key) => JSON.stringify(shorten(key)));
  return `an object with ${shown.join(', ')}${keys.length > shown.length ? ' …' : ''}`;
}

/** At most forty characters. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
