import { createLeads, isLead, writtenByLead } from '../../src/acceptance/leads';
import type { Document, Stamp } from '../../src/lib/documents';
import type { HttpRequest } from '../../src/model/ports';

const user = (id: number, over: object = {}) => ({ id, role: 'agent', custom_role_id: null, ...over });
const PEOPLE = [
  user(1, { role: 'admin', custom_role_id: 99 }),
  user(2, { custom_role_id: 7703 }),
  user(3),
  user(4, { custom_role_id: 7703, suspended: true }),
  user(5, { custom_role_id: 7703, active: false }),
  user(6, { role: 'end-user', custom_role_id: 7703 }),
  user(7),
];

function set(settings = { lead_role_ids: '7703', lead_user_ids: ' 7, 8 ' }) {
  const asked: string[] = [];
  let now = 0;
  const request = async ({ url }: HttpRequest) => {
    asked.push(url);
    const ids = new URL(url, 'https://x').searchParams.get('ids')?.split(',') ?? [];
    return { users: PEOPLE.filter(({ id }) => ids.includes(String(id))) };
  };
  const leads = createLeads({ request, settings, clock: { now: () => now } });
  return { leads, asked, pass: (ms: number) => void (now += ms) };
}

it('counts admins, named roles and named people who are there; nobody else', async () => {
  const { leads } = set();
  const found = await leads.among(['1', '2', '3', '4', '5', '6', '7', '8', '', 'x1', '2,3']);
  expect([...found]).toEqual(['1', '2', '7']);
});

it('without a setting only admins are leads', async () => {
  expect([...(await set({ lead_role_ids: '', lead_user_ids: '' }).leads.among(['1', '2', '7']))]).toEqual([
    '1',
  ]);
});

it('asks once in ten minutes, a hundred at a time', async () => {
  const { leads, asked, pass } = set();
  const many = Array.from({ length: 130 }, (_, index) => String(index + 1));
  await leads.among(many);
  await leads.among(many);
  expect(asked.map((url) => url.split(',').length)).toEqual([100, 30]);
  pass(10 * 60_000);
  await leads.among(['2']);
  expect(asked).toHaveLength(3);
});

it('where Zendesk does not answer nobody’s word counts', async () => {
  const request = async () => {
    throw new Error('down');
  };
  const leads = createLeads({ request, settings: {}, clock: { now: () => 0 } });
  await expect(leads.among(['1'])).rejects.toThrow('down');
});

it('parts documents by who wrote them last, as Zendesk says', async () => {
  const document = (writtenBy: string): Document<object> => ({
    key: writtenBy,
    content: {},
    history: [],
    stamp: '' as Stamp,
    writtenBy,
    writtenAt: '',
  });
  const { valid, ignored } = await writtenByLead(set().leads, ['2', '3', ''].map(document));
  expect(valid.map(({ key }) => key)).toEqual(['2']);
  expect(ignored.map(({ key }) => key)).toEqual(['3', '']);
});

it('knows a lead by the host’s own words, without a request', () => {
  const settings = { lead_role_ids: '7703', lead_user_ids: '12' };
  const people = [
    { id: 1, role: 'admin' },
    { id: 2, role: '7703' },
    { id: 12, role: 'agent' },
    { id: 3, role: 'agent' },
    { id: 7703, role: '77' },
  ];
  expect(people.map((each) => isLead(each, settings))).toEqual([true, true, true, false, false]);
});
