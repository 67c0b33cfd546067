import fc from 'fast-check';
import { createGate, type GateWeek, LEAST_AGENTS } from '../../src/acceptance/gate';
import { isDerivable } from '../../src/acceptance/gateSpan';
import { rollUp, type Stamped } from '../../src/acceptance/rollUp';
import { cellOf } from '../../src/acceptance/rollUpCell';
import { DIMENSIONS, type Filters } from '../../src/model/team';
import { aReply } from './fakeRecords';

const MONDAY = '2026-11-16';
const WEEK = { from: MONDAY, to: '2026-11-22' };

/** What somebody may be shown: a cut, and the replies in it. */
interface Told {
  filters: Filters;
  of: Set<number>;
}

const weekOf = (stamped: readonly Stamped[], isOver = true): GateWeek => ({
  monday: MONDAY,
  isOver,
  days: [MONDAY, '2026-11-18'].map((day) => rollUp(day, stamped, false)),
});

const agentsOf = (stamped: readonly Stamped[], of: Iterable<number>): number =>
  new Set([...of].map((at) => stamped[at]?.agent)).size;

function cutsOf(stamped: readonly Stamped[]): Told[] {
  const cuts = new Map<string, Told>();
  for (const [at, { event }] of stamped.entries())
    for (const [place, dimension] of DIMENSIONS.entries()) {
      const value = cellOf(event)[place] ?? '';
      const cut = cuts.get(`${dimension} ${value}`) ?? { filters: { [dimension]: value }, of: new Set() };
      cut.of.add(at);
      cuts.set(`${dimension} ${value}`, cut);
    }
  return [...cuts.values()];
}

/** Teams whose groups, brands and languages go together, as they do: the harder case. */
const world = fc
  .array(
    fc.record({
      agent: fc.nat(29),
      day: fc.constantFrom(MONDAY, '2026-11-18'),
      away: fc.nat(9),
      situation: fc.constantFrom('late', 'return', 'refund'),
      isUsed: fc.boolean(),
    }),
    { minLength: 30, maxLength: 160 },
  )
  .map((list) =>
    list.map(({ agent, day, away, situation, isUsed }, at): Stamped => {
      const group = away === 0 ? (agent + 1) % 3 : agent % 3;
      return {
        agent: String(agent),
        event: aReply({
          id: `r-${at}`,
          day,
          groupId: 300 + group,
          brandId: group === 2 ? 402 : 401,
          language: agent % 5 === 0 ? 'en' : 'fr',
          situation: isUsed ? situation : null,
          origin: isUsed ? 'playbook' : null,
        }),
      };
    }),
  );

/** Which replies are the same to whoever sees only these sets; by exact elimination over fractions. */
function isInSpan(sets: readonly Set<number>[], target: Set<number>, width: number): boolean {
  const toRow = (set: Set<number>) => Array.from({ length: width }, (_, at) => (set.has(at) ? 1 : 0));
  const rows = sets.map(toRow);
  const rank = (matrix: number[][]): number => {
    const open = matrix.map((row) => [...row]);
    let found = 0;
    for (let column = 0; column < width && found < open.length; column += 1) {
      const pivot = open.findIndex((row, at) => at >= found && Math.abs(row[column] ?? 0) > 1e-9);
      if (pivot < 0) continue;
      [open[found], open[pivot]] = [open[pivot] ?? [], open[found] ?? []];
      const first = open[found] ?? [];
      for (const [at, row] of open.entries()) {
        const factor = at > found ? (row[column] ?? 0) / (first[column] ?? 1) : 0;
        if (factor !== 0)
          for (let place = 0; place < width; place += 1)
            row[place] = (row[place] ?? 0) - factor * (first[place] ?? 0);
      }
      found += 1;
    }
    return found;
  };
  return rank(rows) === rank([...rows, toRow(target)]);
}

