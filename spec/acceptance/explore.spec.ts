import { exploreFields, exploreValues } from '../../src/acceptance/explore';
import { checkExplore, tryExplore } from '../../src/acceptance/exploreCheck';
import { createMemoryStore } from '../../src/browser/memoryStore';
import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest } from '../../src/model/ports';
import { createAccount, createDisk, createHub, facts, insertion, openTab, pass } from '../background/world';

const TEXT = 'Your parcel left our warehouse on 12 November and was last seen in Lyon on the 14th.';
const SETTINGS = { explore_outcome_field_id: '111', explore_kept_field_id: 'custom_field_222' };
const FIELDS = { outcome: '111', kept: '222' };
const never = new AbortController().signal;

beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-11-17T09:00:00Z') }));
afterEach(() => jest.useRealTimers());

describe('the ticket fields for Explore', () => {
  it('are off unless set', () => {
    expect(exploreFields({})).toBeNull();
    expect(exploreFields({ explore_outcome_field_id: 'my field' })).toBeNull();
    expect(exploreFields(SETTINGS)).toEqual(FIELDS);
    expect(exploreFields({ explore_kept_field_id: ' 5 ' })).toEqual({ outcome: null, kept: '5' });
  });

  const world = () => ({ hub: createHub(), account: createAccount(), disk: createDisk() });
  const open = (settings: Record<string, string>, set: (values: object) => Promise<void>) => {
    const told: object[] = [];
    const setFields = (values: object) => {
      told.push(values);
      return set(values);
    };
    return { told, tab: openTab(world(), 1, { settings, setFields }) };
  };

  it('are set in the save hook, and never before', async () => {
    const { told, tab } = open(SETTINGS, () => Promise.resolve());
    tab.offer([{ id: 's1', texts: [TEXT] }]);
    tab.insert(insertion(TEXT));
    await pass(5_000);
    expect(told).toEqual([]);
    await Promise.all([tab.save(facts(1), `${TEXT} Have a nice day.`), pass(200)]);
    expect(told).toEqual([{ 111: 'verbatim', 222: 100 }]);
  });

  it('say unused where nothing of it was used, and nothing of notes and where nothing was offered', async () => {
    const { told, tab } = open(SETTINGS, () => Promise.resolve());
    await Promise.all([tab.save(facts(1), 'My own words.'), pass(200)]);
    tab.offer([{ id: 's1', texts: [TEXT] }]);
    await Promise.all([tab.save(facts(1, { target: 'note' }), 'My own note.'), pass(200)]);
    expect(told).toEqual([]);
    await Promise.all([tab.save(facts(1), 'My own words.'), pass(200)]);
    expect(told).toEqual([{ 111: 'unused', 222: 0 }]);
  });

  it('are not touched when they are off', async () => {
    const { told, tab } = open({}, () => Promise.resolve());
    tab.offer([{ id: 's1', texts: [TEXT] }]);
    tab.insert(insertion(TEXT));
    await Promise.all([tab.save(facts(1), TEXT), pass(200)]);
    expect(told).toEqual([]);
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('not on the form'))],
    ['does not answer', () => new Promise<void>(() => undefined)],
  ])('hold up no save when the host %s', async (_name, set) => {
    const { tab } = open(SETTINGS, set);
    tab.offer([{ id: 's1', texts: [TEXT] }]);
    let isDone = false;
    void tab.save(facts(1), TEXT).then(() => (isDone = true));
    await pass(160);
    expect(isDone).toBe(true);
  });

  it('hold the last reply to the customer only', () => {
    const event = { offered: 0, origin: null } as Parameters<typeof exploreValues>[1];
    expect(exploreValues(FIELDS, event)).toBeNull();
    const used = { ...event, origin: 'macro' as const, outcome: 'light' as const, keptShare: 0.876 };
    expect(exploreValues({ outcome: '1', kept: null }, used)).toEqual({ 1: 'light' });
    expect(exploreValues({ outcome: null, kept: '2' }, used)).toEqual({ 2: 88 });
  });
});

describe('setup finds', () => {
  const account = (types: Record<string, { type: string; active?: boolean }>, forms: object[] = []) => {
    const asked: string[] = [];
    const request = ({ url }: HttpRequest): Promise<unknown> => {
      asked.push(url);
      const id = /ticket_fields\/(\d+)/.exec(url)?.[1];
      if (id === undefined) return Promise.resolve({ ticket_forms: forms, next_page: null });
      const field = types[id];
      return field
        ? Promise.resolve({ ticket_field: field })
        : Promise.reject(new OutsideError('missing', 'no such field', { status: 404 }));
    };
    return { request, asked };
  };

  it('the forms that lack a field, in one request for each field and one for the forms', async () => {
    const { request, asked } = account({ 111: { type: 'text' }, 222: { type: 'integer', active: true } }, [
      { id: 1, name: 'Return', active: true, ticket_field_ids: [5, 111, 222] },
      { id: 2, name: 'Delay', active: true, ticket_field_ids: [5, 111] },
      { id: 3, name: 'Old', active: false, ticket_field_ids: [] },
    ]);
    expect(await checkExplore(request, FIELDS, never)).toEqual({
      troubles: [],
      formsWithout: [{ id: 2, name: 'Delay', lacking: ['222'] }],
    });
    expect(asked).toHaveLength(3);
  });

  it('fields that do not exist, are switched off, or take no such value', async () => {
    const check = (types: Parameters<typeof account>[0]) =>
      checkExplore(account(types).request, FIELDS, never);
    expect((await check({ 222: { type: 'checkbox' } })).troubles).toEqual([
      { id: '111', trouble: 'missing' },
      { id: '222', trouble: 'type' },
    ]);
    expect(
      (await check({ 111: { type: 'text', active: false }, 222: { type: 'decimal' } })).troubles,
    ).toEqual([{ id: '111', trouble: 'inactive' }]);
  });

  it('whether what was set in a save hook is kept', async () => {
    const disk = createDisk();
    const tab = openTab({ hub: createHub(), disk }, 1, { settings: SETTINGS });
    const store = disk.open();
    const ticket = (value: unknown) => ({
      store,
      request: () =>
        Promise.resolve({
          ticket: {
            custom_fields: [
              { id: 111, value },
              { id: 222, value: '100' },
            ],
          },
        }),
    });
    expect(await tryExplore({ store: createMemoryStore(), request: ticket('').request }, never)).toEqual({
      answer: 'none',
    });
    tab.offer([{ id: 's1', texts: [TEXT] }]);
    tab.insert(insertion(TEXT));
    await Promise.all([tab.save(facts(1), TEXT), pass(200)]);
    expect(await tryExplore(ticket('verbatim'), never)).toEqual({ answer: 'kept', ticketId: 1 });
    expect(await tryExplore(ticket(null), never)).toEqual({ answer: 'dropped', ticketId: 1 });
  });
});
