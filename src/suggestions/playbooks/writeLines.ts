import { formatMessage, type Values as Sayable } from '../../lib/formatMessage';
import { parseMessage, type Elements } from '../../lib/parseMessage';
import type { ReplyLanguage } from '../../model/language';
import { breakPlaceholders } from '../plainValue';
import { replyTexts } from './replyTexts';
import type { Line, PlaybookText } from './texts';
import type { Values } from './values';

const OPTIONAL = /^\?(?:\[(\w+)\] )?/;

const read = new Map<string, Elements>();

function readLine(words: string, language: ReplyLanguage): Elements {
  const id = `${language}:${words}`;
  const known = read.get(id);
  if (known) return known;
  const elements = parseMessage(replyTexts(language).typeset(words));
  read.set(id, elements);
  return elements;
}

/** A value that ends in a full stop, "S. L.", at the end of a sentence. */
const TWO_STOPS = /(?<!\.)\.\.(?!\.)/g;

/** One line with its values; null when a value is missing. */
export function writeLine(words: string, language: ReplyLanguage, values: Values): string | null {
  try {
    const written = formatMessage(readLine(words, language), language, values as Sayable);
    return breakPlaceholders(written.replace(TWO_STOPS, '.'));
  } catch {
    return null; // a value that the words ask for is missing
  }
}

/**
 * Paragraphs of lines, values put in. Optional lines whose values are missing, or that `isWelcome` turns away, fall away;
 * null when a line that must be said cannot be.
 */
export function writeLines(
  text: PlaybookText,
  language: ReplyLanguage,
  values: Values,
  isWelcome: (line: string) => boolean,
): string[][] | null {
  const paragraphs: string[][] = [];
  for (const lines of text) {
    const written = lines.map((line) => writeOne(line, language, values, isWelcome));
    if (written.includes(null)) return null;
    paragraphs.push(written.filter((line): line is string => line !== null && line !== ''));
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

/** The line, '' when it falls away, null when the whole reply does. */
function writeOne(
  line: Line,
  language: ReplyLanguage,
  values: Values,
  isWelcome: (line: string) => boolean,
): string | null {
  const optional = OPTIONAL.exec(line);
  if (!optional) return writeLine(line, language, values);
  const [mark, condition] = optional;
  if (condition !== undefined && values[condition] === undefined) return '';
  const written = writeLine(line.slice(mark.length), language, values) ?? '';
  return isWelcome(written) ? written : '';
}
