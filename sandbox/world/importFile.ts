import { gunzipSync } from 'node:zlib';
import { shorten } from './importValues';

/** A file as it was handed over: its name as the user wrote it, and its bytes. */
export interface ImportFile {
  name: string;
  bytes: Uint8Array;
}

/** One JSON value of a file, and where it stands: "talks.jsonl, line 12". */
export interface Piece {
  where: string;
  value: unknown;
}

/** What is too big for a browser page to hold anyway. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_PROBLEMS = 5;

/**
 * The JSON values of a file: one for a JSON file, one per line for JSON lines; gzip is undone first.
 * Values are handed out one by one, so that a caller with enough need not read on. Never throws: what
 * cannot be read goes to `problem`, with the file, the line, what was expected and what was found.
 */
export function* readPieces(file: ImportFile, problem: (text: string) => void): Generator<Piece> {
  const text = readText(file, problem);
  if (text !== null) yield* readJson(file, text, problem);
}

/** The same from a text that was read already. */
export function* readJson(file: ImportFile, text: string, problem: (text: string) => void): Generator<Piece> {
  if (text.trim() === '') {
    problem(`${file.name}: expected JSON, found an empty file.`);
    return;
  }
  const whole = isLines(file.name) ? null : parse(text);
  if (whole?.ok) yield { where: file.name, value: whole.value };
  else if (whole && !startsWithLines(text)) problem(syntaxProblem(file.name, text, whole.message));
  else yield* readLines(file.name, text, problem);
}

/** A file's text, unpacked; null, told to `problem`, when it is none. */
export function readText({ name, bytes }: ImportFile, problem: (text: string) => void): string | null {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    const plain = packed ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch (error) {
    const reason = error instanceof TypeError ? 'bytes that are not UTF-8' : `${String(error)}`;
    problem(`${name}: expected ${packed ? 'gzip with JSON text inside' : 'JSON text'}, found ${reason}.`);
    return null;
  }
}

function isLines(name: string): boolean {
  return /\.(jsonl|ndjson)(\.gz)?$/i.test(name);
}

/** A .txt file that is JSON neither as a whole nor in its first line, and does not look as if it meant to be. */
export function isProse(name: string, text: string): boolean {
  if (!/\.(txt|md|log)(\.gz)?$/i.test(name) || text.trim() === '' || /^\s*[{<]/.test(text)) return false;
  return !parse(text).ok && !startsWithLines(text);
}

/** Several lines of which the first is JSON by itself: JSON lines under another name. */
function startsWithLines(text: string): boolean {
  const lines = text.trimStart().split('\n', 2);
  return lines.length === 2 && parse(lines[0] ?? '').ok;
}

function* readLines(name: string, text: string, problem: (text: string) => void): Generator<Piece> {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const parsed = parse(line);
    const where = `${name}, line ${index + 1}`;
    if (parsed.ok) yield { where, value: parsed.value };
    else problem(`${where}: expected one JSON value, found ${JSON.stringify(shorten(line.trim()))}.`);
  }
}

interface Report {
  add: (text: string) => void;
  end: () => void;
}

/** Passes on the first few problems of a file and counts the rest, which are mostly of one kind. */
export function capped(name: string, problem: (text: string) => void): Report {
  let count = 0;
  return {
    add(text) {
      count += 1;
      if (count <= MOST_PROBLEMS) problem(text);
    },
    end() {
      if (count > MOST_PROBLEMS) problem(`${name}: ${count - MOST_PROBLEMS} more of the same.`);
    },
  };
}

type Parsed = { ok: true; value: unknown } | { ok: false; message: string };

function parse(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function syntaxProblem(name: string, text: string, message: string): string {
  const at = errorOffset(text, message);
  const line = text.slice(0, at).split('\n').length;
  const found = at >= text.length ? 'the end of the file' : JSON.stringify(shorten(lineAt(text, at)));
  return `${name}, line ${line}: expected JSON, found ${found}.`;
}

/** Engines that quote what surrounds an error begin so many characters before it. */
const QUOTED_BEFORE = 10;

/** Where parsing stopped: engines name a position, quote the surroundings, or say that the text ended. */
function errorOffset(text: string, message: string): number {
  const position = /at position (\d+)/.exec(message);
  if (position) return Number(position[1]);
  if (message.includes('Unexpected end')) return text.length;
  const [, cut, quoted = ''] = /, (\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  if (cut) return text.indexOf(quoted) + QUOTED_BEFORE;
  return Math.max(0, quoted.indexOf(/token '([^]+?)'/.exec(message)?.[1] ?? ''));
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end).trim();
}
