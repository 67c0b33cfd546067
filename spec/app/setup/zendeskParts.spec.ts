import { zendeskParts } from '../../../src/app/setup/zendeskParts';
import { createRecords } from '../../../src/zendesk/records';

const never = new AbortController().signal;

describe('what setup says of old records', () => {
  const tried = (answer: unknown) => {
    const request = () => Promise.resolve(answer);
    const parts = zendeskParts({ request, records: createRecords(request), agentId: 1, settings: {} });
    return parts.find(({ id }) => id === 'retention')?.attempt?.(never);
  };

  it('is whether Zendesk deletes them by itself, and after how long', async () => {
    const object = 'zen:custom_object:throughline_event';
    const age = { field: 'duration_since_last_update', operator: 'greater_than', value: 'P90D' };
    const schedule = { id: 1, active: true, object, conditions: { all: [age], any: [] } };
    expect(await tried({ deletion_schedules: [schedule] })).toMatchObject({
      says: { key: 'setup.trial.schedule.active', values: { days: 90 } },
    });
    expect(await tried({ deletion_schedules: [] })).toMatchObject({
      says: { key: 'setup.trial.schedule.none' },
    });
  });
});
