import { assemble, begin, type Begun } from '../assemble';
import { raw, type Format, type Page, type Reading } from '../format';
import { readHead, type Head } from '../heads';
import { chooseLabels } from '../labels';
import { roleOf } from '../roles';
import { findStamp } from '../stamps';

/** Any transcript whose lines name who speaks: `Name: text`, `[time] Name: text`, `Name (time): text`, `🤖 text` … */
export const labelled: Format = { id: 'labelled', read: (page) => readLabelled(page, false) };

/** As `labelled`; where `isMarked`, something else said already that this is a transcript, and one turn is enough. */
export function readLabelled(page: Page, isMarked: boolean): Reading | null {
  const heads = page.lines.map(readHead);
  const shape = chooseShape(heads, page, isMarked);
  if (!shape) return null;
  const hasDividers = heads.some((head) => head?.shape === shape.name && head.stamp && !head.stamp.date);
  const begun = heads.flatMap((head, line): Begun[] => {
    const turn = head && toTurn(head, line, shape, page);
    if (turn) return [turn];
    const stamp =
      hasDividers && isDivider(page.lines, line, heads) ? findStamp(page.lines[line] ?? '') : null;
    return stamp ? [{ line, turn: raw([page.lines[line] ?? ''], stamp) }] : [];
  });
  return { turns: assemble(page.lines, begun) };
}

interface Shape {
  name: string;
  /** Labels, folded, that are speakers; null where whoever stands in this shape is one. */
  speakers: ReadonlySet<string> | null;
}

/** The shape that most lines share; a time counts double, as prose has none at the beginning of its lines. */
function chooseShape(heads: readonly (Head | null)[], { hints }: Page, isMarked: boolean): Shape | null {
  const groups = new Map<string, Head[]>();
  for (const head of heads) {
    if (!head) continue;
    const group = groups.get(head.shape);
    if (group) group.push(head);
    else groups.set(head.shape, [head]);
  }
  let best: (Shape & { score: number }) | null = null;
  for (const [name, group] of groups) {
    const labels = chooseLabels(group, hints, isMarked);
    if (labels && labels.score > (best?.score ?? 0)) best = { ...labels, name };
  }
  return best;
}

function toTurn(head: Head, line: number, { name, speakers }: Shape, { hints }: Page): Begun | null {
  if (head.shape === name)
    return !speakers || speakers.has(head.label.toLowerCase()) ? begin(line, head) : null;
  const prefix = stampOf(name);
  if (prefix === null || !head.shape.startsWith(prefix) || (prefix === 't' && !head.shape.endsWith('***')))
    return null;
  const kind = head.shape.slice(prefix.length);
  // `[10:02] 🤖: text` among names.
  if (kind === '' && head.picture !== null && head.picture !== 'system')
    return begin(line, { ...head, rest: head.rest.replace(/^:\s?/, '') });
  if (kind === ' n/' && roleOf(head.label, hints) !== null) return begin(line, head);
  // `[10:02] Marie joined the chat`: nobody's words.
  const text = kind === ' n/' ? head.label : head.rest;
  const isEvent = kind === ' n/' || kind === ' ***' || kind === '';
  return isEvent ? { line, turn: { label: '', role: 'system', stamp: head.stamp, text } } : null;
}

/** How a shape writes the time that its lines begin with; null where they do not. */
function stampOf(shape: string): string | null {
  const end = shape.indexOf(' n');
  return end > 0 && shape.slice(0, end).includes('t') ? shape.slice(0, end) : null;
}

const RULED = /^\s{0,9}[-–—*=_•[]{1,40}[^\n]{4,60}[-–—*=_•\]]{1,40}\s{0,9}$/;

/** A line that is but a date, ruled or on its own between blank lines: the day of what follows. */
function isDivider(lines: readonly string[], index: number, heads: readonly (Head | null)[]): boolean {
  const line = lines[index] ?? '';
  if (line.length > 80 || !/\d/.test(line)) return false;
  if (RULED.test(line)) return true;
  const head = heads[index];
  const isDateAlone =
    head !== null && head !== undefined && head.stamp?.date != null && head.stamp.time === null;
  return isDateAlone && head.label + head.rest.trim() === '' && (lines[index - 1] ?? '').trim() === '';
}
