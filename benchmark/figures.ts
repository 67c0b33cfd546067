import { prepareFigures, toFigures } from '../src/acceptance/figures';
import { NO_DETAILS } from '../src/acceptance/details';
import { daysBetween } from '../src/acceptance/day';
import { noSums, SUMS } from '../src/acceptance/rollUpCell';
import { type DayRollUp, emptyDay, WHOLE } from '../src/acceptance/rollUp';
import { createRollUpReader } from '../src/acceptance/rollUpReader';
import { toFields } from '../src/acceptance/toRecord';
import { seededRandom } from '../src/lib/seededRandom';
import type { BulkRecords, RecordEntry, Records } from '../src/model/ports';
import type { FiguresLevel, TeamView } from '../src/model/team';

const RUNS = 5;
const ROWS = 100_000;
const DAYS = daysBetween('2026-11-09', '2026-11-22');
const VIEW: TeamView = { range: { from: '2026-11-16', to: '2026-11-22' }, filters: {}, ripeDays: 7 };
/** A million records: three months of 500 agents with some twenty replies a day. */
const RECORDS = 1_000_000;
const MONTHS = daysBetween('2026-08-23', '2026-11-22');
const PAGE = 100;

const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** A day with so many rows, of 24 groups and 60 situations. */
function dayOf(day: string, rows: number): DayRollUp {
  const random = seededRandom(rows + day.length);
  const pick = (count: number): number => Math.floor(random() * count);
  const cut = { agents: 20, reuse: counts(40, 100), asked: counts(3, 100) };
  const cells = Array.from({ length: rows }, (_, at) => {
    const sums = noSums();
    for (const name of SUMS) sums[name] = pick(5);
    sums.replies = 5;
    const cell = ['email', `l${pick(4)}`, `${pick(3)}`, `${pick(24)}`, 'playbook', `s${at % 60}`, '0.1.0'];
    return { cell, sums };
  });
  return { ...emptyDay(day), rows: cells, cuts: new Map([[WHOLE, cut]]) };
}

const counts = (s: number, n: number) => {
  const squares = { nn: n * 3, sn: s * 3, ss: s * 2 };
  return { s, n, byAgent: squares, byTicket: squares };
};

/** Processor time in all, and of the longest piece during which nothing else could happen: ms. */
function summarise(level: FiguresLevel): { all: number; piece: number } {
  const days = new Map(DAYS.map((day) => [day, dayOf(day, Math.ceil(ROWS / DAYS.length))]));
  const source = {
    days,
    level,
    today: '2026-11-23',
    unreadable: new Set<string>(),
    control: null,
    marks: [],
  };
  let [all, piece] = [0, 0];
  const timed = (work: () => unknown): unknown => {
    const begun = process.cpuUsage();
    const result = work();
    const took = process.cpuUsage(begun).user / 1_000;
    all += took;
    piece = Math.max(piece, took);
    return result;
  };
  const steps = prepareFigures(source, VIEW);
  while (timed(() => steps.next().done) !== true);
  timed(() => toFigures(source, VIEW));
  return { all, piece };
}

/** An account whose events are made when they are read: a million would not fit. */
function createAccount(perDay: number) {
  const documents = new Map<string, RecordEntry>();
  const requests: string[] = [];
  const entry = (id: string, fields: Record<string, unknown>): RecordEntry => ({
    externalId: id,
    fields,
    updatedAt: '2026-11-22T12:00:00Z',
    updatedBy: '1',
    createdBy: String(id.length + Math.floor(Number(id.split('-').at(-1)) / 20)),
  });
  const asked = (what: string): void => void requests.push(what);
  const records: Pick<Records, 'search' | 'find' | 'upsert'> & BulkRecords = {
    async search(_object, filters, cursor) {
      asked('search');
      const [first, last] = [filters[0]?.value, filters.at(-1)?.value].map(String);
      if (filters[0]?.field === 'updated_at' || filters[0]?.operator === '$lte')
        return { records: [], next: null };
      const from = Number(cursor ?? 0);
      const isOneDay = first === last;
      const count = isOneDay ? perDay : perDay * MONTHS.length;
      const some = Array.from({ length: Math.min(PAGE, count - from) }, (_, at) =>
        entry(`r-${first}-${from + at}`, replyFields(first ?? '', from + at)),
      );
      return { records: some, next: from + PAGE < count ? String(from + PAGE) : null };
    },
    async find(_object, id) {
      asked('find');
      return documents.get(id) ?? null;
    },
    async upsert(_object, id, _name, fields) {
      asked('upsert');
      documents.set(id, entry(id, fields));
    },
    async findMany(_object, ids) {
      for (let at = 0; at < ids.length; at += PAGE) asked('findMany');
      return ids.flatMap((id) => documents.get(id) ?? []);
    },
    async create(_object, id, _name, fields) {
      asked('create');
      documents.set(id, entry(id, fields));
      return true;
    },
    async deleteMany() {
      asked('deleteMany');
    },
  };
  return { records, requests };
}

