import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createCustomerSource } from '../../src/customer';
import { OutsideError } from '../../src/lib/errors';
import type { Customer } from '../../src/model/customer';
import type { HttpRequest, Request } from '../../src/model/ports';
import { contractsFolder } from '../contracts/contractsFolder';
import { TICKET, signal } from '../transcripts/parts';

const USER = {
  id: 7,
  name: 'Marie Durand',
  email: 'Marie@Example.fr',
  phone: '+33 6 12 34 56 78',
  external_id: null,
  locale: 'fr-FR',
  iana_time_zone: 'Europe/Paris',
  organization_id: 3,
  tags: ['vip'],
  notes: '',
  details: 'Likes lamps',
  user_fields: {
    newsletter: false,
    contact_by: ['mail', 'phone'],
    delivery_note: ' Ring twice ',
    secret: 'x',
    empty: '',
  },
  created_at: '2024-01-02T03:04:05Z',
  verified: true,
};
const IDENTITIES = [
  { type: 'email', value: 'marie@example.fr', verified: true, primary: true },
  { type: 'email', value: 'work@example.com', verified: false },
  { type: 'phone_number', value: '+33612345678', verified: true },
  { type: 'twitter', value: 'marie', verified: true },
];
const past = (id: number, more: object = {}) => ({
  id,
  subject: `Ticket ${id}`,
  status: 'open',
  assignee_id: 20,
  created_at: '2026-03-01T09:00:00Z',
  updated_at: new Date(Date.UTC(2026, 2, id)).toISOString(),
  satisfaction_rating: { score: 'goodwithcomment' },
  ...more,
});

type Answers = Partial<Record<'user' | 'identities' | 'tickets' | 'organization', unknown>>;
const GOOD: Answers = {
  user: { user: USER, organizations: [{ id: 3, name: 'Atelier' }] },
  identities: { identities: IDENTITIES },
  tickets: { tickets: [past(1), past(9), past(TICKET.id)], users: [{ id: 20, name: 'Karim' }] },
  organization: { organization: { name: 'Atelier' } },
};

const FIELDS = ' delivery_note, contact_by,newsletter,,constructor,empty ';

const partOf = ({ url }: HttpRequest): keyof Answers => {
  if (url.includes('/identities')) return 'identities';
  if (url.includes('/tickets/requested')) return 'tickets';
  return url.includes('/organizations/') ? 'organization' : 'user';
};

