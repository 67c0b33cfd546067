import { createRollUpReader } from '../../src/acceptance/rollUpReader';
import { readDays, readHeads } from '../../src/acceptance/rollUpStore';
import { KEPT_DAYS, type Sweeping } from '../../src/acceptance/sweep';
import { daysBetween, dayOf, shiftDay } from '../../src/acceptance/day';
import { toFields } from '../../src/acceptance/toRecord';
import { takeLease } from '../../src/acceptance/sweepLease';
import { seededRandom } from '../../src/lib/seededRandom';
import type { FiguresLevel } from '../../src/model/team';
import { aReply, createFakeRecords, type FakeRecords, type Fault } from './fakeRecords';

const DAY_MS = 86_400_000;
type Parts = Parameters<typeof createRollUpReader>[0];
const signal = new AbortController().signal;

function setUp(level: FiguresLevel, options: Partial<Parameters<typeof createFakeRecords>[0]> = {}) {
  const clock = { at: Date.parse('2026-11-23T09:00:00Z'), now: () => clock.at };
  const records = createFakeRecords({ now: clock.now, ...options });
  let mark = 0;
  const sweeping = () => ({
    records,
    pause: () => Promise.resolve(),
    backgroundPause: () => Promise.resolve(),
    clock,
    ids: { next: () => `mark-${(mark += 1)}` },
    level,
    today: () => dayOf(clock.at, 'UTC'),
  });
  return { clock, records, sweeping };
}

async function open(sweeping: Parts, days: readonly string[]): Promise<number> {
  const reader = createRollUpReader(sweeping);
  let counted = 0;
  for await (const { days: read } of reader.read(days, signal)) counted = countOf([...read.values()], days);
  await reader.sweep(signal).catch(() => undefined);
  return counted;
}

const countOf = (
  read: readonly { day: string; rows: { sums: { replies: number } }[] }[],
  days: readonly string[],
): number =>
  read
    .filter(({ day }) => days.includes(day))
    .flatMap(({ rows }) => rows)
    .reduce((sum, { sums }) => sum + sums.replies, 0);

/** What is counted in the account: figures that are kept, and events of days that have none. */
async function countAll(sweeping: Sweeping, days: readonly string[]): Promise<number> {
  const heads = await readHeads(sweeping, days, signal);
  let counted = 0;
  for await (const read of readDays(sweeping, [...heads.values()], true, signal))
    counted += countOf(read, days);
  return counted;
}

const eventsOf = (records: FakeRecords) => records.all('throughline_event');
const WEEK = daysBetween('2026-11-16', '2026-11-22');

