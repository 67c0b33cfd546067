import type { Account } from '../types';
import type { WorldRecord } from '../world/types';
import { nextUlid } from './internals';

/** A large account: what its records hold after a while. */
interface Scale {
  agents: number;
  days: number;
}

export const LARGE: Scale = { agents: 500, days: 92 };

const DAY_MS = 86_400_000;
/** Replies of one agent in a day. */
const REPLIES = 20;
/** Lines to a record: one holds 32 KB. */
const LINES = 260;
const CHANNELS = ['email', 'messaging', 'chat'];
const LANGUAGES = ['fr', 'en', 'de', 'es'];
const SOURCES = ['', 'playbook', 'macro', 'learned'];
const SITUATIONS = [
  'whereIsOrder',
  'return',
  'refund',
  'damaged',
  'invoice',
  'cancel',
  'address',
  'exchange',
];
const GROUPS = 24;
/** A macro of the seeded world. */
const MACRO = 'macro:36000102';
/** What is asked again on each day, and from where. */
const GAPS = [
  ['orderNumber', MACRO, 24],
  ['orderNumber', 'typed', 7],
  ['photo', 'form', 12],
] as const;

/**
 * Fills the app's own objects as they look after three months of so many agents: figures of each day, summed up as
 * docs/acceptance.md says, and the first replies of today. Without it the fake would have to hold a million records.
 */
export function fillScale(account: Account, { agents, days }: Scale): void {
  const now = Date.parse(account.world.now);
  for (let back = 1; back <= days; back += 1)
    addDay(account, new Date(now - back * DAY_MS).toISOString().slice(0, 10), agents);
  for (let at = 0; at < agents; at += 1) addReply(account, new Date(now).toISOString().slice(0, 10), at);
}

/** The same numbers on every run. */
function drawn(seed: string): () => number {
  let state = Array.from(seed).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}

interface Line {
  cell: string[];
  /** In the order of the record: replies, notes, used, base, reused, asked, … */
  sums: number[];
  agents: number;
}

function addDay(account: Account, day: string, agents: number): void {
  const lines = linesOf(day, agents);
  const cuts = cutsOf(lines, agents);
  const parts: string[] = [];
  for (let at = 0; at < lines.length; at += LINES) {
    const isFirst = at === 0;
    parts.push(partOf(lines.slice(at, at + LINES), isFirst ? cuts : []));
  }
  for (const [at, json] of parts.entries())
    addDocument(account, { id: `rollUp-${day}-1-${at}`, kind: 'rollUp', key: day, json });
  const head = {
    version: 1,
    day,
    generation: 1,
    rows: parts.length,
    people: 0,
    ids: 0,
    records: agents * REPLIES,
  };
  addDocument(account, {
    id: `rollUp-${day}`,
    kind: 'rollUpHead',
    key: day,
    json: JSON.stringify({ ...head, basis: 'swept', mark: 'scale' }),
  });
}

/** Each group works in two channels and one language or two, as groups do. */
function linesOf(day: string, agents: number): Line[] {
  const random = drawn(day);
  const perGroup = agents / GROUPS;
  const lines: Line[] = [];
  for (let group = 0; group < GROUPS; group += 1)
    for (const channel of [CHANNELS[group % 3] ?? '', CHANNELS[(group + 1) % 3] ?? ''])
      for (const source of SOURCES)
        for (const situation of source === '' ? [''] : SITUATIONS) {
          const replies = Math.round((perGroup * REPLIES * (0.5 + random())) / 50);
          const cell = [
            channel,
            LANGUAGES[group % 4] ?? '',
            String(401 + (group % 2)),
            String(300 + group),
            source,
            situation,
            '0.1.0',
          ];
          if (replies > 0)
            lines.push({ cell, sums: sumsOf(replies, source, random), agents: Math.min(replies, perGroup) });
        }
  return lines;
}

