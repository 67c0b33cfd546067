/** Kinds of elements, numbered as the ICU library numbers them. */
export const KINDS = { literal: 0, argument: 1, number: 2, date: 3, select: 5, plural: 6, pound: 7 } as const;

type Options = Record<string, { value: Elements }>;

interface Shapes {
  literal: { type: 0; value: string };
  argument: { type: 1; value: string };
  number: { type: 2; value: string; style: null };
  date: { type: 3; value: string; style: typeof DAY_AND_MONTH };
  select: { type: 5; value: string; options: Options };
  plural: { type: 6; value: string; options: Options; offset: 0; pluralType: Intl.PluralRuleType };
  pound: { type: 7 };
}

export type Kind<Name extends keyof Shapes> = Shapes[Name];
type Element = Shapes[keyof Shapes];

/** A message in pieces. */
export type Elements = Element[];

/**
 * The part of ICU's message syntax that our words use: `{name}`, `{n, number}`, `{day, date, ::dMMM}`, `{n, plural, …}` with `#`, `{x, select, …}`,
 * apostrophes. The library's own parser knows far more and would be 9 KiB of the sidebar; a spec holds every message of ours
 * to what it makes of it. Throws where the text is none of this.
 */
export function parseMessage(text: string): Elements {
  const reader = { text, at: 0 };
  const elements = readElements(reader, false);
  if (reader.at < text.length) throw new SyntaxError(`unexpected } at ${reader.at}`);
  return elements;
}

interface Reader {
  text: string;
  at: number;
}

/** Until the end, or the brace that closes a branch. `#` stands for the number within a plural. */
function readElements(reader: Reader, isPlural: boolean): Elements {
  const elements: Element[] = [];
  let literal = '';
  const flush = () => {
    if (literal) elements.push({ type: KINDS.literal, value: literal });
    literal = '';
  };
  while (reader.at < reader.text.length && reader.text[reader.at] !== '}') {
    const character = reader.text[reader.at];
    if (character === '{' || (character === '#' && isPlural)) {
      flush();
      elements.push(character === '{' ? readArgument(reader) : pound(reader));
    } else literal += character === "'" ? readQuoted(reader, isPlural) : (reader.text[reader.at++] ?? '');
  }
  flush();
  return elements;
}

function pound(reader: Reader): Element {
  reader.at += 1;
  return { type: KINDS.pound };
}

/** Two apostrophes are one; one before a sign of the syntax quotes up to the next; any other is itself. */
function readQuoted(reader: Reader, isPlural: boolean): string {
  const next = reader.text[reader.at + 1] ?? '';
  if (next === "'") {
    reader.at += 2;
    return "'";
  }
  if (!(isPlural ? '{}<>#' : '{}<>').includes(next) || next === '') {
    reader.at += 1;
    return "'";
  }
  const end = reader.text.indexOf("'", reader.at + 1);
  const quoted = reader.text.slice(reader.at + 1, end < 0 ? undefined : end);
  reader.at = end < 0 ? reader.text.length : end + 1;
  return quoted;
}

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  if (found === undefined) throw new SyntaxError(`expected ${pattern.source} at ${reader.at}`);
  reader.at += found.length;
  return found.trim();
}

const KIND = /,\s*(?:number|date, ::dMMM|plural|selectordinal|select)\s*|(?=\})/y;
const DAY_AND_MONTH = { type: 1, pattern: 'dMMM', parsedOptions: { day: 'numeric', month: 'short' } };

function readArgument(reader: Reader): Element {
  take(reader, /\{\s*/y);
  const value = take(reader, /\w+\s*/y);
  const kind = take(reader, KIND).replace(/^,\s*/, '');
  if (kind.startsWith('date')) {
    take(reader, /\}/y);
    return { type: KINDS.date, value, style: DAY_AND_MONTH };
  }
  if (kind === '' || kind === 'number') {
    take(reader, /\}/y);
    return kind === '' ? { type: KINDS.argument, value } : { type: KINDS.number, value, style: null };
  }
  take(reader, /,\s*/y);
  const isPlural = kind !== 'select';
  const options = readOptions(reader, isPlural);
  if (!isPlural) return { type: KINDS.select, value, options };
  const pluralType: Intl.PluralRuleType = kind === 'plural' ? 'cardinal' : 'ordinal';
  return { type: KINDS.plural, value, options, offset: 0, pluralType };
}

function readOptions(reader: Reader, isPlural: boolean): Options {
  const options: Options = {};
  while (reader.text[reader.at] !== '}') {
    const selector = take(reader, /=?\w+\s*/y);
    take(reader, /\{/y);
    options[selector] = { value: readElements(reader, isPlural) };
    take(reader, /\}\s*/y);
  }
  reader.at += 1;
  if (!options['other']) throw new SyntaxError('a choice without "other"');
  return options;
}
