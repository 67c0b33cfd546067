import { existsSync } from 'node:fs';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { seededRandom } from '../src/lib/seededRandom';
import { createIndex } from '../src/suggestions/retrieval/createIndex';
import { finish, learnFromReplies } from '../src/suggestions/retrieval/pastReplies';
import type { ReplyRanker } from '../src/suggestions/retrieval/pastReplies';
import { foundData } from './args';
import type { Options } from './args';
import { readRows } from './rows';
import { countAnswer } from './score';
import type { Tally } from './score';

export interface PoolRow {
  /** The customer's last two turns, and the other side's last one. */
  u: string[];
  a: string[];
  candidates: string[];
  answer: number;
}

interface PairRow {
  u: string[];
  a: string[];
  r: string;
}

/** As many past replies as are learned from unless `--limit` of the file itself says less. */
const MOST_PAIRS = 50_000;
const SEED = 20_261_123;

let ranker: ReplyRanker | null = null;

/** Learns from the train pairs of the same corpus, or from the file that `--past` names. */
export function prepareReplies({ set, past }: Options): void {
  const name = `pairs_${set.replace('replies-', '')}_train.jsonl`;
  const file = past ?? foundData(name);
  if (file === undefined || !existsSync(file))
    throw new Error(`The past replies are missing: ${file ?? name}.\nName them with --past FILE.`);
  const pairs = readRows<PairRow>(file, MOST_PAIRS).map(({ u, a, r }) => ({
    context: { customer: u, other: a },
    reply: r,
  }));
  const begun = performance.now();
  ranker = finish(learnFromReplies(pairs, seededRandom(SEED)));
  console.log(`learned from ${pairs.length} replies in ${Math.round(performance.now() - begun)} ms`);
}

export function predictReplies({ u, a, candidates }: PoolRow): { ranking: number[] } {
  const scores = ranker?.score({ customer: u, other: a }, candidates) ?? [];
  return { ranking: bestFirst(scores) };
}

const bestFirst = (scores: readonly number[]): number[] =>
  scores.map((_, index) => index).toSorted((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0));

/** Recall at 1, 5 and 10; of two libraries and of plain BM25 as well, which see the same words. */
export function countReplies(
  row: PoolRow,
  { ranking }: { ranking: number[] },
  tally: (name: string) => Tally,
): void {
  const query = row.u.join(' ');
  countRanking('', row, ranking, tally);
  countRanking(' (BM25 alone)', row, byIndex(query, row.candidates), tally);
  countRanking(' (minisearch)', row, byMiniSearch(query, row.candidates), tally);
  countRanking(' (lunr)', row, byLunr(query, row.candidates), tally);
}

function countRanking(
  name: string,
  { answer }: PoolRow,
  ranking: readonly number[],
  tally: (name: string) => Tally,
): void {
  for (const most of [1, 5, 10])
    countAnswer(tally(`R@${most}${name}`), true, ranking.slice(0, most).includes(answer));
}

function byIndex(query: string, candidates: readonly string[]): number[] {
  const documents = candidates.map((text, index) => ({
    key: String(index),
    origin: 'learned' as const,
    title: '',
    text,
    language: 'en' as const,
    url: null,
  }));
  return createIndex(documents)
    .search({ text: query, language: 'en', limit: 10 })
    .map(({ key }) => Number(key));
}

function byMiniSearch(query: string, candidates: readonly string[]): number[] {
  const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  search.addAll(candidates.map((text, id) => ({ id, text })));
  return search.search(query).map(({ id }) => id as number);
}

function byLunr(query: string, candidates: readonly string[]): number[] {
  const index = lunr(function build() {
    this.field('text');
    candidates.forEach((text, id) => this.add({ id, text }));
  });
  // Its query language would read signs as operators.
  const words = query.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return index.query((asked) => asked.term(words, {})).map(({ ref }) => Number(ref));
}
