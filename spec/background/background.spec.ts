import {
  addComment,
  clock,
  createAccount,
  createDisk,
  createHub,
  facts,
  ids,
  insertion,
  message,
  openBackground,
  openTab,
  pass,
} from './world';
import { createChannelKnowledge } from '../../src/background/channelKnowledge';
import { type IndexProgress, watchIndex } from '../../src/acceptance/indexProgress';
import { createIndexedKnowledge } from '../../src/background/indexedKnowledge';
import { createPageIndex, createWorkerIndex } from '../../src/background/indexPort';
import { OutsideError } from '../../src/lib/errors';
import type { Message } from '../../src/model/transcript';
import type { KnowledgeSource } from '../../src/suggestions/knowledge/source';
import type { KnowledgeDocument } from '../../src/suggestions/engine';

const TEXT = 'Your parcel left our warehouse on 12 November and was last seen in Lyon on the 14th.';

beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-11-17T09:00:00Z') }));
afterEach(() => jest.useRealTimers());

const setUp = (isPersistent = true) => ({
  hub: createHub(),
  account: createAccount(),
  disk: createDisk(isPersistent),
});

describe('a reply on its way', () => {
  it('is written with what became of the suggestion, after the host told of the save, without a request', async () => {
    const world = setUp();
    const background = openBackground(world);
    const tab = openTab(world, 1);
    tab.offer([
      { id: 's1', texts: [TEXT] },
      { id: 's2', texts: ['Another one.'] },
    ]);
    tab.insert(insertion(TEXT));
    tab.dismiss('s2', null);
    await tab.save(facts(1), `Hello Marie,\n${TEXT.replace('14th', '15th')}\nRegards`);
    tab.close();
    await pass(500);
    background.tellSaved(1);
    await pass(100);
    expect(world.account.replies()).toEqual([
      expect.objectContaining({
        outcome: 'light',
        source: 'macro',
        offered: 2,
        inserted: 1,
        dismissed: 1,
        day: '2026-11-17',
      }),
    ]);
    expect(world.account.reads).toBe(0);
  });

  it('is confirmed by its comment when the host says nothing', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    await tab.save(facts(1), TEXT);
    addComment(world.account, 1, TEXT);
    await pass(31_000);
    expect(world.account.replies()).toHaveLength(1);
  });

  it('is never counted when the submit failed, nor by the comment of a colleague', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    await tab.save(facts(1), TEXT);
    addComment(world.account, 1, TEXT, { authorId: 8 });
    await pass(3_600_000);
    expect(world.account.replies()).toHaveLength(0);
  });

  it('is not confirmed by a later save without it', async () => {
    const world = setUp();
    const background = openBackground(world);
    const tab = openTab(world, 1);
    await tab.save(facts(1), TEXT); // the submit fails, the agent empties the draft and only changes the status
    await pass(20_000);
    await tab.save(facts(1), '');
    await pass(500);
    background.tellSaved(1);
    await pass(60_000);
    expect(world.account.replies()).toHaveLength(0);
  });

  it('survives the closing of the tab and of the browser, and an hour offline', async () => {
    const world = setUp();
    const tab = openTab(world, 1); // no background at all yet
    await tab.save(facts(1), TEXT);
    tab.close();
    addComment(world.account, 1, TEXT);
    const offline = () => ({ status: 0, kind: 'down' as const });
    Object.assign(world.account, { recordFault: offline, readFault: offline });
    const first = openBackground(world);
    await pass(1_800_000);
    first.crash();
    const second = openBackground(world);
    await pass(1_800_000);
    Object.assign(world.account, { recordFault: () => null, readFault: () => null });
    second.tellOnline();
    await pass(100);
    expect(world.account.replies()).toHaveLength(1);
  });

  it('is compared with the comment when the draft could not be read', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    tab.insert(insertion(TEXT));
    await tab.save(facts(1), null);
    addComment(world.account, 1, TEXT);
    await pass(31_000);
    expect(world.account.replies()).toEqual([
      expect.objectContaining({ outcome: 'verbatim', source: 'macro' }),
    ]);
  });

  it('knows in one tab what was inserted in another, and after a restart what was inserted before', async () => {
    const world = setUp();
    const background = openBackground(world);
    const first = openTab(world, 1);
    first.insert(insertion(TEXT));
    await pass(100);
    first.close();
    const second = openTab(world, 1);
    await pass(100);
    expect(second.insertions().map((each) => each.text)).toEqual([TEXT]);
    second.close();
    background.crash();
    openBackground(world);
    const third = openTab(world, 1);
    await pass(100);
    expect(third.insertions()).toEqual([]); // the text is gone, as it should be …
    third.offer([{ id: 's1', texts: [TEXT] }]);
    expect(third.insertions().map((each) => each.text)).toEqual([TEXT]); // … and comes back with the suggestion
  });

  it('without the text of what was inserted has no class, rather than a wrong one', async () => {
    const world = setUp();
    const background = openBackground(world);
    const first = openTab(world, 1);
    first.insert(insertion(TEXT));
    await pass(100);
    first.close();
    background.crash();
    const again = openBackground(world);
    const tab = openTab(world, 1);
    await pass(100);
    await tab.save(facts(1), `${TEXT} And some more of my own words.`);
    again.tellSaved(1);
    await pass(100);
    expect(world.account.replies()).toEqual([expect.objectContaining({ outcome: 'short', source: 'macro' })]);
  });

  it('counts nothing twice when two windows have a background each, with and without storage', async () => {
    for (const isPersistent of [true, false]) {
      const world = setUp(isPersistent);
      const one = openBackground(world);
      const tab = openTab(world, 1);
      tab.offer([{ id: 's1', texts: [TEXT] }]);
      await pass(100);
      const two = openBackground(world);
      openTab(world, 2).offer([{ id: 's1', texts: [TEXT] }]);
      await tab.save(facts(1), TEXT);
      addComment(world.account, 1, TEXT);
      one.tellSaved(1);
      await pass(3_600_000);
      expect(world.account.replies()).toHaveLength(1);
      expect(world.account.counters()).toEqual([expect.objectContaining({ offered: 1, inserted: 0 })]);
      one.crash();
      two.crash();
    }
  });

  it('tells tabs that the role may not write, and goes on trying', async () => {
    const world = setUp();
    world.account.recordFault = () => ({ status: 403, kind: 'forbidden' });
    const background = openBackground(world);
    const tab = openTab(world, 1);
    const heard: unknown[] = [];
    tab.onStatus((status) => heard.push(status));
    await tab.save(facts(1), TEXT);
    background.tellSaved(1);
    await pass(100);
    expect(heard.at(-1)).toMatchObject({ waiting: 1, isExcluded: true, isPersistent: true });
  });

  it('stores and tells nothing of the draft', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    tab.insert(insertion(TEXT));
    await tab.save(facts(1), `Hello Marie, ${TEXT}`);
    await pass(100);
    expect(JSON.stringify(await world.disk.open().entries(''))).not.toMatch(/parcel|warehouse|Marie/);
  });
});

