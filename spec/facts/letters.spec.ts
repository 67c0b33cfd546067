import { extractFacts } from '../../src/facts';
import { NOW, talk } from './talk';

/** "slot value" of every fact in a first message, in the order of the text. */
const told = (text: string, locale: string): string[] =>
  extractFacts(talk(['c', text]), { now: NOW, locale })
    .toSorted((a, b) => a.place.start - b.place.start)
    .map(({ slot, value }) => `${slot} ${value}`);

it('reads a French letter with everything in it', () => {
  const letter = `Bonjour,

Je vous contacte au sujet de ma commande n°20451 passée le 3 novembre 2026 pour un montant de 129,90 €.
J'ai reçu le colis hier mais la lampe est cassée. Pourriez-vous me l'échanger ?
Vous pouvez me joindre au 06.12.34.56.78 ou par mail : marie.durand@example.fr.

Cordialement,
Marie Durand
12 bis rue de la République
69003 Lyon`;
  expect(told(letter, 'fr')).toEqual([
    'orderNumber 20451',
    'date 2026-11-03',
    'amount 129.90 EUR',
    'date 2026-11-16',
    'product lampe',
    'problem damaged',
    'wish replacement',
    'phone +33612345678',
    'email marie.durand@example.fr',
    'personName Marie Durand',
    'address 12 bis rue de la République 69003 Lyon',
    'postcode 69003',
  ]);
});

it('reads an English letter with everything in it', () => {
  const letter = `Hi there,

My order #A-10432 was supposed to arrive on 14 Nov, but tracking 1Z999AA10123456784 says it's still in Leeds.
I paid £45.99. Where is my parcel?

Thanks,
Tom O'Brien`;
  expect(told(letter, 'en-GB')).toEqual([
    'orderNumber A-10432',
    'problem late',
    'date 2026-11-14',
    'trackingNumber 1Z999AA10123456784',
    'other:place Leeds',
    'amount 45.99 GBP',
    'wish whereIsOrder',
    "personName Tom O'Brien",
  ]);
});

it('reads hurried chat lines', () => {
  expect(told('bjr toujours pas de nouvelles de mon colis cmd 88123 !!! je veux annuler', 'fr')).toEqual(
    expect.arrayContaining(['orderNumber 88123', 'wish cancel']),
  );
  expect(
    told("I ordered two blue mugs on Monday. I don't need a refund, just send me the right ones", 'en-GB'),
  ).toEqual(['quantity 2', 'variant blue', 'product mugs', 'date 2026-11-16', 'wish replacement']);
});

it('does not take a mere mention for a fact', () => {
  expect(told('Merci beaucoup pour votre aide, bonne journée !', 'fr')).toEqual([]);
  expect(told('Thanks, have a great weekend!', 'en')).toEqual([]);
});
