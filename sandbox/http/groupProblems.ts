/** The first trouble of a file, and how often there is one in it. */
interface Trouble {
  file: string;
  /** "talks.json, line 3" */
  where: string;
  reason: string;
  count: number;
}

/** More lines than this push the address off the screen. */
const MOST_LINES = 12;
/** Names of files in one line. */
const MOST_NAMES = 4;
const MORE = /^(\d+) more of the same\.$/;
const FILE = /^.*?\.(?:json|jsonl|ndjson|txt|eml)(?:\.gz)?(?=, |: |$)/i;

/** A problem as the importers tell it: "FILE, line 3: what was expected, what was found." */
function read(problem: string): Trouble {
  const file = FILE.exec(problem)?.[0] ?? '';
  const at = problem.indexOf(': ', file.length);
  const where = at < 0 ? '' : problem.slice(0, at);
  const reason = at < 0 ? problem : problem.slice(at + 2);
  return { file: file || where || problem, where, reason, count: Number(MORE.exec(reason)?.[1] ?? 1) };
}

function byFile(problems: readonly string[]): Trouble[] {
  const files = new Map<string, Trouble>();
  for (const one of problems.map(read)) {
    const known = files.get(one.file);
    files.set(one.file, known ? { ...known, count: known.count + one.count } : one);
  }
  return [...files.values()];
}

function say(group: readonly Trouble[]): string {
  const [first] = group;
  if (!first) return '';
  const { where, reason, count } = first;
  if (group.length > 1) {
    const names = group.slice(0, MOST_NAMES).map(({ file }) => file);
    const others = group.length - names.length;
    return `${group.length} files: ${reason} ${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
  }
  const told = where === '' ? reason : `${where}: ${reason}`;
  return count > 1 ? `${told} (${count - 1} more in this file)` : told;
}

/**
 * What could not be imported, in lines for people: at most one for each file, and one for all files with the same trouble;
 * `files` have some.
 */
export function groupProblems(problems: readonly string[]): { lines: string[]; files: number } {
  const troubles = byFile(problems);
  const byReason = new Map<string, Trouble[]>();
  for (const one of troubles) byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one]);
  const groups = [...byReason.values()];
  const lines = groups.slice(0, MOST_LINES).map(say);
  const left = groups.slice(MOST_LINES).flat().length;
  if (left > 0) lines.push(`${left} more files could not be read in full: import one alone to see why.`);
  return { lines, files: troubles.length };
}
