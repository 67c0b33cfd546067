import { checkClaims } from '../../src/checks';
import type { Order } from '../../src/model/order';
import { NOW, order } from '../facts/talk';

const claims = (text: string, about: Order): string[] =>
  checkClaims(text, { orders: [about], facts: [], texts: [], transcript: null, now: NOW, locale: 'en' })
    .claims.filter(({ kind }) => kind !== 'orderNumber')
    .map(({ kind, verdict }) => `${kind} ${verdict}`);

const money = (amount: string) => ({ amount, currency: 'EUR' });
const refund = (amount: string, at: string) => ({ id: at, amount: money(amount), at, note: null });
const [parcel] = order().shipments;
const arrived = (at: string | null) => ({ ...parcel!, id: String(at), deliveredAt: at });

const partly = order({
  status: 'partlyRefunded',
  refunded: money('20.00'),
  refunds: [refund('20.00', '2026-11-16T10:00:00Z')],
  shipments: [arrived('2026-11-14T10:00:00Z')],
});
const delivered = order({ status: 'delivered', shipments: [arrived('2026-11-14T10:00:00Z')] });
const half = order({ shipments: [arrived('2026-11-14T10:00:00Z'), arrived(null)] });
const whole = order({
  status: 'refunded',
  refunded: money('89.00'),
  refunds: [refund('20.00', '2026-11-15T10:00:00Z'), refund('69.00', '2026-11-16T10:00:00Z')],
});

it.each<[string, Order, string[]]>([
  ['A refund of €89.00 was issued.', partly, ['amount contradicted', 'status supported']],
  ['A refund of €20.00 was issued.', partly, ['amount supported', 'status supported']],
  ['Your order has been refunded.', partly, ['status contradicted']],
  ['Your order has been partly refunded.', partly, ['status supported']],
  ['We have refunded €20.00.', partly, ['doneAction supported', 'amount supported']],
  ['We have refunded you in full.', partly, ['doneAction contradicted']],
  [
    '€20.00 of the €89.00 has been refunded.',
    partly,
    ['amount supported', 'amount supported', 'status supported'],
  ],
  ['Votre commande a été remboursée.', partly, ['status contradicted']],
  ['Votre remboursement a été effectué le 16 novembre.', partly, ['status supported', 'date supported']],
  ['Your refund was issued on 14 November.', partly, ['status supported', 'date contradicted']],
  ['Your order has been refunded.', whole, ['status supported']],
  [
    'A refund of €20.00 was issued on 15 November.',
    whole,
    ['amount supported', 'status supported', 'date supported'],
  ],
  ['Your parcel was delivered on 10 November.', delivered, ['status supported', 'date contradicted']],
  ['Your parcel was delivered on 14 November.', delivered, ['status supported', 'date supported']],
  ['On 10 November your parcel was delivered.', delivered, ['date contradicted', 'status supported']],
  ['Your order of 10 November was delivered.', delivered, ['date supported', 'status supported']],
  [
    'Votre commande du 10 novembre a été livrée le 14 novembre.',
    delivered,
    ['date supported', 'status supported', 'date supported'],
  ],
  ['Your order was delivered on 3 March.', order(), ['status contradicted', 'date unsupported']],
  ['Your order has been delivered.', half, ['status contradicted']],
  ['One of your parcels has been delivered.', half, ['status supported']],
  ['Votre commande a été livrée.', half, ['status contradicted']],
])('"%s"', (text, about, expected) => {
  expect(claims(text, about)).toEqual(expected);
});
