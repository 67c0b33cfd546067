import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { createWorld } from '../sandbox/world';
import { loadClaims, loadLanguages } from '../src/app/loadReading';
import { seededRandom } from '../src/lib/seededRandom';
import type { Candidate, KnowledgeDocument, Situation } from '../src/suggestions/engine';
import { createIndex } from '../src/suggestions/retrieval/createIndex';
import { suggestReplies } from '../src/suggestions/suggestReplies';

const SIZES = [1_000, 10_000, 50_000];
const SEED = 20_261_123;
const QUERIES = 200;
/** The libraries take so long that fewer must do. */
const THEIR_QUERIES = 30;
/** Documents come in pages of Zendesk's. */
const PAGE = 100;
const SENTENCES = 3;
const LIMIT = 12;

const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
const timed = (task: () => unknown): number => {
  const begun = performance.now();
  task();
  return performance.now() - begun;
};

/** Texts as a shop has them: sentences of the world's macros and articles in new orders, with words of their own. */
function createTexts(random: () => number) {
  const { macros, articles } = createWorld({ now: new Date('2026-11-17T09:14:00Z') });
  const plain = [
    ...macros.flatMap(({ actions }) => actions.map(({ value }) => String(value))),
    ...articles.map(({ body }) => body.replace(/<[^>]*>/g, ' ')),
  ];
  const sentences = plain.flatMap((text) => text.split(/(?<=[.!?])\s+/)).filter((one) => one.length > 20);
  const pick = (): string => sentences[Math.floor(random() * sentences.length)] ?? '';
  const syllables = ['ka', 'lo', 'mi', 'ter', 'vas', 'no', 'ril', 'sun', 'bel', 'dor', 'fen', 'gra'];
  const word = (): string =>
    Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)]).join('');
  const text = (): string => Array.from({ length: SENTENCES }, () => `${pick()} ${word()}.`).join(' ');
  return { text, title: () => `${word()}::${pick().slice(0, 30)}`, question: () => `${pick()} ${pick()}` };
}

function documentsOf(count: number): KnowledgeDocument[] {
  const { text, title } = createTexts(seededRandom(SEED));
  return Array.from({ length: count }, (_, at) => ({
    key: `macro:${at}`,
    origin: 'macro' as const,
    title: title(),
    text: text(),
    language: at % 2 === 0 ? ('en' as const) : ('fr' as const),
    url: null,
  }));
}

interface Measured {
  build: number;
  median: number;
  p95: number;
}

function measure(build: () => (query: string) => unknown, queries: readonly string[]): Measured {
  let search: (query: string) => unknown = () => [];
  const time = timed(() => (search = build()));
  search(queries[0] ?? '');
  const times = queries.map((query) => timed(() => search(query)));
  return { build: time, median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

const byOurs = (documents: readonly KnowledgeDocument[]) => () => {
  const index = createIndex();
  for (let from = 0; from < documents.length; from += PAGE) index.add(documents.slice(from, from + PAGE));
  return (text: string) => index.search({ text, language: 'en', limit: LIMIT });
};

const byMiniSearch = (documents: readonly KnowledgeDocument[]) => () => {
  const index = new MiniSearch<KnowledgeDocument>({ fields: ['title', 'text'], idField: 'key' });
  index.addAll(documents);
  return (text: string) => index.search(text).slice(0, LIMIT);
};

const byLunr = (documents: readonly KnowledgeDocument[]) => () => {
  const index = lunr(function build() {
    this.ref('key');
    this.field('title');
    this.field('text');
    for (const document of documents) this.add(document);
  });
  return (text: string) =>
    index.query((asked) => asked.term(text.toLowerCase().match(/\p{L}+/gu) ?? [], {})).slice(0, LIMIT);
};

const say = ({ build, median, p95 }: Measured): string =>
  `build ${Math.round(build)} ms, query ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;

function compare(count: number): [string, string][] {
  const documents = documentsOf(count);
  const { question } = createTexts(seededRandom(SEED + 1));
  const queries = Array.from({ length: QUERIES }, question);
  const few = queries.slice(0, THEIR_QUERIES);
  const name = `${count.toLocaleString('en')} texts`;
  return [
    [`index, ${name} (aim: build ≤ 1,500 ms, p95 ≤ 10 ms)`, say(measure(byOurs(documents), queries))],
    [`minisearch, ${name}`, say(measure(byMiniSearch(documents), few))],
    [`lunr, ${name}`, say(measure(byLunr(documents), few))],
  ];
}

/** The longest task of a page without a worker: 100 documents taken in; with one: the same handed over. */
function longestTask(): [string, string] {
  const documents = documentsOf(10_000);
  const index = createIndex();
  const times: number[] = [];
  const handed: number[] = [];
  for (let from = 0; from < documents.length; from += PAGE) {
    const page = documents.slice(from, from + PAGE);
    handed.push(timed(() => structuredClone(page)));
    times.push(timed(() => index.add(page)));
  }
  const [own, over] = [Math.max(...times), Math.max(...handed)];
  return [
    'longest task, 100 documents come (aim ≤ 50 ms)',
    `${own.toFixed(1)} ms in the page, ${over.toFixed(1)} ms to a worker`,
  ];
}

const anySituation = (text: string): Situation => ({
  ticket: {
    id: 1,
    subject: '',
    status: 'open',
    channel: 'email',
    isMessaging: false,
    brandId: null,
    groupId: null,
    tags: [],
    requester: { id: 2, name: 'Marie Durand', email: null, externalId: null },
  },
  agent: { id: 3, name: 'Ada Byron', role: 'agent', locale: 'en', timeZone: 'UTC' },
  transcript: {
    source: 'benchmark',
    isComplete: true,
    messages: [
      {
        id: 'm',
        speaker: 'customer',
        name: '',
        text,
        at: null,
        isPublic: true,
        attachments: [],
        choices: [],
        form: [],
      },
    ],
  },
  facts: [],
  customer: null,
  orders: [],
  order: null,
  isTie: false,
  hasOrderData: true,
  language: 'en',
  now: Date.parse('2026-11-17T09:00:00Z'),
});

/** From what the sources answered to suggestions: 2,000 macros and 2,000 articles are searched, filled and checked. */
function firstSuggestion(): [string, string] {
  const index = createIndex(documentsOf(4_000));
  const { question } = createTexts(seededRandom(SEED + 2));
  const times = Array.from({ length: QUERIES }, question).map((text) =>
    timed(() => {
      const found: Candidate[] = index.search({ text, language: 'en', limit: LIMIT });
      suggestReplies(anySituation(text), found);
    }),
  );
  const all = `${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, longest ${Math.max(...times).toFixed(0)} ms`;
  return ['first local suggestion, 2,000 macros and 2,000 articles (aim ≤ 150 ms)', all];
}

/** The index under load, beside two libraries on the same texts. */
export async function measureStress(): Promise<[string, string][]> {
  await loadLanguages(['en']);
  await loadClaims(['en']);
  return [...SIZES.flatMap(compare), longestTask(), firstSuggestion()];
}
