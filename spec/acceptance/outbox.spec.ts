import { createCounter } from '../../src/acceptance/counter';
import type { Evidence } from '../../src/acceptance/evidence';
import type { LifeState, OutboxEntry } from '../../src/acceptance/messages';
import { createOutbox } from '../../src/acceptance/outbox';
import { digestReply, pendingReply } from '../../src/acceptance/pendingReply';
import { createRecordWriter } from '../../src/acceptance/recordWriter';
import { createSuggestionLife } from '../../src/acceptance/suggestionLife';
import { createMemoryStore } from '../../src/browser/memoryStore';
import { createAccount, type Fault, facts } from '../background/world';

const START = Date.parse('2026-11-17T09:00:00Z');
const TEXT = 'Your parcel left our warehouse on 12 November and was last seen in Lyon.';

function setUp() {
  const clock = { at: START, now: () => clock.at };
  const store = createMemoryStore();
  const account = createAccount();
  const outbox = createOutbox(store, clock);
  const writer = createRecordWriter(account.records, clock);
  let last = 0;
  const ids = { next: () => `n${++last}` };
  const counter = createCounter({ store, clock, ids, scope: 'scope' });
  const entry = (more: Partial<OutboxEntry> = {}, text = TEXT): OutboxEntry => {
    const at = { id: ids.next(), at: clock.at, day: '2026-11-17' };
    const save = { ...at, arm: null, facts: facts(1), text, context: {} };
    const made = pendingReply(save, createSuggestionLife());
    if (!made) throw new Error('no entry');
    return { ...made, ...more };
  };
  return { clock, store, account, outbox, writer, counter, entry };
}

const comment = (at: number, more: Partial<Evidence> = {}): Evidence => ({
  id: `comment:${at}`,
  at,
  target: 'public',
  digest: digestReply(1, TEXT),
  text: TEXT,
  ...more,
});

const same = (entry: OutboxEntry): OutboxEntry => entry;
const states = async ({ outbox }: ReturnType<typeof setUp>) =>
  (await outbox.entries()).map((entry) => entry.state);

describe('the outbox', () => {
  it('writes nothing that is not confirmed', async () => {
    const world = setUp();
    await world.outbox.add(world.entry());
    await world.outbox.flush(world.writer);
    expect(world.account.writes).toBe(0);
    expect(await states(world)).toEqual(['pending']);
  });

  it('writes once what is confirmed, and never again', async () => {
    const world = setUp();
    await world.outbox.add(world.entry());
    await world.outbox.confirmSaved(1);
    await world.outbox.flush(world.writer);
    await world.outbox.flush(world.writer);
    expect(world.account.writes).toBe(1);
    expect(await states(world)).toEqual(['written']);
  });

  it('keeps no text of the reply', async () => {
    const world = setUp();
    await world.outbox.add(world.entry());
    expect(JSON.stringify(await world.store.entries(''))).not.toMatch(/parcel|warehouse|Lyon|Marie/);
  });

  it('takes the host at its word only when there is no doubt what was saved', async () => {
    const world = setUp();
    await world.outbox.add(world.entry());
    await world.outbox.doubt(1, START + 1);
    expect(await world.outbox.confirmSaved(1)).toBe('unclear');
    expect(await world.outbox.confirmSaved(2)).toBe('none');
    const late = setUp();
    await late.outbox.add(late.entry());
    late.clock.at += 400_000;
    expect(await late.outbox.confirmSaved(1)).toBe('unclear');
  });

  it('counts a submit that failed and was repeated once', async () => {
    const world = setUp();
    await world.outbox.add(world.entry());
    await world.outbox.add(world.entry({ at: START + 20_000 }));
    expect(await world.outbox.confirmSaved(1)).toBe('unclear');
    await world.outbox.confirmBy(1, [comment(START + 21_000)], same);
    await world.outbox.confirmBy(1, [comment(START + 21_000)], same);
    expect(await states(world)).toEqual(['pending', 'confirmed']);
  });

  it('counts the same words sent twice twice, also when the host told of the first', async () => {
    const world = setUp();
    await world.outbox.add(world.entry());
    await world.outbox.confirmSaved(1);
    await world.outbox.add(world.entry({ at: START + 60_000 }));
    await world.outbox.confirmBy(1, [comment(START + 60_500), comment(START + 300)], same);
    expect(await states(world)).toEqual(['confirmed', 'confirmed']);
  });

  it('knows a comment that a signature was added to by its author and time, and no other', async () => {
    const world = setUp();
    await world.outbox.add(world.entry());
    const other = { digest: 'other' };
    expect(await world.outbox.confirmBy(1, [comment(START + 3_600_000, other)], same)).toHaveLength(0);
    expect(
      await world.outbox.confirmBy(1, [comment(START + 500, { ...other, target: 'note' })], same),
    ).toHaveLength(0);
    expect(await world.outbox.confirmBy(1, [comment(START + 500, other)], same)).toHaveLength(1);
  });

  it('forgets what was not confirmed within 12 hours', async () => {
    const world = setUp();
    await world.outbox.add(world.entry());
    world.clock.at += 12 * 3_600_000 + 1;
    await world.outbox.expire();
    expect(await states(world)).toEqual([]);
  });

  it('does not stumble over what it cannot read', async () => {
    const world = setUp();
    await world.store.set('outbox:x', { state: 'pending' });
    await world.store.set('outbox:y', '<script>');
    expect(await world.outbox.entries()).toEqual([]);
  });
});

