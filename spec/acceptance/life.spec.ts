import { readDetails } from '../../src/acceptance/details';
import type { Insertion } from '../../src/model/acceptance';
import {
  addComment,
  createAccount,
  createDisk,
  createHub,
  facts,
  insertion,
  message,
  openBackground,
  openTab,
  pass,
} from '../background/world';

const TEXT = 'Your parcel left our warehouse on 12 November and was last seen in Lyon on the 14th.';
const OTHER = 'You can return the lamp within thirty days, and the label is in your customer account.';
const DAY_MS = 24 * 3_600_000;

beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-11-17T09:00:00Z') }));
afterEach(() => jest.useRealTimers());

const setUp = () => ({ hub: createHub(), account: createAccount(), disk: createDisk() });
type World = ReturnType<typeof setUp>;

const of = (id: string, text: string, more: Partial<Insertion> = {}): Insertion =>
  insertion(text, { suggestionId: id, key: `macro:${id}`, ...more });
const offers = (...texts: string[]) =>
  texts.map((text, index) => ({ id: `s${index + 1}`, texts: [text, text] }));

/** Sends what the tab announced, and gives back its record. */
async function send(world: World, tab: ReturnType<typeof openTab>, text: string) {
  await tab.save(facts(1), text);
  addComment(world.account, 1, text);
  await pass(31_000);
  const fields = world.account.replies().at(-1);
  return { ...fields, details: readDetails(String(fields?.['details'])) };
}

describe('the life of a suggestion, in the record of its reply', () => {
  it('tells what was in view, dismissed for a reason, taken back, and no longer offered', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    tab.offer(offers(TEXT, OTHER, 'A third.', 'A fourth.', 'A fifth.'));
    tab.see('s1');
    tab.insert(of('s1', TEXT));
    tab.see('s5');
    tab.see('s2');
    tab.dismiss('s2', null);
    tab.dismiss('s2', 'tone');
    tab.dismiss('s3', null);
    tab.insert(of('s4', 'A fourth.'));
    tab.undo('s4');
    tab.offer(offers(TEXT, OTHER, 'A third.', 'A fourth.'));
    expect(await send(world, tab, TEXT)).toMatchObject({
      outcome: 'verbatim',
      offered: 5,
      inserted: 1,
      dismissed: 2,
      details: { seen: 5, undone: 1, expired: 1, reasons: { tone: 1 }, merged: 1, isWhole: false, arm: null },
    });
  });

  it('forgets a dismissal that was taken back, and an expiry when it is offered again', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    tab.offer(offers(TEXT, OTHER));
    tab.dismiss('s1', 'wrong');
    tab.restore('s1');
    tab.offer(offers(TEXT));
    tab.offer(offers(TEXT, OTHER));
    expect(await send(world, tab, 'Something else that I wrote myself.')).toMatchObject({
      offered: 2,
      dismissed: 0,
      details: { seen: 1, expired: 0, reasons: {} },
    });
  });

  it('names the insertion with doubtful sentences, and how many were merged', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    const all = `${TEXT} An answer comes within five days.`;
    tab.offer([
      { id: 's1', texts: [TEXT, all] },
      { id: 's2', texts: [OTHER, OTHER] },
    ]);
    tab.insert(of('s1', all));
    tab.insert(of('s2', OTHER));
    expect(await send(world, tab, `${all}\n\n${OTHER}`)).toMatchObject({
      suggestion: 'macro:s1',
      outcome: 'verbatim',
      details: { merged: 2, isWhole: true },
    });
  });

  it('is the same told by two tabs, and expires only for the tab that offered it', async () => {
    const world = setUp();
    openBackground(world);
    const one = openTab(world, 1);
    const other = openTab(world, 1);
    one.offer(offers(TEXT));
    other.offer(offers(TEXT, OTHER));
    one.offer([]);
    await pass(10);
    other.insert(of('s1', TEXT));
    await pass(10);
    expect(await send(world, one, TEXT)).toMatchObject({
      outcome: 'verbatim',
      offered: 2,
      inserted: 1,
      details: { expired: 0 },
    });
  });

  it('of tickets without a reply stands in the day’s counter, and is the same after a restart', async () => {
    const world = setUp();
    const background = openBackground(world);
    const tab = openTab(world, 1);
    tab.offer(offers(TEXT, OTHER, 'A third.'));
    tab.see('s1');
    tab.dismiss('s1', 'offTopic');
    tab.offer(offers(TEXT, OTHER));
    await pass(10);
    tab.close();
    background.crash();
    openBackground(world);
    await pass(16 * 60_000);
    const [counter] = world.account.counters();
    expect({ ...counter, details: readDetails(String(counter?.['details'])) }).toMatchObject({
      offered: 3,
      inserted: 0,
      dismissed: 1,
      details: { seen: 1, expired: 1, reasons: { offTopic: 1 } },
    });
  });
});

