import fc from 'fast-check';

type Path = (string | number)[];

/** Every place in a JSON value, the value itself first. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, child]) =>
    placesOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inside];
}

function put(value: unknown, [key, ...rest]: Path, garbage: unknown): unknown {
  if (key === undefined) return garbage;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = put(copy[key], rest, garbage);
  return copy;
}

const HOSTILE = [
  '{{setting.shop1_credential}}',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202E\u0000\uD800',
  '__proto__',
  'constructor',
  '12/11/2026',
  '1,234.50',
  'x'.repeat(5_000),
  '-0',
  'NaN',
  '9'.repeat(400),
  -1,
  1e308,
];

/** What may stand at any place of an answer: another type, a hostile text, a whole object. */
const garbage = fc.oneof(fc.constantFrom<unknown>(...HOSTILE, null, [], {}), fc.jsonValue());

/** Spoils one to three places of an answer. */
export const spoiler = fc.array(fc.tuple(fc.nat(), garbage), { minLength: 1, maxLength: 3 }).map(
  (changes) =>
    (answer: unknown): unknown =>
      changes.reduce((spoilt: unknown, [seed, value]) => {
        const places = placesOf(spoilt);
        return put(spoilt, places[seed % places.length] ?? [], value);
      }, answer),
);