const FAULTS: [name: string, fault: NonNullable<Fault>, isExcluded: boolean][] = [
  ['429', { status: 429, kind: 'limited' }, false],
  ['403', { status: 403, kind: 'forbidden' }, true],
  ['404, the object is missing', { status: 404, kind: 'missing' }, true],
  ['500', { status: 500, kind: 'down' }, false],
  ['offline', { status: 0, kind: 'down' }, false],
  ['written, but the answer was lost', { status: 0, kind: 'slow', isWrittenAnyway: true }, false],
  ['422', { status: 422, kind: 'malformed' }, false],
];

describe('writing records', () => {
  it.each(FAULTS)(
    'survives %s: waits, tries again, ends with one record',
    async (_name, fault, isExcluded) => {
      const world = setUp();
      await world.outbox.add(world.entry());
      await world.outbox.confirmSaved(1);
      world.account.recordFault = () => fault;
      await world.outbox.flush(world.writer);
      expect(world.writer.isExcluded()).toBe(isExcluded);
      await world.outbox.flush(world.writer);
      expect(world.account.writes).toBe(1); // not at once again
      world.account.recordFault = () => null;
      world.clock.at += 60_000;
      await world.outbox.flush(world.writer);
      expect(await states(world)).toEqual(['written']);
      expect(world.account.replies()).toHaveLength(1);
      expect(world.writer.isExcluded()).toBe(false);
    },
  );

  it('takes a 409 as told: the record is there', async () => {
    const world = setUp();
    await world.outbox.add(world.entry());
    await world.outbox.confirmSaved(1);
    world.account.recordFault = () => ({ status: 500, kind: 'down', isWrittenAnyway: true });
    await world.outbox.flush(world.writer);
    expect(await states(world)).toEqual(['confirmed']);
    world.clock.at += 60_000;
    world.account.recordFault = () => ({ status: 409, kind: 'malformed' });
    await world.outbox.flush(world.writer);
    expect(await states(world)).toEqual(['written']);
    expect(world.account.writes).toBe(2);
  });

  it('waits as long as a 429 asks', async () => {
    const world = setUp();
    await world.outbox.add(world.entry());
    await world.outbox.confirmSaved(1);
    world.account.recordFault = () => ({ status: 429, kind: 'limited' });
    await world.outbox.flush(world.writer);
    world.clock.at += 19_000;
    await world.outbox.flush(world.writer);
    expect(world.account.writes).toBe(1);
    world.clock.at += 1_000;
    await world.outbox.flush(world.writer);
    expect(world.account.writes).toBe(2);
  });

  it('does not let one refused record hold up the others', async () => {
    const world = setUp();
    await world.outbox.add(world.entry({ state: 'confirmed' }));
    await world.outbox.add(world.entry({ state: 'confirmed', at: START + 1 }));
    let calls = 0;
    world.account.recordFault = () => (++calls === 1 ? { status: 422, kind: 'malformed' } : null);
    await world.outbox.flush(world.writer);
    expect(await states(world)).toEqual(['confirmed', 'written']);
  });
});

describe('the daily counter', () => {
  const step = (suggestionId: string, state: LifeState, at = START, ticketId = 1) => ({
    type: 'step' as const,
    ticketId,
    day: '2026-11-17',
    suggestionId,
    state,
    reason: null,
    at,
    insertion: null,
  });

  async function figures(world: ReturnType<typeof setUp>) {
    world.clock.at += 15 * 60_000;
    await world.counter.flush(world.writer);
    return world.account
      .counters()
      .map(({ offered, dismissed, inserted }) => ({ offered, dismissed, inserted }));
  }

  it('counts each suggestion once, however often and by however many tabs it is told', async () => {
    const world = setUp();
    for (let tab = 0; tab < 2; tab++) {
      for (const id of ['a', 'b', 'c']) await world.counter.note(step(id, 'offered'));
      await world.counter.note(step('b', 'dismissed'));
      await world.counter.note(step('b', 'seen')); // offered again by another tab
    }
    expect(await figures(world)).toEqual([{ offered: 3, dismissed: 1, inserted: 0 }]);
    expect(await figures(world)).toHaveLength(1);
    expect(world.account.writes).toBe(1);
  });

  it('leaves to the record of a reply what belongs to it, and corrects what it wrote', async () => {
    const world = setUp();
    await world.counter.note(step('a', 'offered'));
    await world.counter.note(step('b', 'offered', START, 2));
    expect(await figures(world)).toEqual([{ offered: 2, dismissed: 0, inserted: 0 }]);
    await world.counter.consume(1, START);
    expect(await figures(world)).toEqual([{ offered: 1, dismissed: 0, inserted: 0 }]);
    expect(world.account.counters()).toHaveLength(1);
  });

  it('keeps the figures and forgets the steps before a store is wiped', async () => {
    const world = setUp();
    await world.counter.note(step('a', 'dismissed'));
    world.clock.at += 11.5 * 3_600_000;
    await world.counter.note(step('b', 'offered', world.clock.at, 2));
    await world.counter.tidy();
    await world.counter.note(step('a', 'offered', START)); // told again by a late tab
    await world.counter.tidy();
    expect((await world.store.entries('life:')).map(([key]) => key)).toEqual(['life:2026-11-17:2:b']);
    expect(await figures(world)).toEqual([{ offered: 2, dismissed: 1, inserted: 0 }]);
  });

  it('does not write a day on which nothing was offered', async () => {
    const world = setUp();
    await world.counter.note(step('a', 'offered'));
    await world.counter.consume(1, START);
    expect(await figures(world)).toEqual([]);
  });
});
