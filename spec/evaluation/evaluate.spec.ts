import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readOptions } from '../../evaluation/args';
import { countAnswer, emptyTally, toScore } from '../../evaluation/score';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const evaluate = (...args: string[]) =>
  spawnSync(process.execPath, [require.resolve('tsx/cli'), 'evaluation/index.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, THROUGHLINE_DATA: folder },
  });

const ROWS = [
  { t: 'Could I have your account number, please?', slots: ['bank_ask_account_number'] },
  { t: 'Have a nice day!', slots: [] },
];
const TEXT = ROWS.map((row) => JSON.stringify(row)).join('\n');

it('scores a compressed file, writes a prediction a row, and ends with one JSON object', () => {
  writeFileSync(join(folder, 'asks.dev.jsonl.gz'), gzipSync(TEXT));
  const out = join(folder, 'predictions.jsonl');
  const { stdout, status } = evaluate('asks', '--out', out);
  expect(status).toBe(0);
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
    set: 'asks',
    rows: 2,
    scores: { asking: { precision: 1, recall: 1, labels: 1 } },
  });
  const predictions = readFileSync(out, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as unknown);
  expect(predictions).toEqual([
    { row: 0, asks: ['accountNumber'], asking: true },
    { row: 1, asks: [], asking: false },
  ]);
});

it('takes a plain file and a limit', () => {
  const file = join(folder, 'mine.jsonl');
  writeFileSync(file, TEXT);
  const { stdout } = evaluate('asks', file, '--limit', '1');
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ rows: 1 });
});

it('says loudly that the data is missing, and where it was looked for', () => {
  const { stderr, status } = evaluate('reask-sgd');
  expect(status).toBe(1);
  expect(stderr).toContain('labelled data is missing');
  expect(stderr).toContain('reask_sgd.dev.jsonl');
});

it('names the line that is no JSON', () => {
  const file = join(folder, 'broken.jsonl');
  writeFileSync(file, `${TEXT}\n{"t":`);
  expect(evaluate('asks', file).stderr).toContain('line 3');
});

it.each([
  [['nonsense'], 'Unknown set "nonsense"'],
  [[], 'Unknown set ""'],
  [['asks', '--limit', 'many'], '--limit needs a number'],
  [['asks', '--out'], '--out needs a value'],
])('explains the command line %j', (argv, words) => {
  expect(() => readOptions(argv, { asks: 'asks.dev.jsonl' })).toThrow(words);
});

it('counts right, needless and missed answers', () => {
  const tally = emptyTally();
  countAnswer(tally, true, true);
  countAnswer(tally, true, false);
  countAnswer(tally, false, true);
  countAnswer(tally, false, false);
  expect(toScore(tally)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, labels: 2 });
  expect(toScore(emptyTally()).f1).toBe(0);
});
