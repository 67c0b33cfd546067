/**
 * Scores the engine on labelled conversations: prints a table and, as its last line, one JSON object. With `--out` it
 * writes one prediction a row, so that anyone can score it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { loadQuestions } from '../src/app/loadMoreReading';
import { loadClaims, loadGoods, loadLanguages, loadPhones } from '../src/app/loadReading';
import { loadPlaybooks } from '../src/app/loadPlaybooks';
import { learnOrderWords } from '../src/assist/order/learned';
import { READ_LANGUAGES } from '../src/model/language';
import { runAcceptance } from './acceptance';
import { LANG, readOptions } from './args';
import { IDENTIFIERS } from './labels';
import { readRows } from './rows';
import { emptyTally, toScore } from './score';
import type { Score, Tally } from './score';
import { newTallies, SETS } from './sets';

const sum = (tallies: Tally[]): Tally =>
  tallies.reduce(
    (total, one) => ({
      right: total.right + one.right,
      wrong: total.wrong + one.wrong,
      missed: total.missed + one.missed,
    }),
    emptyTally(),
  );

const scoresOf = (all: Map<string, Tally>): Record<string, Score> => {
  const scores = Object.fromEntries(
    [...all].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, tally]) => [name, toScore(tally)]),
  );
  const identifiers = [...all].filter(([name]) => IDENTIFIERS.has(name)).map(([, tally]) => tally);
  return identifiers.length > 0 ? { ...scores, identifiers: toScore(sum(identifiers)) } : scores;
};

const printTable = (scores: Record<string, Score>): void => {
  console.log(`${''.padEnd(22)}precision   recall       F1   labels`);
  for (const [name, { precision, recall, f1, labels }] of Object.entries(scores)) {
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(4).padStart(9));
    console.log(`${name.padEnd(22)}${figures.join('')}${String(labels).padStart(9)}`);
  }
};

/** A set of several languages is a run of its own for each, as a panel is: it understands what is spoken in its ticket. */
const runEach = (set: string, files: Record<string, string>, rest: string[]): void => {
  const answers = Object.entries(files).map(([language, file]) => {
    const script = [...process.execArgv, process.argv[1] ?? '', set, file, ...rest];
    const { stdout, stderr, status } = spawnSync(process.execPath, script, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr.trim());
    const lines = stdout.trimEnd().split('\n');
    console.log(`${lines.slice(0, -1).join('\n')}\n`);
    return [language, JSON.parse(lines.at(-1) ?? '{}') as unknown];
  });
  console.log(JSON.stringify({ set, languages: Object.fromEntries(answers) as unknown }));
};

const run = async (): Promise<void> => {
  const [first, ...rest] = process.argv.slice(2);
  if (first === 'acceptance') return runAcceptance(rest[0] === '--out' ? (rest[1] ?? null) : null);
  const names = Object.fromEntries(Object.entries(SETS).map(([name, { file }]) => [name, file]));
  const options = readOptions(process.argv.slice(2), names);
  const { set, file, out, limit } = options;
  const chosen = SETS[set];
  if (!chosen) return;
  if (file.includes(LANG)) {
    const files = READ_LANGUAGES.map((language) => [language, file.replace(LANG, language)] as const);
    const there = files.filter(([, each]) => existsSync(each));
    if (there.length === 0)
      throw new Error(`There is no set of this name yet: ${file}. Name a file of your own.`);
    return runEach(set, Object.fromEntries(there), process.argv.slice(3));
  }
  // As the panel understands once its first view stands: the ticket's language, and English.
  const spoken = READ_LANGUAGES.filter(
    (language) => language === 'en' || file.endsWith(`.${language}.jsonl`),
  );
  await Promise.all([loadLanguages(spoken), loadQuestions(spoken), loadPhones(), learnOrderWords()]);
  await loadGoods(spoken);
  await loadClaims(spoken);
  await loadPlaybooks(spoken);
  chosen.prepare?.(options);
  const { all, tally } = newTallies();
  const lines: string[] = [];
  const rows = readRows<unknown>(file, limit);
  const begun = performance.now();
  for (const [index, row] of rows.entries()) {
    const prediction = await chosen.predict(row);
    chosen.count(row, prediction, tally);
    if (out !== null) lines.push(JSON.stringify({ row: index, ...prediction }));
  }
  const milliseconds = Math.round(performance.now() - begun);
  if (out !== null) writeFileSync(out, `${lines.join('\n')}\n`);
  const scores = scoresOf(all);
  console.log(`${set}: ${file}, ${rows.length} rows, ${milliseconds} ms`);
  printTable(scores);
  console.log(JSON.stringify({ set, rows: rows.length, milliseconds, scores }));
};

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
