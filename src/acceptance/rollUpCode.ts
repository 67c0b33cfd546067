import { DIMENSIONS } from '../model/team';
import { type ArmSums, NO_ARMS } from './controlSums';
import type { GapCell } from './gaps';
import { type ClusteredCounts, type Cut, type DayRollUp, emptyDay } from './rollUp';
import { addSums, type Cell, noSums, type Sums, SUMS } from './rollUpCell';

/** What a record holds is 32 KB, the frame of the request included. */
const MOST_BYTES = 30_000;
/** No day has more of anything; what says so is no figure of ours. */
const MOST_COUNT = 1_000_000;
const WIDTH = DIMENSIONS.length;

/** JSON of a part: words once, and all else as numbers. */
interface Part {
  words: string[];
  rows: number[][];
  cuts: number[][];
  gaps: number[][];
  arms?: number[];
  ignored?: number;
  people: number[][];
}

/** One line of a part, and the words that it needs. */
interface Line {
  list: 'rows' | 'cuts' | 'gaps' | 'people';
  words: readonly string[];
  /** Numbers after those of the words. */
  numbers: readonly number[];
}

const ARMS: readonly (keyof ArmSums)[] = ['treated', 'treatedAsked', 'control', 'controlAsked', 'opened'];
const armNumbers = (arms: ArmSums): number[] => ARMS.map((name) => arms[name]);

/** Squares of counts grow; beyond this a number is no longer exact, and Infinity would be null in JSON. */
const exact = (value: number): number => (value > 0 ? Math.min(value, Number.MAX_SAFE_INTEGER) : 0);

const sumNumbers = (sums: Sums): number[] => withoutZeros(SUMS.map((name) => sums[name]));
const withoutZeros = (numbers: number[]): number[] =>
  numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1);

const countNumbers = ({ s, n, byAgent, byTicket }: ClusteredCounts): number[] => [
  s,
  n,
  ...[byAgent, byTicket].flatMap(({ nn, sn, ss }) => [nn, sn, ss]),
];
const cutNumbers = ({ agents, reuse, asked }: Cut): number[] => [
  agents,
  ...countNumbers(reuse),
  ...countNumbers(asked),
];

/** The figures of a day as the JSON of as many records as they need. Without `people`, who are kept apart. */
export const encodeDay = ({ rows, cuts, gaps, arms, ignored }: DayRollUp): string[] =>
  pack(
    [
      ...rows.map(({ cell, sums }): Line => ({ list: 'rows', words: cell, numbers: sumNumbers(sums) })),
      ...[...cuts].map(([key, cut]): Line => ({ list: 'cuts', words: [key], numbers: cutNumbers(cut) })),
      ...gaps.map(({ cell, slot, origin, asked, legitimate, tickets }): Line => ({
        list: 'gaps',
        words: [...cell, slot, origin],
        numbers: [asked, legitimate, ...tickets],
      })),
    ],
    { arms: armNumbers(arms).map(exact), ...(ignored > 0 ? { ignored: exact(ignored) } : {}) },
  );

/** Sums of each agent, as the JSON of records of their own: they go when the level says so. */
export const encodePeople = ({ people }: DayRollUp): string[] =>
  people.size === 0
    ? []
    : pack(
        [...people].map(([id, sums]): Line => ({ list: 'people', words: [id], numbers: sumNumbers(sums) })),
      );

/** Fingerprints of ids, as the JSON of records. */
export function encodeIds(ids: readonly string[]): string[] {
  const perPart = Math.max(1, Math.floor(MOST_BYTES / ((ids[0]?.length ?? 0) + 1)));
  const parts = Array.from({ length: Math.ceil(ids.length / perPart) }, (_, at) =>
    ids.slice(at * perPart, (at + 1) * perPart),
  );
  return parts.map((part) => JSON.stringify({ version: 1, ids: part.join(' ') }));
}

function pack(lines: readonly Line[], once: Pick<Part, 'arms' | 'ignored'> = {}): string[] {
  const parts: string[] = [];
  let open = openPart(once);
  for (const line of lines) {
    if (open.bytes > 0 && open.bytes + sizeOf(line, open.at) > MOST_BYTES) {
      parts.push(closePart(open));
      open = openPart();
    }
    addLine(open, line);
  }
  return [...parts, closePart(open)];
}

interface OpenPart {
  part: Part;
  at: Map<string, number>;
  bytes: number;
}

const FRAME_BYTES = 200;
const openPart = (once: Pick<Part, 'arms' | 'ignored'> = {}): OpenPart => ({
  part: { words: [], rows: [], cuts: [], gaps: [], people: [], ...once },
  at: new Map(),
  bytes: FRAME_BYTES,
});
const closePart = ({ part }: OpenPart): string => JSON.stringify({ version: 1, ...part });

/** Bytes as they go over the wire: the JSON stands in a JSON, so its quotes are escaped once more. */
const bytesOf = (word: string): number =>
  new TextEncoder().encode(JSON.stringify(JSON.stringify(word))).length;

