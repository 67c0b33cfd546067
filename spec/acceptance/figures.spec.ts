import fc from 'fast-check';
import { clusterEdits } from '../../src/acceptance/edits';
import { type FigureSource, toFigures } from '../../src/acceptance/figures';
import { daysOfView, periodBefore } from '../../src/acceptance/viewDays';
import { clusteredShare, designEffect, shareOf } from '../../src/acceptance/interval';
import { engineMarks } from '../../src/acceptance/marks';
import { readPage } from '../../src/acceptance/readPage';
import { type DayRollUp, mergeRollUps, rollUp, type Stamped, WHOLE } from '../../src/acceptance/rollUp';
import { decodeDay, encodeDay, encodePeople } from '../../src/acceptance/rollUpCode';
import { NO_DETAILS } from '../../src/acceptance/details';
import { OutsideError } from '../../src/lib/errors';
import { seededRandom } from '../../src/lib/seededRandom';
import type { CounterEvent, ReplyEvent } from '../../src/model/acceptance';
import type { ReviewPair } from '../../src/model/review';
import type { FiguresLevel, TeamView } from '../../src/model/team';
import { aReply } from './fakeRecords';

const MONDAY = '2026-11-16';
const WEEK = { from: MONDAY, to: '2026-11-22' };
const VIEW: TeamView = { range: WEEK, filters: {}, ripeDays: 7 };
const stamp = (reply: ReplyEvent, agent = 'a'): Stamped => ({ event: reply, agent });
const counter: CounterEvent = {
  kind: 'counter',
  id: 'c-1',
  day: MONDAY,
  offered: 8,
  dismissed: 2,
  unused: 4,
  details: { seen: 0, undone: 0, expired: 0, reasons: {} },
};

function sourceOf(stamped: readonly Stamped[], level: FiguresLevel = 'named'): FigureSource {
  const days = [...new Set(stamped.map(({ event }) => event.day))];
  return {
    days: new Map(days.map((day) => [day, rollUp(day, stamped, level === 'named')])),
    level,
    today: '2026-11-24',
    unreadable: new Set(),
    control: null,
    marks: [],
  };
}

