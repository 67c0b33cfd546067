import { createWorld } from '../../sandbox/world';
import type { World } from '../../sandbox/world/types';
import type { IndexProgress } from '../../src/acceptance/indexProgress';
import { createIndexedKnowledge } from '../../src/background/indexedKnowledge';
import { createPageIndex } from '../../src/background/indexPort';
import { createBudget } from '../../src/lib/politely';
import type { Request } from '../../src/model/ports';
import { articleSource } from '../../src/suggestions/knowledge/articleSource';
import { macroSource } from '../../src/suggestions/knowledge/macroSource';
import { A_MINUTE } from '../../src/suggestions/knowledge/source';
import { sandboxRequest } from '../contracts/sandboxRequest';
import { testAccount } from '../sandbox/testAccount';

const MINUTE = 60_000;
const clock = { now: () => Date.now() };
const signal = new AbortController().signal;

/** The seeded shop after years: so many macros, and so many articles, one of them rare. */
function manyOf(count: number): World {
  const world = createWorld({ now: new Date('2026-03-10T09:00:00Z'), seed: 1 });
  const macro = world.macros.find(({ active, restriction }) => active && !restriction);
  const article = world.articles.find(({ locale, draft }) => locale === 'en-us' && !draft);
  if (!macro || !article) throw new Error('The world has no macro, or no article.');
  const at = (index: number): string => new Date(Date.UTC(2020, 0, 1) + index * MINUTE).toISOString();
  const one = Array.from({ length: count }, (_, index) => index);
  const isRare = (index: number): boolean => index === count - 1;
  const title = (index: number): string => (isRare(index) ? 'Engraving on the lamp' : `Note ${index}`);
  const text = (index: number): string =>
    isRare(index) ? 'We engrave up to twelve letters into the foot.' : `Text of number ${index}.`;
  return {
    ...world,
    macros: one.map((index) => ({
      ...macro,
      id: index + 1,
      title: title(index),
      usage_7d: isRare(index) ? 0 : 5,
      actions: [{ field: 'comment_value', value: text(index) }],
      updated_at: at(index),
    })),
    articles: one.map((index) => ({
      ...article,
      id: index + 1,
      title: title(index),
      body: `<p>${text(index)}</p>`,
      user_segment_id: null,
      draft: false,
      updated_at: at(index),
    })),
  };
}

function setUp(count: number) {
  const world = manyOf(count);
  const { account } = testAccount({ world });
  const agent = world.users.find(({ role }) => role === 'admin')?.id ?? 0;
  const asked: { at: number; url: string }[] = [];
  const ask = sandboxRequest(account, agent);
  const request: Request = (one) => {
    asked.push({ at: clock.now(), url: one.url });
    return ask(one);
  };
  const budget = createBudget(A_MINUTE, clock);
  const parts = { request, budget, clock };
  const knowledge = createIndexedKnowledge({
    index: createPageIndex(),
    sources: [macroSource(parts), articleSource(parts)],
    clock,
    signal,
  });
  const mostInAMinute = (): number =>
    Math.max(...asked.map(({ at }) => asked.filter((one) => one.at >= at && one.at < at + MINUTE).length));
  return { world, asked, knowledge, mostInAMinute };
}

const held = ({ sources }: IndexProgress) =>
  sources.map(({ documents, total, leftOut, isComplete }) => ({ documents, total, leftOut, isComplete }));

describe('the index of an account with 20,000 macros and 20,000 articles', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] }));
  afterEach(() => jest.useRealTimers());

  const pass = async (minutes: number): Promise<void> => {
    for (let step = 0; step < minutes * 6; step += 1) {
      await jest.advanceTimersByTimeAsync(10_000);
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    }
  };

  it('asks ten times a minute at most, tells how far it is, and finds what it does not hold', async () => {
    const { asked, knowledge, mostInAMinute } = setUp(20_000);
    const told: IndexProgress[] = [];
    knowledge.onProgress(() => told.push(knowledge.progress()));
    void knowledge.refresh();
    await pass(9);
    expect(held(knowledge.progress())).toEqual([
      { documents: 2_000, total: 20_000, leftOut: 18_000, isComplete: true },
      { documents: 2_000, total: 20_000, leftOut: 18_000, isComplete: true },
    ]);
    expect(told.length).toBeGreaterThan(20);
    expect(asked.length).toBeLessThanOrEqual(42);
    const query = { text: 'Can you do an engraving on my lamp?', language: 'en' as const, limit: 3 };
    const found = knowledge.search(query, signal);
    await pass(0.5);
    expect((await found).value.map(({ key }) => key)).toEqual(['macro:20000']);
    expect(mostInAMinute()).toBeLessThanOrEqual(10);
  }, 60_000);

  it('renews in one request a list of which little changed', async () => {
    const { world, asked, knowledge, mostInAMinute } = setUp(300);
    void knowledge.refresh();
    await pass(2);
    const before = asked.length;
    const changed = world.macros[7];
    if (changed) Object.assign(changed, { title: 'Gravure', updated_at: '2026-03-10T10:00:00Z' });
    await pass(15);
    void knowledge.refresh();
    await pass(1);
    expect(asked.slice(before).map(({ url }) => url.split('?')[0])).toEqual([
      '/api/v2/macros/active.json',
      '/api/v2/help_center/en-us/articles.json',
    ]);
    expect(mostInAMinute()).toBeLessThanOrEqual(10);
  }, 60_000);
});
