import { isTooMuch } from '../../src/purchases/json/isTooMuch';
import type { Mapped } from '../../src/purchases/json/runMapping';
import { createRun, type MappingWorker } from '../../src/purchases/json/workerRun';

const REQUEST = { mapping: { number: 'no' }, answer: [{ no: 1 }] };
const NOTHING: Mapped = { orders: [], wrong: [], lost: 0 };

/** A worker that does what it is told, and what has become of it. */
function worker(answer: (tell: (message: unknown) => void, fail: () => void) => void) {
  const seen = { posted: [] as unknown[], stopped: 0 };
  const listeners: ((message: unknown) => void)[] = [];
  const failures: (() => void)[] = [];
  const port: MappingWorker = {
    post(message) {
      seen.posted.push(message);
      answer(
        (told) => listeners.forEach((listener) => listener(told)),
        () => failures.forEach((listener) => listener()),
      );
    },
    listen(listener) {
      listeners.push(listener);
      return () => undefined;
    },
    onFailure: (listener) => void failures.push(listener),
    stop: () => void (seen.stopped += 1),
  };
  return { run: createRun(() => port), seen };
}

const signal = () => new AbortController().signal;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('expressions in a worker', () => {
  it('gives what it found, and ends it', async () => {
    const { run, seen } = worker((tell) => tell(NOTHING));
    expect(await run(REQUEST, signal())).toEqual(NOTHING);
    expect(seen).toEqual({ posted: [REQUEST], stopped: 1 });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('gives one up that does not come to an end, and ends it', async () => {
    const { run, seen } = worker(() => undefined);
    const asked = run(REQUEST, signal()).catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(await asked).toMatchObject({ kind: 'slow', values: { seconds: 3 } });
    expect(seen.stopped).toBe(1);
  });

  it('ends it when the ticket is left, and does not begin where it was left before', async () => {
    const controller = new AbortController();
    const { run, seen } = worker(() => controller.abort());
    await expect(run(REQUEST, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen.stopped).toBe(1);
    await expect(run(REQUEST, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen.posted).toHaveLength(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it.each([
    ['breaks', (_: unknown, fail: () => void) => fail(), { kind: 'down' }],
    [
      'says that it failed',
      (tell: (message: unknown) => void) => tell({ failure: 'no list' }),
      { kind: 'malformed', message: 'no list' },
    ],
    [
      'talks of something else',
      (tell: (message: unknown) => void) => tell({ hello: 1 }),
      { kind: 'malformed' },
    ],
  ])('that %s is told as such, and ended', async (_, answer, failure) => {
    const { run, seen } = worker(answer);
    await expect(run(REQUEST, signal())).rejects.toMatchObject(failure);
    expect(seen.stopped).toBe(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is told where the browser gives none', async () => {
    await expect(createRun(() => null)(REQUEST, signal())).rejects.toMatchObject({ kind: 'down' });
  });

  it('is not troubled with an answer that is too much', async () => {
    const { run, seen } = worker((tell) => tell(NOTHING));
    const answer = Array.from({ length: 200_000 }, () => 1);
    await expect(run({ ...REQUEST, answer }, signal())).rejects.toMatchObject({ kind: 'malformed' });
    expect(seen.posted).toEqual([]);
  });
});

describe('too much is', () => {
  const deep = (depth: number): unknown => {
    let value: unknown = 1;
    for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
    return value;
  };

  it.each<[string, unknown, boolean]>([
    ['nothing', null, false],
    ['a list of 500 orders', Array.from({ length: 500 }, () => ({ a: 1, b: [1, 2, 3] })), false],
    ['a hundred thousand values', Array.from({ length: 100_000 }, () => 1), true],
    ['many short lists', Array.from({ length: 1_000 }, () => Array.from({ length: 200 }, () => 1)), true],
    ['a text of two million characters', { a: 'x'.repeat(2_000_001) }, true],
    ['40 levels', deep(40), false],
    ['41 levels', deep(41), true],
    ['a hundred thousand levels', deep(100_000), true],
  ])('%s: %#', (_, answer, expected) => {
    expect(isTooMuch(answer)).toBe(expected);
  });
});
