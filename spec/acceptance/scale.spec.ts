import { fillScale } from '../../sandbox/services';
import { createFigureParts } from '../../src/app/team/figureParts';
import { politely } from '../../src/lib/politely';
import type { FiguresLevel, TeamView } from '../../src/model/team';
import { createBulkRecords, createRecords } from '../../src/zendesk/records';
import { sandboxRequest } from '../contracts/sandboxRequest';
import { IDS } from '../sandbox/smallWorld';
import { testAccount } from '../sandbox/testAccount';

const LEVEL_VIEW: TeamView = { range: { from: '2026-03-02', to: '2026-03-08' }, filters: {}, ripeDays: 7 };

/** A fake account that answers in 300 ms of its own time, with Zendesk's limits on, after so many days of 500 agents. */
function openLarge(level: FiguresLevel, days: number) {
  const { account, time } = testAccount({ latency: 'real', limits: 'on' });
  time.sleep = async () => {
    time.at += 300;
  };
  account.world.now = new Date(time.at).toISOString();
  fillScale(account, { agents: 500, days });
  const request = sandboxRequest(account, IDS.admin);
  const pause = politely(45, { now: time.now });
  const parts = createFigureParts({
    request,
    records: { ...createRecords(request), ...createBulkRecords(request) },
    pause,
    backgroundPause: pause,
    clock: { now: time.now },
    ids: { next: () => 'mark' },
    settings: {},
    level,
    agentId: IDS.admin,
    isAdmin: true,
    today: () => '2026-03-10',
  });
  return { account, time, parts };
}

describe('an account of 500 agents', () => {
  it.each(['team', 'named'] as const)(
    'shows its last week at %s in two seconds, after at most six requests',
    async (level) => {
      const { account, time, parts } = openLarge(level, 20);
      const began = time.at;
      for await (const { figures } of parts.readFigures(LEVEL_VIEW, new AbortController().signal)) {
        expect(figures.totals.value?.replies).toBeGreaterThan(50_000);
        expect(figures.reuse.now.value?.low).not.toBeNull();
        expect(figures.bySituation.filter(({ figures: { value } }) => value !== null).length).toBeGreaterThan(
          5,
        );
        expect(account.requests.length).toBeLessThanOrEqual(6);
        expect(time.at - began).toBeLessThanOrEqual(2_000);
        break;
      }
      expect(account.requests.length).toBeGreaterThan(0);
    },
  );

  it('asks no more than sixty things for three months that are summed up', async () => {
    const { account, parts } = openLarge('team', 92);
    const view = { ...LEVEL_VIEW, range: { from: '2026-01-19', to: '2026-03-08' } };
    const { signal } = new AbortController();
    let steps = 0;
    for await (const { progress, isComplete } of parts.readFigures(view, signal)) {
      steps += 1;
      if (isComplete) expect(progress.days).toBe(progress.of);
      if (isComplete) break;
    }
    expect(steps).toBeGreaterThan(3); // it grows on the screen
    expect(account.requests.length).toBeLessThanOrEqual(60);
    expect(account.requests.filter(({ status }) => status === 429)).toEqual([]);
    const before = account.requests.length;
    const filtered = { ...view, filters: { group: '301' } };
    for await (const { figures, isComplete } of parts.readFigures(filtered, signal)) {
      expect(figures.totals.value?.replies).toBeGreaterThan(1_000);
      if (isComplete) break;
    }
    expect(account.requests.length - before).toBeLessThanOrEqual(1); // another filter asks nothing
  });
});

it('coverage waits for the replies that are counted, and is not left waiting where they cannot be', async () => {
  const { account, parts } = openLarge('team', 20);
  const { signal } = new AbortController();
  const waiting = parts.readCoverage(LEVEL_VIEW, signal);
  for await (const { isComplete } of parts.readFigures(LEVEL_VIEW, signal)) if (isComplete) break;
  expect((await waiting).recorded).toBeGreaterThan(50_000);
  const broken = openLarge('team', 20);
  broken.account.faults.records = '500';
  const vain = broken.parts.readCoverage(LEVEL_VIEW, signal);
  await expect(
    broken.parts.readFigures(LEVEL_VIEW, signal)[Symbol.asyncIterator]().next(),
  ).rejects.toMatchObject({ kind: 'down' });
  await expect(vain).rejects.toMatchObject({ kind: 'partial' });
  expect(account.complaints).toEqual([]);
});
