/** One term of Shopify's search syntax: `field:value`, or words without a field. */
export interface Term {
  field: string | null;
  value: string;
}

type Test<T> = (item: T) => boolean;

/**
 * What of a list fits a query in Shopify's search syntax (https://shopify.dev/docs/api/usage/search-syntax), as far
 * as it is needed: terms joined by AND (also when nothing is written) and OR, which binds weaker, brackets, `-` or
 * NOT, quotes and backslashes. `test` says of one term whether it holds. An empty query fits everything.
 */
export function matching<T>(
  list: T[],
  query: string | null | undefined,
  test: (item: T, term: Term) => boolean,
): T[] {
  const tokens = (query ?? '').match(TOKEN) ?? [];
  if (tokens.length === 0) return list;
  return list.filter(readAlternatives(tokens, (term) => (item) => test(item, term)));
}

const TOKEN = /-?\(|\)|-?(?:[a-z_]+:)?(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|(?:\\.|[^\s()"'\\])+)/g;

type Leaf<T> = (term: Term) => Test<T>;

// Each reader takes what it understands from the front of `tokens`.
function readAlternatives<T>(tokens: string[], leaf: Leaf<T>): Test<T> {
  const alternatives = [readSequence(tokens, leaf)];
  while (tokens[0] === 'OR') {
    tokens.shift();
    alternatives.push(readSequence(tokens, leaf));
  }
  return (item) => alternatives.some((test) => test(item));
}

function readSequence<T>(tokens: string[], leaf: Leaf<T>): Test<T> {
  const tests: Test<T>[] = [];
  while (tokens.length > 0 && tokens[0] !== 'OR' && tokens[0] !== ')') {
    if (tokens[0] === 'AND') tokens.shift();
    else tests.push(readOne(tokens, leaf));
  }
  return (item) => tests.every((test) => test(item));
}

function readOne<T>(tokens: string[], leaf: Leaf<T>): Test<T> {
  const token = tokens.shift() ?? '';
  if (token === 'NOT') {
    const test = readOne(tokens, leaf);
    return (item) => !test(item);
  }
  const test = token.endsWith('(') ? readBrackets(tokens, leaf) : leaf(readTerm(token));
  return token.startsWith('-') ? (item) => !test(item) : test;
}

function readBrackets<T>(tokens: string[], leaf: Leaf<T>): Test<T> {
  const test = readAlternatives(tokens, leaf);
  tokens.shift();
  return test;
}

function readTerm(token: string): Term {
  const [, field, value = ''] = /^-?(?:([a-z_]+):)?(.*)$/s.exec(token) ?? [];
  return { field: field ?? null, value: unquote(value) };
}

// Shopify escapes special characters with a backslash, inside and outside quotes.
function unquote(value: string): string {
  return value.replace(/^(["'])(.*)\1$/s, '$2').replace(/\\(.)/gs, '$1');
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
