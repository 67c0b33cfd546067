/** Only the named parts of an answer, in Magento's notation: `items[sku,tracks[title]],total_count`. All without a name. */
export function pickFields(value: unknown, fields: string | null): unknown {
  if (fields === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => pickFields(each, fields));
  if (typeof value !== 'object' || value === null) return value;
  const entries = value as Record<string, unknown>;
  return Object.fromEntries(
    namesIn(fields)
      .filter(([name]) => Object.hasOwn(entries, name))
      .map(([name, inside]) => [name, pickFields(entries[name], inside)]),
  );
}

function namesIn(fields: string): [name: string, inside: string | null][] {
  const names: [string, string | null][] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= fields.length; at += 1) {
    if (fields[at] === '[') depth += 1;
    if (fields[at] === ']') depth -= 1;
    if (at < fields.length && (fields[at] !== ',' || depth > 0)) continue;
    const [, name, inside = null] = /^(\w+)(?:\[(.*)\])?$/.exec(fields.slice(start, at)) ?? [];
    if (name !== undefined) names.push([name, inside]);
    start = at + 1;
  }
  return names;
}