describe('hard cases', () => {
  it('inserted, the ticket closed without a save: unused, and a reply a day later has none of it', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    tab.offer(offers(TEXT));
    tab.insert(of('s1', TEXT));
    await pass(10);
    tab.close();
    await pass(16 * 60_000);
    expect(world.account.replies()).toEqual([]);
    expect(world.account.counters()).toMatchObject([{ offered: 1, inserted: 1 }]);
  });

  it('taken back in the panel, and fetched back into the draft by the agent: it was sent', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    tab.offer(offers(TEXT));
    tab.insert(of('s1', TEXT));
    tab.undo('s1');
    expect(await send(world, tab, `Hello,\n${TEXT}`)).toMatchObject({
      source: 'macro',
      outcome: 'verbatim',
      inserted: 0,
      details: { undone: 1 },
    });
  });

  it('taken back, and something else written: none of it', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1);
    tab.offer(offers(TEXT));
    tab.insert(of('s1', TEXT));
    tab.undo('s1');
    expect(
      await send(world, tab, 'I have asked the carrier and will come back to you tomorrow.'),
    ).toMatchObject({
      source: null,
      outcome: null,
      details: { undone: 1, merged: 0 },
    });
  });
});

describe('while a control group runs', () => {
  const settings = { control_share: '50', control_from: '2026-11-01', control_until: '2026-11-30' };
  const armOf = async (requesterId: number, isOpened = false) => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1, { settings });
    if (isOpened) tab.offer(offers(TEXT));
    const { ticket } = facts(1);
    const told = facts(1, { ticket: { ...ticket, requester: { ...ticket.requester, id: requesterId } } });
    await tab.save(told, TEXT);
    addComment(world.account, 1, TEXT);
    await pass(31_000);
    return readDetails(String(world.account.replies()[0]?.['details']))?.arm;
  };

  it('each reply tells which side its ticket is on, and that the agent looked', async () => {
    const sides = await Promise.all([1, 2, 3, 4, 5, 6].map((id) => armOf(id)));
    expect(new Set(sides)).toEqual(new Set(['offered', 'silent']));
    const silent = sides.indexOf('silent') + 1;
    expect(await armOf(silent, true)).toBe('opened');
  });

  it('a chat is told of once, though nothing was offered in it', async () => {
    const world = setUp();
    openBackground(world);
    const tab = openTab(world, 1, { settings });
    const live = () => facts(1, { target: 'message' });
    tab.seeConversation([message('m0', 'Hello')], live);
    tab.seeConversation([message('m0', 'Hello'), message('m1', 'One')], live);
    tab.seeConversation([message('m0', 'Hello'), message('m1', 'One'), message('m2', 'Two')], live);
    await pass(31_000);
    expect(world.account.replies()).toHaveLength(1);
  });

  it('no reply tells of a side once it is over', async () => {
    jest.setSystemTime(Date.now() + 30 * DAY_MS);
    expect(await armOf(1)).toBeNull();
  });
});