describe('what is summed up', () => {
  it('is kept, and the next who looks asks for three things', async () => {
    const { clock, records, sweeping } = setUp('named');
    for (let at = 0; at < 250; at += 1)
      records.arrive(aReply({ id: `r-${at}`, day: WEEK[at % 7] ?? '', ticketId: at }), `a${at % 9}`);
    clock.at += 3_600_000;
    expect(await open(sweeping(), WEEK)).toBe(250);
    records.requests.length = 0;
    const reader = createRollUpReader(sweeping());
    for await (const { days } of reader.read(WEEK, signal))
      expect(countOf([...days.values()], WEEK)).toBe(250);
    // Heads, parts, the state, and records that came late.
    expect(records.requests).toEqual(['findMany 8', 'findMany 14', 'findMany 1', 'search updated_at day']);
    expect(eventsOf(records)).toHaveLength(250);
  });

  it('is made anew where a record came late', async () => {
    const { clock, records, sweeping } = setUp('own');
    records.arrive(aReply({ id: 'r-1', day: '2026-11-20' }), 'a');
    expect(await open(sweeping(), WEEK)).toBe(1);
    clock.at += 3_600_000;
    records.arrive(aReply({ id: 'r-2', day: '2026-11-20' }), 'a');
    expect(await open(sweeping(), WEEK)).toBe(2);
    expect(await countAll(sweeping(), WEEK)).toBe(2);
  });

  it('shows today without keeping it', async () => {
    const { records, sweeping } = setUp('off');
    records.arrive(aReply({ id: 'r-1', day: '2026-11-23' }), 'a');
    expect(await open(sweeping(), ['2026-11-23'])).toBe(1);
    expect(eventsOf(records)).toHaveLength(1);
    expect(await countAll(sweeping(), ['2026-11-23'])).toBe(0);
  });

  it.each(['off', 'team'] as const)(
    'at %s the events of settled days go, and the figures stay',
    async (level) => {
      const { records, sweeping } = setUp(level);
      for (const [at, day] of [...WEEK, '2026-11-23'].entries())
        records.arrive(aReply({ id: `r-${at}`, day }), 'a');
      await open(sweeping(), WEEK);
      expect(eventsOf(records).map(({ fields }) => fields['day'])).toEqual(['2026-11-22', '2026-11-23']);
      expect(await open(sweeping(), WEEK)).toBe(7);
      expect(JSON.stringify(records.all('throughline_document'))).not.toContain('rollUpPeople');
    },
  );

  const FORGED = { version: 1, watermark: 0, dirty: [], lease: { number: 1, mark: 'x', until: 0 } };
  it.each([
    { ...FORGED, lease: { ...FORGED.lease, until: 1e300 } },
    { ...FORGED, lease: { ...FORGED.lease, number: 1e300 } },
    { ...FORGED, lease: { ...FORGED.lease, number: Number.MAX_SAFE_INTEGER } },
    { ...FORGED, watermark: 1e300 },
    { ...FORGED, dirty: ['2026-99-99'] },
    { version: 2 },
  ])('what somebody wrote in place of the state stops nothing: %j', async (forged) => {
    const { clock, records, sweeping } = setUp('off');
    for (const [at, day] of WEEK.entries()) records.arrive(aReply({ id: `r-${at}`, day }), 'a');
    await open(sweeping(), WEEK);
    for (const lease of [1, 2, 3, 4, 5, 6])
      await records.create('throughline_document', `rollUpLease-${lease}`, 'x', {}, signal);
    await records.upsert(
      'throughline_document',
      'rollUpState',
      'x',
      { json: JSON.stringify(forged) },
      signal,
    );
    clock.at += 2 * DAY_MS;
    records.arrive(aReply({ id: 'r-late', day: '2026-11-20' }), 'a');
    clock.at += 2 * DAY_MS;
    expect(await open(sweeping(), WEEK)).toBeGreaterThanOrEqual(7);
    expect(await open(sweeping(), WEEK)).toBe(8);
    expect(eventsOf(records)).toEqual([]);
  });

  it('a record that comes again after it was deleted does not count again', async () => {
    const { records, sweeping } = setUp('off');
    records.arrive(aReply({ id: 'r-1', day: '2026-11-18' }), 'a');
    await open(sweeping(), WEEK);
    records.arrive(aReply({ id: 'r-1', day: '2026-11-18' }), 'a');
    records.arrive(aReply({ id: 'r-2', day: '2026-11-18' }), 'a');
    await open(sweeping(), WEEK);
    expect(eventsOf(records)).toEqual([]);
    expect(await open(sweeping(), WEEK)).toBe(2);
  });

  it.each(['own', 'named'] as const)(
    'at %s events stay for six months, and nothing for longer',
    async (level) => {
      const { clock, records, sweeping } = setUp(level);
      const old = shiftDay('2026-11-23', -KEPT_DAYS + 2);
      records.arrive(aReply({ id: 'r-1', day: old }), 'a');
      await open(sweeping(), [old]);
      expect(eventsOf(records)).toHaveLength(1);
      clock.at += 3 * DAY_MS;
      await open(sweeping(), WEEK);
      expect(eventsOf(records)).toEqual([]);
      const days = records.all('throughline_document').map(({ fields }) => fields['key']);
      expect(days).not.toContain(old);
    },
  );

  it('sums of agents go when the level no longer allows them', async () => {
    const { records, sweeping } = setUp('named');
    records.arrive(aReply({ id: 'r-1', day: '2026-11-18' }), 'agent-7');
    await open(sweeping(), WEEK);
    expect(JSON.stringify(records.all('throughline_document'))).toContain('agent-7');
    await open({ ...sweeping(), level: 'own' }, WEEK);
    expect(JSON.stringify(records.all('throughline_document'))).not.toContain('agent-7');
  });

  it('whoever may not write reads all the same', async () => {
    const { records, sweeping } = setUp('off', {
      fault: (what) => (/^(create|upsert|deleteMany)/.test(what) ? 'before' : null),
    });
    records.arrive(aReply({ id: 'r-1', day: '2026-11-18' }), 'a');
    expect(await open(sweeping(), WEEK)).toBe(1);
    expect(eventsOf(records)).toHaveLength(1);
  });

  it('what somebody else wrote into a kept day, in place of figures, deletes nothing', async () => {
    const { records, sweeping } = setUp('off');
    records.arrive(aReply({ id: 'r-1', day: '2026-11-18' }), 'a');
    await open(sweeping(), WEEK);
    const part = records
      .all('throughline_document')
      .find(({ externalId }) => externalId === 'rollUp-2026-11-18-1-0');
    expect(part).toBeDefined();
    await records.upsert('throughline_document', part?.externalId ?? '', '', {
      json: '{"version":1,"rows":"x"}',
    });
    records.arrive(aReply({ id: 'r-2', day: '2026-11-18' }), 'a');
    await open(sweeping(), WEEK);
    expect(eventsOf(records).map(({ externalId }) => externalId)).toEqual(['r-2']);
  });
});

