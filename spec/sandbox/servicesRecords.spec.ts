import { IDS } from './smallWorld';
import { ask, sending, testAccount } from './testAccount';

const EVENTS = '/api/v2/custom_objects/throughline_event/records';
const DOCUMENTS = '/api/v2/custom_objects/throughline_document/records';

const record = (name: string, fields: object = {}, externalId: string | null = null) => ({
  custom_object_record: { name, external_id: externalId, custom_object_fields: fields },
});

interface Found {
  custom_object_records: { id: string; name: string; custom_object_fields: Record<string, unknown> }[];
  count: number;
  meta: { has_more: boolean };
  links: { next: string | null };
}

async function withEvents() {
  const { account, time } = testAccount();
  const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'];
  for (const [index, day] of days.entries()) {
    const fields = { day, kind: index % 2 ? 'counter' : 'reply', offered: index, source: 'Macro Late' };
    await ask(
      account,
      sending('POST', EVENTS, record(`e${index}`, index === 3 ? { day } : fields, `x-${index}`)),
    );
  }
  return { account, time };
}

async function search(account: Parameters<typeof ask>[0], filter: unknown): Promise<string[]> {
  const { json } = await ask(account, sending('POST', `${EVENTS}/search`, { filter }));
  return (json as Found).custom_object_records.map(({ name }) => name).sort();
}

const field = (name: string) => `custom_object_fields.${name}`;

describe('filtered search', () => {
  it.each([
    ['$eq', { [field('kind')]: { $eq: 'reply' } }, ['e0', 'e2']],
    ['$noteq', { [field('kind')]: { $noteq: 'reply' } }, ['e1', 'e3']],
    ['$gt', { [field('offered')]: { $gt: 1 } }, ['e2']],
    ['$gte and $lte together', { [field('day')]: { $gte: '2026-03-02', $lte: '2026-03-03' } }, ['e1', 'e2']],
    ['$lt', { [field('offered')]: { $lt: 1 } }, ['e0']],
    ['$exists', { [field('kind')]: { $exists: false } }, ['e3']],
    ['$contains', { [field('source')]: { $contains: 'macro' } }, ['e0', 'e1', 'e2']],
    ['$notcontains', { [field('source')]: { $notcontains: 'macro' } }, ['e3']],
    ['a standard field', { external_id: { $eq: 'x-1' } }, ['e1']],
    ['the author', { created_by_user: { $eq: '1' } }, ['e0', 'e1', 'e2', 'e3']],
    ['$and', { $and: [{ [field('kind')]: { $eq: 'reply' } }, { [field('offered')]: { $gt: 0 } }] }, ['e2']],
    ['$or', { $or: [{ name: { $eq: 'e0' } }, { name: { $eq: 'e3' } }] }, ['e0', 'e3']],
  ])('%s', async (_name, filter, names) => {
    const { account } = await withEvents();
    expect(await search(account, filter)).toEqual(names);
  });

  it.each([
    ['no filter', undefined],
    ['an unknown field', { [field('nope')]: { $eq: 1 } }],
    ['an unknown operator', { name: { $like: 'x' } }],
    ['an own field without its prefix', { kind: { $eq: 'reply' } }],
    ['$and without a list', { $and: {} }],
  ])('refuses %s', async (_name, filter) => {
    const { account } = await withEvents();
    const reply = await ask(account, sending('POST', `${EVENTS}/search`, { filter }));
    expect(reply.status).toBe(400);
  });
});

