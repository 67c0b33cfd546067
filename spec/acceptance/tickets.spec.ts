import { isControlTicket, readControl } from '../../src/acceptance/control';
import { readControlResolution } from '../../src/acceptance/controlResolution';
import { readCoverage, readMissing, shareOut } from '../../src/acceptance/coverage';
import { readResolution, resolutionOf } from '../../src/acceptance/outcomes';
import type { SampledTicket, SentReply } from '../../src/acceptance/ticketSample';
import type { HttpRequest } from '../../src/model/ports';

const { signal } = new AbortController();
const pause = () => Promise.resolve();
const RANGE = { from: '2026-11-09', to: '2026-11-15' };
const OF_ALL = { range: RANGE, filters: {}, isOfAll: false };

const ticket = (over: Partial<SampledTicket> = {}): SampledTicket => ({
  id: 1,
  requesterId: 7,
  assigneeId: 10001,
  subject: 'Where is my order?',
  isSolved: true,
  replies: 1,
  reopens: 0,
  createdAt: '2026-11-09T08:00:00Z',
  solvedAt: '2026-11-10T08:00:00Z',
  ...over,
});
const later = (over: object = {}) => ({
  id: 2,
  requesterId: 7,
  subject: 'Still waiting',
  createdAt: '2026-11-14T08:00:00Z',
  ...over,
});

describe('first-contact resolution', () => {
  it.each([
    ['after one agent turn', ticket(), [], 1],
    ['not after two', ticket({ replies: 2 }), [], 0],
    ['not when it was opened again', ticket({ reopens: 1 }), [], 0],
    ['not when it is open once more', ticket({ isSolved: false }), [], 0],
    ['not when the customer comes back within 7 days', ticket(), [later()], 0],
    ['when they come back later', ticket(), [later({ createdAt: '2026-11-18T08:00:00Z' })], 1],
    ['when they had written before', ticket(), [later({ createdAt: '2026-11-09T09:00:00Z' })], 1],
    ['when somebody else writes', ticket(), [later({ requesterId: 8 })], 1],
    [
      'when it is about another order',
      ticket({ subject: 'Order 1042' }),
      [later({ subject: 'Order 1077' })],
      1,
    ],
    ['not when it is about the same', ticket({ subject: 'Order 1042' }), [later({ subject: '1042??' })], 0],
    ['not by itself', ticket(), [later({ id: 1 })], 1],
  ])('%s', (_, solved, others, count) => {
    expect(resolutionOf([solved], others, 7)).toMatchObject({ count, total: 1 });
  });

  it('depends on the days that are chosen', () => {
    const count = (days: 3 | 7 | 14) => resolutionOf([ticket()], [later()], days).count;
    expect([count(3), count(7), count(14)]).toEqual([1, 0, 0]);
  });

  it('takes the tickets of an agent for alike', () => {
    const week = (agents: number) =>
      Array.from({ length: 200 }, (_, at) =>
        ticket({
          id: at,
          requesterId: at + 100,
          assigneeId: at % agents,
          replies: (at % agents) % 2 === 0 ? 1 : 2,
        }),
      );
    const widthOf = (agents: number) => {
      const { low, high } = resolutionOf(week(agents), [], 7);
      return (high ?? 1) - (low ?? 0);
    };
    expect(widthOf(10)).toBeGreaterThan(widthOf(100) * 1.5);
  });
});

/** An account with so many tickets, each as given. */
function account(count: number, over: (id: number) => Partial<SampledTicket>) {
  const asked: string[] = [];
  const request = (each: HttpRequest): Promise<unknown> => {
    asked.push(each.url);
    const url = new URL(each.url, 'https://example.zendesk.com');
    if (url.pathname.endsWith('/custom_roles.json')) return Promise.resolve({ custom_roles: [] });
    if (url.pathname.endsWith('/comments')) return Promise.resolve({ comments: [], users: [] });
    if (url.pathname.endsWith('/show_many')) return Promise.resolve(answer(url, over));
    const query = url.searchParams.get('query') ?? '';
    const from = (Number(url.searchParams.get('page')) - 1) * 100;
    const ids = query.includes('requester:')
      ? []
      : Array.from({ length: count }, (_, at) => at + 1).slice(from, from + 100);
    return Promise.resolve({ count, results: ids.map((id) => ({ id, requester_id: id })) });
  };
  return { request, pause, asked };
}

