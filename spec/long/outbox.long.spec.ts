import { runSchedule } from '../background/schedule';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('loses no reply and counts none twice, in 1,000 schedules of faults', async () => {
  for (let seed = 1_001; seed <= 2_000; seed++) {
    const { sent, counted, story } = await runSchedule(seed);
    expect({ seed, story, replies: counted }).toEqual({ seed, story, replies: sent });
  }
}, 600_000);
