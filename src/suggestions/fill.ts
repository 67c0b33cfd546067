import { breakPlaceholders } from './plainValue';

/** Values by placeholder name in lower case; null or absent: we do not know it. */
export type PlaceholderValues = ReadonlyMap<string, string | null>;

export type Filled = { text: string } | { missing: string[] };

/** A name is short: a run of blanks behind two braces must cost nothing. */
const PLACEHOLDER = /\{\{([^{}]{0,200})\}\}/g;
/** Liquid's logic, or a brace that was left open: what would be sent cannot be told from here. */
const UNTOLD = /\{%|\{\{/;

/**
 * Puts values where a macro has `{{placeholders}}`. A value that is missing never becomes a blank: then the names of what
 * is missing come back instead of a text. Tags of Liquid (`{% if %}`) and filters are not run, so they count as missing.
 */
export function fill(template: string, values: PlaceholderValues): Filled {
  const missing = new Set<string>();
  const text = template.replace(PLACEHOLDER, (_, written: string) => {
    const name = written.trim();
    const value = values.get(name.toLowerCase()) ?? null;
    if (value === null) missing.add(name);
    return value ?? '';
  });
  const rest = template.replace(PLACEHOLDER, '');
  if (UNTOLD.test(rest)) missing.add(rest.includes('{%') ? '{% %}' : '{{');
  return missing.size > 0 ? { missing: [...missing] } : { text: breakPlaceholders(text) };
}