describe('the figures of a view', () => {
  const asking = (value: string) => ({ ...NO_DETAILS, guard: { orderNumber: value } });
  const stamped = [
    stamp(aReply()),
    stamp(aReply()), // told twice
    stamp(
      aReply({ id: 'r-2', outcome: 'heavy', origin: 'macro', details: asking('sentAnyway/macro:360001') }),
    ),
    stamp(
      aReply({
        id: 'r-3',
        origin: null,
        day: '2026-11-18',
        ticketId: 102,
        details: asking('sentAnyway/typed'),
      }),
    ),
    stamp(aReply({ id: 'r-4', target: 'note' })),
    stamp(aReply({ id: 'r-5', day: '2026-11-10', outcome: 'heavy' })),
    stamp(aReply({ id: 'r-6', outcome: 'short', ticketId: 103, details: asking('notUseful/typed') }), 'b'),
    stamp(aReply({ id: 'r-7', origin: null, offered: 0, inserted: 0 }), 'b'),
    { event: counter, agent: 'b' },
  ];
  const figures = toFigures(sourceOf(stamped), VIEW);

  it('count each reply once, notes apart, and suggestions that came to nothing', () => {
    expect(figures.totals.value).toEqual({
      replies: 5,
      notes: 1,
      offered: 8 + 3 * 5,
      inserted: 2 + 5,
      dismissed: 2,
    });
    expect(figures.reuse.now.value).toMatchObject({ count: 1, total: 3, isSmall: true });
    expect(figures.reuse.before.value).toMatchObject({ count: 0, total: 1 });
    expect(figures.asked.now.value).toMatchObject({ count: 2, total: 5 });
    expect(figures.useless.now.value).toMatchObject({ count: 1, total: 3 });
  });

  it('are told by source, by outcome, by day and by agent', () => {
    const bySource = figures.bySource.map(({ value, figures: { value: cut } }) => [
      value,
      cut?.replies,
      cut?.reuse.share,
    ]);
    expect(bySource).toEqual([
      ['', 2, 0],
      ['playbook', 2, 1],
      ['macro', 1, 0],
    ]);
    expect(figures.byOutcome.value?.filter(({ replies }) => replies > 0)).toEqual([
      { outcome: 'verbatim', replies: 1 },
      { outcome: 'heavy', replies: 1 },
      { outcome: 'short', replies: 1 },
    ]);
    expect(figures.series).toHaveLength(14);
    expect(figures.series.find(({ from }) => from === '2026-11-18')?.figures.value?.replies).toBe(1);
    expect(figures.byAgent.value?.map(({ agentId, figures: { replies } }) => [agentId, replies])).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
  });

  it('name agents by their ids, not by what they did', () => {
    const replies = ['9', '10', '8', '10', '10', '9'];
    const named = toFigures(
      sourceOf(replies.map((agent, at) => stamp(aReply({ id: `r-${at}` }), agent))),
      VIEW,
    );
    expect(named.byAgent.value?.map(({ agentId }) => agentId)).toEqual(['8', '9', '10']);
  });

  it('tell what is asked again: macros first, what was right to ask apart', () => {
    expect(figures.gaps.value).toEqual([
      {
        slot: 'orderNumber',
        asked: 2,
        legitimate: 1,
        causes: [
          { cause: 'macro', key: 'macro:360001', label: '', asked: 1, tickets: [101] },
          { cause: 'queue', key: '301', label: '', asked: 1, tickets: [102] },
        ],
      },
    ]);
    const [row] = toFigures(sourceOf(stamped, 'off'), VIEW).gaps.value ?? [];
    expect(row?.causes.map(({ cause, tickets }) => [cause, tickets])).toEqual([
      ['macro', [101]],
      ['typed', []],
    ]);
  });

  it('follow the filters, several at once where agents may be named', () => {
    const filtered = toFigures(sourceOf(stamped), { ...VIEW, filters: { source: 'playbook', group: '301' } });
    expect(filtered.reuse.now.value).toMatchObject({ count: 1, total: 1 });
    expect(filtered.bySource).toEqual([]);
    expect(filtered.totals.value?.offered).toBe(9);
  });

  it.each(['off', 'own', 'team'] as const)(
    'at %s tell no cut of few agents, no day and no agent',
    (level) => {
      const told = toFigures(sourceOf(stamped, level), VIEW);
      expect(told.reuse.now.value).not.toBeNull();
      expect(told.series.map(({ from }) => from)).toEqual(['2026-11-09', MONDAY]);
      expect(told.bySource.map(({ figures: { withheld } }) => withheld)).toEqual(['small', 'small', 'small']);
      expect(told.byAgent).toEqual({ value: null, withheld: 'level' });
      expect(told.choices).toEqual({});
      const cut = toFigures(sourceOf(stamped, level), { ...VIEW, filters: { language: 'fr' } });
      expect([cut.totals.value, cut.reuse.now.value, cut.gaps.value, cut.association.value]).toEqual([
        null,
        null,
        null,
        null,
      ]);
    },
  );

  it('what is not told stands behind what is, in no order of how much it is', () => {
    const some = (source: 'macro' | 'article' | 'llm' | 'playbook', replies: number, agents: number) =>
      Array.from({ length: replies }, (_, at) => ({
        event: aReply({ id: `r-${source}-${at}`, day: MONDAY, origin: source }),
        agent: `a${at % agents}`,
      }));
    const many = [
      ...some('article', 3, 1),
      ...some('llm', 30, 2),
      ...some('macro', 9, 9),
      ...some('playbook', 9, 9),
    ];
    const { bySource } = toFigures(sourceOf(many, 'team'), VIEW);
    // Many without a group, few of a group: neither is told, nor the one from which they would follow.
    expect(bySource.map(({ value }) => value)).toEqual(['playbook', 'article', 'llm', 'macro']);
    expect(bySource.map(({ figures }) => figures.withheld === null)).toEqual([true, false, false, false]);
  });

  it('by week go back as far as six weeks that were summed up', () => {
    const days = ['2026-09-29', '2026-10-13', '2026-10-14', '2026-11-03', MONDAY];
    const replies = days.map((day, at) => stamp(aReply({ id: `r-${at}`, day })));
    const told = toFigures(sourceOf(replies, 'team'), VIEW);
    expect(told.series.map(({ from, figures: { value } }) => [from, value?.replies])).toEqual([
      ['2026-10-12', 2],
      ['2026-10-19', 0],
      ['2026-10-26', 0],
      ['2026-11-02', 1],
      ['2026-11-09', 0],
      [MONDAY, 1],
    ]);
  });

  it('of nothing are empty, not wrong', () => {
    const empty = toFigures(sourceOf([]), VIEW);
    expect(empty.reuse.now.value).toEqual({
      count: 0,
      total: 0,
      share: null,
      low: null,
      high: null,
      isSmall: true,
    });
    expect(empty.series).toHaveLength(14);
  });

  it('need whole weeks, of the range and before it', () => {
    expect(periodBefore(WEEK)).toEqual({ from: '2026-11-09', to: '2026-11-15' });
    expect(periodBefore({ from: MONDAY, to: '2026-11-18' })).toEqual({
      from: '2026-11-09',
      to: '2026-11-11',
    });
    expect(periodBefore({ from: '2026-11-17', to: '2026-11-18' })).toEqual({
      from: '2026-11-15',
      to: '2026-11-16',
    });
    expect(daysOfView({ ...VIEW, range: { from: '2026-11-18', to: '2026-11-18' } }).toSorted()).toHaveLength(
      7,
    );
  });

  it('mark a new version on the curve, but not the first', () => {
    const versions = [stamp(aReply()), stamp(aReply({ id: 'r-2', day: '2026-11-18', engine: '0.2.0' }))];
    expect(engineMarks([...sourceOf(versions).days.values()])).toEqual([
      { day: '2026-11-18', kind: 'engine', label: '0.2.0' },
    ]);
  });
});

