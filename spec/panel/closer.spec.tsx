import { screen, within } from '@testing-library/react';
import { OutsideError } from '../../src/lib/errors';
import type { CloserLook } from '../../src/model/closer';
import type { Engagement } from '../../src/model/engagement';
import type { Order } from '../../src/model/order';
import type { Problem } from '../../src/model/problem';
import { FULL, ORDERS } from './fixtures';
import { renderPanel } from './renderPanel';

const [first, ...rest] = ORDERS as [Order, ...Order[]];
const money = { amount: '8.90', currency: 'EUR' };

const LOOK: CloserLook = {
  details: {
    items: first.items,
    hasMoreItems: false,
    discounts: [{ name: 'WELCOME10', percent: 10, amount: money }],
    giftCards: ['Gift card €50'],
    paidByGiftCard: [money],
    exchanges: [{ returnName: '#1042-R1', items: ['Lampe Oslo'], isSent: false }],
    note: 'Ring twice <b>please</b>',
    fields: [{ key: 'Engraving', value: 'For Zoé' }],
    tags: ['VIP'],
  },
  buyer: null,
};

const having = (order: Partial<Order>, problems: Problem[] = []) => ({
  ...FULL,
  orders: { ...FULL.orders, value: [{ ...first, ...order }, ...rest], problems },
});
const openOrders = () => screen.getByRole('button', { name: /^Orders/ });

describe('a closer look at an order', () => {
  it('is asked for by a click, once, and tells what the list does not', async () => {
    const asked: string[] = [];
    const { user } = await renderPanel(having({ hasMore: true }), {
      look: ({ id }) => {
        asked.push(id);
        return Promise.resolve({ value: LOOK, problems: [] });
      },
    });
    await user.click(openOrders());
    const more = await screen.findByRole('button', { name: 'Discounts, notes, all items' });
    expect(asked).toEqual([]);
    await user.click(more);
    const told = (await screen.findByText('WELCOME10 · 10% · €8.90')).closest('dl');
    for (const words of ['Gift card €50', 'Lampe Oslo · #1042-R1 · not sent yet', 'For Zoé', 'VIP'])
      expect(told).toHaveTextContent(words);
    expect(told).toHaveTextContent('Ring twice <b>please</b>');
    expect(asked).toEqual([first.id]);
  });

  it('that fails says so in its place, with another try', async () => {
    let tries = 0;
    const { user } = await renderPanel(having({ hasMore: true }), {
      look: () =>
        tries++ === 0
          ? Promise.reject(new OutsideError('down', 'no'))
          : Promise.resolve({ value: LOOK, problems: [] }),
    });
    await user.click(openOrders());
    await user.click(await screen.findByRole('button', { name: 'Discounts, notes, all items' }));
    const trouble = await screen.findByText(/does not answer/);
    await user.click(within(trouble.parentElement!).getByRole('button', { name: 'Retry' }));
    expect(await screen.findByText('VIP')).toBeVisible();
  });

  it('is not offered where the shop has no more to tell', async () => {
    const { user } = await renderPanel(having({}));
    await user.click(openOrders());
    await screen.findByRole('list', { name: /How far/ });
    expect(screen.queryByRole('button', { name: 'Discounts, notes, all items' })).not.toBeInTheDocument();
  });
});

describe('what was ordered', () => {
  it('has pictures that come when they are seen, and tell the shop nothing', async () => {
    const [item] = first.items;
    const items = [{ ...item!, imageUrl: 'https://cdn.example/oslo.png' }];
    const { user } = await renderPanel(having({ items }));
    await user.click(openOrders());
    await screen.findByRole('list', { name: /How far/ });
    const picture = document.querySelector('img');
    expect(picture).toHaveAttribute('loading', 'lazy');
    expect(picture).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(picture).toHaveAttribute('alt', '');
  });

  it('is counted whole where the list has only a part of it', async () => {
    const { user } = await renderPanel(having({ items: first.items.slice(0, 1), itemCount: 20 }));
    expect(screen.getAllByText(/\+ 19 items/)[0]).toBeInTheDocument();
    await user.click(openOrders());
    expect(await screen.findByText('19 more items')).toBeInTheDocument();
  });
});

