import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { NamedFile } from './worlds';

const READABLE = /\.(json|jsonl|ndjson|txt|eml)(\.gz)?$/i;

/**
 * The files behind the names on the command line; folders give every readable file in them. What cannot
 * be read is a line for people, and the others still come.
 */
export async function readImportFiles(
  names: string[],
  expected: string,
): Promise<{ files: NamedFile[]; problems: string[] }> {
  const files: NamedFile[] = [];
  const problems: string[] = [];
  for (const name of names) {
    try {
      const found = await filesUnder(name);
      if (found.length === 0)
        problems.push(
          `${name}: no .json, .jsonl, .txt, .eml or .gz file in this folder; expected ${expected}`,
        );
      for (const file of found) files.push({ name: file, bytes: await readFile(file) });
    } catch (error) {
      problems.push(`${name}: ${reasonOf(error)}; expected ${expected}`);
    }
  }
  return { files, problems };
}

async function filesUnder(name: string): Promise<string[]> {
  if (!(await stat(name)).isDirectory()) return [name];
  const entries = await readdir(name, { recursive: true });
  return entries
    .filter((entry) => READABLE.test(entry))
    .toSorted((a, b) => a.localeCompare(b))
    .map((entry) => path.join(name, entry));
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
}
