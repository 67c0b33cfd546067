import { screen } from '@testing-library/react';
import type { Assistance } from '../../src/assist/session';
import type { Identification } from '../../src/model/identity';
import type { Order } from '../../src/model/order';
import { FULL, ORDERS } from './fixtures';
import { renderPanel } from './renderPanel';

const [first, second] = ORDERS as [Order, Order];
const home = { name: 'Marie Durand', lines: ['3 rue Neuve'], postcode: '69003', city: 'Lyon', country: 'FR' };
const known: Order = {
  ...first,
  shippingAddress: home,
  phone: '+33612345678',
  payments: [{ kind: 'sale', status: 'ok', method: 'Visa', amount: first.total, at: null }],
};

const having = (over: Partial<Identification>, rest: Partial<Assistance> = {}): Assistance => ({
  ...FULL,
  ...rest,
  identification: { ...FULL.identification, reasons: { [first.id]: 'unverifiedEmail' }, ...over },
  orders: { ...FULL.orders, value: [known, ...ORDERS.slice(1)] },
});

test('address, phone and payment of an order take one more click, and why it is theirs is said', async () => {
  const { user } = await renderPanel(having({}));
  await user.click(screen.getByRole('button', { name: /^Orders/ }));
  expect(await screen.findByText(/theirs by the e-mail they write from/)).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent(/rue Neuve|612345678|Visa/);
  await user.click(screen.getByRole('button', { name: 'Address, phone, payment' }));
  expect(screen.getByText('Marie Durand, 3 rue Neuve, 69003 Lyon, FR')).toBeInTheDocument();
  expect(screen.getByText('+33612345678')).toBeInTheDocument();
  expect(screen.getByText(/Visa · €89.00/)).toBeInTheDocument();
});

test('they are there at once where the admin wants that', async () => {
  const { user } = await renderPanel(having({ openIds: [first.id] }));
  await user.click(screen.getByRole('button', { name: /^Orders/ }));
  expect(await screen.findByText(/3 rue Neuve/)).toBeInTheDocument();
});

const paul: Order = { ...first, id: 'shopify:1', number: '#1', email: 'paul@example.com' };
const anna: Order = { ...second, id: 'shopify:2', number: '#2', email: 'anna@example.com' };

test('two persons are shown as two, each accepted on their own, with nothing that betrays them', async () => {
  const { user, session } = await renderPanel(having({}, { possibleOrders: [paul, anna] }));
  await user.click(screen.getByRole('button', { name: /Same person/ }));
  expect(await screen.findByRole('list', { name: 'Person 1' })).toHaveTextContent('#1');
  expect(screen.getByRole('list', { name: 'Person 2' })).toHaveTextContent('#2');
  expect(document.body).not.toHaveTextContent(/paul@|anna@/);
  const [, accept] = screen.getAllByRole('button', { name: 'Yes, same person' });
  if (accept) await user.click(accept);
  expect(session.asked).toEqual(['accept shopify:2']);
});

test('where it has to be proven nothing is shown but what would prove it', async () => {
  const ask = { slot: 'postcode', number: '1042' } as const;
  const { user } = await renderPanel(having({ mayAccept: false, ask }, { possibleOrders: [paul] }));
  await user.click(screen.getByRole('button', { name: /Same person/ }));
  expect(
    await screen.findByText(
      'To be sure: ask for the postcode of order 1042. The guard lets this question pass: it confirms who it is.',
    ),
  ).toBeInTheDocument();
  expect(screen.queryByText('#1')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Yes, same person' })).not.toBeInTheDocument();
});

test('somebody else who writes is the first thing said, and leads to what they wrote', async () => {
  const { user } = await renderPanel(having({ otherWriter: 'Paul' }, { possibleOrders: [paul] }));
  expect(screen.getByText('written by another')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Written by Paul, who is not the requester' }));
  expect(await screen.findByRole('searchbox')).toBeInTheDocument();
});
