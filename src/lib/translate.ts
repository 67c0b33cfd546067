import type { Label } from '../model/label';
import { formatMessage, type Values } from './formatMessage';
import { parseMessage, type Elements } from './parseMessage';

/** Nested words of one language, as in `translations/*.json`. */
export interface Messages {
  [key: string]: string | Messages;
}

/** Words for a key; the key itself when nobody has written any, so that nothing is ever blank. */
export interface Translate {
  (key: string, values?: Values): string;
  locale: string;
}

const find = (messages: Messages, key: string): string | undefined => {
  let node: string | Messages | undefined = messages;
  for (const part of key.split('.')) node = typeof node === 'object' ? node[part] : undefined;
  return typeof node === 'string' ? node : undefined;
};

/** ICU messages of one language, with another to fall back on. Dates and numbers are formatted for `locale`. */
export function createTranslate(locale: string, messages: Messages, fallback: Messages = {}): Translate {
  const read = new Map<string, { elements: Elements; locale: string }>();
  const compile = (key: string) => {
    const known = read.get(key);
    if (known) return known;
    const own = find(messages, key);
    const words = own ?? find(fallback, key);
    if (words === undefined) return null;
    const message = { elements: parseMessage(words), locale: own === undefined ? 'en' : locale };
    read.set(key, message);
    return message;
  };
  const translate = (key: string, values?: Values): string => {
    const message = compile(key);
    if (!message) return key;
    try {
      return formatMessage(message.elements, message.locale, values);
    } catch {
      return key; // a value that the words ask for is missing: better the key than a blank screen
    }
  };
  return Object.assign(translate, { locale });
}

/** A label in the reader's language. */
export const sayLabel = (translate: Translate, label: Label): string =>
  'text' in label ? label.text : translate(label.key, label.values);
