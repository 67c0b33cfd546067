import { breakPlaceholders } from '../../plainValue';
import type { Values } from '../values';
import { CONDITIONS, isKnown, VALUES } from './values';

/**
 * A text with named values, as the admin writes it. `{order.number}`: a value; the reply is withheld where it is missing.
 * `[ with {order.carrier}]`: said only where its values are known; `[A|B]`: else B. `[if photo.sent: A|B]`: by a condition.
 */
export type Node =
  | { kind: 'text'; text: string; start: number; end: number }
  | { kind: 'value'; name: string; start: number; end: number }
  | { kind: 'option'; condition: string | null; met: Node[]; otherwise: Node[]; start: number; end: number };

/** Where a template is not as it must be, in characters. */
export class TemplateError extends Error {
  readonly at: number;

  constructor(at: number) {
    super(`unexpected sign at ${at}`);
    this.name = 'TemplateError';
    this.at = at;
  }
}

interface Reader {
  text: string;
  at: number;
}

/** Throws a `TemplateError` where a bracket or brace is open or closes nothing. */
export function parseTemplate(text: string): Node[] {
  const reader = { text, at: 0 };
  const nodes = readNodes(reader, false);
  if (reader.at < text.length) throw new TemplateError(reader.at);
  return nodes;
}

/** Until the end, or within brackets until `|` or `]`. */
function readNodes(reader: Reader, isInner: boolean): Node[] {
  const nodes: Node[] = [];
  const ends = isInner ? '|]' : ']';
  while (reader.at < reader.text.length) {
    const sign = reader.text.charAt(reader.at);
    if (ends.includes(sign)) break;
    if (sign === '{') nodes.push(readValue(reader));
    else if (sign === '}') throw new TemplateError(reader.at);
    else if (sign === '[') nodes.push(readOption(reader));
    else nodes.push(readText(reader, isInner ? /[^[\]{}|]+/y : /[^[\]{}]+/y));
  }
  return nodes;
}

function readText(reader: Reader, pattern: RegExp): Node {
  pattern.lastIndex = reader.at;
  const text = pattern.exec(reader.text)?.[0] ?? '';
  const start = reader.at;
  reader.at += text.length;
  return { kind: 'text', text, start, end: reader.at };
}

const VALUE = /\{\s*([^{}[\]|\n]{1,60}?)\s*\}/y;

function readValue(reader: Reader): Node {
  VALUE.lastIndex = reader.at;
  const match = VALUE.exec(reader.text);
  if (!match?.[1]) throw new TemplateError(reader.at);
  const start = reader.at;
  reader.at += match[0].length;
  return { kind: 'value', name: match[1], start, end: reader.at };
}

/** French typing puts a space before the colon. */
const CONDITION = /[\s\u00a0\u202f]*if[\s\u00a0\u202f]+([\w.]{1,40})[\s\u00a0\u202f]*:[ \u00a0\u202f]?/iy;
/** A bracket that was meant as a condition: said as it stands, "if photo.sent" would reach a customer. */
const MEANT = /[\s\u00a0\u202f]*if[\s\u00a0\u202f]/iy;

function readOption(reader: Reader): Node {
  const start = reader.at;
  reader.at += 1;
  CONDITION.lastIndex = reader.at;
  const condition = CONDITION.exec(reader.text);
  if (condition) reader.at += condition[0].length;
  MEANT.lastIndex = reader.at;
  if (!condition && MEANT.test(reader.text)) throw new TemplateError(start);
  const met = readNodes(reader, true);
  let otherwise: Node[] = [];
  if (reader.text.charAt(reader.at) === '|') {
    reader.at += 1;
    otherwise = readNodes(reader, true);
  }
  if (reader.text.charAt(reader.at) !== ']') throw new TemplateError(start);
  reader.at += 1;
  return { kind: 'option', condition: condition?.[1] ?? null, met, otherwise, start, end: reader.at };
}

/** All nodes, inner ones too. */
export const nodesIn = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) =>
    node.kind === 'option' ? [node, ...nodesIn(node.met), ...nodesIn(node.otherwise)] : [node],
  );

/** Null where a value that must be said is missing. */
function renderNodes(nodes: readonly Node[], values: Values): string | null {
  let text = '';
  for (const node of nodes) {
    const part = renderNode(node, values);
    if (part === null) return null;
    text += part;
  }
  return text;
}

function renderNode(node: Node, values: Values): string | null {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'value')
    return sayValue(isKnown(VALUES, node.name) ? VALUES[node.name] : undefined, values);
  const isMet =
    node.condition === null ||
    (isKnown(CONDITIONS, node.condition) && CONDITIONS[node.condition]?.(values) === true);
  const chosen = isMet ? renderNodes(node.met, values) : null;
  return chosen ?? renderNodes(node.otherwise, values) ?? '';
}

function sayValue(key: string | undefined, values: Values): string | null {
  const value = key === undefined ? undefined : values[key];
  return value === undefined || value === 'none' || value === '' ? null : String(value);
}

/** The template with its values, as paragraphs; null where a value that must be said is missing, or nothing is left. */
export function renderTemplate(nodes: readonly Node[], values: Values): string[] | null {
  const text = renderNodes(nodes, values);
  if (text === null) return null;
  const paragraphs = breakPlaceholders(text)
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/[^\S\n\u00a0\u202f]{2,}/g, ' ')
        .replace(/[^\S\n]+(?=\n|$)|(?<=^|\n)[^\S\n]+/g, '')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '');
  return paragraphs.length > 0 ? paragraphs : null;
}