describe('a head that somebody wrote', () => {
  const DAY = '2026-11-18';
  const HEAD = { version: 1, day: DAY, generation: 9, rows: 200, people: 0, ids: 0, records: 0, mark: 'x' };
  it.each([
    ['without its parts', JSON.stringify({ ...HEAD, basis: 'swept' })],
    ['of no parts', JSON.stringify({ ...HEAD, rows: 0, basis: 'raw' })],
    ['as junk', 'junk'],
  ])('%s hides no day without a word: it is told, and records that are there count', async (_, json) => {
    const { records, sweeping } = setUp('own');
    records.arrive(aReply({ id: 'r-1', day: DAY }), 'a');
    await open(sweeping(), WEEK);
    const fields = { kind: 'rollUpHead', key: DAY, json };
    await records.upsert('throughline_document', `rollUp-${DAY}`, 'x', fields, signal);
    const reader = createRollUpReader(sweeping());
    let told: string[] = [];
    for await (const { days, unreadable } of reader.read(WEEK, signal)) {
      told = [...unreadable];
      if (unreadable.size > 0) expect(countOf([...days.values()], WEEK)).toBe(1);
    }
    expect(told).toEqual([DAY]);
    await reader.sweep(signal);
    expect(eventsOf(records)).toHaveLength(1);
  });
});

describe('records without a day of the calendar', () => {
  const broken = (records: FakeRecords): void => {
    for (const [at, day] of ['', 'yesterday', '2026-02-30', '2099-01-01'].entries())
      records.write(`x-${at}`, { ...toFields(aReply()), day }, 'a');
  };

  it.each(['off', 'team'] as const)('go at %s once events would, and no others with them', async (level) => {
    const { clock, records, sweeping } = setUp(level);
    broken(records);
    await open(sweeping(), WEEK);
    expect(eventsOf(records)).toHaveLength(4);
    clock.at += 4 * DAY_MS;
    records.arrive(aReply({ id: 'r-1', day: '2026-11-27' }), 'a');
    await open(sweeping(), WEEK);
    expect(eventsOf(records).map(({ externalId }) => externalId)).toEqual(['r-1']);
  });

  it.each(['own', 'named'] as const)('go at %s after six months', async (level) => {
    const { clock, records, sweeping } = setUp(level);
    broken(records);
    clock.at += (KEPT_DAYS - 2) * DAY_MS;
    await open(sweeping(), WEEK);
    expect(eventsOf(records)).toHaveLength(4);
    clock.at += 4 * DAY_MS;
    await open(sweeping(), WEEK);
    expect(eventsOf(records)).toEqual([]);
  });
});

it('records that nobody can believe are in no figure, and it is said how many', async () => {
  const { records, sweeping } = setUp('own');
  const day = '2026-11-18';
  records.arrive(aReply({ id: 'r-1', day }), 'a');
  records.write('x-1', { ...toFields(aReply({ day })), offered: 1e9 }, 'b');
  const guard = Object.fromEntries(Array.from({ length: 41 }, (_, at) => [`s${at}`, 'sentAnyway/typed']));
  records.write('x-2', { ...toFields(aReply({ day })), details: JSON.stringify({ guard }) }, 'b');
  for (let at = 0; at < 1_001; at += 1) records.arrive(aReply({ id: `f-${at}`, day }), 'flood');
  for (const _ of ['made', 'kept']) {
    const reader = createRollUpReader(sweeping());
    let told: unknown = null;
    for await (const { days } of reader.read([day], signal)) {
      const found = days.get(day);
      told = found && { replies: countOf([found], [day]), ignored: found.ignored };
    }
    expect(told).toEqual({ replies: 1, ignored: 1_003 });
    await reader.sweep(signal);
  }
});