const events = fc.array(
  fc.record({
    agent: fc.constantFrom('a', 'b', 'c', '{{x}}"\\é'),
    ticketId: fc.nat(9),
    groupId: fc.constantFrom(301, 302),
    outcome: fc.constantFrom('verbatim' as const, 'heavy' as const, 'short' as const),
    situation: fc.oneof(fc.constant(null), fc.string({ maxLength: 90 })),
    guard: fc.dictionary(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('sentAnyway/typed', 'notUseful/macro:1', 'heeded'),
    ),
  }),
  { maxLength: 60 },
);
const toStamped = (list: { agent: string; guard: Record<string, string> }[]): Stamped[] =>
  list.map(({ agent, guard, ...over }, at) =>
    stamp(aReply({ ...over, id: `r-${at}`, details: { ...NO_DETAILS, guard } }), agent),
  );

/** What adds up, whatever order it was added in. */
const sumsIn = ({ rows, gaps, people }: DayRollUp) => ({
  rows: rows.map((row) => JSON.stringify(row)).toSorted(),
  gaps: gaps.map((gap) => JSON.stringify(gap)).toSorted(),
  people: [...people].map((each) => JSON.stringify(each)).toSorted(),
});

describe('what is summed up', () => {
  it('adds up: of two halves as of the whole', () => {
    fc.assert(
      fc.property(events, fc.nat(60), (list, at) => {
        const stamped = toStamped(list);
        const whole = rollUp(MONDAY, stamped, true);
        const merged = mergeRollUps(
          rollUp(MONDAY, stamped.slice(0, at), true),
          rollUp(MONDAY, stamped.slice(at), true),
        );
        expect(sumsIn(merged)).toEqual(sumsIn(whole));
        expect(merged.cuts.get(WHOLE)?.agents ?? 0).toBeLessThanOrEqual(whole.cuts.get(WHOLE)?.agents ?? 0);
      }),
    );
  });

  it('comes back from its records as it was', () => {
    fc.assert(
      fc.property(events, (list) => {
        const day = rollUp(MONDAY, toStamped(list), true);
        const back = decodeDay(MONDAY, [...encodeDay(day), ...encodePeople(day)]);
        expect(back).toEqual(day);
      }),
    );
  });

  it('of a large day lies in several records, none above 32 KB however it is escaped', () => {
    const many = Array.from({ length: 3_000 }, (_, at) =>
      stamp(
        aReply({ id: `r-${at}`, ticketId: at, situation: `"${'\u{1F600}'.repeat(10)}" ${at}` }),
        `agent-${at % 500}`,
      ),
    );
    const day = rollUp(MONDAY, many, true);
    const parts = [...encodeDay(day), ...encodePeople(day)];
    expect(parts.length).toBeGreaterThan(3);
    for (const json of parts) {
      const body = JSON.stringify({
        custom_object_record: { name: 'Throughline', custom_object_fields: { json } },
      });
      expect(new TextEncoder().encode(body).length).toBeLessThanOrEqual(32 * 1024);
    }
    expect(decodeDay(MONDAY, parts)).toEqual(day);
  });

  it('is left out where somebody wrote something else', () => {
    for (const json of [
      '',
      '{}',
      '[1]',
      'null',
      '{"version":1,"words":[],"rows":[["x"]],"cuts":[],"gaps":[],"people":[]}',
    ])
      expect(decodeDay(MONDAY, [json])).toBeNull();
    expect(decodeDay(MONDAY, [undefined])).toBeNull();
  });
});

