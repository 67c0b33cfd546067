import { raw, type Turn } from './format';
import { fold } from './months';
import { findStamp, type Stamp } from './stamps';
import type { Head } from './heads';

/** A turn and the line with which it begins. */
export interface Begun {
  line: number;
  turn: Turn;
}

/** Whoever the head names says what follows it. */
export const begin = (line: number, head: Head): Begun => ({
  line,
  turn: { label: head.label, role: roleBy(head), likely: head.picture, stamp: head.stamp, text: head.rest },
});

/** A robot's face beats the name beside it; any other face only helps where the name says nothing. */
const roleBy = ({ picture, label }: Head): Turn['role'] =>
  picture === 'bot' || picture === 'system' || label === '' ? picture : null;

/**
 * Every line of the page: those before the first turn are raw, those after a turn's first belong to it. Lines that
 * `isSeparator` names end a turn and say nothing.
 */
export function assemble(
  lines: readonly string[],
  begun: readonly Begun[],
  isSeparator: (line: string) => boolean = () => false,
): Turn[] {
  const between = (from: number, to: number) => withoutEnd(lines.slice(from, to), isSeparator);
  const above = between(0, begun[0]?.line ?? lines.length);
  const before = raw(above, headerStamp(above));
  const turns = begun.map(({ line, turn }, index) => {
    const more = between(line + 1, begun[index + 1]?.line ?? lines.length);
    return { ...turn, text: [turn.text, ...more].join('\n').trim() };
  });
  return [before, ...turns];
}

const HEADER =
  /\b(?:chats?|conversation|transcript\w*|start\w*|date|begin|began|beg[io]nn\w*|gestartet|datum|debut\w*|commence\w*|inici\w*|fecha|historial|verlauf|historique)\b/;
const LONGEST_HEADER = 20;

/** The day on which a header says that all began. */
export function headerStamp(lines: readonly string[]): Stamp | null {
  for (const line of lines.slice(0, LONGEST_HEADER)) {
    const stamp = HEADER.test(fold(line.slice(0, 200))) ? findStamp(line) : null;
    if (stamp) return stamp;
  }
  return null;
}

/** Only at the end: in the middle a line like a separator was somebody's. */
const withoutEnd = (lines: string[], isSeparator: (line: string) => boolean): string[] =>
  lines.slice(0, lines.findLastIndex((line) => line.trim() !== '' && !isSeparator(line)) + 1);
