import { readFileSync } from 'node:fs';
import { shareOf } from '../../src/acceptance/interval';
import { NO_DETAILS, readDetails } from '../../src/acceptance/details';
import { readEvents } from '../../src/acceptance/readEvents';
import { summarise } from '../../src/acceptance/summarise';
import { fromRecord, toFields } from '../../src/acceptance/toRecord';
import { dayOf } from '../../src/acceptance/day';
import { OutsideError } from '../../src/lib/errors';
import type { CounterEvent, ReplyEvent } from '../../src/model/acceptance';
import type { RecordEntry, RecordFilter, Records } from '../../src/model/ports';

const reply = (more: Partial<ReplyEvent> = {}): ReplyEvent => ({
  kind: 'reply',
  id: 'r-1',
  day: '2026-11-17',
  ticketId: 42,
  channel: 'email',
  target: 'public',
  brandId: 1,
  groupId: null,
  language: 'fr',
  origin: 'playbook',
  key: 'playbook:whereIsOrder/late',
  situation: 'whereIsOrder',
  outcome: 'light',
  keptShare: 0.9,
  replyShare: 0.75,
  offered: 3,
  inserted: 1,
  dismissed: 1,
  details: {
    guard: { orderNumber: 'heeded/typed' },
    seen: 2,
    undone: 1,
    expired: 1,
    reasons: { tone: 1 },
    merged: 2,
    isWhole: true,
    arm: 'opened',
  },
  sourcesUp: ['zendesk', 'shopify'],
  engine: '0.1.0',
  ...more,
});

const counter = (more: Partial<CounterEvent> = {}): CounterEvent => ({
  kind: 'counter',
  id: 'c-1',
  day: '2026-11-17',
  offered: 5,
  dismissed: 2,
  unused: 2,
  details: { seen: 4, undone: 1, expired: 0, reasons: { wrong: 1, offTopic: 1 } },
  ...more,
});

const entry = (fields: Record<string, unknown>, externalId = 'r-1'): RecordEntry => ({
  externalId,
  fields,
  updatedAt: '2026-11-17T09:14:00Z',
  updatedBy: '7',
});

describe('an event and its record', () => {
  it('are the same, there and back', () => {
    expect(fromRecord(entry(toFields(reply())))).toEqual(reply());
    expect(fromRecord(entry(toFields(counter()), 'c-1'))).toEqual(counter());
  });

  it('uses only fields that requirements.json declares, and no text of a message', () => {
    const required = JSON.parse(readFileSync('requirements.json', 'utf8')) as {
      custom_objects_v2: { object_fields: { key: string; object_key: string }[] };
    };
    const declared = required.custom_objects_v2.object_fields
      .filter((field) => field.object_key === 'throughline_event')
      .map((field) => field.key);
    expect(Object.keys(toFields(reply())).sort()).toEqual(declared.sort());
    for (const key of Object.keys(toFields(counter()))) expect(declared).toContain(key);
  });

  it('leaves the outcome absent when nothing of ours was used', () => {
    const unused = reply({
      origin: null,
      key: null,
      situation: null,
      outcome: 'discarded',
      keptShare: 0,
      replyShare: 0,
    });
    expect(toFields(unused)).toMatchObject({ source: null, outcome: null, kept_share: null });
    expect(fromRecord(entry(toFields(unused)))).toEqual(unused);
  });

  it('reads numbers that come as text, dates with a time, and fields that are missing', () => {
    const event = fromRecord(
      entry({ kind: 'reply', day: '2026-11-17T00:00:00Z', kept_share: '0.5', offered: '3', ticket_id: '42' }),
    );
    expect(event).toMatchObject({
      day: '2026-11-17',
      keptShare: 0.5,
      offered: 3,
      ticketId: 42,
      details: NO_DETAILS,
      origin: null,
    });
  });

  it.each([
    [{}],
    [{ kind: 'note', day: '2026-11-17' }],
    [{ kind: 'reply', day: 'yesterday' }],
    [{ kind: 'reply', day: 5 }],
    [{ kind: 'reply', day: '2026-11-17', offered: { $gt: 1 } }],
  ])('is null for a record that nobody can read: %j', (fields) => {
    expect(fromRecord(entry(fields))).toBeNull();
  });

  it('does not trust what another agent may have written into it', () => {
    const event = fromRecord(
      entry({
        kind: 'reply',
        day: '2026-11-17',
        details: '{"__proto__":1',
        outcome: '<b>',
        kept_share: 9,
        offered: -4,
        source: 'x',
      }),
    );
    expect(event).toMatchObject({
      details: NO_DETAILS,
      outcome: 'discarded',
      keptShare: 1,
      offered: 0,
      origin: null,
    });
  });
});

