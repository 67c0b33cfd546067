import { normaliseValue } from '../../src/facts';
import type { Slot } from '../../src/model/fact';

const NOW = Date.parse('2026-11-17T09:14:00Z');
const typed = (slot: Slot, text: string, locale = 'fr') => normaliseValue(slot, text, { locale, now: NOW });

it.each<[Slot, string, string]>([
  ['orderNumber', ' #1042 ', '1042'],
  ['orderNumber', 'fr-1042', 'FR-1042'],
  ['trackingNumber', '6A 123 456 789 01', '6A12345678901'],
  ['bookingReference', 'abcdef', 'ABCDEF'],
  ['phone', '06 12 34 56 78', '+33612345678'],
  ['phone', '+33612345678', '+33612345678'],
  ['email', 'Marie.Durand@Example.FR', 'marie.durand@example.fr'],
  ['date', '3 mars 2026', '2026-03-03'],
  ['date', '03/04/2026', '2026-04-03'],
  ['date', '2026-03-03', '2026-03-03'],
  ['dateOfBirth', '12/05/1990', '1990-05-12'],
  ['time', '14h30', '14:30'],
  ['amount', '1 299,00 €', '1299.00 EUR'],
  ['amount', '1299.00 EUR', '1299.00 EUR'],
  ['quantity', '3', '3'],
  ['postcode', 'sw1a 1aa', 'SW1A 1AA'],
  ['wish', 'refund', 'refund'],
  ['personName', '  Marie   Durand ', 'Marie Durand'],
  ['other:colour', 'bleu', 'bleu'],
])('%s: “%s” is %s, and stays it when it is read again', (slot, text, value) => {
  expect(typed(slot, text)).toEqual({ value });
  expect(typed(slot, value)).toEqual({ value });
});

it.each<[Slot, string, string]>([
  ['orderNumber', '', 'empty'],
  ['personName', 'x'.repeat(201), 'tooLong'],
  ['orderNumber', 'the blue one', 'code'],
  ['orderNumber', '{{ticket.id}}', 'code'],
  ['quantity', '-1', 'number'],
  ['quantity', 'many', 'number'],
  ['amount', '12,50', 'amount'],
  ['date', '31/06/2026', 'date'],
  ['date', 'soon', 'date'],
  ['dateOfBirth', '2031-01-01', 'date'],
  ['time', '27:80', 'time'],
  ['email', 'marie@', 'email'],
  ['phone', '12', 'phone'],
  ['phone', 'call 0612345678', 'phone'],
  ['postcode', 'Lyon', 'postcode'],
  ['wish', 'sing', 'choice'],
  ['iban', 'FR7630006000011234567890189', 'neverKept'],
  ['securityAnswer', '1234', 'neverKept'],
  ['accountNumber', 'FR76 3000 6000 0112 3456 7890 189', 'neverKept'],
])('%s: “%s” is refused: %s', (slot, text, refusal) => {
  expect(typed(slot, text)).toEqual({ refusal });
});

it('reads a day as the locale writes it', () => {
  expect(typed('date', '03/04/2026', 'en-US')).toEqual({ value: '2026-03-04' });
  expect(typed('phone', '020 7946 0958', 'en-GB')).toEqual({ value: '+442079460958' });
});

it('what is invisible or breaks the line has no place in a value', () => {
  expect(typed('personName', 'Marie\u0000\u200b\nDurand')).toEqual({ value: 'Marie Durand' });
  expect(typed('personName', ' \u200b\n')).toEqual({ refusal: 'empty' });
});
