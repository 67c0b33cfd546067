import { loadLanguages } from '../../src/app/loadReading';
import { createTranslate } from '../../src/lib/translate';
import type { PastTicket } from '../../src/model/customer';
import type { ProblemKind } from '../../src/model/problem';
import { sayOutcome, sayRecurring, topicOfTicket } from '../../src/panel/derive/pastProblems';
import { lifetimeValue, viewPurchases } from '../../src/panel/derive/purchases';
import { createSay } from '../../src/panel/derive/say';
import en from '../../translations/en.json';
import { anOrder } from '../builders/order';
import { FULL, NOW, ORDERS } from './fixtures';

beforeAll(() => loadLanguages(['en', 'fr']));

const say = createSay(createTranslate('en', en), 'Europe/Paris', NOW);
const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('what they bought in all', () => {
  test('is exact, less what was given back, and apart by currency', () => {
    const orders = [
      anOrder({ total: eur('0.10') }),
      anOrder({ total: eur('0.20') }),
      anOrder({ total: eur('100.00'), refunded: eur('30.005') }),
      anOrder({ total: { amount: '3000', currency: 'JPY' } }),
      anOrder({ total: eur('999.00'), status: 'cancelled' }),
      anOrder({ total: eur('oops') }),
    ];
    expect(lifetimeValue(orders)).toEqual([
      { amount: '70.2950', currency: 'EUR' },
      { amount: '3000.00', currency: 'JPY' },
    ]);
    expect(lifetimeValue([anOrder({ total: eur('1.00'), refunded: eur('1.50') })])).toEqual([eur('-0.50')]);
  });

  test.each(['history', 'more', 'partial', 'down', 'limited'] as ProblemKind[])(
    'is not told where orders may be missing: %s',
    (kind) => {
      const problems = [{ block: 'orders', source: 's', label: 'S', kind, isRetryable: true } as const];
      const rows = viewPurchases({ ...FULL, orders: { ...FULL.orders, problems } }, say);
      expect(rows.find(({ key }) => key === 'lifetime')?.text).toMatch(/^not summed up \(S.+\)$/);
      expect(rows[0]?.text).toBe('7 to be seen, perhaps more');
    },
  );

  test('is told where all is there, and nothing where there are no orders', () => {
    expect(viewPurchases(FULL, say).map(({ key }) => key)).toContain('lifetime');
    expect(viewPurchases({ ...FULL, orders: { ...FULL.orders, value: [] } }, say)).toEqual([]);
    expect(ORDERS).toHaveLength(7);
  });
});

const aPast = (over: Partial<PastTicket>): PastTicket => ({
  id: 1,
  subject: 'Colis jamais reçu',
  status: 'solved',
  createdAt: '2026-10-20T10:00:00Z',
  updatedAt: '2026-10-22T10:00:00Z',
  assigneeName: null,
  rating: null,
  excerpt: '',
  isMerged: false,
  ...over,
});

describe('earlier tickets as problems with their outcome', () => {
  test.each<[Partial<PastTicket>, string]>([
    [{ rating: 'bad' }, 'delivery, solved in 2 days, rated bad'],
    [{ subject: 'Bonjour', excerpt: 'Je veux être remboursée', status: 'closed' }, 'refund, closed'],
    [{ subject: 'x', updatedAt: '2026-10-20T12:00:00Z' }, 'solved the same day'],
    [{ isMerged: true, status: 'closed' }, 'delivery, merged'],
    [{ status: 'open', subject: 'x' }, ''],
  ])('%j: %s', (over, words) => {
    const ticket = aPast(over);
    expect(sayOutcome(ticket, topicOfTicket(ticket, 'fr'), say)).toBe(words);
  });

  test('the same problem again is said, within 60 days, without what was merged', () => {
    const told = (...tickets: Partial<PastTicket>[]) =>
      tickets.map((over) => ({ ticket: aPast(over), topic: 'delivery' as const }));
    expect(sayRecurring('delivery', told({}, {}), say)).toBe('delivery: ticket no. 3 in 60 days');
    expect(sayRecurring('refund', told({}, {}), say)).toBeNull();
    expect(sayRecurring('delivery', told({ isMerged: true }), say)).toBeNull();
    expect(sayRecurring('delivery', told({ createdAt: '2026-06-01T10:00:00Z' }), say)).toBeNull();
    expect(sayRecurring(null, told({}), say)).toBeNull();
  });
});