it('what a record details is read as far as it can be, whoever wrote it', () => {
  expect(readDetails('')).toEqual(NO_DETAILS);
  expect(readDetails('[1,2')).toEqual(NO_DETAILS);
  expect(
    readDetails('{"guard":{"phone":"heeded/typed"},"seen":-1,"undone":"2","merged":2,"arm":"x"}'),
  ).toEqual({
    ...NO_DETAILS,
    guard: { phone: 'heeded/typed' },
    merged: 2,
  });
  expect(readDetails('{"guard":[1],"reasons":{"tone":1,"other":5},"isWhole":"yes","more":{}}')).toEqual({
    ...NO_DETAILS,
    reasons: { tone: 1 },
  });
});

describe('the day', () => {
  it('is that of the account, not that of the browser', () => {
    const at = Date.parse('2026-11-17T23:30:00Z');
    expect(dayOf(at, 'Europe/Paris')).toBe('2026-11-18');
    expect(dayOf(at, 'America/New_York')).toBe('2026-11-17');
    expect(dayOf(at, 'Nowhere/Nothing')).toBe('2026-11-17');
  });
});

describe('a summary', () => {
  const range = { from: '2026-11-16', to: '2026-11-18' };

  it('counts by day, origin and outcome, and leaves notes, other days and repeated ids out', () => {
    const summary = summarise(
      [
        reply(),
        reply(),
        reply({ id: 'r-2', outcome: 'heavy', origin: 'macro' }),
        reply({ id: 'r-3', origin: null, day: '2026-11-18' }),
        reply({ id: 'r-4', target: 'note' }),
        reply({ id: 'r-5', day: '2026-11-19' }),
        counter(),
      ],
      range,
    );
    expect(summary).toMatchObject({ replies: 3, used: 2, notes: 1, offered: 17, inserted: 5, dismissed: 6 });
    expect(summary.reuse).toMatchObject({ count: 1, total: 3, isSmall: true });
    expect(summary.byDay.map(({ day, replies }) => [day, replies])).toEqual([
      ['2026-11-16', 0],
      ['2026-11-17', 2],
      ['2026-11-18', 1],
    ]);
    expect(summary.byOrigin.map(({ origin, reuse }) => [origin, reuse.share])).toEqual([
      ['playbook', 1],
      ['macro', 0],
    ]);
    expect(summary.byOutcome.filter((row) => row.replies > 0)).toEqual([
      { outcome: 'light', replies: 1 },
      { outcome: 'heavy', replies: 1 },
    ]);
  });

  it('leaves replies without a class and replies without an offer out of the share', () => {
    const summary = summarise(
      [
        reply({ outcome: 'short' }),
        reply({ id: 'r-2', origin: null, offered: 0, inserted: 0 }),
        reply({ id: 'r-3' }),
      ],
      range,
    );
    expect(summary.reuse).toMatchObject({ count: 1, total: 1 });
    expect(summary.replies).toBe(3);
  });

  it('of nothing is empty, not wrong', () => {
    const { reuse, byDay } = summarise([], range);
    expect(reuse).toEqual({ count: 0, total: 0, share: null, low: null, high: null, isSmall: true });
    expect(byDay).toHaveLength(3);
  });
});