function source(answers: Answers) {
  const requests: HttpRequest[] = [];
  const all = { ...GOOD, ...answers };
  const request: Request = (each) => {
    requests.push(each);
    const answer = all[partOf(each)];
    const isFailure = answer instanceof Error || answer instanceof DOMException;
    return isFailure ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const { requester } = TICKET;
  const read = (id = requester.id) =>
    createCustomerSource({ request, settings: { customer_fields: FIELDS } }).read(
      { ...TICKET, requester: { ...requester, id } },
      signal,
    );
  return { requests, read };
}

describe('who is asking', () => {
  it('is told in our words, with three requests', async () => {
    const { read, requests } = source({});
    expect(await read()).toEqual({
      value: {
        id: 7,
        name: 'Marie Durand',
        emails: [
          { value: 'marie@example.fr', isVerified: true },
          { value: 'work@example.com', isVerified: false },
        ],
        phones: ['+33612345678'],
        externalId: null,
        locale: 'fr-FR',
        timeZone: 'Europe/Paris',
        organization: 'Atelier',
        tags: ['vip'],
        notes: null,
        details: 'Likes lamps',
        fields: [
          { key: 'delivery_note', value: 'Ring twice' },
          { key: 'contact_by', value: 'mail, phone' },
        ],
        since: '2024-01-02T03:04:05.000Z',
        identity: { level: 'verified', by: 'email' },
        pastTickets: [
          expect.objectContaining({ id: 9, assigneeName: 'Karim', rating: 'good' }),
          expect.objectContaining({ id: 1 }),
        ],
        pastTicketCount: 2,
      },
      problems: [],
    });
    expect(requests.map(({ url }) => url).toSorted()).toEqual([
      '/api/v2/users/7.json?include=organizations',
      '/api/v2/users/7/identities.json?page[size]=100',
      '/api/v2/users/7/tickets/requested.json?include=users&sort=-updated_at&page[size]=50',
    ]);
    expect(requests.every((request) => request.signal === signal)).toBe(true);
  });

  it('asks for the organisation where it does not come along: four requests', async () => {
    const { read, requests } = source({ user: { user: USER } });
    expect((await read()).value.organization).toBe('Atelier');
    expect(requests).toHaveLength(4);
  });

  it.each<[string, Answers, object]>([
    ['a verified address', {}, { level: 'verified', by: 'email' }],
    [
      'an external id',
      { identities: { identities: [] }, user: { user: { ...USER, email: null, external_id: 'c-9' } } },
      { level: 'verified', by: 'externalId' },
    ],
    [
      'an address that nobody verified',
      { identities: { identities: [] } },
      { level: 'possible', by: 'email' },
    ],
    [
      'an address where only another one is verified',
      { identities: { identities: [{ type: 'phone_number', value: '+336', verified: true }] } },
      { level: 'possible', by: 'email' },
    ],
    [
      'nothing',
      { identities: { identities: [] }, user: { user: { ...USER, email: null } } },
      { level: 'unknown', by: 'none' },
    ],
  ])('is believed by %s', async (_, answers, identity) => {
    expect((await source(answers).read()).value.identity).toEqual(identity);
  });

  it.each<[keyof Answers, Partial<Customer>]>([
    ['identities', { identity: { level: 'possible', by: 'email' } }],
    ['tickets', { pastTickets: [], pastTicketCount: 0 }],
  ])('is there without the %s, with a problem beside', async (part, value) => {
    const failure = new OutsideError('forbidden', 'no', { status: 403 });
    const { value: customer, problems } = await source({ [part]: failure }).read();
    expect(customer).toMatchObject(value);
    expect(problems).toEqual([
      { block: 'customer', source: 'zendesk', label: 'Zendesk', kind: 'forbidden', isRetryable: false },
    ]);
  });

  it('says one kind of trouble once', async () => {
    const down = new OutsideError('down', 'no', { status: 500 });
    const { problems } = await source({ identities: down, tickets: 'html' }).read();
    expect(problems.map(({ kind }) => kind)).toEqual(['down', 'malformed']);
    expect((await source({ identities: down, tickets: down }).read()).problems).toHaveLength(1);
  });

  it('is nobody without the user', async () => {
    const missing = new OutsideError('missing', 'no', { status: 404 });
    await expect(source({ user: missing }).read()).rejects.toMatchObject({ kind: 'missing' });
    await expect(source({ user: { user: null } }).read()).rejects.toMatchObject({ kind: 'malformed' });
  });

  it('is nobody where the user has been merged into another', async () => {
    const merged = { user: { user: { ...USER, id: 8 } } };
    await expect(source(merged).read()).rejects.toMatchObject({ kind: 'missing' });
  });

  it('says which earlier tickets were merged, and how they began', async () => {
    const tickets = [past(1, { description: 'Où est '.repeat(500), tags: ['closed_by_merge'] }), past(2)];
    const { pastTickets } = (await source({ tickets: { tickets } }).read()).value;
    expect(pastTickets).toMatchObject([
      { id: 2, isMerged: false, excerpt: '' },
      { id: 1, isMerged: true },
    ]);
    expect(pastTickets[1]?.excerpt).toHaveLength(600);
  });

  it('is not waited for when the ticket is left', async () => {
    const abort = new DOMException('left', 'AbortError');
    await expect(source({ tickets: abort }).read()).rejects.toBe(abort);
  });

  it('leaves out what cannot be read, and never fails on it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.anything()),
        fc.array(fc.anything()),
        fc.dictionary(fc.constantFrom(...Object.keys(USER).slice(1)), fc.anything()),
        async (tickets, identities, strange) => {
          const { value } = await source({
            user: { user: { ...USER, ...strange, id: 7 } },
            tickets: { tickets: [...tickets, past(1)] },
            identities: { identities: [...identities, ...IDENTITIES] },
          }).read();
          expect(value.pastTickets.some(({ id }) => id === 1)).toBe(true);
          expect(value.emails).toContainEqual({ value: 'marie@example.fr', isVerified: true });
        },
      ),
    );
  });

  const folder = contractsFolder('fixtures');
  (folder ? describe : describe.skip)('from recorded answers', () => {
    it('reads a user and the example of identities', async () => {
      const json = (name: string) => JSON.parse(readFileSync(join(folder ?? '', name), 'utf8')) as never;
      const { response } = json('zendesk-recorded/get_users_ID_json_200.json') as {
        response: { body: unknown };
      };
      const identities = json('zendesk-oas-examples/get_users_user_id_identities_200_default.json');
      const { user } = response.body as { user: { id: number } };
      const { value } = await source({ user: response.body, identities }).read(user.id);
      expect(value).toMatchObject({
        name: '09cace',
        emails: [
          { value: 'user@example.com', isVerified: false },
          { value: 'someone@example.com', isVerified: true },
        ],
        phones: ['+15551234567'],
        timeZone: 'America/New_York',
      });
    });
  });
});
