import { confrontFacts, extractFacts } from '../../src/facts';
import type { Fact, Slot } from '../../src/model/fact';
import type { Order } from '../../src/model/order';
import { NOW, order, talk } from './talk';

const confronted = (text: string, slot: Slot, ...orders: Order[]): Fact | undefined =>
  confrontFacts(extractFacts(talk(['c', text]), { now: NOW, locale: 'fr' }), orders).find(
    (fact) => fact.slot === slot,
  );

it.each(['commande 1042', 'commande #1042', 'order no. 1042'])(
  'confirms "%s" by the order of that number',
  (text) => {
    expect(confronted(text, 'orderNumber', order())).toMatchObject({
      standing: 'confirmed',
      orderId: 'shop:1042',
    });
  },
);

it('names the order that was probably meant when two digits are swapped', () => {
  expect(confronted('commande 1024', 'orderNumber', order())).toMatchObject({
    standing: 'unknown',
    near: '1042',
  });
});

it('names nothing when the number is far from all of theirs', () => {
  const fact = confronted('commande 77310', 'orderNumber', order());
  expect(fact).toMatchObject({ standing: 'unknown' });
  expect(fact).not.toHaveProperty('near');
});

it('finds the shop number behind a prefix, and does not take a part for the whole', () => {
  expect(confronted('commande 1042', 'orderNumber', order({ number: 'FR-1042' }))?.standing).toBe(
    'confirmed',
  );
  expect(confronted('commande 042', 'orderNumber', order({ number: '#11042' }))?.standing).toBe('unknown');
});

it('concludes nothing when there are no orders to look at', () => {
  expect(confronted('commande 1042', 'orderNumber')?.standing).toBe('unchecked');
});

it.each<[string, Slot]>([
  ['marie@example.fr', 'email'],
  ['Mon numéro : 06 12 34 56 78', 'phone'],
  ['69003 Lyon', 'postcode'],
  ["Je m'appelle Marie Durand", 'personName'],
  ["J'ai commandé la lampe Oslo", 'product'],
  ["On m'a débité 89,00 €", 'amount'],
  ['colis 6A12345678901', 'trackingNumber'],
])('confirms "%s" by the order', (text, slot) => {
  expect(confronted(text, slot, order())).toMatchObject({ standing: 'confirmed', orderId: 'shop:1042' });
});

it('leaves open what the record cannot tell', () => {
  expect(confronted('autre@example.fr', 'email', order())?.standing).toBe('unchecked');
  expect(confronted('On parle de 12,00 €', 'amount', order())?.standing).toBe('unchecked');
});

it('sees that the shop says delivered when the customer says not received, and the other way round', () => {
  expect(confronted("Je n'ai rien reçu", 'problem', order({ status: 'delivered' }))?.standing).toBe(
    'contradicted',
  );
  expect(confronted('La lampe est arrivée cassée', 'problem', order())?.standing).toBe('contradicted');
  expect(confronted("Je n'ai rien reçu", 'problem', order())?.standing).toBe('unchecked');
});

it('leaves sensitive facts sensitive', () => {
  expect(confronted('My PIN is 7402', 'securityAnswer', order())?.standing).toBe('sensitive');
});
