import { readDeletionSchedules, sayDeletionSchedule } from '../../src/acceptance/deletionSchedules';
import { OutsideError } from '../../src/lib/errors';

const never = new AbortController().signal;
const EVENTS = 'zen:custom_object:throughline_event';
const age = (value: string) => ({ field: 'duration_since_last_update', operator: 'greater_than', value });
const schedule = (more: object) => ({
  id: 1,
  active: true,
  title: '',
  conditions: { all: [age('P1Y')], any: [] },
  ...more,
});
const read = (...all: unknown[]) =>
  readDeletionSchedules(() => Promise.resolve({ deletion_schedules: all }), never);

describe('deletion schedules of Zendesk', () => {
  it('are told for each of our objects, with the days where nothing else decides', async () => {
    expect(await read(schedule({ object: EVENTS, conditions: { all: [age('P6M')], any: [] } }))).toEqual({
      throughline_event: { state: 'active', days: 180 },
      throughline_document: { state: 'none' },
    });
    const narrow = { all: [age('P30D'), { field: 'kind', operator: 'is', value: 'reply' }], any: [] };
    expect(await read(schedule({ object: EVENTS, conditions: narrow }))).toMatchObject({
      throughline_event: { state: 'active', days: null },
    });
  });

  it('count only when they are active and ours', async () => {
    const { throughline_event: none } = await read(
      schedule({ object: EVENTS, active: false }),
      schedule({ object: 'zen:ticket' }),
      schedule({ object: 'zen:custom_object:throughline_event_2' }),
    );
    expect(none).toEqual({ state: 'none' });
  });

  it('are unknown where one does not name what it deletes, and where nobody may read them', async () => {
    const unknown = {
      throughline_event: { state: 'unknown' },
      throughline_document: { state: 'unknown' },
    };
    expect(await read(schedule({}))).toEqual(unknown);
    for (const kind of ['forbidden', 'missing'] as const)
      expect(await readDeletionSchedules(() => Promise.reject(new OutsideError(kind, 'no')), never)).toEqual(
        unknown,
      );
    expect(await readDeletionSchedules(() => Promise.resolve('<html>'), never)).toEqual(unknown);
  });

  it('are not guessed when Zendesk is down, and nothing of an odd answer is believed', async () => {
    const down = () => Promise.reject(new OutsideError('down', 'no answer'));
    await expect(readDeletionSchedules(down, never)).rejects.toMatchObject({ kind: 'down' });
    expect(
      await read(schedule({ object: EVENTS, conditions: null }), 7, null, { active: 'yes', object: EVENTS }),
    ).toMatchObject({ throughline_event: { state: 'active', days: null } });
  });

  it('are said with a line of words', () => {
    expect(sayDeletionSchedule({ state: 'active', days: 90 })).toEqual({
      key: 'team.schedule.activeDays',
      values: { count: 90 },
    });
    expect(sayDeletionSchedule({ state: 'active', days: null })).toEqual({ key: 'team.schedule.active' });
    expect(sayDeletionSchedule({ state: 'unknown' })).toEqual({ key: 'team.schedule.unknown' });
  });
});
