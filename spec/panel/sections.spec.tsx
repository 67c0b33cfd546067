import { act, screen, within } from '@testing-library/react';
import { renderPanel } from './renderPanel';

const open = async (name: RegExp) => {
  const panel = await renderPanel();
  await panel.user.click(screen.getByRole('button', { name }));
  return panel;
};

test('orders: the one in question shows its way, another is one click away', async () => {
  const { user, session } = await open(/^Orders/);
  const list = await screen.findByRole('group', { name: 'Orders' });
  expect(within(list).getAllByRole('radio')).toHaveLength(3);
  expect(within(list).getByRole('radio', { name: /#1042/ })).toBeChecked();
  expect(within(list).getByRole('list', { name: /How far/ })).toHaveTextContent(/in transit, under way/);
  expect(within(list).getByRole('link', { name: /Open in Maison Claire/ })).toHaveAttribute(
    'href',
    'https://admin.shopify.com/orders/1042',
  );
  await user.click(within(list).getByRole('radio', { name: /#1024/ }));
  expect(session.asked).toEqual(['choose shopify:1024']);
  await user.click(screen.getByRole('button', { name: '4 older' }));
  expect(within(list).getAllByRole('radio')).toHaveLength(7);
});

test('orders: what a shop has beyond those that are there is asked for, once all of these are shown', async () => {
  const { user, session } = await open(/^Orders/);
  await screen.findByRole('group', { name: 'Orders' });
  const source = session.state().orders.value[0]?.source ?? '';
  act(() => session.show({ ...session.state(), olderOrders: { sources: [source], loading: null } }));
  expect(screen.queryByRole('button', { name: 'Ask for older orders' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '4 older' }));
  await user.click(screen.getByRole('button', { name: 'Ask for older orders' }));
  expect(session.asked).toEqual([`olderOrders ${source}`]);
  act(() => session.show({ ...session.state(), olderOrders: { sources: [source], loading: source } }));
  expect(screen.getByRole('button', { name: 'Asking for older orders …' })).toHaveAttribute(
    'aria-busy',
    'true',
  );
});

test('past tickets open beside this one', async () => {
  const { user, parts } = await open(/^Past tickets/);
  await user.click(await screen.findByRole('button', { name: /Colis en retard/ }));
  expect(parts.told).toContain('open 7001');
});

test('the customer: what nobody has verified says so, and one click asks again', async () => {
  const { user, session } = await open(/^Customer/);
  const unverified = await screen.findByText('marie@example.org');
  expect(unverified.parentElement).toHaveTextContent('not verified');
  await user.click(screen.getByRole('button', { name: 'Refresh the customer' }));
  expect(session.asked).toEqual(['retry customer']);
});

test('one section is open at a time', async () => {
  const { user } = await open(/^Orders/);
  await user.click(screen.getByRole('button', { name: /^Customer/ }));
  expect(screen.getByRole('button', { name: /^Orders/ })).toHaveAttribute('aria-expanded', 'false');
  expect(screen.getByRole('button', { name: /^Customer/ })).toHaveAttribute('aria-expanded', 'true');
  await user.click(screen.getByRole('button', { name: /^Customer/ }));
  expect(screen.getByRole('button', { name: /^Customer/ })).toHaveAttribute('aria-expanded', 'false');
});
