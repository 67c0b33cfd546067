/** One term of Shopify's search syntax: `field:value`, or words without a field. */
export interface Term {
  field: string | null;
  value: string;
  not: boolean;
}

/**
 * Reads Shopify's search syntax (https://shopify.dev/docs/api/usage/search-syntax) as far as it is needed: terms
 * joined by AND (also when nothing is written) and OR, `-` or NOT before a term, quotes. OR binds weaker than AND.
 * Returns the alternatives, each a list of terms that must all hold.
 */
function readQuery(query: string): Term[][] {
  const alternatives: Term[][] = [[]];
  let not = false;
  for (const [token] of query.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)) {
    if (token === 'OR') alternatives.push([]);
    else if (token === 'NOT') not = true;
    else if (token !== 'AND') {
      alternatives[alternatives.length - 1]?.push(readTerm(token, not));
      not = false;
    }
  }
  return alternatives.filter((terms) => terms.length > 0);
}

function readTerm(token: string, not: boolean): Term {
  const [, minus = '', field, value = ''] = /^(-?)(?:([a-z_]+):)?(.*)$/s.exec(token) ?? [];
  return { field: field ?? null, value: unquote(value), not: not || minus === '-' };
}

// Shopify escapes special characters with a backslash, inside and outside quotes.
function unquote(value: string): string {
  return value.replace(/^(["'])(.*)\1$/s, '$2').replace(/\\(.)/g, '$1');
}

/** What of a list fits a query, term by term; an empty query fits everything. */
export function matching<T>(
  list: T[],
  query: string | null | undefined,
  test: (item: T, term: Term) => boolean,
): T[] {
  const alternatives = readQuery(query ?? '');
  if (alternatives.length === 0) return list;
  return list.filter((item) =>
    alternatives.some((terms) => terms.every((term) => test(item, term) !== term.not)),
  );
}

/** `>2026-01-01`, `<=…`, or the same day. Dates are ISO and compare as text. */
export function fitsDate(date: string, value: string): boolean {
  const [, operator = '', wanted = ''] = /^([<>]=?)?(.*)$/.exec(value) ?? [];
  if (operator === '>') return date > wanted;
  if (operator === '>=') return date >= wanted;
  if (operator === '<') return date < wanted;
  if (operator === '<=') return date <= wanted;
  return date.startsWith(wanted);
}

export function samePhone(one: string | null, other: string): boolean {
  const digits = (text: string) => text.replace(/\D/g, '');
  return one !== null && digits(one) !== '' && digits(one) === digits(other);
}

export function sameText(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