function sumsOf(replies: number, source: string, random: () => number): number[] {
  const used = source === '' ? 0 : replies;
  const reused = Math.round(used * (0.3 + 0.3 * random()));
  const asked = random() < 0.3 ? 1 : 0;
  const warned = asked + Math.round(random());
  const outcomes = source === '' ? [] : [reused, 0, 0, used - reused];
  return [
    replies,
    0,
    used,
    replies,
    reused,
    asked,
    used > 0 ? asked : 0,
    warned,
    0,
    replies * 3,
    used,
    0,
    ...outcomes,
  ];
}

/** Clusters of the whole and of each value: every agent of it with as many replies as the next. */
function cutsOf(lines: readonly Line[], agents: number): [string, number[]][] {
  const names = ['channel', 'language', 'brand', 'group', 'source', 'situation', 'engine'];
  const sums = new Map<string, { replies: number; reused: number; asked: number; groups: Set<string> }>();
  for (const {
    cell,
    sums: [replies = 0, , , , reused = 0, asked = 0],
  } of lines)
    for (const key of ['', ...names.map((name, at) => `${name}:${cell[at] ?? ''}`)]) {
      const sum = sums.get(key) ?? { replies: 0, reused: 0, asked: 0, groups: new Set<string>() };
      sum.replies += replies;
      sum.reused += reused;
      sum.asked += asked;
      sum.groups.add(cell[3] ?? '');
      sums.set(key, sum);
    }
  return [...sums].map(([key, { replies, reused, asked, groups }]) => {
    const present = Math.max(1, Math.floor((groups.size * agents) / GROUPS));
    return [key, [present, ...clusters(reused, replies, present), ...clusters(asked, replies, present)]];
  });
}

/** `s` of `n`, then sums of n², sn and s² over agents, and over tickets. */
function clusters(s: number, n: number, agents: number): number[] {
  const even = [(n * n) / agents, (s * n) / agents, (s * s) / agents].map(Math.round);
  return [s, n, ...even, n, s, s];
}

function partOf(lines: readonly Line[], cuts: readonly [string, number[]][]): string {
  const words: string[] = [];
  const at = (word: string): number => {
    const place = words.indexOf(word);
    return place >= 0 ? place : words.push(word) - 1;
  };
  const rows = lines.map(({ cell, sums }) => [...cell.map(at), ...sums]);
  const cutLines = cuts.map(([key, numbers]) => [at(key), ...numbers]);
  const [first] = cuts.length > 0 ? lines : [];
  const gaps = first
    ? GAPS.map(([slot, origin, asked]) => [...first.cell.map(at), at(slot), at(origin), asked, 1, 8801])
    : [];
  return JSON.stringify({ version: 1, words, rows, cuts: cutLines, gaps, people: [] });
}

function addReply(account: Account, day: string, at: number): void {
  const fields = {
    kind: 'reply',
    day,
    ticket_id: String(100_000 + at),
    channel: CHANNELS[at % 3],
    target: 'public',
    brand_id: '401',
    group_id: String(300 + (at % GROUPS)),
    language: LANGUAGES[at % 4],
    source: 'playbook',
    suggestion: 'playbook:whereIsOrder/late',
    situation: 'whereIsOrder',
    outcome: at % 3 === 0 ? 'verbatim' : 'heavy',
    kept_share: 0.5,
    reply_share: 0.5,
    offered: 3,
    inserted: 1,
    dismissed: 0,
    details: '{}',
    sources_up: 'shopify',
    engine: '0.1.0',
  };
  push(account, 'throughline_event', { id: `r-scale-${at}`, agentId: 20_000 + at, fields });
}

const addDocument = (
  account: Account,
  { id, kind, key, json }: { id: string; kind: string; key: string; json: string },
): void => push(account, 'throughline_document', { id, agentId: 10_010, fields: { kind, key, json } });

function push(
  account: Account,
  object: string,
  { id, agentId, fields }: { id: string; agentId: number; fields: Record<string, unknown> },
): void {
  const record: WorldRecord = {
    id: nextUlid(account),
    name: 'Throughline',
    external_id: id,
    custom_object_key: object,
    custom_object_fields: fields,
    created_by_user_id: String(agentId),
    updated_by_user_id: String(agentId),
    created_at: account.world.now,
    updated_at: account.world.now,
  };
  account.world.objects[object]?.records.push(record);
}
