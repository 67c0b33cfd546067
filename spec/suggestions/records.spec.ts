import type { Fact } from '../../src/model/fact';
import type { Order } from '../../src/model/order';
import { firstNameOf } from '../../src/suggestions/plainValue';
import { suggestReplies } from '../../src/suggestions/suggestReplies';
import { anOrder } from '../builders/order';
import { aRefund, aReturn, aShipment, aSituation, daysAgo, euros, wish } from './builders';

const reply = (facts: Fact[], order: Partial<Order>, language: 'en' | 'fr' = 'en') =>
  suggestReplies(aSituation({ facts, order: anOrder(order), language }), []).offered[0];

const delivered = (days: number): Partial<Order> => ({
  status: 'delivered',
  shipments: [aShipment({ deliveredAt: daysAgo(days), shippedAt: daysAgo(days + 2), scans: [] })],
});

describe('a record that does not tell', () => {
  it.each<[string, string, Partial<Order>]>([
    ['shipped, and no parcel', 'whereIsOrder', {}],
    ['shipped, and no parcel, to cancel', 'cancel', {}],
    ['shipped, and no parcel, to send back', 'return', {}],
    ['shipped, and no parcel, another address', 'changeAddress', {}],
    [
      'refunded, and no refund',
      'whereIsOrder',
      { status: 'refunded', shipments: [aShipment({ shippedAt: daysAgo(20) })] },
    ],
    ['refunded, and no refund, money wanted', 'refund', { status: 'refunded', shipments: [aShipment()] }],
    [
      'refunded, and a refund of nothing',
      'refund',
      { status: 'refunded', refunded: euros('0.00'), refunds: [aRefund('0.00', 2)] },
    ],
    [
      'refunded in part, the parcel not delivered',
      'whereIsOrder',
      { status: 'partlyRefunded', shipments: [aShipment()] },
    ],
    [
      'one parcel delivered, one of which nothing is known',
      'whereIsOrder',
      {
        status: 'partlyRefunded',
        shipments: [
          aShipment({ deliveredAt: daysAgo(1) }),
          aShipment({ id: 's2', trackingNumber: '6A12345678902', shippedAt: null, scans: [] }),
        ],
      },
    ],
    ['a return that was declined', 'return', { ...delivered(9), returns: [aReturn('declined', 3)] }],
    ['delivered years ago', 'refund', delivered(800)],
    ['delivered years ago, to cancel', 'cancel', delivered(800)],
  ])('gives no reply: %s', (_, wanted, order) => {
    expect(reply([wish(wanted)], order)).toBeUndefined();
  });
});

it('says that a return is complete, not that money is due, where none is shown to be', () => {
  const order = { ...delivered(40), returns: [aReturn('closed', 21)] };
  for (const wanted of ['refund', 'return']) {
    const first = reply([wish(wanted)], order);
    expect(first?.key).toBe('playbook:return/received');
    expect(first?.beforeSending?.label).toEqual({ key: 'playbook.before.checkRefund' });
  }
});

it('does not give the newest refund the sum of all', () => {
  const order: Partial<Order> = {
    ...delivered(20),
    status: 'refunded',
    refunded: euros('89.00'),
    refunds: [aRefund('20.00', 9), aRefund('69.00', 3)],
  };
  expect(reply([wish('refund')], order)?.text).toContain(
    'In total, €89.00 has been refunded for your order #1042, most recently on 14 November.',
  );
  expect(reply([wish('refund')], order, 'fr')?.text).toMatch(/Au total, 89,00.€ ont été remboursés/);
});

it('says that parcels are late, and names an item once', () => {
  const order: Partial<Order> = {
    shipments: [aShipment(), aShipment({ id: 's2', trackingNumber: '6A12345678902' })],
    promisedAt: daysAgo(3),
  };
  const text = reply([wish('whereIsOrder')], order)?.text ?? '';
  expect(text).toContain('I am sorry for the delay: delivery was planned for 14 November.');
  expect(text).toContain('Still on its way: Lampe Oslo.');
  expect(reply([wish('whereIsOrder')], { ...order, promisedAt: null })?.text).not.toContain('delay');
});

it.each([
  ['Marie Durand', 'Marie'],
  ['Jean-Luc St. Pierre', 'Jean-Luc'],
  ['Visit https://evil.example', null],
  ['Visit www.evil', null],
  ['Click evil.example now', null],
  ['Visit evil/x', null],
])('greets "%s" as %s', (name, first) => {
  expect(firstNameOf(name)).toBe(first);
});
