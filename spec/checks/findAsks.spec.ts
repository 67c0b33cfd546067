import fc from 'fast-check';
import { findAsks } from '../../src/checks';
import type { Slot } from '../../src/model/fact';

const slots = (text: string): (Slot | null)[] => findAsks(text).map(({ slot }) => slot);

it.each<[string, Slot[]]>([
  ['Could I have your order number?', ['orderNumber']],
  ['Please give me your e-mail address.', ['email']],
  ['What date and time would suit you?', ['date', 'time']],
  ['May I have your full name, please?', ['personName']],
  ['Account number and PIN', ['accountNumber', 'securityAnswer']],
  ['When were you born?', ['dateOfBirth']],
  ['Could you send us a photo?', ['photo']],
  ['Pourriez-vous me communiquer votre numéro de commande ?', ['orderNumber']],
  ["Merci de m'indiquer votre adresse e-mail.", ['email']],
  ['Quel est votre nom ?', ['personName']],
  ['Quelle est votre date de naissance ?', ['dateOfBirth']],
  ["J'aurais besoin de votre numéro de téléphone.", ['phone']],
  ["Pouvez-vous m'envoyer une photo ?", ['photo']],
  ['À quelle date avez-vous reçu le colis ?', ['date']],
])('"%s" asks', (text, expected) => {
  expect(slots(text)).toEqual(expected);
});

it.each([
  'Would you like me to cancel the order?',
  'Is there anything else I can help you with?',
  'Can I help you with anything else?',
  'Is it still 1042?',
  'Your order number is 1042, is that correct?',
  'How are you?',
  'How about a refund?',
  'Your order number is 1042.',
  'Please confirm the following: the order number is 1042.',
  'Souhaitez-vous que je vous rembourse ?',
  'Puis-je vous aider pour autre chose ?',
  'Est-ce bien le 1042 ?',
  'Comment allez-vous ?',
  "N'hésitez pas à nous écrire.",
  'Votre numéro de commande est le 1042.',
])('"%s" asks for nothing', (text) => {
  expect(findAsks(text)).toEqual([]);
});

it.each(['Do you have another phone number?', 'Auriez-vous une autre adresse e-mail ?'])(
  '"%s" asks for something, but not for what is known',
  (text) => {
    expect(slots(text)).toEqual([null]);
  },
);

it('marks the very sentence that asks', () => {
  const text = 'Bonjour Marie,\n\nMerci. Quel est votre numéro de commande ? À bientôt';
  const [ask] = findAsks(text);
  expect(text.slice(ask?.start, ask?.end)).toBe('Quel est votre numéro de commande ?');
});

it('never fails and never points outside of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const { start, end } of findAsks(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
