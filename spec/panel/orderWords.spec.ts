import { createTranslate } from '../../src/lib/translate';
import { sayStanding } from '../../src/panel/derive/orderWords';
import { createSay } from '../../src/panel/derive/say';
import en from '../../translations/en.json';
import { NOW, ORDERS } from './fixtures';

const say = createSay(createTranslate('en', en), 'Europe/Paris', NOW);

it.each([
  ['other', 'in der Werkstatt', 'in der Werkstatt'],
  ['other', 'succeeded · disputed', 'succeeded · disputed'],
  ['other', ' ', 'Unknown status'],
  ['other', 'x'.repeat(500), 'x'.repeat(60)],
  ['processing', 'Wird verpackt', 'In preparation'],
] as const)('%s, “%s” in the shop, reads %s', (status, shopStatus, expected) => {
  const [order] = ORDERS;
  if (!order) throw new Error('no order');
  expect(sayStanding({ ...order, status, shopStatus, shipments: [], promisedAt: null }, say)).toBe(expected);
});
