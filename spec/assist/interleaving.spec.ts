import { runSchedule } from './interleaving';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('nothing of one customer is in the ticket of another, in 200 schedules of answers and changes', async () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const wrongs = await runSchedule(seed, 40);
    expect({ seed, wrongs }).toEqual({ seed, wrongs: [] });
  }
}, 120_000);
