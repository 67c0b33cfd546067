import type { Speaker } from '../../model/transcript';
import { pictured } from './pictures';
import { readStamp, type Stamp } from './stamps';

/** The beginning of a line that may name who speaks and when. */
export interface Head {
  /** How it is written, without what it says: lines of one transcript share it. `t` is a time, `n` a name, `/` a line end. */
  shape: string;
  label: string;
  /** What a picture says of the speaker. */
  picture: Speaker | null;
  stamp: Stamp | null;
  /** What is said in the same line. */
  rest: string;
}

/** How far into a line its head may reach. */
const REACH = 200;
const LONGEST_LABEL = 60;

/** Without one of these there is no head. */
const MARKS = /[:：\d[#*_]|\p{Extended_Pictographic}/u;
const PICTURE = /((?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f){1,12})\s{0,3}/uy;
const DECORATION = /\s{0,20}((?:#{1,4}|[-•>])\s{1,3})?(\*\*|__|\*(?=\S)|_)?/y;
const BEHIND_STAMP = /\s{0,3}([-–—|•·,]?)\s{0,3}(\*\*(?!\*))?:?\s{0,3}/y;
/** What joins a name to the time behind it: "Marie at 10:02", "Marie, 10:02", "Marie | 10:02". */
const JOINED = /\s{0,3}(?:[-–—|•·,@]|\b(?:at|à|um|a las?|on|le|am|el))?\s{0,3}$/u;
const CLOSERS: Record<string, string> = { '[': ']', '(': ')' };

/** What the line begins with; null where it is but text. Reads no further than `REACH`. */
export function readHead(line: string): Head | null {
  const text = line.slice(0, REACH);
  if (!MARKS.test(text)) return null;
  const decoration = matchAt(DECORATION, text, 0);
  const bold = decoration?.[2] ?? '';
  const shape = `${decoration?.[1]?.trim() ?? ''}${bold}`;
  const scan = { text, line, at: decoration?.[0].length ?? 0, shape, picture: null };
  const seen = readPicture(scan);
  return readStampFirst(seen) ?? readNameFirst(seen);
}

interface Scan {
  text: string;
  line: string;
  at: number;
  shape: string;
  picture: Speaker | null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Skips a picture of the speaker. */
function readPicture(scan: Scan): Scan {
  const picture = matchAt(PICTURE, scan.text, scan.at);
  if (!picture) return scan;
  return { ...scan, at: scan.at + picture[0].length, picture: scan.picture ?? pictured(picture[1] ?? '') };
}

/** `[10:02] Marie: text`, `10:02 | Marie: text`, `(10:02) *** text ***`, `[10:02] Marie` above the text */
function readStampFirst(scan: Scan): Head | null {
  const found = readBracketed(scan.text, scan.at) ?? readOpen(scan.text, scan.at);
  if (!found) return null;
  const behind = matchAt(BEHIND_STAMP, scan.text, found.end);
  const shape = `${scan.shape}${found.shape}${behind?.[1] ?? ''}`;
  const named = readPicture({ ...scan, shape, at: found.end + (behind?.[0].length ?? 0) });
  const stars = starred(scan.line, named.at);
  if (stars !== null)
    return { shape: `${shape} ***`, label: '', picture: 'system', stamp: found.stamp, rest: stars };
  const bold = matchAt(/\*\*(?!\*)|__/y, named.text, named.at)?.[0] ?? '';
  const label = readLabel({ ...named, at: named.at + bold.length }, bold, true);
  const stamped = { stamp: found.stamp, picture: named.picture };
  if (label) return { ...stamped, shape: `${shape} n${label.mark}`, label: label.label, rest: label.rest };
  const rest = scan.line.slice(named.at);
  return { ...stamped, shape: `${shape}${rest.trim() === '' ? '/' : ''}`, label: '', rest };
}

/** What stands between `***` and `***`, or up to the end where the line is cut. */
function starred(line: string, at: number): string | null {
  if (!line.startsWith('***', at)) return null;
  const end = line.trimEnd();
  return (end.length > at + 6 && end.endsWith('***') ? end.slice(at + 3, -3) : end.slice(at + 3)).trim();
}

interface Stamped {
  shape: string;
  stamp: Stamp;
  end: number;
}

/** `[10:02]`, `(10:02)` */
function readBracketed(text: string, at: number): Stamped | null {
  const closer = CLOSERS[text.charAt(at)];
  if (!closer) return null;
  const found = readStamp(text, at + 1);
  if (!found || text.charAt(found.end) !== closer) return null;
  return { shape: `${text.charAt(at)}t${closer}`, stamp: found.value, end: found.end + 1 };
}

function readOpen(text: string, at: number): Stamped | null {
  const found = readStamp(text, at);
  return found && { shape: 't', stamp: found.value, end: found.end };
}

/** `Marie: text`, `Marie (10:02): text`, `Marie [10:02]` above the text, `Marie, 10:02` above the text */
function readNameFirst(scan: Scan): Head | null {
  const stamped = readNameAndStamp(scan);
  if (stamped) return stamped;
  const bold = /\*\*$|__$|\*$|_$/.exec(scan.shape)?.[0] ?? '';
  const found = readLabel(scan, bold, false);
  const isPictureAlone = scan.picture !== null && found === null && scan.at < scan.text.length;
  if (isPictureAlone)
    return {
      shape: `${scan.shape}e`,
      label: '',
      picture: scan.picture,
      stamp: null,
      rest: scan.line.slice(scan.at).replace(/^:\s?/, ''),
    };
  const named = found ?? readTitle(scan) ?? readTag(scan);
  return named && { ...named, shape: `${scan.shape}n${named.mark}`, picture: scan.picture, stamp: null };
}

const TITLE = /^#{1,4}|(?:\*\*|__)$/;

/** `### Marie` or `**Marie**` above the text */
function readTitle({ text, shape, at }: Scan): Label | null {
  const title = text.slice(at).trim();
  const isTitle = TITLE.test(shape) && (shape.startsWith('#') || /(?:\*\*|__)$/.test(title));
  const label = trimLabel(title);
  return isTitle && isLabel(label) ? { label, mark: '/', rest: '' } : null;
}

/** `[Marie] text` */
function readTag({ text, line, at }: Scan): Label | null {
  const tag = matchAt(/\[([^[\]]{1,60})\]:?(?:\s|$)/y, text, at);
  const label = trimLabel(tag?.[1] ?? '');
  return tag && isLabel(label) ? { label, mark: ']', rest: line.slice(at + tag[0].length) } : null;
}

function readNameAndStamp(scan: Scan): Head | null {
  const { text, at } = scan;
  for (let index = at + 1; index < Math.min(text.length, at + LONGEST_LABEL + 4); index += 1) {
    if (text.charAt(index) === ':' && /\s/.test(text.charAt(index + 1))) return null;
    const found = stampBehindName(text, index);
    if (!found) continue;
    const label = trimLabel(text.slice(at, index).replace(JOINED, ''));
    const end = matchAt(/(?:\*\*|__|\*|_)?\s?(?::(?:\*\*|__)?\s?|[-–—]\s|$)/y, text, found.end);
    if (!end || !isLabel(label)) return null;
    const rest = scan.line.slice(found.end + end[0].length);
    const shape = `${scan.shape}n ${found.shape}${/\S/.test(end[0].replace(/[*_]/g, '')) ? ':' : '/'}`;
    return { shape, label, picture: scan.picture, stamp: found.stamp, rest };
  }
  return null;
}

/** Behind a name a stamp is in brackets, or follows a space. */
function stampBehindName(text: string, index: number): Stamped | null {
  const bracketed = readBracketed(text, index);
  if (bracketed) return bracketed;
  return /\s/.test(text.charAt(index - 1)) && /[\p{L}\d]/u.test(text.charAt(index))
    ? readOpen(text, index)
    : null;
}

interface Label {
  label: string;
  /** ':' before text or the line's end, '/' where the line ends without one, ':!' where no space follows, ']' in brackets. */
  mark: string;
  rest: string;
}

/** The name up to its colon; behind a stamp (`isSure`) also up to the end of the line, and with no space behind the colon. */
function readLabel({ text, line, at }: Scan, bold: string, isSure: boolean): Label | null {
  const colon = colonAfter(text, at);
  if (colon < 0) {
    const label = trimLabel(line.slice(at, at + LONGEST_LABEL + 1));
    return isSure && line.length <= at + LONGEST_LABEL && isLabel(label)
      ? { label, mark: '/', rest: '' }
      : null;
  }
  const label = trimLabel(text.slice(at, colon));
  const behind = line.slice(colon + 1);
  if (!isLabel(label) || behind.startsWith('//')) return null;
  const rest = bold !== '' && behind.startsWith(bold) ? behind.slice(bold.length) : behind;
  if (rest.trim() === '' || isSure) return { label, mark: ':', rest };
  return { label, mark: /^\s/.test(rest) ? ':' : ':!', rest };
}

function colonAfter(text: string, at: number): number {
  for (let index = at; index <= at + LONGEST_LABEL && index < text.length; index += 1)
    if (text.charAt(index) === ':' || text.charAt(index) === '：') return index;
  return -1;
}

const trimLabel = (label: string): string => label.replace(/^[\s*_]{1,4}|[\s*_]{1,4}$/g, '');

/** Could this name somebody? Sentences, addresses of pages and code cannot. */
export const isLabel = (label: string): boolean =>
  label.length > 0 &&
  label.length <= LONGEST_LABEL &&
  /\p{L}/u.test(label) &&
  !/[<>{}=\\/"?!;:|[\]…]|\.\s|\s{3}/.test(label.replace(/^(?:Dr|Mr|Mrs|Ms|Mme|M|Sr|Sra|Hr|Fr)\.\s/, '')) &&
  label.split(/\s/).length <= 6;
