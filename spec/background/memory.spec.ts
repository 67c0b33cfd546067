import { keepMemory } from '../../src/background/memory';
import { createRemembered } from '../../src/background/remembered';
import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest } from '../../src/model/ports';
import { clock, createHub } from './world';

beforeEach(() => void jest.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void jest.useRealTimers());

const URL = '/api/v2/users/1.json';
const settle = (ms = 0) => jest.advanceTimersByTimeAsync(ms);

/** A browser with one background page, and tabs that are answered by `answer`, counted. */
function setUp(
  answer: (request: HttpRequest) => Promise<unknown> = () => Promise.resolve({ name: 'Marie' }),
) {
  const hub = createHub();
  const asked: string[] = [];
  let next = 0;
  const tab = () => {
    const channel = hub.open();
    const shared = createRemembered({
      channel,
      clock,
      ids: { next: () => `id${next++}` },
      request: (request) => {
        asked.push(request.url);
        return answer(request);
      },
    });
    return { ...shared, close: () => channel.close() };
  };
  const background = () => keepMemory({ channel: hub.open(), clock });
  return { hub, asked, tab, background };
}

/** The answer, with as much time as it takes. */
async function of<T>(answer: Promise<T>, ms = 10): Promise<T> {
  answer.catch(() => undefined);
  await settle(ms);
  return answer;
}

describe('answers that tabs share', () => {
  it('are given again to another tab for a minute, and no longer', async () => {
    const { tab, background, asked } = setUp();
    background();
    const [one, other] = [tab(), tab()];
    expect(await of(one.request({ url: URL }))).toEqual({ name: 'Marie' });
    expect(await of(other.request({ url: URL }))).toEqual({ name: 'Marie' });
    expect(asked).toHaveLength(1);
    await settle(60_000);
    await of(other.request({ url: URL }));
    expect(asked).toHaveLength(2);
  });

  it('are waited for where another tab is asking just now', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const { tab, background, asked } = setUp(() => new Promise((resolve) => (answer = resolve)));
    background();
    const waiting = [tab(), tab(), tab()].map((each) => each.request({ url: URL }));
    await settle(500);
    expect(asked).toHaveLength(1);
    answer('one');
    await settle();
    expect(await Promise.all(waiting)).toEqual(['one', 'one', 'one']);
  });

  it('of other questions are other answers, and what changes something is never shared', async () => {
    const { tab, background, asked } = setUp(({ url, json }) => Promise.resolve([url, json]));
    background();
    const one = tab();
    await of(one.request({ url: '/a' }));
    expect(await of(one.request({ url: '/b' }))).toEqual(['/b', undefined]);
    const graphql = (json: unknown) => ({ url: '/g', method: 'POST', isReading: true, json }) as const;
    await of(one.request(graphql({ email: 'marie' })));
    expect(await of(one.request(graphql({ email: 'paul' })))).toEqual(['/g', { email: 'paul' }]);
    const before = asked.length;
    await of(one.request({ url: '/w', method: 'POST', json: {} }));
    await of(one.request({ url: '/w', method: 'POST', json: {} }));
    expect(asked).toHaveLength(before + 2);
  });

  it('are asked for anew when somebody wants to see what has changed', async () => {
    const { tab, background, asked } = setUp();
    background();
    const one = tab();
    await of(one.request({ url: URL }));
    await settle(10);
    one.renew();
    await of(one.request({ url: URL }));
    expect(asked).toHaveLength(2);
    await of(tab().request({ url: URL }));
    expect(asked).toHaveLength(2);
  });

  it('that a tab was refused are refused to those who wait, and not remembered', async () => {
    let isDown = true;
    const { tab, background, asked } = setUp(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (isDown) throw new OutsideError('limited', 'no', { status: 429, values: { seconds: 20 } });
      return 'fine';
    });
    background();
    const both = [tab(), tab()].map((each) => each.request({ url: URL }));
    const told = both.map((each) =>
      expect(each).rejects.toMatchObject({ kind: 'limited', values: { seconds: 20 } }),
    );
    await settle(100);
    await Promise.all(told);
    expect(asked).toHaveLength(1);
    isDown = false;
    expect(await of(tab().request({ url: URL }), 100)).toBe('fine');
  });

  it('go on where the tab that asked gives up, or is closed', async () => {
    const { tab, background, asked } = setUp(
      ({ signal }) =>
        new Promise((resolve, reject) => {
          const timer = setTimeout(() => resolve('late'), 1_000);
          signal?.addEventListener('abort', () => {
            clearTimeout(timer);
            reject(new DOMException('aborted', 'AbortError'));
          });
        }),
    );
    background();
    const ending = new AbortController();
    const first = tab().request({ url: URL, signal: ending.signal });
    first.catch(() => undefined);
    await settle(10);
    const second = tab().request({ url: URL });
    await settle(10);
    ending.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(await of(second, 1_100)).toBe('late');
    expect(asked).toHaveLength(2);

    const closed = tab();
    void closed.request({ url: '/other' });
    await settle(10);
    closed.close();
    expect(await of(tab().request({ url: '/other' }), 4_200)).toBe('late');
  });

  it('of a page that says nothing for 200 ms are done without, until one is there', async () => {
    const { tab, background, asked } = setUp();
    const one = tab();
    const answer = one.request({ url: URL });
    await settle(190);
    expect(asked).toHaveLength(0);
    await settle(20);
    expect(await answer).toEqual({ name: 'Marie' });
    await of(one.request({ url: URL }), 0);
    expect(asked).toHaveLength(2);
    background();
    await settle();
    await of(one.request({ url: URL }));
    await of(one.request({ url: URL }));
    expect(asked).toHaveLength(3);
  });

  it('end with the question of a ticket that is left', async () => {
    const { tab } = setUp();
    const ending = new AbortController();
    const answer = tab().request({ url: URL, signal: ending.signal });
    answer.catch(() => undefined);
    ending.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the memory', () => {
  it('holds two hundred answers at most, the newest', async () => {
    const { tab, background, asked } = setUp();
    background();
    const one = tab();
    for (let id = 0; id < 250; id += 1) await of(one.request({ url: `/${id}` }), 0);
    await of(one.request({ url: '/249' }));
    expect(asked).toHaveLength(250);
    await of(one.request({ url: '/0' }));
    expect(asked).toHaveLength(251);
  });

  it('tells nobody anything of what it was told once it is ended', async () => {
    const { tab, background, asked } = setUp();
    const end = background();
    const one = tab();
    await of(one.request({ url: URL }));
    end();
    await of(one.request({ url: URL }), 300);
    expect(asked).toHaveLength(2);
  });
});
