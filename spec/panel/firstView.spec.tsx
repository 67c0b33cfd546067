import { screen, within } from '@testing-library/react';
import type { Problem } from '../../src/model/problem';
import { FULL, LOADING, ORDERS } from './fixtures';
import { renderPanel } from './renderPanel';

const region = (name: string) => within(screen.getByRole('region', { name }));
const problem = (block: Problem['block'], rest: Partial<Problem> = {}): Problem => ({
  block,
  source: 'shopify',
  label: 'Shopify',
  kind: 'down',
  isRetryable: true,
  ...rest,
});

test('a late order is told in the order of urgency', async () => {
  await renderPanel(FULL, { locale: 'fr' });
  const text = document.body.textContent ?? '';
  const told = [
    'Marie Durand',
    'Ouvert, même commande : #8812 (Karim, 09:02)',
    'où est mon colis',
    '#1042',
    'Partie 12/11 · Colissimo, vue à Lyon 14/11',
    'Retard transporteur',
    '4 vérifiés',
    '1 à voir',
    'Votre colis est parti le 12 novembre',
    'ouvrir l’enquête',
    'Insérer, message, FR',
    'renvoi du colis',
    'cmd 1042',
    'Conversation avec le bot',
  ];
  const places = told.map((words) => text.lastIndexOf(words));
  expect(places.filter((place) => place === -1)).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a brief line leads to its message', async () => {
  const { user } = await renderPanel();
  await user.click(screen.getByRole('button', { name: /lien de suivi donné/ }));
  expect(await screen.findByRole('searchbox')).toBeInTheDocument();
});

test('another open ticket opens beside this one', async () => {
  const { user, parts } = await renderPanel();
  await user.click(screen.getByRole('button', { name: /Open on the same order: #8812/ }));
  expect(parts.told).toContain('open 8812');
});

test('orders that may be somebody else’s are shown only after a click, and accepted only by a second', async () => {
  const { user, session } = await renderPanel({ ...FULL, possibleOrders: [ORDERS[1]!] });
  expect(screen.queryByText('#1024')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /Same person/ }));
  await user.click(await screen.findByRole('button', { name: 'Yes, same person' }));
  expect(session.asked).toEqual(['accept shopify:1024']);
});

test('another order is one choice away', async () => {
  const { user, session } = await renderPanel();
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Choose the order in question' }),
    'shopify:1024',
  );
  expect(session.asked).toEqual(['choose shopify:1024']);
});

test('a tie shows its candidates, and one click asks the customer which one', async () => {
  const question = 'De quelle commande s’agit-il : #1042 ou #1024 ?';
  const { user, session, parts, settle } = await renderPanel({
    ...FULL,
    choice: { kind: 'tie', orderIds: [ORDERS[0]!.id, ORDERS[1]!.id] },
    suggestions: { ...FULL.suggestions, value: { offered: [], silence: { reason: { text: '' }, question } } },
  });
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Ask which one' }));
  await settle();
  expect(parts.fake.draft.text).toBe(question);
  await user.click(screen.getByRole('radio', { name: /#1024/ }));
  expect(session.asked).toContain('choose shopify:1024');
});

test('a fact opens with its quote, its source and what the record says', async () => {
  const { user } = await renderPanel();
  const known = region('Known facts');
  await user.click(known.getByRole('button', { name: /order 1042/ }));
  expect(await known.findByText('“1042”')).toBeInTheDocument();
  expect(known.getByText(/customer, asked, 8:51 AM · 23 min. ago/)).toBeInTheDocument();
  expect(known.getAllByText('confirmed by the record').length).toBeGreaterThan(0);
});

test('everything else that was told is behind a number', async () => {
  const { user } = await renderPanel();
  expect(screen.queryByText('marie.durand@example.com')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '4 more facts' }));
  expect(await screen.findByText('marie.durand@example.com')).toBeInTheDocument();
  expect(screen.getByText('IBAN ••••')).toBeInTheDocument();
});

test('without a shop the facts still stand, with one grey line', async () => {
  await renderPanel({
    ...FULL,
    hasNoShop: true,
    orders: { ...FULL.orders, value: [] },
    choice: { kind: 'none' },
  });
  expect(screen.getByText('No shop connected')).toBeInTheDocument();
  expect(screen.getByText('order 1042')).toBeInTheDocument();
});

test('a broken source is told in the block that suffers, and asked again with one click', async () => {
  const { user, session } = await renderPanel({
    ...FULL,
    choice: { kind: 'none' },
    orders: { ...FULL.orders, value: [], problems: [problem('orders')] },
  });
  const block = region('Order in question');
  expect(block.getByText(/Shopify does not answer since/)).toBeInTheDocument();
  await user.click(block.getByRole('button', { name: 'Retry' }));
  expect(session.asked).toEqual(['retry orders']);
});

test('what asking again cannot mend offers no retry', async () => {
  const problems = [problem('orders', { kind: 'misconfigured', isRetryable: false })];
  await renderPanel({ ...FULL, choice: { kind: 'none' }, orders: { ...FULL.orders, value: [], problems } });
  expect(region('Order in question').queryByRole('button', { name: 'Retry' })).not.toBeInTheDocument();
});

test('while loading every block keeps its place and nothing can be inserted', async () => {
  await renderPanel(LOADING);
  expect(document.querySelectorAll('[data-skeleton]').length).toBeGreaterThan(3);
  expect(screen.queryByRole('button', { name: /^Insert/ })).not.toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Suggested reply' })).toHaveAttribute('aria-busy', 'true');
});

test('before the host has told of a ticket there is a skeleton, and another requester starts afresh', async () => {
  const { show, user } = await renderPanel({ ...FULL, ticket: null });
  expect(screen.queryByText('Marie Durand')).not.toBeInTheDocument();
  show(FULL);
  await user.click(screen.getByRole('button', { name: '4 more facts' }));
  show({ ...FULL, ticket: { ...FULL.ticket!, requester: { ...FULL.ticket!.requester, id: 99 } } });
  expect(screen.getByRole('button', { name: '4 more facts' })).toHaveAttribute('aria-expanded', 'false');
});

test('a ticket that the host does not tell is said with another try, and no grey bars stay', async () => {
  const problem = {
    block: 'conversation',
    source: 'zendesk',
    label: 'Zendesk',
    kind: 'slow',
    isRetryable: true,
  } as const;
  const transcript = { ...FULL.transcript, value: null, problems: [problem] };
  const { session, user } = await renderPanel({ ...FULL, ticket: null, transcript });
  expect(screen.getByText('Zendesk does not say which ticket this is')).toBeInTheDocument();
  expect(document.querySelector('[data-skeleton]')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Retry' }));
  expect(session.asked).toEqual(['retry conversation']);
});

test('an empty section says 0 and does not open', async () => {
  await renderPanel({ ...FULL, transcript: { ...FULL.transcript, value: null } });
  expect(screen.queryByRole('button', { name: /Conversation/ })).not.toBeInTheDocument();
  expect(screen.getByText('Conversation').parentElement).toHaveTextContent('Conversation0');
});

test('hostile strings stay text', async () => {
  const nasty = '<img src=x onerror=alert(1)>{{setting.key}}\u202Ejs';
  const customer = { ...FULL.customer.value!, name: nasty, pastTickets: [], notes: nasty };
  await renderPanel({
    ...FULL,
    customer: { ...FULL.customer, value: customer },
    brief: { ...FULL.brief, wants: { label: { text: nasty }, messageId: null, isUrgent: false } },
  });
  expect(screen.getByRole('heading', { name: nasty })).toBeInTheDocument();
  expect(document.querySelector('img')).toBeNull();
});