describe('the gate of the levels', () => {
  it('tells nothing that rests on fewer than 8 agents, nor anything that gives such away', () => {
    fc.assert(
      fc.property(world, (stamped) => {
        const gate = createGate('team', [weekOf(stamped)]);
        const cuts = cutsOf(stamped);
        const told = cuts.filter(({ filters }) => gate.why(filters, WEEK) === null);
        const all = new Set(stamped.keys());
        for (const { of } of told) expect(agentsOf(stamped, of)).toBeGreaterThanOrEqual(LEAST_AGENTS);
        for (const one of [...told, { of: all }])
          for (const { of } of told) {
            const isNested = [...of].every((at) => one.of.has(at)) && of.size < one.of.size;
            const rest = [...one.of].filter((at) => !of.has(at));
            if (isNested) expect(agentsOf(stamped, rest)).toBeGreaterThanOrEqual(LEAST_AGENTS);
          }
        const small = cuts.filter(({ of }) => agentsOf(stamped, of) < LEAST_AGENTS);
        const known = [all, ...told.map(({ of }) => of)];
        for (const { of } of small) expect(isInSpan(known, of, stamped.length)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('tells what it can: of large groups everything', () => {
    const stamped = Array.from({ length: 400 }, (_, at): Stamped => ({
      agent: String(at % 40),
      event: aReply({ id: `r-${at}`, groupId: 300 + ((at % 40) % 2), language: at % 3 === 0 ? 'en' : 'fr' }),
    }));
    const gate = createGate('team', [weekOf(stamped)]);
    for (const { filters } of cutsOf(stamped)) expect(gate.why(filters, WEEK)).toBeNull();
  });

  it('leaves out the next smallest with a small one', () => {
    const stamped = [20, 12, 3].flatMap((size, group) =>
      Array.from({ length: size }, (_, at): Stamped => ({
        agent: `${group}-${at}`,
        event: aReply({ id: `r-${group}-${at}`, groupId: group }),
      })),
    );
    const gate = createGate('team', [weekOf(stamped)]);
    const why = (group: string) => gate.why({ group }, WEEK);
    expect([why('0'), why('1'), why('2')]).toEqual([null, 'subtractable', 'small']);
    expect(gate.pass({ group: '2' }, WEEK, () => expect(true).toBe(false))).toEqual({
      value: null,
      withheld: 'small',
    });
  });

  it('leaves out another where two small ones together are no group', () => {
    const stamped = [20, 12, 3, 2].flatMap((size, group) =>
      Array.from({ length: size }, (_, at): Stamped => ({
        agent: `${group}-${at}`,
        event: aReply({ id: `r-${group}-${at}`, groupId: group }),
      })),
    );
    const gate = createGate('team', [weekOf(stamped)]);
    const reasons = ['0', '1', '2', '3'].map((group) => gate.why({ group }, WEEK));
    expect(reasons).toEqual([null, 'subtractable', 'small', 'small']);
  });

  const crowd = Array.from({ length: 60 }, (_, at): Stamped => ({
    agent: String(at % 20),
    event: aReply({ id: `r-${at}` }),
  }));

  it.each([
    ['off', { group: '301' }, 'level'],
    ['own', { group: '301' }, 'level'],
    ['team', { group: '301' }, null],
    ['team', { group: '301', language: 'fr' }, 'level'],
    ['off', { language: 'fr' }, null],
    ['named', { group: '301', language: 'fr', situation: 'late' }, null],
  ] as const)('at %s, by %o: %s', (level, filters, expected) => {
    expect(createGate(level, [weekOf(crowd)]).why(filters, WEEK)).toBe(expected);
  });

  it('cuts no days out of a week, and no week that goes on', () => {
    const gate = createGate('team', [weekOf(crowd)]);
    expect(gate.why({ language: 'fr' }, { from: MONDAY, to: '2026-11-18' })).toBe('subtractable');
    expect(gate.why({ language: 'fr' }, { from: '2026-11-17', to: '2026-11-22' })).toBe('subtractable');
    expect(gate.why({}, { from: MONDAY, to: '2026-11-18' })).toBeNull();
    expect(createGate('team', [weekOf(crowd, false)]).why({ language: 'fr' }, WEEK)).toBe('subtractable');
  });

  it('does not tell of two weeks what it does not tell of one', () => {
    const few = crowd.slice(0, 5).map((each) => ({
      ...each,
      event: { ...each.event, day: '2026-11-23', language: 'de' as const },
    }));
    const german = crowd.map((each, at) => ({
      ...each,
      event: { ...each.event, id: `g-${at}`, language: 'de' as const },
    }));
    const second: GateWeek = {
      monday: '2026-11-23',
      isOver: true,
      days: [rollUp('2026-11-23', few as Stamped[], false)],
    };
    const gate = createGate('team', [weekOf([...crowd, ...german] as Stamped[]), second]);
    expect(gate.why({ language: 'de' }, WEEK)).toBeNull();
    expect(gate.why({ language: 'de' }, { from: MONDAY, to: '2026-11-29' })).toBe('small');
  });
});

it('sums and differences are found as exact arithmetic finds them', () => {
  let [runs, falseAlarms] = [0, 0];
  const sets = fc.array(fc.uniqueArray(fc.nat(11), { minLength: 1 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sets, fc.uniqueArray(fc.nat(11), { minLength: 1 }), (known, target) => {
      const [all, wanted] = [known.map((each) => new Set(each)), new Set(target)];
      runs += 1;
      const [found, exact] = [isDerivable(all, [wanted]) === 0, isInSpan(all, wanted, 12)];
      if (exact)
        expect(found).toBe(true); // never missed
      else if (found) falseAlarms += 1;
    }),
    { numRuns: 300 },
  );
  expect(falseAlarms / runs).toBeLessThan(0.02);
});
