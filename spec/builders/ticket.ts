import type { Customer } from '../../src/model/customer';
import type { Agent, Ticket } from '../../src/model/ticket';

export const aTicket = (over: Partial<Ticket> = {}): Ticket => ({
  id: 101,
  subject: 'Où est mon colis ?',
  status: 'open',
  channel: 'messaging',
  isMessaging: true,
  brandId: 1,
  groupId: 1,
  tags: [],
  requester: { id: 501, name: 'Marie Durand', email: 'marie.durand@example.fr', externalId: null },
  ...over,
});

export const anAgent = (over: Partial<Agent> = {}): Agent => ({
  id: 11,
  name: 'Léa Martin',
  role: 'agent',
  locale: 'fr',
  timeZone: 'Europe/Paris',
  ...over,
});

export const aCustomer = (over: Partial<Customer> = {}): Customer => ({
  id: 501,
  name: 'Marie Durand',
  emails: [{ value: 'marie.durand@example.fr', isVerified: true }],
  phones: [],
  externalId: null,
  locale: 'fr',
  timeZone: 'Europe/Paris',
  organization: null,
  tags: [],
  notes: null,
  details: null,
  fields: [],
  since: '2024-03-01T00:00:00Z',
  identity: { level: 'verified', by: 'email' },
  pastTickets: [],
  pastTicketCount: 0,
  ...over,
});
