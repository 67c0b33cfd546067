import { checkLearned } from '../../src/acceptance/learnedCheck';
import { PLACEHOLDERS } from '../../src/model/learned';
import { placeholderValues } from '../../src/suggestions/placeholders';
import { anOrder } from '../builders/order';
import { aSituation } from '../suggestions/builders';

const NOW = Date.parse('2026-11-17T09:00:00Z');
const issues = (text: string) =>
  checkLearned(text, { language: 'en', now: NOW }).map(({ kind, words, isBlocking }) => [
    kind,
    words,
    isBlocking,
  ]);

it('lets a text pass that is for everybody', () => {
  expect(
    issues(
      'Hello {{ticket.requester.first_name}},\nyour order {{order.number}} has left us on {{order.shipped_on}}. You can follow it here: {{order.tracking_url}}\nPlease write to us if it is not there within 5 days.',
    ),
  ).toEqual([]);
});

it.each([
  ['Hello [person], thank you.', [['gap', '[person]', true]]],
  [
    'It left on {{order.placed_on | order.shipped_on}}.',
    [['choice', '{{order.placed_on | order.shipped_on}}', true]],
  ],
  ['Your code is {{setting.token}}.', [['unknown', '{{setting.token}}', true]]],
  [
    '{% if x %}Hello{% endif %}',
    [
      ['unknown', '{%', true],
      ['unknown', '%}', true],
      ['unknown', '{%', true],
      ['unknown', '%}', true],
    ],
  ],
  ['Your card 4111 1111 1111 1111 was charged.', [['personal', '4111 1111 1111 1111', true]]],
  ['Write to marie.durand@example.fr please.', [['personal', 'marie.durand@example.fr', false]]],
  ['Your order #1042 is on its way.', [['personal', '1042', true]]],
  ['Hello Marie Durand, thank you.', [['personal', 'Marie Durand', false]]],
  ['It is free from 50 € on.', [['specific', '50 €', false]]],
  ['Until 12 November it is free.', [['specific', '12 November', false]]],
  ['See https://shop.example/terms for more.', [['specific', 'https://shop.example/terms', false]]],
  ['  ', [['empty', '', true]]],
  ['x'.repeat(4_001), [['tooLong', '', true]]],
])('%s', (text, expected) => {
  expect(issues(text)).toEqual(expected);
});

it('places are those of the text', () => {
  const text = 'Hello [person], {{x}} and 50 €.';
  for (const { start, end, words } of checkLearned(text, { language: 'en', now: NOW }))
    expect(text.slice(start, end)).toBe(words);
});

it('knows every placeholder that can be filled, and no other', () => {
  const values = placeholderValues(aSituation({ order: anOrder() }));
  expect([...values.keys()].toSorted()).toEqual([...PLACEHOLDERS].toSorted());
});
