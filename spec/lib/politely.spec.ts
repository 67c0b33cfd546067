import { politely } from '../../src/lib/politely';

describe('reading lists politely', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('lets a few pages go at once and then keeps to the pace', async () => {
    const pause = politely(3, { now: () => Date.now() });
    const went: number[] = [];
    const started = Date.now();
    const readAll = (async () => {
      for (let page = 0; page < 7; page += 1) {
        await pause();
        went.push(Date.now() - started);
      }
    })();
    await jest.advanceTimersByTimeAsync(130_000);
    await readAll;
    expect(went).toEqual([0, 0, 0, 60_000, 60_000, 60_000, 120_000]);
  });
});
