import { renderToString } from 'react-dom/server';
import { loadQuestions } from '../src/app/loadMoreReading';
import { loadGoods, loadLanguages, loadPhones } from '../src/app/loadReading';
import { emptyAssistance } from '../src/assist/board';
import { NO_DECISIONS } from '../src/assist/decisions/decisions';
import { confront, suggest } from '../src/assist/understand';
import type { AssistParts } from '../src/assist/parts';
import { createTranslate } from '../src/lib/translate';
import type { Customer } from '../src/model/customer';
import type { Order, OrderItem } from '../src/model/order';
import type { Ticket } from '../src/model/ticket';
import type { Transcript } from '../src/model/transcript';
import { OrderInQuestion } from '../src/panel/blocks/OrderInQuestion';
import { viewOrder } from '../src/panel/derive/order';
import { viewPerson } from '../src/panel/derive/person';
import { viewPurchases } from '../src/panel/derive/purchases';
import { createSay } from '../src/panel/derive/say';
import { viewSections } from '../src/panel/derive/sections';
import { OrdersSection } from '../src/panel/sections/OrdersSection';
import { suggestReplies } from '../src/suggestions/suggestReplies';
import { ThemeRoot } from '../src/ui/ThemeRoot';
import { TranslateProvider } from '../src/ui/TranslateProvider';
import words from '../translations/en.json' with { type: 'json' };

const ORDERS = 500;
const ITEMS = 50;
const RUNS = 9;
const NOW = Date.parse('2026-11-17T09:00:00Z');
const DAY = 86_400_000;
const THINGS = [
  'Oslo lamp',
  'Linen cushion',
  'Plaid Vega',
  'Candle',
  'Rug Alma',
  'Vase Nori',
  'Set of plates',
];

const item = (order: number, index: number): OrderItem => ({
  id: `i${order}-${index}`,
  title: `${THINGS[(order + index) % THINGS.length] ?? ''} ${index}`,
  variant: 'dark green',
  sku: `SKU-${order}-${index}`,
  quantity: 1 + (index % 3),
  price: { amount: '24.90', currency: 'EUR' },
  imageUrl: null,
});

const at = (daysAgo: number): string => new Date(NOW - daysAgo * DAY).toISOString();

const order = (index: number): Order => ({
  id: `shop1:${index}`,
  source: 'shop1',
  shopName: 'Outlet',
  number: `#${2000 + index}`,
  status: index === 0 ? 'shipped' : 'delivered',
  shopStatus: 'completed',
  placedAt: at(index + 3),
  cancelledAt: null,
  total: { amount: '1245.00', currency: 'EUR' },
  refunded: null,
  items: Array.from({ length: ITEMS }, (_, each) => item(index, each)),
  shipments: [],
  payments: [],
  refunds: [],
  returns: [],
  shippingAddress: {
    name: 'Marie Durand',
    lines: ['3 rue Neuve'],
    postcode: '69003',
    city: 'Lyon',
    country: 'FR',
  },
  email: 'marie@example.fr',
  phone: null,
  promisedAt: null,
  adminUrl: null,
  match: { by: 'email', level: 'verified' },
});

const TICKET: Ticket = {
  id: 1,
  subject: 'Where is it?',
  status: 'open',
  channel: 'email',
  isMessaging: false,
  brandId: null,
  groupId: null,
  tags: [],
  requester: { id: 2, name: 'Marie Durand', email: 'marie@example.fr', externalId: null },
};

const TRANSCRIPT: Transcript = {
  source: 'comments',
  isComplete: true,
  messages: [
    {
      id: 'm1',
      speaker: 'customer',
      name: 'Marie Durand',
      text: 'Hello, where is my Oslo lamp? I ordered it last week and it has not arrived. Order 2003.',
      at: at(0),
      isPublic: true,
      attachments: [],
      choices: [],
      form: [],
    },
  ],
};

const CUSTOMER: Customer = {
  id: 2,
  name: 'Marie Durand',
  emails: [{ value: 'marie@example.fr', isVerified: true }],
  phones: [],
  externalId: null,
  locale: 'en',
  timeZone: null,
  organization: null,
  tags: [],
  notes: null,
  details: null,
  fields: [],
  since: null,
  identity: { level: 'verified', by: 'email' },
  pastTickets: [],
  pastTicketCount: 0,
};

const say = createSay(createTranslate('en', words), 'Europe/Paris', NOW);
const nothing = () => undefined;

/** From the shop's answer to the drawn first view with the picker, and to the open list. */
function showOnce(found: Order[]): { view: number; list: number } {
  const began = performance.now();
  const empty = emptyAssistance(NOW, false);
  const agent = { id: 9, name: 'Léa', role: 'agent', locale: 'en', timeZone: 'Europe/Paris' };
  const done = { isLoading: false, problems: [], since: NOW };
  const known = confront(
    {
      state: {
        ...empty,
        ticket: TICKET,
        agent,
        transcript: { ...done, value: TRANSCRIPT },
        customer: { ...done, value: CUSTOMER },
        orders: { ...done, value: [] },
      },
      read: TRANSCRIPT,
      decisions: NO_DECISIONS,
      agentsChoice: null,
      found,
      accepted: new Set(),
      level: 'default',
      wantsFact: () => true,
    },
    NOW,
  );
  const parts = { suggest: suggestReplies } as AssistParts;
  const state = suggest(parts, known, [], NOW);
  viewPerson(state, say);
  viewSections(state, say);
  viewPurchases(state, say);
  draw(<OrderInQuestion order={viewOrder(state, NOW, say)} onChoose={nothing} onRetry={nothing} />);
  const view = performance.now() - began;
  const opened = performance.now();
  draw(
    <OrdersSection
      orders={state.orders}
      identification={state.identification}
      chosenId={state.choice.kind === 'chosen' ? state.choice.orderId : null}
      theirZone={null}
      look={() => Promise.reject(new Error('not here'))}
      now={NOW}
      say={say}
      older={state.olderOrders}
      onOlder={nothing}
      onChoose={nothing}
      onRetry={nothing}
    />,
  );
  return { view, list: performance.now() - opened };
}

const draw = (part: React.ReactNode): string =>
  renderToString(
    <ThemeRoot scheme="light">
      <TranslateProvider translate={say.translate}>{part}</TranslateProvider>
    </ThemeRoot>,
  );

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** 500 orders with 50 items each, in Node: lines of the table. */
export async function measureManyOrders(): Promise<[string, string][]> {
  await Promise.all([loadLanguages(['en']), loadQuestions(['en']), loadPhones()]);
  await loadGoods(['en']);
  const before = process.memoryUsage().heapUsed;
  const found = Array.from({ length: ORDERS }, (_, index) => order(index));
  const heap = process.memoryUsage().heapUsed - before;
  showOnce([]); // as the panel stands while it waits for the shop
  const first = showOnce(found).view;
  const runs = Array.from({ length: RUNS }, () => showOnce(found));
  const of = (what: 'view' | 'list') => `${Math.round(median(runs.map((run) => run[what])))} ms`;
  return [
    [
      `${ORDERS} orders × ${ITEMS} items, from the answer to the first view (aim ≤ 200 ms)`,
      `${Math.round(first)} ms the first time, ${of('view')} again`,
    ],
    ['their list, opened', of('list')],
    ['their heap', `${(heap / 1024 / 1024).toFixed(1)} MiB`],
  ];
}
