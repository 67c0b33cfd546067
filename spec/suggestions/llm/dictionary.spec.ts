import { createPseudonyms } from '../../../src/checks/redaction';
import { dictionaryOf } from '../../../src/suggestions/llm/dictionary';
import { anOrder } from '../../builders/order';
import { aSituation } from '../builders';

const situation = aSituation({
  order: anOrder({
    phone: '+33 6 12 34 56 78',
    shippingAddress: {
      name: 'Ana von der Heide',
      lines: ['Résidence Bellevue', '12 rue des Lilas'],
      postcode: '69003',
      city: 'Lyon',
      country: 'FR',
    },
  }),
});
const sent = (text: string): string => createPseudonyms(dictionaryOf(situation), []).redactOurs(text).text;

it.each([
  ['au 12, RUE DES LILAS', 'au [ADDRESS-1]'],
  ['à Lyon, 69003.', 'à [ADDRESS-1].'],
  ['12 rue des lilas\n69003 LYON', '[ADDRESS-1]'],
  ['rappel au 0612345678', 'rappel au [PHONE-1]'],
  ['Frau Heide, von der Bahn', 'Frau [PERSON-1], von der Bahn'],
  ['le dépôt de Lyon', 'le dépôt de Lyon'],
])('the ticket knows its address and phone in any spelling: %s', (text, expected) => {
  expect(sent(text)).toBe(expected);
});

it('knows the phones and addresses of the customer’s own record', () => {
  const { customer } = situation;
  const known = customer && { ...customer, phones: ['+44 7700 900123'] };
  const values = dictionaryOf({ ...situation, customer: known }).map(({ value }) => value);
  expect(values).toEqual(
    expect.arrayContaining(['+44 7700 900123', ...(customer?.emails ?? []).map(({ value }) => value)]),
  );
});

it('takes no particle of a name for a name', () => {
  const values = dictionaryOf(situation).map(({ value }) => value);
  expect(values).toContain('Heide');
  expect(values).not.toContain('der');
});