/** Weeks of replies of agents who differ by so much, each ticket answered once or twice alike. */
function simulated(
  random: () => number,
  { agents, spread, days }: { agents: number; spread: number; days: number },
) {
  const habits = Array.from({ length: agents }, () => 0.4 + spread * (random() - 0.5));
  return Array.from({ length: days }, (_, day) =>
    rollUp(
      MONDAY,
      habits.flatMap((habit, agent) =>
        Array.from({ length: 12 }, (__, ticket) => ({ isKept: random() < habit, ticket })).flatMap(
          ({ isKept, ticket }) =>
            Array.from({ length: ticket % 3 === 0 ? 2 : 1 }, (___, turn) =>
              stamp(
                aReply({
                  id: `r-${day}-${agent}-${ticket}-${turn}`,
                  ticketId: agent * 100 + ticket,
                  outcome: isKept ? 'verbatim' : 'heavy',
                }),
                `a${agent}`,
              ),
            ),
        ),
      ),
      false,
    ),
  );
}

const wholeOf = (days: readonly DayRollUp[]) =>
  days.flatMap(({ cuts }) => {
    const cut = cuts.get(WHOLE);
    return cut ? [{ ...cut.reuse, agents: cut.agents }] : [];
  });

describe('an interval', () => {
  it('holds what it should in 95 of 100 weeks, whatever agents differ by; one that knows no clusters does not', () => {
    const random = seededRandom(7);
    let [held, plainlyHeld] = [0, 0];
    const runs = 100;
    for (let run = 0; run < runs; run += 1) {
      const days = wholeOf(simulated(random, { agents: 20, spread: 0.6, days: 5 }));
      const { low, high, count, total } = clusteredShare(days);
      const plain = shareOf(count, total);
      if ((low ?? 1) <= 0.4 && (high ?? 0) >= 0.4) held += 1;
      if ((plain.low ?? 1) <= 0.4 && (plain.high ?? 0) >= 0.4) plainlyHeld += 1;
    }
    expect(held / runs).toBeGreaterThanOrEqual(0.91);
    expect(plainlyHeld / runs).toBeLessThan(0.8);
  });

  it('is never narrower than that of independent replies, and lies within 0 and 1', () => {
    fc.assert(
      fc.property(events, (list) => {
        const days = wholeOf([rollUp(MONDAY, toStamped(list), false)]);
        const { low, high, share, count, total } = clusteredShare(days);
        if (share === null) return total === 0;
        const plain = shareOf(count, total);
        expect(designEffect(days)).toBeGreaterThanOrEqual(1);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect((high ?? 0) - (low ?? 0)).toBeGreaterThanOrEqual((plain.high ?? 0) - (plain.low ?? 0) - 1e-9);
        return true;
      }),
    );
  });

  it('does not narrow with more days of the same agents as it does with more agents', () => {
    const widthOf = (agents: number, days: number) => {
      const { low, high } = clusteredShare(
        wholeOf(simulated(seededRandom(3), { agents, spread: 0.8, days })),
      );
      return (high ?? 1) - (low ?? 0);
    };
    expect(widthOf(80, 5)).toBeLessThan(widthOf(20, 5) * 0.7);
    expect(widthOf(20, 20)).toBeGreaterThan(widthOf(20, 5) * 0.7);
  });

  it('says that few are few', () => {
    expect(clusteredShare([]).isSmall).toBe(true);
    const few = wholeOf(simulated(seededRandom(1), { agents: 3, spread: 0, days: 5 }));
    expect(clusteredShare(few)).toMatchObject({ isSmall: true });
  });
});

