import type { HttpRequest } from '../../src/model/ports';
import { createRecords } from '../../src/zendesk/records';

function recordsOver(answer: unknown) {
  const asked: HttpRequest[] = [];
  const records = createRecords((request) => {
    asked.push(request);
    return Promise.resolve(answer);
  });
  return { records, asked };
}

const RECORD = {
  external_id: 'r-1',
  custom_object_fields: { kind: 'reply' },
  updated_at: '2026-11-17T09:00:00Z',
  updated_by_user_id: 10001,
};
const ENTRY = {
  externalId: 'r-1',
  fields: { kind: 'reply' },
  updatedAt: '2026-11-17T09:00:00Z',
  updatedBy: '10001',
};
const signal = new AbortController().signal;

it('writes by external id, so that writing twice leaves one, and escapes what stands in the address', async () => {
  const { records, asked } = recordsOver({});
  await records.upsert('throughline_event', 'r/1?{{x}}', 'Throughline', { kind: 'reply' }, signal);
  expect(asked).toEqual([
    {
      url: '/api/v2/custom_objects/throughline_event/records?external_id=r%2F1%3F%7B%7Bx%7D%7D',
      method: 'PATCH',
      json: {
        custom_object_record: {
          name: 'Throughline',
          external_id: 'r/1?{{x}}',
          custom_object_fields: { kind: 'reply' },
        },
      },
      signal,
    },
  ]);
});

it('finds one by its external id, or none', async () => {
  const { records, asked } = recordsOver({ custom_object_records: [RECORD] });
  expect(await records.find('throughline_document', 'r-1')).toEqual(ENTRY);
  expect(asked[0]?.url).toBe('/api/v2/custom_objects/throughline_document/records?filter[external_ids]=r-1');
  expect(await recordsOver({ custom_object_records: [] }).records.find('throughline_event', 'x')).toBeNull();
});

it('deletes by external id', async () => {
  const { records, asked } = recordsOver(null);
  await records.delete('throughline_document', 'c/1', signal);
  expect(asked).toEqual([
    {
      url: '/api/v2/custom_objects/throughline_document/records?external_id=c%2F1',
      method: 'DELETE',
      signal,
    },
  ]);
});

it('searches by fields, page after page', async () => {
  const meta = { has_more: true, after_cursor: 'c/2' };
  const { records, asked } = recordsOver({ custom_object_records: [RECORD], meta });
  const filters = [
    { field: 'day', operator: '$gte' as const, value: '2026-11-01' },
    { field: 'kind', operator: '$eq' as const, value: 'reply' },
  ];
  expect(await records.search('throughline_event', filters, null)).toEqual({ records: [ENTRY], next: 'c/2' });
  await records.search('throughline_event', filters, 'c/2');
  expect(asked.map(({ url }) => url)).toEqual([
    '/api/v2/custom_objects/throughline_event/records/search?page[size]=100',
    '/api/v2/custom_objects/throughline_event/records/search?page[size]=100&page[after]=c%2F2',
  ]);
  expect(asked[0]).toMatchObject({
    method: 'POST',
    json: {
      filter: {
        $and: [
          { 'custom_object_fields.day': { $gte: '2026-11-01' } },
          { 'custom_object_fields.kind': { $eq: 'reply' } },
        ],
      },
    },
  });
});

it.each([
  [{ custom_object_records: [] }],
  [{ custom_object_records: [], meta: null }],
  [{ custom_object_records: [], meta: { has_more: false, after_cursor: 'c' } }],
  [{ custom_object_records: [], meta: { has_more: true, after_cursor: null } }],
])('the last page (%j) has no next', async (answer) => {
  expect((await recordsOver(answer).records.search('throughline_event', [], null)).next).toBeNull();
});

it('a record with nothing in it is one with nothing in it', async () => {
  const { records } = recordsOver({ custom_object_records: [{ external_id: null }] });
  expect((await records.search('throughline_event', [], null)).records).toEqual([
    { externalId: '', fields: {}, updatedAt: '', updatedBy: '' },
  ]);
});

it.each([null, {}, [], 'text', { custom_object_records: 'many' }])(
  'an answer that is no list of records (%j) is an error, not an empty list',
  async (answer) => {
    await expect(recordsOver(answer).records.search('throughline_event', [], null)).rejects.toMatchObject({
      name: 'ValiError',
    });
    await expect(recordsOver(answer).records.find('throughline_event', 'x')).rejects.toMatchObject({
      name: 'ValiError',
    });
  },
);