describe('orders of several shops', () => {
  const outlet: Order = { ...first, id: 'shop1:9', source: 'shop1', shopName: 'Outlet', number: '9' };
  const down: Problem = {
    block: 'orders',
    source: 'shop2',
    label: 'Lamps',
    kind: 'down',
    isRetryable: true,
  };
  const two = {
    ...FULL,
    orders: { ...FULL.orders, value: [first, outlet], problems: [down] },
  };

  it('stand shop by shop, each with its own trouble', async () => {
    const { user, session } = await renderPanel(two);
    expect(openOrders()).toHaveTextContent('Maison Claire 1 · Outlet 1 · Lamps does not answer');
    await user.click(openOrders());
    const atOutlet = await screen.findByRole('region', { name: 'Outlet' });
    expect(within(atOutlet).getAllByRole('radio')).toHaveLength(1);
    const atLamps = screen.getByRole('region', { name: 'Lamps' });
    expect(within(atLamps).queryByRole('radio')).not.toBeInTheDocument();
    await user.click(within(atLamps).getByRole('button', { name: 'Retry' }));
    expect(session.asked).toEqual(['retry orders']);
    expect(within(atOutlet).queryByText(/does not answer/)).not.toBeInTheDocument();
  });

  it('of one shop stand in one list', async () => {
    const { user } = await renderPanel();
    await user.click(openOrders());
    await screen.findByRole('group', { name: 'Orders' });
    expect(screen.queryByRole('region', { name: 'Maison Claire' })).not.toBeInTheDocument();
  });
});

describe('the customer as the shop knows them', () => {
  const buyer = {
    since: '2024-03-01T00:00:00Z',
    note: 'trade',
    tags: ['b2b'],
    orderCount: 31,
    spent: money,
    consents: [{ channel: 'email' as const, state: 'unsubscribed' as const, at: null }],
  };
  const openCustomer = () => screen.getByRole('button', { name: /^Customer/ });
  const more = () => screen.findByRole('button', { name: 'Shop’s notes, marketing' });

  it('is asked for by a click, with the newest order of each shop that is theirs', async () => {
    const asked: string[] = [];
    const { user } = await renderPanel(having({ hasMore: true }), {
      look: ({ id }) => {
        asked.push(id);
        return Promise.resolve({ value: { ...LOOK, buyer }, problems: [] });
      },
    });
    await user.click(openCustomer());
    await user.click(await more());
    expect(await screen.findByText('€8.90 in 31 orders, as the shop counts')).toBeVisible();
    expect(screen.getByText('unsubscribed')).toBeVisible();
    expect(screen.getByText('No upsell while a problem is open')).toBeVisible();
    expect(asked).toEqual([first.id]);
  });

  it('says nothing of consent where the admin does not want it', async () => {
    const { user } = await renderPanel(having({ hasMore: true }), {
      look: () => Promise.resolve({ value: { ...LOOK, buyer: { ...buyer, consents: null } }, problems: [] }),
    });
    await user.click(openCustomer());
    await user.click(await more());
    expect(await screen.findByText('trade')).toBeVisible();
    expect(screen.queryByText('No upsell while a problem is open')).not.toBeInTheDocument();
  });

  it('is not offered where no order is known to be theirs', async () => {
    const orders = { ...FULL.orders, value: [] };
    const { user } = await renderPanel({ ...FULL, orders, possibleOrders: [{ ...first, hasMore: true }] });
    await user.click(openCustomer());
    await screen.findByText('marie@example.org');
    expect(screen.queryByRole('button', { name: 'Shop’s notes, marketing' })).not.toBeInTheDocument();
  });
});

describe('what they were sent to sell them something', () => {
  const engagement: Engagement = {
    source: 'Klaviyo',
    consents: [{ channel: 'email', state: 'subscribed', at: null }],
    lastCampaign: { name: 'Winter lamps', at: '2026-11-10T08:00:00Z' },
    codes: [{ code: 'MARIE10', until: '2026-12-01T00:00:00Z' }],
    reactions: null,
  };

  it('stands beside what the shop knows, and one that fails hides no other', async () => {
    const { user } = await renderPanel(having({ hasMore: true }), {
      look: () => Promise.reject(new OutsideError('down', 'no')),
      engage: () => Promise.resolve({ value: [engagement], problems: [] }),
    });
    await user.click(screen.getByRole('button', { name: /^Customer/ }));
    await user.click(await screen.findByRole('button', { name: 'Shop’s notes, marketing' }));
    expect(await screen.findByText(/^Winter lamps · /)).toBeVisible();
    expect(screen.getByText(/^MARIE10 · until /)).toBeVisible();
    expect(screen.getByText('No upsell while a problem is open')).toBeVisible();
    expect(screen.getByText(/Maison Claire does not answer/)).toBeVisible();
    expect(screen.queryByText('Last opened')).not.toBeInTheDocument();
  });
});
