import { IntlMessageFormat } from 'intl-messageformat';
import type { Label } from '../model/label';

/** An ICU message: its text, or what the parser made of it (the build parses, so that the parser is not shipped). */
type Words = string | Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;

/** Nested words of one language, as in `translations/*.json`. */
export interface Messages {
  [key: string]: Words | Messages;
}

export type Values = Record<string, string | number | Date>;

/** Words for a key; the key itself when nobody has written any, so that nothing is ever blank. */
export interface Translate {
  (key: string, values?: Values): string;
  locale: string;
}

const find = (messages: Messages, key: string): Words | undefined => {
  let node: Words | Messages | undefined = messages;
  for (const part of key.split('.')) node = isGroup(node) ? node[part] : undefined;
  return isGroup(node) ? undefined : node;
};

const isGroup = (node: Words | Messages | undefined): node is Messages =>
  typeof node === 'object' && !Array.isArray(node);

/** Words that hold nothing to be filled in need no formatting. */
const isPlain = (words: Words): words is string => typeof words === 'string' && !/[{<']/.test(words);

/** ICU messages of one language, with another to fall back on. Dates and numbers are formatted for `locale`. */
export function createTranslate(locale: string, messages: Messages, fallback: Messages = {}): Translate {
  const compiled = new Map<string, IntlMessageFormat | string>();
  const compile = (key: string): IntlMessageFormat | string | null => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const own = find(messages, key);
    const words = own ?? find(fallback, key);
    if (words === undefined) return null;
    const message = isPlain(words) ? words : new IntlMessageFormat(words, own === undefined ? 'en' : locale);
    compiled.set(key, message);
    return message;
  };
  const translate = (key: string, values?: Values): string => {
    const message = compile(key);
    if (message === null) return key;
    if (typeof message === 'string') return message;
    try {
      return String(message.format(values));
    } catch {
      return key; // a value that the words ask for is missing: better the key than a blank screen
    }
  };
  return Object.assign(translate, { locale });
}

/** A label in the reader's language. */
export const sayLabel = (translate: Translate, label: Label): string =>
  'text' in label ? label.text : translate(label.key, label.values);