describe('a live message', () => {
  const live = () => ({ ...facts(1), target: 'message' as const });

  it('is counted when it stands in the conversation: once, by two tabs, and not by the save hook', async () => {
    const world = setUp();
    openBackground(world);
    const tabs = [openTab(world, 1), openTab(world, 1)];
    for (const tab of tabs) tab.seeConversation([message('m1', 'Old one of mine.')], live);
    tabs[0]?.insert(insertion(TEXT));
    await pass(100);
    await tabs[0]?.save(live(), TEXT);
    const now = [
      message('m1', 'Old one of mine.'),
      message('m2', TEXT),
      message('m3', 'Me too', { speaker: 'customer' }),
    ];
    for (const tab of tabs) tab.seeConversation(now, live);
    for (const tab of tabs) tab.seeConversation([], live);
    for (const tab of tabs) tab.seeConversation(now, live);
    await pass(31_000);
    expect(world.account.replies()).toEqual([
      expect.objectContaining({ outcome: 'verbatim', target: 'message' }),
    ]);
  });

  it('is confirmed by the conversation log where the host tells of no change, and once', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    tab.seeConversation([message('m1', 'Old one of mine.')], live);
    const before = [message('log-1', 'Old one of mine.'), message('log-0', 'Hello', { speaker: 'customer' })];
    tab.seeConversation(before, live, true);
    tab.insert(insertion(TEXT));
    await pass(100);
    tab.seeConversation(before, live, true);
    await pass(31_000);
    expect(world.account.replies()).toHaveLength(0);
    const after = [...before, message('log-2', TEXT)];
    for (const isLog of [true, true]) tab.seeConversation(after, live, isLog);
    tab.offer([{ id: 's2', texts: ['Another suggestion of eight words at the least'] }]);
    tab.seeConversation([message('m1', 'Old one of mine.'), message('m2', TEXT)], live);
    await pass(31_000);
    expect(world.account.replies()).toEqual([
      expect.objectContaining({ outcome: 'verbatim', target: 'message' }),
    ]);
  });

  it('of a colleague, and one for which nothing was offered, are not', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    tab.seeConversation([], live);
    tab.seeConversation([message('m1', 'Nothing was offered yet.')], live);
    tab.offer([{ id: 's1', texts: [TEXT] }]);
    tab.seeConversation([message('m2', TEXT, { name: 'Karim' })], live);
    await pass(31_000);
    expect(world.account.replies()).toHaveLength(0);
  });

  it('of which the guard warned is recorded, though nothing was offered', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    const asked = () => ({ ...live(), guard: { orderNumber: 'sentAnyway/typed/after' } });
    tab.seeConversation([message('m1', 'Hello')], live);
    tab.seeConversation([message('m1', 'Hello'), message('m2', 'Which order?')], asked);
    await pass(31_000);
    expect(world.account.replies()).toEqual([
      expect.objectContaining({
        details: '{"guard":{"orderNumber":"sentAnyway/typed/after"}}',
        source: null,
      }),
    ]);
  });
});

