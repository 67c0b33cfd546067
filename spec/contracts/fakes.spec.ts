import { IDS } from '../sandbox/smallWorld';
import { ask, sending, testAccount } from '../sandbox/testAccount';
import { loadZendeskOpenApi } from './zendeskOpenApi';

const contract = loadZendeskOpenApi();
const EVENTS = '/api/v2/custom_objects/throughline_event/records';
const record = (name: string) => ({
  custom_object_record: {
    name,
    external_id: `x-${name}`,
    custom_object_fields: { kind: 'reply', offered: 2 },
  },
});

/** Every path the fakes know, with what it is asked and the status it must answer with. */
const GOOD: [string, ReturnType<typeof sending> | string, number][] = [
  ['a user', '/api/v2/users/11.json', 200],
  ['a user with the organisation', '/api/v2/users/11.json?include=organizations', 200],
  ['me', '/api/v2/users/me.json', 200],
  ['what belongs to a user', '/api/v2/users/11/related', 200],
  ['identities', '/api/v2/users/11/identities', 200],
  ['identities by cursor', '/api/v2/users/11/identities.json?page[size]=100', 200],
  ['events of a user', '/api/v2/users/11/events?page[size]=100', 200],
  ['requested tickets', '/api/v2/users/11/tickets/requested.json?sort_by=updated_at&sort_order=desc', 200],
  [
    'requested tickets by cursor',
    '/api/v2/users/11/tickets/requested?include=users&page[size]=2&sort=-updated_at',
    200,
  ],
  ['a search for users', '/api/v2/users/search?query=email:marie@example.com', 200],
  ['roles', '/api/v2/custom_roles.json', 200],
  ['forms', '/api/v2/ticket_forms.json?active=true&per_page=100&page=1', 200],
  ['an organisation', '/api/v2/organizations/41', 200],
  ['a ticket', '/api/v2/tickets/101.json', 200],
  ['a messaging ticket', '/api/v2/tickets/102', 200],
  ['several tickets', '/api/v2/tickets/show_many?ids=101,102', 200],
  ['comments', '/api/v2/tickets/101/comments.json?include=users&page[size]=1', 200],
  ['comments by page', '/api/v2/tickets/101/comments?page=1&per_page=1&sort_order=desc', 200],
  ['a messaging log', '/api/v2/tickets/102/conversation_log?page[size]=2&sort=created_at', 200],
  ['the log of an e-mail', '/api/v2/tickets/101/conversation_log', 200],
  ['audits', '/api/v2/tickets/101/audits.json?page[size]=2', 200],
  ['audits of a chat', '/api/v2/tickets/102/audits', 200],
  ['a search', '/api/v2/search?query=type:ticket requester:11&sort_by=updated_at', 200],
  ['a search for anybody', '/api/v2/search?query=type:user marie', 200],
  ['the number found', '/api/v2/search/count?query=type:ticket status:open', 200],
  ['macros', '/api/v2/macros/active?sort_by=usage_7d&include=usage_7d', 200],
  ['a macro applied', '/api/v2/macros/1/apply', 200],
  ['a macro applied to a ticket', '/api/v2/tickets/101/macros/1/apply', 200],
  ['articles of a locale', '/api/v2/help_center/en-us/articles.json?per_page=1', 200],
  ['the locales of the Help Center', '/api/v2/help_center/locales.json', 200],
  ['articles by cursor', '/api/v2/help_center/articles?page[size]=2', 200],
  ['a search for articles', '/api/v2/help_center/articles/search?query=delivery&locale=en-us', 200],
  ['the unified search', '/api/v2/guide/search?filter[locales]=en-us&query=delivery', 200],
  ['custom objects', '/api/v2/custom_objects', 200],
  ['a custom object', '/api/v2/custom_objects/throughline_event', 200],
  ['its fields', '/api/v2/custom_objects/throughline_event/fields', 200],
  ['its fields by cursor', '/api/v2/custom_objects/throughline_event/fields?page[size]=100', 200],
  ['the limit of objects', '/api/v2/custom_objects/limits/object_limit', 200],
  ['the limit of records', '/api/v2/custom_objects/limits/record_limit', 200],
  ['records', `${EVENTS}?page[size]=1&sort=-updated_at`, 200],
  ['records by external id', `${EVENTS}?filter[external_ids]=x-one`, 200],
  ['the number of records', `${EVENTS}/count`, 200],
  ['a search for records', `${EVENTS}/search?query=one`, 200],
  [
    'a filtered search',
    sending('POST', `${EVENTS}/search?page[size]=10`, { filter: { name: { $eq: 'one' } } }),
    200,
  ],
  ['a new record', sending('POST', EVENTS, record('two')), 201],
  ['an upsert', sending('PATCH', `${EVENTS}?external_id=x-one`, record('one')), 200],
  [
    'a job',
    sending('POST', '/api/v2/custom_objects/throughline_event/jobs', {
      job: { action: 'create', items: [{ name: 'three' }] },
    }),
    201,
  ],
];

