/**
 * Scores the engine on labelled conversations: prints a table and, as its last line, one JSON object. With `--out` it
 * writes one prediction a row, so that anyone can score it.
 */
import { writeFileSync } from 'node:fs';
import { readOptions } from './args';
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

const run = (): void => {
  const names = Object.fromEntries(Object.entries(SETS).map(([name, { file }]) => [name, file]));
  const { set, file, out, limit } = readOptions(process.argv.slice(2), names);
  const chosen = SETS[set];
  if (!chosen) return;
  const { all, tally } = newTallies();
  const lines: string[] = [];
  const rows = readRows<unknown>(file, limit);
  const begun = performance.now();
  rows.forEach((row, index) => {
    const prediction = chosen.predict(row);
    chosen.count(row, prediction, tally);
    if (out !== null) lines.push(JSON.stringify({ row: index, ...prediction }));
  });
  const milliseconds = Math.round(performance.now() - begun);
  if (out !== null) writeFileSync(out, `${lines.join('\n')}\n`);
  const scores = scoresOf(all);
  console.log(`${set}: ${file}, ${rows.length} rows, ${milliseconds} ms`);
  printTable(scores);
  console.log(JSON.stringify({ set, rows: rows.length, milliseconds, scores }));
};

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
