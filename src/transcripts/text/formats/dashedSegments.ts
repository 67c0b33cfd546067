import { headerStamp } from '../assemble';
import { raw, type Format, type Turn } from '../format';
import { isLabel, readHead, type Head } from '../heads';
import { findStamp } from '../stamps';

const DASHES = /^\s{0,9}[-–—_=─*]{5,200}\s{0,9}$/;
const CHAT_ID = /\b(?:chat|conversation|session)\s?(?:id|#|no|number|nr)\b/i;

/**
 * Google CCAI Platform (UJET): a header with the chat's id and a date with its zone, then segments between dashed lines,
 * each with a time, who speaks, and what is said. Which of the three share a line differs.
 */
export const dashedSegments: Format = {
  id: 'dashedSegments',
  read({ lines }) {
    if (!lines.some((line) => DASHES.test(line))) return null;
    const [header = [], ...segments] = splitAtDashes(lines);
    const hasId = header.some((line) => CHAT_ID.test(line.slice(0, 200)));
    const turns = (hasId ? segments : [header, ...segments]).filter(isWritten).map(readSegment);
    const read = turns.filter(({ isRaw }) => !isRaw).length;
    if (read < (hasId ? 1 : 2) || read * 2 < turns.length) return null;
    return { turns: hasId ? [raw(header, dateOf(header)), ...turns] : turns };
  },
};

const isWritten = (lines: string[]): boolean => lines.some((line) => line.trim() !== '');

const dateOf = (header: string[]) =>
  headerStamp(header) ??
  header
    .slice(0, 10)
    .map(findStamp)
    .find((stamp) => stamp !== null) ??
  null;

function splitAtDashes(lines: readonly string[]): string[][] {
  const segments: string[][] = [[]];
  for (const line of lines) {
    if (DASHES.test(line)) segments.push([]);
    else segments.at(-1)?.push(line);
  }
  return segments;
}

function readSegment(lines: string[]): Turn {
  const [first = '', second = '', ...more] = lines.filter((line, index) => index > 1 || line.trim() !== '');
  const head = readHead(first);
  const below = readHead(second);
  if (head?.stamp && head.label !== '') return toTurn(head, head.label, [head.rest, second, ...more]);
  if (head?.stamp && head.rest.trim() === '')
    return readBelowTime(head, below, second, more) ?? raw(lines, headerStamp(lines));
  const isNameAbove = below?.stamp && below.label === '' && isLabel(first.trim().replace(/:$/, ''));
  return isNameAbove
    ? toTurn(below, first.trim().replace(/:$/, ''), [below.rest, ...more])
    : raw(lines, headerStamp(lines));
}

/** The time alone in its line: the name follows, with the text or above it. */
function readBelowTime(time: Head, below: Head | null, line: string, more: string[]): Turn | null {
  if (below && below.label !== '' && !below.stamp) return toTurn(time, below.label, [below.rest, ...more]);
  const name = line.trim().replace(/:$/, '');
  return isLabel(name) ? toTurn(time, name, more) : null;
}

const toTurn = ({ stamp, picture }: Head, label: string, lines: string[]): Turn => ({
  label,
  role: picture === 'bot' ? picture : null,
  likely: picture,
  stamp,
  text: lines.join('\n').trim(),
});
