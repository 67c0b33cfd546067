import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the command was asked to do. */
export interface Options {
  set: string;
  file: string;
  out: string | null;
  limit: number;
  /** Of the pools of replies: 99 others at random, or of the same domain. */
  kind: 'random' | 'samedomain';
  /** Past replies to learn from, where the set needs some. */
  past: string | null;
}

const USAGE =
  'npm run evaluate -- SET [FILE] [--out PREDICTIONS.jsonl] [--limit N] [--kind random|samedomain] [--past FILE]';

/** Where the labelled data lies unless told. */
const dataFolder = (): string => process.env['THROUGHLINE_DATA'] ?? resolve('..', 'shared', 'data');

/** Stands for the kind of a pool in the name of its file. */
export const KIND = 'KIND';

/** Stands for a language in the name of a set of ours. */
export const LANG = 'LANG';

/** A file of the labelled data, compressed or not; undefined where there is none. */
export const foundData = (name: string): string | undefined =>
  [join(dataFolder(), `${name}.gz`), join(dataFolder(), name), name].find((path) => existsSync(path));

const valueAfter = (args: string[], flag: string): string | null => {
  const index = args.indexOf(flag);
  if (index < 0) return null;
  const value = args[index + 1];
  if (value === undefined || value.startsWith('--')) throw new Error(`${flag} needs a value.\n${USAGE}`);
  args.splice(index, 2);
  return value;
};

/** Reads the command line. `names` maps a set to its default file. Fails with words for people. */
export function readOptions(argv: readonly string[], names: Readonly<Record<string, string>>): Options {
  const args = [...argv];
  const out = valueAfter(args, '--out');
  const limitText = valueAfter(args, '--limit');
  const limit = limitText === null ? Number.POSITIVE_INFINITY : Number(limitText);
  if (Number.isNaN(limit) || limit < 1)
    throw new Error(`--limit needs a number of rows, not "${limitText}".\n${USAGE}`);
  const kind = valueAfter(args, '--kind') ?? 'random';
  if (kind !== 'random' && kind !== 'samedomain')
    throw new Error(`--kind is random or samedomain, not "${kind}".\n${USAGE}`);
  const past = valueAfter(args, '--past');
  const [set, given] = args;
  const name = set === undefined ? undefined : names[set]?.replace(KIND, kind);
  if (set === undefined || name === undefined) {
    throw new Error(`Unknown set "${set ?? ''}". Sets: ${Object.keys(names).join(', ')}.\n${USAGE}`);
  }
  if (given === undefined && name.includes(LANG)) return { set, file: name, out, limit, kind, past };
  const file = given ?? foundData(name);
  if (file === undefined || !existsSync(file)) {
    throw new Error(
      `The labelled data is missing: ${file ?? join(dataFolder(), `${name}[.gz]`)}.\nName a file, or set THROUGHLINE_DATA to the folder that holds it.`,
    );
  }
  return { set, file, out, limit, kind, past };
}