describe('records', () => {
  it('are created, read, changed and deleted', async () => {
    const { account, time } = testAccount();
    const made = await ask(account, sending('POST', EVENTS, record('one', { kind: 'reply' })));
    expect(made.status).toBe(201);
    const { custom_object_record: one } = made.json as { custom_object_record: { id: string } };
    expect(one.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    time.at += 60_000;
    const change = { custom_object_record: { custom_object_fields: { outcome: 'kept' } } };
    const changed = await ask(account, sending('PATCH', `${EVENTS}/${one.id}`, change), IDS.admin);
    expect(changed.json).toMatchObject({
      custom_object_record: {
        name: 'one',
        custom_object_fields: { kind: 'reply', outcome: 'kept' },
        created_by_user_id: '1',
        updated_by_user_id: '4',
        updated_at: '2026-03-10T09:01:00Z',
      },
    });
    expect((await ask(account, { url: `${EVENTS}/${one.id}`, type: 'DELETE' })).status).toBe(204);
    expect((await ask(account, `${EVENTS}/${one.id}`)).status).toBe(404);
  });

  it('are made or changed by external id', async () => {
    const { account } = testAccount();
    const url = `${DOCUMENTS}?external_id=ticket-1`;
    await ask(account, sending('PATCH', url, record('first', { kind: 'ticket' })));
    await ask(
      account,
      sending('PATCH', url, { custom_object_record: { custom_object_fields: { json: '{}' } } }),
    );
    const { json } = await ask(account, `${DOCUMENTS}?filter[external_ids]=ticket-1,other`);
    expect(json).toMatchObject({
      count: 1,
      custom_object_records: [
        { name: 'first', external_id: 'ticket-1', custom_object_fields: { kind: 'ticket', json: '{}' } },
      ],
    });
  });

  it.each([
    ['without a name', record(''), 422, 'name'],
    ['with an unknown field', record('x', { nope: 1 }), 422, 'nope'],
    ['with a word for a number', record('x', { offered: 'many' }), 422, 'offered'],
    ['with a number for a text', record('x', { kind: 5 }), 422, 'kind'],
    ['with a date that is none', record('x', { day: 'today' }), 422, 'day'],
    ['over 32 KB', record('x', { guard: 'x'.repeat(33_000) }), 422, 'base'],
    ['that are missing', {}, 400, undefined],
  ])('%s are refused', async (_name, body, status, wrong) => {
    const { account } = testAccount();
    const reply = await ask(account, sending('POST', EVENTS, body));
    expect(reply.status).toBe(status);
    if (wrong)
      expect(reply.json).toMatchObject({ error: 'RecordInvalid', details: { [wrong]: expect.any(Array) } });
    expect(account.world.objects.throughline_event?.records).toEqual([]);
  });

  it('with the same external id are refused with 409', async () => {
    const { account } = await withEvents();
    expect((await ask(account, sending('POST', EVENTS, record('twice', {}, 'x-0')))).status).toBe(409);
  });

  it('come in pages by cursor, and count only what the page holds', async () => {
    const { account } = await withEvents();
    const first = (await ask(account, `${EVENTS}?page[size]=3&sort=-updated_at`)).json as Found;
    expect([first.count, first.meta.has_more]).toEqual([3, true]);
    const second = (await ask(account, first.links.next ?? '')).json as Found;
    const names = [...first.custom_object_records, ...second.custom_object_records].map(({ name }) => name);
    expect(names).toEqual(['e3', 'e2', 'e1', 'e0']);
    expect(second.meta.has_more).toBe(false);
  });

  it('are counted as a whole, now and then', async () => {
    const { account, time } = await withEvents();
    const value = async () => (await ask(account, `${EVENTS}/count`)).json as { count: { value: number } };
    expect((await value()).count.value).toBe(4);
    await ask(account, sending('POST', EVENTS, record('late')));
    expect((await value()).count.value).toBe(4);
    time.at += 60_000;
    expect((await value()).count.value).toBe(5);
  });

  it('are changed in bulk by a job', async () => {
    const { account, time } = await withEvents();
    const job = {
      action: 'create_or_update_by_external_id',
      items: [
        { name: 'new', external_id: 'x-9' },
        { name: 'e0 again', external_id: 'x-0' },
        { external_id: 'x-10' },
      ],
    };
    const url = '/api/v2/custom_objects/throughline_event/jobs';
    const queued = (await ask(account, sending('POST', url, { job }))).json as { job_status: { id: string } };
    expect(queued).toMatchObject({ job_status: { status: 'queued', total: 3, results: null } });
    time.at += 1_000;
    const { json } = await ask(account, `/api/v2/job_statuses/${queued.job_status.id}`);
    expect(json).toMatchObject({
      job_status: {
        status: 'completed',
        results: [{ status: 'Created' }, { status: 'Updated' }, { success: false, error: 'RecordInvalid' }],
      },
    });
    expect(await search(account, { name: { $contains: 'again' } })).toEqual(['e0 again']);
  });

  it('are kept from a role without access, and read-only for light agents', async () => {
    const { account } = await withEvents();
    const write = sending('POST', EVENTS, record('x'));
    expect((await ask(account, EVENTS, IDS.noRecords)).status).toBe(403);
    expect((await ask(account, write, IDS.noRecords)).status).toBe(403);
    expect((await ask(account, EVENTS, IDS.light)).status).toBe(200);
    expect((await ask(account, write, IDS.light)).status).toBe(403);
  });
});