describe('whose a live message is', () => {
  const live = () => ({ ...facts(1), target: 'message' as const });
  const old = message('m1', 'Good morning, how can we help you with your order today?');

  const recordsAfter = async (look: Message[][], isInserted = true) => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    if (!isInserted) tab.offer([{ id: 's1', texts: [TEXT] }]);
    for (const [index, messages] of look.entries()) {
      tab.seeConversation(messages, live);
      if (index === 0 && isInserted) tab.insert(insertion(TEXT));
      await pass(100);
    }
    await pass(31_000);
    return [...world.account.written.entries()].filter(([, fields]) => fields['kind'] === 'reply');
  };

  it('is told by the id of its author, whatever the name', async () => {
    const alias = message('m2', TEXT, { name: 'Léa (Support)', authorId: '7' });
    expect(await recordsAfter([[old], [old, alias]])).toHaveLength(1);
    const namesake = message('m2', TEXT, { authorId: '8' });
    expect(await recordsAfter([[old], [old, namesake]])).toHaveLength(0);
  });

  it('without id and name it is theirs who inserted its words', async () => {
    const nameless = message('m2', TEXT, { name: '' });
    expect(await recordsAfter([[old], [old, nameless]])).toHaveLength(1);
    expect(await recordsAfter([[old], [old, nameless]], false)).toHaveLength(0);
  });

  it('has one record id for all agents', async () => {
    const nameless = message('m2', TEXT, { name: '' });
    const [[id] = ['']] = await recordsAfter([[old], [old, nameless]]);
    expect(id).toMatch(/^m-1-/);
  });

  it('after a read that failed, history is not new, and what was just sent is not history', async () => {
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    const before = { ...old, at: at(-60) };
    const sent = message('m2', TEXT, { at: at(0) });
    expect(await recordsAfter([[], [before]])).toHaveLength(0);
    const found = await recordsAfter([[], [before, sent]]);
    expect(found.map(([, fields]) => fields['outcome'])).toEqual(['verbatim']);
    expect(await recordsAfter([[], [{ ...sent, at: at(-60) }]])).toHaveLength(0);
  });
});

const document = (key: string, text: string): KnowledgeDocument => ({
  key,
  origin: 'macro',
  title: key,
  text,
  language: 'en',
  url: null,
});
const macros = [document('macro:1', 'Return the lamp within thirty days')];
const query = { text: 'return lamp', language: 'en' as const, limit: 3 };
const { signal } = new AbortController();

function createKnowledge(load: (signal: AbortSignal) => Promise<KnowledgeDocument[]>) {
  const source: KnowledgeSource = {
    id: 'macros',
    label: 'Zendesk',
    freshMs: 15 * 60_000,
    async renew(tell, ending) {
      const added = await load(ending);
      tell({ added, removed: [] }, { total: added.length, leftOut: 0 });
    },
  };
  return createIndexedKnowledge({ index: createPageIndex(), sources: [source], clock, signal });
}

