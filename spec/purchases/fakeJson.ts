import type { HttpRequest } from '../../src/model/ports';
import type { ShopSlot } from '../../src/purchases/connector';
import { runMapping } from '../../src/purchases/json/runMapping';
import type { Run } from '../../src/purchases/json/workerRun';
import type { Told } from './connectorSuite';

export const OPTIONS = {
  path: '/orders?email={email}',
  orders: 'data.orders[?kind==`"sale"`]',
  number: 'ref',
  email: 'contact.mail',
  status: 'state',
  total: 'sums.gross',
  currency: 'sums.currency',
  refunded: 'sums.back',
  placed: 'at',
  items: 'lines[].{title: name, quantity: count, price: each}',
  parcels: 'sent[].{tracking: code, carrier: with, shipped: left, delivered: arrived}',
  address: '{name: contact.name, line1: to.street, postcode: to.zip, city: to.town, country: to.land}',
  refunds: 'backs[].{amount: sum, at: at, note: why}',
  link: 'page',
};

export const SLOT: ShopSlot = {
  id: 'shop3',
  label: 'Kasse',
  address: 'https://kasse.example.com/api',
  secret: '{{setting.shop3_credential}}',
  options: OPTIONS,
};

/** As the worker does it. */
export const runHere: Run = async ({ mapping, answer }) =>
  structuredClone(runMapping(structuredClone(mapping), structuredClone(answer)));

function stateOf(order: Told): string {
  if (order.strangeStatus) return order.strangeStatus;
  if (order.isDraft) return 'draft';
  if (order.isCancelled) return 'cancelled';
  return order.parcels ? 'shipped' : 'in preparation';
}

export const kassenOrder = (order: Told, more: object = {}) => ({
  kind: 'sale',
  ref: order.number,
  at: order.placedAt,
  state: stateOf(order),
  contact: { mail: order.email, name: 'Marie Durand' },
  to: { street: '3 rue des Lices', zip: '69003', town: 'Lyon', land: 'FR' },
  sums: { gross: order.total, currency: order.currency, back: order.refunded ?? null },
  lines: [{ name: 'Fog towel', count: 2, each: '44.50' }],
  sent: (order.parcels ?? []).map(({ number, deliveredAt }) => ({
    code: number,
    with: 'UPS',
    left: order.placedAt,
    arrived: deliveredAt,
  })),
  backs: order.refunded ? [{ sum: order.refunded, at: order.placedAt, why: 'broken' }] : [],
  page: `https://kasse.example.com/orders/${order.id}`,
  ...more,
});

/** Its search is taken to find parts of addresses, and things that are no orders. */
export function answerJson(orders: Told[], { url }: HttpRequest): unknown {
  const email = new URL(url).searchParams.get('email') ?? '';
  const found = orders.filter((order) => order.email?.toLowerCase().includes(email));
  return { data: { orders: [{ kind: 'quote', ref: '#9' }, ...found.map((order) => kassenOrder(order))] } };
}
