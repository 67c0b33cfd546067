import { extractFacts } from '../../src/facts';
import { learnLater } from '../../src/facts';
import { later as laterEn } from '../../src/facts/languages/en/later';
import { NOW, talk } from './talk';

beforeAll(() => {
  learnLater('en', laterEn);
});

const told = (...lines: Parameters<typeof talk>): string[] =>
  extractFacts(talk(...lines), { now: NOW, locale: 'en-GB' }).map(({ slot, value }) => `${slot} ${value}`);

it.each([
  ["Package says delivered, it sure isn't on my porch. CR88124", 'orderNumber CR88124'],
  ['TC-3009 came yesterday and the lid is missing', 'orderNumber TC-3009'],
  ['We need to pull out of our stay, GST-7741', 'bookingReference GST-7741'],
  ['Please stop my cover from renewing. DOG-22817', 'policyOrClaimNumber DOG-22817'],
  ['changez d’avis : je voudrais annuler tout avant que ça parte, 5520071', 'orderNumber 5520071'],
])('reads the number that nothing names in "%s"', (text, fact) => {
  expect(told(['c', text])).toContain(fact);
});

it.each(['It is the VX55, in black, and it is broken', 'I have 15 seats and it fails with E-5512 shown'])(
  'takes no number of a thing in "%s" for an order',
  (text) => {
    expect(told(['c', text]).join()).not.toContain('orderNumber');
  },
);

it.each([
  ['my flight got cancelled, I want my money back. Denise Okafor', 'personName Denise Okafor'],
  ["J'ai été débité deux fois. Aïssatou Lemoine", 'personName Aïssatou Lemoine'],
])('reads who wrote "%s"', (text, fact) => {
  expect(told(['c', text])).toContain(fact);
});

it('knows that "which couch?" asks for the thing', () => {
  expect(told(['b', 'Which couch is it?'], ['c', 'the Meadow'])).toContain('product Meadow');
});

it('keeps a reason that names a thing', () => {
  const facts = told(['b', 'Why are you returning them?'], ['c', 'they look like clown trousers on me']);
  expect(facts).toContain('other:reason they look like clown trousers on me');
});