describe('the index', () => {
  it('loads at the first search, once, and answers tabs over the channel', async () => {
    const world = setUp();
    const load = jest.fn(async () => macros);
    openBackground(world, { knowledge: createKnowledge(load) });
    const local = jest.fn();
    const tab = createChannelKnowledge({ channel: world.hub.open(), ids, local });
    const found = tab.search(query, signal);
    await pass(1_000);
    expect((await found).value.map((each) => each.key)).toEqual(['macro:1']);
    expect(local).not.toHaveBeenCalled();
    await pass(60_000);
    const again = tab.search(query, signal);
    await pass(1_000);
    expect((await again).value).toHaveLength(1);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is a tab’s own when there is no background for 200 ms, and stays so', async () => {
    const own = createKnowledge(async () => macros);
    const local = jest.fn(async () => own);
    const tab = createChannelKnowledge({ channel: createHub().open(), ids, local });
    const first = tab.search(query, signal);
    await pass(250);
    expect((await first).value).toHaveLength(1);
    const second = tab.search(query, signal);
    await pass(1);
    expect((await second).value).toHaveLength(1);
    expect(local).toHaveBeenCalledTimes(1);
  });

  it('tells what is broken, and tries again when asked again', async () => {
    let isDown = true;
    const knowledge = createKnowledge(async () => {
      if (isDown) throw new OutsideError('down', 'x', { status: 500 });
      return macros;
    });
    expect(await knowledge.search(query, signal)).toMatchObject({
      value: [],
      problems: [{ kind: 'down', source: 'macros' }],
    });
    isDown = false;
    await pass(3_000);
    expect(await knowledge.search(query, signal)).toMatchObject({
      value: [{ key: 'macro:1' }],
      problems: [],
    });
  });

  it('answers with what it has when a source takes its time', async () => {
    const knowledge = createKnowledge(() => new Promise(() => undefined));
    const found = knowledge.search(query, signal);
    await pass(4_000);
    expect(await found).toMatchObject({ value: [], problems: [{ kind: 'slow' }] });
  });

  it('keeps what it has when a later load fails', async () => {
    let isDown = false;
    const knowledge = createKnowledge(async () => {
      if (isDown) throw new OutsideError('down', 'x', { status: 500 });
      return macros;
    });
    await knowledge.search(query, signal);
    isDown = true;
    await pass(16 * 60_000);
    await knowledge.search(query, signal);
    await pass(100);
    expect((await knowledge.search(query, signal)).value).toHaveLength(1);
  });

  it('tells over the channel how far it is: to who asks, and whenever it changes', async () => {
    const world = setUp();
    let isDown = true;
    const knowledge = createKnowledge(async () => {
      if (isDown) throw new OutsideError('limited', 'x', { status: 429 });
      return macros;
    });
    openBackground(world, { knowledge });
    await pass(100);
    const told: IndexProgress[] = [];
    const stop = watchIndex(world.hub.open(), (progress) => told.push(progress));
    await pass(100);
    expect(told.at(-1)).toEqual({
      sources: [
        {
          id: 'macros',
          label: 'Zendesk',
          documents: 0,
          total: null,
          leftOut: 0,
          isComplete: false,
          isLoading: false,
          renewedAt: null,
          problem: 'limited',
        },
      ],
    });
    isDown = false;
    await pass(60_000);
    expect(told.at(-1)?.sources).toMatchObject([
      { documents: 1, total: 1, isComplete: true, problem: null, renewedAt: expect.any(Number) as number },
    ]);
    const heard = told.length;
    stop();
    await pass(16 * 60_000);
    expect(told).toHaveLength(heard);
  });

  it('moves into the page when its worker fails, with what it had', async () => {
    let breakDown: () => void = () => undefined;
    const index = createWorkerIndex({
      post: () => undefined,
      listen: () => () => undefined,
      onFailure: (listener) => (breakDown = listener),
    });
    index.change({ added: macros, removed: [] });
    const waiting = index.search(query);
    breakDown();
    expect(await waiting).toHaveLength(1);
    expect(await index.search(query)).toHaveLength(1);
  });

  it('gives up with the tab that asked', async () => {
    const leaving = new AbortController();
    const tab = createChannelKnowledge({
      channel: createHub().open(),
      ids,
      local: async () => createKnowledge(async () => macros),
    });
    const found = tab.search(query, leaving.signal);
    leaving.abort();
    await expect(found).rejects.toThrow(/abort/i);
  });
});

it('hears anything and stumbles over nothing', async () => {
  const world = setUp();
  openBackground(world);
  const stranger = world.hub.open();
  for (const hostile of [
    null,
    'x',
    { type: 'saving' },
    { type: 'step', ticketId: {} },
    { type: 'search', id: '1', text: 5 },
  ]) {
    stranger.post(hostile);
  }
  await pass(31_000);
  expect(world.account.writes).toBe(0);
});