describe('what the team rewrites', () => {
  const pair = (id: string, sent: string, over: Partial<ReviewPair> = {}): ReviewPair => ({
    id,
    ticketId: 100,
    day: MONDAY,
    expiresOn: '2026-12-16',
    channel: 'email',
    language: 'en',
    brandId: null,
    groupId: null,
    origin: 'playbook',
    key: 'playbook:whereIsOrder/late',
    situation: 'whereIsOrder',
    outcome: 'partial',
    keptShare: 0.7,
    suggested: 'Your parcel is late. We answer within 5 days. Kind regards.',
    sent,
    context: [],
    evidence: [],
    checks: [],
    note: '',
    decision: null,
    ...over,
  });

  it('is what several do alike: replaced, taken out, put in', () => {
    const clusters = clusterEdits(
      [
        pair('1', 'Your parcel is late. We answer within 2 days. Kind regards.'),
        pair('2', 'Your parcel is late. You hear from us tomorrow. Kind regards.'),
        pair('3', 'Your parcel is late. We answer within 2 days. Kind regards.'),
        pair('4', 'Your parcel is late. We answer within 5 days.'),
        pair('5', 'Your parcel is late. We answer within 5 days.'),
        pair('6', 'Your parcel is late. We answer within 5 days. Kind regards. Please keep the receipt.'),
        pair('7', 'Your parcel is late. We answer within 5 days. Kind regards. Please do keep the receipt.'),
        pair('8', 'Your parcel is late. We answer within 5 days. Kind regards. Sorry!'),
        pair('9', 'Your parcel is late. We answer within 5 days. Kind regards.', { key: 'macro:1' }),
      ],
      false,
    );
    expect(clusters.map(({ kind, before, after, count }) => [kind, before, after, count])).toEqual([
      ['replaced', 'We answer within 5 days.', 'We answer within 2 days.', 3],
      ['removed', 'Kind regards.', '', 2],
      ['added', '', 'Please keep the receipt.', 2],
    ]);
    expect(clusters[0]?.examples[0]).toMatchObject({ review: '1', ticketId: null });
  });
});

it('a limit is waited out four times, then people are told', async () => {
  jest.useFakeTimers();
  let limits = 2;
  const asks: number[] = [];
  const records = {
    search: async () => {
      asks.push(Date.now());
      if (limits-- > 0) throw new OutsideError('limited', '429', { status: 429, values: { seconds: 20 } });
      return { records: [], next: null };
    },
  };
  const reading = { records, pause: async () => undefined };
  const ask = () => readPage(reading, 'throughline_event', [], null, new AbortController().signal);
  const first = ask();
  await jest.advanceTimersByTimeAsync(41_000);
  expect(await first).toEqual({ records: [], next: null });
  expect(asks.map((at) => at - (asks[0] ?? 0))).toEqual([0, 20_000, 40_000]);
  limits = 5;
  const failing = ask().catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(81_000);
  expect(await failing).toMatchObject({ kind: 'limited' });
  jest.useRealTimers();
});
