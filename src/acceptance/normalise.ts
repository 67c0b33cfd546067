import { htmlToText } from '../lib/html';
import { withoutClosing, withoutGreeting } from './pleasantries';
import { withoutQuotedMail } from './quotedMail';

/** What is known of the mail around the reply. */
export interface ReplyContext {
  /** The agent's signature, plain or HTML, if the host tells it. */
  signature?: string;
  /** What the composer held when the ticket was opened: blank, or a signature. */
  atFirst?: string;
  /** The draft is as it was when the ticket was opened: blank, a signature, or words from before a reload. */
  isUntouched?: boolean;
}

const MARKUP =
  /<\/?(?:p|div|br|span|a|b|i|u|em|strong|ul|ol|li|blockquote|table|h[1-6]|pre|code|img)\b[^>]*>/i;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#\d+);/i;
const QUOTES_IN_HTML =
  /<blockquote\b[\s\S]*?<\/blockquote>|<div class="[^"]*\bsignature\b[^"]*"[\s\S]*?<\/div>/gi;

const toPlain = (text: string): string =>
  MARKUP.test(text) || ENTITY.test(text) ? htmlToText(text.replace(QUOTES_IN_HTML, '\n')) : text;

/** One way to write what a composer writes in several: quotes, dashes, spaces, invisible characters, ligatures. */
const withPlainCharacters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(/[‘’‛′`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u200B-\u200F\u2028-\u202E\u2060\uFEFF\u00AD]/g, '')
    .replace(/[^\S\n]+/g, ' ');

/** Markdown that carries words: links, list marks, headings. Asterisks and the like are no words anyway. */
const withoutMarkdown = (text: string): string =>
  text
    .replace(/!?\[([^\]\n]*)\]\([^)\s]*\)/g, '$1')
    .replace(/^ *(?:[-*+•◦]|\d{1,2}[.)]|#{1,6}) +/gm, '')
    .replace(/(?<!\w):[a-z][a-z0-9_+-]+:/g, '');

const withTidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/**
 * The body of a reply as plain lines that can be compared: no HTML, Markdown, quoted mail, signature, greeting or closing,
 * and one spelling for typographic characters. The same words under different markup give the same result.
 */
export function normalise(text: string, context: ReplyContext = {}): string {
  const plain = withTidyLines(withoutMarkdown(withoutQuotedMail(withPlainCharacters(toPlain(text)))));
  const body = withTidyLines(withoutSignature(plain, context));
  const bare = withoutClosing(withoutGreeting(body));
  return bare.trim() === '' ? body : bare.trim();
}

function withoutSignature(text: string, { signature = '' }: ReplyContext): string {
  const known = wordsOf(withPlainCharacters(toPlain(signature)));
  if (known.length === 0) return text;
  const words = [...text.matchAll(WORD)];
  const tail = words.slice(-known.length);
  const isSigned =
    tail.length === known.length && tail.every((word, i) => word[0].toLowerCase() === known[i]);
  return isSigned && words.length > known.length ? text.slice(0, tail[0]?.index) : text;
}

/** "89,00", "12/11", "après-vente" are one word; punctuation, emoji and marks are none. */
const WORD = /[\p{L}\p{N}]+(?:[.,:@/_-][\p{L}\p{N}]+)*/gu;

/** Words in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** The words of each sentence; a line end ends a sentence too. */
export const sentencesOf = (text: string): string[][] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