function answer(url: URL, over: (id: number) => Partial<SampledTicket>) {
  const sampled = (url.searchParams.get('ids') ?? '')
    .split(',')
    .map((id) => ticket({ id: Number(id), ...over(Number(id)) }));
  return {
    tickets: sampled.map(({ id, requesterId, subject }) => ({
      id,
      requester_id: requesterId,
      assignee_id: 1,
      subject,
      status: 'solved',
    })),
    metric_sets: sampled.map(({ id, replies, reopens, solvedAt }) => ({
      ticket_id: id,
      replies,
      reopens,
      solved_at: solvedAt,
    })),
  };
}

describe('of tickets solved in a range', () => {
  const asking = { ripeDays: 7 as const, filters: {} };
  const periods = { now: RANGE, before: { from: '2026-11-02', to: '2026-11-08' } };

  it('those too young are not ripe, and in no share', async () => {
    const reading = account(10, (id) => ({
      solvedAt: id <= 4 ? '2026-11-10T08:00:00Z' : '2026-11-15T08:00:00Z',
    }));
    const found = await readResolution(reading, periods, { ...asking, today: '2026-11-18' }, signal);
    expect(found.resolved.now.value).toMatchObject({ total: 4, count: 4 });
    expect(found).toMatchObject({ unripe: 6, ripeOn: '2026-11-23', sample: null });
    const ripe = await readResolution(reading, periods, { ...asking, today: '2026-11-23' }, signal);
    expect(ripe).toMatchObject({ unripe: 0, ripeOn: null });
  });

  it('asks for no more than a few pages, and says of how many they are', async () => {
    const reading = account(5_000, (id) => ({ requesterId: id }));
    const found = await readResolution(reading, periods, { ...asking, today: '2026-11-30' }, signal);
    expect(found.sample).toEqual({ tickets: 200, of: 5_000 });
    expect(reading.asked.length).toBeLessThanOrEqual(18);
    expect(reading.asked.filter((url) => url.includes('page=10'))).not.toEqual([]);
  });
});

describe('a comparison', () => {
  const settings = { control_share: '50', control_from: '2026-11-10', control_until: '2026-12-13' };
  const setup = readControl(settings);
  const isControl = (id: number) => isControlTicket(id, settings, '2026-11-10');
  const read = (over: (id: number) => Partial<SampledTicket>, today = '2026-11-30') => {
    const reading = account(200, over);
    if (!setup) throw new Error('no comparison');
    const comparing = { setup, isControl, ripeDays: 7 as const, today };
    return { reading, found: readControlResolution(reading, RANGE, comparing, signal) };
  };

  it('tells how many of each side are resolved at first contact, as drawn and with an interval', async () => {
    const { reading, found } = read((id) => ({ requesterId: id, replies: isControl(id) && id % 2 ? 3 : 1 }));
    const told = await found;
    const control = Array.from({ length: 200 }, (_, at) => at + 1).filter(isControl);
    expect(told?.control.total).toBe(control.length);
    expect(told?.treated).toMatchObject({ total: 200 - control.length, share: 1 });
    expect(told?.difference.value).toBeCloseTo(control.filter((id) => id % 2).length / control.length);
    expect(told?.difference.low).toBeGreaterThan(0);
    expect(told).toMatchObject({ isMismatched: false, unripe: 0, sample: null });
    expect(decodeURIComponent(reading.asked[0] ?? '')).toContain('solved>=2026-11-10 solved<=2026-11-15');
  });

  it('counts no ticket that is not ripe, and none of days before it', async () => {
    const young = await read(() => ({ solvedAt: '2026-11-15T08:00:00Z' }), '2026-11-20').found;
    expect(young).toMatchObject({ unripe: 200, treated: { total: 0 }, difference: { value: null } });
    const reading = account(5, () => ({}));
    if (!setup) throw new Error('no comparison');
    const before = { from: '2026-11-02', to: '2026-11-08' };
    expect(
      await readControlResolution(reading, before, { setup, isControl, ripeDays: 7, today: '' }, signal),
    ).toBeNull();
    expect(reading.asked).toEqual([]);
  });

  it('says so where something sorts tickets between the sides', async () => {
    expect(await read(() => ({ requesterId: 1 })).found).toMatchObject({ isMismatched: true });
  });
});

