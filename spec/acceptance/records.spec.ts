import { readFileSync } from 'node:fs';
import { shareOf } from '../../src/acceptance/interval';
import { NO_DETAILS, readDetails } from '../../src/acceptance/details';
import { fromRecord, toFields } from '../../src/acceptance/toRecord';
import { dayOf } from '../../src/acceptance/day';
import type { CounterEvent, ReplyEvent } from '../../src/model/acceptance';
import type { RecordEntry } from '../../src/model/ports';

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

  it('tells of no more than a reader believes', () => {
    const guard = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`slot${at}`, 'heeded/typed']));
    const { details } = reply();
    const much = reply({
      offered: 5_000,
      details: { ...details, guard, seen: 7_000, reasons: { tone: 1e6 } },
    });
    const read = fromRecord(entry(toFields(much)));
    expect(read).toMatchObject({ offered: 1_000, details: { seen: 1_000, reasons: { tone: 1_000 } } });
    expect(read?.kind === 'reply' && Object.keys(read.details.guard)).toHaveLength(40);
    expect(fromRecord(entry(toFields(counter({ offered: 12_000 }))))).toMatchObject({ offered: 10_000 });
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
    [{ kind: 'reply', day: '2026-99-99' }],
    [{ kind: 'reply', day: '2026-02-30' }],
    [{ kind: 'reply', day: '2026-11-19' }],
    [{ kind: 'reply', day: '2026-11-17', offered: { $gt: 1 } }],
    [{ kind: 'reply', day: '2026-11-17', inserted: 1e308 }],
    [{ kind: 'reply', day: '2026-11-17', details: '{"seen":1001}' }],
    [{ kind: 'reply', day: '2026-11-17', details: '{"reasons":{"tone":1e9}}' }],
    [{ kind: 'counter', day: '2026-11-17', dismissed: 10_001 }],
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
        inserted: 3,
        dismissed: 2.7,
        source: 'x',
      }),
    );
    expect(event).toMatchObject({
      details: NO_DETAILS,
      outcome: 'discarded',
      keptShare: 1,
      offered: 0,
      inserted: 3,
      dismissed: 2,
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