const SITUATIONS = ['late', 'return', 'refund', 'invoice', 'cancel', 'address'];

const replyFields = (day: string, at: number): Record<string, unknown> =>
  toFields({
    kind: 'reply',
    id: '',
    day,
    ticketId: at,
    channel: at % 3 === 0 ? 'messaging' : 'email',
    target: 'public',
    brandId: 401 + (at % 2),
    groupId: 300 + (at % 24),
    language: at % 4 === 0 ? 'en' : 'fr',
    origin: 'playbook',
    key: 'playbook:late',
    situation: SITUATIONS[at % SITUATIONS.length] ?? null,
    outcome: at % 5 === 0 ? 'verbatim' : 'heavy',
    keptShare: 0.5,
    replyShare: 0.5,
    offered: 3,
    inserted: 1,
    dismissed: 0,
    details: NO_DETAILS,
    sourcesUp: ['shopify'],
    engine: '0.1.0',
  });

/** Requests of a reader who opens the page first, and of the next one. */
async function million(): Promise<[string, string][]> {
  const perDay = Math.ceil(RECORDS / MONTHS.length);
  const { records, requests } = createAccount(perDay);
  let mark = 0;
  const breathe = () => new Promise<void>((resolve) => void setImmediate(resolve));
  const open = () =>
    createRollUpReader({
      records,
      pause: breathe,
      backgroundPause: breathe,
      clock: { now: () => Date.parse('2026-11-23T09:00:00Z') },
      ids: { next: () => String((mark += 1)) },
      level: 'own',
      today: () => '2026-11-23',
    });
  const read = async (days: readonly string[]): Promise<{ first: number; all: number }> => {
    const { signal } = new AbortController();
    requests.length = 0;
    let first = 0;
    const reader = open();
    for await (const _ of reader.read(days, signal)) first ||= requests.length;
    const all = requests.length;
    await reader.sweep(signal);
    return { first, all };
  };
  const newestFirst = MONTHS.toReversed();
  const cold = await read(newestFirst);
  const week = await read(newestFirst.slice(0, 14));
  const warm = await read(newestFirst);
  return [
    ['figures: 1,000,000 records nobody summed up yet, requests (resumable)', String(cold.all)],
    [
      'figures: a week of them once summed up, requests until the first / all (aim ≤ 6 / 60)',
      `${week.first} / ${week.all}`,
    ],
    [
      'figures: three months of them, requests until the first / all (aim ≤ 6 / 60)',
      `${warm.first} / ${warm.all}`,
    ],
  ];
}

/** How long figures take, and what they ask for. */
export async function measureFigures(): Promise<[string, string][]> {
  const of = (level: FiguresLevel) => Array.from({ length: RUNS }, () => summarise(level));
  const rows = (['named', 'team'] as const).flatMap((level): [string, string][] => {
    const runs = of(level);
    return [
      [`figures: summary of 100,000 rows at ${level} (aim ≤ 500 ms)`, ms(median(runs.map(({ all }) => all)))],
      [`figures: its longest piece at ${level} (aim ≤ 50 ms)`, ms(median(runs.map(({ piece }) => piece)))],
    ];
  });
  return [...rows, ...(await million())];
}
