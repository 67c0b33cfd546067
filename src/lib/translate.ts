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
  /** Fetches what is not said at first; null once it is there. Throws where it does not come; a while later it is tried again. */
  learn(): Promise<void> | null;
}

const find = (messages: Messages, key: string): string | undefined => {
  let node: string | Messages | undefined = messages;
  for (const part of key.split('.')) node = typeof node === 'object' ? node[part] : undefined;
  return typeof node === 'string' ? node : undefined;
};

/** For so long words that did not come are not asked for again, in ms. */
const FAILED_MS = 2_000;

/** ICU messages of one language; `later` brings those that are not needed at first. */
export function createTranslate(
  locale: string,
  messages: Messages,
  later?: () => Promise<Messages>,
): Translate {
  const read = new Map<string, Elements>();
  const compile = (key: string): Elements | undefined => {
    const words = read.has(key) ? undefined : (find(messages, key) ?? find(more, key));
    if (words !== undefined) read.set(key, parseMessage(words));
    return read.get(key);
  };
  const translate = (key: string, values?: Values): string => {
    const elements = compile(key);
    if (!elements) return key;
    try {
      return formatMessage(elements, locale, values);
    } catch {
      return key; // a value that the words ask for is missing: better the key than a blank screen
    }
  };
  let more: Messages = {};
  let isWhole = !later;
  let coming: Promise<void> | null = null;
  let failure: unknown = null;
  const learn = (): Promise<void> | null => {
    if (failure !== null) throw failure;
    if (isWhole || !later) return null;
    coming ??= later()
      .then(
        (words) => {
          more = words;
          isWhole = true;
        },
        (error: unknown) => {
          failure = error;
          setTimeout(() => (failure = null), FAILED_MS);
        },
      )
      .finally(() => (coming = null));
    return coming;
  };
  return Object.assign(translate, { locale, learn });
}

/** A label in the reader's language. */
export function sayLabel(translate: Translate, label: Label): string {
  if ('all' in label) return label.all.map((each) => sayLabel(translate, each)).join(' · ');
  return 'text' in label ? label.text : translate(label.key, label.values);
}
