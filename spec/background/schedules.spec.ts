import { runSchedule } from './schedule';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

// The same with 1,000 schedules is spec/long/outbox.long.spec.ts.
it('loses no reply and counts none twice, in 100 schedules of faults', async () => {
  for (let seed = 1; seed <= 100; seed++) {
    const { sent, counted, story } = await runSchedule(seed);
    expect({ seed, story, replies: counted }).toEqual({ seed, story, replies: sent });
  }
}, 60_000);