describe('a share', () => {
  it('has the interval of Wilson and a mark when it rests on few', () => {
    expect(shareOf(41, 100)).toMatchObject({ share: 0.41, isSmall: false });
    expect(shareOf(41, 100).low).toBeCloseTo(0.318, 2);
    expect(shareOf(41, 100).high).toBeCloseTo(0.508, 2);
    expect(shareOf(3, 3).high).toBe(1);
    expect(shareOf(3, 3).low).toBeCloseTo(0.438, 2);
    expect(shareOf(29, 29).isSmall).toBe(true);
  });
});

describe('reading events', () => {
  const asked: { filters: RecordFilter[]; cursor: string | null }[] = [];
  const recordsOf = (pages: Record<string, { records: RecordEntry[]; next: string | null }>): Records => ({
    upsert: async () => undefined,
    delete: async () => undefined,
    find: async () => null,
    search: async (_object, filters, cursor) => {
      asked.push({ filters, cursor });
      return pages[cursor ?? ''] ?? { records: [], next: null };
    },
  });
  const range = { from: '2026-11-01', to: '2026-11-30' };
  const pause = async () => undefined;
  const { signal } = new AbortController();

  it('goes page by page with the days as filters, and says how far it is', async () => {
    const records = recordsOf({
      '': { records: [entry(toFields(reply())), entry({ kind: '?' })], next: 'b' },
      b: { records: [entry(toFields(counter()), 'c-1')], next: null },
    });
    const batches = [];
    for await (const batch of readEvents({ records, pause }, range, signal)) batches.push(batch);
    expect(batches.map(({ read, next, events }) => [read, next, events.length])).toEqual([
      [2, 'b', 1],
      [1, null, 1],
    ]);
    expect(asked[0]?.filters).toEqual([
      { field: 'day', operator: '$gte', value: '2026-11-01' },
      { field: 'day', operator: '$lte', value: '2026-11-30' },
    ]);
  });

  it('ends where a cursor leads to itself, and when it is told to', async () => {
    const looping = recordsOf({ '': { records: [], next: 'a' }, a: { records: [], next: 'a' } });
    let pages = 0;
    for await (const _batch of readEvents({ records: looping, pause }, range, signal)) pages += 1;
    expect(pages).toBe(2);
    const stopped = AbortSignal.abort();
    await expect(readEvents({ records: looping, pause }, range, stopped).next()).rejects.toThrow(/abort/i);
  });

  it('goes on from a cursor, and pauses before every page', async () => {
    asked.length = 0;
    const records = recordsOf({ b: { records: [], next: 'c' }, c: { records: [], next: null } });
    const paused = jest.fn(pause);
    for await (const _batch of readEvents({ records, pause: paused }, range, signal, 'b'));
    expect(asked.map(({ cursor }) => cursor)).toEqual(['b', 'c']);
    expect(paused).toHaveBeenCalledTimes(2);
  });

  it('waits out a limit twice, then tells of it', async () => {
    jest.useFakeTimers();
    let limits = 2;
    const asks: number[] = [];
    const records: Records = {
      ...recordsOf({}),
      search: async () => {
        asks.push(Date.now());
        if (limits-- > 0) throw new OutsideError('limited', '429', { status: 429, values: { seconds: 20 } });
        return { records: [], next: null };
      },
    };
    const first = readEvents({ records, pause }, range, signal).next();
    await jest.advanceTimersByTimeAsync(41_000);
    expect((await first).value).toEqual({ events: [], read: 0, next: null });
    expect(asks.map((at) => at - (asks[0] ?? 0))).toEqual([0, 20_000, 40_000]);
    limits = 3;
    const failing = readEvents({ records, pause }, range, signal)
      .next()
      .catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(41_000);
    expect(await failing).toMatchObject({ kind: 'limited' });
    jest.useRealTimers();
  });
});
