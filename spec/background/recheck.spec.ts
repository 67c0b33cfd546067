import { createIndexedKnowledge } from '../../src/background/indexedKnowledge';
import { createPageIndex } from '../../src/background/indexPort';
import type { Change, KnowledgeSource } from '../../src/suggestions/knowledge/source';

const QUARTER_HOUR_MS = 15 * 60_000;
const signal = new AbortController().signal;
const query = { text: 'engraving on the lamp', language: 'en' as const, limit: 3 };
const macro = (id: number) => ({
  key: `macro:${id}`,
  origin: 'macro' as const,
  title: `Engraving ${'abc'.charAt(id)}`,
  text: `We engrave ${['letters', 'numbers', 'pictures'][id] ?? ''} into the foot of the lamp.`,
  language: 'en' as const,
  url: null,
});

/** An index of three macros, of a list that is so much longer than what is held; what the source says of each is given. */
function setUp(leftOut: number, answer: (key: string) => Promise<Change | null>) {
  let now = 0;
  const asked: string[] = [];
  const source: KnowledgeSource = {
    id: 'macros',
    label: 'Zendesk',
    freshMs: 10 * QUARTER_HOUR_MS,
    renew: (tell) => {
      tell({ added: [macro(0), macro(1), macro(2)], removed: [] }, { total: 3 + leftOut, leftOut });
      return Promise.resolve();
    },
    recheck: ({ key }) => {
      asked.push(key);
      return answer(key);
    },
  };
  const knowledge = createIndexedKnowledge({
    index: createPageIndex(),
    sources: [source],
    clock: { now: () => now },
    signal,
  });
  const keys = async () => (await knowledge.search(query, signal)).value.map(({ key }) => key).toSorted();
  return { asked, keys, pass: (ms: number) => void (now += ms) };
}

const gone = (key: string): Promise<Change> =>
  Promise.resolve({ added: [], removed: [{ key, language: 'en' as const }] });
const there: Change = { added: [], removed: [] };

describe('a macro of a list that is too long to be read again', () => {
  it('is asked for anew once a quarter of an hour before it is offered, and left out where it is gone', async () => {
    const { asked, keys, pass } = setUp(1, (key) =>
      key === 'macro:1' ? gone(key) : Promise.resolve({ ...there, added: [macro(Number(key.at(-1)))] }),
    );
    expect(await keys()).toHaveLength(3);
    expect(asked).toEqual([]);
    pass(QUARTER_HOUR_MS);
    expect(await keys()).toEqual(['macro:0', 'macro:2']);
    expect(asked.toSorted()).toEqual(['macro:0', 'macro:1', 'macro:2']);
    await keys();
    expect(asked).toHaveLength(3);
  });

  it.each([
    ['nobody may ask now', () => Promise.resolve(null)],
    ['Zendesk fails', () => Promise.reject(new Error('504'))],
  ])('stays where %s, and is asked for again', async (_why, answer) => {
    const { asked, keys, pass } = setUp(1, answer);
    await keys();
    pass(QUARTER_HOUR_MS);
    expect(await keys()).toHaveLength(3);
    await keys();
    expect(asked).toHaveLength(6);
  });

  it('is not asked for where the whole list is held', async () => {
    const { asked, keys, pass } = setUp(0, gone);
    await keys();
    pass(QUARTER_HOUR_MS);
    expect(await keys()).toHaveLength(3);
    expect(asked).toEqual([]);
  });
});
