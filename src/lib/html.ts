import { decodeEntities } from './entities';

/**
 * What a person would read in the HTML, as plain text: paragraphs a blank line apart, other blocks and `<br>` on lines of
 * their own, entities decoded, scripts and styles dropped. A tag that never ends is text. Without a DOM, and in linear
 * time, since the HTML is a stranger's and may be a megabyte long. The text may well look like HTML again: draw it as text.
 */
export function htmlToText(html: string): string {
  const lines = createLines();
  // Looked up once, so that a thousand tags without an end do not each search the rest.
  const ends = { tag: html.lastIndexOf('>'), comment: html.lastIndexOf('-->') };
  let at = 0;
  while (at < html.length) {
    const opening = html.indexOf('<', at);
    lines.addText(html.slice(at, opening < 0 ? html.length : opening));
    if (opening < 0) break;
    const tag = readTag(html, opening, ends);
    if (tag) lines.addTag(tag.name, tag.isClosing);
    else lines.addText('<');
    at = tag?.end ?? opening + 1;
  }
  return lines.toText();
}

interface Tag {
  /** Lower case; '' for comments and declarations. */
  name: string;
  isClosing: boolean;
  /** Index after it, and after its content where nobody reads that. */
  end: number;
}

const TAG_START = /<(\/?)([a-z][a-z0-9]*|[!?](?=[a-z[]))/iy;
/** Elements whose content nobody reads. */
const SILENT = new Set(['script', 'style', 'template', 'title']);

/** The tag that opens at `start`; null when this `<` is just a character. */
function readTag(html: string, start: number, ends: { tag: number; comment: number }): Tag | null {
  if (html.startsWith('<!--', start))
    return ends.comment < start ? null : { name: '', isClosing: false, end: html.indexOf('-->', start) + 3 };
  TAG_START.lastIndex = start;
  const match = TAG_START.exec(html);
  if (!match || ends.tag < start) return null;
  const name = (match[2] ?? '').toLowerCase();
  const isClosing = match[1] === '/';
  const end = endOfTag(html, TAG_START.lastIndex) + 1;
  return { name, isClosing, end: SILENT.has(name) && !isClosing ? endOfContent(html, name, end) : end };
}

/** Attributes longer than this are not read for quotes: their first `>` ends the tag. */
const LONGEST_ATTRIBUTES = 400;

/** Index of the `>` that ends the tag: one inside a quoted attribute does not. */
function endOfTag(html: string, from: number): number {
  const limit = Math.min(html.length, from + LONGEST_ATTRIBUTES);
  let quote = '';
  for (let index = from; index < limit; index += 1) {
    const character = html.charAt(index);
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '>') return index;
    else if (character === '"' || character === "'") quote = character;
  }
  return html.indexOf('>', from);
}

function endOfContent(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\b[^>]{0,40}>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

const PARAGRAPHS = new Set('p blockquote pre h1 h2 h3 h4 h5 h6 ul ol table'.split(' '));
const BLOCKS = new Set(
  'div li tr hr section article header footer address dl dt dd form fieldset'.split(' '),
);

/** Collects text line by line, as a browser would break it. */
function createLines() {
  const lines: string[] = [];
  let line = '';
  let isPreformatted = false;
  const endLine = () => {
    lines.push(isPreformatted ? line.trimEnd() : line.replace(/\s+/g, ' ').trim());
    line = '';
  };
  const endBlock = (isParagraph: boolean) => {
    if (line.trim() !== '') endLine();
    line = '';
    if (isParagraph && lines.at(-1) !== '') lines.push('');
  };
  return {
    addText(html: string) {
      const [first = '', ...rest] = isPreformatted ? html.split('\n') : [html];
      line += decodeEntities(first);
      for (const next of rest) {
        endLine();
        line = decodeEntities(next);
      }
    },
    addTag(name: string, isClosing: boolean) {
      if (name === 'br') endLine();
      else if (name === 'td' || name === 'th') line += ' ';
      else if (PARAGRAPHS.has(name)) endBlock(true);
      else if (BLOCKS.has(name)) endBlock(false);
      if (name === 'pre') isPreformatted = !isClosing;
    },
    toText: () => {
      endLine();
      return lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    },
  };
}
