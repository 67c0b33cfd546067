import type { IntlMessageFormat } from 'intl-messageformat';

type Elements = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;
type Element = Elements[number];

/** Kinds of elements as intl-messageformat numbers them. */
const LITERAL = 0;
const ARGUMENT = 1;
const NUMBER = 2;
const DATE = 3;
const SELECT = 5;
const PLURAL = 6;
const POUND = 7;

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
    if (literal) elements.push({ type: LITERAL, value: literal } as Element);
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
  return { type: POUND } as Element;
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
    return { type: DATE, value, style: DAY_AND_MONTH } as Element;
  }
  if (kind === '' || kind === 'number') {
    take(reader, /\}/y);
    return (kind === '' ? { type: ARGUMENT, value } : { type: NUMBER, value, style: null }) as Element;
  }
  take(reader, /,\s*/y);
  const isPlural = kind !== 'select';
  const options = readOptions(reader, isPlural);
  if (!isPlural) return { type: SELECT, value, options } as Element;
  const pluralType = kind === 'plural' ? 'cardinal' : 'ordinal';
  return { type: PLURAL, value, options, offset: 0, pluralType } as Element;
}

function readOptions(reader: Reader, isPlural: boolean): Record<string, { value: Elements }> {
  const options: Record<string, { value: Elements }> = {};
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