it('numbers without measure lose no day: what is kept can be read', async () => {
  const { records, sweeping } = setUp('off');
  for (const id of ['r-1', 'r-2']) records.arrive(aReply({ id, day: '2026-11-18', offered: 1e308 }), 'a');
  expect(await open(sweeping(), WEEK)).toBe(2);
  expect(eventsOf(records)).toEqual([]);
  expect(await countAll(sweeping(), WEEK)).toBe(2);
});

it('events stay where the figures that count them arrive damaged', async () => {
  const { records, sweeping } = setUp('off');
  const { upsert } = records;
  records.upsert = (object, id, name, fields) =>
    upsert(object, id, name, id.startsWith('rollUp-2026-11-18-') ? { ...fields, json: '{' } : fields);
  records.arrive(aReply({ id: 'r-1', day: '2026-11-18' }), 'a');
  await open(sweeping(), WEEK);
  expect(eventsOf(records)).toHaveLength(1);
});

describe('who may sum up and delete', () => {
  it('is one person at a time, of two at once too, until they are done or long gone', async () => {
    const { clock, sweeping } = setUp('off');
    const both = await Promise.all([takeLease(sweeping(), signal), takeLease(sweeping(), signal)]);
    expect(both.filter((lease) => lease?.isHeld())).toHaveLength(1);
    expect(await takeLease(sweeping(), signal)).toBeNull();
    const [first] = both.filter((lease) => lease !== null);
    await first?.release(signal);
    const second = await takeLease(sweeping(), signal);
    expect(second?.isHeld()).toBe(true);
    clock.at += 11 * 60_000;
    expect(second?.isHeld()).toBe(false); // nothing is begun in the last minutes
    expect(await takeLease(sweeping(), signal)).toBeNull();
    clock.at += 5 * 60_000;
    expect((await takeLease(sweeping(), signal))?.isHeld()).toBe(true);
  });
});

/** Two leads, any request of whom may fail before or after it did its work, while records come late, and come again. */
async function randomRun(seed: number): Promise<{ counted: number; arrived: number; left: number }> {
  const random = seededRandom(seed);
  let isCalm = false;
  const { clock, records, sweeping } = setUp(random() < 0.5 ? 'off' : 'team', {
    lag: 600_000,
    step: async () => {
      clock.at += Math.floor(random() * 3_000);
      for (let turns = Math.floor(random() * 4); turns > 0; turns -= 1) await Promise.resolve();
    },
    fault: (): Fault => (isCalm || random() > 0.04 ? null : random() < 0.5 ? 'before' : 'after'),
  });
  const arrived = new Map<string, ReturnType<typeof aReply>>();
  const write = (count: number): void => {
    for (let at = 0; at < count; at += 1) {
      const back = Math.floor(random() * 3);
      const id = `r-${seed}-${arrived.size}`;
      const reply = aReply({ id, day: shiftDay(dayOf(clock.at, 'UTC'), -back), ticketId: at });
      arrived.set(id, reply);
      records.arrive(reply, `a${Math.floor(random() * 5)}`);
    }
    // An outbox that did not hear that it was through writes again, within half a day.
    for (const reply of arrived.values())
      if (reply.day >= shiftDay(dayOf(clock.at, 'UTC'), -3) && random() < 0.05) records.arrive(reply, 'a0');
  };
  const days = () => daysBetween('2026-11-20', dayOf(clock.at, 'UTC'));
  const lead = () => open(sweeping(), days()).catch(() => 0);
  for (let round = 0; round < 6; round += 1) {
    write(Math.floor(random() * 60));
    await Promise.all(random() < 0.6 ? [lead(), lead()] : [lead()]);
    clock.at += Math.floor(random() * DAY_MS);
  }
  isCalm = true;
  for (let round = 0; round < 2; round += 1) {
    clock.at += 4 * DAY_MS;
    await open(sweeping(), days());
  }
  return {
    counted: await countAll(sweeping(), days()),
    arrived: arrived.size,
    left: eventsOf(records).length,
  };
}

it('two leads, failures at any point, late and repeated records: nothing is lost, nothing counts twice', async () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const { counted, arrived, left } = await randomRun(seed);
    expect({ seed, counted, left }).toEqual({ seed, counted: arrived, left: 0 });
  }
}, 60_000);
