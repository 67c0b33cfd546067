import { createTranslate } from '../../src/lib/translate';
import type { Problem } from '../../src/model/problem';
import { viewAlert } from '../../src/panel/derive/alert';
import { createSay } from '../../src/panel/derive/say';
import en from '../../translations/en.json';
import { FULL, NOW, ORDERS } from './fixtures';

const say = createSay(createTranslate('en-GB', en), 'Europe/Paris', NOW);
const customer = FULL.customer.value!;
const noOtherTicket = { ...FULL, customer: { ...FULL.customer, value: { ...customer, pastTickets: [] } } };
const down: Problem = { block: 'orders', source: 'woo', label: 'Woo', kind: 'down', isRetryable: true };
const withProblem = (problem: Problem) => ({
  ...noOtherTicket,
  orders: { ...FULL.orders, problems: [problem] },
});

test('orders that may be somebody else’s come before everything', () => {
  const alert = viewAlert({ ...FULL, possibleOrders: [ORDERS[1]!], newMessage: 'Hello?' }, 'none', say);
  expect(alert).toMatchObject({ kind: 'person' });
});

test('another open ticket names its number, the colleague and the time in the agent’s zone', () => {
  expect(viewAlert(FULL, 'none', say)).toMatchObject({
    kind: 'ticket',
    ticketId: 8812,
    text: 'Open on the same order: #8812 (Karim, 09:02)',
  });
});

test('of two open tickets, the one on the order in question is named', () => {
  const newer = {
    ...customer.pastTickets[0]!,
    id: 9000,
    subject: 'Newsletter',
    updatedAt: '2026-11-17T08:10:00Z',
  };
  const value = { ...customer, pastTickets: [newer, ...customer.pastTickets] };
  expect(viewAlert({ ...FULL, customer: { ...FULL.customer, value } }, 'none', say)).toMatchObject({
    ticketId: 8812,
  });
});

test('an open ticket that nobody has touched for months is not urgent', () => {
  const old = { ...customer.pastTickets[0]!, updatedAt: '2026-01-01T08:10:00Z' };
  const value = { ...customer, pastTickets: [old] };
  expect(viewAlert({ ...FULL, customer: { ...FULL.customer, value } }, 'none', say)).toBeNull();
});

test('an open ticket of another matter counts for a week, one on the same order longer', () => {
  const [first] = customer.pastTickets;
  const withTicket = (over: object) => {
    const value = { ...customer, pastTickets: [{ ...first!, updatedAt: '2026-11-09T08:10:00Z', ...over }] };
    return viewAlert({ ...FULL, customer: { ...FULL.customer, value } }, 'none', say)?.text;
  };
  expect(withTicket({ subject: 'Facture' })).toBeUndefined();
  expect(withTicket({ subject: 'Facture', updatedAt: '2026-11-11T08:10:00Z' })).toContain('Also open: #8812');
  expect(withTicket({ subject: 'Bonjour', excerpt: 'ma commande n°1042 !' })).toContain('same order: #8812');
  expect(withTicket({ subject: 'Bonjour', excerpt: 'ma commande 110425' })).toBeUndefined();
});

test.each(['solved', 'closed'])('a %s ticket is nobody’s work any more', (status) => {
  const value = { ...customer, pastTickets: [{ ...customer.pastTickets[0]!, status }] };
  expect(viewAlert({ ...FULL, customer: { ...FULL.customer, value } }, 'none', say)).toBeNull();
});

test('a newer message says whether what was inserted still fits', () => {
  const assistance = { ...noOtherTicket, newMessage: 'I want\nmy money back' };
  expect(viewAlert(assistance, 'reread', say)?.text).toBe(
    'New: “I want my money back” · re-read your insert',
  );
  expect(viewAlert(assistance, 'fits', say)?.text).toContain('still fits');
});

test('a source that is down is said here only where its block has something else to show', () => {
  expect(viewAlert(withProblem(down), 'none', say)).toMatchObject({ kind: 'problem', blocks: ['orders'] });
  const nothing = { ...noOtherTicket, orders: { ...FULL.orders, value: [], problems: [down] } };
  expect(viewAlert(nothing, 'none', say)).toBeNull();
});

test('a source that only hides something is no alert', () => {
  expect(viewAlert(withProblem({ ...down, kind: 'redacted' }), 'none', say)).toBeNull();
});

test('a colleague’s note comes last', () => {
  const value = { ...customer, pastTickets: [], notes: 'Call in the\nmorning' };
  const noted = { ...FULL, customer: { ...FULL.customer, value } };
  expect(viewAlert(noted, 'none', say)?.text).toBe('Note: Call in the morning');
  expect(viewAlert({ ...noted, newMessage: 'Hi' }, 'none', say)).toMatchObject({ kind: 'message' });
});
