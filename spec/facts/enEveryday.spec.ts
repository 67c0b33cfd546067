import { extractFacts, learn } from '../../src/facts';
import { en } from '../../src/facts/languages/en';
import { NOW, talk } from './talk';

beforeAll(() => learn([en]));

const matters = (text: string): string[] =>
  extractFacts(talk(['c', text]), { now: NOW, locale: 'en-GB' })
    .filter(({ slot }) => slot === 'wish' || slot === 'problem')
    .map(({ value }) => value);

// Wishes and troubles told by circumstance.
it.each<[string, string]>([
  ["I'd rather have the cash to be honest.", 'refund'],
  ['Pay me back what I paid.', 'refund'],
  ['Could somebody come and take it away?', 'return'],
  ['I want one that works.', 'replacement'],
  ['I found it cheaper elsewhere.', 'cancel'],
  ['We are relocating to Cork.', 'changeAddress'],
  ['Could the courier call me before he comes?', 'changeDelivery'],
  ['I would need a breakdown of the charges.', 'invoice'],
  ['Could you try my card again?', 'payment'],
  ['The frame was bashed in at one corner.', 'damaged'],
  ['I ordered a blue jug but got a teapot.', 'wrongItem'],
  ["The hinges weren't in the box.", 'missingItem'],
  ['The order has yet to reach us.', 'notReceived'],
  ['The date was pushed back again.', 'late'],
  ['The dryer switches off halfway.', 'defective'],
  ['Two lots of 20 quid have gone.', 'doubleCharge'],
  ['The pay page is blank.', 'paymentFailed'],
  ['The portal will not let me in, access denied.', 'access'],
])('"%s" tells %s', (text, matter) => {
  expect(matters(text)).toContain(matter);
});

it('counts less usual words only where a message tells nothing in the usual ones', () => {
  expect(matters('It arrived broken. The pay page is blank.')).toEqual(['damaged']);
});

it.each(['Have a lovely day.', 'It is for my mother, by the way.', "I'm at my desk until five."])(
  '"%s" tells neither wish nor trouble',
  (text) => expect(matters(text)).toEqual([]),
);
