import { decodeEntities } from './entities';
import { textToHtml } from './toHtml';

/** A stretch of the HTML. */
interface Range {
  start: number;
  end: number;
}

/** What a person reads, character by character, and where each of them stands in the HTML. */
interface Reading {
  text: string;
  places: Range[];
}

const TOKEN = /<!--[^<>]*-->|<\/?([a-z][a-z0-9]*)\b[^<>]*>|&[#\w]{1,9};|[^]/giy;
/** Tags that do not part the words around them; every other one does. */
const INLINE = new Set('a abbr b code em font i mark s small span strong sub sup u'.split(' '));

function readHtml(html: string): Reading {
  let text = '';
  const places: Range[] = [];
  for (const match of html.matchAll(TOKEN)) {
    const [token, tag] = match;
    const place = { start: match.index, end: match.index + token.length };
    const isTag = tag !== undefined || token.startsWith('<!--');
    if (isTag && (tag === undefined || INLINE.has(tag.toLowerCase()))) continue;
    for (const character of isTag ? ' ' : decodeEntities(token)) {
      // White space counts once, however it is written; a character of two halves stands in one place.
      const isSpace = /\s/.test(character);
      if (isSpace && text.endsWith(' ')) continue;
      text += isSpace ? ' ' : character;
      for (let half = 0; half < character.length; half += 1) places.push(place);
    }
  }
  return { text, places };
}

/** Where the text stands in the HTML; null when it does not, or not just once. */
function findOnce(html: string, text: string): Range | null {
  const reading = readHtml(html);
  const wanted = text.replace(/\s+/g, ' ').trim();
  const at = wanted === '' ? -1 : reading.text.indexOf(wanted);
  if (at < 0 || reading.text.includes(wanted, at + 1)) return null;
  const [first, last] = [reading.places[at], reading.places[at + wanted.length - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/**
 * The HTML with only the characters of `text` changed: links, images and formatting around them stay. Null when the text
 * does not stand there just once, or when there is markup in its midst.
 */
export function replaceInHtml(html: string, text: string, replacement: string): string | null {
  const found = findOnce(html, text);
  if (!found || html.slice(found.start, found.end).includes('<')) return null;
  const inline = textToHtml(replacement)
    .replace(/^<p>|<\/p>$/g, '')
    .replaceAll('</p><p>', '<br><br>');
  return html.slice(0, found.start) + inline + html.slice(found.end);
}

/** How far around a removed text empty elements are looked for, in characters. */
const NEIGHBOURHOOD = 300;

/** The HTML without that text, and without the elements that it leaves empty; null when it does not stand there just once. */
export function removeFromHtml(html: string, text: string): string | null {
  const found = findOnce(html, text);
  if (!found) return null;
  const tags = html.slice(found.start, found.end).match(/<[^<>]+>/g) ?? [];
  const kept = tags.filter((tag) => !/^<br\b/i.test(tag)).join('');
  const opened = /(?:<[a-z][^<>]*>)*$/i.exec(
    html.slice(Math.max(0, found.start - NEIGHBOURHOOD), found.start),
  );
  const closed = /^(?:<\/[a-z][^<>]*>)*/i.exec(html.slice(found.end, found.end + NEIGHBOURHOOD));
  const [before = '', after = ''] = [opened?.[0], closed?.[0]];
  const joint = withoutEmpty(before + kept + after);
  return html.slice(0, found.start - before.length) + joint + html.slice(found.end + after.length);
}

function withoutEmpty(html: string): string {
  const next = html.replace(/<([a-z][a-z0-9]*)\b[^<>]*><\/\1>/gi, '');
  return next === html ? html : withoutEmpty(next);
}