describe('coverage', () => {
  it('is replies with a record of the public replies that were sent', async () => {
    const reading = account(50, () => ({ replies: 2 }));
    expect((await readCoverage(reading, OF_ALL, 83, signal)).coverage).toMatchObject({
      recorded: 83,
      sent: 100,
      share: 0.83,
      isLow: false,
    });
    expect((await readCoverage(reading, OF_ALL, 59, signal)).coverage).toMatchObject({
      share: 0.59,
      isLow: true,
    });
    expect((await readCoverage(reading, OF_ALL, 130, signal)).coverage).toMatchObject({
      sent: 130,
      share: 1,
    });
    const none = account(0, () => ({}));
    expect((await readCoverage(none, OF_ALL, 0, signal)).coverage).toMatchObject({
      sent: 0,
      share: null,
      isLow: false,
    });
  });

  it('is of the brand and the group that are looked at', async () => {
    const reading = account(50, () => ({ replies: 2 }));
    const filters = { brand: '401', group: '7', channel: 'email' };
    await readCoverage(reading, { ...OF_ALL, filters }, 83, signal);
    expect(decodeURIComponent(reading.asked[0] ?? '')).toContain('brand:401 group:7&');
  });

  it('of many tickets is that of some, and says so', async () => {
    const reading = account(3_000, () => ({ replies: 1 }));
    const covered = await readCoverage(reading, OF_ALL, 2_400, signal);
    expect(covered.coverage).toMatchObject({ sent: 3_000, share: 0.8, sample: { tickets: 200, of: 3_000 } });
    expect(reading.asked.length).toBeLessThanOrEqual(4);
    await readMissing(reading, covered, OF_ALL.range.from, signal);
    expect(reading.asked.length).toBeLessThanOrEqual(13);
    const all = { ...covered, coverage: { ...covered.coverage, recorded: covered.coverage.sent } };
    expect(await readMissing(reading, all, OF_ALL.range.from, signal)).toEqual([]);
  });

  it('says why the rest is missing, and no more than is missing', () => {
    const agent = { role: 'agent', role_type: 0, custom_role_id: 5 };
    const by = (channel: string, author = agent): SentReply => ({ channel, author });
    const roles = [{ id: 9, name: 'N1', why: 'noPermission' as const, members: 3 }];
    const replies = [
      ...Array.from({ length: 7 }, () => by('web')),
      by('mobile'),
      by('web', { ...agent, role_type: 1 }),
      by('web', { ...agent, custom_role_id: 9 }),
    ];
    expect(shareOut(replies, roles, { sent: 100, lacking: 40 })).toEqual([
      { cause: 'otherWays', replies: 10 },
      { cause: 'lightAgents', replies: 10 },
      { cause: 'noPermission', replies: 10 },
      { cause: 'appClosed', replies: 10 },
    ]);
    const few = shareOut(replies, roles, { sent: 100, lacking: 15 });
    expect(few.reduce((sum, each) => sum + each.replies, 0)).toBe(15);
    expect(shareOut([], roles, { sent: 100, lacking: 40 })).toEqual([{ cause: 'appClosed', replies: 40 }]);
  });
});