const sizeOf = ({ words, numbers }: Line, at: Map<string, number>): number =>
  words.filter((word) => !at.has(word)).reduce((bytes, word) => bytes + bytesOf(word), 0) +
  words.length * 5 +
  JSON.stringify(numbers).length;

function addLine(open: OpenPart, line: Line): void {
  open.bytes += sizeOf(line, open.at);
  const indices = line.words.map((word) => {
    const known = open.at.get(word);
    if (known !== undefined) return known;
    open.at.set(word, open.part.words.length);
    return open.part.words.push(word) - 1;
  });
  open.part[line.list].push([...indices, ...line.numbers.map(exact)]);
}

/** What a part's JSON says, added to a day; false when nobody can read it: any agent may have written it. */
function decodePart(json: unknown, to: DayRollUp): boolean {
  const part = parsePart(json);
  if (!part) return false;
  for (const line of part.rows) to.rows.push({ cell: wordsOf(part, line, WIDTH), sums: toSums(line, WIDTH) });
  for (const line of part.cuts) to.cuts.set(part.words[line[0] ?? -1] ?? '', toCut(line));
  for (const line of part.gaps) to.gaps.push(toGap(part, line));
  for (const line of part.people) addPerson(to, part.words[line[0] ?? -1] ?? '', toSums(line, 1));
  if (part.arms) to.arms = toArms(part.arms);
  to.ignored += part.ignored ?? 0;
  return true;
}

function addPerson({ people }: DayRollUp, id: string, sums: Sums): void {
  const before = people.get(id);
  if (before) addSums(before, sums);
  else people.set(id, sums);
}

function parsePart(json: unknown): Part | null {
  try {
    const raw: unknown = JSON.parse(String(json));
    if (typeof raw !== 'object' || raw === null) return null;
    const { version, words, rows, cuts, gaps, arms, ignored, people } = raw as Record<string, unknown>;
    if (version !== 1 || !isWords(words)) return null;
    if (![rows, cuts, gaps, people].every(isLines)) return null;
    const lists = { rows, cuts, gaps, people } as Pick<Part, Line['list']>;
    return { words, ...lists, ...(isLine(arms) ? { arms } : {}), ...(isCount(ignored) ? { ignored } : {}) };
  } catch {
    return null;
  }
}

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string');
// By hand: a schema library takes ten times as long for a hundred thousand lines.
const isLines = (value: unknown): value is number[][] => Array.isArray(value) && value.every(isLine);
const isLine = (value: unknown): value is number[] => Array.isArray(value) && value.every(isCount);
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value);

const count = (line: readonly number[], at: number): number => Math.min(MOST_COUNT, line[at] ?? 0);

const wordsOf = ({ words }: Part, line: readonly number[], count: number): Cell =>
  line.slice(0, count).map((at) => words[at] ?? '');

function toSums(line: readonly number[], from: number): Sums {
  const sums = noSums();
  for (let at = 0; at < SUMS.length; at += 1) {
    const name = SUMS[at];
    if (name) sums[name] = count(line, from + at);
  }
  return sums;
}

function toCut(line: readonly number[]): Cut {
  const at = (index: number): number => line[index] ?? 0;
  const squares = (from: number) => ({ nn: at(from), sn: at(from + 1), ss: at(from + 2) });
  const counts = (from: number): ClusteredCounts => ({
    s: at(from),
    n: at(from + 1),
    byAgent: squares(from + 2),
    byTicket: squares(from + 5),
  });
  return { agents: count(line, 1), reuse: counts(2), asked: counts(10) };
}

function toGap(part: Part, line: readonly number[]): GapCell {
  const [slot = '', origin = ''] = wordsOf(part, line.slice(WIDTH), 2);
  return {
    cell: wordsOf(part, line, WIDTH),
    slot,
    origin,
    asked: count(line, WIDTH + 2),
    legitimate: count(line, WIDTH + 3),
    tickets: line.slice(WIDTH + 4),
  };
}

const toArms = (line: readonly number[]): ArmSums =>
  Object.fromEntries(ARMS.map((name, at) => [name, count(line, at)])) as unknown as ArmSums;

/** A day from its parts; null when one of them is missing or cannot be read. */
export function decodeDay(day: string, parts: readonly unknown[]): DayRollUp | null {
  const rollUp: DayRollUp = { ...emptyDay(day), cuts: new Map(), people: new Map(), arms: NO_ARMS };
  return parts.every((json) => decodePart(json, rollUp)) ? rollUp : null;
}

/** Fingerprints from the parts that hold them; null when one of them cannot be read. */
export function decodeIds(parts: readonly unknown[]): string[] | null {
  try {
    return parts.flatMap((json) => {
      const { ids } = JSON.parse(String(json)) as { ids: unknown };
      if (typeof ids !== 'string') throw new TypeError('no ids');
      return ids.split(' ').filter(Boolean);
    });
  } catch {
    return null;
  }
}