const BAD: [string, ReturnType<typeof sending> | string, number][] = [
  ['an unknown user', '/api/v2/users/9', 404],
  ['an unknown ticket', '/api/v2/tickets/9/comments', 404],
  [
    'too many tickets',
    `/api/v2/tickets/show_many?ids=${Array.from({ length: 101 }, (_, n) => n).join(',')}`,
    400,
  ],
  ['a search without words', '/api/v2/search?query=', 422],
  ['a page too deep', '/api/v2/macros/active?page=200', 400],
  ['a locale that is missing', '/api/v2/guide/search', 400],
  ['a bad filter', sending('POST', `${EVENTS}/search`, { filter: {} }), 400],
  ['a record without a name', sending('POST', EVENTS, { custom_object_record: { name: '' } }), 422],
  ['an external id twice', sending('POST', EVENTS, record('one')), 409],
];

async function withOneRecord() {
  const { account } = testAccount();
  await ask(account, sending('POST', EVENTS, record('one')));
  return account;
}

if (contract) {
  describe('the fake Zendesk keeps to the official description', () => {
    it.each([...GOOD, ...BAD])('%s', async (_name, request, status) => {
      const account = await withOneRecord();
      const { type = 'GET', url } = typeof request === 'string' ? { url: request } : request;
      const reply = await ask(account, request);
      expect(reply.status).toBe(status);
      expect(contract.validateResponse(type, url, reply.status, reply.json ?? reply.responseText)).toEqual(
        [],
      );
      expect(account.complaints).toEqual([]);
    });

    it.each(GOOD)('asked as the description allows: %s', (_name, request) => {
      const { type = 'GET', url, data } = typeof request === 'string' ? { url: request } : request;
      const body = typeof data === 'string' ? (JSON.parse(data) as unknown) : undefined;
      expect(contract.validateRequest(type, url, body)).toEqual([]);
    });

    it('one record read, changed and deleted, and a finished job', async () => {
      const { account, time } = testAccount();
      const made = await ask(account, sending('POST', EVENTS, record('one')));
      const { custom_object_record: one } = made.json as { custom_object_record: { id: string } };
      const url = `${EVENTS}/${one.id}`;
      const check = async (type: string, address: string, request: Parameters<typeof ask>[1]) => {
        const reply = await ask(account, request);
        const body = reply.status === 204 ? undefined : reply.json;
        expect(contract.validateResponse(type, address, reply.status, body)).toEqual([]);
        return reply;
      };
      await check('GET', url, url);
      await check('PATCH', url, sending('PATCH', url, { custom_object_record: { name: 'uno' } }));
      await check('DELETE', url, { url, type: 'DELETE' });
      const jobs = '/api/v2/custom_objects/throughline_event/jobs';
      const job = { action: 'create', items: [{ name: 'three' }, { name: '' }] };
      const queued = await check('POST', jobs, sending('POST', jobs, { job }));
      const { job_status: status } = queued.json as { job_status: { url: string } };
      time.at += 1_000;
      const done = await check('GET', status.url, status.url);
      expect(done.json).toMatchObject({ job_status: { status: 'completed' } });
    });

    it('refusals to a role without access, and of one request too many', async () => {
      const { account } = testAccount({ limits: 'on' });
      const refused = await ask(account, EVENTS, IDS.noRecords);
      expect(contract.validateResponse('GET', EVENTS, 403, refused.json)).toEqual([]);
      let reply = refused;
      for (let n = 0; n < 60; n += 1) reply = await ask(account, '/api/v2/users/me');
      expect(contract.validateResponse('GET', '/api/v2/users/me', 429, reply.responseText)).toEqual([]);
    });
  });

  describe('the check itself', () => {
    it('finds what is wrong in an answer', () => {
      const wrong = { user: { id: 'eleven', name: 'Marie' } };
      expect(contract.validateResponse('GET', '/api/v2/users/11', 200, wrong)).not.toEqual([]);
      expect(contract.validateResponse('GET', '/api/v2/users/11', 404, { message: 'no' })).not.toEqual([]);
    });

    it('finds what is wrong in a request', () => {
      expect(contract.validateRequest('GET', '/api/v2/nonsense')).not.toEqual([]);
      expect(contract.validateRequest('GET', '/api/v2/users/marie')).not.toEqual([]);
      expect(contract.validateRequest('GET', '/api/v2/tickets/1/comments?sorted=x')).not.toEqual([]);
      expect(contract.validateRequest('GET', '/api/v2/guide/search')).not.toEqual([]);
      const body = { custom_object_record: { name: 5 } };
      expect(contract.validateRequest('POST', EVENTS, body)).not.toEqual([]);
    });
  });
} else {
  // Loud, and counted as what it is: nothing was checked here.
  it('NOT CHECKED: the official description of Zendesk is not on this machine', () => {
    expect(contract).toBeNull();
  });
}
